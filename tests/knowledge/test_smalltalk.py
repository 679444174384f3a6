import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.smalltalk import recognise, spam
from knowledge.understanding import understand
from tests import kept

DATA = Path(__file__).parents[1] / "data"


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def kind_of(text: str) -> str | None:
    talk = recognise(text)
    return talk.kind if talk else None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hallo", "greeting"),
        ("Halloooo!!!", "greeting"),
        ("Guten Abend zusammen", "greeting"),
        ("Grüß Gott", "greeting"),
        ("merhaba", "greeting"),
        ("السلام عليكم", "greeting"),
        ("доброго дня", "greeting"),
        ("здравствуйте", "greeting"),
        ("dzień dobry", "greeting"),
        ("Vielen lieben Dank!", "thanks"),
        ("dankescön", "thanks"),
        ("дякую", "thanks"),
        ("danke und tschüss", "goodbye"),
        ("dobranoc", "goodbye"),
        ("hi, wie geht's dir?", "how_are_you"),
        ("Bist du ein Mensch?", "who_are_you"),
        ("wer bist du eigentlich, ein roboter?", "who_are_you"),
        ("sen kimsin", "who_are_you"),
        ("du bist toll", "praise"),
        ("so ein scheiß bot", "insult"),
        ("erzähl mir einen witz", "joke"),
        ("ja", "yes_no"),
        ("nö", "yes_no"),
        ("hahahaha", "laugh"),
        ("test 123", "test"),
        ("😂👍", "emoji_only"),
        ("❤️", "emoji_only"),
        ("ich liebe dich", "love"),
        ("sorry, falscher Chat", "apology"),
    ],
)
def test_small_talk_has_a_kind(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "hallo, wo bekomme ich wohngeld",
        "danke, und wo ist das?",
        "hi ich brauche hilfe",
        "guten tag kita",
        "ja aber wie beantrage ich das",
        "wohngeld",
        "57072",
        "ich liebe meinen sohn aber ich kann nicht mehr",
        "ich habe niemanden zum reden",
        "merhaba kreş arıyorum",
        "привет, где взять пособие",
    ],
)
def test_questions_are_not_small_talk(text: str) -> None:
    assert recognise(text) is None


@pytest.mark.parametrize("name", ["questions", "other_langs"])
def test_questions_about_offers_are_left_alone(name: str) -> None:
    assert not [row["query"] for row in rows(name) if recognise(row["query"])]
    assert not [row["query"] for row in rows(name) if spam(row["query"])]


@pytest.mark.parametrize("name", ["crisis", "intents"])
def test_cries_for_help_and_wishes_are_left_alone(name: str) -> None:
    assert not [row["text"] for row in rows(name) if recognise(row["text"]) or spam(row["text"])]


def test_small_talk_put_by_somebody_else_is_found() -> None:
    """About a third of what no offer fits is small talk; the rest asks for something else."""
    found = [row["text"] for row in rows("out_of_scope") if recognise(row["text"])]
    assert len(found) >= 25


@pytest.mark.parametrize(
    "text",
    [
        "Verdiene 5000€ pro Tag von zu Hause! https://gewinn.example/x",
        "Bitcoin verdoppeln garantiert",
        "Free casino bonus www.spins.example",
        "Hot girls in your area, click here http://x.example",
        "заработок без вложений https://t.me/abc",
        "Kredit ohne Schufa sofort: bit.ly/abc",
    ],
)
def test_advertisements_are_spam(text: str) -> None:
    assert spam(text)


@pytest.mark.parametrize(
    "text",
    [
        "mein mann verspielt alles im casino",
        "mein ex hat nacktfotos von mir ins netz gestellt",
        "ist https://www.kinderzuschlag.de die richtige seite",
        "ich will wieder eigenes geld verdienen",
        "gibt es gratis windeln",
        "ich hab bei einem gewinnspiel mein geld verloren",
        "",
    ],
)
def test_people_with_troubles_are_no_spam(text: str) -> None:
    assert not spam(text)


@given(st.text())
def test_no_text_raises(text: str) -> None:
    recognise(text)
    spam(text)


@pytest.mark.parametrize(
    "text", ["\ud800", "hallo \udfff", "ﷺ" * 30, "😂" * 65_536, "\0", "ha" * 99]
)
def test_odd_texts_do_not_raise(text: str) -> None:
    recognise(text)
    spam(text)


def test_a_word_of_an_offer_is_no_slip_of_a_greeting() -> None:
    index = kept.starter().index
    assert recognise("PEKiP") is not None  # the Turkish “peki”, with a slip
    asked = understand("PEKiP", index)
    assert (asked.kind, asked.shown) == ("answer", ("krabbelgruppe",))
    assert understand("hllo", index).kind == "smalltalk"
