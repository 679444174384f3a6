"""How long a question takes among 100 … 100,000 offers, beside rapidfuzz over the same phrases."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bench.figures import percentile, resident, spent
from bench.memory import give_back
from knowledge import loader
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import find
from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = (100, 1_000, 10_000, 100_000)
QUESTIONS, COMPARED = 300, 12  # questions to us; to rapidfuzz, which takes long among many
SEED = 20261125


def measure(*, quick: bool) -> Iterator[str]:
    """Each size in a process of its own, so that memory is that of this size."""
    yield "## Matching"
    yield ""
    yield "One question; `find` is the matcher, `understand` all that an answer needs (crisis, "
    yield "functions, small talk, language). 100 is the starter directory with all its wordings, "
    yield "the larger ones have four made wordings an offer."
    yield ""
    yield (
        "| offers | phrases | built in s | memory MB | find p50 ms | p95 ms | understand p95 ms "
        "| rapidfuzz WRatio p50 ms | times faster |"
    )
    yield "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for size in SIZES[:2] if quick else SIZES:
        done = subprocess.run(
            [sys.executable, "-m", "bench.matching", str(size)],
            check=True,
            capture_output=True,
            text=True,
        )
        yield done.stdout.strip()
    yield ""


def main(size: int) -> None:
    entries = _entries(size)
    phrases = [line for entry in entries for line in (entry.title, *entry.wordings)]
    before = resident()
    indexes: list[Index] = []
    built = spent(lambda: indexes.append(Index.build(entries)))
    index = indexes[0]
    give_back()
    memory = resident() - before
    questions = _questions(phrases)
    find(questions[0], index)
    ours = [spent(lambda q=question: find(q, index)) * 1000 for question in questions]
    whole = [spent(lambda q=question: understand(q, index)) * 1000 for question in questions]
    theirs = [
        spent(lambda q=question: process.extract(q, phrases, scorer=fuzz.WRatio, limit=3)) * 1000
        for question in questions[:COMPARED]
    ]
    baseline = percentile(theirs, 0.5)
    print(
        f"| {size:,} | {len(phrases):,} | {built:.1f} | {memory:.0f} | {percentile(ours, 0.5):.1f} "
        f"| {percentile(ours, 0.95):.1f} | {percentile(whole, 0.95):.1f} | {baseline:.1f} "
        f"| {baseline / percentile(ours, 0.5):.0f} |"
    )


def _entries(size: int) -> list[Entry]:
    shipped = [Entry.of(offer) for offer in loader.starter()]
    if size <= len(shipped):
        return shipped
    return list(_made(shipped, size))


def _made(shipped: list[Entry], size: int) -> Iterator[Entry]:
    """Offers of another county: the words of ours, mixed anew, with names of their own."""
    dice = random.Random(SEED)
    words = sorted({word for entry in shipped for line in entry.wordings for word in line.split()})
    lengths = [len(line.split()) for entry in shipped for line in entry.wordings]
    for number in range(size):
        own = [f"{dice.choice(words)}{dice.choice(words)}" for _ in range(2)]
        wordings = tuple(
            " ".join([*dice.choices(words, k=dice.choice(lengths)), dice.choice(own)])
            for _ in range(4)
        )
        title = " ".join([*own, *dice.choices(words, k=2)])
        yield Entry(id=f"o{number}", title=title, wordings=wordings)


def _questions(phrases: list[str]) -> list[str]:
    """What people might write: a known phrase with some words lost and a typing mistake."""
    dice = random.Random(SEED + 1)
    return [_garbled(dice.choice(phrases), dice) for _ in range(QUESTIONS)]


def _garbled(phrase: str, dice: random.Random) -> str:
    words = [word for word in phrase.split() if dice.random() > 0.2] or [phrase]
    place = dice.randrange(len(words))
    letters = list(words[place])
    letters.insert(dice.randrange(len(letters) + 1), dice.choice("aeinrst"))
    words[place] = "".join(letters)
    return " ".join(words)


if __name__ == "__main__":
    main(int(sys.argv[1]))
