"""The little markup of texts: `**bold**`, `[words](https://…)` and bare https addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kernel.post import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handlers.kernel.post import Line

_TOKEN = re.compile(
    r"\*\*(?P<bold>[^*\n]+)\*\*"
    r"|\[(?P<label>[^\]\n]+)\]\((?P<target>https://[^\s)]+)\)"
    r"|(?P<url>https://[^\s<>]*[^\s<>.,;:!?)])"
)
_URL = re.compile(r"(?P<url>https://[^\s<>]*[^\s<>.,;:!?)])")


def lines(text: str) -> tuple[Line, ...]:
    """Parse the words of a catalogue."""
    return tuple(tuple(_runs(line, _TOKEN)) for line in text.split("\n"))


def verbatim(text: str) -> tuple[Line, ...]:
    """Parse words that stand as they are: only addresses become links."""
    return tuple(tuple(_runs(line, _URL)) for line in text.split("\n"))


def _runs(line: str, pattern: re.Pattern[str]) -> Iterator[Run]:
    end = 0
    for match in pattern.finditer(line):
        if match.start() > end:
            yield Run(line[end : match.start()])
        yield _run(match.groupdict())
        end = match.end()
    if end < len(line):
        yield Run(line[end:])


def _run(found: dict[str, str | None]) -> Run:
    if bold := found.get("bold"):
        return Run(bold, bold=True)
    if label := found.get("label"):
        return Run(label, url=found["target"] or "")
    url = found["url"] or ""
    return Run(url, url=url)
