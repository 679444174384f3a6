"""A question of a question set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the offers that answer it, best first; none if nothing does."""

    question: str
    relevant: tuple[str, ...] = ()
    style: str = ""
    language: str = "de"
