"""What people type for an address, a topic and a place."""

from __future__ import annotations

import pytest

from handlers.mailing.rules import address_in, area_in, named, topics_in
from knowledge.topics import Topic


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("anna@example.net", "anna@example.net"),
        ("Bitte an Anna.Berg@Example.NET!", "anna.berg@example.net"),
        ("meine mail ist <anna@example.net>, danke", "anna@example.net"),
        ("anna@büro.example", "anna@xn--bro-hoa.example"),
        ("anna at example.net", None),
        ("@anna", None),
        ("ännä@example.net", None),
        ("anna@example", None),
        ("a@b@c.de", None),
        ("", None),
    ],
)
def test_an_address_is_found_in_a_sentence(said: str, address: str | None) -> None:
    assert address_in(said) == address


def test_topics_are_understood_in_words_with_typos_and_in_other_languages() -> None:
    assert topics_in("geld und wohnen bitte", "de") == (Topic.FINANZEN, Topic.WOHNEN)
    assert topics_in("Kinderbetreung", "de") == (Topic.KINDERBETREUUNG,)
    assert topics_in("kita, job", "de") == (Topic.KINDERBETREUUNG, Topic.ARBEIT_BILDUNG)
    assert topics_in("Житло", "uk") == (Topic.WOHNEN,)
    assert topics_in("alles", "de") == topics_in("الكل", "ar") == ()
    assert topics_in("fußball", "de") is None


def test_a_place_is_one_of_ours_or_everywhere() -> None:
    areas = ["Olpe", "Siegen", "Bad Berleburg"]

    assert area_in("in Siegen", areas) == "Siegen"
    assert area_in("bad berlebug", areas) == "Bad Berleburg"
    assert area_in("überall", areas) == ""
    assert area_in("Berlin", areas) is None
    assert area_in("Siegen", []) is None


def test_what_was_chosen_is_one_line() -> None:
    assert named(("finanzen", "wohnen"), "Siegen", "de", "alle") == "Geld, Wohnen (Siegen)"
    assert named((), "", "en", "all topics") == "all topics"
