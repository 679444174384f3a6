"""What a model learns, and what it leaves out."""

import numpy as np
import pytest

from knowledge import fitting, softmax

MANNER = fitting.Manner(rounds=300, seeds=(1, 2), kept=0.7, shrink=1e-5)
SUN, RAIN, BOTH, ONCE, VARIANT = 11, 22, 33, 44, 55


def text(*features: int) -> softmax.Text:
    hashes = np.array(sorted(features), np.uint32)
    return hashes, np.full(len(hashes), 1 / np.sqrt(max(len(hashes), 1)), np.float32)


def lesson() -> fitting.Lesson:
    texts = [text(SUN, BOTH), text(RAIN, BOTH)] * 20
    texts += [text(SUN, ONCE), text(SUN, VARIANT), text(SUN, VARIANT)]
    return fitting.Lesson(
        texts=texts,
        sources=[*range(41), 1, 1],  # the last two are variants of one message
        labels=np.array([0, 1] * 20 + [0, 0, 0]),
        importance=np.ones(len(texts)),
        classes=2,
    )


@pytest.fixture(scope="module")
def model() -> softmax.Softmax:
    return fitting.fit(lesson(), MANNER)


def chance(model: softmax.Softmax, *features: int) -> float:
    return float(model.chances(model.weigh(text(*features)))[0])


def test_what_tells_two_classes_apart_is_learned(model: softmax.Softmax) -> None:
    assert chance(model, SUN) > 0.9
    assert chance(model, RAIN) < 0.1
    assert 0.2 < chance(model, BOTH) < 0.8


def test_what_only_one_message_has_is_not_known(model: softmax.Softmax) -> None:
    """Nor what only variants of one message have."""
    assert model.known.tolist() == [SUN, RAIN, BOTH]
    rows, share = model.weigh(text(ONCE, VARIANT))
    assert len(rows) == len(share) == 0
    assert chance(model, ONCE, VARIANT) == pytest.approx(chance(model))


def test_the_same_lesson_makes_the_same_model(model: softmax.Softmax) -> None:
    again = fitting.fit(lesson(), MANNER)
    assert np.array_equal(model.weights, again.weights)


def test_rare_features_count_for_more_but_a_message_for_no_more(model: softmax.Softmax) -> None:
    _, share = model.weigh(text(RAIN, BOTH))
    assert share[0] > share[1]
    assert np.linalg.norm(share) == pytest.approx(1)


@pytest.mark.parametrize("name", ["crisis", "intents"])
def test_stored_models_are_mapped(name: str) -> None:
    model = softmax.load(name)
    assert not model.weights.flags.writeable
    assert not model.weights.flags.owndata
    assert np.all(model.known[1:] > model.known[:-1])
