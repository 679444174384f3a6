"""What stands behind a command, as somebody typed it or a button sent it."""

from __future__ import annotations

_LONGEST = 9  # digits; more fit no column
_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fold(text: str) -> str:
    """However it is written: to compare words that people type with words that we know."""
    return text.casefold().translate(_SPELLINGS).strip()


def number(text: str) -> int | None:
    """A number of ours (a request, a page); None where it is none."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _LONGEST else None
