"""Features of whole words: stems, parts of compounds, concepts, and neighbouring stems."""

import gc
import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

from knowledge.lexicon import Lexicon, Phrase
from knowledge.spelling import Spelling
from knowledge.stem import stem
from knowledge.stopwords import STOPWORDS
from knowledge.table import Hashes, Ints
from knowledge.wording import tokens

_SHORTEST_PART: Final = 4
_MOST_CONCEPTS: Final = 8  # in one message; their pairs grow with the square
_JOINTS: Final = ("", "s", "n", "es", "en", "er", "e")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_ARABIC_ARTICLE: Final = re.compile("^[وف]?(?:بال|كال|وال|ال|لل)(?=...)")
_LEFT: Final = 0x9E3779B1
_RIGHT: Final = 0x85EBCA6B
_MOST_KEPT: Final = 50_000  # words whose features are remembered
_CONCEPT: Final = 1 << 31  # marks the hashes of concepts, which stand for any language


def concepts(hashes: Hashes) -> npt.NDArray[np.bool_]:
    return hashes >= _CONCEPT


def _word(text: str) -> int:
    return crc32(text.encode()) & (_CONCEPT - 1)


def _concept(name: str) -> int:
    return _word(name) | _CONCEPT


def _pair(one: int, two: int) -> int:
    """In this order; of two concepts it is a concept."""
    return (one * _LEFT ^ two * _RIGHT) & (_CONCEPT - 1) | (one & two & _CONCEPT)


def _neighbours(heads: npt.NDArray[np.uint64], places: Ints) -> tuple[Hashes, Ints]:
    """A feature for each two words that follow each other in a line."""
    together = places[1:] == places[:-1]
    left, right = heads[:-1][together], heads[1:][together]
    mixed = left * np.uint64(_LEFT) ^ right * np.uint64(_RIGHT)
    marks = left & right & np.uint64(_CONCEPT)
    return (mixed & np.uint64(_CONCEPT - 1) | marks).astype(np.uint32), places[1:][together]


class _Known:
    """What a word means alone, and the phrases that it may begin."""

    __slots__ = ("features", "ideas", "openings")

    def __init__(self, features: tuple[int, ...], openings: tuple[Phrase, ...]) -> None:
        self.features = features  # none of a filler
        self.ideas = tuple(f for f in features if f >= _CONCEPT)
        self.openings = openings


class Words:
    """Turns lines into word features; remembers what it made of each word."""

    def __init__(self, lexicon: Lexicon, known: Mapping[str, int]) -> None:
        self.spelling = Spelling(known)
        self._lexicon = lexicon
        self._seen: dict[str, _Known] = {}

    def of_lines(self, lines: Sequence[str]) -> tuple[Hashes, Ints]:
        """The features of all lines, and the line each stands in."""
        found, heads = array("I"), array("I")
        sizes = np.zeros((len(lines), 2), np.int64)
        for place, line in enumerate(lines):
            features, firsts = self._read(line)
            found.fromlist(features)
            heads.fromlist(firsts)
            sizes[place] = len(features), len(firsts)
        places = np.arange(len(lines), dtype=np.uint32)
        pairs, beside = _neighbours(np.array(heads, np.uint64), np.repeat(places, sizes[:, 1]))
        return (
            np.concatenate([np.array(found, np.uint32), pairs]),
            np.concatenate([np.repeat(places, sizes[:, 0]), beside]),
        )

    def _read(self, line: str) -> tuple[list[int], list[int]]:
        """Features of a line, and the first one of each word that says something."""
        words = _bare(line)
        features: list[int] = []
        heads: list[int] = []
        ideas: set[int] = set()
        for start, word in enumerate(words):
            known = self._seen.get(word) or self._know(word)
            if known.features:
                features += known.features
                heads.append(known.features[0])
                ideas.update(known.ideas)
            for phrase in known.openings:
                if phrase.stands_in(words, start):
                    features.append(_concept(phrase.concept))
                    ideas.add(_concept(phrase.concept))
        # 'unterhalt' beside 'ausland' is more than either, in any language.
        features += (_pair(*two) for two in combinations(sorted(ideas)[:_MOST_CONCEPTS], 2))
        return features, heads

    def _know(self, word: str) -> _Known:
        known = _Known(self._features(word), self._lexicon.opened_by(word))
        if len(self._seen) < _MOST_KEPT:
            self._seen[word] = known
        return known

    def _features(self, word: str) -> tuple[int, ...]:
        if word in STOPWORDS:
            return ()
        parts = (word, *self.parts(word))
        ideas = (_concept(name) for part in parts for name in sorted(self._lexicon.of_word(part)))
        return tuple(dict.fromkeys((*(_word(stem(part)) for part in parts), *ideas)))

    def forget(self) -> None:
        """What was remembered while a directory was read; a question needs little of it.

        The known words are written anew side by side: scattered among what is gone they would
        hold several times their size.
        """
        self._seen.clear()
        stem.cache_clear()
        names = "\n".join(self.spelling.known)
        uses = array("I", self.spelling.known.values())
        self.spelling = Spelling({})
        gc.collect()
        self.spelling = Spelling(dict(zip(names.splitlines(), uses, strict=True)))

    def concepts_of(self, line: str) -> tuple[str, ...]:
        """Their names, for people."""
        words = _bare(line)
        of_words = (
            name
            for word in words
            for part in (word, *self.parts(word))
            for name in sorted(self._lexicon.of_word(part))
        )
        return tuple(dict.fromkeys((*of_words, *self._phrases(words))))

    def _phrases(self, words: Sequence[str]) -> Iterator[str]:
        for start, word in enumerate(words):
            for phrase in self._lexicon.opened_by(word):
                if phrase.stands_in(words, start):
                    yield phrase.concept

    def parts(self, word: str) -> tuple[str, ...]:
        """'kitaplatzsuche' → 'kitaplatz', 'suche', if the directory knows both."""
        for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            left, right = word[:cut], word[cut:]
            if right in self.spelling.known and (known := self._without_joint(left)):
                return known, right
        return ()

    def _without_joint(self, left: str) -> str | None:
        for joint in _JOINTS:
            part = left.removesuffix(joint)
            if left.endswith(joint) and len(part) >= _SHORTEST_PART and part in self.spelling.known:
                return part
        return None


def _bare(line: str) -> list[str]:
    """The words, Arabic ones without their article."""
    if line.isascii():
        return tokens(line)
    return [_ARABIC_ARTICLE.sub("", w) if _ARABIC.match(w) else w for w in tokens(line)]
