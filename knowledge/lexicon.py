"""Concepts behind everyday words: 'nafaka', 'алименты' and 'alimente' all mean *unterhalt*."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from knowledge.wording import normalise, tokens

_SHORTEST_PREFIX = 2
_NOTHING: frozenset[str] = frozenset()
_STAR = "0070"  # survives normalising in every script, unlike the star


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other."""

    words: tuple[str, ...]
    concept: str

    def stands_in(self, line: Sequence[str], start: int) -> bool:
        """Whether it goes on here; `opened_by` has seen to the first word."""
        there = line[start + 1 : start + len(self.words)]
        rest = self.words[1:]
        return len(there) == len(rest) and all(map(_word_fits, rest, there))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Looks up words and phrases; a star stands for any ending."""

    words: Mapping[str, frozenset[str]]
    stems: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[Phrase, ...]]
    longest: int  # letters of the longest stem

    @classmethod
    def of(cls, concepts: Mapping[str, Mapping[str, Sequence[str]]]) -> Self:
        words: dict[str, set[str]] = {}
        stems: dict[str, set[str]] = {}
        phrases: dict[str, list[Phrase]] = {}
        for concept, first, *rest in _patterns(concepts):
            if rest:
                phrases.setdefault(_opening(first), []).append(Phrase((first, *rest), concept))
            elif first.endswith(_STAR):
                stems.setdefault(first.removesuffix(_STAR), set()).add(concept)
            else:
                words.setdefault(first, set()).add(concept)
        return cls(
            words={k: frozenset(v) for k, v in words.items()},
            stems={k: frozenset(v) for k, v in stems.items()},
            phrases={k: tuple(v) for k, v in phrases.items()},
            longest=max(map(len, stems), default=0),
        )

    def of_word(self, word: str) -> frozenset[str]:
        found = self.words.get(word, _NOTHING)
        for end in range(_SHORTEST_PREFIX, min(len(word), self.longest) + 1):
            if stem := self.stems.get(word[:end]):
                found |= stem
        return found

    def opened_by(self, word: str) -> tuple[Phrase, ...]:
        """Sequences that this word may begin."""
        possible = self.phrases.get(word[:_SHORTEST_PREFIX], ())
        return tuple(s for s in possible if _word_fits(s.words[0], word))


def _patterns(
    concepts: Mapping[str, Mapping[str, Sequence[str]]],
) -> Iterator[tuple[str, str, *tuple[str, ...]]]:
    for concept, languages in concepts.items():
        for patterns in languages.values():
            for pattern in patterns:
                first, *rest = tokens(normalise(pattern.replace("*", _STAR)))
                yield (concept, first, *rest)


def _opening(pattern: str) -> str:
    return pattern.removesuffix(_STAR)[:_SHORTEST_PREFIX]


def _word_fits(pattern: str, word: str) -> bool:
    if pattern.endswith(_STAR):
        return word.startswith(pattern.removesuffix(_STAR))
    return word == pattern
