"""An inverted index over wordings: arrays, so that a query is one gather and one sum."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from knowledge.entry import Entry
from knowledge.model import Offer

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]


def _grams(text: str) -> list[str]:
    padded = f" {' '.join(text[:4096].casefold().split())} "
    return [padded[i : i + n] for n in (3, 4, 5) for i in range(len(padded) - n + 1)]


@dataclass(frozen=True)
class Index:
    ids: tuple[str, ...]
    owner: Ints
    vocabulary: dict[str, int]
    starts: Ints
    rows: Ints
    weights: Floats

    @classmethod
    def build(cls, entries: Iterable[Offer | Entry]) -> Self:
        plain = [Entry.of(e) if isinstance(e, Offer) else e for e in entries]
        owner, documents = [], []
        for number, entry in enumerate(plain):
            for text in (entry.title, *entry.wordings, " ".join(entry.keywords)):
                owner.append(number)
                documents.append(Counter(_grams(text)))
        vocabulary: dict[str, int] = {}
        postings: list[list[tuple[int, int]]] = []
        for row, grams in enumerate(documents):
            for gram, count in grams.items():
                term = vocabulary.setdefault(gram, len(vocabulary))
                if term == len(postings):
                    postings.append([])
                postings[term].append((row, count))
        sizes = np.array([sum(d.values()) for d in documents], np.float32)
        length = sizes / max(float(sizes.mean()) if len(sizes) else 1.0, 1.0)
        rows = np.array([r for p in postings for r, _ in p], np.int32)
        counts = np.array([c for p in postings for _, c in p], np.float32)
        df = np.array([len(p) for p in postings], np.float32)
        idf = np.log1p((len(documents) - df + 0.5) / (df + 0.5))
        weights = counts * 2.2 / (counts + 1.2 * (0.25 + 0.75 * length[rows]))
        return cls(
            ids=tuple(e.id for e in plain),
            owner=np.array(owner, np.int32),
            vocabulary=vocabulary,
            starts=np.concatenate([[0], np.cumsum(df)]).astype(np.int32),
            rows=rows,
            weights=(weights * np.repeat(idf, df.astype(int))).astype(np.float32),
        )

    def scores(self, question: str) -> npt.NDArray[np.float64]:
        best = np.zeros(len(self.ids))
        terms = {self.vocabulary[g] for g in _grams(question) if g in self.vocabulary}
        if not terms:
            return best
        spans = [slice(self.starts[t], self.starts[t + 1]) for t in terms]
        rows = np.concatenate([self.rows[s] for s in spans])
        weights = np.concatenate([self.weights[s] for s in spans])
        per_row = np.bincount(rows, weights, len(self.owner))
        np.maximum.at(best, self.owner, per_row)
        return best
