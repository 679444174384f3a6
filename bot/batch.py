"""Questions in, one JSON line each out: `wegweiser ask --batch`."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from knowledge.index import Index
    from knowledge.understanding import Understanding

TOP = 10  # offers that are named for each question


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no question.

    Attributes:
        line: From 1.
        code: `json`, `object`, `missing` or `text`.
    """

    line: int
    field: str
    code: str


def answers(
    lines: Iterable[str], index: Index, today: date | None = None
) -> Iterator[dict[str, Any] | BadLine]:
    """One result a line, in order; empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        asked = _read(line, number)
        if isinstance(asked, BadLine):
            yield asked
            continue
        started = time.perf_counter()
        understood = understand(asked.text, index, today=today)
        spent = (time.perf_counter() - started) * 1000
        yield asked.others | _result(understood, spent)


@dataclass(frozen=True, slots=True)
class _Asked:
    text: str
    others: dict[str, Any]


def _read(line: str, number: int) -> _Asked | BadLine:
    try:
        data = json.loads(line)
    except ValueError:
        return BadLine(number, "", "json")
    if not isinstance(data, dict):
        return BadLine(number, "", "object")
    field = "query" if "query" in data else "text"
    if field not in data:
        return BadLine(number, "query", "missing")
    if not isinstance(data[field], str):
        return BadLine(number, field, "text")
    return _Asked(data[field], data)


def _result(understood: Understanding, spent: float) -> dict[str, Any]:
    return {
        "kind": understood.kind,
        "offers": [
            {"id": candidate.id, "score": round(candidate.score, 4)}
            for candidate in understood.candidates[:TOP]
        ],
        "shown": list(understood.shown),
        "function": understood.function,
        "crisis_kind": understood.crisis.kind if understood.crisis else None,
        "language": understood.language,
        "ms": round(spent, 3),
    }
