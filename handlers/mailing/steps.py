"""Topics, place, address: one small question after the other, by button or in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel.errors import Refused
from handlers.kernel.people import MAIL
from handlers.kernel.reply import Choice, Paragraph, Reply, Text, choice, say
from handlers.mailing import ledger, rules, signup, store
from handlers.mailing.ledger import Voice
from handlers.mailing.signup import Wish
from handlers.mailing.store import Draft
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.consent import Purpose
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message

WORDS: dict[str, Purpose] = {
    "mail": "list",
    "chat": "announcements",
    "erinnerungen": "reminders",
    "umfragen": "surveys",
    "fragen": "question",
}
NAMES = {purpose: word for word, purpose in WORDS.items()}
WITH_TOPICS: tuple[Purpose, ...] = ("list", "announcements")
_ROOM = 64  # bytes of what a button sends


def has_mail(ctx: Context) -> bool:
    """Letters need a server that sends them, and pages that their links lead to."""
    return MAIL in ctx.channels and bool(ctx.pages)


def voice(ctx: Context, message: Message) -> Voice:
    act = "button" if message.pressed else "words"
    subject = ctx.vault.mark(message.address)
    return Voice(subject, message.address.channel, act, ctx.language)


def shown(ctx: Context, topics: Sequence[str], area: str) -> str:
    """What was chosen, in one line."""
    chosen = [topic for topic in topics if topic]
    return rules.named(chosen, area, ctx.language, ctx.words(Text("mailing-all-topics")))


def wording(ctx: Context, purpose: Purpose, topics: Sequence[str], area: str) -> str:
    """The full words of a consent, as they are shown and kept."""
    args = {"network": ctx.network.name}
    if purpose in WITH_TOPICS:
        args["topics"] = shown(ctx, topics, area)
    return ctx.words(Text(f"mailing-wording-{purpose}", args))


async def begin(ctx: Context, purpose: Purpose) -> Reply:
    """The first question, with what was chosen before."""
    held = await ledger.scopes(ctx.db, ctx.person.id, purpose)
    new = Draft(purpose, tuple(scope for scope in held if scope))
    await store.keep_draft(ctx.db, ctx.person.id, new, ctx.now)
    return _ask_topics(ctx, new)


async def step(ctx: Context, message: Message, word: str, rest: str) -> Reply | None:
    """`/abo thema finanzen`, `/abo weiter`, `/abo ort Siegen`; None where it is no step."""
    match word:
        case "thema":
            return await _toggle(ctx, message, rest)
        case "weiter":
            return await go_on(ctx, message)
        case "ort":
            return await take_area(ctx, message)
        case _:
            return None


async def _toggle(ctx: Context, message: Message, name: str) -> Reply:
    """`/abo thema finanzen`, `/abo thema alle`."""
    current = await _draft(ctx)
    if name not in set(Topic):
        return await _on(ctx, message, replace(current, topics=()))
    topics = set(current.topics) ^ {name}
    new = replace(current, topics=tuple(topic for topic in Topic if topic in topics))
    await store.keep_draft(ctx.db, ctx.person.id, new, ctx.now)
    return _ask_topics(ctx, new).in_place()


async def go_on(ctx: Context, message: Message) -> Reply:
    """`/abo weiter`."""
    return await _on(ctx, message, await _draft(ctx))


async def take_topics(ctx: Context, message: Message) -> Reply:
    current = await _draft(ctx)
    found = rules.topics_in(message.text, ctx.language)
    if found is not None:
        return await _on(ctx, message, replace(current, topics=found))
    if rules.goes_on(message.text):
        return await _on(ctx, message, current)
    raise Refused("mailing-topics-unknown")


async def take_area(ctx: Context, message: Message) -> Reply:
    """Typed, or `/abo ort Siegen`."""
    area = rules.area_in(ctx.argument.removeprefix("ort ") or message.text, ctx.directory.areas())
    if area is None:
        raise Refused("mailing-area-unknown", areas=", ".join(ctx.directory.areas()))
    return await _on(ctx, message, replace(await _draft(ctx), area=area))


async def take_address(ctx: Context, message: Message) -> Reply:
    address = rules.address_in(message.text)
    if address is None:
        raise Refused("mailing-address-wrong")
    current = await store.draft(ctx.db, ctx.person.id)
    return await write_to(ctx, message, address, current or Draft("list"))


async def write_to(ctx: Context, message: Message, address: str, chosen: Draft) -> Reply:
    """Ask the mailbox. What is said here is the same whoever it belongs to."""
    if not has_mail(ctx):
        raise Refused("mailing-no-mail")
    area = chosen.area or ""
    said = voice(ctx, message)
    wish = Wish(
        topics=chosen.topics,
        area=area,
        words=wording(ctx, "list", chosen.topics, area),
        language=ctx.language,
        source="chat",
        channel=said.channel,
        act=said.act,
        person=ctx.person.id,
    )
    await signup.ask(ctx.duty, address, wish)
    await store.drop_draft(ctx.db, ctx.person.id)
    return say("mailing-letter-sent", address=address, topics=shown(ctx, chosen.topics, area))


async def ask_consent(
    ctx: Context, message: Message, purpose: Purpose, topics: Sequence[str] = (), area: str = ""
) -> Reply:
    """Show the full words, and note that they were shown."""
    words = wording(ctx, purpose, topics, area)
    about = await voice_about(ctx, message, purpose)
    await ledger.ask(ctx.db, about, purpose, topics, words, ctx.now)
    name = NAMES[purpose]
    question = say(
        "mailing-agree",
        choice("mailing-yes", f"/abo {name} ja", style="primary"),
        choice("mailing-no", "/abo"),
    )
    return replace(question, blocks=(*question.blocks, Paragraph(words)))


async def voice_about(ctx: Context, message: Message, purpose: Purpose) -> Voice:
    """The person's voice; a consent to letters is about the mailbox, any other about this chat."""
    said = voice(ctx, message)
    mailbox = await signup.mailbox_of(ctx.db, ctx.person.id) if purpose == "list" else None
    return replace(said, subject=ctx.vault.mark(mailbox)) if mailbox else said


async def _on(ctx: Context, message: Message, current: Draft) -> Reply:
    """The next question that is still open."""
    await store.keep_draft(ctx.db, ctx.person.id, current, ctx.now)
    areas = ctx.directory.areas()
    if current.area is None and areas:
        return _ask_area(areas)
    if current.purpose == "list" and await signup.mailbox_of(ctx.db, ctx.person.id) is None:
        return say("mailing-which-address").awaiting("mailing.address")
    return await ask_consent(ctx, message, current.purpose, current.topics, current.area or "")


async def _draft(ctx: Context) -> Draft:
    current = await store.draft(ctx.db, ctx.person.id)
    return current or Draft("list" if has_mail(ctx) else "announcements")


def _ask_topics(ctx: Context, current: Draft) -> Reply:
    options = [choice("mailing-all-topics", "/abo thema alle")]
    for topic in Topic:
        mark = "✓ " if topic in current.topics else ""
        options.append(Choice(f"{mark}{topic_name(topic, ctx.language)}", f"/abo thema {topic}"))
    if current.topics:
        options.append(choice("mailing-on", "/abo weiter", style="primary"))
    key = f"mailing-which-topics-{NAMES[current.purpose]}"
    return say(key, *options).awaiting("mailing.topics")


def _ask_area(areas: Sequence[str]) -> Reply:
    options = [Choice(area, f"/abo ort {area}") for area in areas]
    fitting = [one for one in options if len(one.sends.encode()) <= _ROOM]
    everywhere = choice("mailing-everywhere", "/abo ort alle")
    return say("mailing-which-area", everywhere, *fitting).awaiting("mailing.area")
