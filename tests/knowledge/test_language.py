import json
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import fit_languages
from knowledge.language import LANGUAGES, identify

DATA = Path(__file__).parents[1] / "data"
FILES = ("questions", "other_langs", "crisis", "not_crisis", "out_of_scope", "intents")


def messages() -> list[tuple[str, str]]:
    """Language and text of all messages of three words and more, written by somebody else."""
    lines = (
        line for name in FILES for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    )
    pairs = ((row["lang"], row.get("query") or row["text"]) for row in map(json.loads, lines))
    return [(language, text) for language, text in pairs if len(text.split()) >= 3]


def test_messages_of_three_words_are_told_apart() -> None:
    wrong = [text for language, text in messages() if identify(text) != language]
    assert len(wrong) / len(messages()) <= 0.01, wrong


def test_no_language_is_bad() -> None:
    hits: dict[str, list[bool]] = defaultdict(list)
    for language, text in messages():
        hits[language].append(identify(text) == language)
    assert set(hits) == set(LANGUAGES)
    assert all(sum(found) / len(found) >= 0.94 for found in hits.values())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wo muss ich hin fuer den antrag", "de"),
        ("mei ex zoit nix fia de kinder", "de"),
        ("where do I apply for Unterhaltsvorschuss", "en"),
        ("unterhaltsvorschuss nereye basvurulur", "tr"),
        ("cocugum icin kres ariyorum", "tr"),
        ("كيف اقدم على Kindergeld", "ar"),
        ("kifak, bidi musa3ade 3ashan wladi", "ar"),
        ("bghit n3ref kifach ndir talaq", "ar"),
        ("як отримати виплати на дитину", "uk"),
        ("де шукати садок", "uk"),
        ("как получить пособие на ребенка", "ru"),
        ("где найти садик", "ru"),
        ("kak mne poluchit posobie na rebenka", "ru"),
        ("gdzie złożyć wniosek o Wohngeld", "pl"),
        ("jak zlozyc wniosek o kindergeld", "pl"),
    ],
)
def test_hard_cases(text: str, language: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["ok", "kindergeld", "", "😂", "57072", "https://example.org/a"])
@pytest.mark.parametrize("hint", LANGUAGES)
def test_what_says_nothing_follows_the_hint(text: str, hint: str) -> None:
    assert identify(text, hint) == hint


def test_without_hint_it_is_german() -> None:
    assert identify("ok") == identify("123") == identify("😂", "xx") == "de"


def test_a_clear_message_overrules_the_hint() -> None:
    assert identify("wo kann ich mein kind in der kita anmelden", "tr") == "de"
    assert identify("çocuğumu kreşe nasıl kaydettiririm", "de") == "tr"


@given(st.text(), st.sampled_from([None, *LANGUAGES, "xx"]))
def test_no_text_raises(text: str, hint: str | None) -> None:
    assert identify(text, hint) in LANGUAGES


@pytest.mark.parametrize(
    "text", ["\ud800", "hallo \udfff", "ﷺ" * 5_000, "hallo welt " * 6_000, "\0"]
)
def test_odd_texts_do_not_raise(text: str) -> None:
    assert identify(text) in LANGUAGES


def test_profiles_are_made_from_texts() -> None:
    made = tomllib.loads(fit_languages.fit([("de", "guten Tag"), ("ru", "привет")]))
    assert set(made) == {"de", "ru", "ru-latn"}
    assert "=privet" in made["ru-latn"]["groups"]
