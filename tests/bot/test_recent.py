"""The last question of a chat is remembered for minutes, and in memory only."""

from __future__ import annotations

from datetime import timedelta

from bot.recent import LIVES, LONGEST, REMEMBERED, Recent
from handlers.kernel.message import Address
from tests.conftest import START

ANNA, BEN = Address("paper", "anna"), Address("paper", "ben")


def test_a_question_is_remembered_for_minutes() -> None:
    recent = Recent()
    recent.note(ANNA, "wo ist die hebamme", START)

    assert recent.of(ANNA, START + LIVES - timedelta(seconds=1)) == "wo ist die hebamme"
    assert recent.of(ANNA, START + LIVES) == ""
    assert recent.of(BEN, START) == ""


def test_only_the_last_question_is_remembered_and_no_endless_one() -> None:
    recent = Recent()
    recent.note(ANNA, "erste", START)
    recent.note(ANNA, "zweite", START)
    assert recent.of(ANNA, START) == "zweite"

    recent.note(ANNA, "x" * (LONGEST + 1), START)
    assert recent.of(ANNA, START) == ""


def test_what_is_old_or_too_much_is_dropped() -> None:
    recent = Recent()
    recent.note(ANNA, "alt", START)
    recent.note(BEN, "neu", START + LIVES)
    assert list(recent._asked) == [BEN]

    for number in range(REMEMBERED + 5):
        recent.note(Address("paper", str(number)), "frage", START + LIVES)
    assert len(recent._asked) == REMEMBERED


def test_a_question_can_be_forgotten_at_once() -> None:
    recent = Recent()
    recent.note(ANNA, "frage", START)
    recent.forget(ANNA)
    recent.forget(BEN)

    assert recent.of(ANNA, START) == ""
