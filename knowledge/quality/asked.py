"""Messages with known answers, as question sets hold them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class _Sorted:
    questions: list[Asked] = field(default_factory=list)
    outside: list[Message] = field(default_factory=list)
    wishes: list[Message] = field(default_factory=list)
    cries: list[Message] = field(default_factory=list)
    look_alikes: list[Message] = field(default_factory=list)


def read(path: Path) -> Sets:
    """Read one set, a JSON object a line.

    `relevant` (or `relevant_ids`) makes it a question, an empty list one that nothing answers;
    `intent` a wish for a function; `kind` a cry for help. Lines with nothing but a text count by
    the name of their file.

    Raises:
        OfferErrors: Every bad line, with its number.
    """
    found = _Sorted()
    problems: list[Problem] = []
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise OfferErrors([Problem(path.name, None, "", "unreadable", str(error))]) from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        fault = _sort(line, path.stem, found)
        if fault is not None:
            problems.append(Problem(path.name, number, *fault))
    if problems:
        raise OfferErrors(problems)
    return Sets(
        tuple(found.questions),
        tuple(found.outside),
        tuple(found.wishes),
        tuple(found.cries),
        tuple(found.look_alikes),
    )


Fault = tuple[str, str, str]  # field, code, detail


def _sort(line: str, file: str, found: _Sorted) -> Fault | None:
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
    return _keep(row, row[name], file, found)


def _keep(row: dict[str, Any], text: str, file: str, found: _Sorted) -> Fault | None:
    language = str(row.get("lang", "de"))
    relevant = row.get("relevant", row.get("relevant_ids"))
    if isinstance(relevant, list):
        ids = tuple(map(str, relevant))
        if ids:
            found.questions.append(Asked(text, ids, str(row.get("style", "")), language))
        else:
            found.outside.append(Message(text, language=language))
    elif "intent" in row:
        if row["intent"] not in FUNCTIONS:
            return "intent", "not-allowed", ", ".join(FUNCTIONS)
        found.wishes.append(Message(text, row["intent"], language))
    elif "kind" in row:
        if row["kind"] not in KINDS:
            return "kind", "not-allowed", ", ".join(KINDS)
        found.cries.append(Message(text, row["kind"], language))
    elif file.startswith(OUTSIDE):
        found.outside.append(Message(text, language=language))
    elif file.startswith(LOOK_ALIKES):
        found.look_alikes.append(Message(text, language=language))
    else:
        return "relevant", "missing", "relevant, intent or kind"
    return None
