"""A picture or a PDF in an announcement: sent by its author, fetched and cleaned by the courier.

While it is on its way its author is asked what can be seen on it; nothing waits for it but the
announcement itself.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from handlers.announcements import cards, editing, releasing, rules, store
from handlers.kernel import media, outbox
from handlers.kernel.errand import Fetch
from handlers.kernel.errors import Refused
from handlers.kernel.reply import say

if TYPE_CHECKING:
    from handlers.announcements.store import Announcement
    from handlers.kernel.feature import Context, Duty, Handler
    from handlers.kernel.message import Attached, ErrandDone, ErrandFailed, Message
    from handlers.kernel.network import Network
    from handlers.kernel.reply import Reply


async def nothing_else(_ctx: Context, message: Message) -> Reply:
    """A voice message, a film, a place: what is in it does not go with an announcement.

    A picture comes here that was sent before it was asked for: the way to it was not written down.
    """
    too_early = message.kind in ("photo", "file")
    return say(f"announcements-staff-{'file-lost' if too_early else 'not-that'}")


async def take_new(ctx: Context, message: Message) -> Reply:
    """It begins a new one; what stands under it is the text."""
    attached = _small_enough(ctx, message)
    words = rules.clean(message.text)
    _demand_room(words)
    return await _fetch(ctx, message, await editing.started(ctx, words), attached)


def take_with_text_in(language: str) -> Handler:
    """It comes instead of the text, or with it."""

    async def take(ctx: Context, message: Message) -> Reply:
        one = await editing.mine(ctx)
        attached = _small_enough(ctx, message)
        words = dict(one.words)
        if said := rules.clean(message.text):
            words[language] = said
        return await _fetch(ctx, message, one, attached, words=words)

    return take


async def take(ctx: Context, message: Message) -> Reply:
    """At any other moment: what stands under it says what can be seen."""
    one = await editing.mine(ctx)
    attached = _small_enough(ctx, message)
    said = rules.clean(message.text)[: rules.LONGEST_ALT]
    return await _fetch(ctx, message, one, attached, alt=said or None)


async def file(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 bild`, `/ankuendigung 7 bild weg`."""
    if rest.casefold() in editing.NONE:
        return await editing.changed(ctx, one, preview=True, media_id=None, alt=None, fetching=None)
    await store.touch(ctx.db, one, ctx.now)
    none = (cards.go("no-file", one, "bild weg"),) if one.has_file else ()
    return cards.ask("which-file", *none, cards.back(one), awaits="file")


async def take_no_file(ctx: Context, message: Message) -> Reply:
    """Words where a picture is awaited."""
    return await file(ctx, message, await editing.mine(ctx), message.text.strip())


async def alt(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 bildtext Kinder tanzen im Hof`."""
    if not one.has_file:
        raise Refused("announcements-staff-no-file-there")
    if not rest:
        await store.touch(ctx.db, one, ctx.now)
        return cards.ask_alt(one)
    said = "" if rest.casefold() in editing.NONE else rules.clean(rest)
    if len(said) > rules.LONGEST_ALT:
        raise Refused("announcements-staff-too-long", most=rules.LONGEST_ALT, length=len(said))
    return await editing.changed(ctx, one, preview=True, alt=said)


async def take_alt(ctx: Context, message: Message) -> Reply:
    return await alt(ctx, message, await editing.mine(ctx), message.text.strip())


async def came(duty: Duty, event: ErrandDone) -> None:
    """It is there, cleaned and kept; or it was something else than it seemed."""
    one = await _waiting(duty, event)
    if one is None:
        return
    fitting = await media.find(duty.db, event.outcome.media)
    found = {"media_id": fitting.id} if fitting else {}
    await store.change(duty.db, one, duty.now, before=("draft",), fetching=None, **found)
    reason = event.outcome.unfit or "broken"
    if fitting is None:
        told = say(f"announcements-staff-file-{reason}", most=_most(duty.network))
    else:
        told = say("announcements-staff-file-came", id=str(one.id))
    await outbox.follow_up(duty.db, event, told, now=duty.now, person_id=one.author)


async def failed(duty: Duty, event: ErrandFailed) -> None:
    one = await _waiting(duty, event)
    if one is not None:
        await store.change(duty.db, one, duty.now, before=("draft",), fetching=None)
        lost = say("announcements-staff-file-lost")
        await outbox.follow_up(duty.db, event, lost, now=duty.now, person_id=one.author)


def _small_enough(ctx: Context, message: Message) -> Attached:
    """As far as its sender says; the courier looks."""
    assert message.attached is not None
    if message.attached.size > ctx.network.announcements.file_bytes:
        raise Refused("announcements-staff-file-size", most=_most(ctx.network))
    return message.attached


async def _fetch(
    ctx: Context, message: Message, one: Announcement, attached: Attached, **values: Any
) -> Reply:
    for words in values.get("words", one.words).values():
        _demand_room(words)
    token = secrets.token_hex(8)
    await outbox.order(
        ctx.db,
        message.address,
        Fetch(attached.handle, attached.name, ctx.network.announcements.file_bytes),
        cause=f"{releasing.about(one)}file:{token}",
        now=ctx.now,
        person_id=ctx.person.id,
        patient=True,
    )
    coming = {"alt": None, **values, "media_id": None, "fetching": token}
    if not await store.change(ctx.db, one, ctx.now, before=("draft",), **coming):
        raise Refused("announcements-staff-too-late")
    new = await store.find(ctx.db, one.id)
    assert new is not None
    if attached.seems_picture and new.alt is None:
        return cards.ask_alt(new)
    return await editing.ask_next(ctx, new)


def _demand_room(words: str) -> None:
    """Together they are one message everywhere."""
    length = rules.length(words)
    if length > rules.LONGEST_WITH_FILE:
        most = rules.LONGEST_WITH_FILE
        raise Refused("announcements-staff-too-long-with-file", most=most, length=length)


async def _waiting(duty: Duty, event: ErrandDone | ErrandFailed) -> Announcement | None:
    feature, _, rest = event.cause.partition(":")
    if not isinstance(event.errand, Fetch) or feature != "announcements":
        return None
    number, _, rest = rest.partition(":")
    return await store.fetched(duty.db, int(number), rest.removeprefix("file:"))


def _most(network: Network) -> str:
    return f"{network.announcements.file_megabytes:g}"
