"""What each way of looking says about a question, side by side."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge.index import Index, features
from knowledge.table import Floats, Table, distinct, grams
from knowledge.wording import normalise, tokens
from knowledge.words import concepts

NAMES: Final = ("titles", "pool", "stems", "concepts", "linear", "meaning")
_OF_LETTERS: Final = 4  # the first ones


@dataclass(frozen=True, slots=True)
class Signals:
    """`values` is one row a name and one column an entry.

    BM25 stands as a share of what a perfect text would score, the classifier as log-odds, the
    meaning as a soft cosine.
    """

    values: Floats
    share: float  # of the question's words that the best entry has
    foreign: float | None  # the classifier's leaning towards "nothing of this"; None: it is mute
    near: float | None  # cosine of the text that means nearly the same; None: no encoder

    @property
    def anything(self) -> bool:
        """Whether there is anything in common at all."""
        return self.near is not None or bool(self.values[:_OF_LETTERS].any())

    def standardised(self) -> Floats:
        """Comparable between signals: distance from the crowd in its own measure."""
        centred: Floats = self.values - self.values.mean(axis=1, keepdims=True)
        spread: Floats = self.values.std(axis=1, keepdims=True) + np.float32(1e-6)
        return centred / spread


def read(question: str, index: Index) -> Signals:
    """Look at one question from all sides; the index must not be empty."""
    line = normalise(question)
    spelling = index.words.spelling
    heard = spelling.hear(line)
    mended = " ".join([heard, *spelling.mend(tokens(heard))])
    runs = distinct(grams([mended])[0])
    found = index.words.of_lines([mended])
    stems = distinct(found[0])
    ideas = stems[concepts(stems)]
    whole = features(mended, found)
    words = _share(index.stems.score(stems), index.stems.best_possible(stems))
    linear, foreign = _classify(whole, index)
    meaning, near = _mean(question, index)
    titles = whole.features
    return Signals(
        values=np.stack(
            [
                _share(index.titles.score(titles), index.titles.best_possible(titles)),
                _share(index.pool.score(runs), index.pool.best_possible(runs)),
                words,
                _share(index.concepts.score(ideas), index.concepts.best_possible(ideas)),
                linear,
                meaning,
            ]
        ),
        share=float(words.max()),
        foreign=foreign,
        near=near,
    )


def _share(scores: Floats, best: float) -> Floats:
    return scores / np.float32(best or 1.0)


def _classify(whole: Table, index: Index) -> tuple[Floats, float | None]:
    if index.linear is None:
        return np.zeros(len(index.ids), np.float32), None
    scores = index.linear.score(whole)
    return scores[:-1], float(scores[-1] - scores[:-1].max())


def _mean(question: str, index: Index) -> tuple[Floats, float | None]:
    if index.meaning is None or not question.strip():
        return np.zeros(len(index.ids), np.float32), None
    return index.meaning.score(question)
