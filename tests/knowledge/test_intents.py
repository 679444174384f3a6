import json
import tomllib
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.intents import FUNCTIONS, Intent, recognise

DATA = Path(__file__).parents[1] / "data"
# These offers' questions can fairly be read as wishes for a function.
BOTH_WAYS = {"mail-verteiler", "offer-melden"}


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def function_of(text: str) -> str | None:
    intent = recognise(text)
    return intent.function if intent else None


def examples(name: str) -> Iterator[str]:
    stored = resources.files("knowledge").joinpath("data", "intents", f"{name}.toml")
    for texts in tomllib.loads(stored.read_text("utf-8")).values():
        yield from texts.splitlines()


def test_wishes_put_by_somebody_else_are_understood() -> None:
    wishes = rows("intents")
    right = sum(function_of(wish["text"]) == wish["intent"] for wish in wishes)
    assert right / len(wishes) >= 0.92


def test_questions_about_offers_are_left_alone() -> None:
    questions = [row for row in rows("questions") if not BOTH_WAYS & set(row["relevant"])]
    stolen = [row["query"] for row in questions if recognise(row["query"])]
    assert len(stolen) / len(questions) <= 0.01, stolen


def test_questions_in_other_languages_are_left_alone() -> None:
    stolen = [row["query"] for row in rows("other_langs") if recognise(row["query"])]
    assert len(stolen) <= 1, stolen


def test_cries_for_help_are_left_alone() -> None:
    stolen = [row["text"] for row in rows("crisis") if recognise(row["text"])]
    assert not stolen


def test_what_no_function_fits_is_left_alone() -> None:
    texts = [row["text"] for row in rows("out_of_scope")]
    stolen = [text for text in texts if recognise(text)]
    assert len(stolen) / len(texts) <= 0.05, stolen


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_stored_model_was_fitted_to_the_examples(function: str) -> None:
    texts = [text for text in examples(function) if any(c.isalnum() for c in text)]
    right = sum(function_of(text) == function for text in texts)
    assert right / len(texts) >= 0.93, "run: python -m knowledge.fit_intents"


def test_look_alikes_are_no_functions() -> None:
    texts = [*examples("none"), *examples("none_heavy")]
    stolen = [text for text in texts if recognise(text)]
    assert len(stolen) / len(texts) <= 0.05, "run: python -m knowledge.fit_intents"


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("nimm mich aus dem verteiler", "newsletter_unsubscribe"),
        ("Stopp!", "newsletter_unsubscribe"),
        ("wann ist das nächste treffen", "next_meetings"),
        ("Lösch alles von mir.", "delete_my_data"),
        ("was wissen Sie über mich?", "export_my_data"),
        ("Ich komme am Donnerstag mit zwei Kindern", "rsvp_yes"),
        ("kann doch nicht kommen, die kleine hat fieber", "rsvp_no"),
        ("ICH WILL MIT EINEM MENSCHEN REDEN", "human_contact"),
        ("türkçe yazabilir misin", "change_language"),
        ("хочу выйти из группы", "group_leave"),
        ("видаліть мої дані", "delete_my_data"),
        ("kiedy jest następne spotkanie", "next_meetings"),
        ("الرقم غلط", "report_wrong_info"),
        ("add me to the mailing list", "newsletter_subscribe"),
        ("hilfe", "help"),
    ],
)
def test_functions_are_found_in_plain_words(text: str, function: str) -> None:
    assert function_of(text) == function


@pytest.mark.parametrize(
    "text",
    [
        "wie kündige ich den Kita-Platz",
        "wo melde ich mein Kind ab",
        "welche Gruppen gibt es für Väter",
        "wer hilft beim Löschen meiner Schulden",
        "Termin beim Jugendamt absagen",
        "ich möchte mit einer Anwältin sprechen",
        "ich komme mit dem geld nicht hin",
        "",
        "   ",
        "🙂🙂",
    ],
)
def test_look_alikes_are_questions(text: str) -> None:
    assert recognise(text) is None


def test_the_score_is_a_share() -> None:
    assert all(0 < intent.score <= 1 for intent in map(recognise, FUNCTION_WORDS) if intent)


FUNCTION_WORDS = ("stopp", "hilfe", "termine", "von vorne", "sprache ändern")


@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert recognise(text) is None or isinstance(recognise(text), Intent)


@pytest.mark.parametrize(
    "text", ["\ud800", "abmelden \udfff", "ﷺ" * 5_000, "stopp " * 11_000, "\0"]
)
def test_odd_texts_do_not_raise(text: str) -> None:
    recognise(text)
