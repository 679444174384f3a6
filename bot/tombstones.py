"""The tombstones in a file outside the database, for the day on which a backup is restored.

One line a tombstone, JSON; only ever appended to, but for what is too old.
"""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

import structlog

from handlers.kernel import personal, tombstones
from handlers.kernel.tombstones import Tombstone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.settings import Settings
    from handlers.kernel.database import Database

log = structlog.get_logger(__name__)


def file_of(settings: Settings) -> Path:
    return settings.privacy.erased_file or settings.state / "erased.jsonl"


async def replay(engine: AsyncEngine, file: Path, now: datetime) -> int:
    """Erase again whom a restored backup brought back; how many that were.

    A database that has every tombstone of the file is not older than the file, and nothing is to
    be done. Everything happens in one transaction: a crash leaves it to the next start.
    """
    stones = await asyncio.to_thread(read, file)
    async with engine.begin() as db:
        missing = [stone for stone in stones if await tombstones.add(db, stone)]
        persons = await tombstones.back_from_the_dead(db, missing) if missing else []
        for person in persons:
            await personal.erase(db, person, now)
    if persons:
        log.warning("a backup was restored: people were erased again", number=len(persons))
    return len(persons)


class Mirror:
    """Copies the tombstones of the database into the file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._last = 0
        self._written: set[Tombstone] | None = None

    async def __call__(self, db: Database) -> bool:
        """On return the file has them all, on the disk; whether there were new ones."""
        new = await tombstones.after(db, self._last)
        if not new:
            return False
        if self._written is None:
            self._written = set(await asyncio.to_thread(read, self._file))
        missing = [stone for _, stone in new if stone not in self._written]
        if missing:
            await asyncio.to_thread(append, self._file, missing)
            self._written.update(missing)
        self._last = new[-1][0]
        return True


def read(file: Path) -> list[Tombstone]:
    """All whole lines; one that a power cut tore is in the database still."""
    if not file.exists():
        return []
    found, torn = [], 0
    for line in file.read_text("utf-8", "replace").splitlines():
        try:
            values = json.loads(line)
            day = datetime.fromisoformat(values["erased_on"])
            found.append(Tombstone(str(values["address"]), str(values["person"]), day))
        except (ValueError, LookupError, TypeError):
            torn += 1
    if torn:
        log.warning("lines of the list of the erased cannot be read", number=torn)
    return found


def append(file: Path, stones: Iterable[Tombstone]) -> None:
    """On return they are on the disk."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+b") as out:
        if out.seek(0, os.SEEK_END) and not _ends_a_line(out):
            out.write(b"\n")  # the last one was torn
        out.write(b"".join(map(_line, stones)))
        out.flush()
        os.fsync(out.fileno())


def prune(file: Path, now: datetime) -> None:
    """Drop what no backup needs any more; the file is replaced as a whole or not at all."""
    stones = read(file)
    kept = [stone for stone in stones if stone.erased_on >= now - tombstones.KEPT]
    if len(kept) == len(stones):
        return
    draft = file.with_name(f"{file.name}.new")
    draft.unlink(missing_ok=True)
    append(draft, kept)
    draft.replace(file)


def _line(stone: Tombstone) -> bytes:
    values = asdict(stone) | {"erased_on": stone.erased_on.isoformat()}
    return json.dumps(values).encode() + b"\n"


def _ends_a_line(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"
