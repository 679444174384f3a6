"""What `knowledge.fit_crisis` learns from, and how others may type the same.

All of it is invented, by several authors who did not know each other's messages; nothing was
collected from people who asked for help.
"""

import json
import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from knowledge.crisis_features import LONGEST
from knowledge.crisis_kinds import KINDS
from knowledge.crisis_model import NONE
from knowledge.crisis_text import tokens

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests" / "data"
ORDINARY = "ordinary"
HEAVY = "none_heavy"  # cries for help and what is near to them: no wish for a function either
# In these a cry can be meant: their wordings tell of violence, despair or a child in danger.
NEAR = {
    "haeusliche-gewalt",
    "gewaltschutz",
    "psychologische-beratung",
    "erschoepfung",
    "suchtberatung",
    "jugendamt-asd",
    "trauer",
    "kinderpsychiatrie",
    "schreibaby",
    "elternkurs",
    "begleiteter-umgang",
}
SOURCES = {"": "dev", "_own": "own", "_more": "more", "_authors": ""}  # "": the row says who
SWAPS = (
    "mann freund partner ex exmann lebensgefährte kindsvater",
    "kinder kids jungs mädels kleinen zwillinge",
    "sohn tochter kind",
    "mama mutter mutti papa vater",
    "heute heut gestern eben",
    "oma opa tante onkel",
    "bruder schwester cousin nichte neffe",
    "nachbarin kollegin freundin schwester bekannte",
    "kocam eşim sevgilim eski_eşim",
    "oğlum kızım çocuğum",
    "муж бывший парень отчим",
    "сын дочь ребёнок",
    "чоловік колишній вітчим",
    "донька син дитина",
    "mąż były partner",
    "syn córka dziecko",
    "زوجي جوزي طليقي",
    "ابني بنتي طفلي",
    "husband boyfriend ex partner",
    "son daughter kid",
)


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: int
    author: str
    language: str = ""


def written() -> list[Example]:
    """The cries for help and what only looks like them."""
    return [
        Example(row["text"], label, author or row["author"], row["lang"])
        for suffix, author in SOURCES.items()
        for name in ("crisis", "not_crisis")
        for row in _rows(TESTS / f"{name}{suffix}.jsonl")
        for label in (KINDS.index(row["kind"]) if name == "crisis" else NONE,)
    ]


def ordinary() -> list[Example]:
    """What parents ask otherwise; the author is the offer."""
    rows = [*_offers(), *_functions(), *_small_talk(), *_out_of_scope()]
    return list({row.text: row for row in rows}.values())


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def _offers() -> Iterator[Example]:
    for path in sorted((HERE / "offers").glob("*.toml")):
        if path.stem in NEAR:
            continue
        offer = _read(path)
        texts = [offer["title"], *offer.get("keywords", ())]
        for questions in offer["questions"].values():
            texts += questions
        for translation in offer.get("translations", {}).values():
            texts += [translation["title"], *translation["wordings"]]
        yield from (Example(text, NONE, f"{ORDINARY} {path.stem}") for text in texts)


def _functions() -> Iterator[Example]:
    for path in sorted((HERE / "data" / "intents").glob("*.toml")):
        if path.stem == HEAVY:
            continue
        for texts in _read(path).values():
            yield from (
                Example(line, NONE, f"{ORDINARY} {path.stem}") for line in texts.splitlines()
            )


def _small_talk() -> Iterator[Example]:
    for kind, by_language in _read(HERE / "data" / "smalltalk.toml")["kinds"].items():
        for phrases in by_language.values():
            yield from (
                Example(line, NONE, f"{ORDINARY} talk {kind}") for line in phrases.splitlines()
            )


def _out_of_scope() -> Iterator[Example]:
    lines = (HERE / "data" / "out_of_scope.txt").read_text("utf-8").splitlines()
    yield from (
        Example(line, NONE, f"{ORDINARY} {at % 9}")
        for at, line in enumerate(lines)
        if line and line[0] != "#"
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def varied(found: Sequence[Example], times: int, chance: random.Random) -> list[Example]:
    """Each example as others may type it: other people in it, words left out, slips."""
    return [replace(row, text=_variant(row.text, chance)) for row in found for _ in range(times)]


def _variant(text: str, chance: random.Random) -> str:
    words = [chance.choice(_SWAP.get(word, (word,))) for word in tokens(text)]
    words = [word for word in words if chance.random() > 0.07] or words
    if words and chance.random() < 0.5:
        at = chance.randrange(len(words))
        words[at] = _slip(words[at], chance)
    if len(words) > 12 and chance.random() < 0.3:
        start = chance.randrange(len(words) // 3)
        words = words[start : start + max(8, 2 * len(words) // 3)]
    return " ".join(words)


def _slip(word: str, chance: random.Random) -> str:
    """A letter left out or exchanged with the next."""
    if not 5 <= len(word) <= LONGEST:
        return word
    at = chance.randrange(1, len(word) - 1)
    if chance.random() < 0.5:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


_SWAP = {
    word: others
    for row in SWAPS
    for others in (tuple(part for name in row.split() for part in tokens(name.replace("_", " "))),)
    for word in others
}
