"""Files on their way from somebody's hands into the database, and from there to the channels."""

from __future__ import annotations

<<<<<<< HEAD
import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot.cleaning import clean
from bot.database import is_trouble
from handlers.kernel import media
from handlers.kernel.errors import SendError, TryLater
from handlers.kernel.reply import Media
=======
import json
import mmap
import os
import pickle
import subprocess
import sys
from contextlib import suppress
from hashlib import sha256
from math import prod
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Final

import numpy as np

from knowledge import packing
from knowledge.directory import Directory, index_of
from knowledge.entry import Entry
>>>>>>> costs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.clock import Clock
    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

<<<<<<< HEAD
log = structlog.get_logger(__name__)

Found = TypeVar("Found")
CONTENTS = 2  # files that stay in memory: one announcement and its correction
UPLOADS = 100
=======
NAME: Final = "index.bin"
_UNFINISHED: Final = "index-*.new"
_ALIGNED: Final = 64  # bytes
_PIECE: Final = 1 << 20  # bytes that are read at once
_DIGEST_LINE: Final = 65  # bytes: SHA-256 in hexadecimal and a line feed
>>>>>>> costs


class Shelf:
    """One for all channels (`bot.channel.Shelf`)."""

    def __init__(self, engine: AsyncEngine, vault: Vault, *, clock: Clock) -> None:
        self._engine = engine
        self._vault = vault
        self._clock = clock
        self._contents: OrderedDict[str, bytes] = OrderedDict()
        self._uploads: OrderedDict[tuple[str, str], Any] = OrderedDict()

<<<<<<< HEAD
    async def take(self, content: bytes, name: str, most: int) -> Media:
        """Clean it, and keep it.
=======
def index(folder: Path, entries: Sequence[Entry]) -> Index:
    """The one that is kept in `folder`; built anew where that is of other entries, or damaged.

    Where nothing can be kept it is built in this process, each time.
    """
    file, wanted = folder / NAME, packing.fingerprint(entries)
    kept = _read(file, wanted)
    if kept is None:
        with suppress(OSError):
            _build(file, wanted, entries)
        kept = _read(file, wanted)
    return index_of(entries) if kept is None else packing.unpacked(kept, entries)


def _build(file: Path, wanted: str, entries: Sequence[Entry]) -> None:
    """In another process: it disturbs nobody who waits for an answer, and its memory goes with it.

    The file is there as a whole or not at all.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    for left in file.parent.glob(_UNFINISHED):
        left.unlink()
    prefix, suffix = _UNFINISHED.split("*")
    handle, name = mkstemp(suffix, prefix, file.parent)
    os.close(handle)
    done = subprocess.run(
        [sys.executable, "-P", "-c", "from bot import shelf; shelf.build_what_is_told()"],
        input=pickle.dumps((name, wanted, list(entries))),
        stdout=subprocess.DEVNULL,  # of `wegweiser ask --batch` others read it
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        start_new_session=True,  # Ctrl+C is for the process that waits
        check=False,
    )
    if done.returncode == 0:
        Path(name).replace(file)
    else:
        Path(name).unlink()


def build_what_is_told() -> None:
    """What the other process does."""
    name, wanted, entries = pickle.load(sys.stdin.buffer)  # noqa: S301 – from `_build` alone
    with Path(name).open("r+b") as stream:
        _write(stream, wanted, packing.packed(index_of(entries)))
>>>>>>> costs

        Raises:
            NotFit: it is not kept.
        """
        cleaned = await asyncio.to_thread(clean, content, name, most)
        file = Media(
            media.name_of(self._vault, cleaned.content),
            cleaned.name,
            cleaned.media_type,
            len(cleaned.content),
            cleaned.width,
            cleaned.height,
        )
        async with self._engine.begin() as db:
            await media.keep(db, file, cleaned.content, self._clock())
        return file

    async def content(self, media_id: str) -> bytes:
        """Raises: SendError: it is not kept any more. TryLater: it cannot be read now."""
        if media_id not in self._contents:
            found = await self._read(lambda db: media.content(db, media_id))
            if found is None:
                raise SendError("the file is not kept any more")
            _remember(self._contents, media_id, found, CONTENTS)
        return self._contents[media_id]

    async def uploaded(self, media_id: str, account: str) -> Any | None:
        key = media_id, account
        if key not in self._uploads:
            found = await self._read(lambda db: media.uploaded(db, media_id, account))
            if found is None:
                return None
            _remember(self._uploads, key, found, UPLOADS)
        return self._uploads[key]

    async def note_upload(self, media_id: str, account: str, handle: Any) -> None:
        """What cannot be written down now is uploaded once more after the next start."""
        _remember(self._uploads, (media_id, account), handle, UPLOADS)
        try:
            async with self._engine.begin() as db:
                await media.note_upload(db, media_id, account, handle)
        except Exception as error:  # the message has left: nothing here may say that it failed
            if not is_trouble(error):
                raise
            log.warning("an upload is not noted", reason=type(error).__name__)

    async def _read(self, ask: Callable[[Database], Awaitable[Found]]) -> Found:
        """Raises: TryLater: the database is gone, so certainly nothing was sent."""
        try:
            async with self._engine.connect() as db:
                return await ask(db)
        except Exception as error:
            if is_trouble(error):
                raise TryLater("the database does not answer") from error
            raise


<<<<<<< HEAD
def _remember(memory: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    memory[key] = value
    while len(memory) > most:
        memory.popitem(last=False)
=======
def _array(whole: mmap.mmap, start: int, kind: str, shape: list[int], offset: int) -> Array:
    flat: Array = np.frombuffer(whole, np.dtype(kind), prod(shape), start + offset)
    return flat.reshape(shape)


def _write(stream: IO[bytes], of: str, arrays: Arrays) -> None:
    places, end = [], 0
    for name, array in arrays.items():
        places.append((name, array.dtype.str, array.shape, end))
        end = _aligned(end + array.nbytes)
    stream.write(b" " * _DIGEST_LINE)
    stream.write(json.dumps({"of": of, "arrays": places}).encode() + b"\n")
    start = _aligned(stream.tell())
    for (*_, offset), array in zip(places, arrays.values(), strict=True):
        stream.seek(start + offset)
        stream.write(np.ascontiguousarray(array).data)
    stream.truncate(start + end)
    stream.seek(_DIGEST_LINE)
    line = _digest_line(stream)
    stream.seek(0)
    stream.write(line)


def _digest_line(stream: IO[bytes]) -> bytes:
    """Of what follows in the file."""
    digest = sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest().encode() + b"\n"


def _aligned(place: int) -> int:
    return -(-place // _ALIGNED) * _ALIGNED
>>>>>>> costs
