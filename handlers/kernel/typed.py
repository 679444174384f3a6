"""What stands behind a command, as somebody typed it or a button sent it."""

from __future__ import annotations

_LONGEST = 9  # digits; more fit no column


def number(text: str) -> int | None:
    """A number of ours (a request, a page); None where it is none."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _LONGEST else None
