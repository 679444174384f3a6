"""Calendar files: what ours say to other programs, and what theirs say to us."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from handlers.meetings.ics import Meeting, Method, feed, write
from handlers.meetings.ics_lines import Unreadable
from handlers.meetings.ics_reading import Imported, read_ics
from knowledge.dates.series import Series, between, move, occurrences, skip

BERLIN = "Europe/Berlin"
DATA = Path("tests/data/meetings")
CHANGED = datetime(2026, 11, 1, 10, tzinfo=UTC)
SERIES = Series(
    datetime.fromisoformat("2027-01-14T19:30"),
    timedelta(minutes=90),
    BERLIN,
    "FREQ=MONTHLY;BYDAY=2TH;UNTIL=20271231T235959",
)
MEETING = Meeting("m7@wegweiser.example.org", SERIES, "Müttercafé", CHANGED)
CHANGED_SERIES = replace(
    move(
        skip(SERIES, date(2027, 2, 11)),
        date(2027, 5, 13),
        datetime.fromisoformat("2027-05-12T18:00"),
    ),
    extra=(datetime.fromisoformat("2027-01-20T10:00"),),
)


def others_read(content: bytes, until: int = 2033) -> list[tuple[datetime, datetime]]:
    """As Home Assistant's reader understands it."""
    calendar = IcsCalendarStream.calendar_from_ics(content.decode())
    coming = calendar.timeline.overlapping(
        datetime(2020, 1, 1, tzinfo=UTC), datetime(until, 1, 1, tzinfo=UTC)
    )
    found = [(one.dtstart, one.dtend) for one in coming]
    return sorted(
        (begin.astimezone(UTC), end.astimezone(UTC))
        for begin, end in found
        if isinstance(begin, datetime) and isinstance(end, datetime)
    )


def ours(series: Series) -> list[tuple[datetime, datetime]]:
    found = between(series, datetime(2020, 1, 1, tzinfo=UTC), datetime(2033, 1, 1, tzinfo=UTC))
    return [(one.starts, one.ends) for one in found]


def lines(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(
    "series",
    [
        SERIES,
        CHANGED_SERIES,
        replace(SERIES, rule=""),
        replace(SERIES, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=30"),
        replace(SERIES, rule="FREQ=MONTHLY;BYDAY=2TH;UNTIL=20270614"),
        replace(SERIES, rule="FREQ=DAILY;UNTIL=20280101T000000"),
        replace(SERIES, zone="America/New_York"),
    ],
    ids=lambda series: f"{series.zone} {series.rule} {len(series.moved)}",
)
def test_other_programs_see_the_same_dates(series: Series) -> None:
    content = write(replace(MEETING, series=series))
    assert others_read(content) == ours(series)
    [again] = read_ics(content, "UTC")
    assert again.series is not None
    assert ours(again.series) == ours(series)
    assert again.title == "Müttercafé"


def test_a_file_says_what_a_calendar_needs_and_nobody_s_name() -> None:
    content = write(
        replace(MEETING, series=CHANGED_SERIES, sequence=4, url="https://example.org/m/7"),
        "REQUEST",
    )
    said = lines(content)

    assert "METHOD:REQUEST" in said
    assert said.count("UID:m7@wegweiser.example.org") == 2  # the series, and the date that is moved
    assert said.count("SEQUENCE:4") == 2
    assert "DTSTART;TZID=Europe/Berlin:20270114T193000" in said
    assert "EXDATE;TZID=Europe/Berlin:20270211T193000" in said
    assert "RDATE;TZID=Europe/Berlin:20270120T100000" in said
    assert "RECURRENCE-ID;TZID=Europe/Berlin:20270513T193000" in said
    assert "RRULE:FREQ=MONTHLY;UNTIL=20271231T225959Z;BYDAY=2TH" in said
    assert "URL:https://example.org/m/7" in said
    assert said.count("STATUS:CONFIRMED") == 2
    assert not [line for line in said if line.startswith(("ATTENDEE", "ORGANIZER", "LOCATION"))]
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert "LOCATION:Birkenweg 3\\, Siegen" in lines(
        write(replace(MEETING, place="Birkenweg 3, Siegen"))
    )


@pytest.mark.parametrize("method", ["PUBLISH", "REQUEST", "CANCEL"])
def test_a_cancelled_meeting_keeps_its_name_and_is_cancelled(method: Method) -> None:
    said = lines(write(replace(MEETING, cancelled=method != "CANCEL", sequence=9), method))
    assert f"METHOD:{method}" in said
    assert "STATUS:CANCELLED" in said
    assert "UID:m7@wegweiser.example.org" in said


def test_words_cannot_break_out_of_their_line() -> None:
    evil = "a\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT;,\\ \u2028 b"
    content = write(replace(MEETING, title=evil, place=evil, description=evil))
    assert not [line for line in lines(content) if line.startswith("ATTENDEE")]
    assert content.count(b"\r\nEND:VEVENT") == 1
    said = lines(write(replace(MEETING, uid=evil)))
    assert not [line for line in said if line.startswith("ATTENDEE")]
    with pytest.raises(ValueError, match="CR or LF"):
        write(replace(MEETING, url=evil))


def test_a_feed_has_all_meetings_and_each_zone_once() -> None:
    other = replace(MEETING, uid="m8@x", cancelled=True)
    far = replace(MEETING, uid="m9@x", series=replace(SERIES, zone="America/New_York"))
    said = lines(feed([MEETING, other, far], "Netzwerk Musterstadt"))

    assert "X-WR-CALNAME:Netzwerk Musterstadt" in said
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in said
    assert said.count("BEGIN:VEVENT") == 3
    assert said.count("TZID:Europe/Berlin") == said.count("TZID:America/New_York") == 1
    assert said.count("STATUS:CANCELLED") == 1
    assert lines(feed([], "leer")).count("BEGIN:VEVENT") == 0


@pytest.mark.parametrize(
    "zone",
    [
        *("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"),
        *("Africa/Casablanca", "Europe/Dublin", "America/Sao_Paulo"),
    ],
)
def test_the_zone_in_the_file_changes_its_clocks_when_they_are_changed(zone: str) -> None:
    """Read by the rules alone, as dateutil understands them, without the zone's name."""
    start = datetime.fromisoformat("2027-01-01T04:10")
    daily = Series(start, timedelta(hours=1), zone, "FREQ=DAILY;COUNT=1000")
    nameless = write(replace(MEETING, series=daily)).replace(zone.encode(), b"Our/Own")
    own = tz.tzical(StringIO(nameless.decode())).get("Our/Own")

    walls = [start + timedelta(days=n) for n in range(1000)]
    assert [wall.replace(tzinfo=own).astimezone(UTC) for wall in walls] == [
        begin for begin, _ in ours(daily)
    ]


def test_the_change_of_the_clocks_is_dated_to_the_minute() -> None:
    content = write(MEETING)
    own = tz.tzical(StringIO(content.decode())).get(BERLIN)
    for minutes in range(0, 240, 5):
        for night in (datetime(2027, 3, 28, tzinfo=UTC), datetime(2027, 10, 31, tzinfo=UTC)):
            moment = night + timedelta(minutes=minutes)
            assert (
                moment.astimezone(own).utcoffset()
                == moment.astimezone(ZoneInfo(BERLIN)).utcoffset()
            )


# ── theirs ──


def imported(name: str) -> list[Imported]:
    return read_ics((DATA / name).read_bytes(), BERLIN)


def test_google_is_understood() -> None:
    weekly, once, day = imported("google.ics")

    assert (weekly.title, weekly.place) == ("Müttercafé", "Familienzentrum Weidenau, Birkenweg 3")
    assert weekly.link == "https://meet.google.com/abc-defg-hij"
    assert weekly.description == "Mit Kinderbetreuung\nBitte vorher Bescheid sagen"
    assert (weekly.sequence, weekly.line, weekly.notes) == (2, 26, ())
    assert weekly.series == Series(
        datetime.fromisoformat("2027-01-07T19:30"),
        timedelta(minutes=90),
        BERLIN,
        "FREQ=WEEKLY;UNTIL=20270630T235959;BYDAY=TH;WKST=MO",
        frozenset({date(2027, 2, 11), date(2027, 3, 18)}),
        {date(2027, 1, 21): datetime.fromisoformat("2027-01-20T18:00")},
    )
    assert once.series is not None
    assert once.series.start == datetime.fromisoformat("2027-01-20T19:30")
    assert (day.series, day.refused, day.title) == (None, "all-day", "Ausflug")


def test_outlook_is_understood() -> None:
    monthly, custom, fantasy = imported("outlook.ics")

    assert monthly.series is not None
    assert monthly.series.zone == BERLIN
    days = [one.original for one in occurrences(monthly.series, CHANGED, 9)]
    assert [f"{day:%d.%m.}" for day in days] == [
        "14.01.",
        "11.02.",
        "11.03.",
        "08.04.",
        "13.05.",
        "10.06.",
    ]
    assert monthly.link == "https://teams.example.org/l/meetup-join/19%3ameeting"
    assert custom.series is not None
    assert (custom.series.zone, custom.series.length) == (BERLIN, timedelta(minutes=90))
    assert (fantasy.refused, fantasy.title) == ("zone", "Anderswo")


def test_apple_is_understood() -> None:
    monthly, floating, odd = imported("apple.ics")

    assert monthly.series is not None
    assert (monthly.series.zone, monthly.series.rule) == (
        BERLIN,
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR",
    )
    assert monthly.place == "Café Sonnenschein\nHauptstraße 1"
    assert floating.series is not None
    assert (floating.series.zone, floating.notes) == (BERLIN, ("no-end",))
    assert odd.series is not None  # other programs show its first date, too, and count it
    days = [one.original for one in occurrences(odd.series, CHANGED, 9)]
    assert days == [date(2027, 1, 5), date(2027, 1, 6), date(2027, 1, 13)]


@pytest.mark.parametrize("change", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_line_end_and_usual_encoding_will_do(change: str, encoding: str) -> None:
    text = (DATA / "google.ics").read_text("utf-8").replace("\n", change)
    assert read_ics(text.encode(encoding), BERLIN) == imported("google.ics")


def event(*properties: str) -> bytes:
    inside = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:A", *properties]
    return "\r\n".join([*inside, "END:VEVENT", "END:VCALENDAR", ""]).encode()


START, END = (
    "DTSTART;TZID=Europe/Berlin:20270301T100000",
    "DTEND;TZID=Europe/Berlin:20270301T110000",
)


@pytest.mark.parametrize(
    ("properties", "refused"),
    [
        ([START, END], ""),
        ([], "no-start"),
        (["DTSTART:morgen"], "no-start"),
        (["DTSTART;VALUE=DATE:20270301"], "all-day"),
        (["DTSTART;TZID=Mars/Phobos:20270301T100000"], "zone"),
        (["DTSTART;TZID=../../etc/passwd:20270301T100000"], "zone"),
        (["DTSTART:16040301T100000"], "start"),
        (["DTSTART:99990301T100000Z"], "start"),
        ([START, "DTEND;TZID=Europe/Berlin:20270301T090000"], "end"),
        ([START, "DTEND:gleich"], "end"),
        ([START, "DTEND;TZID=Europe/Berlin:20270401T090000"], "too-long"),
        ([START, "DURATION:P400D"], "too-long"),
        ([START, END, "RRULE:FREQ=SECONDLY"], "rule"),
        ([START, END, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], "rule"),
        ([START, END, "RRULE:FREQ=DAILY;BYHOUR=9,17"], "rule"),
        ([START, END, "RRULE:FREQ=DAILY;BYHOUR=10;BYMINUTE=0"], ""),
        ([START, END, "RRULE:Unfug"], "rule"),
        ([START, END, "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"], "rule"),
        ([START, END, "RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY"], "rule"),
        ([START, END, "RDATE:20270302T080000,20270302T180000"], "several-a-day"),
        ([START, END, "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20270302"], ""),
    ],
    ids=str,
)
def test_what_cannot_be_a_meeting_says_why(properties: list[str], refused: str) -> None:
    [found] = read_ics(event(*properties), BERLIN)
    assert (found.refused, found.title) == (refused, "A")
    assert (found.series is None) == bool(refused)


def test_one_bad_event_leaves_the_others() -> None:
    text = (DATA / "google.ics").read_text("utf-8").replace("20270120T183000Z", "irgendwann")
    weekly, once, _ = read_ics(text.encode(), BERLIN)
    assert weekly.series is not None
    assert (once.refused, once.line, once.title) == ("no-start", 69, "Elternabend")


ONE = b"BEGIN:VEVENT\nUID:%d\nDTSTART:20270301T100000\nRRULE:FREQ=DAILY\nEND:VEVENT\n"


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (b"", "no-calendar", 0),
        (b"hallo", "no-calendar", 0),
        (b"BEGIN:VCARD\nEND:VCARD", "no-calendar", 1),
        (b"BEGIN:VCALENDAR\n", "unclosed", 1),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "unclosed", 3),
        (b"BEGIN:VCALENDAR\n" * 100_000, "too-deep", 5),
        (b"BEGIN:VCALENDAR\n" + b"".join(ONE % n for n in range(10_000)), "too-many-events", 2502),
        (b"x" * 2_000_001, "too-big", 0),
        (b"MZ\x90\x00 a program", "no-calendar", 0),
        (b"BEGIN:VCALENDAR\nSUMMARY:\x81\x8d", "encoding", 2),
        (b"BEGIN:VCALENDAR\n\nX:\0", "encoding", 3),
    ],
    ids=lambda value: str(value)[:40],
)
def test_files_that_are_no_calendar_are_refused_at_once(
    content: bytes, reason: str, line: int
) -> None:
    begun = process_time()
    with pytest.raises(Unreadable) as refused:
        read_ics(content, BERLIN)
    assert (refused.value.reason, refused.value.line) == (reason, line)
    assert process_time() - begun < 1


def test_a_file_that_is_as_large_as_may_be_is_read_in_seconds() -> None:
    many = b"BEGIN:VCALENDAR\n" + b"".join(ONE % n for n in range(500)) + b"END:VCALENDAR"
    dates = b"EXDATE:20270302T100000,20270303T100000\n" * 20_000
    large = event(START, END, "RRULE:FREQ=DAILY").replace(b"END:VEVENT", dates + b"END:VEVENT")
    long_line = event(START, END, "DESCRIPTION:" + "x" * 1_000_000)
    begun = process_time()
    assert len(read_ics(many, BERLIN)) == 500
    assert len(read_ics(large, BERLIN)) == 1
    assert len(read_ics(long_line, BERLIN)) == 1
    assert process_time() - begun < 10


def test_rules_that_never_come_true_are_not_searched_for_to_the_end_of_the_calendar() -> None:
    start = "DTSTART:19710301T100000\nRRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;UNTIL="
    one = "BEGIN:VEVENT\nUID:{0}\n" + start + "2{0:03}0101\nEND:VEVENT\n"
    many = "".join(one.format(n) for n in range(300))
    begun = process_time()
    found = read_ics(f"BEGIN:VCALENDAR\n{many}END:VCALENDAR".encode(), BERLIN)
    assert {event.refused for event in found} == {"rule"}
    assert process_time() - begun < 10


@given(st.binary(max_size=300), st.integers(0, 2000), st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_no_file_breaks_the_reading(noise: bytes, place: int, removed: int) -> None:
    content = (DATA / "outlook.ics").read_bytes()
    for damaged in (noise, content[:place] + noise + content[place + removed :]):
        try:
            found = read_ics(damaged, BERLIN)
        except Unreadable:
            continue
        assert all((one.series is None) == bool(one.refused) for one in found)


def test_times_of_utc_that_come_again_stay_utc_unless_the_file_names_a_zone() -> None:
    weekly = ["DTSTART:20270301T180000Z", "DTEND:20270301T190000Z", "RRULE:FREQ=WEEKLY;COUNT=9"]
    [found] = read_ics(event(*weekly), BERLIN)
    assert found.series is not None
    assert {one.starts.hour for one in occurrences(found.series, CHANGED, 9)} == {18}

    named = event(*weekly).replace(
        b"BEGIN:VEVENT", b"X-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT", 1
    )
    [found] = read_ics(named, BERLIN)
    assert found.series is not None
    local = [
        one.starts.astimezone(ZoneInfo(BERLIN)) for one in occurrences(found.series, CHANGED, 9)
    ]
    assert {at.hour for at in local} == {19}
