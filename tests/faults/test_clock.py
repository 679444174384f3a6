"""A clock that jumps while many are written to: nothing twice, nothing early, nothing purged."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.courier import BULK_IN_FLIGHT
from handlers.kernel import outbox, people, traces
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from tests.faults.figures import LONG, note
from tests.faults.nursery import NOON

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.whole_town import WholeTown
    from tests.servers.botapi import Person

HOUR, DAY = 3600.0, 86_400.0
YEARS = [(datetime(year, 1, 1, tzinfo=UTC) - NOON).total_seconds() for year in (2035, 1970)]
JUMPS = [HOUR, -HOUR, DAY, -DAY, *YEARS] * (20 if LONG else 1)
PEOPLE = 400 if LONG else 40
LATER = timedelta(minutes=30)
PATIENCE = 60.0


async def _plan(town: WholeTown) -> list[Person]:
    """Everybody is to hear an announcement now, and a reminder half an hour later."""
    persons = [town.api.person(f"P{number}") for number in range(PEOPLE)]
    expires = NOON + timedelta(hours=6)
    async with town.engine.begin() as db:
        for person in persons:
            person.started = True
            home = Address("telegram", str(person.id))
            await people.meet(db, home, NOON)
            for kind, due in (("announcement", NOON), ("reminder", NOON + LATER)):
                await outbox.promise(
                    db,
                    home,
                    say("ask-talk-greeting"),
                    cause=f"{kind}:{person.id}",
                    now=due,
                    kind=kind,  # type: ignore[arg-type]
                    expires_at=expires,
                )
    return persons


def _more(count: Callable[[], int], than: int) -> bool:
    return count() > than


async def _remembered(town: WholeTown) -> int:
    """How many rows there are that go in their time."""
    return await town.number(
        select(
            select(func.count()).select_from(outbox.outbox).scalar_subquery()
            + select(func.count()).select_from(traces.traces).scalar_subquery()
        )
    )


@pytest.mark.timeout(3600 if LONG else 120)
async def test_while_the_clock_is_wrong_answers_go_on_and_all_else_waits(whole: WholeTown) -> None:
    """T4."""
    persons, anna = await _plan(whole), whole.api.person("Anna")

    def told() -> int:
        return sum(len(person.received) for person in persons)

    whole.at_pace(400.0, 40.0)
    pid = await whole.starts()
    early, answers, purged = 0, 0, 0
    for jump in JUMPS:
        before = told()
        await whole.api.until(partial(_more, told, before), within=PATIENCE)
        kept = await _remembered(whole)
        whole.clock_is_off_by(jump)
        await asyncio.sleep(0.2)
        at_once = told()
        await anna.says("/themen")
        answers += 1
        await whole.api.until(
            partial(_more, lambda: len(anna.received), answers - 1), within=PATIENCE
        )
        await asyncio.sleep(0.3)
        early += told() - at_once
        purged += max(kept - await _remembered(whole), 0)
        whole.clock_is_off_by(0)

    await whole.nursery.kill(pid)
    kept = await _remembered(whole)
    whole.clock_is_off_by(YEARS[0])
    pid = await whole.starts()
    await anna.says("/themen")
    await whole.api.until(lambda: len(anna.received) > answers, within=PATIENCE)
    await asyncio.sleep(1.0)  # what a start looks after
    purged += max(kept - await _remembered(whole), 0)
    await whole.nursery.kill(pid)

    whole.clock_is_off_by(0)
    pid = await whole.starts()
    await whole.api.until(lambda: told() >= PEOPLE, within=PATIENCE)
    await asyncio.sleep(0.5)
    assert told() - PEOPLE <= BULK_IN_FLIGHT  # the kill
    await whole.nursery.stop(pid)
    whole.life = replace(whole.life, since=whole.life.since - LATER.total_seconds())
    pid = await whole.starts()
    await whole.until_delivered()
    await whole.nursery.stop(pid)

    doubled = sum(len(person.received) - 2 for person in persons)
    note(
        "T4",
        {
            "jumps": len(JUMPS) + 1,
            "people": PEOPLE,
            "sent while the clock was wrong": early,
            "answers meanwhile": len(anna.received),
            "lost": sum(len(person.received) < 2 for person in persons),
            "doubled": doubled,
            "purged": purged,
        },
    )
    assert early == 0
    assert purged == 0
    assert min(len(person.received) for person in persons) == 2
    assert doubled <= await whole.perhaps_doubled()
    assert await whole.count("sent", kinds=outbox.BULK) == 2 * PEOPLE
    assert len(anna.received) == answers + 1
