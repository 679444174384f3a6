"""What the tables say of a person, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handlers.kernel.reply import Moment, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kernel.reply import Argument

    Rows = Sequence[Mapping[str, Any]]

FIRST = {"people", "addresses"}  # who somebody is comes before what there is of them
CHANNELS = {"mail": "E-Mail", "web": "Web-Chat"}


def sentences(content: Mapping[str, Rows]) -> tuple[Text, ...]:
    """One for each kind of data: the text `privacy-table-<kind>`.

    Tables of one feature share their first word (`group_members`, `group_requests`), and are told
    together; the file names each.
    """
    kinds: dict[str, list[Mapping[str, Any]]] = {}
    for table, rows in sorted(content.items(), key=lambda item: item[0] not in FIRST):
        kinds.setdefault(kind(table), []).extend(rows)
    return tuple(
        Text(f"privacy-table-{name}", {"count": len(rows), **_more(name, rows)})
        for name, rows in kinds.items()
    )


def kind(table: str) -> str:
    return table.partition("_")[0]


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
