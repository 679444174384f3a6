"""What is remembered of a directory so that a question can be answered in a few milliseconds."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from knowledge import loader, wording
from knowledge.entry import Entry
from knowledge.lexicon import Lexicon
from knowledge.linear import Linear
from knowledge.model import Offer
from knowledge.postings import Postings, pooled
from knowledge.reach import Reach
from knowledge.semantic import Encoder, Meaning
from knowledge.table import Hashes, Ints, Table, count, grams, merged, walled
from knowledge.wording import normalise, tokens
from knowledge.words import Words, concepts

_SENTENCE_END: Final = re.compile(r"(?<=[^\d][.!?]) ")
_PROSE_IMPORTANCE: Final = 0.3  # what an offer says of itself is not how people ask for it
_MOST_PROSE: Final = 2_000_000  # letters; what offers say of themselves is cut evenly beyond
_MOST_LESSONS: Final = 6_000_000  # texts × entries; beyond it learning takes too long and too much
_MOST_OFFERS: Final = 0.6  # what letters stand in more of them tells none from another
_MANY_TEXTS: Final = 100  # an entry, from which on what few of them share tells nothing


@dataclass(frozen=True, slots=True, repr=False)
class Index:
    """Build it from offers, ask it with `matcher.find`."""

    ids: tuple[str, ...]
    richness: float  # texts an entry: with few of them less is certain
    words: Words
    titles: Postings  # n-grams and words of titles and keywords
    pool: Postings  # character n-grams of all texts of an entry
    stems: Postings  # words, their parts and concepts
    concepts: Postings  # the concepts alone
    linear: Linear | None  # its last class is "nothing of this"
    meaning: Meaning | None
    reach: Reach

    @classmethod
    def build(
        cls,
        entries: Iterable[Offer | Entry],
        foreign: Sequence[str] | None = None,
        encoder: Encoder | None = None,
    ) -> Self:
        """`foreign` are messages that nothing here answers; the shipped ones if not given."""
        directory = [Entry.of(e) if isinstance(e, Offer) else e for e in entries]
        built = cls._read(directory, foreign, encoder)
        wording.forget()
        built.words.forget()
        return built

    @classmethod
    def _read(
        cls, directory: Sequence[Entry], foreign: Sequence[str] | None, encoder: Encoder | None
    ) -> Self:
        # What stays is read first, so that it does not lie scattered among what goes.
        lexicon = Lexicon.of(loader.synonyms())
        strange = list(map(normalise, loader.out_of_scope() if foreign is None else foreign))
        size = len(directory)
        texts = [
            text for place, entry in enumerate(directory) for text in _texts(place, entry, size)
        ]
        lines = [text.line for text in texts]
        owner = np.array([text.owner for text in texts], np.int64)
        words = Words(lexicon, Counter(w for s in lines for w in tokens(s)))
        whole = words.of_lines(lines)
        return cls(
            ids=tuple(entry.id for entry in directory),
            richness=len(lines) / max(size, 1),
            words=words,
            titles=_titles(texts, whole, size),
            pool=pooled(*grams(lines), owner, size, _MOST_OFFERS),
            stems=pooled(*whole, owner, size),
            concepts=pooled(*_only_concepts(*whole), owner, size),
            linear=_learn(texts, whole, strange, words, size),
            meaning=Meaning.of(directory, encoder),
            reach=Reach.of(directory),
        )


@dataclass(frozen=True, slots=True)
class _Text:
    owner: int
    line: str
    importance: float
    names: bool = False  # says what the entry is called


def _texts(place: int, entry: Entry, size: int) -> Iterator[_Text]:
    for line in (entry.title, *entry.names, *entry.keywords):
        yield _Text(place, normalise(line), 1.0, names=True)
    for line in entry.wordings:
        yield _Text(place, normalise(line), 1.0)
    for text in entry.texts:
        for sentence in _SENTENCE_END.split(text[: _MOST_PROSE // size]):
            yield _Text(place, normalise(sentence), _PROSE_IMPORTANCE)


def _titles(texts: Sequence[_Text], whole: tuple[Hashes, Ints], size: int) -> Postings:
    named = np.array([text.names for text in texts], np.bool_)
    lines = [text.line for text in texts if text.names]
    owner = np.array([text.owner for text in texts if text.names], np.int64)
    features, places = whole
    of_names = named[places]
    renumbered = (np.cumsum(named) - 1)[places[of_names]]
    return pooled(*merged(_within(lines), (features[of_names], renumbered)), owner, size)


def _only_concepts(hashes: Hashes, texts: Ints) -> tuple[Hashes, Ints]:
    kept = concepts(hashes)
    return hashes[kept], texts[kept]


def _learn(
    texts: Sequence[_Text],
    whole: tuple[Hashes, Ints],
    strange: Sequence[str],
    words: Words,
    size: int,
) -> Linear | None:
    if not size or len(texts) * size > _MOST_LESSONS:
        return None
    lines = [*(text.line for text in texts), *strange]
    strange_words, places = words.of_lines(strange)
    return Linear.learn(
        count(*merged(_within(lines), whole, (strange_words, places + len(texts)))),
        labels=np.array([*(text.owner for text in texts), *[size] * len(strange)], np.int64),
        importance=np.array([*(t.importance for t in texts), *[1.0] * len(strange)], np.float32),
        classes=size + 1,
        min_spread=4 if len(texts) >= _MANY_TEXTS * size else 2,
    )


def features(line: str, words: tuple[Hashes, Ints]) -> Table:
    """What the classifier sees: n-grams inside words, and the words themselves."""
    return count(*merged(_within([line]), words))


def _within(lines: Iterable[str]) -> tuple[Hashes, Ints]:
    return grams(walled(tokens(line)) for line in lines)
