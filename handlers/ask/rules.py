"""How much of an offer fits where."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?؟])\s+(?=[^\W\d_])")
_NO_END = re.compile(
    r"(\b\d{1,2}|\b\w|\bca|\bbzw|\bmax|\bmind|\binkl)\.$"
)  # “am 18. Geburtstag”, “z. B.”


def first_sentence(text: str) -> str:
    """The first sentence; three of them fit on a phone beside their buttons."""
    for match in _END.finditer(text):
        before = text[: match.start()]
        if not _NO_END.search(before):
            return before
    return text
