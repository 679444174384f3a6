"""One-time codes that people read aloud and type: “ABCD-EF2H-JKMN”."""

from __future__ import annotations

import re
import secrets

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # nothing that is misread; five bits a letter
GROUP = 4  # letters between two hyphens
_SHAPE = re.compile(rf"[{ALPHABET}]{{4}}(?:[-–\s]?[{ALPHABET}]{{4}})+", re.IGNORECASE)


def new(letters: int) -> str:
    """A code of so many letters; a digit is always among them, so that no words look like it."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(letters))
        if _mixed(code):
            return "-".join(code[i : i + GROUP] for i in range(0, letters, GROUP))


def plain(code: str) -> str:
    """The code without hyphens and spaces, in capitals, however it was typed."""
    return "".join(letter for letter in code.upper() if letter.isalnum())


def letters_of(text: str) -> int | None:
    """How many letters the code has that `text` consists of; None where it is something else."""
    stripped = text.strip()
    if not _SHAPE.fullmatch(stripped) or not _mixed(stripped):
        return None
    return len(plain(stripped))


def _mixed(code: str) -> bool:
    return any(map(str.isdigit, code)) and any(map(str.isalpha, code))
