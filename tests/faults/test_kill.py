"""kill -9 at random moments while messages arrive: every message is answered, none is lost."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

import pytest

from bot.courier import IN_FLIGHT
from tests.faults.process import BotProcess, write_config
from tests.servers.botapi import BotApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.servers.botapi import Person

QUESTIONS = (
    "wohngeld",
    "hallo",
    "unterhaltsvorschuss beantragen",
    "kita platz",
    "danke",
    "/themen",
)
KILLS = 6


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api
        assert api.violations == []


def _config(folder: Path, api: BotApi, *, level: str = "info") -> Path:
    return write_config(
        folder,
        f'[channel.telegram]\ntoken = "{api.token}"\nbase_url = "{api.base_url}"\n',
        level=level,
    )


async def _chatter(people: list[Person], dice: random.Random, rounds: int) -> int:
    """Everybody writes now and then; returns how many messages that were."""
    for _ in range(rounds):
        for person in people:
            await person.says(dice.choice(QUESTIONS))
            await asyncio.sleep(dice.uniform(0, 0.15))
    return rounds * len(people)


@pytest.mark.timeout(300)
async def test_killed_again_and_again_it_answers_everything(api: BotApi, tmp_path: Path) -> None:
    dice = random.Random(7)
    people = [api.person(f"P{number}") for number in range(12)]
    bot = BotProcess(_config(tmp_path, api), tmp_path / "log")
    await bot.start()
    talking = asyncio.create_task(_chatter(people, dice, rounds=8))
    for _ in range(KILLS):
        await asyncio.sleep(dice.uniform(2.5, 5.0))  # some kills hit the start itself
        await bot.kill()
        await bot.start()
    written = await talking

    def answered() -> bool:
        return all(len(person.received) >= 8 for person in people)

    try:
        await api.until(answered, within=120)
    finally:
        await bot.stop()

    answers = sum(len(person.received) for person in people)
    assert answers >= written
    assert answers - written <= KILLS * IN_FLIGHT


@pytest.mark.timeout(120)
async def test_a_stop_in_the_middle_of_work_loses_and_doubles_nothing(
    api: BotApi, tmp_path: Path
) -> None:
    dice = random.Random(8)
    people = [api.person(f"P{number}") for number in range(6)]
    bot = BotProcess(_config(tmp_path, api), tmp_path / "log")
    await bot.start()
    talking = asyncio.create_task(_chatter(people, dice, rounds=4))
    await api.until(lambda: any(person.received for person in people), within=30)

    assert await bot.stop() == 0

    await bot.start()
    await talking
    try:
        await api.until(lambda: all(len(p.received) >= 4 for p in people), within=60)
    finally:
        await bot.stop()
    assert [len(person.received) for person in people] == [4] * 6


@pytest.mark.timeout(120)
async def test_a_whole_run_at_debug_level_shows_no_token_and_no_words(
    api: BotApi, tmp_path: Path
) -> None:
    anna = api.person("Anna Geheimname")
    config = _config(tmp_path, api, level="debug")
    bot = BotProcess(config, tmp_path / "log")
    await bot.start()
    words = ["kanarienvogel wohngeld", "mein mann schlägt mich zitronenfalter", "/angebot amsel"]
    for word in words:
        await anna.says(word)
    await anna.sends_voice()
    try:
        await api.until(lambda: len(anna.received) >= 4, within=60)
    finally:
        await bot.stop()

    log = (tmp_path / "log").read_text("utf-8")
    assert "the directory was read" in log
    for secret in (api.token, "kanarienvogel", "zitronenfalter", "amsel", "Geheimname"):
        assert secret not in log
