"""The index of the directory, kept in a file of the state folder and mapped into memory.

Building it takes ten seconds and half a gigabyte for a moment. A mapped file is there at once, its
pages are shared between processes, and what nobody asks for need not lie in memory.

The file: a line with the digest of all that follows; a line of JSON that says what it was built
from and where each array stands; the arrays.
"""

from __future__ import annotations

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

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import IO

    from knowledge.index import Index
    from knowledge.model import Offer
    from knowledge.packing import Array, Arrays

NAME: Final = "index.bin"
_UNFINISHED: Final = "index-*.new"
_ALIGNED: Final = 64  # bytes
_PIECE: Final = 1 << 20  # bytes that are read at once
_DIGEST_LINE: Final = 65  # bytes: SHA-256 in hexadecimal and a line feed


def directory(folder: Path, offers: Iterable[Offer], version: int = 0) -> Directory:
    by_id = {offer.id: offer for offer in offers}
    return Directory(by_id, index(folder, [Entry.of(offer) for offer in by_id.values()]), version)


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
        [sys.executable, "-P", "-c", "from bot import index_file; index_file.build_what_is_told()"],
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


def _read(file: Path, wanted: str) -> Arrays | None:
    """The arrays, if the file is whole and was built from what is wanted."""
    try:
        with file.open("rb") as stream:
            if stream.readline(_DIGEST_LINE) != _digest_line(stream):
                return None
            stream.seek(_DIGEST_LINE)
            head = json.loads(stream.readline())
            if head["of"] != wanted:
                return None
            start = _aligned(stream.tell())
            whole = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError:
        return None
    return {name: _array(whole, start, *where) for name, *where in head["arrays"]}


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
