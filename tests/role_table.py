"""What each role may do, as the code says it: `python -m tests.role_table` writes docs/roles.md."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import handlers
from handlers.kernel.feature import reserved_for
from handlers.kernel.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from handlers.kernel.feature import Handler

FILE = Path("docs/roles.md")
MARK = "<!-- From here on made from the code by `make roles`. -->\n"


@dataclass(frozen=True, slots=True)
class Act:
    """Attributes: kind: `command`, `answer`, `file`, `function`, `code` or `link`."""

    feature: str
    kind: str
    name: str
    handler: Handler

    @property
    def reserved(self) -> tuple[str, ...]:
        return reserved_for(self.handler)


def acts() -> Iterator[Act]:
    """Everything of every feature that a person can set off."""
    for feature in handlers.features():
        for command in feature.commands:
            yield Act(feature.name, "command", f"/{command.name}", command.handler)
        kinds: tuple[tuple[str, Mapping[Any, Handler]], ...] = (
            ("answer", feature.answers),
            ("file", feature.files),
            ("file", feature.handed),
            ("function", feature.functions),
            ("code", feature.codes),
            ("link", feature.links),
        )
        for kind, found in kinds:
            for name, handler in found.items():
                yield Act(feature.name, kind, str(name), handler)


def markdown(old: str) -> str:
    """The document with a fresh table behind what was written by hand."""
    written, _mark, _table = old.partition(MARK)
    lines = [f"| feature | kind | name | parent | {' | '.join(ROLES)} |"]
    lines.append("| --- | --- | --- |" + " :-: |" * (1 + len(ROLES)))
    for act in acts():
        reserved = act.reserved
        marks = ["✓" if not reserved else ""]
        marks += ["✓" if not reserved or role in reserved else "" for role in ROLES]
        lines.append(f"| {act.feature} | {act.kind} | `{act.name}` | {' | '.join(marks)} |")
    return written + MARK + "\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(markdown(FILE.read_text("utf-8")), "utf-8")
