"""How the signals are combined, and from when on an answer may be shown as one."""

from dataclasses import dataclass
from functools import cache
from typing import Final, Self

from knowledge import loader

RICH: Final = 40  # texts an entry, from which the classifier has learned how people ask


@dataclass(frozen=True, slots=True)
class View:
    """What can be seen of whether a directory answers a question at all."""

    foreign: float  # the classifier's leaning towards "nothing"
    richness: float  # logarithm of texts an entry: a poor directory knows few words
    both: float  # their product
    share: float  # of the question's words that the best entry has
    lead: float  # of the best entry over the crowd


@dataclass(frozen=True, slots=True)
class Scope:
    """Log-odds that anything here answers, per unit of each thing seen."""

    bias: float
    foreign: float
    richness: float
    both: float
    share: float
    lead: float

    def odds(self, seen: View) -> float:
        return (
            self.bias
            + self.foreign * seen.foreign
            + self.richness * seen.richness
            + self.both * seen.both
            + self.share * seen.share
            + self.lead * seen.lead
        )


@dataclass(frozen=True, slots=True)
class Weights:
    ranking: tuple[float, ...]  # in the order of `signals.NAMES`
    rich: Scope
    poor: Scope
    mute: Scope  # for directories without a classifier
    found: float  # from here on one answer is shown
    possible: float  # from here on choices are
    possible_poor: float  # … by a directory that is not rich

    @classmethod
    @cache
    def shipped(cls) -> Self:
        """What `bench/fit_matcher.py` wrote."""
        data = loader.weights()
        return cls(
            ranking=tuple(data["ranking"].values()),
            rich=Scope(**data["scope"]["rich"]),
            poor=Scope(**data["scope"]["poor"]),
            mute=Scope(**data["scope"]["mute"]),
            found=data["outcome"]["found"],
            possible=data["outcome"]["possible"],
            possible_poor=data["outcome"]["possible_poor"],
        )
