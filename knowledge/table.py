"""Which feature stands how often in which text: sorted arrays instead of dictionaries."""

from codecs import getencoder
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.integer]
Hashes = npt.NDArray[np.uint32]
_Number = TypeVar("_Number", bound=np.integer)

_codes: Final = getencoder("utf-32-le")
_SIZES: Final = (3, 4, 5)
_BREAK: Final = "\n"
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_MOST_LINES: Final = 20_000  # whose runs are taken at once


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """One row per feature and text, ordered by feature."""

    features: Hashes
    texts: Ints
    counts: Floats


def grams(lines: Iterable[str]) -> tuple[Hashes, Ints]:
    """Hashes of all runs of three to five characters, and the line each stands in.

    A line feed inside a line is a wall that no run crosses.
    """
    padded = [f" {line} {_BREAK}" for line in lines]
    pieces = [
        piece
        for first in range(0, max(len(padded), 1), _MOST_LINES)
        for piece in _grams(padded[first : first + _MOST_LINES], first)
    ]
    return merged(*pieces)


def _grams(padded: Sequence[str], first: int) -> Iterable[tuple[Hashes, Ints]]:
    letters = np.frombuffer(_codes("".join(padded))[0], np.uint32)
    places = np.arange(first, first + len(padded), dtype=np.uint32)
    owner = np.repeat(places, [len(line) for line in padded])
    walls = np.concatenate([[0], np.cumsum(letters == ord(_BREAK), dtype=np.int32)])
    for size in _SIZES:
        hashes, starts = _runs(letters, walls, size)
        yield hashes, owner[starts]


def _runs(letters: Hashes, walls: Ints, size: int) -> tuple[Hashes, Ints]:
    last = max(len(letters) - size + 1, 0)
    starts = np.flatnonzero(walls[size : size + last] == walls[:last])
    hashes = np.full(len(starts), size, np.uint64)
    for offset in range(size):
        hashes = (hashes ^ letters[starts + offset]) * _FACTOR
        hashes ^= hashes >> np.uint64(29)
    return (hashes >> np.uint64(32)).astype(np.uint32), starts


def count(features: Hashes, texts: Ints) -> Table:
    keys = (features.astype(np.uint64) << np.uint64(32)) | texts.astype(np.uint64)
    keys.sort()
    firsts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])[: len(keys)])
    counts = np.diff(np.append(firsts, len(keys)))
    keys = keys[firsts]
    return Table(
        features=(keys >> np.uint64(32)).astype(np.uint32),
        texts=keys.astype(np.uint32),
        counts=counts.astype(np.float32),
    )


def walled(words: Sequence[str]) -> str:
    """Words so that no gram crosses from one into the next."""
    return f" {_BREAK} ".join(words)


def merged(*parts: tuple[Hashes, Ints]) -> tuple[Hashes, Ints]:
    return (
        np.concatenate([features for features, _ in parts]),
        np.concatenate([texts for _, texts in parts]),
    )


def distinct(numbers: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Each once, in order. `np.unique` hashes since NumPy 2.3, which takes ten times as long."""
    ordered = np.sort(numbers)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]
