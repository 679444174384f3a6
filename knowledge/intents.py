"""Which of the bot's own functions a message means: "nimm mich aus dem verteiler".

A linear model over character n-grams and words, fitted by `knowledge.fit_intents` from the
example collections in `data/intents/` and, as the other side, from what people ask about offers.
"""

import io
import tomllib
import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge.table import distinct
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
SURE = 0.4
EDGE = 240
BUCKETS = 1 << 16
GRAMS = (2, 3, 4, 5)
LETTERS = 1.0
WORDS = 3.0
Buckets = NDArray[np.int64]
Weights = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Intent:
    function: str
    score: float  # 0..1


@dataclass(frozen=True, slots=True)
class Model:
    weights: Weights | NDArray[np.int8]  # one row a bucket, one column a function, last: none
    bias: Weights
    scale: Weights | float = 1.0  # what a weight is stored in parts of


def recognise(text: str) -> Intent | None:
    """The function that is meant; None when the message is about something else."""
    words = plain(text)
    if not words:
        return None
    chances = probabilities(words, _model())
    best = int(chances[:-1].argmax())
    if chances[best] < SURE:
        return None
    return Intent(FUNCTIONS[best], float(chances[best]))


def plain(text: str) -> str:
    """Folded words only; of a long message its beginning and its end."""
    words = " ".join(tokens(normalise(text)))
    return words if len(words) <= 2 * EDGE else f"{words[:EDGE]} {words[-EDGE:]}"


def features(words: str) -> tuple[Buckets, Weights]:
    """The buckets that a plain text fills, and how much each counts.

    Its character n-grams share a weight of 1, its words, word pairs and ideas one of 3: without
    that the n-grams, ten times as many, would drown them.
    """
    known = words.split()
    letters = distinct(np.concatenate([*_grams(words)]))
    keys = _buckets({*known, *(f"{a} {b}" for a, b in pairwise(known)), *_ideas(known)})
    shares = (
        np.full(len(letters), LETTERS / np.sqrt(len(letters)), dtype=np.float32),
        np.full(len(keys), WORDS / np.sqrt(len(keys)), dtype=np.float32),
    )
    return np.concatenate([letters, keys]), np.concatenate(shares)


def probabilities(words: str, model: Model) -> Weights:
    filled, share = features(words)
    scores = share @ (model.weights.take(filled, axis=0) * model.scale) + model.bias
    raised = np.exp(scores - scores.max())
    chances: Weights = raised / raised.sum()
    return chances


def _grams(words: str) -> Iterable[Buckets]:
    padded = f" {words} ".encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(padded, dtype=np.uint32).astype(np.uint64)
    for n in (n for n in GRAMS if n <= len(codes)):
        rolled = np.full(len(codes) - n + 1, n, dtype=np.uint64)
        for i in range(n):
            rolled = rolled * np.uint64(0x9E3779B97F4A7C15) + codes[i : len(codes) - n + 1 + i]
        rolled ^= rolled >> np.uint64(29)
        yield (rolled % np.uint64(BUCKETS)).astype(np.int64)


def _buckets(keys: Collection[str]) -> Buckets:
    hashes = (zlib.crc32(key.encode("utf-8", "surrogatepass")) % BUCKETS for key in keys)
    return distinct(np.fromiter(hashes, dtype=np.int64, count=len(keys)))


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
def _model() -> Model:
    stored = resources.files("knowledge").joinpath("data/intents.npz").read_bytes()
    with np.load(io.BytesIO(stored)) as arrays:
        return Model(arrays["weights"], arrays["bias"], arrays["scale"])
