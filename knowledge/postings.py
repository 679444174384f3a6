"""BM25 over arrays: a query gathers its features' postings and sums them once."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from knowledge.table import Floats, Hashes, Ints, Table, count

_SATURATION: Final = 1.2
_LENGTH: Final = 0.75


@dataclass(frozen=True, slots=True, repr=False)
class Postings:
    """What each known feature is worth in each text."""

    size: int
    known: Hashes
    starts: Ints
    texts: Ints
    worths: Floats
    rarest: float  # what a feature that nobody knows would have been worth
    rarity: Floats

    @classmethod
    def of(cls, table: Table, size: int) -> Self:
        firsts = np.flatnonzero(np.diff(table.features, prepend=table.features[:1] + 1))
        spread = np.diff(np.append(firsts, len(table.features)))
        rarity = np.log1p((size - spread + 0.5) / (spread + 0.5)).astype(np.float32)
        return cls(
            size=size,
            known=table.features[firsts],
            starts=np.append(firsts, len(table.features)),
            texts=table.texts,
            worths=_saturated(table, size) * np.repeat(rarity, spread),
            rarest=float(np.log1p((size - 0.5) / 1.5)),
            rarity=rarity,
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
        begin, end = self.starts[hits], self.starts[hits + 1]
        spots = _ranges(begin, end)
        sums = np.bincount(self.texts[spots], self.worths[spots], self.size)
        return sums.astype(np.float32)

    def best_possible(self, features: Hashes) -> float:
        """What a text of average length that holds all of these would score."""
        hits, unknown = self.find(features)
        return float(self.rarity[hits].sum()) + unknown * self.rarest


def _saturated(table: Table, size: int) -> Floats:
    lengths = np.bincount(table.texts, table.counts, size)
    relative = lengths / max(float(lengths.mean()) if size else 1.0, 1.0)
    norm = _SATURATION * (1 - _LENGTH + _LENGTH * relative[table.texts])
    worths: Floats = (table.counts * (_SATURATION + 1) / (table.counts + norm)).astype(np.float32)
    return worths


def _ranges(begin: Ints, end: Ints) -> Ints:
    """All positions of [begin, end) one after the other, without a loop."""
    lengths = end - begin
    offsets = np.repeat(begin - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
    positions: Ints = np.arange(lengths.sum()) + offsets
    return positions


def pooled(features: Hashes, texts: Ints, owner: Ints, size: int) -> Postings:
    """As if all texts of one owner were one long text."""
    return Postings.of(count(features, owner[texts]), size)
