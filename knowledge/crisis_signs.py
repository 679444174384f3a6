"""The first layer of recognising cries for help: which phrases of the lexicon a message holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.crisis_kinds import RANK
from knowledge.crisis_lexicon import load
from knowledge.crisis_text import FILLERS, Folded, tokens

if TYPE_CHECKING:
    from knowledge.crisis_lexicon import Hit

FULL = 10
# How sure the model must be, by what the lexicon says; docs/quality.md has the figures behind it.
SILENT = 0.38  # it hears nothing
LOOSE = 0.19  # it hears something that many an ordinary message says, too
EXPLICIT = 0.065  # it hears of dying, of abuse, or of danger right now
BEGUN = 6  # words; more of them may tell something after all
# With these alone nothing is told yet; who cries for help says them as often as anybody else.
_EMPTY = """
    abend abends anders bald denk denke denkt eben erst fast frag frage fragt früh ganze ganzen geht
    gehen gerade gesagt gestern gesehen glaub glaube grad grade heut heute immer irgendwann
    ja komme kommen kommst kommt lass letzte letzten lieber manchmal meinte meint
    mittag morgen morgens nacht nachts nächste nein nicht oft sag sage sagen sagt sagte stimmt spät
    später tag tage überleg überlege vorhin vorher weiß wird woche wochen würde zeit
    montag dienstag mittwoch donnerstag freitag samstag sonntag übermorgen uhr halb viertel
"""
_TELLING = "mehr will wieder"  # “ich will nicht mehr”, “er kommt gleich wieder”
_HOLLOW = (FILLERS | frozenset(tokens(_EMPTY))) - frozenset(tokens(_TELLING))
_WORN_OUT = frozenset(
    tokens("""
        akku alle alles alleine ausgebrannt ausgelaugt einfach ende erschöpft fertig fix halt halte
        halts kaputt ko kon konn kraft kräfte leer mehr mer müde ned net nich nimma nimme nimmer nit
        pack packe packs platt schaff schaffe schaffs total viel völlig zuviel überfordert
    """)
)
_PLAINT = _WORN_OUT | FILLERS | {"geht", "nicht"}
# Read at import: a broken lexicon must be found at the start, not at the first cry for help.
_LEXICON = load()


def read(text: str) -> Folded:
    """The message as both layers see it: whoever writes as they hear is understood, too."""
    return Folded(text, _LEXICON.respelled(tokens(text)))


def find(message: Folded) -> list[Hit]:
    """All signs, also the weak ones and mere facts such as the writer's age."""
    size = len(message.spoken)
    return [
        hit
        for hit in _LEXICON.find(message.words)
        if not hit.pattern.group.whole or len(hit.pattern.elements) == size
    ]


def tells_nothing(message: Folded, hits: list[Hit]) -> bool:
    """Whether somebody has only begun, named a time, or said no more than that they are worn out.

    “und dann hat er”, “morgen 18 Uhr”, “ich kann nicht mehr”. The model would make something of
    them: it has read few messages that are as short.
    """
    words = message.spoken
    worn_out = any(hit.pattern.group.kind == "exhausted" for hit in hits)
    if len(words) > BEGUN or (hits and not worn_out):
        return False
    empty = _HOLLOW | _WORN_OUT if worn_out else _HOLLOW
    return all(word in empty or word.isdecimal() for word in words)


def is_plaint(message: Folded) -> bool:
    """Whether every word of somebody worn out is about that; “heute” would call something off."""
    return all(word in _PLAINT for word in message.spoken)


def strong(hits: list[Hit]) -> list[Hit]:
    """Those that make the message a cry for help."""
    hard = [hit for hit in hits if hit.pattern.group.weight >= FULL]
    return [hit for hit in hard if hit.pattern.group.kind in RANK] or _added_up(hits)


def doubt(hard: list[Hit]) -> float:
    """How likely a model must find a cry, 0..1, for these phrases to count.

    What is said of dying, of abuse or of danger right now counts unless the model is certain of
    the opposite.
    """
    groups = [hit.pattern.group for hit in hard]
    explicit = any(g.acute or g.kind in {"suicide", "sexual_abuse"} for g in groups)
    return EXPLICIT if explicit else LOOSE


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
