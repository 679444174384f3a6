"""Fit the model of `knowledge.crisis_model` and store it: `python -m knowledge.fit_crisis`.

With `--check` nothing is stored; every author in turn is held out and judged by a model that has
read the others only. Needs the repository: the messages lie in tests/data, not in the package.
It takes about ten minutes.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np

from knowledge import fitting, softmax
from knowledge.crisis_check import report
from knowledge.crisis_examples import Example, ordinary, varied, written
from knowledge.crisis_features import features
from knowledge.crisis_model import NONE
from knowledge.crisis_signs import read

VARIANTS = 2
MANNER = fitting.Manner(rounds=8, seeds=(7, 11, 23, 31, 47, 59), kept=0.4, shrink=1e-5)
QUESTION = 2.5  # an ordinary question; parents tell their need with much feeling, too
LOUDER = 2.0  # a written message, before what its author wrote is weighed


def fit(cries: Sequence[Example], others: Sequence[Example]) -> softmax.Softmax:
    chance = random.Random(MANNER.seeds[0])  # noqa: S311  # no secret, the same each time
    examples = [*cries, *others, *varied(cries, VARIANTS, chance)]
    variants = [at for at in range(len(cries)) for _ in range(VARIANTS)]
    lesson = fitting.Lesson(
        texts=[features(read(example.text)) for example in examples],
        sources=[*range(len(cries) + len(others)), *variants],
        labels=np.array([example.label for example in examples]),
        importance=_importance(examples),
        classes=NONE + 1,
    )
    return fitting.fit(lesson, MANNER)


def _importance(rows: Sequence[Example]) -> fitting.Numbers:
    """Authors of many messages must not drown those of few."""
    sizes = Counter(row.author for row in rows if row.language)
    typical = np.mean(list(sizes.values()))
    return np.array(
        [
            LOUDER * math.sqrt(typical / sizes[row.author]) / (VARIANTS + 1) * 2
            if row.language
            else QUESTION
            for row in rows
        ]
    )


def main() -> None:
    if "--check" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in report(fit))
        return
    softmax.store(fit(written(), ordinary()), "crisis")


if __name__ == "__main__":
    main()
