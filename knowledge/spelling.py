"""The known word that was probably meant: 'leioma' → 'leihoma', 'zalt' → 'zahlt'."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.sound import Homophones
from knowledge.wording import exchanged, tokens

_SHORTEST: Final = 5  # of four letters too many are one letter away from another word
_LONG: Final = 8  # room for two slips
_TIES: Final = 8  # equally near words of which the most usual is taken
_MOST: Final = 12  # words of one message that are looked up among all


class Spelling:
    """Takes what sounds the same, else looks for slips among words with the same first letter."""

    def __init__(self, known: Mapping[str, int]) -> None:
        """Known words, and how often the directory uses each: it holds typing mistakes too."""
        self.known = known
        shelves: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(known):
            if len(word) >= _SHORTEST - 1:
                shelves[word[0]].append(word)
        self._shelves: Mapping[str, Sequence[str]] = shelves
        self._heard = Homophones(sorted(known, key=known.__getitem__, reverse=True))

    def hear(self, line: str) -> str:
        """The line, with known words in the place of unknown ones that sound the same."""
        heard = self._heard.of({word for word in tokens(line) if word not in self.known})
        return exchanged(line, heard) if heard else line

    def mend(self, words: Sequence[str]) -> list[str]:
        """Known words that are a slip or two away from the unknown ones among these."""
        strange = [w for w in words if len(w) >= _SHORTEST and w not in self.known]
        return [meant for word in strange[:_MOST] if (meant := self._nearest(word))]

    def _nearest(self, word: str) -> str | None:
        slips = 1 if len(word) < _LONG else 2
        shelf = self._shelves.get(word[0], ())
        found = process.extract(word, shelf, scorer=OSA.distance, score_cutoff=slips, limit=_TIES)
        ranked = [(distance, -self.known[near], near) for near, distance, _ in found]
        return min(ranked)[2] if ranked else None
