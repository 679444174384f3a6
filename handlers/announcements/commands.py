"""`/ankuendigung`: what a moderator does with announcements, from the first word to the report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.announcements import cards, editing, files, reach, releasing, rules, store
from handlers.kernel import audit, batches
from handlers.kernel.errors import Refused
from handlers.kernel.quiet import is_quiet
from handlers.kernel.reply import confirm, say

if TYPE_CHECKING:
    from handlers.announcements.editing import Step
    from handlers.announcements.store import Announcement
    from handlers.kernel.feature import Context, Handler
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Reply

LISTED = 6

_DRAFTS: dict[str, Step] = {
    "text": editing.text,
    "uebersetzen": editing.translate,
    "link": editing.link,
    "bild": files.file,
    "bildtext": files.alt,
    "treffen": editing.meeting,
    "thema": editing.topic,
    "ort": editing.area,
    "gruppe": editing.group,
    "sprache": editing.language,
    "weg": editing.way,
    "eilig": editing.urgency,
    "zeit": editing.at,
    "test": editing.test,
    "verwerfen": editing.drop,
}


async def announce(ctx: Context, message: Message) -> Reply:
    """`/ankuendigung`, `/ankuendigung neu`, `/ankuendigung 7`, `/ankuendigung 7 senden …`."""
    number, _, rest = ctx.argument.partition(" ")
    if not number:
        return await _overview(ctx)
    if number.casefold() == "uebernehmen":
        return await _take_over(ctx, message, rest.strip())
    if not number.isdecimal() or int(number) >= 2**31:
        return await editing.begin(ctx)
    one = await store.find(ctx.db, int(number), lock=True)
    if one is None or one.state == "dropped" or not _may_see(ctx, one):
        raise Refused("announcements-staff-not-there")
    verb, _, rest = rest.strip().partition(" ")
    return await _do(ctx, message, one, verb.casefold(), rest.strip())


async def _take_over(ctx: Context, message: Message, answer: str) -> Reply:
    """`/ankuendigung uebernehmen text`: what was taken for a cry for help is a text for others.

    Args:
        answer: What was awaited when it was written.
    """
    held = ctx.held
    if held is None or answer not in _TAKERS:
        raise Refused("announcements-staff-not-kept")
    one = await store.draft_of(ctx.db, ctx.person.id)
    if answer == "new" and one is not None and one.words["de"] == rules.clean(held.text):
        return await editing.ask_next(ctx, one)  # pressed twice
    take, take_file = _TAKERS[answer]
    said = replace(message, text=held.text, attached=held.attached)
    return await (take_file if held.attached else take)(ctx, said)


_TAKERS: dict[str, tuple[Handler, Handler]] = {
    "new": (editing.take_new, files.take_new),
    "text": (editing.take_text, files.take_with_text_in("de")),
    **{
        f"text_{name}": (editing.take_text_in(name), files.take_with_text_in(name))
        for name in rules.LANGUAGES
    },
}


async def _do(ctx: Context, message: Message, one: Announcement, verb: str, rest: str) -> Reply:
    if verb in _DRAFTS or verb in ("aendern", "senden"):
        if one.state != "draft":
            raise Refused("announcements-staff-too-late")
        if verb in _DRAFTS:
            return await _DRAFTS[verb](ctx, message, one, rest)
        return await (_send(ctx, one, rest) if verb == "senden" else _change(ctx, one))
    if (step := _LATER.get(verb)) is not None:
        return await step(ctx, message, one, rest)
    return await _show(ctx, one)


def _may_see(ctx: Context, one: Announcement) -> bool:
    """A draft is its author's; everything that somebody else decides on is the team's."""
    return one.state != "draft" or one.author == ctx.person.id


async def _overview(ctx: Context) -> Reply:
    found = await store.latest(ctx.db, ctx.person.id, LISTED)
    return cards.listed(found) if found else await editing.begin(ctx)


async def _show(ctx: Context, one: Announcement) -> Reply:
    match one.state:
        case "draft":
            return await editing.show(ctx, one)
        case "waiting":
            return await _show_waiting(ctx, one)
        case "released":
            return cards.released(one, ctx.network).seen_as(cards.command(one))
        case "started":
            return await _show_running(ctx, one)
        case _:
            return await _show_ended(ctx, one)


async def _change(ctx: Context, one: Announcement) -> Reply:
    mail = cards.by_mail(ctx.channels, ctx.pages)
    names = {command.name for feature in ctx.features for command in feature.commands}
    return cards.changing(one, mail=mail, meetings="termin" in names)


async def _send(ctx: Context, one: Announcement, sealed: str) -> Reply:
    """Only what its author has seen just so; a word that was typed shows it first."""
    if sealed != releasing.seal(ctx.vault, one, ctx.person.id):
        return await editing.show(ctx, one, preview=True)
    if one.fetching is not None:
        raise Refused("announcements-staff-file-under-way")
    duty = ctx.duty
    match await releasing.send(duty, one, ctx.person.pseudonym):
        case "nobody":
            raise Refused("announcements-staff-reaches-nobody")
        case "too_late":
            raise Refused("announcements-staff-too-late")
        case "waiting":
            return cards.sent_for_release(one, len(await releasing.others(duty, one)))
    return await _released(ctx, one)


async def _release(ctx: Context, _message: Message, one: Announcement, sealed: str) -> Reply:
    """`/ankuendigung 7 freigeben …`: by somebody else than its author, who has seen all of it."""
    if one.state != "waiting":
        raise Refused("announcements-staff-too-late")
    if one.author is None:
        raise Refused("announcements-staff-nobodys")
    if one.author == ctx.person.id:
        raise Refused("announcements-staff-somebody-else")
    if sealed != releasing.seal(ctx.vault, one, ctx.person.id):
        return await _show_waiting(ctx, one)
    duty = ctx.duty
    if await releasing.release(duty, one, ctx.person.id, ctx.person.pseudonym) == "too_late":
        raise Refused("announcements-staff-too-late")
    return await _released(ctx, one)


async def _take_back(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    """`/ankuendigung 7 zurueckholen`: before the first message nothing has happened."""
    if not await releasing.take_back(ctx.duty, one, ctx.person.pseudonym):
        raise Refused("announcements-staff-too-late")
    if one.author != ctx.person.id:
        return say("announcements-staff-stopped-others", who=one.author_name)
    return cards.taken_back(one)


async def _pause(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    await _turn(ctx, one, "pause", to="paused", before=("running",))
    return await _show_running(ctx, one)


async def _go_on(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    await _turn(ctx, one, "go-on", to="running", before=("paused",))
    return await _show_running(ctx, one)


async def _cancel(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    """What is under way arrives; nothing more is sent."""
    if one.state in ("waiting", "released"):
        return await _take_back(ctx, _message, one, _rest)
    await _turn(ctx, one, "cancel", to="cancelled", before=("planning", "running", "paused"))
    return say("announcements-staff-cancelled")


async def _again(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    number = await releasing.again(ctx.duty, one, ctx.person.pseudonym)
    if not number:
        raise Refused("announcements-staff-nobody-again")
    return say("announcements-staff-once-more", number=number)


async def _correct(ctx: Context, _message: Message, one: Announcement, _rest: str) -> Reply:
    """A new one, to exactly those who have this one."""
    if one.state != "ended" or not one.report.get("delivered"):
        raise Refused("announcements-staff-too-late")
    number = await store.create(
        ctx.db,
        ctx.person.id,
        ctx.now,
        words=dict(one.words),
        topic=one.topic or "",
        area=one.area or "",
        peer_group=one.group,
        language=one.language,
        by_chat=one.by_chat,
        by_mail=one.by_mail,
        link=one.link,
        meeting=one.meeting,
        media_id=one.media.id if one.media else None,
        alt=one.alt,
        corrects=one.id,
    )
    new = await store.find(ctx.db, number)
    assert new is not None
    return cards.ask("write-correction", cards.back(new), awaits="text")


async def _erase(ctx: Context, _message: Message, one: Announcement, rest: str) -> Reply:
    """`/ankuendigung 7 loeschen`, `/ankuendigung 7 loeschen ja`."""
    if one.state != "ended" or one.batch_id is None or one.erasing_id is not None:
        raise Refused("announcements-staff-too-late")
    if rest.casefold() in editing.YES:
        if not await releasing.erase(ctx.duty, one, ctx.person.pseudonym):
            raise Refused("announcements-staff-too-late")
        return say("announcements-staff-erasing")
    number = await store.count_told(ctx.db, one.batch_id)
    return confirm(
        say("announcements-staff-really-erase", number=cards.count(number)),
        cards.go("erase-yes", one, "loeschen ja"),
        cards.back(one),
    )


_LATER: dict[str, Step] = {
    "freigeben": _release,
    "zurueckholen": _take_back,
    "anhalten": _pause,
    "weiter": _go_on,
    "abbrechen": _cancel,
    "nochmal": _again,
    "korrektur": _correct,
    "loeschen": _erase,
}


async def _turn(
    ctx: Context,
    one: Announcement,
    what: str,
    *,
    to: batches.State,
    before: tuple[batches.State, ...],
) -> None:
    if one.state != "started" or one.batch_id is None:
        raise Refused("announcements-staff-not-running")
    if not await batches.change(ctx.db, one.batch_id, to=to, before=before):
        raise Refused("announcements-staff-not-running")
    await audit.note(ctx.db, ctx.person.pseudonym, f"announcements.{what}", str(one.id), ctx.now)


async def _released(ctx: Context, one: Announcement) -> Reply:
    new = await store.find(ctx.db, one.id)
    assert new is not None
    return cards.released(new, ctx.network)


async def _show_waiting(ctx: Context, one: Announcement) -> Reply:
    """Whoever is to release it sees all of it, every language and way."""
    await editing.show_preview(ctx, one)
    found = await reach.look(ctx.db, ctx.network, one, ctx.now)
    work = rules.loads(found.channels, ctx.paces)
    sealed = releasing.seal(ctx.vault, one, ctx.person.id)
    sends = cards.command(one, f"freigeben {sealed}") if one.author != ctx.person.id else None
    card = cards.waiting(one, found, work, ctx.network, ctx.now, sends)
    return card.seen_as(cards.command(one))


async def _show_running(ctx: Context, one: Announcement) -> Reply:
    batch = await batches.find(ctx.db, one.batch_id) if one.batch_id is not None else None
    if batch is None:
        raise Refused("announcements-staff-not-there")
    states = await batches.progress(ctx.db, batch.id)
    quiet = is_quiet(ctx.now, ctx.network) and not batch.urgent
    shown = cards.progress(one, batch, states, ctx.network, ctx.now, pausing=quiet)
    return cards.running(one, batch, shown).seen_as(cards.command(one))


async def _show_ended(ctx: Context, one: Announcement) -> Reply:
    told = await store.count_told(ctx.db, one.batch_id) if one.batch_id is not None else 0
    erasable = told > 0 and one.erasing_id is None
    return cards.ended(one, erasable=erasable).seen_as(cards.command(one))
