"""Figures from messages whose right answers are known."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

import numpy as np

from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from knowledge.index import Index
    from knowledge.quality.asked import Asked, Message
    from knowledge.understanding import Understanding

_Z: Final = 1.96  # standard deviations around 95 %


@dataclass(frozen=True, slots=True)
class Answered:
    asked: Asked
    understood: Understanding

    @property
    def rank(self) -> int | None:
        """Place of the first right candidate, counted from one."""
        ids = [c.id for c in self.understood.candidates]
        places = [ids.index(i) + 1 for i in self.asked.relevant if i in ids]
        return min(places, default=None)

    @property
    def served(self) -> bool:
        """Whether the person would see a right one."""
        return bool(set(self.understood.shown) & set(self.asked.relevant))

    @property
    def sureness(self) -> float:
        """How likely the first candidate is said to be right."""
        return self.understood.candidates[0].score if self.understood.candidates else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of the questions, 0 to 1."""

    asked: int
    first: float  # the right one leads
    three: float  # the right one is among the first three
    five: float
    reciprocal: float  # mean reciprocal rank within ten
    served: float  # the right one was shown, as the answer or as a choice
    answered: float  # something was shown as the answer
    wrong: float  # something wrong was shown as the answer
    stolen: float  # taken for one of the bot's functions


def answer(asked: Iterable[Asked], index: Index) -> tuple[Answered, ...]:
    return tuple(Answered(one, understand(one.question, index)) for one in asked)


def figures(answered: Sequence[Answered]) -> Figures:
    ranks = [one.rank or 0 for one in answered]
    found = [one for one in answered if one.understood.kind == "answer"]
    count = max(len(answered), 1)
    return Figures(
        asked=len(answered),
        first=sum(rank == 1 for rank in ranks) / count,
        three=sum(1 <= rank <= 3 for rank in ranks) / count,
        five=sum(1 <= rank <= 5 for rank in ranks) / count,
        reciprocal=sum(1 / rank for rank in ranks if rank) / count,
        served=sum(one.served for one in answered) / count,
        answered=len(found) / count,
        wrong=sum(not one.served for one in found) / count,
        stolen=sum(one.understood.kind == "function" for one in answered) / count,
    )


def grouped(
    answered: Iterable[Answered], group: Callable[[Asked], str]
) -> Mapping[str, tuple[Answered, ...]]:
    """For example by style or by language."""
    groups: defaultdict[str, list[Answered]] = defaultdict(list)
    for one in answered:
        groups[group(one.asked)].append(one)
    return {name: tuple(members) for name, members in sorted(groups.items())}


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions whose first candidate was said to be about equally likely."""

    asked: int
    said: float  # mean of what was said
    right: float  # share of them that were right


def calibration(answered: Sequence[Answered], bins: int = 10) -> tuple[Bin, ...]:
    """What the scores promise beside what they keep; empty bins are left out."""
    parts: defaultdict[int, list[Answered]] = defaultdict(list)
    for one in answered:
        parts[min(int(one.sureness * bins), bins - 1)].append(one)
    return tuple(
        Bin(
            asked=len(some),
            said=sum(one.sureness for one in some) / len(some),
            right=sum(one.rank == 1 for one in some) / len(some),
        )
        for _, some in sorted(parts.items())
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """Mean distance between what was said and what was right, weighed by questions."""
    count = max(sum(one.asked for one in bins), 1)
    return sum(one.asked * abs(one.said - one.right) for one in bins) / count


def worst(answered: Sequence[Answered], most: int = 20) -> tuple[Answered, ...]:
    """Misses: wrong answers first, the surest of them leading, then what was ranked lowest."""
    missed = [one for one in answered if one.rank != 1]
    missed.sort(
        key=lambda one: (
            one.understood.kind != "answer" or one.served,
            -one.sureness if one.understood.kind == "answer" else -(one.rank or 99),
        )
    )
    return tuple(missed[:most])


@dataclass(frozen=True, slots=True)
class ScopeFigures:
    """How well questions that nothing answers are told from the others."""

    asked: int
    area: float  # under the curve: 1 is perfect, 0.5 is chance
    shown: float  # share of the unanswerable that were answered
    offered: float  # … or were given choices
    functions: float  # … or were taken for a function of the bot


def scope(inside: Sequence[Answered], outside: Sequence[Understanding]) -> ScopeFigures:
    count = max(len(outside), 1)
    return ScopeFigures(
        asked=len(outside),
        area=area([_leading(one.understood) for one in inside], list(map(_leading, outside))),
        shown=sum(one.kind == "answer" for one in outside) / count,
        offered=sum(one.kind == "choices" for one in outside) / count,
        functions=sum(one.kind == "function" for one in outside) / count,
    )


def _leading(one: Understanding) -> float:
    return sum(c.score for c in one.candidates[:3])


def area(higher: Sequence[float], lower: Sequence[float]) -> float:
    """Chance that one of the first stands above one of the second."""
    if not higher or not lower:
        return 0.5
    above = np.subtract.outer(np.asarray(higher), np.asarray(lower))
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    count: int

    @property
    def value(self) -> float:
        return self.hits / self.count if self.count else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, 95 %: where the true share lies, were these drawn at random."""
        if not self.count:
            return 0.0, 1.0
        squared = _Z**2 / self.count
        middle = self.value + squared / 2
        reach = _Z * sqrt(self.value * (1 - self.value) / self.count + squared / 4 / self.count)
        low, high = (middle - reach) / (1 + squared), (middle + reach) / (1 + squared)
        return max(0.0, low), min(1.0, high)


def shares(
    messages: Iterable[tuple[Message, Understanding]],
    group: Callable[[Message], str],
    hit: Callable[[Message, Understanding], bool],
) -> Mapping[str, Share]:
    """How many of each group were hit."""
    hits: defaultdict[str, list[bool]] = defaultdict(list)
    for message, understood in messages:
        hits[group(message)].append(hit(message, understood))
    return {name: Share(sum(some), len(some)) for name, some in sorted(hits.items())}
