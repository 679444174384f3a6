"""Can an outsider learn whether somebody is known here? By the words, and by the time it takes.

`python -m bench.oracle 2000`: pairs of the same question about somebody who is known and about
nobody, each from a stranger, through dispatcher and SQLite (FULL). The area under the curve says
how often the slower of the two answers is about the known one: 0.5 is chance.

Only the handling is timed; questions are recorded and answers read many at a time, since each step
of the database is a change of threads, which costs more than what is measured. Run it on a machine
that does nothing else: other work adds noise, which hides what an outsider could see.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from sqlalchemy import select

from bench.figures import percentile
from bot import app as composition
from bot.channels import mail, web
from bot.settings import Settings
from handlers.kernel import consent, inbox, outbox, people, pseudonym
from handlers.kernel.consent import Said
from handlers.kernel.message import Address, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.app import App

PAPER = "paper"
AT_ONCE = 100  # pairs that are recorded and read together


@dataclass(frozen=True, slots=True)
class Question:
    stranger: str
    text: str
    known: bool


async def measure(pairs: int, folder: Path) -> None:
    settings = Settings.model_validate(
        {"state": folder, "database": {"url": f"sqlite:///{folder / 'oracle.db'}"}}
    )
    letters = mail.Settings.model_validate({"host": "localhost", "sender": "a@example.org"})
    pages = web.Settings.model_validate({"base_url": "https://example.org"})
    opened = {"mail": (mail, letters), "web": (web, pages), PAPER: (ModuleType(PAPER), pages)}
    async with composition.build(settings, opened) as app:
        names = await _settle(app, pairs)
        nobody = [pseudonym.new() for _ in range(pairs)]
        print("| question | pairs | same words | known ms p50 | unknown ms p50 | AUC |")
        print("| --- | ---: | :-: | ---: | ---: | ---: |")
        await _compare(
            app,
            "joins the list with an address",
            [f"/abo known{i}@example.org" for i in range(pairs)],
            [f"/abo other{i}@example.org" for i in range(pairs)],
        )
        await _compare(
            app,
            "mutes a pseudonym",
            [f"/stumm {name}" for name in names],
            [f"/stumm {name}" for name in nobody if name not in names],
        )


async def _settle(app: App, pairs: int) -> list[str]:
    """So many people with a confirmed address; their pseudonyms."""
    names = []
    now = app.clock()
    async with app.engine.begin() as db:
        for i in range(pairs):
            person = await people.meet(db, Address(PAPER, f"member{i}"), now)
            mailbox = Address("mail", f"known{i}@example.org")
            await people.join(db, person.id, mailbox, now)
            mark = app.vault.mark(mailbox)
            said = Said(mark, "list", "", PAPER, "mail link", "de", "bench", "Ja.")
            await consent.give(db, person.id, said, now)
            names.append(person.pseudonym)
    return names


async def _compare(app: App, what: str, known: Sequence[str], unknown: Sequence[str]) -> None:
    times: dict[bool, list[float]] = {True: [], False: []}
    same = True
    asked = list(zip(known, unknown, strict=False))
    for start in range(0, len(asked), AT_ONCE):
        batch = asked[start : start + AT_ONCE]
        questions = [
            Question(f"{what}-{number}-{is_known}", one if is_known else other, is_known)
            for number, (one, other) in enumerate(batch, start)
            for is_known in random.sample((True, False), 2)
        ]
        for question, spent in zip(questions, await _handle(app, questions), strict=True):
            times[question.known].append(spent * 1000)
        replies = await _replies(app, questions)
        said = [replies[one.stranger].replace(one.text.split()[-1], "…") for one in questions]
        same = same and said[::2] == said[1::2]
    print(
        f"| {what} | {len(asked)} | {'yes' if same else 'NO'} | {percentile(times[True], 0.5):.1f} "
        f"| {percentile(times[False], 0.5):.1f} | {_area(times[True], times[False]):.3f} |"
    )


async def _handle(app: App, questions: Sequence[Question]) -> list[float]:
    """Seconds until each answer is promised."""
    messages = [Message(one.stranger, Address(PAPER, one.stranger), one.text) for one in questions]
    async with app.engine.begin() as db:
        rows = await inbox.record(db, messages, app.clock())
    times = []
    for row in rows:
        start = time.perf_counter()
        await app.reception._dispatcher.handle(row)  # noqa: SLF001 – what a lane does with a row
        times.append(time.perf_counter() - start)
    return times


async def _replies(app: App, questions: Sequence[Question]) -> dict[str, str]:
    """The answers, by stranger."""
    table = outbox.outbox
    query = select(table.c.chat, table.c.reply).where(
        table.c.channel == PAPER, table.c.chat.in_([one.stranger for one in questions])
    )
    async with app.engine.begin() as db:
        return {row.chat: str(row.reply) for row in await db.execute(query)}


def _area(known: Sequence[float], unknown: Sequence[float]) -> float:
    """How often one of `known` is larger than one of `unknown`."""
    everyone = sorted([(t, True) for t in known] + [(t, False) for t in unknown])
    ranks = sum(rank for rank, (_, is_known) in enumerate(everyone, 1) if is_known)
    return (ranks - len(known) * (len(known) + 1) / 2) / (len(known) * len(unknown))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, Path(place)))
