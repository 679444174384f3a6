"""What the crisis guard costs: processor time for a message, and memory."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import percentile, resident
from bench.memory import give_back

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DATA = Path(__file__).parent.parent / "tests" / "data"
LONG, STORIES, TRIES = 4_096, 20, 5
SEED = 20261129


def measure(*, quick: bool) -> Iterator[str]:
    """In a process of its own, so that nothing else is in memory."""
    yield "## Crisis guard"
    yield ""
    yield "Processor time, the best of five runs. *New words*: nothing is remembered of them yet."
    yield ""
    done = subprocess.run(
        [sys.executable, "-m", "bench.guarding", *(["--quick"] if quick else [])],
        check=True,
        capture_output=True,
        text=True,
    )
    yield from done.stdout.splitlines()
    yield ""


def main(*, quick: bool) -> None:
    import numpy as np  # noqa: F401, PLC0415 – it is there anyway, with or without the guard

    give_back()
    before = resident()
    from knowledge import crisis  # noqa: PLC0415 – its memory is measured

    crisis.hear("Ich will nicht mehr leben")
    give_back()
    print(f"Lexicon and model take {resident() - before:.0f} MB.")
    print()
    print("| message | ms p50 | ms max |")
    print("| --- | ---: | ---: |")
    dice = random.Random(SEED)
    questions = _questions()
    stories = [_story(questions, dice) for _ in range(2 if quick else STORIES)]
    asked = dice.sample(questions, 20 if quick else 200)
    for name, messages, fresh in (
        ("a question", asked, False),
        ("4,096 characters", stories, False),
        ("4,096 characters, new words", stories, True),
    ):
        spent = [_milliseconds(message, fresh=fresh) for message in messages]
        print(f"| {name} | {percentile(spent, 0.5):.2f} | {max(spent):.2f} |")
    hostile = {name: _milliseconds(m, fresh=True) for name, m in _hostile(questions, dice)}
    worst = max(hostile, key=hostile.__getitem__)
    print(f"| costliest of {len(hostile)} hostile ones: {worst} | | {hostile[worst]:.2f} |")


def _milliseconds(message: str, *, fresh: bool) -> float:
    from knowledge import crisis  # noqa: PLC0415 – see above

    best = 1e9
    crisis.hear(message)
    for _ in range(TRIES):
        if fresh:
            _forget()
        started = time.process_time()
        crisis.hear(message)
        best = min(best, time.process_time() - started)
    return best * 1000


def _forget() -> None:
    from knowledge import crisis_features, crisis_signs  # noqa: PLC0415 – see above

    crisis_signs._LEXICON._vocabulary._guessed.cache_clear()  # noqa: SLF001
    crisis_features._hashes_of_letters.cache_clear()  # noqa: SLF001
    crisis_features.meaning.cache_clear()


def _questions() -> list[str]:
    lines = (DATA / "questions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["query"] for line in lines]


def _story(questions: Sequence[str], dice: random.Random) -> str:
    return ". ".join(dice.sample(questions, 90))[:LONG]


def _hostile(questions: Sequence[str], dice: random.Random) -> Iterator[tuple[str, str]]:
    words = [word for question in questions for word in question.split()]

    def made(length: int, letters: str = "abcdefghijklmnopqrstuvwxyz") -> str:
        return "".join(dice.choices(letters, k=length))

    yield "64 KiB", "a" * 65_536
    yield "surrogates", "\ud800\udfff" * 32_768
    yield "letters that unfold", "\ufdfa" * 65_536
    yield "two scripts", "aа" * 2_048
    yield "one word again and again", "ich " * 1_024
    yield "one cry again and again", "er schlägt mich und die kinder heute nacht " * 96
    yield "a cry that is silenced", "ich will nicht sterben keine sorge alles gut " * 96
    yield "nothing but short sentences", "ich. " * 820
    for length in (4, 8, 24, 80):
        yield f"words of {length} letters", " ".join(made(length) for _ in range(LONG // length))
    yield "digits in words", " ".join(f"{made(5)}1{made(5)}$" for _ in range(400))
    yield (
        "Arabic particles",
        " ".join("وال" + made(8, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي") for _ in range(400)),
    )
    yield "words without a space", " ".join("".join(dice.choices(words, k=6)) for _ in range(90))
    yield "words in disorder", " ".join(dice.choices(words, k=900))


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
