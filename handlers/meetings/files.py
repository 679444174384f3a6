"""A calendar file instead of words: sent by whoever makes meetings, fetched, read, taken over.

It goes as soon as it is read. What is kept until its sender says yes or no is what meetings are
made of: nobody's name of those who were invited, no notes.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers.kernel import media, outbox, people, typed
from handlers.kernel.errand import Fetch
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Bullets, Card, Choice, Fact, Paragraph, Reply, Text, choice, say
from handlers.kernel.router import chosen
from handlers.meetings import drafting, fields, importing, occasions, planning, store
from handlers.meetings.drafting import Draft
from handlers.meetings.ics_lines import MOST_EVENTS
from handlers.meetings.ics_reading import read_ics
from knowledge.dates.series import occurrences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import ErrandDone, ErrandFailed, Message
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Block
    from handlers.meetings.ics_reading import Imported
    from handlers.meetings.importing import Outcome
    from knowledge.dates.series import Occurrence

MOST_BYTES = 256 * 1024  # a year of many meetings has a tenth of that
LISTED = 10  # events named one by one
_CAUSE = "meetings:file:"
_NO_CALENDAR = ("image/", "audio/", "video/", "application/pdf")
_NO = "nein"
_OF_EVENT = ("title", "series", "end_said", "place", "link", "uid")
_COUNTED: tuple[Outcome, ...] = ("known", "off", "over")  # of a whole year they are many

Judged = tuple["Imported", "Outcome"]


async def take(ctx: Context, message: Message) -> Reply:
    """What stands under it is true of all that is in it; under a picture it is an answer."""
    attached = message.attached
    assert attached is not None
    if attached.media_type.startswith(_NO_CALENDAR):
        if message.text:
            return await planning.said(ctx, message)
        raise Refused("meetings-staff-file-no-calendar")
    if attached.size > MOST_BYTES:
        raise Refused("meetings-staff-file-size", most=MOST_BYTES // 1024)
    under = " ".join(message.text.split())
    said = _with_details(await _so_far(ctx), under)
    token = secrets.token_hex(6)
    kept = {"token": token, "said": said.stored(), "under": under}
    await store.keep_draft(ctx.db, ctx.person.id, "file", kept, ctx.now)
    await outbox.order(
        ctx.db,
        message.address,
        Fetch(attached.handle, attached.name, MOST_BYTES, "calendar"),
        cause=f"{_CAUSE}{token}",
        now=ctx.now,
        person_id=ctx.person.id,
        patient=True,
    )
    return say("meetings-staff-file-reading").awaiting("meetings.file")


async def take_unasked(ctx: Context, message: Message) -> Reply:
    """Sent out of the blue, as `/treffen_neu` would begin: what was left half-way stays behind."""
    await store.drop_draft(ctx.db, ctx.person.id, "plan")
    return await take(ctx, message)


async def _so_far(ctx: Context) -> Draft:
    """What was said already; what an earlier file said is no word of theirs."""
    stored = await store.draft(ctx.db, ctx.person.id, "plan")
    draft = drafting.restored(stored["draft"]) if stored else Draft()
    if draft.edits is not None:
        raise Refused("meetings-staff-file-only-new")
    if draft.uid:
        draft = Draft(draft.kind, audience=draft.audience, group=draft.group)
    if not draft.audience:
        draft = await planning.blank(ctx, draft)
    return replace(draft, by_steps=False, kept=(), rest="")


def _with_details(draft: Draft, words: str) -> Draft:
    """“15 Plätze, mit Kinderbetreuung”. What is not understood stands in the preview."""
    found = drafting.added(draft, words)
    if ":" not in words:  # “Ort: …” is one; any other word might be anything
        guessed = {found.title, found.place} - {draft.title, draft.place}
        rest = ", ".join([*sorted(guessed), *([found.rest] if found.rest else [])])
        found = replace(found, title=draft.title, place=draft.place, rest=rest)
    return replace(draft, rest=words) if replace(found, rest="") == draft else found


async def came(duty: Duty, event: ErrandDone) -> None:
    """It is there, or it was something else than it seemed."""
    if not _is_ours(event):
        return
    outcome = event.outcome
    content = await media.content(duty.db, outcome.media)
    await media.remove(duty.db, outcome.media)
    found = await _waiting(duty, event)
    if found is None:
        return
    person, kept = found
    if content is None:
        await store.drop_draft(duty.db, person, "file")
        about = {"line": outcome.line, "most": MOST_BYTES // 1024, "events": MOST_EVENTS}
        told = say(f"meetings-staff-file-{outcome.unfit or 'lost'}", **about)
    else:
        told = await _read(duty, person, kept, content)
    await outbox.follow_up(duty.db, event, told, now=duty.now, person_id=person)


async def failed(duty: Duty, event: ErrandFailed) -> None:
    found = await _waiting(duty, event) if _is_ours(event) else None
    if found is not None:
        person, _kept = found
        await store.drop_draft(duty.db, person, "file")
        lost = say("meetings-staff-file-lost")
        await outbox.follow_up(duty.db, event, lost, now=duty.now, person_id=person)


def _is_ours(event: ErrandDone | ErrandFailed) -> bool:
    return isinstance(event.errand, Fetch) and event.cause.startswith(_CAUSE)


async def _waiting(
    duty: Duty, event: ErrandDone | ErrandFailed
) -> tuple[PersonId, dict[str, Any]] | None:
    """Whoever sent it, if they sent no other since and did not change their mind."""
    person = await people.find(duty.db, event.address)
    kept = await store.draft(duty.db, person.id, "file") if person else None
    if person is None or kept is None or kept["token"] != event.cause.removeprefix(_CAUSE):
        return None
    return person.id, kept


# What is in it


async def _read(duty: Duty, person: PersonId, kept: dict[str, Any], content: bytes) -> Reply:
    found = await asyncio.to_thread(_judged, content, duty.network.time_zone, duty.now)
    said = drafting.restored(kept["said"])
    fitting, left = await _sorted(duty, found, replace(said, title=""))
    if len(fitting) == 1:
        fitting = [replace(fitting[0], title=said.title or fitting[0].title)]
    if not fitting:
        await store.drop_draft(duty.db, person, "file")
        return Reply((Paragraph(Text(f"meetings-staff-file-{'none' if left else 'empty'}")), *left))
    events = [{name: one.stored()[name] for name in _OF_EVENT} for one in fitting]
    kept = {**kept, "events": events}
    await store.keep_draft(duty.db, person, "file", kept, duty.now)
    shown = _one(duty, fitting[0]) if len(fitting) == 1 else _several(duty, fitting, kept)
    return Reply((*shown, *left), _choices(kept))


def _judged(content: bytes, zone: str, now: datetime) -> list[Judged]:
    """In a thread: a rule that hardly ever comes true takes long."""
    return [(one, importing.judged(one, now)) for one in read_ics(content, zone)]


async def _sorted(
    duty: Duty, found: Sequence[Judged], said: Draft
) -> tuple[list[Draft], tuple[Block, ...]]:
    """What meetings can be made of, and what is said of the rest."""
    wanted = ("new", "untitled") if len(found) == 1 else ("new",)
    drafts = [(one, importing.draft_of(one, said)) for one, is_ in found if is_ in wanted]
    left = [(one, is_) for one, is_ in found if is_ not in wanted]
    there = await store.known_uids(duty.db, [draft.uid for _one, draft in drafts])
    fitting = []
    for one, draft in drafts:
        if draft.uid in there:
            left.append((one, "known"))
        else:
            fitting.append(draft)
            there.add(draft.uid)
    return fitting, _rest(left)


def _rest(left: Sequence[Judged]) -> tuple[Block, ...]:
    if not left:
        return ()
    lines = [
        Text(
            f"meetings-staff-file-left-{one.refused or outcome}",
            {"title": " ".join(one.title.split()) or "–", "line": one.line},
        )
        for one, outcome in left
        if outcome not in _COUNTED
    ]
    lines = _shortened(lines)
    for counted in _COUNTED:
        titles = [one.title for one, outcome in left if outcome == counted]
        lines += [_count(counted, titles[0], len(titles))] if titles else []
    return Paragraph(Text("meetings-staff-file-left")), Bullets(tuple(lines))


def _count(outcome: Outcome, title: str, count: int) -> Text:
    named = " ".join(title.split()) or "–"
    return Text(f"meetings-staff-file-left-{outcome}", {"count": count, "title": named})


def _shortened(lines: list[Text]) -> list[Text]:
    more = len(lines) - LISTED
    if more <= 0:
        return lines
    return [*lines[:LISTED], Text("meetings-staff-file-more", {"count": more})]


def _one(duty: Duty, draft: Draft) -> tuple[Block, ...]:
    first, *more = _next_two(duty, draft)
    where = {"where": draft.place, "link": draft.link}
    facts = [Fact(Text(f"meetings-fact-{name}"), value) for name, value in where.items() if value]
    title = draft.title or Text("meetings-staff-file-untitled")
    return (
        Paragraph(Text("meetings-staff-file-one")),
        Card(title, planning.date_line(first, duty.network.zone), tuple(facts)),
        *((Paragraph(Text("meetings-staff-file-repeats")),) if more else ()),
    )


def _several(duty: Duty, drafts: Sequence[Draft], kept: Mapping[str, Any]) -> tuple[Block, ...]:
    head = Paragraph(Text("meetings-staff-file-several", {"count": len(drafts)}))
    lines = Bullets(tuple(_shortened([_line(duty, one) for one in drafts])))
    under, missed = kept["under"], kept["said"]["rest"]
    told = {"meetings-staff-file-for-all": "" if missed == under else under}
    told["meetings-staff-rest"] = missed
    return head, lines, *(Paragraph(Text(key, {"words": w})) for key, w in told.items() if w)


def _line(duty: Duty, draft: Draft) -> Text:
    first, *more = _next_two(duty, draft)
    begin = occasions.day_and_hour(first.starts, duty.network.zone, "day", "begin")
    key = "meetings-staff-file-line-again" if more else "meetings-staff-file-line"
    return Text(key, {"title": draft.title, **begin})


def _next_two(duty: Duty, draft: Draft) -> tuple[Occurrence, ...]:
    assert draft.dates is not None
    return occurrences(draft.dates, duty.now, 2)


# Yes or no


def _choices(kept: Mapping[str, Any]) -> tuple[Choice, Choice]:
    command, count = f"/treffen_datei {kept['token']}", len(kept["events"])
    if count == 1:
        yes, no = Text("meetings-staff-file-on"), Text("meetings-staff-file-no")
    else:
        yes, no = Text("meetings-staff-file-all", {"count": count}), Text("meetings-staff-file-not")
    return Choice(yes, command, style="primary"), Choice(no, f"{command} {_NO}")


async def decide(ctx: Context, message: Message) -> Reply:
    """`/treffen_datei 4f…`: on with it; `… nein`: none of it; `… birke`: for whom all of it is."""
    token, _, word = ctx.argument.partition(" ")
    kept = await _mine(ctx)
    if kept["token"] != token:
        raise Refused("meetings-staff-over")
    if typed.fold(word) == _NO:
        return await planning.drop(ctx, message)
    return await _go_on(ctx, kept, word.strip())


async def said(ctx: Context, message: Message) -> Reply:
    """“ja”, “2”, as one types below what is in it; anything else answers what was asked before."""
    kept = await store.draft(ctx.db, ctx.person.id, "file")
    if kept is None or "events" not in kept:
        return await planning.said(ctx, message)
    options = _choices(kept)
    shown = [
        (one.label if isinstance(one.label, str) else ctx.words(one.label), one.sends)
        for one in options
    ]
    match chosen(message.text, shown):
        case None:
            return await planning.said(ctx, message)
        case sends if sends == options[0].sends:
            return await _go_on(ctx, kept, "")
        case _:
            return await planning.drop(ctx, message)


async def whom(ctx: Context, message: Message) -> Reply:
    """For whom all of them are, typed."""
    return await _go_on(ctx, await _mine(ctx), message.text.strip())


async def _mine(ctx: Context) -> dict[str, Any]:
    kept = await store.draft(ctx.db, ctx.person.id, "file")
    if kept is None or "events" not in kept:
        raise Refused("meetings-staff-over")
    return kept


async def _go_on(ctx: Context, kept: Mapping[str, Any], word: str) -> Reply:
    said = drafting.restored(kept["said"])
    if len(kept["events"]) == 1:
        await store.drop_draft(ctx.db, ctx.person.id, "file")
        return await planning.go_on(ctx, drafting.restored({**kept["said"], **kept["events"][0]}))
    if word:
        said = await fields.put(ctx, said, "who", word, await planning.own_groups(ctx))
    if not said.audience or (said.audience == "group" and not said.group):
        options = await planning.audiences(ctx, f"/treffen_datei {kept['token']}")
        asked = "who" if planning.is_team(ctx) else "group"
        return say(f"meetings-staff-ask-{asked}", *options).awaiting("meetings.whom")
    planning.demand_right(ctx, said)
    drafts = [drafting.restored({**said.stored(), **event}) for event in kept["events"]]
    return await _all(ctx, drafts)


async def _all(ctx: Context, drafts: Sequence[Draft]) -> Reply:
    became: Counter[Outcome] = Counter()
    titles: dict[Outcome, str] = {}
    for draft in drafts:
        outcome = await importing.plant(ctx.db, draft, ctx.person.id, ctx.person.pseudonym, ctx.now)
        became[outcome] += 1
        titles.setdefault(outcome, draft.title)
    for doing in ("file", "plan"):
        await store.drop_draft(ctx.db, ctx.person.id, doing)
    left = tuple(_count(one, titles[one], became[one]) for one in _COUNTED if became[one])
    return Reply(
        (
            Paragraph(Text("meetings-staff-file-made", {"count": became["new"]})),
            *((Bullets(left),) if left else ()),
        ),
        (choice("meetings-staff-lead", "/treffen_leiten"),),
    )
