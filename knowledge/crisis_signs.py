"""The first layer of recognising cries for help: which phrases of the lexicon a message holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.crisis_kinds import RANK
from knowledge.crisis_lexicon import load

if TYPE_CHECKING:
    from knowledge.crisis_lexicon import Hit
    from knowledge.crisis_text import Folded

FULL = 10
# How sure the model must be, by what the lexicon says; docs/quality.md has the figures behind it.
SILENT = 0.45  # it hears nothing
LOOSE = 0.2  # it hears something that many an ordinary message says, too
EXPLICIT = 0.05  # it hears of dying or of abuse
# Read at import: a broken lexicon must be found at the start, not at the first cry for help.
_LEXICON = load()


def find(message: Folded) -> list[Hit]:
    """All signs, also the weak ones and mere facts such as the writer's age."""
    return _LEXICON.find(message.words)


def strong(hits: list[Hit]) -> list[Hit]:
    """Those that make the message a cry for help."""
    hard = [hit for hit in hits if hit.pattern.group.weight >= FULL]
    return [hit for hit in hard if hit.pattern.group.kind in RANK] or _added_up(hits)


def doubt(hard: list[Hit]) -> float:
    """How likely a model must find a cry, 0..1, for these phrases to count.

    What is said of dying or of abuse counts unless the model is certain of the opposite.
    """
    kinds = {hit.pattern.group.kind for hit in hard}
    return EXPLICIT if kinds & {"suicide", "sexual_abuse"} else LOOSE


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
