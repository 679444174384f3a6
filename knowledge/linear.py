"""A softmax classifier over hashed features, learned from the wordings when the index is built.

BM25 weighs a word by how rare it is; this weighs it by how well it tells one offer from another.
One pass costs about 40 µs a wording, so it is learned anew with each edit of a moderator, from all
that the directory knows then.
"""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from knowledge.table import Floats, Hashes, Ints, Table

_PASSES: Final = 2
_STEP: Final = 4.0
_SEED: Final = 20261125


@dataclass(frozen=True, slots=True, repr=False)
class Linear:
    known: Hashes
    rarity: Floats
    weights: npt.NDArray[np.int8]  # feature × class; a quarter of floats, and as good
    scale: Floats  # of each feature: what its weights are parts of

    @classmethod
    def learn(
        cls, table: Table, labels: Ints, importance: Floats, classes: int, min_spread: int = 2
    ) -> Self:
        """Features of fewer than `min_spread` texts tell nothing about others and are left out."""
        known, place, spread = np.unique(table.features, return_inverse=True, return_counts=True)
        kept = spread >= min_spread
        rarity = np.log((len(labels) + 1) / (spread + 1)) + 1
        texts = np.flatnonzero(kept[place])
        order = texts[np.argsort(table.texts[texts], kind="stable")]
        renumbered = np.cumsum(kept) - 1
        rows = _Rows(
            starts=np.searchsorted(table.texts[order], np.arange(len(labels) + 1)),
            features=renumbered[place[order]],
            values=_of_length_one(
                _weigh(table.counts[order], rarity[place[order]]), table.texts[order], len(labels)
            ),
        )
        weights = _descend(rows, labels, importance, int(kept.sum()), classes)
        return cls(known[kept], rarity[kept].astype(np.float32), *_in_bytes(weights))

    def score(self, table: Table) -> Floats:
        """Log-odds up to a constant, for one text."""
        if not len(self.known):
            return np.zeros(self.weights.shape[1], np.float32)
        spots = np.minimum(np.searchsorted(self.known, table.features), len(self.known) - 1)
        hit = self.known[spots] == table.features
        values = _weigh(table.counts[hit], self.rarity[spots[hit]])
        length = float(np.linalg.norm(values)) or 1.0
        shares = values / length * self.scale[spots[hit]]
        scores: Floats = shares @ self.weights[spots[hit]].astype(np.float32)
        return scores


@dataclass(frozen=True, slots=True)
class _Rows:
    starts: Ints
    features: Ints
    values: Floats


def _weigh(counts: Floats, rarity: npt.NDArray[np.floating]) -> Floats:
    weighed: Floats = ((1 + np.log(counts)) * rarity).astype(np.float32)
    return weighed


def _of_length_one(values: Floats, texts: Ints, size: int) -> Floats:
    lengths = np.sqrt(np.bincount(texts, values * values, size))
    scaled: Floats = (values / lengths[texts]).astype(np.float32)
    return scaled


def _descend(rows: _Rows, labels: Ints, importance: Floats, features: int, classes: int) -> Floats:
    random = np.random.default_rng(_SEED)
    weights = np.zeros((features, classes), np.float32)
    for turn in range(_PASSES):
        step = _STEP / (1 + turn)
        for text in random.permutation(len(labels)):
            here = slice(rows.starts[text], rows.starts[text + 1])
            if here.start == here.stop:
                continue
            seen, values = rows.features[here], rows.values[here]
            block = weights[seen]
            slope = np.exp(_centred(values @ block))
            slope /= slope.sum()
            slope[labels[text]] -= 1
            slope *= -step * importance[text]
            block += values[:, None] * slope
            weights[seen] = block
    return weights


def _in_bytes(weights: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Weights as parts of the largest of their row; those given are lost."""
    scale = np.maximum(weights.max(axis=1), -weights.min(axis=1)) / np.float32(127)
    scale[scale == 0] = 1
    weights /= scale[:, None]
    return np.rint(weights, out=weights).astype(np.int8), scale


def _centred(scores: Floats) -> Floats:
    centred: Floats = scores - scores.max()
    return centred
