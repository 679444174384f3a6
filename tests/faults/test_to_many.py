"""An announcement to very many by the whole bot: nobody left out, and parents are answered."""

from __future__ import annotations

import asyncio
import os
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bench.figures import percentile, resident
from bot.settings import Settings
from tests.conftest import running
from tests.faults.figures import LONG, note
from tests.handlers.announcing import NOON, WORDS, Office, Streets
from tests.visitor import PaperChannel, Visitor

if TYPE_CHECKING:
    from pathlib import Path

    from handlers.kernel.post import Post
    from tests.conftest import Clock

PEOPLE = int(os.environ.get("ANNOUNCED_TO", "592000" if LONG else "300"))
AT_ONCE = 10_000
QUESTIONS = ("wohngeld", "kita platz", "unterhaltsvorschuss beantragen", "/themen")


class Crowd(Streets):
    """Keeps of what goes to many only how often it came: the memory is to be the bot's."""

    def __init__(self) -> None:
        super().__init__()
        self.got: Counter[str] = Counter()

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        if not post.bulk:
            return await super().send(chat, post, key=key)
        self.got[chat] += 1
        return key


def _settings(folder: Path) -> Settings:
    return Settings.model_validate(
        {
            "state": folder / "state",
            "database": {"url": f"sqlite:///{folder / 'test.db'}"},
            "network": {"announcements": {"second_person_above": PEOPLE}},
        }
    )


async def _ask(office: Office, ended: asyncio.Event) -> list[float]:
    """Parents write, each time another one; how long each waited, in seconds."""
    waited: list[float] = []
    while not ended.is_set():
        name = f"parent {len(waited)}"
        parent = Visitor(name, office.parents, office.app.reception.desk(office.parents.name))
        begun = time.monotonic()
        await parent.writes(QUESTIONS[len(waited) % len(QUESTIONS)])
        await parent.hears()
        waited.append(time.monotonic() - begun)
        await asyncio.sleep(0.1)
    return waited


@pytest.mark.timeout(6 * 3600 if LONG else 120)
async def test_an_announcement_to_very_many_leaves_nobody_out_and_parents_are_answered(
    tmp_path: Path, clock: Clock
) -> None:
    """D6 and D7: as fast as the database can, which is several times Telegram's pace."""
    clock.now = NOON
    parents, team = Crowd(), PaperChannel("team")
    async with running(_settings(tmp_path), parents, team, clock=clock) as app:
        office = Office(app, clock, parents, team)
        for first in range(0, PEOPLE, AT_ONCE):
            await office.settle(min(AT_ONCE, PEOPLE - first), first=first)
        mia = await office.moderator("mia")
        await office.write(mia, WORDS)
        await office.press(mia, "Abschicken", "In 60 Sekunden geht es los")
        before = resident()
        office.passes(seconds=61)
        begun, ended = time.monotonic(), asyncio.Event()
        asking = asyncio.create_task(_ask(office, ended))
        first_after = 0.0
        while (await office.find()).state != "ended":
            await office.attend(limit=1)
            await office.tidy()
            if not first_after and "p0" in parents.got:
                first_after = time.monotonic() - begun
            await asyncio.sleep(0.5)
        seconds = time.monotonic() - begun
        ended.set()
        waited = await asking
        ledger = await office.ledger()

    reached = [parents.got[f"p{number}"] for number in range(PEOPLE)]
    note(
        "D6",
        {
            "people": PEOPLE,
            "a second": round(PEOPLE / seconds),
            "start to first message, s": round(first_after, 1),
            "memory more, MB": round(resident() - before),
            "lost": reached.count(0),
            "doubled": sum(reached) - PEOPLE + reached.count(0),
        },
    )
    note(
        "D7",
        {
            "answers": len(waited),
            "p95, s": round(percentile(waited, 0.95), 2),
            "p99, s": round(percentile(waited, 0.99), 2),
        },
    )
    assert reached == [1] * PEOPLE
    assert ledger.states == {"sent": PEOPLE}
    assert ledger.balanced
    assert len(waited) > 3
    assert percentile(waited, 0.95) < 15  # only a broken order of things takes so long
