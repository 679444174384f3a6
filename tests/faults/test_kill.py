"""kill -9 while messages arrive: every message is answered, none is lost."""

from __future__ import annotations

import asyncio
import random
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.faults.figures import LONG, note
from tests.faults.process import BotProcess, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.whole_town import WholeTown
    from tests.servers.botapi import BotApi, Person

QUESTIONS = (
    "wohngeld",
    "hallo",
    "unterhaltsvorschuss beantragen",
    "kita platz",
    "danke",
    "/themen",
)


def _has_handed_out(api: BotApi, number: int) -> bool:
    return api.handed_out >= number


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


@pytest.mark.timeout(3600 if LONG else 120)
async def test_killed_before_it_wrote_down_what_it_was_handed_it_answers_everything_once(
    whole: WholeTown,
) -> None:
    """D16: at random moments after Telegram has handed something out."""
    api, kills = whole.api, 300 if LONG else 8
    dice = random.Random(16)
    people = [api.person(f"P{number}") for number in range(12)]
    written, unrecorded = 0, 0
    for _ in range(kills):
        pid = await whole.starts()
        before = api.handed_out
        await api.until(lambda: api.calls("getUpdates"), within=30)
        for person in dice.sample(people, 3):
            await person.says(dice.choice(QUESTIONS))
            written += 1
        await api.until(partial(_has_handed_out, api, before + 1), within=30)
        await asyncio.sleep(dice.choice([0, dice.uniform(0, 0.02), dice.uniform(0, 1.0)]))
        await whole.nursery.kill(pid)
        unrecorded += bool(written - await whole.recorded())
        api.requests.clear()

    pid = await whole.starts()
    await api.until(lambda: sum(len(p.received) for p in people) >= written, within=120)
    await whole.until_delivered()
    assert await whole.nursery.stop(pid) == 0

    answers = sum(len(person.received) for person in people)
    known = await whole.perhaps_doubled()
    note(
        "D16",
        {
            "kills": kills,
            "before it was written down": unrecorded,
            "messages": written,
            "lost": written - await whole.recorded(),
            "answered twice": answers - written,
            "known as perhaps double": known,
        },
    )
    assert unrecorded
    assert written == await whole.recorded()
    assert 0 <= answers - written <= known


@pytest.mark.timeout(1800 if LONG else 120)
async def test_what_telegram_hands_out_again_or_under_lower_numbers_is_answered_once(
    whole: WholeTown,
) -> None:
    """D16: after a week of silence Telegram goes on at a random number."""
    api, people, rounds = whole.api, [], 25 if LONG else 10
    for number in range(400 if LONG else 50):
        people.append(api.person(f"P{number}"))
        await people[-1].says("/themen")
    old = list(api.pending.values())
    pid = await whole.starts()
    await api.until(lambda: all(person.received for person in people), within=120)
    await api.settles(within=60)
    for _ in range(rounds):
        all_of_it = api.handed_out + len(old)
        api.replay(old)
        await api.until(partial(_has_handed_out, api, all_of_it), within=60)
    api.next_update_id = 1_000
    await people[0].says("/themen")
    await api.settles(within=30)
    await whole.nursery.kill(pid)
    await people[1].says("/themen")
    pid = await whole.starts()
    await api.until(lambda: len(people[1].received) > 1, within=30)
    await whole.until_delivered()
    await whole.nursery.stop(pid)

    received = [len(person.received) for person in people]
    note(
        "D16",
        {
            "handed out again": rounds * len(old),
            "numbers that jumped down": 2,
            "lost": sum(number == 0 for number in received),
            "answered twice": sum(received) - len(people) - 2,
        },
    )
    assert received == [2, 2, *[1] * (len(people) - 2)]


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
