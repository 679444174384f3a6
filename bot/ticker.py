"""Ticks: calls what is due, again and again. What there is to do, the database says."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

import handlers
from bot import database, tombstones
from bot.tombstones import Mirror, file_of
from handlers.kernel import audit, consent, conversation, inbox, outbox, roles, traces, tries
from handlers.kernel import tombstones as stones
from handlers.kernel.feature import Duty, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.clock import Clock
    from bot.serving import App

log = structlog.get_logger(__name__)

JUMP = timedelta(minutes=10)  # a clock that moves by more against the monotonic one is in doubt
DOUBT = timedelta(hours=1)  # how long it is, before the new time is believed
KEPT_IDS, KEPT_ROWS = timedelta(days=14), timedelta(days=30)


class Ticker:
    """Calls the jobs of all features while the bot runs."""

    def __init__(
        self,
        app: App,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._app = app
        self._trust = Trust(app.clock, monotonic)
        self._mirror = Mirror(file_of(app.settings))
        self._erased = False  # somebody was, and the database's log still says who

    async def run(self) -> None:
        """Tick until cancelled.

        The scheduler only says when; jobs run here, one after another, where a stop waits for
        none of its tasks.
        """
        due: asyncio.Queue[Job] = asyncio.Queue()
        scheduler = AsyncIOScheduler(timezone=UTC)
        for job in (*jobs(), *self._housekeeping()):
            scheduler.add_job(
                due.put_nowait,
                "interval",
                args=[job],
                seconds=job.every.total_seconds(),
                next_run_time=datetime.now(UTC),  # the scheduler's own clock, not the bot's
                coalesce=True,
                misfire_grace_time=None,
            )
        scheduler.start()
        try:
            while True:
                await self.tick(await due.get())
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self, job: Job) -> None:
        """Do one job, in a transaction of its own; what goes wrong does not stop the others."""
        if not (job.safe or self._trust()):
            log.warning("the clock is in doubt, a job waits", job=job.name)
            return
        app = self._app
        try:
            async with app.engine.begin() as db:
                network, features = app.settings.network, handlers.features()
                await job.run(Duty(db, app.clock(), network, app.vault, app.pages, features))
            if self._erased:
                await database.empty_log(app.engine)
                self._erased = False
        except Exception as error:
            if database.is_trouble(error):
                log.warning("a job waits for the database", job=job.name)
            else:
                log.error("a job failed", job=job.name, exc_info=error)
        for courier in app.couriers.values():
            courier.call()

    def _housekeeping(self) -> tuple[Job, ...]:
        async def tidy(duty: Duty) -> None:
            """Put back what dead workers were sending; what is too old is not sent any more."""
            for channel in self._app.couriers:
                await outbox.recover(duty.db, channel, duty.now, all_leases=False)
                await outbox.expire(duty.db, channel, duty.now)

        async def mirror(duty: Duty) -> None:
            self._erased = await self._mirror(duty.db) or self._erased

        async def prune(duty: Duty) -> None:
            await asyncio.to_thread(tombstones.prune, file_of(self._app.settings), duty.now)

        return (
            Job("tidy", timedelta(minutes=1), tidy, safe=True),
            Job("mirror", timedelta(seconds=5), mirror, safe=True),
            Job("prune", timedelta(days=1), prune),
        )


class Trust:
    """Whether the clock can be believed: it must not jump against the monotonic one."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._seen = clock(), monotonic()
        self._doubt_until = 0.0

    def __call__(self) -> bool:
        now, ticks = self._clock(), self._monotonic()
        before, ticks_before = self._seen
        self._seen = now, ticks
        drift = (now - before) - timedelta(seconds=ticks - ticks_before)
        if abs(drift) > JUMP:
            self._doubt_until = ticks + DOUBT.total_seconds()
            log.error("the clock jumped", minutes=int(drift.total_seconds() // 60))
        return ticks >= self._doubt_until


def jobs() -> tuple[Job, ...]:
    """Those of the kernel, then those of the features."""
    kernel = Job("forget", timedelta(hours=1), _forget)
    return (kernel, *(job for feature in handlers.features() for job in feature.jobs))


async def _forget(duty: Duty) -> None:
    """What was handled is forgotten in its time (docs/privacy.md)."""
    db, now = duty.db, duty.now
    await inbox.forget(db, now - KEPT_IDS)
    await outbox.forget(db, now - KEPT_ROWS)
    await traces.forget(db, now)
    await stones.forget(db, now)
    await conversation.forget(db, now - conversation.IDLE)
    await roles.forget(db, now)
    await tries.forget(db, now)
    await audit.forget(db, now)
    await consent.forget(db, now)
