"""Known words that are one slip away: a letter added, dropped, changed or swapped with the next.

Two such words have a string in common when each may lose one letter. Kept are the hashes of these
strings: a tenth of what the strings would take.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_HASHES: Final = (1 << 32) - 1
_FLAGS: Final = (1 << 19) - 1
_SURE: Final = 3  # letters at the beginning that a later slip leaves alone …
_BEHIND: Final = slice(4, 6)  # … and those behind an earlier one
_MOVED: Final = slice(3, 5)  # where they are when a letter was dropped before them


class Slips:
    """Whole words."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = tuple(words)
        shortened = (short for word in words for short in _shortened(word))
        hashes = np.fromiter(map(hash, shortened), np.int64).astype(np.uint32)
        owners = np.arange(len(words), dtype=np.uint16).repeat([len(word) + 1 for word in words])
        order = hashes.argsort()
        self._hashes = array("I", hashes[order].tobytes())
        self._owners = array("H", owners[order].tobytes())
        flags = np.zeros(_FLAGS + 1, np.uint8)  # say of most strings at once that nothing is near
        flags[hashes & _FLAGS] = 1
        self._flags = flags.tobytes()

    def near(self, word: str) -> Iterator[str]:
        """Known words that are at most one slip away."""
        owners: set[int] = set()
        for short in _shortened(word):
            code = hash(short) & _HASHES
            if self._flags[code & _FLAGS]:
                at = bisect_left(self._hashes, code)
                while at < len(self._hashes) and self._hashes[at] == code:
                    owners.add(self._owners[at])
                    at += 1
        return (self._words[owner] for owner in owners if _alike(word, self._words[owner]))


class StemSlips:
    """Beginnings of words, of six letters or more."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._begun: dict[str, list[str]] = {}
        self._behind: dict[str, list[str]] = {}
        for stem in stems:
            self._begun.setdefault(stem[:_SURE], []).append(stem)
            self._behind.setdefault(stem[_BEHIND], []).append(stem)

    def near(self, word: str) -> Iterator[str]:
        """Those with which this word would begin but for a letter dropped, changed or swapped."""
        possible = {
            *self._begun.get(word[:_SURE], ()),
            *self._behind.get(word[_BEHIND], ()),
            *self._behind.get(word[_MOVED], ()),
        }
        for stem in possible:
            size = len(stem)
            if (len(word) >= size and _alike(word[:size], stem)) or (
                len(word) >= size - 1 and _alike(word[: size - 1], stem)
            ):
                yield stem


def _shortened(word: str) -> list[str]:
    """The word, and it without each of its letters."""
    return [word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]


def _alike(word: str, known: str) -> bool:
    return OSA.distance(word, known, score_cutoff=1) <= 1
