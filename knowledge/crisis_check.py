"""How well the two layers do with an author whom neither the model has read: a table."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from knowledge.crisis_examples import Example, ordinary, written
from knowledge.crisis_model import NONE, opinion
from knowledge.crisis_signs import doubt, find, read, strong
from knowledge.softmax import Softmax

Fit = Callable[[Sequence[Example], Sequence[Example]], Softmax]
DEGREES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Judged:
    example: Example
    sure: float
    doubt: float | None  # from where on the lexicon's word counts; None: it heard nothing


def held_out(fit: Fit) -> dict[str, list[Judged]]:
    """Every author judged by a model that has not read them, with a part of the questions."""
    cries, others = written(), ordinary()
    authors = sorted({row.author for row in cries})
    places = {name: at for at, name in enumerate(sorted({row.author for row in others}))}
    found: dict[str, list[Judged]] = {}
    for turn, author in enumerate(authors):
        away = [row for row in others if places[row.author] % len(authors) == turn]
        near = [row for row in others if places[row.author] % len(authors) != turn]
        model = fit([row for row in cries if row.author != author], near)
        found[author] = [_judge(row, model) for row in cries if row.author == author]
        found.setdefault("ordinary", []).extend(_judge(row, model) for row in away)
    return found


def _judge(example: Example, model: Softmax) -> Judged:
    message = read(example.text)
    sure = opinion(message, model).sure
    hard = strong(find(message))
    return Judged(example, sure, doubt(hard) if hard else None)


def report(fit: Fit) -> Iterator[str]:
    found = held_out(fit)
    for author, rows in found.items():
        yield f"{author}: lexicon alone {_line(rows, lambda row: row.doubt is not None)}"
        for degree in DEGREES:
            yield f"{author}: sure from {degree}: {_line(rows, partial(flagged, degree=degree))}"


def _line(rows: Sequence[Judged], hit: Callable[[Judged], bool]) -> str:
    seen: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for row in rows:
        name = _name(row.example)
        seen[name] += 1
        hits[name] += hit(row)
    return "  ".join(f"{name} {hits[name]}/{seen[name]}" for name in sorted(seen))


def _name(example: Example) -> str:
    if not example.language:
        return "questions"
    side = "look-alikes" if example.label == NONE else "cries"
    return f"{side} {'German' if example.language == 'de' else 'others'}"


def flagged(row: Judged, degree: float) -> bool:
    return row.sure >= degree or (row.doubt is not None and row.sure >= row.doubt)
