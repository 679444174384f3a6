"""Stems, so that "Anträge" and "Antrag" meet. Words come folded by `wording.normalise`."""

import re
from functools import lru_cache
from typing import Final

_SHORTEST: Final = 4
_LATIN: Final = re.compile("[a-z]")
# CISTEM (Weißweiler and Fraser 2017), which beats Snowball on German and costs a tenth of it.
_PARTICIPLE: Final = re.compile("^ge(?=....)")
_ENDING: Final = re.compile("(?:e[mr]|nd|[esnt])$")
# The endings of the Slavic cases; what Arabic and Turkish hang on is left to character n-grams.
_CYRILLIC_ENDING: Final = re.compile(
    "(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|[оеыи][мий]|[аяоеуюыиьії])$"
)


@lru_cache(maxsize=1 << 13)
def stem(word: str) -> str:
    return _german(word) if _LATIN.match(word) else _cyrillic(word)


def _german(word: str) -> str:
    word = _PARTICIPLE.sub("", word)
    while len(word) > _SHORTEST and (ending := _ENDING.search(word)):
        if len(ending[0]) > 1 and len(word) <= _SHORTEST + 1:
            break
        word = word[: ending.start()]
    return word


def _cyrillic(word: str) -> str:
    return _CYRILLIC_ENDING.sub("", word) if len(word) > _SHORTEST else word
