"""Who writes as they hear is understood by every layer."""

from pathlib import Path

import pytest

from knowledge import intents
from knowledge.crisis import assess, hear
from knowledge.quality import figures
from knowledge.quality.asked import read
from knowledge.quality.heard import sets_as_heard
from knowledge.sound import Homophones, sounds
from tests import kept

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zalt", "zahlt"),
        ("fater", "vater"),
        ("gelt", "geld"),
        ("kinda", "kinder"),
        ("tafl", "tafel"),
        ("habn", "haben"),
        ("schtress", "stress"),
        ("kwalifikation", "qualifikation"),
        ("fersichert", "versichert"),
        ("rükseks", "ruckseks"),
    ],
)
def test_what_sounds_the_same(one, other):
    assert sounds(one.replace("ü", "u")) == sounds(other)


@pytest.mark.parametrize(("one", "other"), [("kraut", "grad"), ("schule", "suhle"), ("rad", "rot")])
def test_what_sounds_different_stays_apart(one, other):
    assert sounds(one) != sounds(other)


def test_of_words_that_sound_the_same_the_first_counts():
    assert Homophones(["seit", "seid"]).of(["sait"]) == {"sait": "seit"}
    assert Homophones(["seid", "seit"]).of(["sait"]) == {"sait": "seid"}


def test_nothing_is_known_to_nobody():
    assert Homophones([]).of(["sait"]) == {}
    assert Homophones(["seit"]).of([]) == {}


def test_offers_are_found():
    sets = sets_as_heard(read(DATA / "questions.jsonl"))
    found = figures.figures(figures.answer(sets.questions, kept.starter().index))
    assert found.first >= 0.93
    assert found.three >= 0.97


def test_wishes_are_recognised():
    wishes = sets_as_heard(read(DATA / "intents.jsonl")).wishes
    found = [intents.recognise(wish.text) for wish in wishes]
    right = [
        one is not None and one.function == w.expected for one, w in zip(found, wishes, strict=True)
    ]
    assert sum(right) / len(wishes) >= 0.9


def test_cries_are_heard():
    cries = sets_as_heard(read(DATA / "crisis.jsonl")).cries
    heard = [assess(cry.text) is not None for cry in cries]
    assert sum(heard) / len(cries) >= 0.95


def test_look_alikes_are_left_alone():
    others = sets_as_heard(read(DATA / "not_crisis.jsonl")).look_alikes
    flagged = [one.text for one in others if assess(one.text)]
    assert len(flagged) / len(others) <= 0.05, flagged


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ich riz mich wida", "self_harm"),
        ("er schlekt mich imer wen er trinkt", "violence_partner"),
        ("ich wil nich mer leben", "suicide"),
    ],
)
def test_a_cry_as_it_is_heard(text, kind):
    found = assess(text)
    assert found is not None
    assert found.kind == kind


def test_a_word_as_it_is_heard_is_no_slip_of_another():
    """“zalt” is “zahlt”, not a slip of “halt”, which the worn out say."""
    assert not hear("der papa zalt nix mehr").exhausted
