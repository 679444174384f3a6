"""Ticks: calls what is due, again and again. What there is to do, the database says."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

import handlers
from bot import database, tombstones, trust
from bot.database import patiently
from bot.tombstones import Mirror, file_of
from handlers.kernel import (
    audit,
    batches,
    bounces,
    consent,
    conversation,
    inbox,
    outbox,
    roles,
    traces,
    tries,
)
from handlers.kernel import tombstones as stones
from handlers.kernel.feature import Duty, Job

if TYPE_CHECKING:
    from bot.serving import App

log = structlog.get_logger(__name__)

ASKED = 10.0  # seconds that the channels' servers have to say what time it is
AGAIN = 60.0  # seconds until they are asked again while the clock is in doubt
KEPT_IDS, KEPT_ROWS = timedelta(days=14), timedelta(days=30)


class Ticker:
    """Calls the jobs of all features while the bot runs."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._mirror = Mirror(file_of(app.settings))
        self._erased = False  # somebody was, and the database's log still says who

    async def run(self) -> None:
        """Tick until cancelled.

        The scheduler only says when; jobs run here, one after another, where a stop waits for
        none of its tasks.
        """
        due: asyncio.Queue[Job] = asyncio.Queue()
        await patiently(self._look_back, asyncio.sleep)
        await self._ask_around()
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
        asking = asyncio.create_task(self._keep_asking(), name="what time it is")
        try:
            while True:
                job = await due.get()
                if await self.tick(job):
                    due.put_nowait(job)
        finally:
            asking.cancel()
            scheduler.shutdown(wait=False)

    async def tick(self, job: Job) -> bool:
        """Do one job, in a transaction of its own; what goes wrong does not stop the others.

        True where the job says that there is more to do.
        """
        app = self._app
        now = app.clock()  # the time that is believed is the one that the job goes by
        if not (job.safe or self._app.trust()):
            log.warning("the clock is in doubt, a job waits", job=job.name)
            return False
        more = False
        try:
            async with app.engine.begin() as db:
                more = bool(await job.run(replace(app.duty(db), now=now)))
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
        return more

    async def _look_back(self) -> None:
        async with self._app.engine.begin() as db:
            self._app.trust.remember(await trust.newest(db))

    async def _keep_asking(self) -> None:
        while True:
            await asyncio.sleep(AGAIN)
            if not self._app.trust():
                await self._ask_around()

    async def _ask_around(self) -> None:
        """What time do the channels' servers say it is? Who takes too long is not heard."""
        probes = [
            asyncio.create_task(module.probe(section))
            for module, section in self._app.opened.values()
            if getattr(module, "TELLS_TIME", False)
        ]
        if not probes:
            return
        try:
            done, _late = await asyncio.wait(probes, timeout=ASKED)
        finally:
            for one in probes:
                one.cancel()
        told = [one.result() for one in done if not one.exception()]
        self._app.trust.hear([probe.server_time for probe in told if probe.server_time])

    def _housekeeping(self) -> tuple[Job, ...]:
        async def tidy(duty: Duty) -> None:
            """Put back what dead workers were sending; what is too old is not sent any more.

            Not by a clock in doubt: it would take what is under way for dead, and all for too old.
            """
            for channel in self._app.couriers:
                await outbox.recover(duty.db, channel, duty.now, all_leases=False)
                await outbox.expire(duty.db, channel, duty.now)

        async def hasten(duty: Duty) -> None:
            await outbox.hasten(duty.db, duty.now)

        async def count(duty: Duty) -> None:
            """End what was sent to all, and take back what was cancelled, piece by piece."""
            await batches.tidy(duty.db, duty.now)

        async def mirror(duty: Duty) -> None:
            self._erased = await self._mirror(duty.db) or self._erased

        async def prune(duty: Duty) -> None:
            await asyncio.to_thread(tombstones.prune, file_of(self._app.settings), duty.now)

        return (
            Job("tidy", timedelta(minutes=1), tidy),
            Job("hasten", timedelta(minutes=1), hasten, safe=True),
            Job("batches", timedelta(seconds=2), count, safe=True),
            Job("mirror", timedelta(seconds=5), mirror, safe=True),
            Job("prune", timedelta(days=1), prune),
        )


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
    await bounces.forget(db, now)
    await stones.forget(db, now)
    await conversation.forget(db, now - conversation.IDLE)
    await roles.forget(db, now)
    await tries.forget(db, now)
    await audit.forget(db, now)
    await consent.forget(db, now)
