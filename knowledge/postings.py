"""BM25 over arrays: a query gathers its features' postings and sums them once.

A posting takes three bytes up to 65,536 texts and five beyond: the text's number and how often
the feature stands in it, where there are many one byte less, as once need not be said. What that
is worth is worked out when it is asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from knowledge.table import Floats, Hashes, Ints, Table, count

_SATURATION: Final = 1.2
_LENGTH: Final = 0.75
_MANY: Final = 1_000  # texts, from which on what stands in one of twenty is left out …
_COMMON: Final = 0.05
_SOME: Final = 50  # texts, from which on a share of them says anything
_MOST_COMMON: Final = 1_000  # … and in more than so many, however many there are
_OFTEN_COSTS: Final = 5  # bytes of a posting that is kept apart, instead of one
_WORTH_IT: Final = 4_000_000  # postings, from which on memory counts for more than a little time
_MOST_AT_ONCE: Final = 4_000_000  # rows that are sorted at once


@dataclass(frozen=True, slots=True, repr=False)
class Postings:
    """How often each known feature stands in each text."""

    size: int
    known: Hashes
    starts: npt.NDArray[np.uint32]
    texts: Ints
    often: Ints  # the places of postings whose feature stands there several times …
    counts: npt.NDArray[np.uint8]  # … and how often; of all postings where there are few
    norms: Floats  # by text: the longer it is, the less a single feature means

    @classmethod
    def of(cls, tables: Iterator[Table], size: int, most: float = 1.0) -> Self:
        """From tables that continue each other, in the order of their features.

        Args:
            most: What stands in more than this share of many texts is left out.
        """
        lengths = np.zeros(size)
        parts = []
        for table in tables:
            lengths += np.bincount(table.texts, table.counts, size)
            parts.append(_Part.of(table, size, most))
        spread = np.concatenate([part.spread for part in parts])
        counts = np.concatenate([part.counts for part in parts])
        often = np.flatnonzero(counts > 1).astype(np.uint32)
        if len(counts) > _WORTH_IT and len(often) * _OFTEN_COSTS < len(counts):
            counts = counts[often]
        else:
            often = often[:0]
        return cls(
            size=size,
            known=np.concatenate([part.known for part in parts]),
            starts=np.concatenate([[0], np.cumsum(spread)]).astype(np.uint32),
            texts=np.concatenate([part.texts for part in parts]),
            often=often,
            counts=counts,
            norms=_norms(lengths),
        )

    def find(self, features: Hashes) -> tuple[Ints, int]:
        """Positions of the known ones among these distinct features, and how many are unknown."""
        if not len(self.known):
            return np.zeros(0, np.int64), len(features)
        spots = np.minimum(np.searchsorted(self.known, features), len(self.known) - 1)
        hits = spots[self.known[spots] == features]
        return hits, len(features) - len(hits)

    def score(self, features: Hashes) -> Floats:
        hits, _ = self.find(features)
        begin, end = self.starts[hits].astype(np.int64), self.starts[hits + 1].astype(np.int64)
        spots = _ranges(begin, end)
        texts, counts = self.texts.take(spots), self._counts(spots, begin, end)
        worths = counts * np.float32(_SATURATION + 1) / (counts + self.norms.take(texts))
        worths *= np.repeat(self._rarity(end - begin), end - begin)
        return np.bincount(texts, worths, self.size).astype(np.float32)

    def _counts(self, spots: Ints, begin: Ints, end: Ints) -> Floats:
        """How often each of the features stands in each of its texts."""
        if len(self.counts) == len(self.texts):
            return self.counts.take(spots).astype(np.float32)
        counts = np.ones(len(spots), np.float32)
        # Of the same type: otherwise all places would be converted for each question.
        edges = np.concatenate([begin, end]).astype(self.often.dtype)
        first, last = np.split(np.searchsorted(self.often, edges), 2)
        several = _ranges(first, last)
        moved = np.cumsum(end - begin) - end  # from a posting's place to that among the spots
        counts[self.often.take(several) + np.repeat(moved, last - first)] = self.counts.take(
            several
        )
        return counts

    def best_possible(self, features: Hashes) -> float:
        """What a text of average length that holds all of these would score."""
        hits, unknown = self.find(features)
        spread = self.starts[hits + 1] - self.starts[hits]
        rarest = float(np.log1p((self.size - 0.5) / 1.5))  # if somebody knew it
        return float(self._rarity(spread).sum()) + unknown * rarest

    def _rarity(self, spread: Ints) -> Floats:
        return np.log1p((self.size - spread + 0.5) / (spread + 0.5)).astype(np.float32)


@dataclass(frozen=True, slots=True, repr=False)
class _Part:
    known: Hashes
    spread: Ints
    texts: Ints
    counts: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, table: Table, size: int, most: float) -> Self:
        firsts = np.flatnonzero(np.diff(table.features, prepend=table.features[:1] + 1))
        spread = np.diff(np.append(firsts, len(table.features)))
        telling = spread <= _most(size, most)
        kept = np.repeat(telling, spread)
        return cls(
            known=table.features[firsts[telling]],
            spread=spread[telling],
            texts=table.texts[kept].astype(np.uint16 if size <= 1 << 16 else np.uint32),
            counts=np.minimum(table.counts[kept], 255).astype(np.uint8),
        )


def _most(size: int, share: float) -> float:
    """In how many texts a feature may stand."""
    if size > _MANY:
        return min(size * _COMMON, _MOST_COMMON)
    return size * share if size >= _SOME else size


def _norms(lengths: npt.NDArray[np.floating]) -> Floats:
    relative = lengths / max(float(lengths.mean()) if len(lengths) else 1.0, 1.0)
    return (_SATURATION * (1 - _LENGTH + _LENGTH * relative)).astype(np.float32)


def _ranges(begin: Ints, end: Ints) -> Ints:
    """All positions of [begin, end) one after the other, without a loop."""
    lengths = end - begin
    offsets = np.repeat(begin - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
    positions: Ints = np.arange(lengths.sum()) + offsets
    return positions


def pooled(features: Hashes, texts: Ints, owner: Ints, size: int, most: float = 1.0) -> Postings:
    """As if all texts of one owner were one long text."""
    return Postings.of(_tables(features, owner[texts]), size, most)


def _tables(features: Hashes, owners: Ints) -> Iterator[Table]:
    """A slice of the features at a time, so that sorting takes little memory."""
    slices = max(1, len(features) // _MOST_AT_ONCE)
    edges = [(1 << 32) * number // slices for number in range(slices + 1)]
    for begin, end in pairwise(edges):
        inside = slice(None) if slices == 1 else (features >= begin) & (features < end)
        yield count(features[inside], owners[inside])
