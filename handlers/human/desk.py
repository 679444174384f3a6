"""What a moderator does: be on duty, take a request, write, hand over, close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.human import acts, cards, relay, rota, rules, store, thread
from handlers.human.rules import Stance
from handlers.kernel import audit, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Bullets, Choice, Moment, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.human.acts import Colleague
    from handlers.human.store import Request
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message


async def duty(ctx: Context, _message: Message) -> Reply:
    """`/dienst`, `/dienst an`, `/dienst aus`, `/dienst bis 18:00`, `/dienst name Julia`."""
    wish, _, rest = ctx.argument.partition(" ")
    match wish.casefold():
        case "an" | "on":
            return await _stand(ctx, Stance("on"))
        case "aus" | "off":
            return await _stand(ctx, Stance("off"))
        case "plan":
            return await _stand(ctx, Stance())
        case "bis" | "until" if end := rules.until(rest, ctx.now, ctx.network.zone):
            return await _stand(ctx, Stance("on", end))
        case "name":
            return await _call_me(ctx, rest)
    return await _duty(ctx)


async def take(ctx: Context, _message: Message) -> Reply:
    """`/uebernehmen 17`: the first has it."""
    asked = await _numbered(ctx)
    if asked.moderator != ctx.person.id:
        if not await acts.take(ctx.duty, ctx.person, asked):
            raise Refused("human-staff-taken")
        who = await store.name_of(ctx.db, ctx.person.id) or ctx.person.pseudonym
        await thread.note(ctx.duty, asked, say("human-staff-room-taken-outside", who=who), "taken")
    return await _face(ctx, asked)


async def later(ctx: Context, _message: Message) -> Reply:
    """`/spaeter 17`: not now; it rings again."""
    asked = await _numbered(ctx)
    if asked.moderator is not None:
        raise Refused("human-staff-taken")
    await acts.note(ctx.duty, ctx.person, "later", asked)
    return say("human-staff-later-then")


async def talks(ctx: Context, _message: Message) -> Reply:
    """`/talks`: mine, and those that nobody took."""
    mine = await store.taken_by(ctx.db, ctx.person.id)
    free = [one for one in await store.unanswered(ctx.db) if one.person != ctx.person.id]
    lines = [_line(one, ctx) for one in (*mine, *free)]
    if not lines:
        return say("human-staff-no-talks")
    choices = [_way(one) for one in (*mine, *free)]
    return Reply((Paragraph(Text("human-staff-talks")), Bullets(tuple(lines))), tuple(choices))


async def write(ctx: Context, _message: Message) -> Reply:
    """`/schreiben Birke-4821 …`, or only the name; what is written next goes there, too."""
    name, _, words = ctx.argument.partition(" ")
    asked = await _mine(ctx, name)
    if not words.strip():
        return await _face(ctx, asked)
    await _turn_to(ctx, asked)
    return (await _write(ctx, asked, words.strip())).awaiting(relay.FACING)


async def answer(ctx: Context, message: Message) -> Reply:
    """Plain words of a moderator who stays in a talk."""
    if not ctx.rights.has("moderator"):
        return say("human-staff-no-more")
    asked = await store.faced(ctx.db, ctx.person.id)
    if asked is None:
        return say("human-staff-over", choice("human-staff-all-talks", "/talks"))
    await store.is_in(ctx.db, asked.id, room=False)
    return (await _write(ctx, asked, message.text)).awaiting(relay.FACING)


async def hand_over(ctx: Context, _message: Message) -> Reply:
    """`/uebergeben Birke-4821 Linde-1234`; without the second name: to whom?"""
    name, _, taker = ctx.argument.partition(" ")
    asked = await _mine(ctx, name)
    others = await acts.colleagues(ctx.duty, ctx.person, asked)
    chosen = next((one for one in others if one.name.casefold() == taker.casefold()), None)
    if chosen is None:
        return _whom(asked, others)
    if not await acts.hand_over(ctx.duty, ctx.person, asked, chosen):
        raise Refused("human-staff-no-such-talk")
    return say("human-staff-handed-over", name=asked.name)


async def close(ctx: Context, _message: Message) -> Reply:
    """`/schliessen Birke-4821`, with “kein” behind it: there was no concern."""
    name, _, why = ctx.argument.partition(" ")
    asked = await _mine(ctx, name)
    await acts.close(ctx.duty, ctx.person, asked, idle=why.casefold().startswith("kein"))
    await thread.note(ctx.duty, asked, say("human-staff-room-over"), "closed")
    again = choice("human-staff-reopen", f"/oeffnen {asked.name}")
    return say("human-staff-closed", again, name=asked.name)


async def reopen(ctx: Context, _message: Message) -> Reply:
    """`/oeffnen Birke-4821`, within a week."""
    asked = await _mine(ctx, ctx.argument, closed=True)
    await acts.reopen(ctx.duty, ctx.person, asked)
    return await _face(ctx, asked)


async def _stand(ctx: Context, stance: Stance) -> Reply:
    await store.choose_stance(ctx.db, ctx.person.id, stance)
    await audit.note(
        ctx.db, ctx.person.pseudonym, f"human.duty-{stance.state or 'plan'}", "", ctx.now
    )
    return await _duty(ctx)


async def _call_me(ctx: Context, wanted: str) -> Reply:
    name = rules.first_name(wanted)
    if wanted and name is None:
        raise Refused("human-staff-no-name")
    await store.choose_name(ctx.db, ctx.person.id, name)
    return await _duty(ctx)


async def _duty(ctx: Context) -> Reply:
    """Am I on duty, until when, and who waits?"""
    there = await rota.look(ctx.db, ctx.network, ctx.now)
    known = await store.stances(ctx.db, [ctx.person.id])
    stance = known.get(ctx.person.id, Stance())
    blocks = [Paragraph(Text(_duty_key(ctx, stance, on=ctx.person.id in there.on)))]
    if stance.until and not stance.follows(ctx.now):
        end = Moment.of(stance.until.astimezone(ctx.network.zone))
        blocks = [Paragraph(Text("human-staff-on-until", {"until": end}))]
    name = await store.name_of(ctx.db, ctx.person.id)
    blocks.append(Paragraph(Text("human-staff-duty", cards.team(name))))
    if hours := ctx.network.duty.hours:
        blocks.append(Paragraph(Text("human-staff-hours", {"hours": ", ".join(hours)})))
    choices = (
        choice("human-staff-go-on", "/dienst an"),
        choice("human-staff-go-off", "/dienst aus"),
        choice("human-staff-follow", "/dienst plan"),
        choice("human-staff-all-talks", "/talks"),
    )
    return Reply(tuple(blocks), choices)


def _duty_key(ctx: Context, stance: Stance, *, on: bool) -> str:
    if stance.follows(ctx.now):
        return "human-staff-on-by-hours" if on else "human-staff-off-by-hours"
    return "human-staff-on" if stance.state == "on" else "human-staff-off"


async def _numbered(ctx: Context) -> Request:
    """The open request that a card is about; nobody is their own helper."""
    number = typed.number(ctx.argument)
    found = await store.by_id(ctx.db, number) if number is not None else None
    if found is None or not found.is_open or found.person == ctx.person.id:
        raise Refused("human-staff-gone")
    return found


async def _mine(ctx: Context, name: str, *, closed: bool = False) -> Request:
    """My talk with this person, or the one I am in; the same words whoever else it may be."""
    mine = [one for one in await store.taken_by(ctx.db, ctx.person.id) if one.is_open != closed]
    if not name and (faced := await store.faced(ctx.db, ctx.person.id)):
        name = faced.name
    found = next((one for one in mine if one.name.casefold() == name.casefold()), None)
    if found is None:
        raise Refused("human-staff-no-such-talk")
    return found


async def _face(ctx: Context, asked: Request) -> Reply:
    await _turn_to(ctx, asked)
    return say("human-staff-facing", *_acts(asked), name=asked.name).awaiting(relay.FACING)


async def _turn_to(ctx: Context, asked: Request) -> None:
    """From now on the talk is here, whether it was in the team's room before or not."""
    await store.face(ctx.db, ctx.person.id, asked.id)
    await store.is_in(ctx.db, asked.id, room=False)


async def _write(ctx: Context, asked: Request, words: str) -> Reply:
    if not await acts.write(ctx.duty, ctx.person, asked, words):
        return say("human-staff-unreachable", *_acts(asked), name=asked.name)
    return say("human-staff-passed-on", name=asked.name)


def _acts(asked: Request) -> tuple[Choice, ...]:
    return (
        choice("human-staff-close", f"/schliessen {asked.name}"),
        choice("human-staff-hand-over", f"/uebergeben {asked.name}"),
        choice("human-staff-no-concern", f"/schliessen {asked.name} kein"),
    )


def _whom(asked: Request, others: Sequence[Colleague]) -> Reply:
    if not others:
        raise Refused("human-staff-nobody-else")
    options = [Choice(one.shown, f"/uebergeben {asked.name} {one.name}") for one in others]
    return say("human-staff-to-whom", *options, name=asked.name)


def _line(asked: Request, ctx: Context) -> Text:
    state = "closed" if not asked.is_open else "free" if asked.moderator is None else "mine"
    since = cards.since(asked, ctx.network.zone)
    return Text("human-staff-talk", {"name": asked.name, "state": state, "since": since})


def _way(asked: Request) -> Choice:
    """From the list into the talk."""
    if not asked.is_open:
        return choice("human-staff-reopen-this", f"/oeffnen {asked.name}", name=asked.name)
    if asked.moderator is None:
        return choice("human-staff-take-this", f"/uebernehmen {asked.id}", name=asked.name)
    return cards.answer_choice(asked)
