"""What a meeting is like, read from what people type."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import UTC, datetime
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.meetings.details import Details, read_details
from knowledge.dates.when import read

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)
ROWS: list[tuple[str, dict[str, object]]] = [
    (
        (
            "jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr, Familienzentrum Weidenau, "
            "mit Kinderbetreuung, 15 Plätze, ab Januar"
        ),
        {"place": "Familienzentrum Weidenau", "childcare": True, "seats": 15},
    ),
    (
        "jeden 2. Donnerstag 19:30 Familienzentrum, Kinderbetreuung ja",
        {"place": "Familienzentrum", "childcare": True},
    ),
    (
        (
            "Müttercafé: Samstag 10 Uhr im Familienzentrum Weidenau, ohne Kinderbetreuung, "
            "max 12 Personen, kostenlos, barrierefrei, Eingang hinten, "
            "Haltestelle Weidenau Bahnhof"
        ),
        {
            "title": "Müttercafé",
            "place": "Familienzentrum Weidenau",
            "childcare": False,
            "seats": 12,
            "cost": "kostenlos",
            "free": True,
            "step_free": True,
            "entrance": "hinten",
            "stop": "Weidenau Bahnhof",
        },
    ),
    (
        "Treffen Gruppe Birke am 3.12. um 18h online https://zoom.us/j/85?pwd=19.30, 3 €",
        {
            "title": "Treffen Gruppe Birke",
            "link": "https://zoom.us/j/85?pwd=19.30",
            "online": True,
            "cost": "3 €",
            "free": False,
        },
    ),
    (
        "Müttercafé am 3.12. 18 Uhr in der Stadtbücherei, Bus 3 bis Rathaus, nicht barrierefrei",
        {
            "title": "Müttercafé",
            "place": "Stadtbücherei",
            "stop": "Bus 3 bis Rathaus",
            "step_free": False,
        },
    ),
    (
        "Frühstück für Alleinerziehende, Sonntag 10 Uhr, Birkenweg 3, 57076 Siegen",
        {"title": "Frühstück für Alleinerziehende", "place": "Birkenweg 3, 57076 Siegen"},
    ),
    (
        "Elternkaffee am 3. Dezember 16 bis 18 Uhr, Familienzentrum Weidenau",
        {"title": "Elternkaffee", "place": "Familienzentrum Weidenau"},
    ),
    ("Online-Treffen Dienstag 20 Uhr per Zoom", {"title": "Online-Treffen", "online": True}),
    (
        "Picknick im Stadtpark nächsten Samstag 14 Uhr",
        {"title": "Picknick", "place": "Stadtpark"},
    ),
    (
        "15 Plätze, Ort: Rathaus Siegen, Zimmer 204, Titel: Vätertreff, Di 19 Uhr",
        {"title": "Vätertreff", "place": "Rathaus Siegen, Zimmer 204", "seats": 15},
    ),
    (
        "Group meeting every Monday 6 pm at the Library, with childcare, 10 seats, free",
        {
            "title": "Group meeting",
            "place": "Library",
            "childcare": True,
            "seats": 10,
            "cost": "free",
            "free": True,
        },
    ),
    ("keine Kinderbetreuung", {"childcare": False}),
    ("mit kinderbetreung", {"childcare": True}),
    ("mit Kinderbetruung", {"childcare": True}),
    ("mit kinderbetreuug", {"childcare": True}),
    ("Kinderbetreuung: nein", {"childcare": False}),
    ("Kinderbetreuung gibt es", {"childcare": True}),
    ("Kinder werden betreut", {"childcare": True}),
    ("no childcare", {"childcare": False}),
    ("höchstens 10 Leute", {"seats": 10}),
    ("bis zu 8 Teilnehmende", {"seats": 8}),
    ("Plätze: 20", {"seats": 20}),
    ("begrenzt auf 6", {"seats": 6}),
    ("max. 12 Mütter", {"seats": 12}),
    ("0 Plätze", {}),
    ("Kosten: 5,50 Euro pro Kind", {"cost": "5,50 Euro pro Kind", "free": False}),
    ("Eintritt frei", {"cost": "Eintritt frei", "free": True}),
    ("gegen Spende", {"cost": "gegen Spende", "free": False}),
    ("stufenlos", {"step_free": True}),
    ("nicht rollstuhlgerecht", {"step_free": False}),
    ("barrierefrei: nein", {"step_free": False}),
    ("leider 3 Stufen", {"step_free": False}),
    ("Buslinie R10 bis ZOB", {"stop": "Buslinie R10 bis ZOB"}),
    ("Eingang: über den Hof", {"entrance": "über den Hof"}),
    ("Hintereingang", {"entrance": "Hintereingang"}),
    ("Weidenau", {"place": "Weidenau"}),
    ("Treffpunkt: Spielplatz am Bach", {"place": "Spielplatz am Bach"}),
    ("Kochen mit Kindern, Gemeindehaus", {"title": "Kochen mit Kindern", "place": "Gemeindehaus"}),
    ("Thema: Unterhalt", {"title": "Unterhalt"}),
    ("", {}),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda value: str(value)[:60])
def test_people_are_understood(text: str, expected: dict[str, object]) -> None:
    found = read_details(read(text, NOW, "Europe/Berlin").rest)

    empty = asdict(Details())
    said = {name: value for name, value in asdict(found).items() if value != empty[name]}
    said.pop("rest", None)
    assert said == expected
    assert read_details(text) == found  # words about time do no harm


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        """
        jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr , . - / und außer ab mo do 3.12. 1 12 30 99
        2026 halb viertel vor acht morgen heute Januar mal 8 alle zwei Wochen mit ohne
        Kinderbetreuung Plätze max Ort: Bus Haltestelle Eingang https:// € ü ٣ 😀 every second of
        the pm am to next Advent nächsten von Ende ersten letzten Tag täglich Stunden nicht an
        Feiertagen
        """,
    )
)
TIMES = st.datetimes(
    datetime.fromisoformat("2020-01-01"),
    datetime.fromisoformat("2120-01-01"),
    timezones=st.just(UTC),
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))


@given(TEXTS, TIMES)
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_reading(text: str, now: datetime) -> None:
    found = read(text, now, "Europe/Berlin")

    read_details(found.rest)
    assert found == read(text, now, "Europe/Berlin")
    assert found.series is None or not found.open
    assert found.series is None or not found.missing & {"day", "time"}
    assert found.series or found.missing or found.open


SLOWEST = 0.05  # seconds of processor time; 0.01 on a machine that does nothing else


@pytest.mark.parametrize(
    "piece",
    [
        *(
            " ",
            "a",
            "1",
            "1.",
            "1,",
            "1-",
            "mo,",
            "-",
            "\n",
            "ü",
            "\u0308",
            "١٢",
            "😀",
            "(",
            "a:b ",
        ),
        *("um ", "jeden ", "3. und ", "außer am 3. ", "viertel vor ", "9-11 ", "im ", "und "),
        *(
            "jeden 2. Donnerstag ",
            "donnerstagabend ",
            "Donerstag ",
            "3.12. freitag ",
            "max ",
            "Bus ",
        ),
        "jeden 2. Donnerstag im Monat 19:30 bis 21 Uhr, ",
        "dienstag 9 uhr donnerstag 17 uhr ",
        "https://",
    ],
)
@pytest.mark.parametrize("reading", [read_details, lambda text: read(text, NOW, "Europe/Berlin")])
def test_long_texts_are_read_at_once(reading: Callable[[str], object], piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    taken = []
    for _ in range(3):
        begun = process_time()
        reading(text)
        taken.append(process_time() - begun)
    assert min(taken) < SLOWEST
