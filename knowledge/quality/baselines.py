"""What others would do with the same directory: the measure for our own matcher.

Each ranks the entries for a question; none has a threshold. They are as good as they can be made
in a few lines over all phrases that we know, so that the comparison is fair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

import numpy as np
from rapidfuzz import fuzz, process

from knowledge.postings import pooled
from knowledge.semantic import Meaning
from knowledge.stem import stem
from knowledge.stopwords import STOPWORDS
from knowledge.table import count, grams
from knowledge.wording import normalise, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowledge.entry import Entry
    from knowledge.semantic import Encoder
    from knowledge.table import Floats, Hashes, Ints, Table

_BEST: Final = 10


@dataclass(frozen=True, slots=True)
class Baseline:
    name: str
    scores: Callable[[str], Floats]  # one an entry

    def rank(self, question: str, ids: Sequence[str]) -> list[str]:
        scores = self.scores(question)
        order = np.argsort(-scores, kind="stable")[:_BEST]
        return [ids[place] for place in order if scores[place] > 0]


def all_of(entries: Sequence[Entry], encoder: Encoder | None) -> Iterator[Baseline]:
    phrases = [
        (place, normalise(line))
        for place, entry in enumerate(entries)
        for line in (entry.title, *entry.names, *entry.keywords, *entry.wordings)
    ]
    texts = phrases + [
        (place, normalise(text)) for place, entry in enumerate(entries) for text in entry.texts
    ]
    size = len(entries)
    yield Baseline("rapidfuzz WRatio", _fuzzy(phrases, fuzz.WRatio, size))
    yield Baseline("rapidfuzz token_set_ratio", _fuzzy(phrases, fuzz.token_set_ratio, size))
    yield Baseline("BM25 over stems", _okapi(texts, _stems, size))
    yield Baseline("BM25 over character n-grams", _okapi(texts, _grams, size))
    yield Baseline("TF-IDF over character n-grams", _cosine(texts, size))
    if (meaning := Meaning.of(entries, encoder)) is not None:
        yield Baseline(meaning.encoder.name, _meaning(meaning))


def _fuzzy(phrases: list[tuple[int, str]], scorer: Any, size: int) -> Callable[[str], Floats]:
    lines = [line for _, line in phrases]
    owner = np.array([place for place, _ in phrases])

    def scores(question: str) -> Floats:
        alike = process.cdist([normalise(question)], lines, scorer=scorer)[0]
        best = np.zeros(size, np.float32)
        np.maximum.at(best, owner, alike)
        return best

    return scores


def _stems(lines: Sequence[str]) -> tuple[Hashes, Ints]:
    words = [
        (place, crc32(stem(word).encode()))
        for place, line in enumerate(lines)
        for word in tokens(line)
        if word not in STOPWORDS
    ]
    return (
        np.array([feature for _, feature in words], np.uint32),
        np.array([place for place, _ in words], np.int64),
    )


def _grams(lines: Sequence[str]) -> tuple[Hashes, Ints]:
    return grams(lines)


def _okapi(
    texts: list[tuple[int, str]],
    features: Callable[[Sequence[str]], tuple[Hashes, Ints]],
    size: int,
) -> Callable[[str], Floats]:
    owner = np.array([place for place, _ in texts], np.int64)
    postings = pooled(*features([line for _, line in texts]), owner, size)
    return lambda question: postings.score(np.unique(features([normalise(question)])[0]))


def _cosine(texts: list[tuple[int, str]], size: int) -> Callable[[str], Floats]:
    """As scikit-learn's TfidfVectorizer with sublinear counts has it."""
    owner = np.array([place for place, _ in texts], np.int64)
    features, places = grams(line for _, line in texts)
    table = count(features, owner[places])
    known, first, spread = np.unique(table.features, return_index=True, return_counts=True)
    rarity = np.log((1 + size) / (1 + spread)) + 1
    weights = _sublinear(table, np.repeat(rarity, spread))
    lengths = np.sqrt(np.bincount(table.texts, weights**2, size))

    def scores(question: str) -> Floats:
        asked = count(*grams([normalise(question)]))
        spots = np.minimum(np.searchsorted(known, asked.features), len(known) - 1)
        hits = np.flatnonzero(known[spots] == asked.features)
        sums = np.zeros(size)
        values = _sublinear(asked, np.ones(len(asked.features)))
        for hit in hits:
            rows = slice(first[spots[hit]], first[spots[hit]] + spread[spots[hit]])
            worth = values[hit] * rarity[spots[hit]]
            np.add.at(sums, table.texts[rows], weights[rows] * worth)
        return (sums / np.maximum(lengths, 1e-9)).astype(np.float32)

    return scores


def _sublinear(table: Table, rarity: Any) -> Any:
    return (1 + np.log(table.counts)) * rarity


def _meaning(meaning: Meaning) -> Callable[[str], Floats]:
    return lambda question: meaning.score(question)[0] + 1
