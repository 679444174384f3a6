"""What the tables say of a person, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handlers.kernel.reply import Moment, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kernel.reply import Argument

    Rows = Sequence[Mapping[str, Any]]

CHANNELS = {"mail": "E-Mail", "web": "Web-Chat"}


def sentence(table: str, rows: Rows) -> Text:
    """One sentence for each kind of data: the text `privacy-table-<name>`."""
    return Text(f"privacy-table-{table}", {"count": len(rows), **_more(table, rows)})


def _more(table: str, rows: Rows) -> dict[str, Argument]:
    if table == "people":
        (person,) = rows
        return {
            "pseudonym": person["pseudonym"],
            "since": Moment.of(person["created_at"].date()),
            "language": person["language"] or "–",
            "anrede": person["anrede"] or "–",
        }
    if table == "addresses":
        names = dict.fromkeys(row["channel"] for row in rows)
        return {"channels": ", ".join(CHANNELS.get(name, name.title()) for name in names)}
    return {}
