"""When a meeting is, read from what people type."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from handlers.meetings.when import read

NOW = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)  # a Wednesday, 21:15 in Berlin
BERLIN = "Europe/Berlin"


def test_the_example_of_the_officers_comes_out_whole() -> None:
    found = read(
        "jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr, Familienzentrum Weidenau, "
        "mit Kinderbetreuung, 15 Plätze, ab Januar",
        NOW,
        BERLIN,
    )

    assert found.series is not None
    assert found.series.start == datetime.fromisoformat("2027-01-14T19:30")
    assert found.series.length == timedelta(minutes=90)
    assert found.series.rule == "FREQ=MONTHLY;BYDAY=2TH"
    assert not found.missing
    assert not found.doubts
    assert found.rest == "Familienzentrum Weidenau, mit Kinderbetreuung, 15 Plätze"
    assert [(one.facet, one.words) for one in found.understood] == [
        ("day", "jeden 2. Donnerstag im Monat"),
        ("time", "19:30 bis 21 Uhr"),
        ("from", "ab Januar"),
    ]
