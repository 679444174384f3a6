"""How long it takes, when it is best sent, what a time means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.announcements import rules
from handlers.announcements.rules import Load
from handlers.kernel.network import Network
from handlers.kernel.quiet import is_quiet

BERLIN = ZoneInfo("Europe/Berlin")
NETWORK = Network()
WEDNESDAY = datetime(2026, 11, 25, 14, 0, tzinfo=BERLIN)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("morgen 18 Uhr", at(26, 18)),
        ("heute um 19:30", at(25, 19, 30)),
        ("heute abend", at(25, 18)),
        ("Freitag 10 uhr", at(27, 10)),
        ("mi 10:15", at(2, 10, 15, month=12)),
        ("übermorgen früh", at(27, 9)),
        ("3.12. 18:00", at(3, 18, month=12)),
        ("am 3.12. um 9", at(3, 9, month=12)),
        ("3.12.2026 um 9.30 Uhr", at(3, 9, 30, month=12)),
        ("2026-12-03 18:00", at(3, 18, month=12)),
        ("2.1. 10 Uhr", datetime(2027, 1, 2, 10, tzinfo=BERLIN)),
        ("16:30", at(25, 16, 30)),
        ("9 Uhr", at(26, 9)),
        ("in 2 Stunden", at(25, 16)),
        ("in 30 Minuten", at(25, 14, 30)),
        ("Samstag", at(28, 10)),
        ("jetzt", WEDNESDAY),
        ("tomorrow 18:00", at(26, 18)),
    ],
)
def test_a_time_is_understood_as_people_say_it(said: str, meant: datetime) -> None:
    assert rules.when(said, WEDNESDAY.astimezone(UTC), BERLIN) == meant.astimezone(UTC)


@pytest.mark.parametrize("said", ["", "irgendwann", "31.2.", "7", "wenn ihr meint"])
def test_what_is_no_time_is_none(said: str) -> None:
    assert rules.when(said, WEDNESDAY, BERLIN) is None


def test_channels_send_side_by_side_and_the_slowest_says_the_end() -> None:
    work = rules.loads({"telegram": 2400, "mail": 90, "gone": 5}, {"telegram": 20.0, "mail": 1.0})
    assert rules.finish(WEDNESDAY, work, NETWORK, urgent=False) == WEDNESDAY + timedelta(
        seconds=120
    )


def test_what_is_not_done_in_the_evening_goes_on_in_the_morning() -> None:
    """592,000 at 20 a second take 8.2 hours; from two in the afternoon that is until next day."""
    work = [Load(592_000, 20.0)]
    hours = timedelta(seconds=592_000 / 20)
    assert rules.finish(WEDNESDAY, work, NETWORK, urgent=False) == at(26, 8) + hours - timedelta(
        hours=7
    )
    assert rules.finish(WEDNESDAY, work, NETWORK, urgent=True) == WEDNESDAY + hours


@given(
    number=st.integers(1, 2_000_000),
    hour=st.integers(0, 24 * 14),
    pace=st.sampled_from([0.2, 1.0, 20.0, 28.0]),
)
def test_the_end_is_never_in_the_night_nor_sooner_than_the_work(
    number: int, hour: int, pace: float
) -> None:
    start = WEDNESDAY.astimezone(UTC) + timedelta(hours=hour)
    work = [Load(number, pace)]
    end = rules.finish(start, work, NETWORK, urgent=False)
    assert end - start >= work[0].takes
    assert not is_quiet(end - timedelta(milliseconds=1), NETWORK)


def test_good_times_are_proposed_that_end_before_the_night() -> None:
    small = rules.windows(WEDNESDAY, [Load(100, 20.0)], NETWORK)
    assert small == [at(25, 18), at(26, 10), at(26, 12, 30)]
    four_hours = rules.windows(WEDNESDAY, [Load(4 * 3600 * 20, 20.0)], NETWORK)
    assert four_hours == [at(26, 10), at(26, 12, 30), at(27, 10)]
    for_ever = rules.windows(WEDNESDAY, [Load(10**7, 20.0)], NETWORK)
    assert len(for_ever) == 3


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Treffen am Donnerstag in Weidenau", ""),
        ("Neues vom Frauenhaus", "Frauenhaus"),
        ("Wir treffen uns in der Bahnhofstraße 12", "straße 12"),
        ("x" * 200 + " Sorgerecht", ""),
    ],
)
def test_what_should_not_be_on_a_lock_screen_is_pointed_out(text: str, word: str) -> None:
    assert rules.betrays(text) == word


def test_many_small_ones_are_a_big_one() -> None:
    assert not rules.needs_second(50, 0, 50)
    assert rules.needs_second(51, 0, 50)
    assert rules.needs_second(1, 50, 50)
    assert rules.needs_second(1, 0, 0)


def test_words_are_sent_as_they_are_but_for_needless_blank_lines() -> None:
    assert rules.clean("\r\n  Hallo,\r\n\r\n\r\n\r\nbis bald  ") == "Hallo,\n\nbis bald"
    assert rules.link_in("schau: https://example.org/x.") == "https://example.org/x"
    assert rules.link_in("http://example.org") is None
