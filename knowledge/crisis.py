"""Recognise cries for help before anything else: deterministic, local, in all languages at once.

Two layers: a lexicon whose every phrase somebody has written, and a small linear model for what
nobody foresaw. A miss may cost a life, a false alarm costs two warm lines, so in doubt this says
yes. Detection will still miss people: help numbers belong into every fallback as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from knowledge import crisis_model, crisis_signs
from knowledge.crisis_kinds import KINDS, RANK, Kind
from knowledge.language import identify

if TYPE_CHECKING:
    from knowledge.crisis_lexicon import Hit
    from knowledge.crisis_text import Folded

__all__ = ["KINDS", "Crisis", "Explanation", "Heard", "Kind", "assess", "explain", "hear"]

# Read at import, as the lexicon is: a broken file must be found at the start.
crisis_model.model()


@dataclass(frozen=True, slots=True)
class Crisis:
    """What was recognised.

    Attributes:
        kind: The kind that the answer leads with.
        language: ISO 639-1, of the words that were recognised.
        acute: There may be danger right now: 112/110 first.
        third_person: Somebody writes about another person.
        child_writing: A child or teenager writes.
        also: Further kinds in the same message.
    """

    kind: Kind
    language: str
    acute: bool
    third_person: bool
    child_writing: bool
    also: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a message was taken for a cry for help, or was not.

    Attributes:
        crisis: What `assess` says.
        phrases: Of the lexicon, each with its kind: "suicide: @ich @will @tot".
        sure: What the model thinks, 0..1, that it is a cry for help.
        features: What moved the model most; below zero what spoke against it.
    """

    crisis: Crisis | None
    phrases: tuple[str, ...]
    sure: float
    features: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message says of the person's state.

    Attributes:
        exhausted: Whether it deserves one warm line beside its answer.
        orders_nothing: It says that and no more: “ich kann nicht mehr” calls off no meeting.
    """

    crisis: Crisis | None
    exhausted: bool
    orders_nothing: bool


def hear(text: str) -> Heard:
    """Callers treat an exception as a cry for help."""
    message = crisis_signs.read(text)
    hits = crisis_signs.find(message)
    exhausted = any(hit.pattern.group.kind in {"exhausted", "despair"} for hit in hits)
    alone = exhausted and crisis_signs.is_plaint(message)
    return Heard(_assess(message, hits), exhausted, orders_nothing=alone)


def assess(text: str) -> Crisis | None:
    """Whether the message is a cry for help."""
    return hear(text).crisis


def _assess(message: Folded, hits: list[Hit]) -> Crisis | None:
    hard = crisis_signs.strong(hits)
    opinion = crisis_model.judge(message)
    if hard and (opinion.sure >= crisis_signs.doubt(hard) or not opinion.informed):
        return _by_lexicon(hard, hits)
    if opinion.sure < crisis_signs.SILENT or not opinion.informed:
        return None
    if crisis_signs.tells_nothing(message, hits):
        return None
    return _by_model(message.text, opinion.kind, hits)


def explain(text: str) -> Explanation:
    """For a counsellor who asks why the bot did what it did."""
    message = crisis_signs.read(text)
    phrases = {
        f"{hit.pattern.group.kind}: {hit.pattern.phrase}": None
        for hit in crisis_signs.find(message)
    }
    return Explanation(
        crisis=assess(text),
        phrases=tuple(phrases),
        sure=crisis_model.judge(message).sure,
        features=tuple(crisis_model.reasons(message)),
    )


def _by_lexicon(hard: list[Hit], hits: list[Hit]) -> Crisis:
    lead = min(hard, key=_order)
    group = lead.pattern.group
    kinds = sorted({hit.pattern.group.kind for hit in hard}, key=RANK.__getitem__)
    facts = {hit.pattern.group.kind for hit in hits}
    return Crisis(
        kind=cast("Kind", group.kind),
        language=group.language,
        acute=any(hit.pattern.group.acute for hit in hard) or "acute" in facts,
        third_person=_third(lead, hits),
        child_writing="child_writing" in facts or any(hit.pattern.group.child for hit in hard),
        also=tuple(cast("Kind", kind) for kind in kinds if kind != group.kind),
    )


def _by_model(text: str, kind: int, hits: list[Hit]) -> Crisis:
    facts = {hit.pattern.group.kind for hit in hits}
    return Crisis(
        kind=KINDS[kind],
        language=identify(text),
        acute="acute" in facts,
        third_person=any(hit.pattern.group.third for hit in hits),
        child_writing="child_writing" in facts,
        also=(),
    )


def _order(hit: Hit) -> tuple[bool, int]:
    return (not hit.pattern.group.acute, RANK[hit.pattern.group.kind])


def _third(lead: Hit, hits: list[Hit]) -> bool:
    """About another person, unless the same is said of oneself as well."""
    same = [hit for hit in hits if hit.pattern.group.kind == lead.pattern.group.kind]
    return any(hit.pattern.group.third for hit in same) and not any(
        hit.own for hit in same if not hit.pattern.group.third
    )
