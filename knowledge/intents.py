"""Which of the bot's own functions a message means: "nimm mich aus dem verteiler".

A linear model over character n-grams and words, fitted by `knowledge.fit_intents` from the
example collections in `data/intents/` and, as the other side, from what people ask about offers.
"""

import tomllib
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import combinations, pairwise

import numpy as np

from knowledge.softmax import Hashes, Softmax, Text, load
from knowledge.sound import Homophones
from knowledge.table import distinct
from knowledge.usual import usual
from knowledge.wording import normalise, tokens

FUNCTIONS = (
    "newsletter_subscribe",
    "newsletter_unsubscribe",
    "group_join",
    "group_leave",
    "next_meetings",
    "rsvp_yes",
    "rsvp_no",
    "reminder_off",
    "human_contact",
    "delete_my_data",
    "export_my_data",
    "change_language",
    "help",
    "submit_offer",
    "report_wrong_info",
    "start_over",
)
SURE = 0.45
EDGE = 240
GRAMS = (2, 3, 4, 5)
LETTERS = 1.0
WORDS = 3.0


@dataclass(frozen=True, slots=True)
class Intent:
    function: str
    score: float  # 0..1


def recognise(text: str) -> Intent | None:
    """The function that is meant; None when the message is about something else."""
    words = respelled(plain(text))
    if not words:
        return None
    model = _model()
    chances = model.chances(model.weigh(features(words)))
    best = int(chances[:-1].argmax())
    if chances[best] < SURE:
        return None
    return Intent(FUNCTIONS[best], float(chances[best]))


def plain(text: str) -> str:
    """Folded words only; of a long message its beginning and its end."""
    words = " ".join(tokens(normalise(text)))
    return words if len(words) <= 2 * EDGE else f"{words[:EDGE]} {words[-EDGE:]}"


def respelled(words: str) -> str:
    """With the words that were meant where a plain text is written as it is heard."""
    known, sounding = _vocabulary()
    said = words.split()
    heard = sounding.of({word for word in said if word not in known})
    return " ".join(heard.get(word, word) for word in said)


def features(words: str) -> Text:
    """The features of a plain text, as hashes, and how much each counts.

    Its character n-grams share a weight of 1, its words, word pairs and ideas one of 3: without
    that the n-grams, ten times as many, would drown them.
    """
    known = words.split()
    letters = distinct(np.concatenate([*_grams(words)]))
    keys = _hashes({*known, *(f"{a} {b}" for a, b in pairwise(known)), *_ideas(known)})
    shares = (
        np.full(len(letters), LETTERS / np.sqrt(len(letters)), dtype=np.float32),
        np.full(len(keys), WORDS / np.sqrt(len(keys)), dtype=np.float32),
    )
    return np.concatenate([letters, keys]), np.concatenate(shares)


def _grams(words: str) -> Iterable[Hashes]:
    padded = f" {words} ".encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(padded, dtype=np.uint32).astype(np.uint64)
    for n in (n for n in GRAMS if n <= len(codes)):
        rolled = np.full(len(codes) - n + 1, n, dtype=np.uint64)
        for i in range(n):
            rolled = rolled * np.uint64(0x9E3779B97F4A7C15) + codes[i : len(codes) - n + 1 + i]
        rolled ^= rolled >> np.uint64(29)
        yield rolled.astype(np.uint32)


def _hashes(keys: Collection[str]) -> Hashes:
    hashes = (zlib.crc32(key.encode("utf-8", "surrogatepass")) for key in keys)
    return distinct(np.fromiter(hashes, dtype=np.uint32, count=len(keys)))


def _ideas(words: list[str]) -> Iterator[str]:
    """What the words are about, each idea and each two together, and how much else there is."""
    per_word = [_meaning(word) for word in words]
    ideas = sorted(frozenset[str]().union(*per_word))
    yield from (f"#{idea}" for idea in ideas)
    yield from (f"#{a}#{b}" for a, b in combinations(ideas, 2))
    yield f"#else{min(sum(not ideas for ideas in per_word), 8)}"
    yield f"#words{min(len(words), 12)}"


@lru_cache(maxsize=8192)
def _meaning(word: str) -> frozenset[str]:
    starts, parts = _concepts()
    found = starts.get(f"={word}", frozenset())
    for end in range(2, len(word) + 1):
        found |= starts.get(word[:end], frozenset())
    for start in range(len(word) - 2):
        for end in range(start + 3, len(word) + 1):
            found |= parts.get(word[start:end], frozenset())
    return found


@cache
def _concepts() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Beginnings and whole words → ideas, and parts of words → ideas."""
    stored = resources.files("knowledge").joinpath("data/intents_concepts.toml").read_text("utf-8")
    starts: dict[str, frozenset[str]] = {}
    parts: dict[str, frozenset[str]] = {}
    for idea, stems in tomllib.loads(stored).items():
        for stem in stems.split():
            known = parts if stem[0] == "*" else starts
            key = ("=" if stem[0] == "=" else "") + normalise(stem.lstrip("*="))
            known[key] = known.get(key, frozenset()) | {idea}
    return starts, parts


@cache
def _vocabulary() -> tuple[frozenset[str], Homophones]:
    return frozenset(usual()), Homophones(usual())


@cache
def _model() -> Softmax:
    return load("intents")
