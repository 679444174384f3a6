"""Writing it, one small question after the other; everything can be typed or pressed."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from handlers.announcements import cards, reach, releasing, rules, store, writing
from handlers.kernel import audience, outbox, personal
from handlers.kernel.errors import Refused
from handlers.kernel.people import MAIL
from handlers.kernel.quiet import is_quiet
from handlers.kernel.reply import Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.announcements.store import Announcement
    from handlers.kernel.feature import Context, Handler
    from handlers.kernel.message import Address, Message

Step = Callable[["Context", "Message", "Announcement", str], Awaitable["Reply"]]
YES = frozenset({"ja", "yes"})
NONE = frozenset({"kein", "keine", "keiner", "keinen", "nichts", "weg", "none", "-"})


async def begin(_ctx: Context) -> Reply:
    """`/ankuendigung neu`."""
    cancel = choice("announcements-staff-rather-not", "/ankuendigung")
    return cards.ask("write", cancel, awaits="new")


async def take_new(ctx: Context, message: Message) -> Reply:
    """The text of a new one."""
    return await ask_next(ctx, await started(ctx, fitting(message.text, with_file=False)))


async def started(ctx: Context, words: str) -> Announcement:
    number = await store.create(
        ctx.db,
        ctx.person.id,
        ctx.now,
        words={"de": words},
        by_mail=cards.by_mail(ctx.channels, ctx.pages),
    )
    one = await store.find(ctx.db, number)
    assert one is not None
    return one


async def show(ctx: Context, one: Announcement, *, preview: bool = False) -> Reply:
    """The card of a draft; what is asked first comes first."""
    if one.topic is None or one.area is None or not one.words["de"]:
        return await ask_next(ctx, one)
    await store.touch(ctx.db, one, ctx.now)
    if preview:
        await show_preview(ctx, one)
    found = await reach.look(ctx.db, ctx.network, one, ctx.now)
    sends = cards.command(one, f"senden {releasing.seal(ctx.vault, one, ctx.person.id)}")
    work = rules.loads(found.channels, ctx.paces)
    card = cards.draft(one, found, work, ctx.network, ctx.now, sends)
    return card.seen_as(cards.command(one)).awaiting("announcements.card")


async def show_preview(ctx: Context, one: Announcement) -> None:
    """Exactly what its readers will see, as messages of their own before the card."""
    languages = [None, *(name for name in one.words if name != "de")]
    shown = [writing.message(one, name or "de") for name in languages]
    if one.by_mail:
        shown += [writing.as_mail(one, name or "de") for name in languages]
    for reply in shown:
        await outbox.promise(
            ctx.db,
            ctx.person.address,
            reply,
            cause=f"{releasing.about(one)}preview:{secrets.token_hex(8)}",
            now=ctx.now,
            kind="reply",  # a number means what the card offers, not what the preview does
            person_id=ctx.person.id,
            language=ctx.language,
        )


async def test(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    """The very message, to every chat and mailbox of whoever asks."""
    for address in await personal.addresses_of(ctx.db, ctx.person.id):
        await _test_to(ctx, one, address)
    return say("announcements-staff-tested", cards.back(one))


async def _test_to(ctx: Context, one: Announcement, address: Address) -> None:
    if address.channel == MAIL:
        if not one.by_mail:
            return
        leave = writing.leave_page(ctx.vault, ctx.pages, ctx.vault.mark(address))
        reply = writing.letter(one, ctx.language, leave)
    else:
        reply = writing.message(one, ctx.language)
    await outbox.promise(
        ctx.db,
        address,
        reply,
        cause=f"{releasing.about(one)}test:{secrets.token_hex(8)}",
        now=ctx.now,
        kind="letter" if address.channel == MAIL else "reply",
        person_id=ctx.person.id,
        language=ctx.language,
    )


async def text(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 text`, `/ankuendigung 7 text tr`."""
    await store.touch(ctx.db, one, ctx.now)
    if rest in rules.LANGUAGES:
        language = ctx.words(Text(f"announcements-staff-in-{rest}"))
        awaits = f"text_{rest}"
        return cards.ask("write-in", cards.back(one), awaits=awaits, language=language)
    return cards.ask("write-anew", cards.back(one), awaits="text")


async def take_text(ctx: Context, message: Message) -> Reply:
    return await _take_words(ctx, message, "de")


def take_text_in(language: str) -> Handler:
    async def take(ctx: Context, message: Message) -> Reply:
        return await _take_words(ctx, message, language)

    return take


async def translate(_ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    return cards.ask_language(one, "text", everybody=False)


async def link(ctx: Context, message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 link https://…`, `/ankuendigung 7 link keiner`."""
    await store.touch(ctx.db, one, ctx.now)
    if not rest:
        none = (cards.go("no-link", one, "link keiner"),) if one.link else ()
        return cards.ask("which-link", *none, cards.back(one), awaits="link")
    return await _take_link(ctx, message, one, rest)


async def take_link(ctx: Context, message: Message) -> Reply:
    return await _take_link(ctx, message, await mine(ctx), message.text)


async def _take_link(ctx: Context, _message: Message, one: Announcement, said: str) -> Reply:
    found = rules.link_in(said)
    if found is None and said.strip().casefold() not in NONE:
        raise Refused("announcements-staff-no-link-there")
    return await changed(ctx, one, preview=True, link=found or "")


async def meeting(ctx: Context, message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 treffen 12`: a button that opens it."""
    await store.touch(ctx.db, one, ctx.now)
    if not rest:
        none = (cards.go("no-meeting", one, "treffen keins"),) if one.meeting else ()
        return cards.ask("which-meeting", *none, cards.back(one), awaits="meeting")
    return await _take_meeting(ctx, message, one, rest)


async def take_meeting(ctx: Context, message: Message) -> Reply:
    return await _take_meeting(ctx, message, await mine(ctx), message.text)


async def _take_meeting(ctx: Context, _message: Message, one: Announcement, said: str) -> Reply:
    number = said.strip().removeprefix("/termin").strip().lstrip("#")
    if number.casefold() in rules.ANY:
        return await changed(ctx, one, preview=True, meeting=None)
    if not (number.isdecimal() and 0 < int(number) < 2**31):
        raise Refused("announcements-staff-no-meeting-there")
    return await changed(ctx, one, preview=True, meeting=int(number))


async def topic(ctx: Context, message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 thema finanzen`."""
    await store.touch(ctx.db, one, ctx.now)
    if not rest:
        return cards.ask_topic(one, ctx.language)
    return await _take_topic(ctx, message, one, rest)


async def take_topic(ctx: Context, message: Message) -> Reply:
    return await _take_topic(ctx, message, await mine(ctx), message.text)


async def _take_topic(ctx: Context, _message: Message, one: Announcement, said: str) -> Reply:
    found = rules.topic_meant(said, ctx.language)
    if found is None:
        raise Refused("announcements-staff-topic-unknown")
    return await changed(ctx, one, topic=found)


async def area(ctx: Context, message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 ort Siegen`."""
    await store.touch(ctx.db, one, ctx.now)
    if not rest:
        return cards.ask_area(one, ctx.directory.areas())
    return await _take_area(ctx, message, one, rest)


async def take_area(ctx: Context, message: Message) -> Reply:
    return await _take_area(ctx, message, await mine(ctx), message.text)


async def _take_area(ctx: Context, _message: Message, one: Announcement, said: str) -> Reply:
    known = ctx.directory.areas()
    found = rules.area_named(said, known)
    if found is None:
        raise Refused("announcements-staff-area-unknown", areas=", ".join(known))
    return await changed(ctx, one, area=found)


async def group(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 gruppe spieltreff`: its members who also want such messages."""
    known = await audience.groups(ctx.db)
    if rest.casefold() in known:
        return await changed(ctx, one, peer_group=rest.casefold())
    if rest.casefold() in rules.ANY:
        return await changed(ctx, one, peer_group="")
    return cards.ask_group(one, known)


async def language(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 sprache tr`: only those who read it."""
    if rest.casefold() in rules.ANY:
        return await changed(ctx, one, language="")
    if rest in ("de", *rules.LANGUAGES):
        return await changed(ctx, one, language=rest)
    return cards.ask_language(one, "sprache", everybody=True)


async def way(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 weg chat`: only there; `mail`, `beide`."""
    ways = {"chat": (True, False), "mail": (False, True), "beide": (True, True)}
    if rest.casefold() in ways and cards.by_mail(ctx.channels, ctx.pages):
        by_chat, by_mail = ways[rest.casefold()]
        return await changed(ctx, one, preview=True, by_chat=by_chat, by_mail=by_mail)
    options = [cards.go(f"by-{name}", one, f"weg {name}") for name in ways]
    return say("announcements-staff-which-way", *options, cards.back(one))


async def urgency(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 eilig ja`: in quiet hours, too, and whatever else came this week."""
    return await changed(ctx, one, urgent=rest.casefold() in YES)


async def at(ctx: Context, message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 zeit morgen 18 Uhr`."""
    await store.touch(ctx.db, one, ctx.now)
    if not rest:
        found = await reach.look(ctx.db, ctx.network, one, ctx.now)
        work = rules.loads(found.channels, ctx.paces)
        proposed = rules.windows(ctx.now, work, ctx.network)
        return cards.ask_time(one, proposed, ctx.network, ctx.now)
    return await _take_time(ctx, message, one, rest)


async def take_time(ctx: Context, message: Message) -> Reply:
    return await _take_time(ctx, message, await mine(ctx), message.text)


async def _take_time(ctx: Context, _message: Message, one: Announcement, said: str) -> Reply:
    found = rules.when(said, ctx.now, ctx.network.zone)
    if found is None:
        raise Refused("announcements-staff-time-unknown")
    if found < ctx.now or found > ctx.now + rules.AHEAD:
        raise Refused("announcements-staff-time-wrong")
    chosen = None if found == ctx.now else found
    reply = await changed(ctx, one, starts_at=chosen)
    if chosen is not None and is_quiet(chosen, ctx.network) and not one.urgent:
        return reply.after(Paragraph(Text("announcements-staff-is-quiet")))
    return reply


async def drop(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    """`/ankuendigung 7 verwerfen`."""
    if not await store.change(ctx.db, one, ctx.now, before=("draft",), state="dropped"):
        raise Refused("announcements-staff-too-late")
    return say(
        "announcements-staff-thrown-away", choice("announcements-staff-new", "/ankuendigung neu")
    )


async def _take_words(ctx: Context, message: Message, language: str) -> Reply:
    one = await mine(ctx)
    words = dict(one.words) | {language: fitting(message.text, with_file=one.has_file)}
    return await changed(ctx, one, preview=True, words=words)


async def changed(
    ctx: Context, one: Announcement, *, preview: bool = False, **values: Any
) -> Reply:
    """Every change makes another version of it, and leads back to the card."""
    asked_first = one.topic is None or one.area is None or not one.words["de"]
    if not await store.change(ctx.db, one, ctx.now, before=("draft",), **values):
        raise Refused("announcements-staff-too-late")
    new = await store.find(ctx.db, one.id)
    assert new is not None
    return await (ask_next(ctx, new) if asked_first else show(ctx, new, preview=preview))


async def ask_next(ctx: Context, one: Announcement) -> Reply:
    """What has not been asked yet; then the card."""
    if not one.words["de"]:
        return cards.ask("write-with-file", cards.go("drop", one, "verwerfen"), awaits="text")
    if one.topic is None:
        return cards.ask_topic(one, ctx.language)
    if one.area is None:
        areas = ctx.directory.areas()
        if areas:
            return cards.ask_area(one, areas)
        await store.change(ctx.db, one, ctx.now, before=("draft",), area="")
        found = await store.find(ctx.db, one.id)
        assert found is not None
        one = found
    return await show(ctx, one, preview=True)


async def mine(ctx: Context) -> Announcement:
    """The draft that a typed answer belongs to."""
    one = await store.draft_of(ctx.db, ctx.person.id)
    if one is None:
        raise Refused("announcements-staff-no-draft")
    return one


def fitting(text: str, *, with_file: bool) -> str:
    """The words as they will be sent; refused where they are no one message on every channel."""
    words = rules.clean(text)
    if not words:
        raise Refused("announcements-staff-no-words")
    most = rules.LONGEST_WITH_FILE if with_file else rules.LONGEST
    if (length := rules.length(words)) > most:
        key = (
            "announcements-staff-too-long-with-file"
            if with_file
            else "announcements-staff-too-long"
        )
        raise Refused(key, most=most, length=length)
    return words
