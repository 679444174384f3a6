"""Can an outsider learn whether somebody is known here? By the words, and by the time it takes.

`python -m bench.oracle 2000`: pairs of the same question about somebody who is known and about
nobody, each from a stranger, through dispatcher and SQLite (FULL). The area under the curve says
how often the slower of the two answers is about the known one: 0.5 is chance.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
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
    for number, (one, other) in enumerate(asked):
        said: dict[bool, str] = {}
        for is_known in random.sample((True, False), 2):
            text = one if is_known else other
            spent, reply = await _ask(app, f"stranger-{what}-{number}-{is_known}", text)
            times[is_known].append(spent * 1000)
            said[is_known] = reply.replace(text.split()[-1], "…")
        same = same and said[True] == said[False]
    print(
        f"| {what} | {len(asked)} | {'yes' if same else 'NO'} | {percentile(times[True], 0.5):.1f} "
        f"| {percentile(times[False], 0.5):.1f} | {_area(times[True], times[False]):.3f} |"
    )


async def _ask(app: App, stranger: str, text: str) -> tuple[float, str]:
    """Seconds until the answer is promised, and the answer."""
    address = Address(PAPER, stranger)
    async with app.engine.begin() as db:
        (row,) = await inbox.record(db, [Message(stranger, address, text)], app.clock())
    start = time.perf_counter()
    await app.reception._dispatcher.handle(row)  # noqa: SLF001 – what a lane does with a row
    spent = time.perf_counter() - start
    async with app.engine.begin() as db:
        here = (outbox.outbox.c.channel == PAPER) & (outbox.outbox.c.chat == stranger)
        reply = (await db.execute(select(outbox.outbox.c.reply).where(here))).scalar_one()
    return spent, str(reply)


def _area(known: Sequence[float], unknown: Sequence[float]) -> float:
    """How often one of `known` is larger than one of `unknown`."""
    everyone = sorted([(t, True) for t in known] + [(t, False) for t in unknown])
    ranks = sum(rank for rank, (_, is_known) in enumerate(everyone, 1) if is_known)
    return (ranks - len(known) * (len(known) + 1) / 2) / (len(known) * len(unknown))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, Path(place)))
