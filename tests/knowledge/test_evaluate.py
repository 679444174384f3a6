"""What the figures mean."""

import pytest

from knowledge import evaluate
from knowledge.asked import Asked
from knowledge.outcome import Candidate, Found, Unknown, Unsure


def answered(outcome, *relevant, style=""):
    return evaluate.Answered(Asked("?", relevant, style), outcome)


def candidates(*ids):
    return tuple(Candidate(i, 0.9 / (n + 1)) for n, i in enumerate(ids))


def test_figures_count_what_leads_and_what_is_shown():
    some = [
        answered(Found(candidates("a", "b")), "a"),
        answered(Found(candidates("a", "b")), "b"),
        answered(Unsure(candidates("a", "b", "c"), ("a", "b", "c")), "c"),
        answered(Unknown(candidates("a")), "z"),
    ]
    figures = evaluate.figures(some)
    assert figures.first == 0.25
    assert figures.three == 0.75
    assert figures.served == 0.5
    assert figures.answered == 0.5
    assert figures.wrong == 0.25
    assert figures.reciprocal == pytest.approx((1 + 1 / 2 + 1 / 3) / 4)


def test_any_of_several_right_offers_counts():
    assert answered(Found(candidates("b")), "a", "b").rank == 1


def test_figures_are_told_by_group():
    some = [
        answered(Found(candidates("a")), "a", style="typo"),
        answered(Found(candidates("a")), "b", style="plain"),
    ]
    by = evaluate.figures_by(some, lambda asked: asked.style)
    assert {name: figures.first for name, figures in by.items()} == {"plain": 0, "typo": 1}


def test_no_questions_are_no_error():
    assert evaluate.figures([]).asked == 0


def test_area_is_one_when_all_inside_stand_above_and_half_by_chance():
    assert evaluate.area([0.9, 0.8], [0.1, 0.2]) == 1
    assert evaluate.area([0.1], [0.9]) == 0
    assert evaluate.area([0.5], [0.5]) == 0.5


def test_scope_counts_what_was_shown_to_strangers():
    outside = [
        answered(Found(candidates("a"))),
        answered(Unsure(candidates("a", "b"), ("a", "b"))),
        answered(Unknown(())),
        answered(Unknown(())),
    ]
    scope = evaluate.scope([answered(Found(candidates("a")), "a")], outside)
    assert (scope.shown, scope.offered) == (0.25, 0.25)
