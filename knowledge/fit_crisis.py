"""Fit the model of `knowledge.crisis_model` and store it: `python -m knowledge.fit_crisis`.

With `--check` nothing is stored; every author in turn is held out and judged by a model that has
read the others only. Needs the repository: the messages lie in tests/data, not in the package.
A multinomial logistic regression, fitted with Adam on NumPy alone: the same data give the same
file. It takes five to ten minutes.
"""

import io
import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.crisis_check import report
from knowledge.crisis_examples import Example, ordinary, varied, written
from knowledge.crisis_features import BUCKETS, Buckets, Weights, features
from knowledge.crisis_model import NONE, Model
from knowledge.crisis_text import folded

CLASSES = NONE + 1
VARIANTS = 4
ROUNDS = 8
SEEDS = (7, 11, 23)
BATCH = 256
STEP = 0.02
KEPT_FEATURES = 0.7  # of each text in each round: no single word may carry an example
SHRINK = 1e-5
QUESTION = 2.5  # an ordinary question; parents tell their need with much feeling, too
LOUDER = 2.0  # a written message, before what its author wrote is weighed
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts end to end: the buckets of all, their shares, and where each text begins."""

    buckets: Buckets
    shares: Weights
    starts: Buckets
    labels: Buckets
    importance: Numbers


def fit(cries: Sequence[Example], others: Sequence[Example]) -> Model:
    """The mean of a few models: each alone depends on the order of its examples."""
    rarity = _rarity([features(folded(row.text)) for row in (*cries, *others)])
    models = [_fit_once(cries, others, rarity, seed) for seed in SEEDS]
    return Model(
        np.mean([model.weights for model in models], axis=0),
        np.mean([model.bias for model in models], axis=0),
        rarity,
    )


def _rarity(texts: Sequence[tuple[Buckets, Weights]]) -> Weights:
    spread = np.bincount(np.concatenate([np.unique(filled) for filled, _ in texts]), None, BUCKETS)
    rarity: Weights = (np.log((len(texts) + 1) / (spread + 1)) + 1).astype(np.float32)
    return rarity


def _fit_once(
    cries: Sequence[Example], others: Sequence[Example], rarity: Weights, seed: int
) -> Model:
    chance = random.Random(seed)  # noqa: S311  # no secret, the same each time
    rows = [*cries, *varied(cries, VARIANTS, chance), *others]
    learner = Learner(rarity)
    texts = [learner.model().weigh(features(folded(row.text))) for row in rows]
    labels = np.array([row.label for row in rows])
    importance = _importance(rows)
    order = np.random.default_rng(seed)
    for turn in range(ROUNDS):
        step = STEP * (1 - turn / ROUNDS)
        for chosen in np.array_split(order.permutation(len(rows)), len(rows) // BATCH + 1):
            learner.learn(_batch(texts, labels, importance, chosen, order), step)
    return learner.model()


def _importance(rows: Sequence[Example]) -> Numbers:
    """Authors of many messages must not drown those of few."""
    sizes = Counter(row.author for row in rows if row.language)
    typical = np.mean(list(sizes.values()))
    return np.array(
        [
            LOUDER * math.sqrt(typical / sizes[row.author]) / (VARIANTS + 1) * 2
            if row.language
            else QUESTION
            for row in rows
        ]
    )


def _batch(
    texts: Sequence[tuple[Buckets, Weights]],
    labels: Buckets,
    importance: Numbers,
    chosen: Buckets,
    order: np.random.Generator,
) -> Batch:
    sizes = np.array([len(texts[i][0]) + 1 for i in chosen])
    starts = np.cumsum(sizes) - sizes
    buckets = np.concatenate([np.append(texts[i][0], BUCKETS) for i in chosen])
    shares = np.concatenate([np.append(texts[i][1], np.float32(1)) for i in chosen])
    kept = (order.random(len(buckets)) < KEPT_FEATURES) / math.sqrt(KEPT_FEATURES)
    kept[buckets == BUCKETS] = 1
    return Batch(
        buckets, (shares * kept).astype(np.float32), starts, labels[chosen], importance[chosen]
    )


class Learner:
    """Adam on the log loss; the bias is one more bucket."""

    def __init__(self, rarity: Weights) -> None:
        self._rarity = rarity
        shape = (BUCKETS + 1, CLASSES)
        self._weights = np.zeros(shape, dtype=np.float32)
        self._mean = np.zeros(shape, dtype=np.float32)
        self._square = np.zeros(shape, dtype=np.float32)
        self._steps = 0

    def learn(self, batch: Batch, step: float) -> None:
        scores = np.add.reduceat(self._weights[batch.buckets] * batch.shares[:, None], batch.starts)
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        errors = raised / raised.sum(axis=1, keepdims=True)
        errors[np.arange(len(batch.labels)), batch.labels] -= 1
        errors *= (batch.importance / len(batch.labels))[:, None]
        sizes = np.diff(np.append(batch.starts, len(batch.buckets)))
        pulls = np.repeat(errors, sizes, axis=0) * batch.shares[:, None]
        slope = SHRINK * self._weights
        for column in range(CLASSES):
            slope[:, column] += np.bincount(batch.buckets, pulls[:, column], BUCKETS + 1)
        self._move(slope, step)

    def _move(self, slope: Weights, step: float) -> None:
        self._steps += 1
        self._mean += np.float32(0.1) * (slope - self._mean)
        self._square += np.float32(0.01) * (slope * slope - self._square)
        rate = step * math.sqrt(1 - 0.99**self._steps) / (1 - 0.9**self._steps)
        self._weights -= np.float32(rate) * self._mean / (np.sqrt(self._square) + np.float32(1e-6))

    def model(self) -> Model:
        return Model(self._weights[:BUCKETS], self._weights[BUCKETS], self._rarity)


def store(model: Model) -> bytes:
    scale = np.abs(model.weights).max(axis=0) / 127
    arrays = {
        "weights": np.round(model.weights / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": model.bias,
        "rarity": model.rarity.astype(np.float16),
    }
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def main() -> None:
    if "--check" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in report(fit))
        return
    path = Path(__file__).parent / "data" / "crisis.npz"
    path.write_bytes(store(fit(written(), ordinary())))


if __name__ == "__main__":
    main()
