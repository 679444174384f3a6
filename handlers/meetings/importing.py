"""Meetings out of a calendar file; what stands in it twice, or stood in an earlier one, is one."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from handlers.meetings import drafting, planning, store
from knowledge.dates.series import occurrences, to_json

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId
    from handlers.meetings.drafting import Draft
    from handlers.meetings.ics_reading import Imported

Outcome = Literal["new", "known", "over", "off", "untitled", "refused"]


def judged(one: Imported, now: datetime) -> Outcome:
    """Is it one that is still to come? Whether it is known, the database says."""
    if one.series is None:
        return "refused"
    if one.cancelled:
        return "off"
    if not occurrences(one.series, now, 1):
        return "over"
    return "new" if one.title.strip() else "untitled"


def draft_of(one: Imported, said: Draft) -> Draft:
    """A meeting of it. Args: said: What somebody said besides, which wins; and whom it is for."""
    assert one.series is not None
    uid = hashlib.sha256(f"{one.uid}\0{one.title}\0{one.series.start}".encode()).hexdigest()
    if one.uid and len(one.uid) < len(uid):
        uid = one.uid
    return replace(
        said,
        title=said.title or " ".join(one.title.split())[: drafting.TITLE],
        when="",
        series=to_json(one.series),
        end_said="no-end" not in one.notes,
        place=said.place or one.place[: drafting.LINE],
        link=said.link or one.link,
        uid=uid,
    )


async def take_over(
    db: Database, one: Imported, host: PersonId, actor: str, said: Draft, now: datetime
) -> Outcome:
    """One event as a meeting that `host` leads."""
    outcome = judged(one, now)
    return await plant(db, draft_of(one, said), host, actor, now) if outcome == "new" else outcome


async def plant(
    db: Database, draft: Draft, host: PersonId, actor: str, now: datetime
) -> Literal["new", "known", "over"]:
    """Time has gone on since the file was read, and somebody else may have had it."""
    assert draft.dates is not None
    if not occurrences(draft.dates, now, 1):
        return "over"
    if await store.with_uid(db, draft.uid):
        return "known"
    await planning.create(db, host, draft, actor, now)
    return "new"
