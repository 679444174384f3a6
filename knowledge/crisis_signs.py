"""The first layer of recognising cries for help: which phrases of the lexicon a message holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.crisis_kinds import RANK
from knowledge.crisis_lexicon import load

if TYPE_CHECKING:
    from knowledge.crisis_lexicon import Hit

FULL = 10
# Read at import: a broken lexicon must be found at the start, not at the first cry for help.
_LEXICON = load()


def find(text: str) -> list[Hit]:
    """All signs, also the weak ones and mere facts such as the writer's age."""
    return _LEXICON.find(text)


def strong(hits: list[Hit]) -> list[Hit]:
    """Those that make the message a cry for help."""
    hard = [hit for hit in hits if hit.pattern.group.weight >= FULL]
    return [hit for hit in hard if hit.pattern.group.kind in RANK] or _added_up(hits)


def may_be_overruled(hard: list[Hit]) -> bool:
    """Whether a model that is sure of the opposite counts for more than these phrases.

    Never where somebody speaks of dying or of abuse, and only in German, which the model knows
    best: held-out authors lost cries elsewhere.
    """
    return not any(
        hit.pattern.group.kind in {"suicide", "sexual_abuse"} or hit.pattern.group.language != "de"
        for hit in hard
    )


def _added_up(hits: list[Hit]) -> list[Hit]:
    """Weak signs of one kind that together are a cry: different groups only."""
    by_kind: dict[str, dict[int, Hit]] = {}
    for hit in hits:
        group = hit.pattern.group
        if group.kind in RANK:
            by_kind.setdefault(group.kind, {})[id(group)] = hit
    return [
        hit
        for found in by_kind.values()
        if sum(hit.pattern.group.weight for hit in found.values()) >= FULL
        for hit in found.values()
    ]
