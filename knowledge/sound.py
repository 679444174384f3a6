"""How German words sound, for those who write as they hear: 'zalt' is 'zahlt'.

Only what one can hardly hear apart is put together; slips of the thumb are the matter of
`knowledge.spelling`.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final
from zlib import crc32

import numpy as np
import numpy.typing as npt

SHORTEST: Final = 3  # letters of a word whose sound says which one is meant

# In this order. A capital, which no folded word has, stands for several letters.
_HEARD: Final = (
    *(("sch", "S"), ("chs", "ks"), ("ch", "C"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k")),
    *(("qu", "kw"), ("x", "ks"), ("c", "k"), ("v", "f"), ("tz", "z"), ("ts", "z"), ("ß", "s")),
    *(("ai", "A"), ("ei", "A"), ("ay", "A"), ("ey", "A"), ("eu", "O"), ("oi", "O"), ("oy", "O")),
    *(("ah", "a"), ("eh", "e"), ("ih", "i"), ("oh", "o"), ("uh", "u"), ("Ah", "A"), ("ie", "i")),
    *(("y", "i"), ("j", "i")),
)
_TWICE: Final = re.compile(r"([a-zS])\1+")
_SCH_UNWRITTEN: Final = re.compile("(?m)^s(?=[pt])")
_HARD_AT_THE_END: Final = re.compile("(?m)[bdg](?=[bdfgkpstzSC]|$)")
_HARD: Final = {"b": "p", "d": "t", "g": "k"}
_AS_A: Final = re.compile("(?m)(?<=..)er(?=n?$)")
_SWALLOWED: Final = re.compile("(?m)(?<=[^aeiouAO])e(?=[ln]n?$)")


def sounds(words: str) -> str:
    """The sound of each word, for folded words (`knowledge.wording`) on a line each.

    'wonung' sounds like 'wohnung', 'kinda' like 'kinder', 'gelt' like 'geld', 'tafl' like 'tafel'.
    """
    for written, heard in _HEARD:
        words = words.replace(written, heard)
    words = _TWICE.sub(r"\1", words)
    words = _SCH_UNWRITTEN.sub("S", words)
    words = _HARD_AT_THE_END.sub(lambda end: _HARD[end[0]], words)
    words = _AS_A.sub("a", words)
    return _SWALLOWED.sub("", words)


class Homophones:
    """By a hash of how they sound; the sounds themselves would take ten times the memory."""

    def __init__(self, known: Iterable[str]) -> None:
        """Folded words; of several that sound the same the first one counts."""
        words = list(known)
        self._codes, places = np.unique(_codes(words), return_index=True)
        self._words = [words[place] for place in places]

    def of(self, words: Collection[str]) -> dict[str, str]:
        """The known words that sound like these, for those of `SHORTEST` letters and more."""
        longer = [word for word in words if len(word) >= SHORTEST]
        if not (longer and self._words):
            return {}
        codes = _codes(longer)
        places = self._codes.searchsorted(codes)
        there = self._codes.take(places, mode="clip") == codes
        return {
            word: self._words[place]
            for word, place, found in zip(longer, places, there, strict=True)
            if found
        }


def _codes(words: Sequence[str]) -> npt.NDArray[np.uint32]:
    heard = sounds("\n".join(words)).encode("utf-8", "surrogatepass").split(b"\n")
    return np.fromiter(map(crc32, heard), np.uint32, len(heard))[: len(words)]
