"""kill -9 at random moments in an encrypted room: every message is answered once and readably."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

import nio
import pytest

from tests.channels.matrix_people import parent
from tests.faults.process import BotProcess, write_config
from tests.servers.synapse import PASSWORD, running_synapse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.channels.matrix_people import Parent
    from tests.servers.synapse import Synapse

QUESTIONS = {  # and a word of the answer
    "wohngeld": "Wohngeld",
    "unterhaltsvorschuss beantragen": "Unterhaltsvorschuss",
    "kindergeld": "Kindergeld",
    "elterngeld": "Elterngeld",
}
MESSAGES, KILLS = 12, 3


@pytest.fixture
def synapse() -> Iterator[Synapse]:
    with running_synapse() as server:
        yield server


def _config(folder: Path, synapse: Synapse, user: str) -> Path:
    return write_config(
        folder,
        f'[channel.matrix]\nhomeserver = "{synapse.url}"\nuser_id = "{user}"\n'
        f'password = "{PASSWORD}"\ninvite_pause = 0\n',
    )


async def _write(ayse: Parent, room: str, dice: random.Random) -> list[str]:
    """Write now and then; returns what an answer to each must contain."""
    expected = []
    for _ in range(MESSAGES):
        question, word = dice.choice(list(QUESTIONS.items()))
        await ayse.says(room, question)
        expected.append(word)
        await asyncio.sleep(dice.uniform(0.5, 1.5))
    return expected


async def _hears(ayse: Parent, room: str, count: int) -> None:
    """Wait until the bot has said so much."""
    async with asyncio.timeout(90):
        while len(ayse.bodies(room)) < min(count, MESSAGES):  # noqa: ASYNC110 – any one will do
            await asyncio.sleep(0.02)


@pytest.mark.timeout(200)
@pytest.mark.parametrize("seed", [1])
async def test_killed_again_and_again_it_answers_each_message_once(
    synapse: Synapse, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    me, user = synapse.register("bot"), synapse.register("ayse")
    (tmp_path / "ayse").mkdir()
    bot = BotProcess(_config(tmp_path, synapse, me), tmp_path / "log")
    await bot.start()
    try:
        async with parent(synapse.url, user, tmp_path / "ayse") as ayse:
            await asyncio.sleep(dice.uniform(0.5, 2.0))  # the first kill hits the first start
            await bot.kill()
            await bot.start()
            room = await ayse.opens(me, encrypted=True)
            writing = asyncio.create_task(_write(ayse, room, dice))
            for _ in range(KILLS):
                await _hears(ayse, room, len(ayse.bodies(room)) + 1)
                await asyncio.sleep(dice.uniform(0, 0.5))  # while it catches up with the rest
                await bot.kill()
                await bot.start()
            expected = await writing
            await _hears(ayse, room, MESSAGES)
            assert await bot.stop() == 0  # and what was on its way has left
            await ayse.says(room, "Ende")
            await ayse.sees(lambda event: getattr(event, "body", None) == "Ende")

            answers = ayse.bodies(room)
            assert [e for e in ayse.events if isinstance(e, nio.MegolmEvent)] == []
            assert len(answers) == MESSAGES
            wrong = [a for a, word in zip(answers, expected, strict=True) if word not in a]
            assert wrong == []
    finally:
        if bot.running:
            await bot.kill()
