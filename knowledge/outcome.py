"""What became of a question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    id: str
    score: float  # how likely it is the right one, 0..1


@dataclass(frozen=True, slots=True)
class Found:
    """The first candidate is the answer."""

    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Unsure:
    """`shown` are the two or three ids to let the person choose from."""

    candidates: tuple[Candidate, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing fits; the candidates are only the nearest ones, for "nearest topics"."""

    candidates: tuple[Candidate, ...]


Outcome = Found | Unsure | Unknown
