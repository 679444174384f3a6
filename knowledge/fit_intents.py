"""Fit the model of `knowledge.intents` and store it: `python -m knowledge.fit_intents`.

With `--check` nothing is stored; five times a fifth of the examples is held out and judged.
A multinomial logistic regression, fitted with Adam on NumPy alone: the same data give the same
file. It takes about two minutes.
"""

import io
import math
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.intents import (
    BUCKETS,
    FUNCTIONS,
    Buckets,
    Model,
    Weights,
    features,
    plain,
    probabilities,
)

HERE = Path(__file__).parent
CLASSES = (*FUNCTIONS, "none")
NONE = len(FUNCTIONS)
# Their questions can fairly be read as wishes for a function.
BOTH_WAYS = {"mail-verteiler", "offer-melden"}
FEW, MANY = 2, 5  # variants of an example
ROUNDS = 7
SEEDS = (7, 11)
BATCH = 256
STEP = 0.02
KEPT_FEATURES = 0.7  # of each text in each round: no single word may carry an example
SHRINK = 2e-5
Text = tuple[Buckets, Weights]


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: int
    variants: int = 0


def examples() -> list[Example]:
    """Everything that is learned from, once each."""
    found = [*_functions(), *_offers(), *_small_talk()]
    return list({plain(e.text): e for e in reversed(found) if plain(e.text)}.values())[::-1]


def _functions() -> Iterator[Example]:
    for label, name in enumerate(CLASSES):
        for texts in _read(HERE / "data" / "intents" / f"{name}.toml").values():
            yield from (Example(line, label, MANY) for line in texts.splitlines())


def _offers() -> Iterator[Example]:
    for path in sorted((HERE / "offers").glob("*.toml")):
        if path.stem not in BOTH_WAYS:
            yield from (Example(text, NONE, FEW) for text in _wordings(_read(path)))


def _wordings(offer: dict[str, Any]) -> Iterator[str]:
    yield offer["title"]
    yield from offer.get("keywords", ())
    for texts in offer["questions"].values():
        yield from texts
    for translation in offer.get("translations", {}).values():
        yield translation["title"]
        yield from translation["wordings"]


def _small_talk() -> Iterator[Example]:
    for by_language in _read(HERE / "data" / "smalltalk.toml")["kinds"].values():
        for phrases in by_language.values():
            yield from (Example(phrase, NONE, FEW) for phrase in phrases.splitlines())


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Habits:
    """How others may type the same: data/intents_swaps.toml."""

    swaps: dict[str, list[str]]  # word → words that may stand for it
    before: list[str]
    after: list[str]


def varied(found: Sequence[Example], chance: random.Random) -> list[Example]:
    """The examples and, of each, how others may type it: other words, greetings, slips."""
    habits = _habits()
    others = (
        Example(_variant(example.text, habits, chance), example.label)
        for example in found
        for _ in range(example.variants)
    )
    return [*found, *others]


def _habits() -> Habits:
    data = _read(HERE / "data" / "intents_swaps.toml")
    swaps = {word: group.split() for group in data["swaps"] for word in group.split()}
    return Habits(swaps, data["before"], data["after"])


def _variant(text: str, habits: Habits, chance: random.Random) -> str:
    words = [chance.choice(habits.swaps.get(word, [word])) for word in text.lower().split()]
    if chance.random() < 0.35:
        at = chance.randrange(len(words))
        words[at] = _slip(words[at], chance)
    if chance.random() < 0.25:
        words.insert(0, chance.choice(habits.before))
    if chance.random() < 0.25:
        words.append(chance.choice(habits.after))
    return " ".join(words)


def _slip(word: str, chance: random.Random) -> str:
    """A letter left out, doubled or exchanged with the next."""
    if len(word) < 5:
        return word
    at = chance.randrange(1, len(word) - 1)
    other = (word[at] * 2, "", word[at + 1] + word[at])
    kind = chance.randrange(3)
    return word[:at] + other[kind] + word[at + (2 if kind == 2 else 1) :]


def fit(found: Sequence[Example]) -> Model:
    """The mean of a few models: each alone depends on the order of its examples."""
    models = [_fit_once(found, seed) for seed in SEEDS]
    return Model(
        np.mean([model.weights for model in models], axis=0),
        np.mean([model.bias for model in models], axis=0),
    )


def _fit_once(found: Sequence[Example], seed: int) -> Model:
    chance = random.Random(seed)  # noqa: S311  # no secret, the same each time
    rows = varied(found, chance)
    vectors = [features(plain(e.text)) for e in rows]
    labels = np.array([e.label for e in rows])
    order = np.random.default_rng(seed)
    learner = Learner()
    for turn in range(ROUNDS):
        step = STEP * (1 - turn / ROUNDS)
        for batch in np.array_split(order.permutation(len(rows)), len(rows) // BATCH + 1):
            texts = [_thinned(vectors[i], order) for i in batch]
            learner.learn(texts, labels[batch], step)
    return learner.model()


def _thinned(text: Text, order: np.random.Generator) -> Text:
    filled, share = text
    kept = order.random(len(filled)) < KEPT_FEATURES
    return filled[kept], share[kept] / np.float32(math.sqrt(KEPT_FEATURES))


class Learner:
    """Adam on the log loss; the bias is one more bucket. Arrays are reused: they are large."""

    def __init__(self) -> None:
        shape = (BUCKETS + 1, len(CLASSES))
        self._weights = np.zeros(shape, dtype=np.float32)
        self._mean = np.zeros(shape, dtype=np.float32)
        self._square = np.zeros(shape, dtype=np.float32)
        self._slope = np.zeros(shape, dtype=np.float32)
        self._room = np.zeros(shape, dtype=np.float32)
        self._steps = 0

    def learn(self, texts: Sequence[Text], labels: Buckets, step: float) -> None:
        sizes = np.array([len(filled) + 1 for filled, _ in texts])
        ends = np.cumsum(sizes)
        buckets = np.concatenate([np.append(filled, BUCKETS) for filled, _ in texts])
        share = np.concatenate([np.append(share, np.float32(1)) for _, share in texts])
        scores = np.add.reduceat(self._weights[buckets] * share[:, None], ends - sizes)
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        errors = raised / raised.sum(axis=1, keepdims=True)
        errors[np.arange(len(labels)), labels] -= 1
        pulls = np.repeat(errors / len(labels), sizes, axis=0) * share[:, None]
        np.multiply(self._weights, SHRINK, out=self._slope)
        for column in range(len(CLASSES)):
            pull = np.bincount(buckets, pulls[:, column], minlength=BUCKETS + 1)
            self._slope[:, column] += pull
        self._move(step)

    def _move(self, step: float) -> None:
        self._steps += 1
        np.square(self._slope, out=self._room)
        _blend(self._mean, self._slope, 0.9)
        _blend(self._square, self._room, 0.99)
        np.sqrt(self._square, out=self._room)
        self._room += 1e-6
        np.divide(self._mean, self._room, out=self._room)
        self._room *= step * math.sqrt(1 - 0.99**self._steps) / (1 - 0.9**self._steps)
        self._weights -= self._room

    def model(self) -> Model:
        return Model(self._weights[:BUCKETS].copy(), self._weights[BUCKETS].copy())


def _blend(average: Weights, new: Weights, kept: float) -> None:
    """Both in place."""
    average *= kept
    new *= 1 - kept
    average += new


def store(model: Model) -> bytes:
    scale = np.abs(model.weights).max(axis=0) / 127
    arrays = {
        "weights": np.round(model.weights / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": model.bias,
    }
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def check(found: Sequence[Example], folds: int = 5) -> Iterator[str]:
    """What held-out examples are taken for, at several degrees of sureness."""
    chance = random.Random(1)  # noqa: S311
    fold = [chance.randrange(folds) for _ in found]
    judged: list[tuple[Example, Weights]] = []
    for held_out in range(folds):
        model = fit([e for e, f in zip(found, fold, strict=True) if f != held_out])
        judged += (
            (e, probabilities(plain(e.text), model))
            for e, f in zip(found, fold, strict=True)
            if f == held_out
        )
    for sure in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        counts = Counter(_judged(example, chances, sure) for example, chances in judged)
        yield f"{sure}: {dict(counts)}"


def _judged(example: Example, chances: Weights, sure: float) -> str:
    best = int(chances[:NONE].argmax())
    said = best if chances[best] >= sure else NONE
    match said, example.label:
        case (said, meant) if said == meant:
            return "question: left alone" if meant == NONE else "function: right"
        case (_, meant) if meant == NONE:
            return "question: stolen"
        case _:
            return "function: missed" if said == NONE else "function: another"


def main() -> None:
    found = examples()
    if "--check" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in check(found))
        return
    (HERE / "data" / "intents.npz").write_bytes(store(fit(found)))


if __name__ == "__main__":
    main()
