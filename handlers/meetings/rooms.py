"""Meetings in a group's real room: posted when asked for, reminded of where the organiser wants it.

What stands in a room everybody there can read: no address, no number, and no answer of anybody.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel import outbox, peer_groups, quiet
from handlers.kernel.reply import Bullets, Choice, Paragraph, Reply, Text, choice, say
from handlers.kernel.writing import Later, Skip
from handlers.meetings import occasions, rules, store
from handlers.meetings.reminding import USELESS, moments, useful

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.peer_groups import Group, Room
    from handlers.kernel.reply import Urgency
    from handlers.kernel.writing import Written
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Meeting

WRITER = "meetings.room"
AT_HAND = timedelta(minutes=10)  # so long a post stands where everybody still sees it
_MINUTE = "%Y%m%dT%H%M"


async def of(doing: Context | Duty, slug: str, *, lock: bool = False) -> Room | None:
    """The real room of a group that goes on, once it was looked whether it is ours."""
    group = await peer_groups.find(doing.db, slug, lock=lock) if slug else None
    if group is None or group.state not in {"open", "paused"}:
        return None
    room = await peer_groups.room_of(doing.db, group)
    return room if room and room.missing is not None else None


# Because somebody asked


async def say_next(duty: Duty, group: Group, moment: str, thread: str) -> None:
    """The next meeting of the group, or that there is none; not again while that is at hand.

    Args:
        moment: The id of what asked for it.
    """
    meetings = await store.of_group(duty.db, group.slug, duty.now)
    coming = await occasions.coming(duty.db, meetings, duty.now)
    following = [one for one in coming if one.starts > duty.now]
    if following:
        await put(duty, following[0], moment, thread)
        return
    room = await of(duty, group.slug, lock=True)
    if room is None or await _is_at_hand(duty, room, causes := f"meetings:none:{room.id}:"):
        return
    none = replace(say("meetings-room-none"), urgency="silent", thread=thread)
    await outbox.promise(
        duty.db,
        room.address,
        none,
        cause=f"{causes}{moment}",
        now=duty.now,
        kind="notice",
        expires_at=duty.now + AT_HAND,
    )


async def put(doing: Context | Duty, one: Occasion, moment: str, thread: str = "") -> bool:
    """Post it, if it is not at hand; False where there is no room for it.

    The group is held: of several who ask at once one is answered.
    """
    room = await of(doing, one.meeting.group, lock=True)
    if room is None:
        return False
    causes = f"meetings:{one.causes}in:{room.id}:"
    if not await _is_at_hand(doing, room, causes):
        await outbox.plan(
            doing.db,
            store.room(room.id, f"{causes}{moment}"),
            writer=WRITER,
            about=f"{one.causes}in:{thread}",
            kind="notice",
            now=doing.now,
            expires_at=min(doing.now + AT_HAND, one.starts),
        )
    return True


async def _is_at_hand(doing: Context | Duty, room: Room, causes: str) -> bool:
    return await store.said_since(doing.db, room.address, causes, doing.now - AT_HAND)


async def write(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    abouts = [one.about or "" for one in deliveries]
    known = await occasions.all_of(duty.db, map(occasions.key, abouts))
    written: list[Written] = []
    for delivery, about in zip(deliveries, abouts, strict=True):
        one = known.get(occasions.key(about))
        if one is None or one.is_cancelled:
            written.append(Skip("cancelled"))
        elif one.starts <= duty.now:
            written.append(Skip("expired"))
        else:
            said = _post(duty, one, delivery, "silent")
            written.append(replace(said, thread=about.split(":", maxsplit=3)[3]))
    return written


# Because the organiser wants it


async def remind(duty: Duty, until: datetime) -> None:
    """Once for each date, on the evening before, whether somebody has said that they come or not.

    Args:
        until: What begins later is not due yet.
    """
    meetings = await store.reminded_in_rooms(duty.db, duty.now)
    for one in await occasions.coming(duty.db, meetings, duty.now, until):
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
        room = await of(duty, one.meeting.group) if due else None
        if room is not None and useful(duty.now, one.starts):
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


def write_reminder(duty: Duty, delivery: Delivery, one: Occasion) -> Written:
    morning = quiet.resumes(duty.now, duty.network)
    if not one.meeting.in_room:
        return Skip("suppressed")
    if not useful(max(morning, duty.now), one.starts):
        return Skip("expired")
    if morning > duty.now:
        return Later(morning)
    return _post(duty, one, delivery, "notify")


def _post(duty: Duty, one: Occasion, delivery: Delivery, urgency: Urgency) -> Reply:
    said = say(
        "meetings-room",
        *_answers(one),
        channel=delivery.address.channel,
        title=one.meeting.title,
        id=one.id,
        **one.when(duty.network.zone),
    )
    return replace(said, urgency=urgency)


def _answers(one: Occasion) -> tuple[Choice, ...]:
    """Pressed where only the bot sees it; elsewhere the way into one's own chat is left."""
    return (
        choice("meetings-say-yes", f"/zusage {one.id}"),
        choice("meetings-say-maybe", f"/vielleicht {one.id}"),
        choice("meetings-say-no", f"/absage {one.id}"),
        Choice(Text("meetings-room-alone"), opens=f"termin-{one.id.replace('.', '_')}"),
    )


# Because something of it has changed


async def owe_news(
    ctx: Context,
    meeting: Meeting,
    days: Collection[date],
    *,
    writer: str,
    about: str,
    due: datetime,
    expires_at: datetime,
) -> None:
    """To the room, if one of these dates was posted there, or reminded of."""
    room = await of(ctx, meeting.group)
    if room is None:
        return
    cause = f"meetings:{about}:room"
    await outbox.plan(
        ctx.db,
        store.room_that_knows(room.id, meeting.id, days, cause),
        writer=writer,
        about=about,
        kind="reminder",
        now=due,
        expires_at=expires_at,
    )


def news(title: str, lines: Bullets, next_one: Occasion | None, urgency: Urgency) -> Reply:
    """Without the reason: that is for those who come.

    Args:
        next_one: None where everything is called off.
    """
    key = "meetings-room-news" if next_one else "meetings-news-off"
    head = Paragraph(Text(key, {"title": title}))
    return Reply((head, lines), _answers(next_one) if next_one else (), urgency=urgency)
