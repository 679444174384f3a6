"""What whoever leads a meeting sees: counts and ages, never names; and how it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel import audit, outbox, quiet, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Bullets, Choice, Paragraph, Reply, Text, choice, say
from handlers.kernel.writing import Later, Skip
from handlers.meetings import changing, listing, occasions, rooms, rules, store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.roles import Role
    from handlers.kernel.writing import Written
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Answer, Guest, Verdict

LEADERS: tuple[Role, ...] = ("organiser", "counsellor", "moderator")
AFTER = "meetings.after"
SHOWN, DATES = 8, 4
MOST_ATTENDED = 10_000
_CAME: tuple[Answer, ...] = ("yes",)
_WORDS: dict[str, Verdict] = {"gut": "good", "geht": "fair", "nicht": "bad"}


async def lead(ctx: Context, _message: Message) -> Reply:
    """`/treffen_leiten`, `/treffen_leiten 17`, `/treffen_leiten 17.20261210`."""
    wanted = rules.read_ident(ctx.argument)
    if wanted is None:
        return await _which(ctx)
    meeting = await changing.led(ctx, ctx.argument)
    if wanted[1] is not None:
        return await _one(ctx, await changing.led_date(ctx, ctx.argument))
    coming = await occasions.coming(ctx.db, [meeting], ctx.now)
    zone = ctx.network.zone
    options = [
        Choice(one.label(zone, ctx.language), f"/treffen_leiten {one.id}") for one in coming[:DATES]
    ]
    if meeting.is_planned:
        options.append(choice("meetings-staff-change-all", f"/treffen_aendern {meeting.id}"))
        options.append(choice("meetings-staff-cancel-all", f"/treffen_absagen {meeting.id}"))
    return say("meetings-staff-leading", *options, title=meeting.title).seen_as(
        f"/treffen_leiten {meeting.id}"
    )


async def _which(ctx: Context) -> Reply:
    known = await store.going_on(ctx.db, ctx.now)
    own = [one for one in known if await changing.leads(ctx, one)]
    options = [Choice(one.title, f"/treffen_leiten {one.id}") for one in own[:SHOWN]]
    options.append(choice("meetings-staff-new", "/treffen_neu"))
    return say("meetings-staff-which" if own else "meetings-staff-none", *options)


async def _one(ctx: Context, one: Occasion) -> Reply:
    options = [
        choice("meetings-staff-list", f"/treffen_liste {one.id}"),
        choice("meetings-staff-move", f"/termin_verschieben {one.id}"),
        choice("meetings-staff-place", f"/termin_ort {one.id}"),
        choice("meetings-staff-cancel", f"/termin_absagen {one.id}"),
    ]
    if await rooms.of(ctx, one.meeting.group) is not None:
        options.append(choice("meetings-staff-post", f"/treffen {one.id}"))
    when = one.when(ctx.network.zone)
    return say("meetings-staff-date", *options, title=one.meeting.title, **when).seen_as(
        f"/treffen_leiten {one.id}"
    )


async def numbers(ctx: Context, _message: Message) -> Reply:
    """`/treffen_liste 17.20261210`: how many come, and which children; nobody's name."""
    if rules.read_ident(ctx.argument) is None:
        return await _which(ctx)
    meeting = await changing.led(ctx, ctx.argument)
    one = await occasions.find(ctx, ctx.argument)  # also one that is over
    guests = await store.guests(ctx.db, meeting.id, one.day)
    coming = [guest for guest in guests if guest.answer == "yes"]
    ages = sorted(age for guest in coming for age in guest.ages)
    said = Text(
        "meetings-staff-numbers",
        {
            "title": meeting.title,
            **one.when(ctx.network.zone),
            **{word: _count(guests, word) for word in ("yes", "maybe", "no", "waiting")},
            "children": sum(guest.children or 0 for guest in coming),
            "ages": ", ".join(map(str, ages)) or "–",
        },
    )
    blocks = [Paragraph(said), *_needs(coming), *_afterwards(one)]
    options = [choice("meetings-staff-lead", f"/treffen_leiten {meeting.id}")]
    return Reply(tuple(blocks), tuple(options))


def _count(guests: Sequence[Guest], word: str) -> int:
    return sum(guest.answer == word for guest in guests)


def _needs(coming: Sequence[Guest]) -> list[Paragraph | Bullets]:
    """Without who needs it, and in no order that tells."""
    said = sorted(guest.needs for guest in coming if guest.needs)
    return [Paragraph(Text("meetings-staff-needs")), Bullets(tuple(said))] if said else []


def _afterwards(one: Occasion) -> list[Paragraph]:
    blocks = []
    if one.special.attended is not None:
        blocks.append(Paragraph(Text("meetings-staff-attended", {"count": one.special.attended})))
    good, fair, bad = one.special.verdicts
    if good + fair + bad >= rules.ENOUGH_VERDICTS:
        counts = {"good": good, "fair": fair, "bad": bad}
        blocks.append(Paragraph(Text("meetings-staff-verdicts", counts)))
    return blocks


async def attended(ctx: Context, _message: Message) -> Reply:
    """`/treffen_waren 17.20261210 12`."""
    number, _, count = ctx.argument.partition(" ")
    meeting = await changing.led(ctx, number, lock=True)
    one = await occasions.find(ctx, number)
    there = typed.number(count)
    if there is None or there > MOST_ATTENDED:
        raise Refused("meetings-staff-attended-wrong", id=one.id)
    if one.starts > ctx.now:
        raise Refused("meetings-staff-not-yet")
    await store.mark(ctx.db, meeting.id, one.day, attended=there)
    await audit.note(ctx.db, ctx.person.pseudonym, "meetings.attended", one.id, ctx.now)
    return say("meetings-staff-attended", count=there)


# How it was


async def ask(duty: Duty) -> None:
    """Once, on the next day that rings: those who came say it in one tap, or do not."""
    for one in (
        await occasions.all_of(duty.db, await store.dates_with_guests(duty.db, of=_CAME))
    ).values():
        over = one.ends < duty.now < one.ends + rules.ASK_LATEST
        if over and not one.is_cancelled:
            await outbox.plan(
                duty.db,
                store.to_ask(one.meeting.id, one.day, f"meetings:{one.causes}after"),
                writer=AFTER,
                about=f"{one.causes}after",
                kind="reminder",
                now=duty.now,
                expires_at=one.ends + rules.ASK_LATEST,
            )


async def write(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    morning = quiet.resumes(duty.now, duty.network)
    if morning > duty.now:
        return [Later(morning) for _one in deliveries]
    keys = [occasions.key(one.about or "") for one in deliveries]
    known = await occasions.all_of(duty.db, keys)
    return [_question(known.get(key)) for key in keys]


def _question(one: Occasion | None) -> Written:
    if one is None or one.is_cancelled:
        return Skip("cancelled")
    options = [choice(f"meetings-was-{v}", f"/wiewars {one.id} {w}") for w, v in _WORDS.items()]
    said = say("meetings-how-was-it", *options, title=one.meeting.title)
    return Reply(said.blocks, said.choices, urgency="silent")


async def verdict(ctx: Context, _message: Message) -> Reply:
    """`/wiewars 17.20261210 gut`: counted, and not kept with the person."""
    number, _, word = ctx.argument.partition(" ")
    one = await occasions.find(ctx, number)
    said = _WORDS.get(word.strip().casefold())
    if said is None or one.ends > ctx.now:
        raise Refused("meetings-unknown")
    if await store.rate(ctx.db, one.meeting.id, one.day, ctx.person.id):
        await store.count_verdict(ctx.db, one.meeting.id, one.day, said)
    return say("meetings-thanks", choice("meetings-all", "/termine"))


# Into the group's real room


async def post(ctx: Context, message: Message) -> Reply:
    """`/treffen`, `/treffen 17.20261210`: the next meeting, posted into the room of the group.

    Whoever leads nothing knows the word from their group's room, and means what it does there.
    """
    if not ctx.rights.any_of(LEADERS):
        return await listing.overview(ctx, message)
    one = await _to_post(ctx)
    if one and one.is_cancelled:
        raise Refused("meetings-staff-is-off")
    moment = f"{message.address.channel}:{message.id}"
    if one is None or not await rooms.put(ctx, one, moment):
        raise Refused("meetings-staff-no-room")
    return say("meetings-staff-posted")


async def _to_post(ctx: Context) -> Occasion | None:
    if ctx.argument:
        one = await changing.led_date(ctx, ctx.argument)
        if one.starts <= ctx.now:
            raise Refused("meetings-over")
        return one
    known = await store.going_on(ctx.db, ctx.now)
    own = [one for one in known if one.group and await changing.leads(ctx, one)]
    coming = await occasions.coming(ctx.db, own, ctx.now)
    return next((one for one in coming if one.starts > ctx.now), None)
