"""Fit the matcher's few numbers and write them to knowledge/data/weights.toml.

    python bench/fit_matcher.py

Ranking weights are fitted on wordings that were held out of the index, never on the question
sets; those only set how sharp the shares are and where the thresholds lie.
"""

from __future__ import annotations

import dataclasses
import json
import math
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from knowledge import evaluate, loader, signals
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import rank, view
from knowledge.model import Kind
from knowledge.weights import RICH, Scope, View, Weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.asked import Asked

FOLDS = 4
RICHNESS = (-2, -1, 0, 2, 4, 8, 16, 1000)  # wordings an entry: directories begin small
STYLES = {"colloquial": 0.22, "plain": 0.22, "typo": 0.19, "keyword": 0.17, "foreign": 0.2}
STYLE_OF = {
    Kind.PLAIN: "plain",
    Kind.EXAMPLE: "plain",
    Kind.KEYWORD: "keyword",
    Kind.TYPO: "typo",
}
LIKELIER_THAN_NOT = 0.5
ANSWERED = 0.015  # of what nothing answers, at most so much may be shown an answer …
SHOWN = 0.06  # … or anything at all, choices included
DATA = Path(__file__).parent.parent / "tests" / "data"
TARGET = Path(__file__).parent.parent / "knowledge" / "data" / "weights.toml"


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """What the signals say of a line, and the place of its offer; -1: it has none."""

    signals: signals.Signals
    place: int
    style: str = ""


def main() -> None:
    if "--only-record" not in sys.argv:
        fit()
    record()


def record() -> None:
    """What tests/knowledge/test_quality.py holds later figures against."""
    Weights.shipped.cache_clear()
    loader.weights.cache_clear()
    index = Index.build(loader.starter())
    names = ("questions", "other_langs", "out_of_scope")
    answered = {
        name: evaluate.answer(loader.load_questions(DATA / f"{name}.jsonl"), index)
        for name in names
    }
    inside = [*answered["questions"], *answered["other_langs"]]
    figures = {
        "questions": dataclasses.asdict(evaluate.figures(answered["questions"])),
        "other_langs": dataclasses.asdict(evaluate.figures(answered["other_langs"])),
        "scope": dataclasses.asdict(evaluate.scope(inside, answered["out_of_scope"])),
    }
    text = json.dumps(
        {
            name: {key: round(value, 4) for key, value in some.items()}
            for name, some in figures.items()
        },
        indent=2,
    )
    print(text)
    (DATA / "quality.json").write_text(text + "\n", encoding="utf-8")


def fit() -> None:
    random = np.random.default_rng(1)
    directory = [Entry.of(offer) for offer in loader.starter()]
    foreign = np.array(loader.out_of_scope())
    inside = [*loader.load_questions(DATA / "questions.jsonl")]
    inside += loader.load_questions(DATA / "other_langs.jsonl")
    outside = [asked.question for asked in loader.load_questions(DATA / "out_of_scope.jsonl")]

    held = list(held_out(directory, foreign, random))
    wordings = [one for one in held if one.place >= 0]
    ranking = fit_ranking(wordings, as_people_write(wordings))
    print("ranking", dict(zip(signals.NAMES, ranking, strict=True)))

    index = Index.build(directory)
    asked = [
        Seen(signals.read(one.question, index), index.ids.index(one.relevant[0])) for one in inside
    ]
    sharpness = fit_sharpness(ranking, asked)
    ranking = ranking * sharpness
    print("sharpness", sharpness)

    observed = list(scopes(directory, foreign, inside, outside, ranking, random))
    is_rich = [math.exp(seen["richness"]) >= RICH for seen, _, _ in observed]
    rich = [row for row, yes in zip(observed, is_rich, strict=True) if yes]
    poor = [row for row, yes in zip(observed, is_rich, strict=True) if not yes]
    weights = Weights(
        ranking=tuple(map(float, ranking)),
        rich=fit_scope(rich, ("foreign", "richness", "both", "share")),
        poor=fit_scope(poor, ("foreign", "richness", "both", "share")),
        mute=fit_scope(observed, ("richness", "share", "lead")),
        found=1.0,
        possible=1.0,
        possible_poor=1.0,
    )
    strange = [
        [signals.read(line, index) for line in outside],
        [one.signals for one in held if one.place < 0],
    ]
    write(
        weights,
        found=max(
            LIKELIER_THAN_NOT,
            threshold([[top(s, index, weights, 1) for s in some] for some in strange], ANSWERED),
        ),
        possible=threshold([[top(s, index, weights, 3) for s in some] for some in strange], SHOWN),
    )


def held_out(
    directory: Sequence[Entry], foreign: np.ndarray, random: np.random.Generator
) -> Iterator[Seen]:
    styles = {
        line: STYLE_OF.get(kind, "colloquial")
        for offer in loader.starter()
        for kind, lines in offer.questions.items()
        for line in lines
    }
    folds = [random.integers(0, FOLDS, len(entry.wordings)) for entry in directory]
    strange = random.integers(0, FOLDS, len(foreign))
    for fold in range(FOLDS):
        index = Index.build(
            [without(e, f == fold) for e, f in zip(directory, folds, strict=True)],
            list(foreign[strange != fold]),
        )
        for place, (entry, assigned) in enumerate(zip(directory, folds, strict=True)):
            for wording in np.array(entry.wordings)[assigned == fold]:
                yield Seen(signals.read(str(wording), index), place, styles.get(wording, "foreign"))
        for line in foreign[strange == fold]:
            yield Seen(signals.read(str(line), index), -1)


def without(entry: Entry, out: np.ndarray) -> Entry:
    kept = tuple(w for w, gone in zip(entry.wordings, out, strict=True) if not gone)
    return dataclasses.replace(entry, wordings=kept)


def as_people_write(rows: Sequence[Seen]) -> np.ndarray:
    """The kinds of wording weigh as often as people write that way, not as often as we did."""
    counts = Counter(one.style for one in rows)
    return np.array([STYLES[one.style] / counts[one.style] for one in rows])


def fit_ranking(rows: Sequence[Seen], importance: np.ndarray) -> np.ndarray:
    """Conditional logit with weights that are not negative, by projected gradient."""
    seen = np.stack([one.signals.standardised() for one in rows]).astype(np.float64)
    right = np.array([one.place for one in rows])
    weights = np.full(seen.shape[1], 0.3)
    for _ in range(500):
        slope = np.einsum("n,nc,nkc->k", importance, miss(weights, seen, right), seen)
        weights = np.maximum(weights - 0.3 * slope, 0)
    return weights


def miss(weights: np.ndarray, seen: np.ndarray, right: np.ndarray) -> np.ndarray:
    sums = np.tensordot(seen, weights, (1, 0))
    shares = np.exp(sums - sums.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(right)), right] -= 1
    return shares


def fit_sharpness(ranking: np.ndarray, rows: Sequence[Seen]) -> float:
    """Held-out wordings are harder than questions: their shares would be too timid."""
    seen = np.stack([one.signals.standardised() for one in rows]).astype(np.float64)
    right = np.array([one.place for one in rows])
    tried = np.arange(0.8, 2.5, 0.05)
    losses = [
        -np.log(1 + miss(ranking * s, seen, right)[np.arange(len(right)), right]).mean()
        for s in tried
    ]
    return float(tried[int(np.argmin(losses))])


Observed = tuple[dict[str, float], bool, float]


def scopes(
    directory: Sequence[Entry],
    foreign: np.ndarray,
    inside: Sequence[Asked],
    outside: Sequence[str],
    ranking: np.ndarray,
    random: np.random.Generator,
) -> Iterator[Observed]:
    """How questions inside and outside look to directories from poor to rich."""
    strange = random.integers(0, 2, len(foreign))
    for most in RICHNESS:
        for fold in range(2):
            index = Index.build(
                [poorer(entry, most, random) for entry in directory],
                list(foreign[strange != fold]),
            )
            lines = [(one.question, True) for one in inside]
            lines += [(str(line), False) for line in foreign[strange == fold]]
            lines += [(line, False) for line in outside]
            for line, belongs in lines:
                yield observe(line, index, ranking), belongs, 3.0 if most > 100 else 1.0


def poorer(entry: Entry, most: int, random: np.random.Generator) -> Entry:
    """Nothing but a title at -2, no wordings at 0, in between only what it says of itself."""
    if most < 0:
        return Entry(entry.id, entry.title, texts=entry.texts[:4] if most == -1 else ())
    return dataclasses.replace(entry, wordings=tuple(random.permutation(entry.wordings)[:most]))


def observe(line: str, index: Index, ranking: np.ndarray) -> dict[str, float]:
    seen = signals.read(line, index)
    lead = float((ranking @ seen.standardised()).max())
    return dataclasses.asdict(view(seen, lead, index))


def fit_scope(observed: Sequence[Observed], names: Sequence[str]) -> Scope:
    """Logistic regression by Newton's method, both kinds weighing the same."""
    seen = np.array([[1.0, *(row[n] for n in names)] for row, _, _ in observed])
    belongs = np.array([b for _, b, _ in observed])
    importance = np.array([w for _, _, w in observed])
    importance /= np.where(belongs, importance[belongs].sum(), importance[~belongs].sum())
    weights = np.zeros(seen.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (importance * (chance - belongs)) + 1e-6 * weights
        bend = (seen * (importance * chance * (1 - chance))[:, None]).T @ seen
        weights -= np.linalg.solve(bend + 1e-6 * np.eye(len(weights)), slope)
    none = dict.fromkeys((field.name for field in dataclasses.fields(View)), 0.0)
    return Scope(float(weights[0]), **none | dict(zip(names, map(float, weights[1:]), strict=True)))


def top(seen: signals.Signals, index: Index, weights: Weights, first: int) -> float:
    return float(np.sort(rank(seen, index, weights).scores)[-first:].sum())


def threshold(sets: Sequence[Sequence[float]], share: float) -> float:
    """The least that only this share of strangers reaches, on the mean of the sets."""
    tried = np.arange(0.02, 0.98, 0.01)
    reached = [np.mean([(np.array(some) >= t).mean() for some in sets]) for t in tried]
    return float(tried[np.argmax(np.array(reached) <= share)])


def write(weights: Weights, *, found: float, possible: float) -> None:
    """A poor directory can tell less: it offers only what is likelier right than not."""
    sections = {
        "ranking": dict(zip(signals.NAMES, weights.ranking, strict=True)),
        "scope.rich": dataclasses.asdict(weights.rich),
        "scope.poor": dataclasses.asdict(weights.poor),
        "scope.mute": dataclasses.asdict(weights.mute),
        "outcome": {
            "found": found,
            "possible": possible,
            "possible_poor": LIKELIER_THAN_NOT,
        },
    }
    lines = [
        "# Written by bench/fit_matcher.py; what the numbers mean stands in knowledge/weights.py."
    ]
    for name, values in sections.items():
        lines += ["", f"[{name}]", *(f"{key} = {value:.4f}" for key, value in values.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
