"""Features of whole words: stems, parts of compounds, concepts, and neighbouring stems."""

import re
from collections.abc import Iterable, Iterator, Sequence
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


def _hash(feature: str) -> int:
    mark = _CONCEPT if feature.startswith("=") else 0
    return crc32(feature.encode()) & (_CONCEPT - 1) | mark


def concepts(hashes: Hashes) -> npt.NDArray[np.bool_]:
    return hashes >= _CONCEPT


class Words:
    """Turns lines into word features; remembers what it made of each word."""

    def __init__(self, lexicon: Lexicon, known: Iterable[str]) -> None:
        self._lexicon = lexicon
        self.spelling = Spelling(known)
        self._known = frozenset(w for w in self.spelling.known if len(w) >= _SHORTEST_PART)
        self._seen: dict[str, tuple[str, ...]] = {}
        self._openings: dict[str, tuple[Phrase, ...]] = {}

    def of_lines(self, lines: Sequence[str]) -> tuple[Hashes, Ints]:
        found = [list(map(_hash, self.of_line(line))) for line in lines]
        return (
            np.array([h for hashes in found for h in hashes], np.uint32),
            np.repeat(np.arange(len(lines)), [len(hashes) for hashes in found]),
        )

    def concepts_of(self, line: str) -> tuple[str, ...]:
        found = (f.removeprefix("=") for f in self.of_line(line) if f.startswith("="))
        return tuple(dict.fromkeys(name for name in found if "=" not in name))

    def of_line(self, line: str) -> list[str]:
        words = [self._bare(word) for word in tokens(line)]
        telling = [word for word in words if word not in STOPWORDS]
        features = [feature for word in telling for feature in self._of_word(word)]
        features += (f"={concept}" for concept in self._phrases(words))
        stems = [self._of_word(word)[0] for word in telling]
        features += (f"{one} {two}" for one, two in pairwise(stems))
        return features + _pairs(features)

    def _phrases(self, words: Sequence[str]) -> Iterator[str]:
        for start, word in enumerate(words):
            if word not in self._openings:
                self._openings[word] = self._lexicon.opened_by(word)
            for phrase in self._openings[word]:
                if phrase.stands_in(words, start):
                    yield phrase.concept

    def _bare(self, word: str) -> str:
        return _ARABIC_ARTICLE.sub("", word) if _ARABIC.match(word) else word

    def _of_word(self, word: str) -> tuple[str, ...]:
        features = self._seen.get(word)
        if features is None:
            features = self._seen[word] = tuple(dict.fromkeys(self._read(word)))
        return features

    def _read(self, word: str) -> Iterator[str]:
        yield stem(word)
        yield from (f"={concept}" for concept in self._lexicon.of_word(word))
        for part in self.parts(word):
            yield stem(part)
            yield from (f"={concept}" for concept in self._lexicon.of_word(part))

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


def _pairs(features: Sequence[str]) -> list[str]:
    """'=unterhalt' beside '=ausland' is more than either, in any language."""
    found = sorted({f for f in features if f.startswith("=")})[:_MOST_CONCEPTS]
    return [f"{one}{two}" for one, two in combinations(found, 2)]
