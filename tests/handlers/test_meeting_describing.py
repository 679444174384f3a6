"""When a meeting is, as one says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import texts
from handlers.meetings.describing import describe
from knowledge.dates.series import Series, move, skip

NOW = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)
TEXTS = texts.load()


def series(start: str, rule: str = "", minutes: int = 90) -> Series:
    local = datetime.fromisoformat(start)
    return Series(local, timedelta(minutes=minutes), "Europe/Berlin", rule)


def said(described: Series, language: str = "de", now: datetime | None = NOW) -> str:
    return ", ".join(TEXTS.phrase(piece, language) for piece in describe(described, language, now))


@pytest.mark.parametrize(
    ("start", "rule", "german", "english"),
    [
        (
            "2027-01-14T19:30",
            "FREQ=MONTHLY;BYDAY=2TH",
            "jeden 2. Donnerstag im Monat, 19:30–21 Uhr, ab Januar",
            "every 2nd Thursday of the month, 19:30–21:00, from January",
        ),
        (
            "2026-11-27T16:00",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "jeden letzten Freitag im Monat, 16–17:30 Uhr",
            "every last Friday of the month, 16:00–17:30",
        ),
        (
            "2026-12-02T18:00",
            "FREQ=MONTHLY;BYDAY=1WE,3WE",
            "jeden 1. und 3. Mittwoch im Monat, 18–19:30 Uhr",
            "every 1st and 3rd Wednesday of the month, 18:00–19:30",
        ),
        (
            "2026-12-07T18:00",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO",
            "jeden 1. Montag alle 2 Monate, 18–19:30 Uhr, ab Dezember",
            "every 1st Monday every 2 months, 18:00–19:30, from December",
        ),
        (
            "2026-12-05T10:00",
            "FREQ=MONTHLY;BYMONTHDAY=5",
            "am 5. jeden Monats, 10–11:30 Uhr",
            "every month on day 5, 10:00–11:30",
        ),
        (
            "2026-12-01T10:00",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "am 1. und 15. jeden Monats, 10–11:30 Uhr",
            "every month on day 1 and 15, 10:00–11:30",
        ),
        (
            "2026-11-30T10:00",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "am letzten Tag jeden Monats, 10–11:30 Uhr",
            "on the last day of every month, 10:00–11:30",
        ),
        (
            "2026-12-01T09:00",
            "FREQ=WEEKLY;BYDAY=TU",
            "jeden Dienstag, 9–10:30 Uhr",
            "every Tuesday, 09:00–10:30",
        ),
        (
            "2026-11-26T17:00",
            "FREQ=WEEKLY;BYDAY=MO,TH",
            "jeden Montag und Donnerstag, 17–18:30 Uhr",
            "every Monday and Thursday, 17:00–18:30",
        ),
        (
            "2026-11-26T08:00",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "Montag bis Freitag, 8–9:30 Uhr",
            "Monday to Friday, 08:00–09:30",
        ),
        (
            "2026-12-02T10:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
            "alle 2 Wochen am Mittwoch, 10–11:30 Uhr, ab 2. Dezember",
            "every 2 weeks on Wednesday, 10:00–11:30, from December 2",
        ),
        (
            "2027-01-07T19:00",
            "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630T235959",
            "jeden Donnerstag, 19–20:30 Uhr, ab 7. Januar, bis Juni",
            "every Thursday, 19:00–20:30, from January 7, until June",
        ),
        (
            "2027-01-07T19:00",
            "FREQ=WEEKLY;BYDAY=TH;COUNT=8",
            "jeden Donnerstag, 19–20:30 Uhr, ab 7. Januar, 8 Termine",
            "every Thursday, 19:00–20:30, from January 7, 8 times",
        ),
        (
            "2028-01-06T19:00",
            "FREQ=WEEKLY;BYDAY=TH",
            "jeden Donnerstag, 19–20:30 Uhr, ab 6. Januar 2028",
            "every Thursday, 19:00–20:30, from January 6, 2028",
        ),
        (
            "2026-12-06T15:00",
            "FREQ=MONTHLY;BYDAY=1SU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
            "jeden 1. Sonntag im Monat, 15–16:30 Uhr, außer August",
            "every 1st Sunday of the month, 15:00–16:30, except August",
        ),
        (
            "2026-11-26T18:00",
            "FREQ=DAILY",
            "jeden Tag, 18–19:30 Uhr",
            "every day, 18:00–19:30",
        ),
        (
            "2026-12-03T18:00",
            "",
            "Donnerstag, 3. Dezember 2026, 18–19:30 Uhr",
            "Thursday, December 3, 2026, 18:00–19:30",
        ),
        (
            "2027-03-08T10:00",
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8",
            "jedes Jahr am 8. März, 10–11:30 Uhr",
            "every year on March 8, 10:00–11:30",
        ),
        (
            "2026-12-01T18:00",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3",
            "am 1. Dezember, 1. Januar und 1. Februar, 18–19:30 Uhr",
            "December 1, January 1, and February 1, 18:00–19:30",
        ),
    ],
)
def test_a_rule_is_said_as_people_say_it(start: str, rule: str, german: str, english: str) -> None:
    described = series(start, rule)
    assert [said(described), said(described, "en")] == [german, english]


def test_exceptions_are_said_while_they_are_still_to_come() -> None:
    weekly = series("2026-11-26T19:00", "FREQ=WEEKLY;BYDAY=TH")
    changed = skip(weekly, date(2026, 12, 31))
    changed = move(changed, date(2026, 12, 24), datetime.fromisoformat("2026-12-22T18:00"))
    changed = replace(changed, extra=(datetime.fromisoformat("2027-01-02T10:00"),))

    assert said(changed) == (
        "jeden Donnerstag, 19–20:30 Uhr, nicht am 31. Dezember, "
        "statt am 24. Dezember am 22. Dezember um 18 Uhr, auch am 2. Januar"
    )
    assert said(changed, now=NOW + timedelta(days=90)) == "jeden Donnerstag, 19–20:30 Uhr"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("tr", "14 Ocak, 11 Şubat, 11 Mart, 8 Nisan ve 13 Mayıs …, 19:30–21:00"),
        ("pl", "14 stycznia, 11 lutego, 11 marca, 8 kwietnia i 13 maja …, 19:30–21:00"),
        ("ru", "14 января, 11 февраля, 11 марта, 8 апреля и 13 мая …, 19:30–21:00"),
        ("uk", "14 січня, 11 лютого, 11 березня, 8 квітня і 13 травня …, 19:30–21:00"),
    ],
)
def test_other_languages_list_the_next_dates(language: str, shown: str) -> None:
    monthly = series("2027-01-14T19:30", "FREQ=MONTHLY;BYDAY=2TH")
    assert said(monthly, language) == shown


def test_arabic_lists_them_too() -> None:
    shown = said(series("2027-01-14T19:30", "FREQ=MONTHLY;BYDAY=2TH"), "ar")
    assert "14 يناير" in shown
    assert "19:30" in shown
