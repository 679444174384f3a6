"""kill -9 at random moments in an encrypted room: every message is answered once and readably."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp
import nio
import pytest
from aiohttp import web
from yarl import URL

from tests.channels.matrix_people import parent
from tests.faults.figures import LONG, note
from tests.faults.process import BotProcess, write_config
from tests.servers.synapse import PASSWORD, running_synapse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
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


@pytest.fixture(scope="module")
def synapse() -> Iterator[Synapse]:
    with running_synapse() as server:
        yield server


def _config(folder: Path, homeserver: str, user: str) -> Path:
    return write_config(
        folder,
        f'[channel.matrix]\nhomeserver = "{homeserver}"\nuser_id = "{user}"\n'
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
    bot = BotProcess(_config(tmp_path, synapse.url, me), tmp_path / "log")
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


class LossyLine:
    """Stands before a homeserver; what is sent into a room arrives, but perhaps no answer to it.

    Attributes:
        loses: The answers to messages are lost.
        tries: Under which transaction something was sent, as often as it was.
    """

    def __init__(self, homeserver: str) -> None:
        self._homeserver = homeserver
        self.loses = False
        self.tries: list[str] = []

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        """Its address."""
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        async with aiohttp.ClientSession(auto_decompress=False) as self._session:
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            try:
                yield f"http://127.0.0.1:{runner.addresses[0][1]}"
            finally:
                await runner.cleanup()

    async def tried_again(self, *, times: int = 1) -> None:
        """Wait until something was sent so many times more."""
        wanted = len(self.tries) + times
        async with asyncio.timeout(60):
            while len(self.tries) < wanted:  # noqa: ASYNC110 – another process sends
                await asyncio.sleep(0.02)

    async def _pass_on(self, request: web.Request) -> web.Response:
        url = URL(f"{self._homeserver}{request.raw_path}", encoded=True)
        headers = {k: v for k, v in request.headers.items() if k != "Host"}
        body = await request.read()
        async with self._session.request(
            request.method, url, headers=headers, data=body or None
        ) as answer:
            content = await answer.read()
        _, is_message, transaction = request.path.partition("/send/m.room.message/")
        if is_message:
            self.tries.append(transaction)
            if self.loses and request.transport is not None:
                request.transport.abort()
        kind = answer.headers.get("Content-Type", "application/json")
        return web.Response(status=answer.status, body=content, headers={"Content-Type": kind})


@pytest.mark.timeout(3600 if LONG else 120)
async def test_an_answer_whose_acknowledgement_is_lost_is_in_the_room_once(
    synapse: Synapse, tmp_path: Path
) -> None:
    """D14: lost, tried again, the process killed, lost again, tried again."""
    me, user = synapse.register("bot"), synapse.register("ayse")
    (tmp_path / "ayse").mkdir()
    line, rounds = LossyLine(synapse.url), 50 if LONG else 1
    async with line.open() as address, parent(synapse.url, user, tmp_path / "ayse") as ayse:
        bot = BotProcess(_config(tmp_path, address, me), tmp_path / "log")
        await bot.start()
        try:
            room = await ayse.opens(me)
            for _ in range(rounds):
                line.loses = True
                await ayse.says(room, "wohngeld")
                await line.tried_again(times=2)
                await bot.kill()
                await bot.start()
                await line.tried_again()
                line.loses = False
                await line.tried_again()
            assert await bot.stop() == 0
            await ayse.says(room, "Ende")
            await ayse.sees(lambda event: getattr(event, "body", None) == "Ende")
        finally:
            if bot.running:
                await bot.kill()

    seen = len(ayse.bodies(room))
    note(
        "D14",
        {"answers": rounds, "kills": rounds, "sent": len(line.tries), "in the room": seen},
    )
    assert len(set(line.tries)) == rounds
    assert len(line.tries) >= 4 * rounds
    assert seen == rounds
