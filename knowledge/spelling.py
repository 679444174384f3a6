"""The known word that was probably meant: 'leioma' → 'leihoma'."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST: Final = 5  # of four letters too many are one letter away from another word
_LONG: Final = 8  # room for two slips
_TIES: Final = 8  # equally near words of which the most usual is taken
_MOST: Final = 12  # words of one message that are looked up


class Spelling:
    """Looks only among words with the same first letter, which people seldom get wrong."""

    def __init__(self, known: Mapping[str, int]) -> None:
        """Known words, and how often the directory uses each: it holds typing mistakes too."""
        self.known = known
        shelves: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(known):
            if len(word) >= _SHORTEST - 1:
                shelves[word[0]].append(word)
        self._shelves: Mapping[str, Sequence[str]] = shelves

    def mend(self, words: Sequence[str]) -> list[str]:
        """Known words for the unknown ones among these, as far as there are any."""
        strange = [w for w in words if len(w) >= _SHORTEST and w not in self.known]
        return [meant for word in strange[:_MOST] if (meant := self._nearest(word))]

    def _nearest(self, word: str) -> str | None:
        slips = 1 if len(word) < _LONG else 2
        shelf = self._shelves.get(word[0], ())
        found = process.extract(word, shelf, scorer=OSA.distance, score_cutoff=slips, limit=_TIES)
        ranked = [(distance, -self.known[near], near) for near, distance, _ in found]
        return min(ranked)[2] if ranked else None
