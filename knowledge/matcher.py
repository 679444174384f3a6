"""Which offer answers this question?"""

import numpy as np

from knowledge.index import Index
from knowledge.outcome import Candidate, Found, Outcome, Unknown, Unsure

__all__ = ["Candidate", "Found", "Index", "Outcome", "Unknown", "Unsure", "find"]

_CERTAIN = 0.6
_POSSIBLE = 0.25


def find(question: str, index: Index) -> Outcome:
    scores = index.scores(question)
    order = np.argsort(-scores, kind="stable")[:10]
    total = float(scores[order[:5]].sum()) or 1.0
    candidates = tuple(
        Candidate(index.ids[i], float(min(1.0, scores[i] / total * 1.5)))
        for i in order
        if scores[i] > 0
    )
    match candidates:
        case [best, *_] if best.score >= _CERTAIN or len(candidates) == 1:
            return Found(candidates)
        case [best, *_] if best.score >= _POSSIBLE:
            return Unsure(candidates, tuple(c.id for c in candidates[:3]))
        case _:
            return Unknown(candidates)
