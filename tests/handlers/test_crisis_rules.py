"""A cry for help, and a question beside it."""

from __future__ import annotations

import pytest

from handlers.crisis.rules import asks, is_watched
from knowledge.crisis import assess


@pytest.mark.parametrize(
    "text",
    [
        "mein mann schlägt mich, wo ist ein frauenhaus",
        "er bedroht mich. wie bekomme ich das sorgerecht",
        "kocam beni dövüyor, nereye gidebilirim",
        "чоловік б'є мене, куди мені йти",
        "زوجي يضربني وين اروح",
    ],
)
def test_a_question_beside_the_cry_is_heard(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text", ["ich kann nicht mehr, ich will nicht mehr leben", "er schlägt mich", "хочу померти"]
)
def test_who_only_cries_out_is_sent_no_offer(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "mein mann schlägt mich",
        "mein ex lauert mir auf und verfolgt mich",
        "mein mann schlägt mich und ich will sterben",
        "kocam beni dövüyor",
        "муж бьёт меня",
    ],
)
def test_who_lives_with_danger_may_be_read_by_it(text: str) -> None:
    found = assess(text)
    assert found is not None
    assert is_watched(found)


@pytest.mark.parametrize(
    "text", ["ich will nicht mehr leben", "meine freundin wird von ihrem mann geschlagen"]
)
def test_who_does_not_is_not_told_to_hide(text: str) -> None:
    found = assess(text)
    assert found is not None
    assert not is_watched(found)
