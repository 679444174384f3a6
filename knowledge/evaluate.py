"""How good the matcher is on questions whose right answers are known."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.asked import Asked
from knowledge.index import Index
from knowledge.matcher import find
from knowledge.outcome import Found, Outcome, Unsure


@dataclass(frozen=True, slots=True)
class Answered:
    asked: Asked
    outcome: Outcome

    @property
    def rank(self) -> int | None:
        """Place of the first right candidate, counted from one."""
        ids = [c.id for c in self.outcome.candidates]
        places = [ids.index(i) + 1 for i in self.asked.relevant if i in ids]
        return min(places, default=None)

    @property
    def shown(self) -> tuple[str, ...]:
        """What the person would see."""
        match self.outcome:
            case Found(candidates):
                return (candidates[0].id,)
            case Unsure(_, shown):
                return shown
            case _:
                return ()

    @property
    def served(self) -> bool:
        return bool(set(self.shown) & set(self.asked.relevant))


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of the questions, 0 to 1."""

    asked: int
    first: float  # the right one leads
    three: float  # the right one is among the first three
    reciprocal: float  # mean reciprocal rank within ten
    served: float  # the right one was shown, as the answer or as a choice
    answered: float  # something was shown as the answer
    wrong: float  # something wrong was shown as the answer


def answer(asked: Iterable[Asked], index: Index) -> tuple[Answered, ...]:
    return tuple(Answered(one, find(one.question, index)) for one in asked)


def figures(answered: Sequence[Answered]) -> Figures:
    ranks = [one.rank or 0 for one in answered]
    found = [one for one in answered if isinstance(one.outcome, Found)]
    count = max(len(answered), 1)
    return Figures(
        asked=len(answered),
        first=sum(rank == 1 for rank in ranks) / count,
        three=sum(1 <= rank <= 3 for rank in ranks) / count,
        reciprocal=sum(1 / rank for rank in ranks if rank) / count,
        served=sum(one.served for one in answered) / count,
        answered=len(found) / count,
        wrong=sum(not one.served for one in found) / count,
    )


def figures_by(
    answered: Iterable[Answered], group: Callable[[Asked], str]
) -> Mapping[str, Figures]:
    """For example by style or by language."""
    groups: defaultdict[str, list[Answered]] = defaultdict(list)
    for one in answered:
        groups[group(one.asked)].append(one)
    return {name: figures(members) for name, members in sorted(groups.items())}


@dataclass(frozen=True, slots=True)
class ScopeFigures:
    """How well questions that nothing answers are told from the others."""

    area: float  # under the curve: 1 is perfect, 0.5 is chance
    shown: float  # share of the unanswerable that were answered
    offered: float  # … or were given choices


def scope(inside: Sequence[Answered], outside: Sequence[Answered]) -> ScopeFigures:
    count = max(len(outside), 1)
    return ScopeFigures(
        area=area(list(map(_leading, inside)), list(map(_leading, outside))),
        shown=sum(isinstance(one.outcome, Found) for one in outside) / count,
        offered=sum(isinstance(one.outcome, Unsure) for one in outside) / count,
    )


def _leading(one: Answered) -> float:
    return sum(c.score for c in one.outcome.candidates[:3])


def area(higher: Sequence[float], lower: Sequence[float]) -> float:
    """Chance that one of the first stands above one of the second."""
    if not higher or not lower:
        return 0.5
    above = np.subtract.outer(np.asarray(higher), np.asarray(lower))
    return float((above > 0).mean() + 0.5 * (above == 0).mean())
