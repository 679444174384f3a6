"""What is done of the bot's own accord."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel.feature import Job
from handlers.meetings import answering, leading, occasions, reminders, rules, store

if TYPE_CHECKING:
    from handlers.kernel.feature import Duty
    from handlers.meetings.store import Answer


_WAITING: tuple[Answer, ...] = ("waiting",)


async def seats(duty: Duty) -> None:
    """A seat is free where somebody was erased, or more seats were added."""
    waiting = await store.dates_with_guests(duty.db, of=_WAITING)
    for one in (await occasions.all_of(duty.db, waiting)).values():
        if one.starts > duty.now and not one.is_cancelled:
            await answering.fill_seats(duty, one)


async def forget(duty: Duty) -> None:
    """What is over is forgotten: where it was after a day, who came after thirty."""
    before = duty.now - rules.WAY_KEPT
    await store.forget(
        duty.db,
        drafts_before=duty.now - rules.DRAFTS_KEPT,
        files_before=duty.now - rules.FILES_KEPT,
        ways_before=before,
    )
    for key, one in (await occasions.all_of(duty.db, await store.kept_dates(duty.db))).items():
        if one.ends < before:
            await store.forget_way(duty.db, *key)
        if one.ends < duty.now - rules.ANSWERS_KEPT:
            await store.forget_answers(duty.db, *key)


JOBS = (
    Job("remind", reminders.EVERY, reminders.remind),
    Job("seats", timedelta(minutes=1), seats),
    Job("how it was", timedelta(minutes=10), leading.ask),
    Job("forget", timedelta(hours=1), forget),
)
