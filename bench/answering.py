"""Questions a second through dispatcher, database and courier, beside the matcher alone."""

from __future__ import annotations

import asyncio
import tempfile
import time
from contextlib import asynccontextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from bench.figures import percentile, spent
from bot import app as composition
from bot import logs
from bot.settings import Section, Settings
from handlers.kernel.message import Address, Message
from knowledge import loader
from knowledge.directory import Directory
from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bot.channel import Inbox
    from handlers.kernel.post import Post

PEOPLE = 50


def measure(*, quick: bool) -> Iterator[str]:
    logs.configure("error")
    directory = Directory.of(loader.starter())
    questions = [
        q for o in directory.offers.values() for lines in o.questions.values() for q in lines
    ]
    questions = questions[:: max(1, len(questions) // (200 if quick else 1000))]
    alone = spent(lambda: [understand(question, directory.index) for question in questions])
    seconds, waits, single = asyncio.run(_through(directory, questions))
    yield "## Answering"
    yield ""
    yield f"{len(questions)} questions of {PEOPLE} people at once, SQLite with synchronous=FULL."
    yield ""
    yield "| | questions/s | p50 ms | p95 ms |"
    yield "| --- | ---: | ---: | ---: |"
    yield f"| understanding alone (baseline) | {len(questions) / alone:.0f} | | |"
    yield (
        f"| arrival → answer sent, all at once | {len(questions) / seconds:.0f} "
        f"| {percentile(waits, 0.5) * 1000:.0f} | {percentile(waits, 0.95) * 1000:.0f} |"
    )
    yield (
        f"| arrival → answer sent, one after another | {len(single) / sum(single):.0f} "
        f"| {percentile(single, 0.5) * 1000:.0f} | {percentile(single, 0.95) * 1000:.0f} |"
    )
    yield ""


class _Paper:
    """A channel that only notes when an answer left."""

    name = "paper"
    in_flight = 4

    def __init__(self) -> None:
        self.sent: dict[str, list[float]] = {}
        self.changed = asyncio.Event()

    async def listen(self, _inbox: Inbox) -> None:
        await asyncio.Event().wait()

    async def send(self, chat: str, _post: Post, *, key: str) -> str:
        self.sent.setdefault(chat, []).append(time.perf_counter())
        self.changed.set()
        return key

    async def typing(self, _chat: str) -> None:
        return

    async def until(self, count: int) -> None:
        while sum(map(len, self.sent.values())) < count:
            self.changed.clear()
            await self.changed.wait()


async def _through(
    directory: Directory, questions: list[str]
) -> tuple[float, list[float], list[float]]:
    paper = _Paper()

    @asynccontextmanager
    async def open_channel(*_arguments: object) -> AsyncIterator[_Paper]:
        yield paper

    module = ModuleType("paper")
    module.open_channel = open_channel  # type: ignore[attr-defined]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings.model_validate(
            {"state": folder, "database": {"url": f"sqlite:///{folder / 'bench.db'}"}}
        )
        stop = asyncio.Event()
        async with composition.build(
            settings, {"paper": (module, Section())}, index=lambda *_offers: directory
        ) as app:
            serving = asyncio.create_task(composition.run(app, stop))
            await app.all_open({"paper"})
            inbox = app.reception.desk("paper")
            seconds, waits = await _at_once(paper, inbox, questions)
            single = await _one_by_one(paper, inbox, questions[:100])
            stop.set()
            await serving
    return seconds, waits, single


async def _at_once(paper: _Paper, inbox: Inbox, questions: list[str]) -> tuple[float, list[float]]:
    started = time.perf_counter()
    arrived: dict[str, list[float]] = {}
    for number, question in enumerate(questions):
        chat = f"p{number % PEOPLE}"
        arrived.setdefault(chat, []).append(time.perf_counter())
        await inbox.accept([Message(f"a{number}", Address("paper", chat), question)])
    await paper.until(len(questions))
    waits = [
        sent - came
        for chat, times in arrived.items()
        for came, sent in zip(times, paper.sent[chat], strict=False)
    ]
    return time.perf_counter() - started, waits


async def _one_by_one(paper: _Paper, inbox: Inbox, questions: list[str]) -> list[float]:
    single = []
    for number, question in enumerate(questions):
        before = sum(map(len, paper.sent.values()))
        started = time.perf_counter()
        await inbox.accept([Message(f"b{number}", Address("paper", "one"), question)])
        await paper.until(before + 1)
        single.append(time.perf_counter() - started)
    return single
