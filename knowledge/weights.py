"""How the signals are combined, and from when on an answer may be shown as one."""

from dataclasses import dataclass
from functools import cache
from typing import Self

from knowledge import loader


@dataclass(frozen=True, slots=True)
class Scope:
    """Log-odds that anything here answers the question."""

    bias: float
    foreign: float  # per unit of the classifier's leaning towards "nothing"
    richness: float  # per doubling (e-fold) of texts an entry
    both: float
    lead: float  # per unit of the best entry's lead over the crowd

    def odds(self, foreign: float, richness: float, lead: float) -> float:
        return (
            self.bias
            + self.foreign * foreign
            + self.richness * richness
            + self.both * foreign * richness
            + self.lead * lead
        )


@dataclass(frozen=True, slots=True)
class Weights:
    ranking: tuple[float, ...]  # in the order of `signals.NAMES`
    learned: Scope
    mute: Scope  # for directories without a classifier
    found: float
    possible: float

    @classmethod
    @cache
    def shipped(cls) -> Self:
        """What `bench/fit_matcher.py` wrote."""
        data = loader.weights()
        return cls(
            ranking=tuple(data["ranking"].values()),
            learned=Scope(**data["scope"]["learned"]),
            mute=Scope(**data["scope"]["mute"]),
            found=data["outcome"]["found"],
            possible=data["outcome"]["possible"],
        )
