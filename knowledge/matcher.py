"""Which offer answers this question, and how sure is that?"""

from dataclasses import dataclass
from datetime import date
from math import exp, log

import numpy as np

from knowledge import clauses, signals
from knowledge.index import Index
from knowledge.outcome import Candidate, Found, Outcome, Unknown, Unsure
from knowledge.signals import Signals
from knowledge.table import Floats
from knowledge.weights import RICH, Scope, View, Weights
from knowledge.wording import normalise, tokens

__all__ = ["Candidate", "Found", "Index", "Outcome", "Unknown", "Unsure", "explain", "find"]

_CANDIDATES = 10
_CHOICES = 3
_SEVERAL = 2
_SURELY_OURS = 0.95  # of 450 strangers that get nothing, none is as sure


def find(question: str, index: Index, today: date | None = None) -> Outcome:
    """Never raises; candidates come best first, with how likely each is the right one.

    Args:
        today: Offers that held until an earlier day are not asserted; None: all hold.
    """
    if not index.ids:
        return Unknown(())
    look = _Look(index, _weights(index), index.reach.factors(question, today))
    listed = [look.decide(look.rank(thing)) for thing in clauses.listed(question)]
    needs = [one.candidates[0].id for one in listed if isinstance(one, Found)]
    needs += look.needs(clauses.split(question))
    outcome = look.decide(look.rank(question), tuple(dict.fromkeys(needs)))
    if isinstance(outcome, Found):
        return outcome
    if look.is_called(question, outcome.candidates):
        return Found(outcome.candidates)
    return _one_of_each(outcome, listed)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a message and its parts are looked at.

    Attributes:
        left: What is left of each entry's score, because of its end or its area.
    """

    index: Index
    weights: Weights
    left: Floats

    def rank(self, text: str) -> "Ranking":
        return rank(signals.read(text, self.index), self.index, self.weights, self.left)

    def decide(self, ranking: "Ranking", needs: tuple[str, ...] = ()) -> Outcome:
        """“kita” and “jobcenter” are surely ours, only too many offers fit: they get choices."""
        rich = self.index.richness >= RICH
        possible = self.weights.possible if rich else self.weights.possible_poor
        if rich and ranking.scope >= _SURELY_OURS:
            possible = 0.0
        return decide(ranking.candidates(self.index), needs, self.weights.found, possible)

    def needs(self, parts: tuple[str, ...]) -> list[str]:
        """What single clauses ask for beyond doubt: one message may hold several needs."""
        found = []
        for part in parts:
            scores = self.rank(part).scores
            best = int(scores.argmax())
            if scores[best] >= self.weights.found:
                found.append(self.index.ids[best])
        return found

    def is_called(self, question: str, candidates: tuple[Candidate, ...]) -> bool:
        """“wohngeld”: others speak of it, too, but who says no more than that means this one."""
        if not candidates or self.left[self.index.ids.index(candidates[0].id)] < 1:
            return False
        name = candidates[0].id.replace("-", " ")
        return tokens(normalise(question)) == tokens(normalise(name))


def _one_of_each(outcome: Unsure | Unknown, listed: list[Outcome]) -> Outcome:
    """Of a list of things, for each that says something by itself what fits the whole best."""
    near = {candidate.id: candidate.score for candidate in outcome.candidates}
    chosen = dict.fromkeys(
        max(_shown(thing), key=lambda id_: near.get(id_, 0.0))
        for thing in listed
        if not isinstance(thing, Unknown)
    )
    if len(chosen) < _SEVERAL:
        return outcome
    return Unsure(outcome.candidates, tuple(chosen)[:_CHOICES])


def _shown(outcome: Found | Unsure) -> tuple[str, ...]:
    return outcome.shown if isinstance(outcome, Unsure) else (outcome.candidates[0].id,)


def _weights(index: Index) -> Weights:
    return Weights.shipped("letters" if index.meaning is None else "meaning")


@dataclass(frozen=True, slots=True)
class Ranking:
    """One number an entry; together they sum up to the chance that anything answers."""

    scope: float
    scores: Floats

    def candidates(self, index: Index) -> tuple[Candidate, ...]:
        near = np.arange(len(self.scores))
        if len(near) > _CANDIDATES:
            near = np.sort(np.argpartition(-self.scores, _CANDIDATES)[:_CANDIDATES])
        order = near[np.argsort(-self.scores[near], kind="stable")]
        return tuple(
            Candidate(index.ids[i], float(self.scores[i])) for i in order if self.scores[i] > 0
        )


def rank(seen: Signals, index: Index, weights: Weights, left: Floats | None = None) -> Ranking:
    sums = weights.ranking(index.richness) @ seen.standardised()
    shares = np.exp(sums - sums.max())
    shares /= shares.sum()
    scope = _scope(seen, float(sums.max()), index, weights)
    scores = shares * np.float32(scope)
    return Ranking(scope, scores if left is None else scores * left)


def _scope(seen: Signals, lead: float, index: Index, weights: Weights) -> float:
    if not seen.anything:
        return 0.0
    odds = _model(seen, index, weights).odds(view(seen, lead, index.richness))
    return 1 / (1 + exp(-max(min(odds, 30.0), -30.0)))


def _model(seen: Signals, index: Index, weights: Weights) -> Scope:
    if seen.foreign is None:
        return weights.scope_mute
    return weights.scope_rich if index.richness >= RICH else weights.scope_poor


def view(seen: Signals, lead: float, texts_an_entry: float) -> View:
    foreign, richness = seen.foreign or 0.0, log(max(texts_an_entry, 1.0))
    return View(foreign, richness, foreign * richness, seen.share, lead, seen.near or 0.0)


def decide(
    candidates: tuple[Candidate, ...], needs: tuple[str, ...], found: float, possible: float
) -> Outcome:
    first = candidates[:_CHOICES]
    certain = bool(first) and first[0].score >= found and not _rivals(*first[:2])
    if certain and len(needs) < _SEVERAL:
        return Found(candidates)
    if len(first) < _SEVERAL or sum(c.score for c in first) < possible:
        return Unknown(candidates)
    return Unsure(candidates, tuple(dict.fromkeys((*needs, *(c.id for c in first))))[:_CHOICES])


def _rivals(first: Candidate, second: Candidate | None = None) -> bool:
    """So close that a person should choose: a mother's cure or a father's."""
    return second is not None and second.score > first.score / 2


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an entry stands where it stands: what each signal added to it."""

    id: str
    score: float
    parts: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    read_as: str
    mended: tuple[str, ...]
    concepts: tuple[str, ...]
    scope: float
    reasons: tuple[Reason, ...]


def explain(question: str, index: Index) -> Explanation:
    """For moderators and for whoever mends the matcher."""
    read_as = index.words.spelling.hear(normalise(question))
    if not index.ids:
        return Explanation(read_as, (), (), 0.0, ())
    weights = _weights(index)
    seen = signals.read(question, index)
    ranking = rank(seen, index, weights)
    parts = weights.ranking(index.richness)[:, None] * seen.standardised()
    mended = index.words.spelling.mend(tokens(read_as))
    return Explanation(
        read_as=read_as,
        mended=tuple(mended),
        concepts=index.words.concepts_of(" ".join([read_as, *mended])),
        scope=ranking.scope,
        reasons=tuple(
            Reason(c.id, c.score, _named(parts[:, index.ids.index(c.id)]))
            for c in ranking.candidates(index)
        ),
    )


def _named(parts: Floats) -> tuple[tuple[str, float], ...]:
    return tuple(zip(signals.NAMES, map(float, parts), strict=True))
