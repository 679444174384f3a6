"""The words that people use, in all languages: one that is not among them may be misspelled."""

from functools import cache
from importlib import resources
from typing import Final

FILE: Final = "usual_words.txt"  # made by `knowledge.fit_usual`


@cache
def usual() -> tuple[str, ...]:
    """Normalised (`knowledge.wording`), the most usual ones first."""
    stored = resources.files("knowledge").joinpath(f"data/{FILE}").read_text("utf-8")
    return tuple(stored.split())
