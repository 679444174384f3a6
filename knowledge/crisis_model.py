"""The second layer of recognising cries for help: how sure a linear model is, and why.

A lexicon finds what somebody foresaw. The model, fitted by `knowledge.fit_crisis`, adds up many
weak signs, so it also hears what nobody wrote a phrase for. It knows nothing of a message but the
features of `knowledge.crisis_features`, and each of them has one readable weight.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from knowledge.crisis_features import features, named
from knowledge.crisis_text import Folded
from knowledge.softmax import Softmax, Text, load

NONE = 8  # the class of "no cry for help"; those before it are `knowledge.crisis.KINDS`
INFORMED = 0.5  # of the features of a message, below which the model has no opinion


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model thinks.

    Attributes:
        sure: 0..1, that it is a cry for help.
        kind: The likeliest.
        informed: Whether it has an opinion at all: in a language that it has not learned, it does
            not know half of what it sees, and of those that it has learned two thirds at least.
    """

    sure: float
    kind: int
    informed: bool


def judge(message: Folded) -> Opinion:
    return opinion(features(message), model())


def opinion(text: Text, fitted: Softmax) -> Opinion:
    weighed = fitted.weigh(text)
    chances = fitted.chances(weighed)
    informed = len(weighed[0]) >= INFORMED * len(text[0])
    return Opinion(float(1 - chances[NONE]), int(chances[:NONE].argmax()), informed)


def reasons(message: Folded, most: int = 8) -> list[tuple[str, float]]:
    """The features that speak loudest for (+) or against (-) a cry for help."""
    fitted = model()
    kind = judge(message).kind
    names, hashes, shares = zip(*named(message), strict=True)
    rows, counted = fitted.weigh((np.array(hashes, np.uint32), np.array(shares, np.float32)))
    name_of = dict(zip(hashes, names, strict=True))
    pulls = {
        name_of[int(hashed)]: float(share) * float(row[kind] - row[NONE])
        for hashed, row, share in zip(fitted.known[rows], fitted.of(rows), counted, strict=True)
    }
    return sorted(pulls.items(), key=lambda pull: (-abs(pull[1]), pull[0]))[:most]


@cache
def model() -> Softmax:
    return load("crisis.npz")
