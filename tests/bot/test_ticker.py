"""What is due is done, whatever else fails; nothing is deleted or sent by a clock in doubt."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import OperationalError

from bot import ticker as ticking
from bot.channel import Probe
from bot.database import engine_for
from bot.settings import Section
from bot.ticker import Ticker, jobs
from bot.trust import AWAY, DOUBT, JUMP, Trust
from handlers.kernel import audit, consent, traces
from handlers.kernel.consent import Said
from handlers.kernel.feature import Job
from handlers.kernel.message import Address
from tests.conftest import START, Clock
from tests.visitor import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.app import App
    from handlers.kernel.feature import Duty
    from tests.visitor import Visitor

SECOND = timedelta(seconds=1)


class Ticks:
    """The monotonic clock."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


def _pass(clock: Clock, ticks: Ticks, time: timedelta) -> None:
    clock.now += time
    ticks.now += time.total_seconds()


@pytest.mark.parametrize(
    "jump",
    [
        *(timedelta(hours=1), -timedelta(hours=1), timedelta(days=1), -timedelta(days=1)),
        *(datetime(year, 1, 1, tzinfo=UTC) - START for year in (2035, 1970)),
    ],
)
def test_a_clock_that_jumped_is_not_believed_for_a_while(ticks: Ticks, jump: timedelta) -> None:
    clock = Clock()
    trust = Trust(clock, ticks)
    for _ in range(100):
        _pass(clock, ticks, timedelta(hours=6))
        assert trust()

    clock.now += jump
    assert not trust()
    _pass(clock, ticks, DOUBT - SECOND)
    assert not trust()
    clock.now -= jump  # put right again: that is a jump as well
    assert not trust()
    _pass(clock, ticks, DOUBT)
    assert trust()


def test_a_clock_that_is_set_a_little_is_believed(ticks: Ticks) -> None:
    clock = Clock()
    trust = Trust(clock, ticks)
    clock.now += timedelta(minutes=9)
    assert trust()


@pytest.mark.parametrize(
    "off",
    [-JUMP - SECOND, AWAY + SECOND, *(datetime(y, 1, 1, tzinfo=UTC) - START for y in (1970, 2035))],
)
def test_a_clock_that_does_not_fit_the_database_is_not_believed_for_a_while(
    ticks: Ticks, off: timedelta
) -> None:
    clock = Clock(START + off)
    trust = Trust(clock, ticks)
    trust.remember(START)
    assert not trust()
    _pass(clock, ticks, DOUBT - SECOND)
    assert not trust()
    _pass(clock, ticks, SECOND)
    assert trust()


@pytest.mark.parametrize("off", [-JUMP, timedelta(0), AWAY])
def test_a_clock_that_fits_the_database_is_believed(ticks: Ticks, off: timedelta) -> None:
    trust = Trust(Clock(START + off), ticks)
    trust.remember(START)
    trust.remember(None)
    assert trust()


def test_another_server_confirms_the_clock_or_contradicts_it(ticks: Ticks) -> None:
    clock = Clock(START + 2 * AWAY)
    trust = Trust(clock, ticks)
    trust.remember(START)
    trust.hear([])
    assert not trust()
    trust.hear([START, clock.now - timedelta(minutes=9)])  # one is enough
    assert trust()

    trust.hear([START])
    _pass(clock, ticks, DOUBT - SECOND)
    trust.hear([START])  # it still says so
    _pass(clock, ticks, SECOND)
    assert not trust()
    _pass(clock, ticks, DOUBT)
    assert trust()


class _Server:
    """A channel module whose other end says what time it is."""

    TELLS_TIME = True

    def __init__(self, time: datetime | None) -> None:
        self.time = time
        self.asked = 0

    async def probe(self, _section: object) -> Probe:
        self.asked += 1
        if self.time is None:
            raise OSError
        return Probe(fine=True, code="fine", server_time=self.time)


async def _ticks_until(ticker: Ticker, claim: Callable[[], object]) -> None:
    async def is_so() -> bool:
        return bool(claim())

    running = asyncio.create_task(ticker.run())
    await until(is_so)
    running.cancel()
    await asyncio.wait([running])


async def test_at_a_start_the_clock_is_compared_with_the_database_and_with_other_servers(
    app: App, anna: Visitor, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await anna.says("hallo")
    done: list[datetime] = []
    monkeypatch.setattr(ticking, "jobs", lambda: (_job(lambda duty: done.append(duty.now)),))
    monkeypatch.setattr(ticking, "AGAIN", 0.1)
    server = _Server(None)
    app.opened = {"paper": (server, Section())}  # type: ignore[dict-item]

    await _ticks_until(Ticker(app), lambda: done)
    assert server.asked == 1

    clock.now = datetime(2035, 1, 1, tzinfo=UTC)
    done.clear()
    await _ticks_until(Ticker(app), lambda: server.asked > 4)
    assert done == []

    server.time = clock.now  # it was the bot that was away
    await _ticks_until(Ticker(app), lambda: done)


def _job(run: Callable[[Duty], object], *, safe: bool = False) -> Job:
    async def do(duty: Duty) -> None:
        result = run(duty)
        if asyncio.iscoroutine(result):
            await result

    return Job("test", SECOND, do, safe=safe)


async def test_a_job_that_has_more_to_do_goes_on_in_another_transaction(app: App) -> None:
    left = [3]

    async def piece(_duty: Duty) -> bool:
        left[0] -= 1
        return left[0] > 0

    ticker = Ticker(app)
    job = Job("pieces", SECOND, piece)
    assert [await ticker.tick(job) for _ in range(3)] == [True, True, False]


async def test_jobs_that_delete_or_send_wait_and_the_others_go_on(
    app: App, clock: Clock, ticks: Ticks
) -> None:
    done: list[str] = []
    app.trust = Trust(app.clock, ticks)
    ticker = Ticker(app)
    deleting, safe = (
        _job(lambda _: done.append("deleted")),
        _job(lambda _: done.append("safe"), safe=True),
    )
    async with app.engine.begin() as db:
        await audit.note(db, "shell", "test", "x", START)
        await traces.note(db, Address("paper", "x"), ["1"], START)
    forget = next(job for job in jobs() if job.name == "forget")

    clock.now = datetime(2035, 1, 1, tzinfo=UTC)
    for job in (deleting, safe, forget):
        await ticker.tick(job)

    assert done == ["safe"]
    async with app.engine.begin() as db:
        assert len(await audit.latest(db, 9)) == 1
        assert (await db.execute(traces.traces.select())).all()

    ticks.now += DOUBT.total_seconds()
    clock.now = START + DOUBT
    await ticker.tick(deleting)
    assert done == ["safe"]  # it was put right: another jump
    _pass(clock, ticks, DOUBT)
    await ticker.tick(deleting)
    assert done == ["safe", "deleted"]


async def test_one_jobs_failure_undoes_it_alone_and_stops_no_other(app: App) -> None:
    ticker = Ticker(app)
    done: list[str] = []

    async def breaks(duty: Duty) -> None:
        await audit.note(duty.db, "shell", "test", "x", duty.now)
        raise ZeroDivisionError

    async def misses_the_database(_duty: Duty) -> None:
        raise OperationalError("x", {}, ConnectionRefusedError())

    for job in (_job(breaks), _job(misses_the_database), _job(lambda _: done.append("done"))):
        await ticker.tick(job)

    assert done == ["done"]
    async with app.engine.begin() as db:
        assert await audit.latest(db, 9) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_database_that_is_gone_is_waited_for(app: App, ticks: Ticks) -> None:
    app.trust = Trust(app.clock, ticks)
    ticker = Ticker(app)
    done: list[str] = []
    real, app.engine = app.engine, engine_for("postgresql://nobody@127.0.0.1:1/nowhere")
    await ticker.tick(_job(lambda _: done.append("done")))
    await app.engine.dispose()
    app.engine = real
    assert done == []
    await ticker.tick(_job(lambda _: done.append("done")))
    assert done == ["done"]


async def test_what_was_handled_is_forgotten_in_its_time(app: App) -> None:
    old = datetime(2020, 1, 1, tzinfo=UTC)
    async with app.engine.begin() as db:
        await traces.note(db, Address("paper", "x"), ["1"], START - timedelta(days=3))
        await traces.note(db, Address("paper", "x"), ["2"], START)
        await consent.asked(db, Said("0", "list", "", "paper", "x", "de", "1", "?"), old)

    await Ticker(app).tick(next(job for job in jobs() if job.name == "forget"))

    async with app.engine.begin() as db:
        kept = (await db.execute(traces.traces.select())).all()
        assert [row.message_id for row in kept] == ["2"]
        assert await consent.proof(db, "0") == []
