"""The second layer of recognising cries for help: how sure a linear model is, and why.

A lexicon finds what somebody foresaw. The model, fitted by `knowledge.fit_crisis`, adds up many
weak signs, so it also hears what nobody wrote a phrase for. It knows nothing of a message but the
features of `knowledge.crisis_features`, and each of them has one readable weight.
"""

import io
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from knowledge.crisis_features import BUCKETS, Buckets, Weights, features, named
from knowledge.crisis_text import Folded

Stored = NDArray[np.int8]
Half = NDArray[np.float16]
NONE = 8  # the column of "no cry for help"; those before it are `knowledge.crisis.KINDS`


@dataclass(frozen=True, slots=True)
class Model:
    weights: Weights | Stored  # one row a bucket, one column a kind, the last: none
    bias: Weights
    rarity: Weights | Half  # of each bucket among the messages that were learned from
    scale: Weights | float = 1.0  # what a weight is stored in parts of

    def of(self, filled: Buckets) -> Weights:
        rows: Weights = self.weights.take(filled, axis=0) * self.scale
        return rows

    def weigh(self, text: tuple[Buckets, Weights]) -> tuple[Buckets, Weights]:
        """Rare features count for more, in a message that weighs as much as before."""
        filled, share = text
        weighed = share * self.rarity[filled].astype(np.float32)
        length = float(np.linalg.norm(weighed)) or 1.0
        return filled, weighed * np.float32(np.linalg.norm(share) / length)


@dataclass(frozen=True, slots=True)
class Opinion:
    sure: float  # 0..1, that it is a cry for help
    kind: int  # the likeliest


def judge(message: Folded) -> Opinion:
    return opinion(probabilities(features(message), model()))


def opinion(chances: Weights) -> Opinion:
    return Opinion(float(1 - chances[NONE]), int(chances[:NONE].argmax()))


def probabilities(text: tuple[Buckets, Weights], fitted: Model) -> Weights:
    filled, share = fitted.weigh(text)
    scores = share @ fitted.of(filled) + fitted.bias
    raised = np.exp(scores - scores.max())
    chances: Weights = raised / raised.sum()
    return chances


def reasons(message: Folded, most: int = 8) -> list[tuple[str, float]]:
    """The features that speak loudest for (+) or against (-) a cry for help."""
    fitted = model()
    kind = judge(message).kind
    names, filled, shares = zip(*named(message), strict=True)
    _, weighed = fitted.weigh((np.array(filled), np.array(shares, np.float32)))
    pulls = {
        name: float(share) * float(row[kind] - row[NONE])
        for name, row, share in zip(names, fitted.of(np.array(filled)), weighed, strict=True)
    }
    return sorted(pulls.items(), key=lambda pull: (-abs(pull[1]), pull[0]))[:most]


@cache
def model() -> Model:
    stored = resources.files("knowledge").joinpath("data/crisis.npz").read_bytes()
    with np.load(io.BytesIO(stored)) as arrays:
        assert arrays["weights"].shape == (BUCKETS, NONE + 1)
        return Model(arrays["weights"], arrays["bias"], arrays["rarity"], arrays["scale"])
