"""Edits and cancellations at random moments around the reminders (D12).

What is sent is what is true at that moment, and whoever knows something old learns what is new
exactly once. More runs: `WEGWEISER_RUNS=5000`.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.composing import Composer, writers
from bot.database import engine_for, upgrade
from handlers.kernel import outbox, people, quiet, roles
from handlers.kernel.errors import Refused
from handlers.kernel.feature import Context, Duty
from handlers.kernel.message import Address, Message
from handlers.kernel.network import Network
from handlers.kernel.reply import Bullets, Moment, Paragraph, Text
from handlers.kernel.roles import Grant, Rights
from handlers.meetings import changing, feature, occasions, reminders, rules, store
from knowledge.dates.series import Series
from tests.conftest import VAULT

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.database import Database
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.reply import Reply
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Answer

RUNS = int(os.environ.get("WEGWEISER_RUNS", "30"))
NETWORK = Network()
DAY = date(2026, 12, 10)
BEGIN = datetime.fromisoformat("2026-12-07T09:00+01:00")
NAMES = ("anna", "ben", "cem")
PLACES = ("Stadtbücherei", "Familienzentrum", "Rathaus")


@dataclass
class Said:
    """What somebody was told of the date."""

    starts: str
    cancelled: bool
    place: str
    title: str


@dataclass
class Rig:
    """The real tables, writers and outbox; only the channel is missing."""

    folder: Path
    engine: AsyncEngine = field(init=False)
    now: datetime = BEGIN
    persons: dict[str, people.Person] = field(default_factory=dict)
    sent: list[tuple[str, datetime, Reply, Said, bool]] = field(default_factory=list)

    async def open(self) -> None:
        shutil.copy(await _template(), self.folder / "test.db")
        self.engine = engine_for(f"sqlite:///{self.folder / 'test.db'}", VAULT)
        async with self.engine.begin() as db:
            for name in ("mod", *NAMES):
                self.persons[name] = await people.meet(db, Address("paper", name), self.now)
            mod = self.persons["mod"].id
            await roles.give(db, mod, Grant("moderator"), "shell", self.now)
            series = Series(
                datetime(2026, 12, 3, 19, 30),  # noqa: DTZ001 – local
                timedelta(hours=2),
                "Europe/Berlin",
                "FREQ=WEEKLY;COUNT=4",
            )
            await store.create(
                db,
                mod,
                uid="test",
                kind="meeting",
                title="Elterncafé",
                series=series,
                over_at=rules.over_at(series),
                area="",
                topic="",
                group="",
                audience="network",
                way=store.Way(PLACES[0]),
                format="place",
                step_free=None,
                childcare=None,
                cost="",
                seats=None,
                shown_before=24,
                in_room=False,
                state="planned",
                reason="",
                version=0,
                changed_at=self.now,
            )

    def duty(self, db: Database) -> Duty:
        return Duty(db, self.now, NETWORK, VAULT, "")

    def context(self, db: Database, name: str, argument: str) -> Context:
        return Context(
            db=db,
            person=self.persons[name],
            now=self.now,
            directory=cast("Any", None),  # nobody asks for offers here
            network=NETWORK,
            vault=VAULT,
            language="de",
            words=lambda text: text.key,
            rights=Rights(frozenset({Grant("moderator")})) if name == "mod" else Rights(),
            argument=argument,
        )

    async def does(self, handler: Any, argument: str) -> bool:
        """What the moderator does; False where it is refused."""
        message = Message("m", Address("paper", "mod"), argument)
        try:
            async with self.engine.begin() as db:
                await handler(self.context(db, "mod", argument), message)
        except Refused:
            return False
        return True

    async def retitle(self, title: str) -> None:
        async with self.engine.begin() as db:
            meeting = await store.by_id(db, 1)
            assert meeting is not None
            await changing._change(self.context(db, "mod", ""), meeting, title=title)

    async def answers(self, name: str, said: Answer) -> None:
        async with self.engine.begin() as db:
            await store.answer(db, 1, DAY, self.persons[name].id, said, self.now)

    async def occasion(self, db: Database) -> Occasion:
        meeting = await store.by_id(db, 1)
        assert meeting is not None
        found = await occasions.at(db, meeting, DAY)
        assert found is not None
        return found

    async def truth(self, db: Database) -> Said:
        one = await self.occasion(db)
        place = one.way.place if one.way else ""
        return Said(one.starts.isoformat(), one.is_cancelled, place, one.meeting.title)

    async def delivers(self, *, crash: bool = False) -> None:
        """As the ticker and the courier do it; in a crash the process dies before it knows."""
        async with self.engine.begin() as db:
            await reminders.remind(self.duty(db))
            await outbox.expire(db, "paper", self.now)
        while await self._round(crash=crash):
            crash = False

    async def _round(self, *, crash: bool) -> bool:
        async with self.engine.begin() as db:
            claimed = await outbox.claim(db, "paper", "me", self.now, 9, lane="bulk")
            composer = Composer(writers([feature]), NETWORK, VAULT)
            ready = await composer.compose(db, claimed, "me", self.now)
            truth = await self.truth(db)
        for delivery in ready:
            self._note(delivery, truth, again=delivery.unclear > 0)
        async with self.engine.begin() as db:
            if crash:
                await outbox.recover(db, "paper", self.now, all_leases=True)
            else:
                for delivery in ready:
                    await outbox.settle(db, delivery, "me", "sent", now=self.now)
        return bool(claimed)

    def _note(self, delivery: Delivery, truth: Said, *, again: bool) -> None:
        assert delivery.reply is not None
        reply: Any = delivery.reply
        self.sent.append((delivery.address.chat, self.now, reply, replace(truth), again))


_made: list[Path] = []


async def _template() -> Path:
    """A database with all tables, made once."""
    if not _made:
        file = Path(tempfile.mkdtemp(prefix="wegweiser-changes-")) / "empty.db"
        _made.append(file)

        engine = engine_for(f"sqlite:///{file}", VAULT)
        await upgrade(engine)
        await engine.dispose()
    return _made[0]


def teardown_module() -> None:
    for file in _made:
        shutil.rmtree(file.parent)
    _made.clear()


def keys_of(reply: Reply) -> set[str]:
    texts = [block.text for block in reply.blocks if isinstance(block, Paragraph)]
    texts += [one for block in reply.blocks if isinstance(block, Bullets) for one in block.items]
    return {text.key for text in texts if isinstance(text, Text)}


class Changes(RuleBasedStateMachine):
    """Attributes: known: What each of them was told last of the date, or saw when answering."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="wegweiser-changes-"))
        self.runner = asyncio.Runner()
        self.rig = Rig(self.folder)
        self.known: dict[str, Said] = {}
        self.comes: dict[str, Answer] = {}
        self.reminded: set[tuple[str, str, str]] = set()
        self.read = 0

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    @initialize()
    def begin(self) -> None:
        self.run(self.rig.open())

    def truth(self) -> Said:
        async def ask() -> Said:
            async with self.rig.engine.begin() as db:
                return await self.rig.truth(db)

        found: Said = self.run(ask())
        return found

    @property
    def is_over(self) -> bool:
        return datetime.fromisoformat(self.truth().starts) <= self.rig.now

    @rule(name=st.sampled_from(NAMES), said=st.sampled_from(["yes", "maybe", "no"]))
    def answer(self, name: str, said: Answer) -> None:
        if self.is_over or self.truth().cancelled:
            return
        self.settle()  # whoever looks at the card sees what is true: that is no notice
        self.run(self.rig.answers(name, said))
        self.comes[name] = said
        self.known[name] = self.truth()

    @rule(
        hours=st.sampled_from([-48, -24, -3, 1, 24, 72]),
        minutes=st.sampled_from([0, 30]),
    )
    def move(self, hours: int, minutes: int) -> None:
        starts = datetime.fromisoformat(self.truth().starts) + timedelta(hours=hours)
        local = (starts + timedelta(minutes=minutes)).astimezone(NETWORK.zone)
        words = f"1.{DAY:%Y%m%d} am {local:%d.%m.%Y} um {local:%H:%M} Uhr"
        self.run(self.rig.does(changing.move_date, words))

    @rule(place=st.sampled_from(PLACES))
    def elsewhere(self, place: str) -> None:
        self.run(self.rig.does(changing.elsewhere, f"1.{DAY:%Y%m%d} {place}"))

    @rule(title=st.sampled_from(["Elterncafé", "Stammtisch"]))
    def retitle(self, title: str) -> None:
        self.run(self.rig.retitle(title))

    @rule()
    def cancel(self) -> None:
        self.run(self.rig.does(changing.cancel_date, f"1.{DAY:%Y%m%d} Krank."))

    @rule(minutes=st.sampled_from([0, 1, 2, 15, 60, 240, 600, 1440]), crash=st.booleans())
    def time_goes_on(self, minutes: int, *, crash: bool) -> None:
        self.rig.now += timedelta(minutes=minutes)
        self.run(self.rig.delivers(crash=crash))

    def settle(self) -> None:
        """Until nobody waits for anything that may be said by day."""
        self.rig.now = max(self.rig.now, quiet.resumes(self.rig.now, NETWORK))
        self.run(self.rig.delivers())
        self.rig.now += timedelta(minutes=2)
        self.rig.now = max(self.rig.now, quiet.resumes(self.rig.now, NETWORK))
        self.run(self.rig.delivers())
        self.look()
        truth = self.truth()
        if datetime.fromisoformat(truth.starts) <= self.rig.now:
            return
        for name, said in self.comes.items():
            if said != "no":
                was = self.known[name]
                if datetime.fromisoformat(was.starts) > self.rig.now or not truth.cancelled:
                    assert was == truth, f"{name} knows {was}, but it is {truth}"

    @invariant()
    def look(self) -> None:
        """Everything that was sent since the last look."""
        for name, at, reply, truth, again in self.rig.sent[self.read :]:
            self._check(name, at, reply, truth, again=again)
        self.read = len(self.rig.sent)

    def _check(self, name: str, at: datetime, reply: Reply, truth: Said, *, again: bool) -> None:
        rings = reply.urgency == "notify"
        assert not (rings and quiet.is_quiet(at, NETWORK)), "nobody is woken"
        if "meetings-reminder" in keys_of(reply):
            self._check_reminder(name, at, reply, truth, again=again)
        elif not again:
            assert self.known.get(name) != truth, f"{name} was told twice: {truth}"
        self.known[name] = truth

    def _check_reminder(
        self, name: str, at: datetime, reply: Reply, truth: Said, *, again: bool
    ) -> None:
        assert self.comes.get(name) in {"yes", "maybe"}
        assert not truth.cancelled
        starts = datetime.fromisoformat(truth.starts)
        assert at < starts - timedelta(minutes=15)
        (said,) = (b.text for b in reply.blocks if isinstance(b, Paragraph))
        assert isinstance(said, Text)
        local = starts.astimezone(NETWORK.zone).replace(tzinfo=None)
        assert said.args["day"] == Moment.of(local)
        assert said.args["title"] == truth.title
        which = "hours" if starts - at <= timedelta(hours=2) else "evening"
        if not again:
            assert (name, truth.starts, which) not in self.reminded
        self.reminded.add((name, truth.starts, which))

    def teardown(self) -> None:
        if self.rig.persons:
            self.settle()
            self.run(self.rig.engine.dispose())
        self.runner.close()
        shutil.rmtree(self.folder)


TestChanges = pytest.mark.timeout(60 + 3 * RUNS)(Changes.TestCase)
TestChanges.settings = settings(
    max_examples=RUNS,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
