"""What is ordered to be done in a room is done, and what comes of it arrives like a message."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from bot import texts
from bot.composing import Composer
from bot.courier import Courier
from bot.database import engine_for, upgrade
from handlers.kernel import inbox, media, outbox, people, personal
from handlers.kernel.errand import Admit, Check, Fetch, Invite, Outcome
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear
from handlers.kernel.message import Address, ErrandDone, ErrandFailed, RoomMoved
from handlers.kernel.network import Network
from handlers.kernel.reply import say
from tests.conftest import START, VAULT
from tests.visitor import PATIENCE, PaperChannel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.errand import Errand
    from handlers.kernel.message import Incoming
    from tests.conftest import Clock

ROOM = Address("paper", "-1")


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def order(engine: AsyncEngine, errand: Errand, cause: str = "test:1") -> bool:
    async with engine.begin() as db:
        return await outbox.order(db, ROOM, errand, cause=cause, now=START)


@asynccontextmanager
async def delivering(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> AsyncIterator[asyncio.Queue[int]]:
    """A courier at work; the rows that it recorded in the inbox."""
    rows: asyncio.Queue[int] = asyncio.Queue()
    courier = Courier(
        engine,
        paper,
        texts.load(),
        Composer({}, Network(), VAULT),
        clock=clock,
        recorded=lambda row, _address: rows.put_nowait(row),
    )
    task = asyncio.create_task(courier.run())
    try:
        yield rows
    finally:
        task.cancel()
        await asyncio.wait([task])


async def arrived(engine: AsyncEngine, rows: asyncio.Queue[int]) -> Incoming:
    async with asyncio.timeout(PATIENCE):
        row = await rows.get()
    async with engine.begin() as db:
        arrival = await inbox.take(db, row)
        assert arrival is not None
        return arrival.incoming


async def reported(engine: AsyncEngine, rows: asyncio.Queue[int]) -> ErrandDone:
    found = await arrived(engine, rows)
    assert isinstance(found, ErrandDone)
    return found


async def test_it_is_done_in_the_order_of_the_room_and_reported(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    invite = Invite("anna", START + timedelta(days=1))
    paper.brings[Invite] = Outcome(link="https://t.me/+1")
    assert await order(engine, invite)
    assert not await order(engine, invite)
    async with engine.begin() as db:
        await outbox.promise(db, ROOM, say("ask-talk-greeting"), cause="words", now=START)
    await order(engine, Check(), "test:2")

    async with delivering(engine, paper, clock) as rows:
        first, second = await arrived(engine, rows), await arrived(engine, rows)

    assert first == ErrandDone("errand:1", ROOM, "test:1", invite, Outcome(link="https://t.me/+1"))
    assert second == ErrandDone(second.id, ROOM, "test:2", Check(), Outcome())
    assert paper.ran == [("-1", invite), ("-1", Check())]
    assert len(paper.sent) == 1


@pytest.mark.parametrize("error", [Gone, SendError])
async def test_what_is_refused_is_reported_with_its_reason(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock, error: type[SendError]
) -> None:
    paper.faults.append(error("no"))
    await order(engine, Admit("anna"))
    await order(engine, Check(), "test:2")

    async with delivering(engine, paper, clock) as rows:
        failed = await arrived(engine, rows)
        done = await arrived(engine, rows)

    assert failed == ErrandFailed("errand:1", ROOM, "test:1", Admit("anna"), error.__name__)
    assert isinstance(done, ErrandDone)  # the room is not given up


async def test_troubles_are_waited_out_however_unclear_they_are(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    now = timedelta(0)
    paper.faults += [Unclear("cut"), TryLater("busy", after=now)]
    paper.faults += [Unclear("cut") for _ in range(outbox.MAX_UNCLEAR)]
    await order(engine, Check())

    async def time_passes() -> None:
        while True:
            await asyncio.sleep(0.05)
            clock.now += timedelta(minutes=2)

    passing = asyncio.create_task(time_passes())
    async with delivering(engine, paper, clock) as rows:
        done = await arrived(engine, rows)
    passing.cancel()

    assert isinstance(done, ErrandDone)
    assert paper.faults == []


async def test_a_room_that_moved_is_followed_with_all_that_waits(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    paper.faults.append(Relocated("-1001"))
    await order(engine, Check())
    await order(engine, Admit("anna"), "test:2")

    async with delivering(engine, paper, clock) as rows:
        moved = await arrived(engine, rows)
        done = await arrived(engine, rows)
        await arrived(engine, rows)

    assert moved == RoomMoved("moved:errand:1", ROOM, "-1001")
    assert done == ErrandDone("errand:1", Address("paper", "-1001"), "test:1", Check(), Outcome())
    assert paper.ran == [("-1001", Check()), ("-1001", Admit("anna"))]


async def test_what_concerns_somebody_who_was_erased_is_not_done(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    async with engine.begin() as db:
        anna = await people.meet(db, Address("paper", "anna"), START)
        await outbox.order(db, ROOM, Admit("anna"), cause="test:1", now=START, person_id=anna.id)
        await personal.erase(db, anna.id, START)
    await order(engine, Check(), "test:2")

    async with delivering(engine, paper, clock) as rows:
        await arrived(engine, rows)

    assert paper.ran == [("-1", Check())]


async def test_a_calendar_is_looked_through_and_each_is_kept_apart(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    calendar = b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"
    paper.brings[Fetch] = Outcome(content=calendar)
    fetch = Fetch("file-1", "a.ics", 1000, "calendar")
    async with delivering(engine, paper, clock) as rows:
        await order(engine, fetch, "test:1")
        await order(engine, fetch, "test:2")
        first, second = [await reported(engine, rows) for _ in range(2)]
        paper.brings[Fetch] = Outcome(content=calendar[:-5])
        await order(engine, fetch, "test:3")
        third = await reported(engine, rows)

    kept = [one.outcome.media for one in (first, second)]
    assert len(set(kept)) == 2
    async with engine.begin() as db:
        await media.remove(db, kept[0])
        assert await media.content(db, kept[0]) is None
        assert await media.content(db, kept[1]) == calendar
    assert third.outcome == Outcome(unfit="unclosed", line=2)


async def test_an_order_from_before_there_were_calendars_is_one_for_a_picture(
    engine: AsyncEngine, paper: PaperChannel, clock: Clock
) -> None:
    await order(engine, Fetch("file-1", "", 1000))
    stored = {"handle": "file-1", "name": "", "most": 1000, "kind": "fetch"}
    async with engine.begin() as db:
        await db.execute(update(outbox.outbox).values(reply=stored))
    paper.brings[Fetch] = Outcome(content=b"BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    async with delivering(engine, paper, clock) as rows:
        done = await reported(engine, rows)
    assert done.outcome.unfit == "kind"
