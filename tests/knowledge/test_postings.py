"""The compact postings score as the formula of BM25 does, however often features repeat."""

import numpy as np
import pytest

from knowledge import postings as postings_module
from knowledge.postings import Postings, pooled

TEXTS, FEATURES = 40, 300


@pytest.mark.parametrize(("repeats", "kept_apart"), [(1, True), (4, False)])
def test_scores_are_those_of_the_formula(repeats, kept_apart, monkeypatch):
    monkeypatch.setattr(postings_module, "_WORTH_IT", 0)
    dice = np.random.default_rng(7)
    features = dice.integers(0, FEATURES, 3_000).repeat(repeats).astype(np.uint32)
    texts = dice.integers(0, TEXTS, 3_000).repeat(repeats).astype(np.uint32)
    asked = np.unique(dice.integers(0, FEATURES, 30)).astype(np.uint32)
    postings = pooled(features, texts, np.arange(TEXTS), TEXTS)
    assert (len(postings.counts) < len(postings.texts)) is kept_apart
    assert postings.score(asked) == pytest.approx(plainly(features, texts, asked), rel=1e-5)


def plainly(features, texts, asked):
    counts = np.zeros((FEATURES, TEXTS))
    np.add.at(counts, (features, texts), 1)
    lengths = counts.sum(axis=0)
    norms = 1.2 * (1 - 0.75 + 0.75 * lengths / lengths.mean())
    spread = (counts > 0).sum(axis=1)
    rarity = np.log1p((TEXTS - spread + 0.5) / (spread + 0.5))
    return sum(rarity[f] * counts[f] * 2.2 / (counts[f] + norms) for f in asked)


def test_nothing_scores_nothing():
    empty = pooled(np.zeros(0, np.uint32), np.zeros(0, np.uint32), np.arange(3), 3)
    assert empty.score(np.array([1, 2], np.uint32)).tolist() == [0, 0, 0]
    assert isinstance(empty, Postings)
