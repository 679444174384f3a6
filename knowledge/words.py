"""Features of whole words: stems, parts of compounds, concepts, and neighbouring stems."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
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
_CONCEPT: Final = 1 << 31  # marks the hashes of concepts, which stand for any language


def concepts(hashes: Hashes) -> npt.NDArray[np.bool_]:
    return hashes >= _CONCEPT


def _word(text: str) -> int:
    return crc32(text.encode()) & (_CONCEPT - 1)


def _concept(name: str) -> int:
    return _word(name) | _CONCEPT


def _pair(one: int, two: int) -> int:
    """In this order; of two concepts it is a concept."""
    return (one * 0x9E3779B1 ^ two * 0x85EBCA6B) & (_CONCEPT - 1) | (one & two & _CONCEPT)


class Words:
    """Turns lines into word features; remembers what it made of each word."""

    def __init__(self, lexicon: Lexicon, known: Mapping[str, int]) -> None:
        self.spelling = Spelling(known)
        self._lexicon = lexicon
        self._known = frozenset(w for w in known if len(w) >= _SHORTEST_PART)
        self._seen: dict[str, tuple[int, ...]] = {}
        self._openings: dict[str, tuple[Phrase, ...]] = {}

    def of_lines(self, lines: Sequence[str]) -> tuple[Hashes, Ints]:
        found = [self.of_line(line) for line in lines]
        return (
            np.array([feature for features in found for feature in features], np.uint32),
            np.repeat(np.arange(len(lines)), [len(features) for features in found]),
        )

    def of_line(self, line: str) -> list[int]:
        words = _bare(line)
        telling = [self._of_word(word) for word in words if word not in STOPWORDS]
        features = [feature for of_word in telling for feature in of_word]
        features += map(_concept, self._phrases(words))
        ideas = sorted({f for f in features if f >= _CONCEPT})[:_MOST_CONCEPTS]
        features += (_pair(one[0], two[0]) for one, two in pairwise(telling))
        # 'unterhalt' beside 'ausland' is more than either, in any language.
        features += (_pair(one, two) for one, two in combinations(ideas, 2))
        return features

    def concepts_of(self, line: str) -> tuple[str, ...]:
        """Their names, for people."""
        words = _bare(line)
        of_words = (name for word in words for name in self._concepts(word))
        return tuple(dict.fromkeys((*of_words, *self._phrases(words))))

    def _of_word(self, word: str) -> tuple[int, ...]:
        features = self._seen.get(word)
        if features is None:
            stems = (_word(stem(part)) for part in (word, *self.parts(word)))
            ideas = map(_concept, self._concepts(word))
            features = self._seen[word] = tuple(dict.fromkeys((*stems, *ideas)))
        return features

    def _concepts(self, word: str) -> Iterator[str]:
        for part in (word, *self.parts(word)):
            yield from sorted(self._lexicon.of_word(part))

    def _phrases(self, words: Sequence[str]) -> Iterator[str]:
        for start, word in enumerate(words):
            openings = self._openings.get(word)
            if openings is None:
                openings = self._openings[word] = self._lexicon.opened_by(word)
            for phrase in openings:
                if phrase.stands_in(words, start):
                    yield phrase.concept

    def parts(self, word: str) -> tuple[str, ...]:
        """'kitaplatzsuche' → 'kitaplatz', 'suche', if the directory knows both."""
        for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            left, right = word[:cut], word[cut:]
            if right in self._known and (known := self._without_joint(left)):
                return known, right
        return ()

    def _without_joint(self, left: str) -> str | None:
        for joint in _JOINTS:
            if left.endswith(joint) and left.removesuffix(joint) in self._known:
                return left.removesuffix(joint)
        return None


def _bare(line: str) -> list[str]:
    """The words, Arabic ones without their article."""
    return [_ARABIC_ARTICLE.sub("", w) if _ARABIC.match(w) else w for w in tokens(line)]
