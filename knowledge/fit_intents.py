"""Fit the model of `knowledge.intents` and store it: `python -m knowledge.fit_intents`.

With `--check` nothing is stored; five times a fifth of the examples is held out and judged.
A multinomial logistic regression, fitted with Adam on NumPy alone: the same data give the same
file. It takes about a minute.
"""

import io
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

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
NONE = "none"
CLASSES = (*FUNCTIONS, NONE)
# Their questions can fairly be read as wishes for a function.
BOTH_WAYS = {"mail-verteiler", "offer-melden"}
VARIANTS = {NONE: 2}
MOST_VARIANTS = 4
ROUNDS = 8
BATCH = 256
STEP = 0.02
KEPT_FEATURES = 0.7  # of each text in each round: no single word may carry an example
SHRINK = 2e-5
BEFORE = ("hallo", "hi", "hallo ihr", "guten tag", "guten abend", "hey", "also", "moin", "ähm")
BEFORE += ("bitte", "sagt mal", "kurze frage", "hello", "merhaba", "مرحبا", "добрий день", "привет")
AFTER = ("bitte", "danke", "lg", "danke schon mal", "vielen dank", "liebe grüße", "pls", "schnell")
AFTER += (
    "jetzt",
    "🙏",
    "bitte danke",
    "thanks",
    "lütfen",
    "من فضلك",
    "дякую",
    "пожалуйста",
    "proszę",
)


Text = tuple[Buckets, Weights]


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: int


def examples() -> list[Example]:
    """Everything that is learned from, once each."""
    found = [*_functions(), *_offers(), *_small_talk()]
    return list({plain(e.text): e for e in reversed(found) if plain(e.text)}.values())[::-1]


def _functions() -> Iterator[Example]:
    for name in CLASSES:
        by_language = _read(HERE / "data" / "intents" / f"{name}.toml")
        for texts in by_language.values():
            yield from (Example(line, CLASSES.index(name)) for line in texts.split("\n") if line)


def _offers() -> Iterator[Example]:
    none = CLASSES.index(NONE)
    for path in sorted((HERE / "offers").glob("*.toml")):
        offer = _read(path)
        if path.stem in BOTH_WAYS:
            continue
        for texts in offer["questions"].values():
            yield from (Example(text, none) for text in texts)
        for translation in offer.get("translations", {}).values():
            yield from (Example(text, none) for text in translation["wordings"])


def _small_talk() -> Iterator[Example]:
    kinds = _read(HERE / "data" / "smalltalk.toml")["kinds"]
    for by_language in kinds.values():
        for phrases in by_language.values():
            yield from (Example(p, CLASSES.index(NONE)) for p in phrases.splitlines() if p)


def _read(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def varied(found: Sequence[Example], chance: random.Random) -> list[Example]:
    """The examples and, of each, how others may type it: other words, greetings, slips."""
    swaps = _swaps()
    result = list(found)
    for example in found:
        for _ in range(VARIANTS.get(CLASSES[example.label], MOST_VARIANTS)):
            result.append(Example(_variant(example.text, swaps, chance), example.label))
    return result


def _swaps() -> dict[str, list[str]]:
    groups = _read(HERE / "data" / "intents_swaps.toml")["swaps"]
    return {word: group.split() for group in groups for word in group.split()}


def _variant(text: str, swaps: dict[str, list[str]], chance: random.Random) -> str:
    words = [chance.choice(swaps.get(word, [word])) for word in text.lower().split()]
    if chance.random() < 0.35:
        words[chance.randrange(len(words))] = _slip(chance.choice(words), chance)
    if chance.random() < 0.25:
        words.insert(0, chance.choice(BEFORE))
    if chance.random() < 0.25:
        words.append(chance.choice(AFTER))
    return " ".join(words)


def _slip(word: str, chance: random.Random) -> str:
    """A letter left out, doubled or exchanged with the next."""
    if len(word) < 5:
        return word
    at = chance.randrange(1, len(word) - 1)
    other = (word[at] * 2, "", word[at + 1] + word[at])
    kind = chance.randrange(3)
    return word[:at] + other[kind] + word[at + (2 if kind == 2 else 1) :]


def fit(found: Sequence[Example], seed: int = 7) -> Model:
    chance = random.Random(seed)  # noqa: S311  # no secret, the same each time
    rows = varied(found, chance)
    vectors = [features(plain(e.text)) for e in rows]
    labels = np.array([e.label for e in rows])
    order = np.random.default_rng(seed)
    learner = Learner()
    for turn in range(ROUNDS):
        step = STEP * (1 - turn / ROUNDS)
        for batch in np.array_split(order.permutation(len(rows)), len(rows) // BATCH + 1):
            texts = [_thinned(*vectors[i], order) for i in batch]
            learner.learn(texts, labels[batch], step)
    return learner.model()


def _thinned(filled: Buckets, share: Weights, order: np.random.Generator) -> Text:
    kept = order.random(len(filled)) < KEPT_FEATURES
    return filled[kept], share[kept] / np.float32(np.sqrt(KEPT_FEATURES))


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
        for average, new, kept in (
            (self._mean, self._slope, 0.9),
            (self._square, self._room, 0.99),
        ):
            average *= kept
            new *= 1 - kept
            average += new
        step *= float(np.sqrt(1 - 0.99**self._steps)) / (1 - 0.9**self._steps)
        np.sqrt(self._square, out=self._room)
        self._room += 1e-6
        np.divide(self._mean, self._room, out=self._room)
        self._room *= step
        self._weights -= self._room

    def model(self) -> Model:
        return Model(self._weights[:BUCKETS].copy(), self._weights[BUCKETS].copy())


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
    best = int(chances[:-1].argmax())
    said = CLASSES[best] if chances[best] >= sure else NONE
    meant = CLASSES[example.label]
    if said == meant:
        return "question: left alone" if meant == NONE else "function: right"
    if meant == NONE:
        return "question: stolen"
    return "function: missed" if said == NONE else "function: another"


def main() -> None:
    found = examples()
    if "--check" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in check(found))
        return
    (HERE / "data" / "intents.npz").write_bytes(store(fit(found)))


if __name__ == "__main__":
    main()
