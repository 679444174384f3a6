"""Who may do what in a room, as its state says it; pure."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.matrix_power import Power
from handlers.kernel.errand import EVERYBODY

BOT, ANNA, BEN = "@bot:x", "@anna:x", "@ben:x"
CLOSED = {"invite": 50}


def test_what_is_not_said_is_as_the_protocol_says() -> None:
    assert Power({}).missing(BOT) == ("remove", "ban", "redact")
    assert Power(CLOSED).missing(BOT) == ("invite", "remove", "ban", "redact")
    assert Power({"users": {BOT: 50}, "ban": 60}).missing(BOT) == ("ban",)
    assert Power({"users_default": 50}).missing(BOT) == ()


def test_who_made_a_newer_room_may_do_everything() -> None:
    power = Power({**CLOSED, "users": {ANNA: 100}}, frozenset({BOT}))

    assert power.missing(BOT) == ()
    assert power.rivals(BOT) == [ANNA]  # lets people in
    assert Power(CLOSED, frozenset({ANNA})).rivals(BOT) == [ANNA]


@pytest.mark.parametrize(
    ("levels", "rivals"),
    [
        ({**CLOSED, "users": {BOT: 50}}, []),
        ({**CLOSED, "users": {BOT: 50, ANNA: 49}}, []),
        ({**CLOSED, "users": {BOT: 50, ANNA: 50}}, [ANNA]),
        ({"invite": 70, "users": {BOT: 50, ANNA: 60}}, [ANNA]),  # can show the bot the door
        ({"invite": 70, "users": {BOT: 60, ANNA: 60}}, []),
        ({"invite": 0, "users": {BOT: 50, ANNA: 60, BEN: 50}}, [ANNA, EVERYBODY]),
        ({"users_default": 50, **CLOSED, "users": {BOT: 50}}, [EVERYBODY]),
    ],
)
def test_others_are_whoever_lets_people_in_or_can_remove_the_bot(
    levels: dict[str, Any], rivals: list[str]
) -> None:
    assert Power(levels).rivals(BOT) == rivals


def test_what_is_no_number_means_nothing() -> None:
    levels: dict[str, Any] = {
        "users": {BOT: "50", ANNA: {}},
        "invite": "50",
        "kick": None,
        "ban": [],
        "redact": 1,
    }

    assert Power(levels).missing(BOT) == ()
    assert Power(levels).rivals(BOT) == []
    assert Power({"users": [BOT], "users_default": "x"}).missing(BOT) == ("remove", "ban", "redact")
