"""Changed, moved, called off: one date or all of them; who knew of it learns it once."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers.kernel import audit, outbox, quiet, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import (
    Bullets,
    Choice,
    Paragraph,
    Reply,
    Text,
    choice,
    confirm,
    say,
)
from handlers.kernel.writing import Later, Skip
from handlers.meetings import occasions, rooms, rules, store
from handlers.meetings.details import read_details
from handlers.meetings.store import Snapshot
from knowledge.dates.series import move, on, skip
from knowledge.dates.when import read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.reply import Block, Urgency
    from handlers.kernel.writing import Written
    from handlers.meetings.drafting import Draft
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Meeting
    from knowledge.dates.series import Series

WRITER = "meetings.change"
PAUSE = timedelta(seconds=60)  # perhaps more is changed: then all of it is said at once
SOON = timedelta(hours=1)  # so shortly before the start a change cannot wait for the morning
SHOWN = 6  # dates in one notice


async def led(ctx: Context, text: str, *, lock: bool = False) -> Meeting:
    """A meeting that the person decides about, at this very moment.

    Raises:
        Refused: in the same words whether it exists.
    """
    wanted = rules.read_ident(text)
    meeting = await store.by_id(ctx.db, wanted[0], lock=lock) if wanted else None
    if meeting is None or not await leads(ctx, meeting):
        raise Refused("meetings-staff-not-yours")
    return meeting


async def leads(ctx: Context, meeting: Meeting) -> bool:
    if ctx.rights.has("moderator"):
        return True
    if meeting.group:
        return ctx.rights.has("organiser", meeting.group)
    hosts = await store.hosts_of(ctx.db, meeting.id)
    return ctx.rights.has("counsellor") and ctx.person.id in hosts


async def led_date(ctx: Context, text: str, *, lock: bool = False) -> Occasion:
    """One date of such a meeting, which is still to come."""
    meeting = await led(ctx, text, lock=lock)
    wanted = rules.read_ident(text)
    day = wanted[1] if wanted else None
    found = await occasions.at(ctx.db, meeting, day) if day else None
    if found is None:
        raise Refused("meetings-staff-which-date")
    if found.ends <= ctx.now:
        raise Refused("meetings-over")
    return found


# All dates


async def save(ctx: Context, draft: Draft, values: dict[str, Any]) -> Reply:
    """What the form of `/treffen_aendern` says now."""
    meeting = await led(ctx, str(draft.edits), lock=True)
    if not ctx.rights.any_of(("moderator", "counsellor")):
        values |= {"audience": "group", "group": meeting.group}
    series: Series = _carried_over(meeting.series, values["series"])
    values |= {"series": series, "over_at": rules.over_at(series)}
    await _change(ctx, meeting, **values)
    await store.drop_draft(ctx.db, ctx.person.id, "plan")
    await audit.note(ctx.db, ctx.person.pseudonym, "meetings.change", str(meeting.id), ctx.now)
    return say(
        "meetings-staff-changed",
        choice("meetings-look", f"/termin {meeting.id}"),
        choice("meetings-staff-lead", f"/treffen_leiten {meeting.id}"),
        title=values["title"],
    )


def _carried_over(old: Series, new: Series) -> Series:
    """A single meeting stays itself when it is moved; days that were left out stay so."""
    if not (old.rule or old.extra or new.rule or new.extra):
        day = old.start.date()
        start = new.moved.get(new.start.date(), new.start)
        moved = {day: start} if start != old.start else {}
        return replace(old, moved=moved, length=new.length, zone=new.zone)
    kept = {day for day in old.skipped if on(new, day) is not None}
    return replace(new, skipped=new.skipped | kept)


async def cancel_all(ctx: Context, _message: Message) -> Reply:
    """`/treffen_absagen 17 [Grund]`."""
    number, _, reason = ctx.argument.partition(" ")
    meeting = await led(ctx, number)
    if not meeting.is_planned:
        raise Refused("meetings-staff-is-off")
    command = f"/treffen_absagen {meeting.id}"
    if not reason.strip():
        return await _ask_reason(ctx, command, meeting.title, all_of_it=True)
    return await _cancel(ctx, command, reason)


async def cancel_date(ctx: Context, _message: Message) -> Reply:
    """`/termin_absagen 17.20261210 [Grund]`."""
    number, _, reason = ctx.argument.partition(" ")
    occasion = await led_date(ctx, number)
    if occasion.is_cancelled:
        raise Refused("meetings-staff-is-off")
    command = f"/termin_absagen {occasion.id}"
    if not reason.strip():
        return await _ask_reason(ctx, command, occasion.meeting.title, all_of_it=False)
    return await _cancel(ctx, command, reason)


async def _ask_reason(ctx: Context, command: str, title: str, *, all_of_it: bool) -> Reply:
    await store.keep_draft(ctx.db, ctx.person.id, "change", {"doing": command}, ctx.now)
    key = "meetings-staff-reason-all" if all_of_it else "meetings-staff-reason-one"
    question = confirm(
        say(key, title=title),
        choice("meetings-staff-no-reason", f"{command} ohne"),
        choice("meetings-staff-not-off", "/treffen_verwerfen"),
    )
    return question.awaiting("meetings.doing")


async def _cancel(ctx: Context, command: str, said: str) -> Reply:
    reason = "" if typed.fold(said).strip(". ") == "ohne" else " ".join(said.split())
    if len(reason) > rules.LONGEST_REASON:
        raise Refused("meetings-staff-length", most=rules.LONGEST_REASON)
    word, _, number = command.partition(" ")
    await store.drop_draft(ctx.db, ctx.person.id, "change")
    if word == "/treffen_absagen":
        meeting = await led(ctx, number, lock=True)
        await _change(ctx, meeting, state="cancelled", reason=reason)
        act, target = "meetings.cancel", str(meeting.id)
    else:
        occasion = await led_date(ctx, number, lock=True)
        await _cancel_one(ctx, occasion, reason)
        act, target = "meetings.cancel.date", occasion.id
    await audit.note(ctx.db, ctx.person.pseudonym, act, target, ctx.now)
    return say("meetings-staff-cancelled")


async def _cancel_one(ctx: Context, occasion: Occasion, reason: str) -> None:
    meeting, day = occasion.meeting, occasion.day
    await _note_before(ctx, meeting, [day])
    marked = {"state": "cancelled", "reason": reason, "starts_at": occasion.starts}
    await store.mark(ctx.db, meeting.id, day, **marked)
    series = skip(meeting.series, day) if on(meeting.series, day) else meeting.series
    await store.change(ctx.db, meeting, ctx.now, series=series, over_at=rules.over_at(series))
    await _owe_notices(ctx, meeting, [day])


# One date


async def doing(ctx: Context, message: Message) -> Reply:
    """What was typed after a question about one date: a reason, a time, a place."""
    stored = await store.draft(ctx.db, ctx.person.id, "change")
    command = str((stored or {}).get("doing", ""))
    word, _, number = command.partition(" ")
    if word in {"/treffen_absagen", "/termin_absagen"}:
        return await _cancel(ctx, command, message.text)
    if word == "/termin_verschieben":
        return await _move(ctx, number, message.text)
    if word == "/termin_ort":
        return await _elsewhere(ctx, number, message.text)
    raise Refused("meetings-staff-over")


async def move_date(ctx: Context, _message: Message) -> Reply:
    """`/termin_verschieben 17.20261210 [Freitag 18 Uhr]`."""
    number, _, to = ctx.argument.partition(" ")
    occasion = await led_date(ctx, number)
    if to.strip():
        return await _move(ctx, number, to)
    command = {"doing": f"/termin_verschieben {occasion.id}"}
    await store.keep_draft(ctx.db, ctx.person.id, "change", command, ctx.now)
    asked = say("meetings-staff-move-to", **occasion.when(ctx.network.zone))
    return asked.awaiting("meetings.doing")


async def _move(ctx: Context, number: str, words: str) -> Reply:
    occasion = await led_date(ctx, number, lock=True)
    meeting, day = occasion.meeting, occasion.day
    to = _new_start(ctx, occasion, words)
    await _note_before(ctx, meeting, [day])
    series = move(meeting.series, day, to)
    marked = {"state": "planned", "reason": "", "settled_at": ctx.now, "missed": False}
    await store.mark(ctx.db, meeting.id, day, **marked)
    await store.change(ctx.db, meeting, ctx.now, series=series, over_at=rules.over_at(series))
    await _owe_notices(ctx, meeting, [day])
    await store.drop_draft(ctx.db, ctx.person.id, "change")
    await audit.note(ctx.db, ctx.person.pseudonym, "meetings.move", occasion.id, ctx.now)
    fresh = await led_date(ctx, occasion.id)
    return say(
        "meetings-staff-moved",
        choice("meetings-look", f"/termin {occasion.id}"),
        **fresh.when(ctx.network.zone),
    )


def _new_start(ctx: Context, occasion: Occasion, words: str) -> datetime:
    """“Freitag 18 Uhr”, “um 20 Uhr” on the same day, “am 11.12.” at the same time."""
    zone = occasion.meeting.series.zone
    local = occasion.starts.astimezone(ctx.network.zone)
    for said in (words, f"{local:%d.%m.%Y} {words}", f"{words} {local:%H:%M}"):
        found = read(said, ctx.now, zone).series
        if found is not None and not found.rule:
            if found.start.replace(tzinfo=ctx.network.zone).astimezone(UTC) <= ctx.now:
                raise Refused("meetings-staff-move-past")
            return found.start
    raise Refused("meetings-staff-when-unclear")


async def elsewhere(ctx: Context, _message: Message) -> Reply:
    """`/termin_ort 17.20261210 [Stadtbücherei, Eingang hinten]`: this once."""
    number, _, words = ctx.argument.partition(" ")
    occasion = await led_date(ctx, number)
    if words.strip():
        return await _elsewhere(ctx, number, words)
    await store.keep_draft(
        ctx.db, ctx.person.id, "change", {"doing": f"/termin_ort {occasion.id}"}, ctx.now
    )
    return say("meetings-staff-ask-where").awaiting("meetings.doing")


async def _elsewhere(ctx: Context, number: str, words: str) -> Reply:
    occasion = await led_date(ctx, number, lock=True)
    found = read_details(" ".join(words.split()))
    place = found.place or ("" if found.link else words.strip())
    if not 2 <= len(place or found.link) <= rules.LONGEST_REASON:
        raise Refused("meetings-staff-length", most=rules.LONGEST_REASON)
    meeting, day = occasion.meeting, occasion.day
    await _note_before(ctx, meeting, [day])
    way = store.Way(place, found.entrance, found.stop, found.link)
    await store.mark(ctx.db, meeting.id, day, way=way)
    await store.change(ctx.db, meeting, ctx.now)
    await _owe_notices(ctx, meeting, [day])
    await store.drop_draft(ctx.db, ctx.person.id, "change")
    await audit.note(ctx.db, ctx.person.pseudonym, "meetings.place", occasion.id, ctx.now)
    return say(
        "meetings-staff-changed",
        choice("meetings-look", f"/termin {occasion.id}"),
        title=meeting.title,
    )


# What follows from a change


async def _change(ctx: Context, meeting: Meeting, **values: Any) -> None:
    """The whole meeting; dates that it does not have any more are called off."""
    days = await store.concerned_days(ctx.db, meeting.id)
    before = await occasions.all_of(ctx.db, [(meeting.id, day) for day in days])
    coming = {day: one for (_id, day), one in before.items() if one.ends > ctx.now}
    await _note_before(ctx, meeting, coming)
    series: Series = values.get("series", meeting.series)
    for day, was in coming.items():
        is_now = rules.occurrence_on(series, day)
        if is_now is None:
            gone = {"state": "cancelled", "reason": "", "starts_at": was.starts}
            await store.mark(ctx.db, meeting.id, day, **gone)
        elif is_now.starts != was.starts:
            await store.mark(ctx.db, meeting.id, day, settled_at=ctx.now, missed=False)
    await store.change(ctx.db, meeting, ctx.now, **values)
    await _owe_notices(ctx, meeting, coming)


async def _note_before(ctx: Context, meeting: Meeting, days: Iterable[date]) -> None:
    known = await occasions.all_of(ctx.db, [(meeting.id, day) for day in days])
    for (_id, day), one in known.items():
        await store.note_before(ctx.db, meeting, day, snapshot(ctx, one), ctx.now)


def snapshot(doing: Context | Duty, one: Occasion) -> Snapshot:
    """What people could know of it, without saying it."""

    def digest(*said: object) -> str:
        return doing.vault.digest("meeting", json.dumps(said, default=str))[:16]

    meeting = one.meeting
    way = asdict(one.way) if one.way else None
    facts = digest(meeting.title, meeting.childcare, meeting.cost, meeting.step_free, one.ends)
    return Snapshot(one.starts, digest(way), facts, one.is_cancelled)


async def _owe_notices(ctx: Context, meeting: Meeting, days: Collection[date]) -> None:
    """In a minute, to each once; put into words only then.

    Args:
        meeting: As it was before.
    """
    if not days:
        return
    due = ctx.now + PAUSE
    about, expires_at = f"{meeting.id}:change:{meeting.version}", due + timedelta(days=7)
    await store.put_off(ctx.db, meeting.id, due)
    await outbox.plan(
        ctx.db,
        store.to_tell(meeting.id, days, f"meetings:{about}"),
        writer=WRITER,
        about=about,
        kind="reminder",
        now=due,
        expires_at=expires_at,
    )
    await rooms.owe_news(
        ctx, meeting, days, writer=WRITER, about=about, due=due, expires_at=expires_at
    )


# In words, when it is sent


async def write(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    """What is different from what each of them knew, as it is at this moment."""
    abouts = [_read_about(one.about or "") for one in deliveries]
    ids = {meeting_id for meeting_id, _version in abouts}
    persons = {one.person_id for one in deliveries if one.person_id is not None}
    history = await store.changes_of(duty.db, ids)
    keys = {(i, day) for i, rows in history.items() for _version, day, _was in rows}
    now_known = await occasions.all_of(duty.db, keys)
    concerned = await store.told_days(duty.db, ids, persons)
    for (meeting_id, day, person), guest in (
        await store.answers_of(duty.db, keys, persons) if keys else {}
    ).items():
        if guest.answer != "no":
            concerned.add((meeting_id, person, day))
    written: list[Written] = []
    for delivery, (meeting_id, version) in zip(deliveries, abouts, strict=True):
        before: dict[date, Snapshot] = {}
        for at, day, was in history.get(meeting_id, []):
            if at >= version and (meeting_id, delivery.person_id, day) in concerned:
                before.setdefault(day, was)
        changed = [
            (was, now_known[meeting_id, day])
            for day, was in sorted(before.items())
            if (meeting_id, day) in now_known and was != snapshot(duty, now_known[meeting_id, day])
        ]
        written.append(_notice(duty, changed, in_room=delivery.person_id is None))
    return written


def _read_about(about: str) -> tuple[int, int]:
    meeting_id, _, version = about.split(":")
    return int(meeting_id), int(version)


def _notice(duty: Duty, changed: Sequence[tuple[Snapshot, Occasion]], *, in_room: bool) -> Written:
    coming = [
        (was, one)
        for was, one in changed
        if (was.starts_at if one.is_cancelled else max(was.starts_at, one.starts)) > duty.now
    ]
    if not changed:
        return Skip("cancelled")
    if not coming:
        return Skip("expired")
    urgency: Urgency = "notify"
    if (morning := quiet.resumes(duty.now, duty.network)) > duty.now:
        first = min(min(was.starts_at, one.starts) for was, one in coming)
        if first > morning + SOON:
            return Later(morning)
        urgency = "silent"
    meeting = coming[0][1].meeting
    gone = all(one.is_cancelled for _was, one in coming)
    head = "meetings-news-off" if gone else "meetings-news"
    lines = Bullets(tuple(_line(duty, was, one) for was, one in coming[:SHOWN]))
    still = [one for _was, one in coming if not one.is_cancelled]
    if in_room:
        return rooms.news(meeting.title, lines, next(iter(still), None), urgency)
    reason = next((one.reason for _was, one in coming if one.is_cancelled and one.reason), "")
    blocks: list[Block] = [Paragraph(Text(head, {"title": meeting.title})), lines]
    if reason:
        blocks.append(Paragraph(Text("meetings-news-reason", {"reason": reason})))
    options: tuple[Choice, ...] = ()
    if still:
        options = (choice("meetings-look", f"/termin {still[0].id}"),)
    return Reply(tuple(blocks), options, urgency=urgency)


def _line(duty: Duty, was: Snapshot, one: Occasion) -> Text:
    zone = duty.network.zone
    when = one.when(zone)
    if one.is_cancelled:
        known = occasions.day_and_hour(was.starts_at, zone, "day", "begin")
        return Text("meetings-news-line-off", known)
    if was.cancelled:
        return Text("meetings-news-line-on", when)
    if was.starts_at != one.starts:
        old = occasions.day_and_hour(was.starts_at, zone, "before", "hour")
        return Text("meetings-news-line-moved", {**when, **old})
    what = "facts" if was.way == snapshot(duty, one).way else "way"
    return Text(f"meetings-news-line-{what}", when)
