"""Messages with known answers, as question sets hold them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from knowledge.crisis_kinds import KINDS
from knowledge.intents import FUNCTIONS
from knowledge.problem import OfferErrors, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

OUTSIDE: Final = "out_of_scope"  # files whose names begin so hold messages that nothing answers …
LOOK_ALIKES: Final = "not_crisis"  # … and these hold what only sounds like a cry for help


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the offers that answer it, best first."""

    question: str
    relevant: tuple[str, ...] = ()
    style: str = ""
    language: str = "de"


@dataclass(frozen=True, slots=True)
class Message:
    """Any other message.

    Attributes:
        expected: The function that is meant, or the kind of crisis; empty where nothing is.
    """

    text: str
    expected: str = ""
    language: str = "de"


@dataclass(frozen=True, slots=True)
class Sets:
    """What a file holds, sorted by what can be measured with it."""

    questions: tuple[Asked, ...] = ()
    outside: tuple[Message, ...] = ()  # nothing in the directory answers these
    wishes: tuple[Message, ...] = ()  # for a function of the bot
    cries: tuple[Message, ...] = ()
    look_alikes: tuple[Message, ...] = ()  # sound like cries and are none

    @classmethod
    def joined(cls, parts: Iterable[Sets]) -> Self:
        several = tuple(parts)
        return cls(
            questions=tuple(one for part in several for one in part.questions),
            outside=tuple(one for part in several for one in part.outside),
            wishes=tuple(one for part in several for one in part.wishes),
            cries=tuple(one for part in several for one in part.cries),
            look_alikes=tuple(one for part in several for one in part.look_alikes),
        )


def read(path: Path) -> Sets:
    """Read one set, a JSON object a line.

    `relevant` (or `relevant_ids`) makes it a question, an empty list one that nothing answers;
    `intent` a wish for a function; `kind` a cry for help. Lines with nothing but a text count by
    the name of their file.

    Raises:
        OfferErrors: Every bad line, with its number.
    """
    found: list[Sets] = []
    problems: list[Problem] = []
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise OfferErrors([Problem(path.name, None, "", "unreadable", str(error))]) from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        one = _sort(line, path.stem)
        if isinstance(one, Sets):
            found.append(one)
        else:
            problems.append(Problem(path.name, number, *one))
    if problems:
        raise OfferErrors(problems)
    return Sets.joined(found)


Fault = tuple[str, str, str]  # field, code, detail


def _sort(line: str, file: str) -> Sets | Fault:
    try:
        row = json.loads(line)
    except ValueError as fault:
        return "", "syntax", str(fault)
    if not isinstance(row, dict):
        return "", "wrong-type", "an object is expected"
    name = "query" if "query" in row else "text"
    if name not in row:
        return "query", "missing", "query or text"
    if not isinstance(row[name], str):
        return name, "wrong-type", "text is expected"
    return _kept(row, row[name], file)


def _kept(row: dict[str, Any], text: str, file: str) -> Sets | Fault:
    language = str(row.get("lang", "de"))
    relevant = row.get("relevant", row.get("relevant_ids"))
    if isinstance(relevant, list) and relevant:
        asked = Asked(text, tuple(map(str, relevant)), str(row.get("style", "")), language)
        return Sets(questions=(asked,))
    if "intent" in row or "kind" in row:
        return _labelled(row, text, language)
    if relevant == [] or file.startswith(OUTSIDE):
        return Sets(outside=(Message(text, language=language),))
    if file.startswith(LOOK_ALIKES):
        return Sets(look_alikes=(Message(text, language=language),))
    return "relevant", "missing", "relevant, intent or kind"


def _labelled(row: dict[str, Any], text: str, language: str) -> Sets | Fault:
    field, allowed = ("intent", FUNCTIONS) if "intent" in row else ("kind", KINDS)
    if row[field] not in allowed:
        return field, "not-allowed", ", ".join(allowed)
    message = (Message(text, row[field], language),)
    return Sets(wishes=message) if field == "intent" else Sets(cries=message)
