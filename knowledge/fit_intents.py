"""Fit the model of `knowledge.intents` and store it: `python -m knowledge.fit_intents`.

With `--check` nothing is stored; five times a fifth of the examples is held out and judged.
It takes about ten minutes.
"""

import random
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from knowledge import fitting, softmax
from knowledge.crisis_examples import HEAVY
from knowledge.intents import FUNCTIONS, features, plain

HERE = Path(__file__).parent
NONE = len(FUNCTIONS)
FILES = (*((name, label) for label, name in enumerate(FUNCTIONS)), ("none", NONE), (HEAVY, NONE))
# Their questions can fairly be read as wishes for a function.
BOTH_WAYS = {"mail-verteiler", "offer-melden"}
FEW, MANY = 2, 5  # variants of an example
MANNER = fitting.Manner(rounds=7, seeds=(7, 11), kept=0.7, shrink=2e-5)


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
    for name, label in FILES:
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


def _varied(found: Sequence[Example], chance: random.Random) -> list[Example]:
    """The examples as others may type them: other words, greetings, slips."""
    habits = _habits()
    return [
        Example(_variant(example.text, habits, chance), example.label)
        for example in found
        for _ in range(example.variants)
    ]


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


def fit(found: Sequence[Example]) -> softmax.Softmax:
    chance = random.Random(MANNER.seeds[0])  # noqa: S311  # no secret, the same each time
    rows = [*found, *_varied(found, chance)]
    variants = [at for at, example in enumerate(found) for _ in range(example.variants)]
    lesson = fitting.Lesson(
        texts=[features(plain(row.text)) for row in rows],
        sources=[*range(len(found)), *variants],
        labels=np.array([row.label for row in rows]),
        importance=np.ones(len(rows)),
        classes=NONE + 1,
    )
    return fitting.fit(lesson, MANNER)


def check(found: Sequence[Example], folds: int = 5) -> Iterator[str]:
    """What held-out examples are taken for, at several degrees of sureness."""
    chance = random.Random(1)  # noqa: S311
    fold = [chance.randrange(folds) for _ in found]
    judged: list[tuple[Example, softmax.Weights]] = []
    for held_out in range(folds):
        model = fit([e for e, f in zip(found, fold, strict=True) if f != held_out])
        judged += (
            (e, model.chances(model.weigh(features(plain(e.text)))))
            for e, f in zip(found, fold, strict=True)
            if f == held_out
        )
    for sure in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        counts = Counter(_judged(example, chances, sure) for example, chances in judged)
        yield f"{sure}: {dict(counts)}"


def _judged(example: Example, chances: softmax.Weights, sure: float) -> str:
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
    softmax.store(fit(found), "intents")


if __name__ == "__main__":
    main()
