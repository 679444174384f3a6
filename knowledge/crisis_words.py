"""What the words of a message mean to the lexicon of cries for help, however they are spelled.

A meaning is a row of symbols (`knowledge.crisis_source`), two bytes each: thousands of words share
few meanings, and those of a message become one array without a loop.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise, starmap
from typing import TYPE_CHECKING, Final

from knowledge.crisis_slips import Slips, StemSlips
from knowledge.crisis_text import BREAK, fold, fold_all
from knowledge.sound import Homophones
from knowledge.usual import usual

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.crisis_source import Source

Meaning = bytes

FUZZY_FROM: Final = 4
BREAK_WIDTH: Final = 20  # further than any gap or window reaches
_LONGEST_WORD: Final = 24
_TELLING_FROM: Final = 5
_STEM_FROM: Final = 6
_NOTHING: Final[frozenset[int]] = frozenset()
_OPENING: Final = 2  # letters; no beginning is shorter
_REMEMBERED: Final = 1 << 12  # words whose meaning need not be looked for again
_PARTICLES: Final = ("و", "ف", "ال", "ب", "ل", "وال", "بال", "ه", "ع", "وب", "ك")
_LEET: Final = tuple(str.maketrans("013457@$*", f"o{letter}eastas.") for letter in "il")


class Vocabulary:
    """The words of all languages."""

    def __init__(self, source: Source) -> None:
        self._silent = source.silent()
        self._merges = _by_first(source.merges)
        self._no_denial = _by_first(source.no_denial)
        self._beginnings: dict[str, list[tuple[str, frozenset[int]]]] = {}
        for start, symbols in source.prefixes.items():
            known = (start, frozenset(symbols))
            self._beginnings.setdefault(start[:_OPENING], []).append(known)
        self._stems = {s: frozenset(found) for s, found in source.prefixes.items()}
        self._exact: dict[str, Meaning] = {}
        same: dict[Meaning, Meaning] = {}
        for word in source.ordinary | source.exact.keys():
            meaning = _packed(self._begun(word).union(source.exact.get(word, ())))
            self._exact[word] = same.setdefault(meaning, meaning)
        telling = sorted(w for w, meaning in self._exact.items() if meaning)
        self._near = Slips([word for word in telling if len(word) >= FUZZY_FROM])
        self._near_stems = StemSlips(stem for stem in self._stems if len(stem) >= _STEM_FROM)
        # A slip that is spelled out in the data still means all that the right word means.
        spelled = source.slips & self._exact.keys()
        for word, slipped in {word: self._slipped(word) for word in spelled}.items():
            self._exact[word] = _packed(slipped.union(array("H", self._exact[word])))
        everyday = [*fold_all(usual())]
        self._usual = frozenset(everyday)
        self._sounding = Homophones([*everyday, *telling, *sorted(self._exact)])
        self._guessed = lru_cache(maxsize=_REMEMBERED)(self._guess)

    def respelled(self, folded: Sequence[str]) -> list[str]:
        """With the word that was meant where one is written as it is heard: “ich riz mich wida”."""
        strange = {word for word in folded if self._is_strange(word)}
        heard = self._sounding.of(strange)
        return [heard.get(word, word) for word in folded]

    def read(self, folded: Sequence[str]) -> dict[Meaning, list[int]]:
        """The meanings of a message, and the positions of the words that have each."""
        exact, merges, no_denial = self._exact, self._merges, self._no_denial
        seen: dict[str, tuple[Meaning, ...]] = {}
        found: defaultdict[Meaning, list[int]] = defaultdict(list)
        position = 0
        rest = iter(pairwise([*folded, BREAK]))
        for word, following in rest:
            if word == BREAK:
                position += BREAK_WIDTH
                continue
            usual = word in exact and following in exact and word not in merges
            if not usual and self._belongs(word, following):
                # "mein Sohn" is a subject of its own, and still a "Sohn"
                meant = _united(self._known(word + following), self._known(following))
                word, following = word + following, next(rest)[1]  # noqa: PLW2901
                seen[word] = (meant,)
            elif word not in seen:
                seen[word] = self._meanings(word)
            softened = word in no_denial and following in no_denial[word]
            for meaning in seen[word]:
                position += 1
                if telling := self._signs(meaning) if softened else meaning:
                    found[telling].append(position)
        return found

    def _is_strange(self, word: str) -> bool:
        known = word in self._usual or word in self._exact
        return not known and word.isalpha() and not self._begun(word)

    def _belongs(self, word: str, following: str) -> bool:
        """Whether two words are read as one: set phrases, and words torn by a stray space."""
        if word in self._merges and following in self._merges[word]:
            return True
        if word in self._exact and following in self._exact:
            return False
        whole = word + following
        return len(whole) >= FUZZY_FROM and bool(self._exact.get(whole))

    def _meanings(self, word: str) -> tuple[Meaning, ...]:
        """The symbols of a word, or of the words that a missing space has glued together."""
        meaning = self._exact.get(word)
        return self._guessed(word) if meaning is None else (meaning,)

    def _guess(self, word: str) -> tuple[Meaning, ...]:
        symbols = self._begun(word)
        if "\u0620" <= word[0] <= "\u06d3":
            symbols |= self._without_particle(word)
        if not word.isalpha():
            return (_packed(symbols or self._leet(word)),)
        # A beginning may belong to another language, so a slip is looked for all the same.
        symbols |= self._slipped(word)
        if not symbols and len(word) >= _STEM_FROM:
            symbols = self._of_slipped_stem(word)
        return (_packed(symbols),) if symbols else self._run_together(word) or (b"",)

    def _known(self, word: str) -> Meaning:
        meaning = self._exact.get(word)
        return _packed(self._begun(word)) if meaning is None else meaning

    def _without_particle(self, word: str) -> frozenset[int]:
        """Arabic writes and, so, with, for and the article as part of the word."""
        meanings = (
            array("H", self._known(word[len(particle) :]))
            for particle in _PARTICLES
            if word.startswith(particle) and len(word) - len(particle) >= 3
        )
        return _NOTHING.union(*meanings)

    def _begun(self, word: str) -> frozenset[int]:
        """The symbols of all beginnings of a word."""
        symbols = _NOTHING
        for start, meant in self._beginnings.get(word[:_OPENING], ()):
            if word.startswith(start):
                symbols |= meant
        return symbols

    def _leet(self, word: str) -> frozenset[int]:
        """Digits and signs in place of letters."""
        if word.isdigit():
            return _NOTHING
        for letters in dict.fromkeys(word.translate(table) for table in _LEET):
            plain = fold(letters.replace(".", ""))
            symbols = frozenset(array("H", self._known(plain)))
            if not symbols and len(plain) >= _STEM_FROM:  # “c4p3” is no “rape”
                symbols = self._slipped(plain)
            if symbols:
                return symbols
        return _NOTHING

    def _slipped(self, word: str) -> frozenset[int]:
        """What is meant by a word with a slip in it."""
        if not FUZZY_FROM <= len(word) <= _LONGEST_WORD:
            return _NOTHING
        meanings = (array("H", self._exact[known]) for known in self._near.near(word))
        return _NOTHING.union(*meanings) - self._silent

    def _of_slipped_stem(self, word: str) -> frozenset[int]:
        """A slip within the part of a word that all its forms share."""
        meanings = (self._stems[stem] for stem in self._near_stems.near(word))
        return _NOTHING.union(*meanings) - self._silent

    def _run_together(self, word: str) -> tuple[Meaning, ...]:
        if not 6 <= len(word) <= 80:
            return ()
        cuts: dict[int, tuple[int, ...]] = {0: (0,)}  # by end of what is cut: where the words end
        telling = {0: False}  # whether a word long enough to mean something is among them
        for start in range(len(word)):
            if start not in cuts:
                continue
            for end in range(start + 2, min(len(word), start + _LONGEST_WORD) + 1):
                meaning = self._exact.get(word[start:end])
                if meaning is not None and not telling.get(end):
                    cuts[end] = (*cuts[start], end)
                    telling[end] = telling[start] or (
                        bool(meaning) and end - start >= _TELLING_FROM
                    )
        if not telling.get(len(word)):
            return ()
        parts = starmap(slice, pairwise(cuts[len(word)]))
        return tuple(self._signs(self._exact[word[part]]) for part in parts)

    def _signs(self, meaning: Meaning) -> Meaning:
        """Without what only silences: it has to be spelled right, a guess must not hide a cry."""
        return _packed(s for s in array("H", meaning) if s not in self._silent)


def _by_first(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
    return found


def _packed(symbols: Iterable[int]) -> Meaning:
    return array("H", sorted(symbols)).tobytes()


def _united(one: Meaning, other: Meaning) -> Meaning:
    return _packed({*array("H", one), *array("H", other)})
