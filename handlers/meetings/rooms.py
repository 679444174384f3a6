"""Meetings in a group's real room: posted when asked, reminded of where the organiser wants it.

What stands in a room everybody there can read: no address, and no answer of anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel import outbox, peer_groups, quiet
from handlers.kernel.reply import Reply, say
from handlers.kernel.writing import Later, Skip
from handlers.meetings import rules, store
from handlers.meetings.reminding import USELESS, moments, useful

if TYPE_CHECKING:
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.writing import Written
    from handlers.meetings.occasions import Occasion

_MINUTE = "%Y%m%dT%H%M"


async def remind(duty: Duty, one: Occasion) -> None:
    """Once, on the evening before."""
    if not (one.meeting.in_room and one.meeting.group):
        return
    group = await peer_groups.find(duty.db, one.meeting.group)
    room = await peer_groups.room_of(duty.db, group) if group else None
    if room is None or room.missing is None:  # nobody has looked yet whether it is ours
        return
    due = [
        moment
        for moment in moments(
            one.starts,
            {"evening"},
            rules.hours_of(duty.network),
            duty.network.time_zone,
            one.special.settled_at,
        )
        if moment.at <= duty.now
    ]
    if due and useful(duty.now, one.starts):
        about = f"{one.causes}{due[-1].at:{_MINUTE}}:{one.starts:{_MINUTE}}"
        await outbox.plan(
            duty.db,
            store.room(room.id, f"meetings:{about}:room"),
            writer="meetings.reminder",
            about=about,
            kind="reminder",
            now=duty.now,
            expires_at=one.starts - USELESS,
        )


def write(duty: Duty, one: Occasion) -> Written:
    morning = quiet.resumes(duty.now, duty.network)
    if not useful(max(morning, duty.now), one.starts):
        return Skip("expired")
    if morning > duty.now:
        return Later(morning)
    return post(duty, one)


def post(doing: Duty | Context, one: Occasion) -> Reply:
    said = say(
        "meetings-room",
        title=one.meeting.title,
        id=one.id,
        **one.when(doing.network.zone),
    )
    return Reply(said.blocks, urgency="notify")
