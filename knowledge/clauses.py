"""The parts of a message that may each hold a need of their own."""

import re
from typing import Final

_AND: Final = "und|and|ve|i|oraz|и|і|та|а"
_ALSO: Final = "außerdem|ausserdem|auch|dazu|dann|also|ayrıca|także|też|также|ещё|еще|також|ще"
_END: Final = re.compile(rf"[.!?;\n]+(?:\s|$)|,?\s+(?:(?:{_AND})\s+)?(?:{_ALSO})\s+(?:noch\s+)?")
_SHORTEST: Final = 12  # letters
_MOST: Final = 4
# “i” is Polish for “and”, and English for somebody: between things only what means nothing else.
_BETWEEN: Final = "und|and|ve|oraz|и|та|і"
_NEXT: Final = re.compile(rf"\s*[,+/&;\n]\s*(?:(?:{_BETWEEN})\s+)?|\s+(?:{_BETWEEN})\s+")
_SEVERAL: Final = 2
_LISTED: Final = 4  # words of one thing in a list


def split(message: str) -> tuple[str, ...]:
    """Nothing if there is but one; the longest if there are many."""
    parts = [part.strip() for part in _END.split(message[:4096])]
    parts = [part for part in parts if len(part) >= _SHORTEST]
    if len(parts) < 2:
        return ()
    kept = sorted(parts, key=len, reverse=True)[:_MOST]
    return tuple(part for part in parts if part in kept)


def listed(message: str) -> tuple[str, ...]:
    """“unterhalt, kita + wohnung”: the things in a message that is nothing but a list."""
    parts = [part.strip(" .!?") for part in _NEXT.split(message[:4096].strip())]
    parts = [part for part in parts if part]
    few_words = all(len(part.split()) <= _LISTED for part in parts)
    return tuple(parts) if few_words and _SEVERAL <= len(parts) <= _MOST else ()
