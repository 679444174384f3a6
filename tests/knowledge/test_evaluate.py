"""What the figures mean, and what question sets may look like."""

import json

import pytest

from knowledge.outcome import Candidate
from knowledge.problem import OfferErrors
from knowledge.quality import figures
from knowledge.quality.asked import Asked, Message, read
from knowledge.quality.figures import Answered, Share
from knowledge.understanding import Understanding


def understood(kind, *ids, shown=None):
    candidates = tuple(Candidate(i, 0.9 / (n + 1)) for n, i in enumerate(ids))
    seen = {"answer": ids[:1], "choices": ids[:3]}.get(kind, ())
    return Understanding(kind, "de", candidates, seen if shown is None else shown)


def answered(what, *relevant, style=""):
    return Answered(Asked("?", relevant, style), what)


def test_figures_count_what_leads_and_what_is_shown():
    some = [
        answered(understood("answer", "a", "b"), "a"),
        answered(understood("answer", "a", "b"), "b"),
        answered(understood("choices", "a", "b", "c"), "c"),
        answered(understood("unknown", "a"), "z"),
    ]
    found = figures.figures(some)
    assert found.first == 0.25
    assert found.three == 0.75
    assert found.served == 0.5
    assert found.answered == 0.5
    assert found.wrong == 0.25
    assert found.reciprocal == pytest.approx((1 + 1 / 2 + 1 / 3) / 4)


def test_a_question_taken_for_a_function_is_counted_as_stolen():
    some = [answered(understood("function", "a"), "a"), answered(understood("answer", "a"), "a")]
    assert figures.figures(some).stolen == 0.5


def test_any_of_several_right_offers_counts():
    assert answered(understood("answer", "b"), "a", "b").rank == 1


def test_figures_are_told_by_group():
    some = [
        answered(understood("answer", "a"), "a", style="typo"),
        answered(understood("answer", "a"), "b", style="plain"),
    ]
    by = figures.grouped(some, lambda asked: asked.style)
    assert {name: figures.figures(g).first for name, g in by.items()} == {"plain": 0, "typo": 1}


def test_no_questions_are_no_error():
    assert figures.figures([]).asked == 0


def test_area_is_one_when_all_inside_stand_above_and_half_by_chance():
    assert figures.area([0.9, 0.8], [0.1, 0.2]) == 1
    assert figures.area([0.1], [0.9]) == 0
    assert figures.area([0.5], [0.5]) == 0.5


def test_scope_counts_what_was_shown_to_strangers():
    outside = [
        understood("answer", "a"),
        understood("choices", "a", "b"),
        understood("function"),
        understood("unknown"),
    ]
    scope = figures.scope([answered(understood("answer", "a"), "a")], outside)
    assert (scope.shown, scope.offered, scope.functions) == (0.25, 0.25, 0.25)


def test_calibration_puts_what_was_said_beside_what_was_right():
    some = [answered(understood("answer", "a"), wanted) for wanted in "aaab"]
    (only,) = figures.calibration(some)
    assert (only.asked, only.right) == (4, 0.75)
    assert only.said == pytest.approx(0.9)
    assert figures.calibration_error([only]) == pytest.approx(0.15)


def test_wrong_answers_are_the_worst_misses():
    wrong = answered(understood("answer", "a"), "b")
    unsure = answered(understood("choices", "a", "b", "c"), "c")
    right = answered(understood("answer", "a"), "a")
    assert figures.worst([right, unsure, wrong]) == (wrong, unsure)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    [(50, 100, 0.404, 0.596), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (0, 0, 0.0, 1.0)],
)
def test_wilsons_interval(hits, count, low, high):
    assert Share(hits, count).interval == pytest.approx((low, high), abs=0.001)


def written(tmp_path, name, *rows):
    path = tmp_path / name
    path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return path


def test_a_row_says_what_it_is(tmp_path):
    rows = [
        {"query": "kita?", "relevant": ["kita-platz"], "style": "plain"},
        {"query": "wetter", "relevant": []},
        {"text": "raus aus dem verteiler", "intent": "newsletter_unsubscribe"},
        {"text": "…", "kind": "suicide", "lang": "pl"},
    ]
    sets = read(written(tmp_path, "mixed.jsonl", *rows))
    assert sets.questions == (Asked("kita?", ("kita-platz",), "plain"),)
    assert sets.outside == (Message("wetter"),)
    assert sets.wishes == (Message("raus aus dem verteiler", "newsletter_unsubscribe"),)
    assert sets.cries == (Message("…", "suicide", "pl"),)


def test_a_bare_text_counts_by_the_name_of_its_file(tmp_path):
    row = {"text": "ich sterbe vor lachen"}
    assert read(written(tmp_path, "not_crisis.jsonl", row)).look_alikes == (Message(row["text"]),)
    assert read(written(tmp_path, "out_of_scope.jsonl", row)).outside == (Message(row["text"]),)


def test_every_bad_line_is_named(tmp_path):
    path = written(
        tmp_path,
        "set.jsonl",
        {"query": "x"},
        {"query": 5, "relevant": ["a"]},
        {"text": "x", "intent": "fly"},
        {"text": "x", "kind": "boredom"},
        [],
        {"query": "fine", "relevant": ["a"]},
    )
    with pytest.raises(OfferErrors) as caught:
        read(path)
    assert [(p.line, p.field, p.code) for p in caught.value.problems] == [
        (1, "relevant", "missing"),
        (2, "query", "wrong-type"),
        (3, "intent", "not-allowed"),
        (4, "kind", "not-allowed"),
        (5, "", "wrong-type"),
    ]
