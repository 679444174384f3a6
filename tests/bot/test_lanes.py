"""Many at once: planned without words, written when sent, beside the answers and never before."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import String, cast, event, func, literal, select

from bot import texts
from bot.composing import Composer
from bot.courier import Courier
from bot.database import engine_for, upgrade
from bot.refusals import AlreadyRunning
from bot.sole import Sole
from handlers.kernel import batches, outbox, people, personal
from handlers.kernel.message import Address
from handlers.kernel.network import Network
from handlers.kernel.reply import say
from handlers.kernel.writing import Later, Skip
from tests.conftest import START, VAULT
from tests.visitor import PaperChannel, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.feature import Duty
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.post import Post
    from handlers.kernel.writing import Written
    from tests.servers.postgres import Postgres

HELLO = say("ask-talk-greeting")
MORNING = START + timedelta(days=3)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def meet(engine: AsyncEngine, *names: str) -> list[int]:
    async with engine.begin() as db:
        return [(await people.meet(db, Address("paper", name), START)).id for name in names]


async def plan(engine: AsyncEngine, cause: str = "test:1", *, writer: str = "test.hello") -> int:
    """A batch to everybody; its id."""
    async with engine.begin() as db:
        batch = await batches.create(db, cause, urgent=False, now=START)
        homes = people.homes().subquery()
        key = literal(f"{cause}:").concat(cast(homes.c.person_id, String)).label("cause")
        await batches.add(
            db,
            batch,
            select(homes, key),
            writer=writer,
            about="1",
            now=START,
            expires_at=START + timedelta(days=7),
        )
        await batches.change(db, batch, to="running", before=("planning",))
        return batch


async def claim_bulk(engine: AsyncEngine, batch: int, limit: int = 10) -> list[Delivery]:
    async with engine.begin() as db:
        return await outbox.claim(db, "paper", "me", START, limit, lane="bulk", batch_id=batch)


async def states(engine: AsyncEngine) -> Counter[str]:
    async with engine.begin() as db:
        query = select(outbox.outbox.c.state, func.count().label("number")).group_by(
            outbox.outbox.c.state
        )
        rows = await db.execute(query)
        return Counter({row.state: row.number for row in rows})


async def test_planning_again_owes_nothing_twice(engine: AsyncEngine) -> None:
    await meet(engine, "anna", "ben", "cem")
    batch = await plan(engine)
    assert await plan(engine) == batch

    async with engine.begin() as db:
        ledger = await batches.ledger(db, batch)
    assert (ledger.total, ledger.open, ledger.balanced) == (3, 3, True)


async def test_each_person_is_written_to_once_where_they_were_seen_last(
    engine: AsyncEngine,
) -> None:
    (anna,) = await meet(engine, "anna")
    async with engine.begin() as db:
        later = START + timedelta(days=2)
        await people.join(db, anna, Address("other", "anna too"), later)
        await people.join(db, anna, Address("mail", "anna@example.org"), later)
        (home,) = await db.execute(people.homes())
        assert (home.person_id, home.channel, home.chat) == (anna, "other", "anna too")
        assert await people.chat_of(db, anna) == Address("other", "anna too")


async def test_an_answer_does_not_wait_behind_what_goes_to_many(engine: AsyncEngine) -> None:
    await meet(engine, "anna", "ben")
    batch = await plan(engine)
    async with engine.begin() as db:
        await outbox.promise(db, Address("paper", "anna"), HELLO, cause="reply:1", now=START)
        (answer,) = await outbox.claim(db, "paper", "me", START, 10)
    assert answer.cause == "reply:1"
    (other,) = await claim_bulk(engine, batch)
    assert other.address.chat == "ben"  # in each chat one thing at a time


async def test_the_next_of_many_is_found_without_sorting_all_of_them(engine: AsyncEngine) -> None:
    """Sorted, a claim among 592,000 took three seconds on PostgreSQL."""
    await meet(engine, "anna", "ben")
    batch = await plan(engine)
    asked: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, given: Any, *_: object) -> None:
        if statement.startswith("SELECT outbox.id"):
            asked.append((statement, given))

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    await claim_bulk(engine, batch)
    ((statement, given),) = asked
    async with engine.begin() as db:
        if engine.dialect.name == "postgresql":  # of a few rows it would read the whole table
            await db.exec_driver_sql("SET LOCAL enable_seqscan = off")
            await db.exec_driver_sql("SET LOCAL enable_bitmapscan = off")
            rows = await db.exec_driver_sql(f"EXPLAIN {statement}", given)
        else:
            rows = await db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        steps = "\n".join(str(row) for row in rows)
    assert "ix_outbox_lane" in steps
    assert "Sort" not in steps
    assert "B-TREE" not in steps


async def test_what_is_planned_later_holds_up_nothing(engine: AsyncEngine) -> None:
    (anna,) = await meet(engine, "anna")
    tomorrow = START + timedelta(days=1)
    async with engine.begin() as db:
        query = select(people.homes().subquery(), literal("reminder:1").label("cause"))
        options = {"writer": "test.hello", "about": "", "kind": "reminder", "expires_at": MORNING}
        await outbox.plan(db, query, now=tomorrow, **options)  # type: ignore[arg-type]
        await outbox.tell(db, anna, HELLO, cause="now:1", now=START)
        assert await outbox.claim(db, "paper", "me", START, 10, lane="bulk") == []
        (told,) = await outbox.claim(db, "paper", "me", START, 10)
        await outbox.settle(db, told, "me", "sent", now=START)
        (reminder,) = await outbox.claim(db, "paper", "me", tomorrow, 10, lane="bulk")
    assert reminder.writer == "test.hello"


class Writers:
    """A feature that decides for each chat anew."""

    def __init__(self, **decisions: Written | Exception) -> None:
        self.decisions = decisions

    async def __call__(self, _duty: Duty, claimed: Sequence[Delivery]) -> list[Written]:
        found = [self.decisions.get(one.address.chat, HELLO) for one in claimed]
        for decision in found:
            if isinstance(decision, Exception):
                raise decision
        return [one for one in found if not isinstance(one, Exception)]

    async def compose(self, engine: AsyncEngine, batch: int) -> list[Delivery]:
        composer = Composer({"test.hello": self}, Network(), VAULT)
        async with engine.begin() as db:
            claimed = await outbox.claim(db, "paper", "me", START, 10, lane="bulk", batch_id=batch)
            return await composer.compose(db, claimed, "me", START)


async def test_the_writer_decides_in_the_last_moment(engine: AsyncEngine) -> None:
    await meet(engine, "anna", "ben", "cem", "dana")
    batch = await plan(engine)
    writers = Writers(ben=Skip("suppressed"), cem=Later(MORNING), dana=Skip("cancelled"))

    ready = await writers.compose(engine, batch)

    assert [(one.address.chat, one.reply) for one in ready] == [("anna", HELLO)]
    assert await states(engine) == {"sending": 1, "suppressed": 1, "queued": 1, "cancelled": 1}


async def test_one_that_cannot_be_written_is_put_aside_and_the_others_are_sent(
    engine: AsyncEngine,
) -> None:
    await meet(engine, "anna", "ben", "cem")
    batch = await plan(engine)
    writers = Writers(ben=ZeroDivisionError())
    ready = await writers.compose(engine, batch)
    assert {one.address.chat for one in ready} == {"anna", "cem"}

    async with engine.begin() as db:
        for minute in range(1, outbox.MAX_CRASHES):
            now = START + timedelta(minutes=2 * minute)
            claimed = await outbox.claim(db, "paper", "me", now, 9, lane="bulk", batch_id=batch)
            composer = Composer({"test.hello": writers}, Network(), VAULT)
            assert await composer.compose(db, claimed, "me", now) == []
    assert await states(engine) == {"sending": 2, "poison": 1}


async def test_a_stop_in_the_middle_of_taking_leaves_nothing_behind(engine: AsyncEngine) -> None:
    await meet(engine, "anna")
    await plan(engine)
    writing, goes_on = asyncio.Event(), asyncio.Event()

    async def write(_duty: Duty, claimed: Sequence[Delivery]) -> list[Written]:
        writing.set()
        await goes_on.wait()
        return [HELLO for _ in claimed]

    paper = PaperChannel()
    composer = Composer({"test.hello": write}, Network(), VAULT)
    noon = START + timedelta(hours=16)
    work = asyncio.create_task(
        Courier(engine, paper, texts.load(), composer, clock=lambda: noon).run()
    )
    await writing.wait()
    work.cancel()
    await asyncio.sleep(0)
    goes_on.set()
    await asyncio.wait([work])

    assert [chat for chat, _post, _key in paper.sent] == ["anna"]
    assert await states(engine) == {"sent": 1}


class Paced(PaperChannel):
    """Lets one through at a time, when the test says so."""

    def __init__(self, *, says_who_waits: bool) -> None:
        super().__init__()
        self._turns = asyncio.Semaphore(0)
        self._waiting = 0
        if says_who_waits:
            self.waiting = lambda: self._waiting

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        self._waiting += 1
        await self._turns.acquire()
        self._waiting -= 1
        return await super().send(chat, post, key=key)

    def let_one_through(self) -> None:
        self._turns.release()


@pytest.mark.parametrize(
    ("says", "taken"),  # after each that is sent: how many were taken at a time until then
    [
        (True, [[3], [3, 2], [3, 2], [3, 2, 2]]),
        (False, [[3, 1], [3, 1, 1], [3, 1, 1, 1], [3, 1, 1, 1, 1]]),
    ],
)
async def test_while_some_wait_for_their_turn_the_next_are_taken_two_at_a_time(
    engine: AsyncEngine, *, says: bool, taken: list[list[int]]
) -> None:
    await meet(engine, *(f"person {number}" for number in range(7)))
    await plan(engine)
    groups: list[int] = []

    async def write(_duty: Duty, claimed: Sequence[Delivery]) -> list[Written]:
        groups.append(len(claimed))
        return [HELLO for _ in claimed]

    paper = Paced(says_who_waits=says)
    composer = Composer({"test.hello": write}, Network(), VAULT)
    noon = START + timedelta(hours=16)
    courier = Courier(engine, paper, texts.load(), composer, clock=lambda: noon)
    work = asyncio.create_task(courier.run())

    async def sent(number: int, groups_then: list[int]) -> bool:
        return (await states(engine))["sent"] == number and groups == groups_then

    await until(partial(sent, 0, [3]))
    for number in range(1, 8):
        paper.let_one_through()
        await until(partial(sent, number, taken[min(number, len(taken)) - 1]))
    work.cancel()
    await asyncio.wait([work])


async def test_what_kills_the_process_three_times_is_not_tried_again(engine: AsyncEngine) -> None:
    await meet(engine, "anna")
    batch = await plan(engine)
    now, pauses = START, []
    for crashes in range(outbox.MAX_CRASHES):
        async with engine.begin() as db:
            if crashes < outbox.SUSPECT:
                (one,) = await outbox.claim(db, "paper", "me", now, 9, lane="bulk", batch_id=batch)
            else:  # then it is tried alone
                assert await outbox.has_suspects(db, "paper")
                assert not await outbox.claim(
                    db, "paper", "me", now, 9, lane="bulk", batch_id=batch
                )
                (one,) = await outbox.claim_suspect(db, "paper", "me", now)
            await outbox.recover(db, "paper", now, all_leases=True)
            query = select(outbox.outbox.c.due_at).where(outbox.outbox.c.id == one.id)
            due = (await db.execute(query)).scalar_one()
            pauses.append((due - now).total_seconds())
            now = due
    assert pauses[:2] == [0, 5]
    assert await states(engine) == {"poison": 1}


async def test_a_cancelled_batch_is_taken_back_and_its_books_balance(engine: AsyncEngine) -> None:
    await meet(engine, *(f"person {number}" for number in range(12)))
    batch = await plan(engine)
    first, *others = await claim_bulk(engine, batch, 4)
    async with engine.begin() as db:
        assert await batches.running(db, quiet=False) == [batch]
        assert await batches.running(db, quiet=True) == []
        await outbox.settle(db, first, "me", "sent", now=START)
        assert await batches.change(db, batch, to="cancelled", before=("running", "paused"))
        assert not await batches.change(db, batch, to="cancelled", before=("running", "paused"))
        assert await batches.running(db, quiet=False) == []
        await batches.tidy(db, START)
        under_way = await batches.find(db, batch)
        for one in others:
            await outbox.settle(db, one, "me", "failed", now=START, error="Gone")
        await batches.tidy(db, START)
        ended, ledger = await batches.find(db, batch), await batches.ledger(db, batch)
    assert under_way is not None
    assert under_way.ended_at is None
    assert ended is not None
    assert ended.ended_at == START
    assert ledger.states == {"sent": 1, "failed": 3, "cancelled": 8}
    assert (ledger.gone, ledger.open, ledger.balanced) == (3, 0, True)


async def test_whoever_is_erased_is_missing_in_no_ledger(engine: AsyncEngine) -> None:
    anna, _ben = await meet(engine, "anna", "ben")
    batch = await plan(engine)
    async with engine.begin() as db:
        await personal.erase(db, people.PersonId(anna), START)
        ledger = await batches.ledger(db, batch)
    assert (ledger.total, ledger.balanced) == (1, True)


async def test_an_unclear_delivery_is_reported_as_perhaps_double(engine: AsyncEngine) -> None:
    await meet(engine, "anna")
    batch = await plan(engine)
    async with engine.begin() as db:
        (one,) = await outbox.claim(db, "paper", "me", START, 9, lane="bulk", batch_id=batch)
        await outbox.retry(db, one, "me", START, unclear=True, error="Unclear")
        (again,) = await outbox.claim(db, "paper", "me", START, 9, lane="bulk", batch_id=batch)
        await outbox.settle(db, again, "me", "sent", now=START)
        assert (await batches.ledger(db, batch)).doubtful == 1


async def test_what_failed_is_tried_again_but_not_where_nobody_is(engine: AsyncEngine) -> None:
    await meet(engine, "anna", "ben", "cem", "dana")
    batch = await plan(engine)
    ends = {"anna": ("sent", None), "ben": ("failed", "Gone"), "cem": ("failed", "SendError")}
    async with engine.begin() as db:
        for one in await outbox.claim(db, "paper", "me", START, 9, lane="bulk", batch_id=batch):
            state, error = ends.get(one.address.chat, ("uncertain", "Unclear"))
            await outbox.settle(db, one, "me", state, now=START, error=error)
        assert not await batches.reopen(db, batch)  # it has not ended yet
        await batches.tidy(db, START)
        assert await batches.reopen(db, batch)
        assert await outbox.again(db, batch, now=START, expires_at=MORNING) == 2
        assert await outbox.again(db, batch, now=START, expires_at=MORNING) == 0
        assert await batches.progress(db, batch) == {"sent": 1, "failed": 1, "queued": 2}
    assert {one.address.chat for one in await claim_bulk(engine, batch)} == {"cem", "dana"}


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    return postgres.new_database()


async def test_of_two_processes_one_serves_a_channel(postgres_url: str) -> None:
    """SQLite has a lock file for that, which keeps the second process from starting at all."""
    url = postgres_url
    mine, theirs = engine_for(url, VAULT), engine_for(url, VAULT)
    async with Sole(mine, "channel telegram").held():
        with pytest.raises(AlreadyRunning):
            async with Sole(theirs, "channel telegram").held():
                pass
        async with Sole(theirs, "channel matrix").held():
            pass
    async with Sole(theirs, "channel telegram").held():
        pass
    await mine.dispose()
    await theirs.dispose()
