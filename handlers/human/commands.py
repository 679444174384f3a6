"""What a parent does: ask for a human, write with them, take it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.human import calls, cards, relay, rota, rules, store
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Bullets, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.human.rota import Rota
    from handlers.human.store import Request
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Choice

SEND = choice("human-just-ask", "/mensch melden")


async def contact(ctx: Context, _message: Message) -> Reply:
    """`/mensch`: who will read it, and when; what follows is `/mensch melden` and the like."""
    wish = ctx.argument.casefold()
    if wish == "kontakt":
        return _card(ctx)
    there = await rota.look(ctx.db, ctx.network, ctx.now, besides=ctx.person.id)
    known = await store.of_person(ctx.db, ctx.person.id)
    if known and known.is_open:
        return await _urgent(ctx, there, known) if wish == "dringend" else _standing(known)
    if there.ever and wish == "dringend":
        return await _urgent(ctx, there, None)
    if not there.ever or _pauses(ctx, known):
        return _card(ctx)
    return await _begin(ctx, there, known, wish)


async def take_words(ctx: Context, message: Message) -> Reply:
    """The sentence or two that they want to be read."""
    return await _take(ctx, (message.text,))


async def take_words_too(ctx: Context, message: Message) -> Reply:
    """The same, with the question that they asked before and chose to pass on."""
    return await _take(ctx, tuple(filter(None, (ctx.question, message.text))))


async def take_back(ctx: Context, _message: Message) -> Reply:
    """`/erledigt`: nobody needs to answer any more."""
    asked = await store.of_person(ctx.db, ctx.person.id)
    if asked is None or not asked.is_open:
        return say("human-nothing-open")
    await calls.withdraw(ctx.duty, asked)
    return say("human-taken-back")


async def enter(ctx: Context, _message: Message) -> Reply:
    """`/antworten`: from now on plain words go to the human."""
    asked = await store.of_person(ctx.db, ctx.person.id)
    if asked is None or not asked.is_open:
        return say("human-nothing-open")
    if asked.moderator is None:
        return _standing(asked)
    return say("human-inside", **cards.team(asked.moderator_name)).awaiting(relay.INSIDE)


async def leave(ctx: Context, _message: Message) -> Reply:
    """`/fertig`: plain words go to the bot again."""
    asked = await store.of_person(ctx.db, ctx.person.id)
    if asked is None or not asked.is_open:
        return say("human-outside-only")
    return say("human-outside", cards.ANSWER, cards.TAKE_BACK)


async def say_to_team(ctx: Context, message: Message) -> Reply:
    """A parent who stays in the talk wrote something."""
    asked = await store.of_person(ctx.db, ctx.person.id)
    if asked is None or not asked.is_open:
        return say("human-over")
    there = await rota.look(ctx.db, ctx.network, ctx.now, besides=ctx.person.id)
    mine = there.of(asked.moderator)
    if await relay.to_moderator(ctx.duty, asked, message.text, loud=bool(mine.on)):
        return Reply((_said(ctx, "passed-on", mine),)).awaiting(relay.INSIDE)
    await store.release(ctx.db, asked)
    there = await calls.give_back(ctx.duty, asked, (message.text,))
    return cards.left(there, ctx.network, ctx.now)


async def stop(ctx: Context) -> None:
    """“stopp” ends this, too."""
    asked = await store.of_person(ctx.db, ctx.person.id)
    if asked is not None and asked.is_open:
        await calls.withdraw(ctx.duty, asked)


async def _begin(ctx: Context, there: Rota, known: Request | None, wish: str) -> Reply:
    match wish:
        case "melden":
            return await _ask(ctx, there, ())
        case "frage" if ctx.question:
            only_this = choice("human-only-the-question", "/mensch nurfrage")
            return say("human-more-to-say", only_this).awaiting("human.words_too")
        case "nurfrage" if ctx.question:
            return await _ask(ctx, there, (ctx.question,))
        case "wieder" if known and not known.idle and await relay.can_go_on(ctx.db, known):
            return await _reopen(ctx, known)
    return await _offer(ctx, there)


async def _take(ctx: Context, words: tuple[str, ...]) -> Reply:
    there = await rota.look(ctx.db, ctx.network, ctx.now, besides=ctx.person.id)
    return await _ask(ctx, there, words)


def _card(ctx: Context) -> Reply:
    card = cards.contact(ctx.network)
    if not card:
        return say("human-nobody", cards.URGENT)
    return Reply((Paragraph(Text("human-here")), *card), (cards.URGENT,)).seen_as("/mensch")


async def _offer(ctx: Context, there: Rota) -> Reply:
    """Who reads it and when comes first, then what they may do."""
    blocks = [_said(ctx, "offer", there)]
    if await store.room(ctx.db, ctx.network):
        blocks.append(Paragraph(Text("human-team-reads")))
    choices = [SEND]
    if ctx.question:
        blocks.append(Paragraph(Text("human-your-question", {"question": ctx.question})))
        choices.append(choice("human-with-question", "/mensch frage"))
    if there.on:
        choices.append(choice("human-call-instead", "/mensch kontakt"))
        reply = Reply(tuple(blocks))
    else:
        reply = Reply((*blocks, *cards.contact(ctx.network)))
    choices.append(cards.URGENT)
    return replace(reply, choices=tuple(choices)).awaiting("human.words").seen_as("/mensch")


async def _ask(ctx: Context, there: Rota, words: tuple[str, ...]) -> Reply:
    number = await _request(ctx, words, urgent=False)
    if number is None:
        raise Refused("human-one-at-a-time")
    await _call(ctx, there, number)
    shown = (Bullets(words),) if words else ()
    sent = _said(ctx, "sent", there)
    return Reply((sent, *shown), (cards.TAKE_BACK, *_help(there)))


async def _request(ctx: Context, words: tuple[str, ...], *, urgent: bool) -> int | None:
    """A new one; None where there is an open one."""
    before = await store.of_person(ctx.db, ctx.person.id)
    if before is not None and not before.is_open:
        await calls.forget(ctx.duty, before)
    return await store.begin(ctx.db, ctx.person.id, ctx.language, words, ctx.now, urgent=urgent)


async def _urgent(ctx: Context, there: Rota, known: Request | None) -> Reply:
    """After a cry for help, with the person's yes and without a word of theirs."""
    if known is not None and known.is_open and known.moderator is not None:
        await _nudge(ctx, known)
        return say("human-urgent-told", cards.URGENT).awaiting(relay.INSIDE)
    if known is not None and known.is_open:
        number = known.id
        await store.hasten(ctx.db, number, ctx.now)
    else:
        begun = await _request(ctx, (), urgent=True)
        assert begun is not None
        number = begun
    await _call(ctx, there, number)
    said = _said(ctx, "hurried", there)
    card = () if there.on else cards.contact(ctx.network)
    return Reply((said, *card), (cards.URGENT, cards.TAKE_BACK))


async def _nudge(ctx: Context, asked: Request) -> None:
    """Whoever has the talk already learns that it is urgent now."""
    told = replace(
        say("human-staff-needs-you", cards.answer_choice(asked), name=asked.name),
        urgency="notify",
    )
    await calls.tell_moderator(ctx.duty, asked, told, "needs")


async def _call(ctx: Context, there: Rota, number: int) -> None:
    asked = await store.by_id(ctx.db, number)
    if there.on and asked is not None:
        await calls.call(ctx.duty, asked, there.on)


async def _reopen(ctx: Context, asked: Request) -> Reply:
    """The same human goes on, if they still may."""
    await store.reopen(ctx.db, asked.id, ctx.now)
    told = say("human-staff-again", cards.answer_choice(asked), name=asked.name)
    await calls.tell_moderator(ctx.duty, asked, told, "again")
    return say("human-inside", **cards.team(asked.moderator_name)).awaiting(relay.INSIDE)


def _standing(asked: Request) -> Reply:
    """The one request that is open already."""
    if asked.moderator is not None:
        return say(
            "human-in-talk", cards.ANSWER, cards.TAKE_BACK, **cards.team(asked.moderator_name)
        ).seen_as("/mensch")
    return say("human-waiting", cards.TAKE_BACK, cards.URGENT).seen_as("/mensch")


def _pauses(ctx: Context, known: Request | None) -> bool:
    """A day of rest after a request without a concern; what is urgent never waits for it."""
    closed_at = known.closed_at if known and known.idle else None
    return closed_at is not None and ctx.now - closed_at < rules.PAUSE


def _said(ctx: Context, key: str, there: Rota) -> Paragraph:
    return cards.honest(key, there, ctx.network, ctx.now, name=ctx.person.pseudonym)


def _help(there: Rota) -> tuple[Choice, ...]:
    return () if there.on else (cards.URGENT,)
