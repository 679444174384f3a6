"""How the signals are combined, and from when on an answer may be shown as one."""

from dataclasses import dataclass
from functools import cache
from math import log
from typing import Final, Literal, Self

import numpy as np

from knowledge import loader
from knowledge.table import Floats

RICH: Final = 40  # texts an entry, from which the classifier has learned how people ask
FEWEST: Final = 3.0  # texts an entry from which the weights slide …
MOST: Final = 100.0  # … to here
Layer = Literal["letters", "meaning"]


@dataclass(frozen=True, slots=True)
class View:
    """What can be seen of whether a directory answers a question at all."""

    foreign: float  # the classifier's leaning towards "nothing"
    richness: float  # logarithm of texts an entry: a poor directory knows few words
    both: float  # their product
    share: float  # of the question's words that the best entry has
    lead: float  # of the best entry over the crowd
    near: float  # cosine of the text that means nearly the same


@dataclass(frozen=True, slots=True)
class Scope:
    """Log-odds that anything here answers, per unit of each thing seen."""

    bias: float
    foreign: float
    richness: float
    both: float
    share: float
    lead: float
    near: float

    def odds(self, seen: View) -> float:
        return (
            self.bias
            + self.foreign * seen.foreign
            + self.richness * seen.richness
            + self.both * seen.both
            + self.share * seen.share
            + self.lead * seen.lead
            + self.near * seen.near
        )


@dataclass(frozen=True, slots=True)
class Weights:
    poor: Floats  # in the order of `signals.NAMES`, for directories with `FEWEST` texts an entry
    rich: Floats  # … with `MOST`
    scope_rich: Scope
    scope_poor: Scope
    scope_mute: Scope  # for directories without a classifier
    found: float  # from here on one answer is shown
    possible: float  # from here on choices are
    possible_poor: float  # … by a directory that is not rich

    def ranking(self, richness: float) -> Floats:
        slid = slide(richness)
        mixed: Floats = self.poor * np.float32(1 - slid) + self.rich * np.float32(slid)
        return mixed

    @classmethod
    @cache
    def shipped(cls, layer: Layer) -> Self:
        """What `bench/fit_matcher.py` wrote; with an encoder other weights are best."""
        data = loader.weights()[layer]
        ranking = np.array(list(data["ranking"].values()), np.float32)
        return cls(
            poor=ranking[:, 0],
            rich=ranking[:, 1],
            scope_rich=Scope(**data["scope"]["rich"]),
            scope_poor=Scope(**data["scope"]["poor"]),
            scope_mute=Scope(**data["scope"]["mute"]),
            **data["outcome"],
        )


def slide(richness: float) -> float:
    """0 for a poor directory, 1 for a rich one, in between by the logarithm."""
    return min(max(log(max(richness, 1.0) / FEWEST) / log(MOST / FEWEST), 0.0), 1.0)
