"""The second layer of recognising cries for help: how sure a linear model is, and why.

A lexicon finds what somebody foresaw. The model, fitted by `knowledge.fit_crisis`, adds up many
weak signs, so it also hears what nobody wrote a phrase for. It knows nothing of a message but the
features of `knowledge.crisis_features`, and each of them has one readable weight.
"""

from dataclasses import dataclass
from functools import cache
from math import sqrt

import numpy as np

from knowledge.crisis_features import features, named
from knowledge.crisis_text import Folded
from knowledge.softmax import Softmax, load

NONE = 8  # the class of "no cry for help"; those before it are `knowledge.crisis.KINDS`
ENOUGH = 12  # words, from which on a message counts in full
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
    return opinion(message, model())


def opinion(message: Folded, fitted: Softmax) -> Opinion:
    text = features(message)
    rows, share = fitted.weigh(text)
    chances = fitted.chances((rows, share * _weight(message)))
    informed = len(rows) >= INFORMED * len(text[0])
    return Opinion(float(1 - chances[NONE]), int(chances[:NONE].argmax()), informed)


def _weight(message: Folded) -> np.float32:
    """Few words are little evidence: “mein Geheimnis”, “der Brief macht mir Angst”."""
    return np.float32(min(1, sqrt(len(message.spoken) / ENOUGH)))


def reasons(message: Folded, most: int = 8) -> list[tuple[str, float]]:
    """The features that speak loudest for (+) or against (-) a cry for help."""
    fitted = model()
    kind, weight = judge(message).kind, _weight(message)
    names, hashes, shares = zip(*named(message), strict=True)
    rows, counted = fitted.weigh((np.array(hashes, np.uint32), np.array(shares, np.float32)))
    name_of = dict(zip(hashes, names, strict=True))
    pulls = {
        name_of[int(hashed)]: float(share * weight) * float(row[kind] - row[NONE])
        for hashed, row, share in zip(fitted.known[rows], fitted.of(rows), counted, strict=True)
    }
    return sorted(pulls.items(), key=lambda pull: (-abs(pull[1]), pull[0]))[:most]


@cache
def model() -> Softmax:
    return load("crisis")
