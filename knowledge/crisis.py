"""Recognise cries for help before anything else: deterministic, local, in all languages at once.

A miss may cost a life, a false alarm costs two warm lines, so in doubt this says yes.
Detection will still miss people: help numbers belong into every fallback as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast, get_args

from knowledge.crisis_lexicon import load

if TYPE_CHECKING:
    from knowledge.crisis_lexicon import Hit

Kind = Literal[
    "suicide",
    "self_harm",
    "violence_partner",
    "violence_child",
    "sexual_abuse",
    "child_danger",
    "acute_homeless_tonight",
    "acute_panic",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
# Which kind leads when a message holds several: the one where minutes count.
_RANK: dict[str, int] = {
    kind: rank
    for rank, kind in enumerate(
        (
            "suicide",
            "child_danger",
            "sexual_abuse",
            "violence_child",
            "violence_partner",
            "self_harm",
            "acute_homeless_tonight",
            "acute_panic",
        )
    )
}
_FULL = 10
# Read at import: a broken lexicon must be found at the start, not at the first cry for help.
_LEXICON = load()


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


def assess(text: str) -> Crisis | None:
    """Whether the message is a cry for help; callers treat an exception as a hit."""
    hits = _LEXICON.find(text)
    hard = [hit for hit in hits if hit.pattern.group.weight >= _FULL]
    hard = [hit for hit in hard if hit.pattern.group.kind in _RANK]
    if not hard:
        hard = _added_up(hits)
    if not hard:
        return None
    lead = min(hard, key=_order)
    group = lead.pattern.group
    kinds = sorted({hit.pattern.group.kind for hit in hard}, key=_RANK.__getitem__)
    facts = {hit.pattern.group.kind for hit in hits}
    child = "child_writing" in facts or any(hit.pattern.group.child for hit in hard)
    return Crisis(
        kind=cast("Kind", group.kind),
        language=group.language,
        acute=any(hit.pattern.group.acute for hit in hard) or "acute" in facts,
        third_person=_third(lead, hits),
        child_writing=child,
        also=tuple(cast("Kind", kind) for kind in kinds if kind != group.kind),
    )


def is_exhausted(text: str) -> bool:
    """Whether the message deserves one warm line beside its answer."""
    return any(hit.pattern.group.kind in {"exhausted", "despair"} for hit in _LEXICON.find(text))


def _order(hit: Hit) -> tuple[bool, int]:
    return (not hit.pattern.group.acute, _RANK[hit.pattern.group.kind])


def _added_up(hits: list[Hit]) -> list[Hit]:
    """Weak signs of one kind that together are a cry: different groups only."""
    by_kind: dict[str, dict[int, Hit]] = {}
    for hit in hits:
        group = hit.pattern.group
        if group.kind in _RANK:
            by_kind.setdefault(group.kind, {})[id(group)] = hit
    return [
        hit
        for found in by_kind.values()
        if sum(hit.pattern.group.weight for hit in found.values()) >= _FULL
        for hit in found.values()
    ]


def _third(lead: Hit, hits: list[Hit]) -> bool:
    """About another person, unless the same is said of oneself as well."""
    same = [hit for hit in hits if hit.pattern.group.kind == lead.pattern.group.kind]
    return any(hit.pattern.group.third for hit in same) and not any(
        hit.own for hit in same if not hit.pattern.group.third
    )
