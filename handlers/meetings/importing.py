"""Meetings out of a calendar file; what stands in it twice, or stood in an earlier one, is one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from handlers.kernel import audit
from handlers.meetings import drafting, planning, store
from handlers.meetings.drafting import Draft
from knowledge.dates.series import occurrences, to_json

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId
    from handlers.meetings.ics_reading import Imported

Outcome = Literal["new", "known", "over", "off", "untitled", "refused"]


@dataclass(frozen=True, slots=True)
class Aim:
    """Whom meetings are for. Attributes: group: its slug, where they are for a group."""

    audience: store.Audience
    group: str = ""


async def take_over(
    db: Database, one: Imported, host: PersonId, actor: str, aim: Aim, now: datetime
) -> Outcome:
    """One event as a meeting that `host` leads, if it is one that is still to come."""
    if one.series is None:
        return "refused"
    if one.cancelled:
        return "off"
    if not one.title.strip():
        return "untitled"
    if not occurrences(one.series, now, 1):
        return "over"
    uid = hashlib.sha256(f"{one.uid}\0{one.title}\0{one.series.start}".encode()).hexdigest()
    if one.uid and len(one.uid) < len(uid):
        uid = one.uid
    if await store.with_uid(db, uid):
        return "known"
    draft = Draft(
        title=one.title.strip()[: drafting.TITLE],
        series=to_json(one.series),
        place=one.place[: drafting.LINE],
        link=one.link,
        audience=aim.audience,
        group=aim.group,
    )
    number = await planning.create(db, host, draft, uid, now)
    await audit.note(db, actor, "meetings.create", str(number), now)
    return "new"
