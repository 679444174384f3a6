"""When a meeting is, read from what people type."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from knowledge.dates.when import Reading, read

NOW = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)  # a Wednesday, 21:15 in Berlin
BERLIN = "Europe/Berlin"
ROWS = [
    [column.strip() for column in line.split(" | ")]
    for line in Path("tests/data/meetings/when.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def shown(found: Reading) -> str:
    """A reading as the table writes it."""
    series = found.series
    if series is None:
        return "-"
    minutes = "" if "end" in found.missing else f"/{series.length // timedelta(minutes=1)}"
    parts = [f"{series.start:%Y-%m-%dT%H:%M}{minutes}", series.rule]
    parts += [f"+{extra.date()}" for extra in series.extra]
    parts += [f"-{day}" for day in sorted(series.skipped)]
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "when", "missing", "doubts", "rest"), ROWS, ids=lambda row: row)
def test_people_are_understood(text: str, when: str, missing: str, doubts: str, rest: str) -> None:
    found = read(text, NOW, BERLIN)

    said = [f"{doubt.kind}{'' if doubt.settled else '!'}" for doubt in found.doubts]
    assert [
        shown(found),
        " ".join(sorted(found.missing)) or "-",
        " ".join(said) or "-",
        found.rest or "-",
    ] == [when, missing, doubts, rest]


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 200


@pytest.mark.parametrize("text", [row[0] for row in ROWS if "!" in row[3]])
def test_each_alternative_of_a_doubt_reads_without_it(text: str) -> None:
    for doubt in read(text, NOW, BERLIN).open:
        for alternative in doubt.alternatives:
            again = read(alternative.text, NOW, BERLIN)
            assert doubt.kind not in {one.kind for one in again.doubts}
            assert again.series == alternative.series
            assert again.series or again.missing or again.open
