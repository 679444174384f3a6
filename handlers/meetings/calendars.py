"""Meetings for calendars: a file, a person's own feed, and the feed of what is public."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kernel import roles
from handlers.kernel.errors import Refused
from handlers.kernel.reply import choice, confirm, say
from handlers.meetings import ics, occasions, store
from knowledge.dates.series import Series

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Meeting, Way

BACK, AHEAD = timedelta(days=30), timedelta(days=366)
_TOKEN = 16  # bytes: 128 bits


async def own(ctx: Context, _message: Message) -> Reply:
    """`/kalender`, `/kalender neu`, `/kalender aus`."""
    match ctx.argument.casefold():
        case "aus" | "off":
            await store.close_feed(ctx.db, ctx.person.id)
            return say("meetings-feed-closed", choice("meetings-feed-new", "/kalender neu"))
        case "neu" | "new":
            return await _open(ctx)
    if not ctx.pages:
        raise Refused("meetings-feed-nowhere")
    if await store.has_feed(ctx.db, ctx.person.id):
        return confirm(
            say("meetings-feed-there"),
            choice("meetings-feed-new", "/kalender neu"),
            choice("meetings-feed-close", "/kalender aus"),
        )
    return await _open(ctx)


async def _open(ctx: Context) -> Reply:
    """The address is said once; what is kept cannot be turned back into it."""
    if not ctx.pages:
        raise Refused("meetings-feed-nowhere")
    token = secrets.token_urlsafe(_TOKEN)
    digest = ctx.vault.digest("calendar", token)
    await store.open_feed(ctx.db, ctx.person.id, digest, ctx.now)
    close = choice("meetings-feed-close", "/kalender aus")
    return say("meetings-feed-address", close, address=f"{ctx.pages}kalender/{token}.ics")


async def feed_of(duty: Duty, token: str, name: str) -> bytes | None:
    """What the owner of an address comes to; None where the address is none (any more)."""
    person = await store.owner_of_feed(duty.db, duty.vault.digest("calendar", token))
    if person is None:
        return None
    since = (duty.now - BACK).date()
    answered = await store.answered(duty.db, person, since, of=store.COMING)
    known = await occasions.all_of(duty.db, [(one, day) for one, day, _said in answered])
    allowed = await _still_allowed(duty, person, known.values())
    entries = [
        _entry(one, await _way(duty, person, one))
        for one in sorted(allowed, key=lambda one: one.starts)
    ]
    return ics.feed(entries, name)


async def _still_allowed(duty: Duty, person: PersonId, known: Iterable[Occasion]) -> list[Occasion]:
    """Who left a group is shown nothing of it any more."""
    rights = await roles.of(duty.db, person)
    own_groups = await occasions.own_groups(duty.db, person)
    return [one for one in known if occasions.may_know(one.meeting, rights, own_groups)]


async def _way(duty: Duty, person: PersonId, one: Occasion) -> Way | None:
    guest = await store.guest(duty.db, one.meeting.id, one.day, person)
    return await occasions.way_for(duty, one, person, guest)


async def public_feed(duty: Duty, name: str) -> bytes:
    """Without addresses: those are for who said yes."""
    known = await store.public(duty.db, duty.now - BACK)
    return ics.feed([_whole(one) for one in known], name)


def single(one: Occasion, way: Way | None) -> bytes:
    return ics.write(_entry(one, way), "CANCEL" if one.is_cancelled else "PUBLISH")


def _entry(one: Occasion, way: Way | None) -> ics.Meeting:
    """One date by itself: its own UID, so that others of the series can come and go."""
    meeting = one.meeting
    zone = meeting.series.zone
    local = one.starts.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    place = ", ".join(part for part in (way.place, way.entrance, way.stop) if part) if way else ""
    return ics.Meeting(
        uid=f"{one.day:%Y%m%d}-{meeting.uid}",
        series=Series(local, one.ends - one.starts, zone),
        title=meeting.title,
        changed=meeting.changed_at,
        sequence=meeting.version,
        place=place or meeting.area,
        url=way.link if way else "",
        cancelled=one.is_cancelled,
    )


def _whole(meeting: Meeting) -> ics.Meeting:
    return ics.Meeting(
        uid=meeting.uid,
        series=_plain(meeting.series),
        title=meeting.title,
        changed=meeting.changed_at,
        sequence=meeting.version,
        place=meeting.area,
        cancelled=not meeting.is_planned,
    )


def _plain(series: Series) -> Series:
    """A single meeting that was moved is simply at another time."""
    day = series.start.date()
    if series.rule or series.extra or day not in series.moved:
        return series
    return replace(series, start=series.moved[day], moved={})
