"""Where and until when an offer stands: an answer for another town or another year is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from knowledge.wording import normalise, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from knowledge.entry import Entry
    from knowledge.table import Floats, Ints

ELSEWHERE: Final = 0.1  # what is left of an offer for Siegen when somebody asks for Olpe …
EXPIRED: Final = 0.4  # … and of one whose facts held until last year: to choose, never to assert


@dataclass(frozen=True, slots=True, repr=False)
class Reach:
    """For which places and days the entries of a directory stand.

    Attributes:
        places: Name of an area as in questions, and the entries that stand for it.
        bound: Whether an entry stands for certain areas only.
        ends: Ordinal of the last day on which an entry holds; 0 without end.
    """

    places: Mapping[str, Ints]
    bound: np.ndarray[tuple[int], np.dtype[np.bool_]]
    ends: Ints

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Self:
        places: dict[str, list[int]] = {}
        for number, entry in enumerate(entries):
            for area in entry.areas:
                places.setdefault(_name(area), []).append(number)
        return cls(
            places={name: np.array(numbers) for name, numbers in places.items() if name},
            bound=np.array([bool(entry.areas) for entry in entries], np.bool_),
            ends=np.array([e.valid_until.toordinal() if e.valid_until else 0 for e in entries]),
        )

    def factors(self, line: str, today: date | None) -> Floats:
        """What is left of each entry's score for this question on this day."""
        left = np.ones(len(self.bound), np.float32)
        asked = f" {_name(line)} "
        named = [numbers for name, numbers in self.places.items() if f" {name} " in asked]
        if named:
            away = self.bound.copy()
            away[np.concatenate(named)] = False
            left[away] = ELSEWHERE
        if today is not None:
            left[(self.ends > 0) & (self.ends < today.toordinal())] *= EXPIRED
        return left


def _name(text: str) -> str:
    return " ".join(tokens(normalise(text)))
