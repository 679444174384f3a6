"""German as those write it who write as they hear: the question sets once more, spelled so.

All at once what few do in one message, and made without `knowledge.sound`, whose rules differ.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from knowledge.quality.asked import Message, Sets

_HEARD = (
    *(("ph", "f"), ("v", "f"), ("ie", "i"), ("eu", "oi"), ("äu", "oi"), ("ei", "ai")),
    *(("ß", "s"), ("tz", "z"), ("ck", "k"), ("chs", "ks")),
)


def as_heard(text: str) -> str:
    """'der Vater zahlt nicht mehr' → 'der fata zalt nicht mer'."""
    text = text.lower()
    for usual, heard in _HEARD:
        text = text.replace(usual, heard)
    text = re.sub(r"([aeiouäöü])h(?=[^aeiouäöüh\s]|\b)", r"\1", text)
    text = re.sub(r"([bcdfgklmnprst])\1", r"\1", text)
    text = re.sub(r"d\b", "t", text)
    return re.sub(r"(?<=\w\w\w)er\b", "a", text)


def sets_as_heard(sets: Sets) -> Sets:
    """The German messages of all sets."""
    return Sets(
        questions=tuple(
            replace(one, question=as_heard(one.question))
            for one in sets.questions
            if one.language == "de"
        ),
        outside=_as_heard(sets.outside),
        wishes=_as_heard(sets.wishes),
        cries=_as_heard(sets.cries),
        look_alikes=_as_heard(sets.look_alikes),
    )


def _as_heard(messages: Iterable[Message]) -> tuple[Message, ...]:
    return tuple(replace(one, text=as_heard(one.text)) for one in messages if one.language == "de")
