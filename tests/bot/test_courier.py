"""Promises and their delivery, on both databases."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import literal, select

from bot.database import engine_for, upgrade
from handlers.ask import cards
from handlers.kernel import outbox, people, traces
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear
from handlers.kernel.message import Address
from handlers.kernel.reply import Card, Text, say
from tests.conftest import START, VAULT
from tests.visitor import until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.app import App
    from handlers.kernel.database import Database
    from handlers.kernel.reply import Reply
    from tests.conftest import Clock
    from tests.visitor import PaperChannel, Visitor

HELLO = say("ask-talk-greeting")


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def _promise(engine: AsyncEngine, chat: str, cause: str) -> bool:
    async with engine.begin() as db:
        return await outbox.promise(db, Address("paper", chat), HELLO, cause=cause, now=START)


async def _claim(engine: AsyncEngine, limit: int = 10, owner: str = "me") -> list[outbox.Delivery]:
    async with engine.begin() as db:
        return await outbox.claim(db, "paper", owner, START, limit)


async def _outbox(app: App) -> list[tuple[str, object]]:
    async with app.engine.begin() as db:
        return [
            tuple(r) for r in await db.execute(select(outbox.outbox.c.state, outbox.outbox.c.reply))
        ]


async def test_the_same_cause_promises_once(engine: AsyncEngine) -> None:
    assert await _promise(engine, "anna", "reply:1")
    assert not await _promise(engine, "anna", "reply:1")


async def test_a_chat_has_one_delivery_in_flight_and_keeps_its_order(engine: AsyncEngine) -> None:
    for cause in ("a", "b"):
        await _promise(engine, "anna", cause)
    await _promise(engine, "ben", "c")

    first = await _claim(engine)
    assert [delivery.address.chat for delivery in first] == ["anna", "ben"]
    assert await _claim(engine) == []

    async with engine.begin() as db:
        assert await outbox.settle(db, first[0], "me", "sent", now=START)
    assert [d.address.chat for d in await _claim(engine)] == ["anna"]


async def test_many_workers_claim_each_promise_once(engine: AsyncEngine) -> None:
    for number in range(40):
        await _promise(engine, f"chat{number}", f"reply:{number}")

    claims = await asyncio.gather(*(_claim(engine, 10, f"w{n}") for n in range(8)))

    ids = [delivery.id for claimed in claims for delivery in claimed]
    assert len(ids) == len(set(ids))


async def test_what_a_dead_worker_was_sending_is_sent_again_as_unclear(engine: AsyncEngine) -> None:
    await _promise(engine, "anna", "reply:1")
    await _claim(engine, owner="dead")

    async with engine.begin() as db:
        assert await outbox.recover(db, "paper", START, all_leases=False) == 0
        late = START + outbox.LEASE + timedelta(seconds=1)
        assert await outbox.recover(db, "paper", late, all_leases=False) == 1
        (again,) = await outbox.claim(db, "paper", "alive", late, 1)
    assert again.unclear == 1


@pytest.mark.parametrize(
    ("wrong", "due"), [(timedelta(days=3650), True), (timedelta(hours=3), False)]
)
async def test_what_a_wrong_clock_put_off_beyond_its_end_is_due_now(
    engine: AsyncEngine,
    wrong: timedelta,
    due: bool,  # noqa: FBT001
) -> None:
    await _promise(engine, "anna", "a")
    [claimed] = await _claim(engine)
    async with engine.begin() as db:
        later = START + wrong
        await outbox.retry(db, claimed, "me", later, unclear=False, error="TryLater")
        await outbox.hasten(db, START)
    assert bool(await _claim(engine)) is due


async def test_a_late_worker_learns_that_it_was_overtaken(engine: AsyncEngine) -> None:
    await _promise(engine, "anna", "reply:1")
    (late,) = await _claim(engine, owner="slow")
    async with engine.begin() as db:
        await outbox.recover(db, "paper", START, all_leases=True)
        await outbox.claim(db, "paper", "fast", START, 1)
        assert not await outbox.settle(db, late, "slow", "sent", now=START)


async def test_what_was_said_is_wiped_when_it_is_sent(anna: Visitor, app: App) -> None:
    await anna.says("hallo")

    async def wiped() -> bool:
        return await _outbox(app) == [("sent", None)]

    await until(wiped)


@pytest.mark.parametrize(
    "fault", [TryLater("busy", after=timedelta(0)), Unclear("cut"), Relocated("anna")]
)
async def test_a_passing_trouble_delays_the_answer(
    anna: Visitor, paper: PaperChannel, clock: Clock, fault: Exception
) -> None:
    paper.faults.append(fault)
    await anna.writes("hallo")

    async def heard() -> bool:
        clock.now += timedelta(seconds=5)
        return bool(anna.posts)

    await until(heard)
    assert len(anna.posts) == 1


async def test_nobody_there_switches_the_address_off_and_drops_what_waits(
    anna: Visitor, app: App, paper: PaperChannel
) -> None:
    paper.faults.append(Gone("blocked"))
    await anna.writes("hallo")

    async def settled() -> bool:
        return await _outbox(app) == [("failed", None)]

    await until(settled)
    async with app.engine.begin() as db:
        reachable = await db.exec_driver_sql("SELECT reachable FROM addresses")
        assert not reachable.scalar_one()
    assert anna.posts == []


async def test_one_broken_answer_does_not_stop_the_next(
    anna: Visitor, ben: Visitor, app: App, paper: PaperChannel
) -> None:
    paper.faults.append(SendError("refused for good"))
    await anna.writes("hallo")

    async def settled() -> bool:
        return await _outbox(app) == [("failed", None)]

    await until(settled)
    assert "Hallo" in await ben.says("hallo")
    assert "Hallo" in await anna.says("hallo")


async def test_what_ends_together_is_settled_together_but_one_fault_takes_no_other_with_it(
    ben: Visitor, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = traces.note

    async def broken(db: Database, address: Address, *rest: Any) -> None:
        if address.chat == "anna":
            raise ValueError("a fault of ours")
        await note(db, address, *rest)

    monkeypatch.setattr(traces, "note", broken)
    async with app.engine.begin() as db:
        for chat in ("anna", "ben"):
            await outbox.promise(db, Address("paper", chat), HELLO, cause=chat, now=START)
    app.couriers["paper"].call()

    async def settled() -> bool:
        return [state for state, _ in await _outbox(app)] == ["sending", "sent"]

    await until(settled)
    assert len(ben.posts) == 1


async def test_an_answer_that_has_no_words_is_apologised_for(
    anna: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "card", lambda *_: Card(Text("ask-no-such-key"), ""))

    assert "Fehlernummer" in await anna.says("wohngeld")


async def test_stop_suppresses_what_is_queued_of_our_own_accord(engine: AsyncEngine) -> None:
    address = Address("paper", "anna")
    async with engine.begin() as db:
        await people.meet(db, address, START)
        await outbox.promise(db, address, HELLO, cause="news:1", now=START, kind="notice")
        await outbox.promise(db, address, HELLO, cause="reply:1", now=START)
        assert await outbox.suppress(db, address, unasked=True) == 1
    assert len(await _claim(engine)) == 1


async def test_a_channel_that_knows_keys_again_is_tried_until_it_answers(
    anna: Visitor, app: App, paper: PaperChannel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "idempotent", True, raising=False)
    paper.faults.extend(Unclear("cut") for _ in range(outbox.MAX_UNCLEAR + 2))
    await anna.writes("hallo")

    async def heard() -> bool:
        clock.now += timedelta(seconds=90)
        return bool(anna.posts)

    await until(heard)
    assert len({key for _chat, _post, key in paper.sent}) == 1


async def test_what_was_perhaps_sent_is_not_tried_again_once_it_would_not_be_known_again(
    anna: Visitor, app: App, paper: PaperChannel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D14: a homeserver knows a transaction for a day; whatever the reason for the silence was."""
    monkeypatch.setattr(paper, "idempotent", True, raising=False)
    monkeypatch.setattr(paper, "known_for", timedelta(hours=23), raising=False)
    paper.faults.append(Unclear("cut"))
    week = clock.now + timedelta(days=7)
    async with app.engine.begin() as db:
        for name in ("anna", "ben"):
            address = Address("paper", name)
            await outbox.promise(
                db, address, HELLO, cause=name, now=clock.now, expires_at=week, kind="notice"
            )
    app.couriers["paper"].call()

    async def was_tried() -> bool:
        return not paper.faults and len(paper.sent) == 1

    await until(was_tried)
    clock.now += timedelta(hours=23, minutes=2)

    async def settled() -> bool:
        app.couriers["paper"].call()
        return sorted(state for state, _ in await _outbox(app)) == ["sent", "uncertain"]

    await until(settled)
    assert len(paper.sent) == 1


async def test_elsewhere_an_unclear_answer_is_given_up_at_last(
    anna: Visitor, app: App, paper: PaperChannel, clock: Clock
) -> None:
    paper.faults.extend(Unclear("cut") for _ in range(outbox.MAX_UNCLEAR))
    await anna.writes("hallo")

    async def uncertain() -> bool:
        clock.now += timedelta(seconds=90)
        return await _outbox(app) == [("uncertain", None)]

    await until(uncertain)


async def test_a_message_is_replaced_where_a_channel_could_only_empty_the_whole_chat(
    app: App, anna: Visitor, paper: PaperChannel, clock: Clock
) -> None:
    paper.words_stay = True
    await anna.says("hallo")

    async def sent() -> bool:
        return ("sent", None) in await _outbox(app)

    await until(sent)
    async with app.engine.begin() as db:
        said = (await db.execute(select(outbox.outbox.c.id))).scalar_one()
        query = select(people.homes().subquery(), literal(f"back:{said}").label("cause"))
        await outbox.plan(
            db,
            query,
            writer="announcements.erasure",
            about="1",
            kind="announcement",
            now=clock.now,
            expires_at=clock.now + timedelta(days=1),
        )
    app.couriers["paper"].call()
    assert words(await anna.hears()) == "Diese Nachricht wurde zurückgenommen."
    assert anna.posts[-1].replaces == "m1"
    assert paper.erased == []


async def test_what_belongs_under_a_message_waits_for_its_id(engine: AsyncEngine) -> None:
    room, other = Address("paper", "room"), Address("paper", "other")
    under = replace(HELLO, thread_of="human:1:root")

    async def said(chat: Address, reply: Reply, cause: str) -> str:
        """Promised and sent; under which message it stood."""
        async with engine.begin() as db:
            await outbox.promise(db, chat, reply, cause=cause, now=START)
            (delivery,) = await outbox.claim(db, "paper", "me", START, 10)
            await outbox.settle(db, delivery, "me", "sent", now=START, message_id=f"${cause}")
        return delivery.thread

    assert await said(room, under, "human:1:early") == ""  # there is no root yet
    assert await said(room, HELLO, "human:1:root") == ""
    assert await said(room, under, "human:1:word") == "$human:1:root"
    assert await said(room, replace(HELLO, thread="$known"), "human:2:word") == "$known"
    assert await said(other, under, "human:1:elsewhere") == ""

    async with engine.begin() as db:
        assert await outbox.cause_of(db, room, "$human:1:word") == "human:1:word"
        assert await outbox.cause_of(db, other, "$human:1:word") is None
        assert await outbox.has_left(db, "human:1:root")
        assert not await outbox.has_left(db, "human:1:never")
        month = timedelta(days=31)
        await outbox.keep(db, room, "human:1:", START + month)
        await outbox.forget(db, START + timedelta(days=1))
        assert await outbox.standing(db, room) == [
            f"$human:1:{cause}" for cause in ("early", "root", "word")
        ]
        assert await outbox.standing(db, room, causes="human:2:") == []
