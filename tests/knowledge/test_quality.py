"""Answers do not get worse unnoticed, and the question sets stay unseen.

When the figures moved for a good reason: `python bench/fit_matcher.py --only-record`.
"""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from knowledge import evaluate, loader
from knowledge.index import Index
from knowledge.wording import normalise

DATA = Path(__file__).parents[1] / "data"
RECORDED = json.loads((DATA / "quality.json").read_text(encoding="utf-8"))
TOLERANCE = 0.012  # four of the German questions
FEW = 0.035  # two of the 59 in other languages


@pytest.fixture(scope="module")
def answered():
    index = Index.build(loader.starter())
    return {
        name: evaluate.answer(loader.load_questions(DATA / f"{name}.jsonl"), index)
        for name in ("questions", "other_langs", "out_of_scope")
    }


@pytest.mark.parametrize(("name", "slack"), [("questions", TOLERANCE), ("other_langs", FEW)])
@pytest.mark.parametrize("figure", ["first", "three", "served"])
def test_the_right_offer_is_found_as_often_as_recorded(answered, name, slack, figure):
    now = asdict(evaluate.figures(answered[name]))[figure]
    assert now >= RECORDED[name][figure] - slack


@pytest.mark.parametrize(("name", "slack"), [("questions", TOLERANCE), ("other_langs", FEW)])
def test_no_more_is_answered_wrongly_than_recorded(answered, name, slack):
    assert evaluate.figures(answered[name]).wrong <= RECORDED[name]["wrong"] + slack


def test_what_nothing_answers_is_seldom_answered(answered):
    inside = [*answered["questions"], *answered["other_langs"]]
    scope = evaluate.scope(inside, answered["out_of_scope"])
    assert scope.area >= RECORDED["scope"]["area"] - 0.005
    assert scope.shown <= 0.02
    assert scope.shown + scope.offered <= 0.06


def test_the_goals_are_reached(answered):
    german = evaluate.figures(answered["questions"])
    others = evaluate.figures(answered["other_langs"])
    assert (german.first, german.three) >= (0.91, 0.97)
    assert german.three >= 0.97
    assert german.served >= 0.90
    assert others.first >= 0.84
    assert others.three >= 0.94


@pytest.mark.parametrize("name", ["questions", "other_langs"])
def test_no_question_of_the_set_stands_in_the_directory(name):
    """Neither word for word nor nearly; up to three words are bound to coincide."""
    wordings = [
        normalise(line)
        for offer in loader.starter()
        for lines in (
            *offer.questions.values(),
            *(other.wordings for other in offer.translations.values()),
        )
        for line in lines
    ]
    copied = []
    for asked in loader.load_questions(DATA / f"{name}.jsonl"):
        question = normalise(asked.question)
        near = process.extractOne(question, wordings, scorer=fuzz.ratio, score_cutoff=95)
        if near and len(question.split()) > 3:
            copied.append((question, near[0]))
    assert copied == []
