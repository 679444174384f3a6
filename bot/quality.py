"""`wegweiser evaluate`: what question sets say of matcher, functions and guard, as tables."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kernel.reply import Text
from knowledge import semantic
from knowledge.quality import baselines, figures
from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from bot.texts import Texts
    from knowledge.entry import Entry
    from knowledge.index import Index
    from knowledge.quality.asked import Message, Sets
    from knowledge.quality.figures import Answered, Figures, Share
    from knowledge.understanding import Understanding

    Judged = tuple[Message, Understanding]


@dataclass(frozen=True, slots=True)
class Words:
    """Says the report in one language."""

    texts: Texts
    language: str

    def __call__(self, key: str, **args: str | int) -> str:
        return self.texts.phrase(Text(f"quality-{key}", args), self.language)


def report(sets: Sets, index: Index, say: Words) -> Iterator[str]:
    """Markdown, a section for each kind of message that there is."""
    answered = figures.answer(sets.questions, index)
    outside = [understand(one.text, index) for one in sets.outside]
    if answered:
        yield from _offers(answered, say)
        yield from _calibration(answered, say)
    if outside:
        yield from _scope(answered, outside, say)
    if sets.wishes:
        yield from _functions(_judge(sets.wishes, index), say)
    if sets.cries or sets.look_alikes:
        yield from _crisis(_judge(sets.cries, index), _judge(sets.look_alikes, index), say)
    if answered:
        yield from _worst(answered, say)


def layer(index: Index, say: Words) -> str:
    """Which layers are at work."""
    if index.meaning is None:
        return say("layer-letters")
    return say("layer-meaning", encoder=index.meaning.encoder.name)


def comparison(
    sets: Sets, entries: Sequence[Entry], index: Index, say: Words, *, others: bool = True
) -> Iterator[str]:
    """The same questions put to what others would do, in the same run."""
    columns = ["matcher", "first", "three", "five", "reciprocal", "milliseconds"]
    rows = [_ours(sets, index, say)]
    for baseline in baselines.all_of(entries, semantic.installed()) if others else ():
        started = time.perf_counter()
        ranked = [baseline.rank(one.question, index.ids) for one in sets.questions]
        spent = time.perf_counter() - started
        rights = [set(one.relevant) for one in sets.questions]
        places = [
            next((n for n, i in enumerate(ids, 1) if i in right), 0)
            for ids, right in zip(ranked, rights, strict=True)
        ]
        rows.append([baseline.name, *_ranks(places), f"{spent * 1000 / len(ranked):.1f}"])
    yield from _table(say("comparison"), [say(column) for column in columns], rows)


def _ours(sets: Sets, index: Index, say: Words) -> list[str]:
    started = time.perf_counter()
    answered = figures.answer(sets.questions, index)
    spent = time.perf_counter() - started
    places = [one.rank or 0 for one in answered]
    return [say("ours"), *_ranks(places), f"{spent * 1000 / len(places):.1f}"]


def _ranks(places: Sequence[int]) -> list[str]:
    count = len(places)
    shares = [sum(1 <= place <= most for place in places) / count for most in (1, 3, 5)]
    return [*map(_percent, shares), f"{sum(1 / p for p in places if p) / count:.3f}"]


def _judge(messages: Iterable[Message], index: Index) -> list[Judged]:
    return [(one, understand(one.text, index)) for one in messages]


def _offers(answered: Sequence[Answered], say: Words) -> Iterator[str]:
    columns = ["group", "asked", "first", "three", "reciprocal", "served", "answered", "rightly"]
    columns += ["stolen"]
    rows = [_figures(say("all"), figures.figures(answered))]
    for groups in (
        figures.grouped(answered, lambda one: one.language),
        figures.grouped(answered, lambda one: one.style),
    ):
        if len(groups) > 1:
            rows += [
                _figures(name or say("no-style"), figures.figures(some))
                for name, some in groups.items()
            ]
    yield from _table(say("offers"), [say(column) for column in columns], rows)


def _figures(name: str, found: Figures) -> list[str]:
    rightly = 1 - found.wrong / found.answered if found.answered else 1.0
    shown = (found.served, found.answered, rightly, found.stolen)
    return [
        name,
        str(found.asked),
        _percent(found.first),
        _percent(found.three),
        f"{found.reciprocal:.3f}",
        *map(_percent, shown),
    ]


def _calibration(answered: Sequence[Answered], say: Words) -> Iterator[str]:
    bins = figures.calibration(answered)
    rows = [[str(one.asked), _percent(one.said), _percent(one.right)] for one in bins]
    columns = [say("asked"), say("said"), say("right")]
    yield from _table(say("calibration"), columns, rows)
    yield say("calibration-error", error=_percent(figures.calibration_error(bins)))
    yield ""


def _scope(
    answered: Sequence[Answered], outside: Sequence[Understanding], say: Words
) -> Iterator[str]:
    found = figures.scope(answered, outside)
    columns = [say(c) for c in ("asked", "answered", "offered", "functions-shown", "area")]
    area = f"{found.area:.3f}" if answered else "–"
    shares = map(_percent, (found.shown, found.offered, found.functions))
    yield from _table(say("outside"), columns, [[str(found.asked), *shares, area]])


def _functions(wishes: Sequence[Judged], say: Words) -> Iterator[str]:
    def right(message: Message, understood: Understanding) -> bool:
        return understood.function == message.expected

    rows = _all_and(wishes, lambda one: one.expected, right, say)
    yield from _table(say("functions"), [say("group"), say("hits"), say("interval")], rows)


def _crisis(cries: Sequence[Judged], others: Sequence[Judged], say: Words) -> Iterator[str]:
    def flagged(_message: Message, understood: Understanding) -> bool:
        return understood.kind == "crisis"

    columns = [say("group"), say("hits"), say("interval")]
    if cries:
        rows = _all_and(cries, lambda one: one.expected, flagged, say)
        rows += _rows(figures.shares(cries, lambda one: one.language, flagged))
        yield from _table(say("cries"), columns, rows)
    if others:
        rows = _all_and(others, lambda one: one.language, flagged, say)
        yield from _table(say("look-alikes"), columns, rows)


def _all_and(
    judged: Sequence[Judged],
    group: Callable[[Message], str],
    hit: Callable[[Message, Understanding], bool],
    say: Words,
) -> list[list[str]]:
    every = figures.shares(judged, lambda _one: say("all"), hit)
    return _rows(every) + _rows(figures.shares(judged, group, hit))


def _rows(found: Mapping[str, Share]) -> list[list[str]]:
    return [_share(name, share) for name, share in found.items()]


def _share(name: str, share: Share) -> list[str]:
    low, high = share.interval
    return [
        name,
        f"{share.hits} / {share.count} = {_percent(share.value)}",
        f"{_percent(low)} – {_percent(high)}",
    ]


def _worst(answered: Sequence[Answered], say: Words) -> Iterator[str]:
    rows = [
        [
            one.asked.question.replace("|", "¦").replace("\n", " ")[:90],
            ", ".join(one.asked.relevant),
            str(one.rank or "–"),
            *(
                (one.understood.candidates[0].id, _percent(one.sureness))
                if one.understood.candidates
                else ("–", "–")
            ),
            one.understood.kind,
        ]
        for one in figures.worst(answered)
    ]
    columns = [say(c) for c in ("question", "wanted", "place", "instead", "sureness", "outcome")]
    yield from _table(say("worst"), columns, rows)


def _table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Markdown that is also easy to read in a terminal."""
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    yield f"## {title}"
    yield ""
    yield _line(columns, widths)
    yield _line(["-" * width for width in widths], widths)
    yield from (_line(row, widths) for row in rows)
    yield ""


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _percent(share: float) -> str:
    return f"{share:.1%}"
