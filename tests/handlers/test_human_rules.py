"""Duty, calls and names of the team."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.human import rules
from handlers.human.rules import (
    AGAIN,
    AGAIN_URGENT,
    CALLS,
    Stance,
    first_name,
    is_due,
    next_step,
    said,
    until,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 21, 15, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("stance", "by_hours", "on_duty"),
    [
        (Stance(), True, True),
        (Stance(), False, False),
        (Stance("on"), False, True),
        (Stance("off"), True, False),
        (Stance("on", NOW + timedelta(minutes=1)), False, True),
        (Stance("on", NOW), False, False),
        (Stance("on", NOW), True, True),
    ],
)
def test_what_a_moderator_says_counts_more_than_the_hours(
    stance: Stance, *, by_hours: bool, on_duty: bool
) -> None:
    assert stance.on_duty(NOW, is_open=by_hours) is on_duty


@pytest.mark.parametrize(
    ("rings", "urgent", "on", "soon", "step"),
    [
        (0, False, True, False, "call"),
        (0, False, False, True, "wait"),
        (0, True, False, False, "wait"),
        (1, False, True, False, "call"),
        (1, False, False, True, "wait"),
        (1, False, False, False, "everybody"),
        (1, True, False, True, "everybody"),
        (CALLS, False, True, False, "everybody"),
        (CALLS, False, False, True, "wait"),
    ],
)
def test_who_is_called_next(rings: int, *, urgent: bool, on: bool, soon: bool, step: str) -> None:
    assert next_step(rings, urgent=urgent, on=on, soon=soon) == step


def test_what_is_urgent_rings_again_sooner() -> None:
    assert is_due(None, NOW, urgent=False)
    assert is_due(NOW - AGAIN_URGENT, NOW, urgent=True)
    assert not is_due(NOW - AGAIN_URGENT, NOW, urgent=False)
    assert is_due(NOW - AGAIN, NOW, urgent=False)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("22:00", "2026-11-25T22:00"),
        ("22 Uhr", "2026-11-25T22:00"),
        ("18:00", "2026-11-26T18:00"),
        ("24:00", "2026-11-26T00:00"),
    ],
)
def test_until_is_the_next_time_of_that_name(text: str, end: str) -> None:
    assert until(text, NOW, BERLIN) == datetime.fromisoformat(end).replace(tzinfo=BERLIN)


@pytest.mark.parametrize("text", ["", "bald", "25:00", "18:60"])
def test_until_is_a_time_of_day(text: str) -> None:
    assert until(text, NOW, BERLIN) is None


def test_a_time_is_said_by_the_day_it_is_on() -> None:
    days = [said(NOW + timedelta(days=n), NOW, BERLIN)["day"] for n in range(4)]

    assert days == ["today", "tomorrow", "fri", "sat"]
    assert said(NOW.replace(hour=9, minute=5), NOW, BERLIN)["time"] == "9:05"


@pytest.mark.parametrize("name", ["Julia", "Ali", "Anna-Lena", "Zoë", "Оксана", "Frau O’Neill"])
def test_a_first_name_may_be_shown(name: str) -> None:
    assert first_name(f" {name} ") == name


@pytest.mark.parametrize(
    "name",
    ["", "julia@example.org", "0271 333", "x" * 21, "Julia\nAlarm!", "**Julia**", "Team: ok"],
)
def test_what_is_no_name_is_not_shown(name: str) -> None:
    assert first_name(name) is None


@pytest.mark.parametrize(
    ("text", "act", "whom"),
    [
        ("übernehmen", "take", ""),
        ("Ich übernehme!", "take", ""),
        ("/uebernehmen 17", "take", ""),
        ("später", "later", ""),
        ("/spaeter 17", "later", ""),
        ("schließen", "close", ""),
        ("/schliessen Birke-4821", "close", "birke-4821"),
        ("/schliessen Birke-4821 kein", "idle", "birke-4821"),
        ("kein Anliegen", "idle", ""),
        ("weitergeben", "hand over", ""),
        ("weitergeben Möwe-1234", "hand over", "moewe-1234"),
        ("/uebergeben Birke-4821 Linde-1234", "hand over", "linde-1234"),
        ("Öffnen.", "reopen", ""),
        ("fertig", "leave", ""),
        ("/loeschen ja", None, ""),
        ("/", None, ""),
    ],
)
def test_what_is_said_in_the_room_to_the_bot(text: str, act: str | None, whom: str) -> None:
    order = rules.order(text)
    assert order is not None
    assert (order.act, order.whom) == (act, whom)


@pytest.mark.parametrize(
    "text",
    [
        "Später gern",
        "Können Sie das übernehmen?",
        "Wir schließen um 16 Uhr",
        "übernehmen Birke-4821",
        "Birke-4821",
        "Und/oder",
        "",
    ],
)
def test_what_is_said_in_the_room_to_a_parent(text: str) -> None:
    assert rules.order(text) is None


def test_a_pseudonym_is_the_same_however_it_is_spelled() -> None:
    assert rules.same("Möwe-1234", "moewe-1234")
    assert not rules.same("Möwe-1234", "Möwe-1235")
