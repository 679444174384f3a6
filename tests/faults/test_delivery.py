"""Nothing lost, and all that may be double is known: killed, refused, cut off, left hanging.

Short in `make test`; `make faults` does the same at length and writes docs/delivery.md.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import String, cast, func, literal, select
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import engine_for, upgrade
from handlers.kernel import batches, outbox, people
from handlers.kernel.message import Address
from handlers.kernel.reply import Paragraph, Reply, say
from tests.faults.figures import LONG, note
from tests.faults.nursery import NOON, VAULT, Life
from tests.servers.botapi.faults import Cut, Hang, Refuse, too_many

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.batches import Ledger
    from tests.faults.nursery import Nursery
    from tests.servers.botapi import BotApi, Person
    from tests.servers.botapi.faults import Fault

pytestmark = pytest.mark.timeout(3600 if LONG else 240)
HELLO = say("ask-talk-greeting")


@dataclass
class Town:
    """People on a Bot API, and a batch that waits for them."""

    api: BotApi
    engine: AsyncEngine
    reader: AsyncEngine  # which holds up no writer
    nursery: Nursery
    life: Life
    people: list[Person]
    batch: int = 0

    async def ledger(self) -> Ledger:
        async with self.reader.begin() as db:
            return await batches.ledger(db, self.batch)

    async def states(self) -> Counter[str]:
        async with self.reader.begin() as db:
            counted = func.count().label("number")
            query = select(outbox.outbox.c.state, counted).group_by(outbox.outbox.c.state)
            return Counter({row.state: row.number for row in await db.execute(query)})

    async def unsure(self) -> set[str]:
        """The chats for which the report says that something was perhaps sent."""
        async with self.engine.begin() as db:
            query = select(outbox.outbox.c.chat).where(outbox.outbox.c.state == "uncertain")
            return set((await db.execute(query)).scalars())

    async def until_done(self, within: float = 120) -> Ledger:
        """Wait until nothing is open any more."""
        async with asyncio.timeout(within):
            while (ledger := await self.ledger()).open:  # noqa: ASYNC110 – another process writes
                await asyncio.sleep(0.1)
        return ledger

    async def until_reached(self, number: int) -> None:
        """Wait until so many messages arrived, or nothing is open any more."""
        while sum(self.received()) < number and (await self.ledger()).open:  # noqa: ASYNC110 – as above
            await asyncio.sleep(0.01)

    def received(self) -> list[int]:
        return [len(person.received) for person in self.people]

    @property
    def lost(self) -> int:
        return sum(number == 0 for number in self.received())

    @property
    def doubled(self) -> int:
        return sum(number - 1 for number in self.received() if number > 1)

    async def begin_anew(self) -> None:
        async with self.engine.begin() as db:
            await db.execute(outbox.outbox.delete())
            await db.execute(batches.batches.delete())

    async def plan(self) -> None:
        """One announcement to all."""
        async with self.engine.begin() as db:
            self.batch = await batches.create(db, "test", urgent=False, now=NOON)
            homes = people.homes().subquery()
            cause = literal("test:").concat(cast(homes.c.person_id, String)).label("cause")
            await batches.add(
                db,
                self.batch,
                select(homes, cause),
                writer="test.hello",
                about="",
                now=NOON,
                expires_at=NOON + timedelta(days=2),
            )
            await batches.change(db, self.batch, to="running", before=("planning",))


@pytest.fixture
async def town(api: BotApi, nursery: Nursery, tmp_path: Path) -> AsyncIterator[Town]:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    engine = engine_for(url, VAULT)
    await upgrade(engine)
    life = Life(url, api.base_url, api.token, time.time())
    reader = create_async_engine(url.replace("sqlite:", "sqlite+aiosqlite:"))
    yield Town(api, engine, reader, nursery, life, [])
    await reader.dispose()
    await engine.dispose()


async def settle_in(town: Town, number: int) -> None:
    """So many people have written to the bot before."""
    town.people = [town.api.person(f"P{n}") for n in range(number)]
    for person in town.people:
        person.started = True
    async with town.engine.begin() as db:
        for person in town.people:
            await people.meet(db, Address("telegram", str(person.id)), NOON)


@pytest.mark.parametrize("in_flight", [2, 4, 21] if LONG else [4])
async def test_killed_again_and_again_nobody_is_left_out(town: Town, in_flight: int) -> None:
    """D1 and D3; of reminders and announcements one less is in flight, at most three."""
    kills = (1000 if in_flight == 4 else 100) if LONG else 10
    dice = random.Random(in_flight)
    await settle_in(town, 40 * kills if LONG else 400)
    await town.plan()
    life, done = replace(town.life, in_flight=in_flight, per_second=120.0), 0
    while done < kills and (await town.ledger()).open:
        pid = await town.nursery.bear(life)
        wanted = sum(town.received()) + dice.randint(1, 30)
        await town.until_reached(wanted)
        await asyncio.sleep(dice.uniform(0, 0.05))
        await town.nursery.kill(pid)
        done += 1
    pid = await town.nursery.bear(life)
    ledger = await town.until_done(within=600)
    assert await town.nursery.stop(pid) == 0

    note(
        "D1" if in_flight == 4 else "D3",
        {
            "in flight": min(3, in_flight - 1),
            "people": len(town.people),
            "kills": done,
            "lost": town.lost,
            "doubled": town.doubled,
            "known as perhaps double": ledger.doubtful,
        },
    )
    assert done >= 3
    assert town.lost == 0
    assert town.doubled <= done * min(3, in_flight - 1)
    assert town.doubled <= ledger.doubtful
    assert ledger.balanced
    assert ledger.states == {"sent": len(town.people)}


async def test_killed_at_each_step_nobody_is_left_out(town: Town) -> None:
    """D2: before each statement, each commit, each call and its end."""
    await settle_in(town, 6)
    reached = doubled = 0
    for step in range(1, 90) if LONG else range(3, 70, 9):
        await town.begin_anew()
        before = town.received()
        await town.plan()
        first = await town.nursery.bear(replace(town.life, dies_at=step))
        if await town.nursery.ended(first, unless=lambda: _done(town)):
            reached += 1
            second = await town.nursery.bear(town.life)
            await town.until_done()
            assert await town.nursery.stop(second) == 0
        ledger = await town.ledger()
        got = [now - then for now, then in zip(town.received(), before, strict=True)]
        assert min(got) == 1, f"step {step}"
        assert sum(got) - len(got) <= min(3, ledger.doubtful), f"step {step}"
        assert ledger.balanced
        doubled += sum(got) - len(got)
    note("D2", {"steps": reached, "lost": 0, "doubled": doubled})
    assert reached >= 6


async def _done(town: Town) -> bool:
    return not (await town.ledger()).open


async def test_troubles_of_the_line_lose_nobody(town: Town) -> None:
    """D4: refused, cut before and after, hanging, bad gateways, answers cut in two."""
    await settle_in(town, 10_000 if LONG else 300)
    await town.plan()
    _storm(
        town.api,
        random.Random(4),
        [
            (Refuse(502, "Bad Gateway", html=True), 5),
            (Cut("before"), 5),
            (Cut("after"), 5),
            (Hang(3.0), 2),
            (Cut("within"), 5),
        ],
    )
    pid = await town.nursery.bear(replace(town.life, answer=1.0))
    ledger = await town.until_done(within=1800 if LONG else 180)
    await town.nursery.stop(pid)

    unsure = await town.unsure()
    missed = {str(person.id) for person in town.people if not person.received}
    note(
        "D4",
        {
            "people": len(town.people),
            "lost": len(missed - unsure),
            "doubled": town.doubled,
            "known as perhaps double": ledger.doubtful,
            "reported as unclear": len(unsure),
            "of these not arrived": len(missed & unsure),
        },
    )
    assert missed <= unsure
    assert ledger.states.get("uncertain", 0) == len(unsure)
    assert town.doubled <= ledger.doubtful + 2 * len(unsure)
    assert ledger.balanced


def _storm(api: BotApi, dice: random.Random, faults: list[tuple[Fault, int]]) -> None:
    """From now on so many of a hundred messages meet each fault."""
    kinds = [None, *(fault for fault, _ in faults)]
    weights = [100 - sum(often for _, often in faults), *(often for _, often in faults)]

    def weather(method: str) -> Fault | None:
        return dice.choices(kinds, weights)[0] if method == "sendmessage" else None

    api.weather = weather


async def test_nothing_is_sent_while_telegram_wants_to_be_left_alone(town: Town) -> None:
    """D5: every fiftieth call is refused for some seconds."""
    await settle_in(town, 2000 if LONG else 200)
    await town.plan()
    calls: list[float] = []
    refused: list[float] = []

    def weather(method: str) -> Fault | None:
        if method != "sendmessage":
            return None
        calls.append(time.monotonic())
        if len(calls) % 50:
            return None
        refused.append(calls[-1])
        return too_many(2)

    town.api.weather = weather
    pid = await town.nursery.bear(town.life)
    ledger = await town.until_done(within=900)
    await town.nursery.stop(pid)

    under_way = 0.15  # seconds in which a message was on its way when another was refused
    inside = sum(any(at + under_way < call < at + 2.0 for at in refused) for call in calls)
    note(
        "D5",
        {
            "people": len(town.people),
            "refused": len(refused),
            "sent inside a pause": inside,
            "lost": town.lost,
            "doubled": town.doubled,
        },
    )
    assert refused
    assert inside == 0
    assert (town.lost, town.doubled) == (0, 0)
    assert ledger.states == {"sent": len(town.people)}


async def test_whoever_blocked_the_bot_is_tried_once(town: Town) -> None:
    """D8: three in ten; and nothing else that waits for them is tried."""
    await settle_in(town, 1000 if LONG else 100)
    gone = [person for number, person in enumerate(town.people) if number % 10 < 3]
    for person in gone:
        person.blocks = True
    async with town.engine.begin() as db:
        for person in gone:
            address = Address("telegram", str(person.id))
            await outbox.promise(db, address, HELLO, cause=f"relay:{person.id}", now=NOON)
    await town.plan()
    pid = await town.nursery.bear(town.life)
    ledger = await town.until_done()
    await town.nursery.stop(pid)

    tries = Counter(int(call.values["chat_id"]) for call in town.api.calls("sendMessage"))
    second = sum(tries[person.id] > 1 for person in gone)
    note("D8", {"blocked": len(gone), "second tries": second, "lost": town.lost - len(gone)})
    assert second == 0
    assert town.lost == len(gone)
    assert ledger.states["sent"] == len(town.people) - len(gone)
    assert not (await town.states())["queued"]


async def test_a_chat_that_moves_is_followed(town: Town) -> None:
    """D9."""
    group = town.api.group("Alte Gruppe")
    await group.takes_bot(town.api.person("Organisatorin"))
    async with town.engine.begin() as db:
        for number in range(3):
            address = Address("telegram", str(group.id))
            await outbox.promise(db, address, HELLO, cause=f"group:{number}", now=NOON)
    moved = await group.migrates()
    pid = await town.nursery.bear(town.life)
    await town.api.until(lambda: len(moved.received) == 3, within=60)
    await town.nursery.stop(pid)
    note("D9", {"messages": 3, "at the new id": len(moved.received)})
    assert len(moved.received) == 3
    assert await town.states() == {"sent": 3}


async def test_poison_reaches_nobody_and_stops_nobody(town: Town) -> None:
    """D10: one that cannot be written, one that kills whoever writes it."""
    await settle_in(town, 24)
    await town.plan()
    bad, deadly = str(town.people[5].id), str(town.people[12].id)
    life = replace(town.life, raises_for=bad, kills_for=deadly)
    async with asyncio.timeout(300):
        while (await town.states())["poison"] < 2:
            pid = await town.nursery.bear(life)
            await town.nursery.ended(pid, unless=partial(_idle, town, life))
            life = replace(life, since=life.since - 120)  # the pauses after a failure pass
    pid = await town.nursery.bear(life)
    await town.until_done()
    await town.nursery.stop(pid)
    states = await town.states()
    note("D10", {"people": 24, "reached": 24 - town.lost, "put aside": states["poison"]})
    assert states == {"sent": 22, "poison": 2}
    assert town.lost == 2


async def _idle(town: Town, life: Life) -> bool:
    """Nothing can be done before what failed may be tried again."""
    now = NOON + timedelta(seconds=time.time() - life.since)
    mine = outbox.outbox.c.state
    query = select(mine).where(
        (mine == "sending") | ((mine == "queued") & (outbox.outbox.c.due_at <= now))
    )
    async with town.reader.begin() as db:
        return (await db.execute(query.limit(1))).first() is None


async def test_an_announcement_that_is_taken_back_stops(town: Town) -> None:
    """D11: at many moments; at most what is in flight arrives afterwards."""
    moments = 200 if LONG else 12
    dice = random.Random(11)
    await settle_in(town, 60)
    worst = 0
    pid = await town.nursery.bear(replace(town.life, per_second=200.0))
    for _ in range(moments):
        await town.begin_anew()
        before = sum(town.received())
        await town.plan()
        await asyncio.sleep(dice.uniform(0.05, 0.4))
        async with town.engine.begin() as db:
            await batches.change(db, town.batch, to="cancelled", before=("running",))
        at_once = sum(town.received())
        ledger = await town.until_done()
        worst = max(worst, sum(town.received()) - at_once)
        assert ledger.balanced
        assert ledger.states.get("sent", 0) == sum(town.received()) - before
    await town.nursery.stop(pid)
    note("D11", {"moments": moments, "most that arrived afterwards": worst})
    assert worst <= 3


async def test_answers_keep_their_order_through_faults(town: Town) -> None:
    """D19: many chats, many answers each, and every fifth call fails."""
    chats, answers = (200, 20) if LONG else (20, 8)
    await settle_in(town, chats)
    async with town.engine.begin() as db:
        for number in range(answers):
            for person in town.people:
                reply = Reply((Paragraph(f"{number:04}"),))
                cause = f"reply:{person.id}:{number}"
                address = Address("telegram", str(person.id))
                await outbox.promise(db, address, reply, cause=cause, now=NOON)
    _storm(
        town.api,
        random.Random(19),
        [
            (Refuse(502, "Bad Gateway"), 8),
            (Cut("before"), 6),
            (Cut("after"), 6),
        ],
    )
    pid = await town.nursery.bear(replace(town.life, per_second=400.0))
    async with asyncio.timeout(1800 if LONG else 200):
        while set(await town.states()) & set(outbox.OPEN):  # noqa: ASYNC110 – as above
            await asyncio.sleep(0.2)
    await town.nursery.stop(pid)
    inversions = sum(_inversions([shown.text for shown in p.received]) for p in town.people)
    note("D19", {"chats": chats, "answers each": answers, "inversions": inversions})
    assert inversions == 0


def _inversions(texts: list[str]) -> int:
    return sum(later < earlier for earlier, later in pairwise(texts))


async def test_a_stop_leaves_nothing_unclear(town: Town) -> None:
    """D20: SIGTERM under load."""
    stops, slowest = (100 if LONG else 6), 0.0
    await settle_in(town, 4000 if LONG else 300)
    await town.plan()
    dice = random.Random(20)
    for _ in range(stops):
        pid = await town.nursery.bear(replace(town.life, per_second=60.0))
        await asyncio.sleep(dice.uniform(0.2, 1.0))
        begun = time.monotonic()
        assert await town.nursery.stop(pid) == 0
        slowest = max(slowest, time.monotonic() - begun)
        assert (await town.states())["sending"] == 0
    ledger = await town.ledger()
    note("D20", {"stops": stops, "unclear": ledger.doubtful, "slowest stop, s": round(slowest, 1)})
    assert ledger.doubtful == 0
    assert town.doubled == 0
