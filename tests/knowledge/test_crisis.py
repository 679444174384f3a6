"""Recall, look-alikes, mutants, hostile input: what C1, C2 and C3 of the design ask for.

Floors are stored in tests/data/crisis_quality.json; raising them is a normal change, lowering one
is a decision. The messages have all been seen while the lexicon was written, so these figures are
floors against losing something, not an estimate for messages nobody has seen.
"""

from __future__ import annotations

import json
import random
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.crisis import KINDS, Heard, assess, explain, hear
from knowledge.crisis_examples import NEAR
from knowledge.crisis_text import tokens
from knowledge.understanding import understand, wish
from tests import kept

DATA = Path(__file__).parents[1] / "data"
OFFERS = Path(__file__).parents[2] / "knowledge" / "offers"
QUALITY = json.loads((DATA / "crisis_quality.json").read_text("utf-8"))
TOLERANCE = QUALITY["tolerance"]


def rows(name: str) -> list[dict[str, str]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


AUTHORS = ("", "_own", "_more", "_authors")
CRIES = [row for author in AUTHORS for row in rows(f"crisis{author}.jsonl")]
LOOK_ALIKES = [row for author in AUTHORS for row in rows(f"not_crisis{author}.jsonl")]


@cache
def recall(field: str) -> dict[str, float]:
    seen: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in CRIES:
        seen[row[field]] += 1
        found[row[field]] += assess(row["text"]) is not None
    return {name: found[name] / seen[name] for name in seen}


@pytest.mark.parametrize("kind", KINDS)
def test_recall_per_kind(kind: str) -> None:
    assert recall("kind")[kind] >= QUALITY["recall_kind"][kind] - TOLERANCE


@pytest.mark.parametrize("language", sorted(QUALITY["recall_language"]))
def test_recall_per_language(language: str) -> None:
    assert recall("lang")[language] >= QUALITY["recall_language"][language] - TOLERANCE


def test_kind_is_named() -> None:
    right = 0
    for row in CRIES:
        crisis = assess(row["text"])
        right += crisis is not None and row["kind"] in (crisis.kind, *crisis.also)
    assert right / len(CRIES) >= QUALITY["kind_named"] - TOLERANCE


def test_look_alikes_are_left_alone() -> None:
    flagged = [row["text"] for row in LOOK_ALIKES if assess(row["text"])]
    assert len(flagged) / len(LOOK_ALIKES) <= QUALITY["false_alarms"], flagged


def test_ordinary_questions_are_left_alone() -> None:
    questions = []
    for file in sorted(OFFERS.glob("*.toml")):
        offer = tomllib.loads(file.read_text("utf-8"))
        if offer["id"] not in NEAR:
            questions += [text for texts in offer["questions"].values() for text in texts]
    assert questions
    flagged = [text for text in questions if assess(text)]
    assert len(flagged) / len(questions) < QUALITY["false_alarms_questions"], flagged


def test_everyday_talk_is_left_alone() -> None:
    texts = [row["text"] for row in rows("everyday.jsonl")]
    flagged = [text for text in texts if assess(text)]
    assert len(flagged) / len(texts) <= QUALITY["false_alarms_everyday"], flagged


@pytest.mark.parametrize(
    "text",
    [
        "Ich frage mich, ob er kommt",
        "gestern nacht",
        "und dann hat er",
        "ich überleg noch",
        "morgen 18 Uhr",
        "heute um halb 8",
        "Der Brief macht mir Angst",
        "Mein Geheimnis",
    ],
)
def test_who_has_only_begun_is_not_in_danger(text: str) -> None:
    assert assess(text) is None


@pytest.mark.parametrize(
    "text", ["ich will nicht mehr", "er kommt gleich wieder", "heute nacht mache ich es"]
)
def test_few_words_may_tell_enough(text: str) -> None:
    assert assess(text) is not None


def test_a_phrase_that_is_all_that_is_said_is_none_within_another() -> None:
    for text in ("Ich will nicht mehr.", "mog nimmer", "ich will einfach nicht mehr"):
        assert assess(text) is not None, text
    assert assess("ich will nicht mehr warten") is None
    assert assess("er will nicht mehr zum Training, was tun") is None


@pytest.mark.parametrize(
    "text",
    [
        "meine tochter ist weg. 6 jahre. rosa jacke",
        "ich finde mein kind nicht mehr",
        "kind im einkaufszentrum verloren",
        "hab meinen sohn im zoo verloren",
    ],
)
def test_a_child_that_is_lost(text: str) -> None:
    crisis = assess(text)
    assert crisis is not None
    assert crisis.kind == "child_danger"


def test_a_ball_that_is_lost() -> None:
    assert assess("mein sohn hat im park seinen ball verloren") is None


def test_parted_verbs_with_zu_are_meant_too() -> None:
    phrases = explain("ich hoffe nicht mehr aufzuwachen").phrases
    assert any("aufwach" in phrase for phrase in phrases)
    assert assess("und dann stelle ich mir vor, nicht mehr aufzuwachen") is not None


def test_in_a_language_that_the_model_has_not_learned_the_lexicon_decides() -> None:
    assert assess("شوهرم مرا می‌زند") is not None  # Persian: my husband hits me
    assert assess("شام امشب چی داریم") is None  # what is there for dinner
    assert assess("mi edzo iris al la vendejo por acxeti panon") is None


# ------------------------------------------------------------------ mutants

LOOKS_LIKE = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і", "x": "х", "s": "ѕ"}


def typo(text: str, rng: random.Random) -> str:
    """One slip in a word of five letters or more, as thumbs make them."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if not long:
        return text
    index = rng.choice(long)
    word = words[index]
    at = rng.randrange(1, len(word) - 1)
    words[index] = rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
        )
    )
    return " ".join(words)


def invisible(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text))
    return text[:at] + rng.choice("\u200b\u200d\u2060\ufeff\u202e\u00ad") + text[at:]


def homoglyphs(text: str, rng: random.Random) -> str:
    return "".join(LOOKS_LIKE[c] if c in LOOKS_LIKE and rng.random() < 0.3 else c for c in text)


def spacing(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    index = rng.randrange(len(words))
    if rng.random() < 0.5 and len(words[index]) >= 4:
        words[index] = " ".join(words[index])
    return rng.choice(("  ", " ")).join(words)


def casing(text: str, rng: random.Random) -> str:
    return text.upper() if rng.random() < 0.3 else text.swapcase() if rng.random() < 0.5 else text


def drawn_out(text: str, rng: random.Random) -> str:
    letters = [index for index, c in enumerate(text) if c.isalpha()]
    at = rng.choice(letters)
    return text[:at] + text[at] * rng.randrange(3, 6) + text[at:]


@pytest.mark.parametrize("mutate", [typo, invisible, homoglyphs, spacing, casing, drawn_out])
def test_mutants_are_recognised(mutate: object) -> None:
    assert callable(mutate)
    rng = random.Random(20261125)
    originals = [row["text"] for row in rng.sample(CRIES, 300) if assess(row["text"])]
    found = sum(assess(mutate(text, rng)) is not None for text in originals for _ in range(3))
    assert 1 - found / (3 * len(originals)) <= QUALITY["mutant_drop"]


# ------------------------------------------------------------------ what is known about the writer


@pytest.mark.parametrize(
    "text",
    ["meine Mama haut mich immer ich bin 11", "my stepdad hits me, i'm 12", "papa tut mir weh"],
)
def test_children_are_recognised(text: str) -> None:
    crisis = assess(text)
    assert crisis is not None
    assert crisis.child_writing


def test_adults_are_no_children() -> None:
    crisis = assess("mein mann schlägt mich, mein sohn ist 11")
    assert crisis is not None
    assert not crisis.child_writing


@pytest.mark.parametrize(
    ("text", "third"),
    [
        ("meine freundin will nicht mehr leben", True),
        ("meine tochter sagt dass sie sterben möchte, sie ist 13", True),
        ("meine nachbarin wird von ihrem mann verprügelt", True),
        ("ich will nicht mehr leben", False),
        ("ich bring mich um wenn sie mir die kinder wegnehmen", False),
        ("mein mann schlägt mich", False),
    ],
)
def test_third_persons(text: str, third: bool) -> None:  # noqa: FBT001
    crisis = assess(text)
    assert crisis is not None
    assert crisis.third_person is third


@pytest.mark.parametrize(
    "text",
    ["er steht mit einem messer vor der tür", "baby atmet nicht", "hab tabletten genommen alle"],
)
def test_danger_right_now(text: str) -> None:
    crisis = assess(text)
    assert crisis is not None
    assert crisis.acute


def test_several_kinds_are_kept() -> None:
    crisis = assess("mein mann schlägt mich und die kinder")
    assert crisis is not None
    assert {crisis.kind, *crisis.also} >= {"violence_partner", "violence_child"}


def test_denied_suicide_is_still_heard() -> None:
    """Who brings it up is heard, even in a denial; only open reassurance is believed."""
    assert assess("ich will mich nicht umbringen aber ich kann nicht mehr")
    assert not assess("Keine Sorge, ich tue mir nichts an.")


@pytest.mark.parametrize(
    "text",
    ["ich kann nicht mehr", "bin völlig am ende", "i'm so exhausted", "nie mam już siły"],
)
def test_exhaustion_is_soft(text: str) -> None:
    assert hear(text).exhausted
    assert assess(text) is None


@pytest.mark.parametrize(
    "text", ["kann nicht mehr warten, wann kommt der bescheid", "hallo", "", "kindergeld"]
)
def test_not_everybody_is_exhausted(text: str) -> None:
    assert not hear(text).exhausted


@pytest.mark.parametrize(
    "text",
    [
        "ich kan nich mer",
        "ich kann nich mehr",
        "kann nimmer",
        "i kon nimma",
        "ich kann einfach nicht mehr",
        "es geht nicht mehr",
        "ich halts nich mer aus",
    ],
)
def test_who_is_worn_out_calls_nothing_off(text: str) -> None:
    assert hear(text) == Heard(crisis=None, exhausted=True, orders_nothing=True)
    assert wish(text) is None
    understood = understand(text, kept.starter().index)
    assert understood.function is None
    assert understood.exhausted


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("ich kann leider nicht kommen", "rsvp_no"),
        ("ich kann nicht mehr, nehmt mich bitte aus dem verteiler", "newsletter_unsubscribe"),
    ],
)
def test_who_is_worn_out_may_order_something_all_the_same(text: str, function: str) -> None:
    assert not hear(text).orders_nothing
    assert wish(text) == function


def test_weak_signs_add_up() -> None:
    assert assess("ich kann nicht mehr") is None
    assert assess("ich kann nicht mehr, bin nur eine last, verzeiht mir")


# ------------------------------------------------------------------ hostile input


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=6000))
def test_never_raises(text: str) -> None:
    assess(text)
    hear(text)


BOMBS = {
    "64 KiB": "a" * 65_536,
    "surrogates": "\ud800\udfff" * 32_768,
    "NFKC": "\ufdfa" * 65_536,
    "emoji": "😭" * 65_536,
    "letters": "a " * 32_768,
    "dots": "." * 65_536,
    "mixed scripts": "aа" * 32_768,
    "one word": "ich " * 16_384,
    "cry": "er schlägt mich und die kinder heute nacht " * 1_600,
    "run together": "ichwillnichtmehrleben" * 3_000,
}


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_hostile_input_is_answered(name: str) -> None:
    """How long it may take is measured by bench/."""
    assess(BOMBS[name])


def test_the_end_of_a_long_message_is_read() -> None:
    assert assess("bla " * 20_000 + "ich will nicht mehr leben")
    assert assess("ich will nicht mehr leben " + "bla " * 20_000)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("SCHLÄGT schlaegt schlagt", ["schlagt"] * 3),
        ("s t e r b e n", ["sterben"]),
        ("ste\u200brben", ["sterben"]),
        ("stеrbеn", ["sterben"]),
        ("niiiicht", ["nicht"]),
        ("б'є б’є", ["бє", "бє"]),
        ("أريدُ", ["اريد"]),
    ],
)
def test_folding(text: str, folded: list[str]) -> None:
    assert tokens(text) == folded
