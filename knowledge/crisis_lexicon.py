"""The first layer of recognising cries for help: finds the phrases of all languages at once.

What the phrases look like says `knowledge.crisis_source`. A message is looked at in 64 stretches:
bits of a number say in which of them a symbol stands, so that one pass over arrays leaves the few
phrases of which all elements stand near each other. Only those are compared word by word.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from knowledge.crisis_source import OWN, Pattern, Source, read
from knowledge.crisis_words import BREAK_WIDTH, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_NEAR: Final = 5  # how far `!!` looks
_STRETCHES: Final = 64
_Symbols = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found; `own` if a word like "I" or "me" stands in or beside it."""

    pattern: Pattern
    own: bool


class Lexicon:
    def __init__(self, source: Source) -> None:
        self.patterns = tuple(source.patterns)
        self._vocabulary = Vocabulary(source)
        self._symbols = len(source.symbols)
        self._reach = max(pattern.reach for pattern in self.patterns)
        assert max(max(p.window, p.gap + 1) for p in self.patterns) < BREAK_WIDTH
        # The rarest element comes first, and the last one again until all rows are as long.
        longest = max(len(pattern.elements) for pattern in self.patterns)
        rows = [
            (p.rarest, *p.elements, *p.elements[-1:] * (longest - len(p.elements)))
            for p in self.patterns
        ]
        self._columns = np.array(rows).T.copy()

    def respelled(self, folded: Sequence[str]) -> list[str]:
        """With known words for those that only sound like them."""
        return self._vocabulary.respelled(folded)

    def find(self, folded: Sequence[str]) -> list[Hit]:
        """In the order of their rarest elements in the message."""
        words = self._vocabulary.read(folded)
        if not words:
            return []
        places = list(words.values())
        symbols = np.frombuffer(b"".join(words), np.uint16)
        sizes = [len(meaning) // symbols.itemsize for meaning in words]
        stretches = _Stretches(max(map(max, places)), self._reach)
        bits = np.array(list(map(stretches.of, places)), np.uint64)
        possible = self._possible(symbols, bits.repeat(sizes))
        if not possible:
            return []

        where: dict[int, list[int]] = {}
        owners = np.arange(len(words)).repeat(sizes)
        for symbol, owner in zip(*self._asked_for(possible, symbols, owners), strict=True):
            where.setdefault(symbol, []).extend(places[owner])
        for here in where.values():
            here.sort()
        found = [
            (where[pattern.rarest][0], pattern.rarest, number, hit)
            for number, shared in possible
            for pattern in (self.patterns[number],)
            if not any(symbol in where for symbol in pattern.anywhere)
            if (hit := _match(pattern, where, *stretches.between(shared)))
        ]
        return [hit for *_, hit in sorted(found, key=itemgetter(0, 1, 2))]

    def _possible(self, symbols: _Symbols, bits: npt.NDArray[np.uint64]) -> list[tuple[int, int]]:
        """Numbers of patterns whose elements stand near each other, and in which stretches."""
        of_symbols = np.zeros(self._symbols, np.uint64)
        np.bitwise_or.at(of_symbols, symbols, bits)
        shared = of_symbols[self._columns[0]]
        numbers = shared.nonzero()[0]
        shared = shared[numbers]
        for column in self._columns[1:]:
            shared &= of_symbols[column[numbers]]
            left = shared.nonzero()[0]
            if not left.size:
                return []
            numbers, shared = numbers[left], shared[left]
        return list(zip(numbers.tolist(), shared.tolist(), strict=True))

    def _asked_for(
        self, possible: Sequence[tuple[int, int]], symbols: _Symbols, owners: npt.NDArray[np.intp]
    ) -> tuple[list[int], list[int]]:
        """The symbols of these patterns in the message, and the words that mean them."""
        asked = np.zeros(self._symbols, np.bool_)
        asked[[symbol for number, _ in possible for symbol in self.patterns[number].symbols()]] = 1
        here = asked[symbols].nonzero()[0]
        return symbols[here].tolist(), owners[here].tolist()


class _Stretches:
    """A message in 64 equal parts, each a bit of a number."""

    def __init__(self, last: int, reach: int) -> None:
        self._width = last // _STRETCHES + 1
        self._reach = reach
        # In which of them a match may begin, by the stretch of one of its words.
        self._before = [
            (2 << here) - (1 << max(here * self._width - reach, 0) // self._width)
            for here in range(last // self._width + 1)
        ]

    def of(self, places: Iterable[int]) -> int:
        """Those in which a match with a word at one of these places may begin."""
        bits = 0
        for place in places:
            bits |= self._before[place // self._width]
        return bits

    def between(self, bits: int) -> tuple[int, int]:
        """First and last place of matches that begin in these."""
        first = (bits & -bits).bit_length() - 1
        return first * self._width, bits.bit_length() * self._width + self._reach


def _match(pattern: Pattern, where: Mapping[int, list[int]], first: int, last: int) -> Hit | None:
    rows = []
    for symbol in pattern.elements:
        row = where[symbol]
        rows.append(row[bisect_left(row, first) : bisect_right(row, last)])
    spans = _in_window(rows, pattern.window) if pattern.window else _in_row(rows, pattern.gap)
    for start, end in spans:
        if not (
            _any(where, pattern.inside, start, end + 1)
            or _any(where, pattern.near, start - _NEAR, end + _NEAR)
        ):
            return Hit(pattern, own=_any(where, (OWN,), start - 1, end + 1))
    return None


def _any(where: Mapping[int, list[int]], symbols: Iterable[int], start: int, end: int) -> bool:
    """Whether one of these symbols stands from `start` to `end`."""
    for symbol in symbols:
        places = where.get(symbol, ())
        at = bisect_left(places, start)
        if at < len(places) and places[at] <= end:
            return True
    return False


def _in_row(rows: list[list[int]], gap: int) -> Iterator[tuple[int, int]]:
    """Spans where the elements follow each other with at most `gap` words between."""
    ends = {at: at for at in rows[0]}
    for row in rows[1:]:
        following: dict[int, int] = {}
        for at in row:
            for before in range(at - 1, at - gap - 2, -1):
                if before in ends:
                    following[at] = ends[before]
                    break
        ends = following
    return ((start, end) for end, start in ends.items())


def _in_window(rows: list[list[int]], window: int) -> Iterator[tuple[int, int]]:
    """Spans of at most `window` words that hold every element, in whatever order."""
    merged = sorted((at, index) for index, row in enumerate(rows) for at in row)
    latest = [-1] * len(rows)
    for at, index in merged:
        latest[index] = at
        start = min(latest)
        if start < 0 or at - start >= window:
            continue
        if len(set(latest)) == len(latest) or _all_different(rows, at - window + 1, at):
            yield start, at


def _all_different(rows: list[list[int]], first: int, last: int) -> bool:
    """Whether each element can have a word of its own: one word cannot be two of them."""
    taken: dict[int, int] = {}

    def place(index: int, tried: set[int]) -> bool:
        for at in rows[index]:
            if first <= at <= last and at not in tried:
                tried.add(at)
                if at not in taken or place(taken[at], tried):
                    taken[at] = index
                    return True
        return False

    return all(place(index, set()) for index in range(len(rows)))


def load(languages: Iterable[str] | None = None) -> Lexicon:
    """Read the data of all languages, or only of some."""
    return Lexicon(read(languages))
