"""What is remembered of a directory so that a question can be answered in a few milliseconds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from knowledge import loader
from knowledge.entry import Entry
from knowledge.lexicon import Lexicon
from knowledge.linear import Linear
from knowledge.model import Offer
from knowledge.postings import Postings, pooled
from knowledge.table import Hashes, Ints, Table, count, grams, merged, walled
from knowledge.wording import normalise, tokens
from knowledge.words import Words, concepts

_SENTENCE_END: Final = re.compile(r"(?<=[^\d][.!?]) ")
_PROSE_IMPORTANCE: Final = 0.3  # what an offer says of itself is not how people ask for it
_MOST_LESSONS: Final = 5_000_000  # texts × entries; beyond it learning takes too long


@dataclass(frozen=True, slots=True)
class Index:
    """Build it from offers, ask it with `matcher.find`."""

    ids: tuple[str, ...]
    richness: float  # texts an entry: with few of them less is certain
    words: Words
    pool: Postings  # character n-grams of all texts of an entry
    stems: Postings  # words, their parts and concepts
    concepts: Postings  # the concepts alone
    linear: Linear | None  # its last class is "nothing of this"

    @classmethod
    def build(cls, entries: Iterable[Offer | Entry], foreign: Sequence[str] | None = None) -> Self:
        """`foreign` are messages that nothing here answers; the shipped ones if not given."""
        directory = [Entry.of(e) if isinstance(e, Offer) else e for e in entries]
        size = len(directory)
        texts = [_Text(n, normalise(s), w) for n, e in enumerate(directory) for s, w in _lines(e)]
        lines = [text.line for text in texts]
        owner = np.array([text.owner for text in texts], np.int64)
        words = Words(Lexicon.of(loader.synonyms()), {w for s in lines for w in tokens(s)})
        whole = words.of_lines(lines)
        return cls(
            ids=tuple(entry.id for entry in directory),
            richness=len(lines) / max(size, 1),
            words=words,
            pool=pooled(*grams(lines), owner, size),
            stems=pooled(*whole, owner, size),
            concepts=pooled(*_only_concepts(*whole), owner, size),
            linear=_learn(texts, foreign, words, size),
        )


@dataclass(frozen=True, slots=True)
class _Text:
    owner: int
    line: str
    importance: float


def _lines(entry: Entry) -> Iterator[tuple[str, float]]:
    for line in (entry.title, *entry.keywords, *entry.wordings):
        yield line, 1.0
    for text in entry.texts:
        for sentence in _SENTENCE_END.split(text):
            yield sentence, _PROSE_IMPORTANCE


def _only_concepts(hashes: Hashes, texts: Ints) -> tuple[Hashes, Ints]:
    kept = concepts(hashes)
    return hashes[kept], texts[kept]


def _learn(
    texts: Sequence[_Text], foreign: Sequence[str] | None, words: Words, size: int
) -> Linear | None:
    if not size or len(texts) * size > _MOST_LESSONS:
        return None
    strange = loader.out_of_scope() if foreign is None else foreign
    lessons = [*texts, *(_Text(size, normalise(line), 1.0) for line in strange)]
    return Linear.learn(
        features([lesson.line for lesson in lessons], words),
        labels=np.array([lesson.owner for lesson in lessons], np.int64),
        importance=np.array([lesson.importance for lesson in lessons], np.float32),
        classes=size + 1,
    )


def features(lines: Sequence[str], words: Words) -> Table:
    """What the classifier sees: n-grams inside words, and the words themselves."""
    within = grams(walled(tokens(line)) for line in lines)
    return count(*merged(within, words.of_lines(lines)))
