"""What the linear model of `knowledge.crisis_model` sees of a message.

Three groups, each with a weight of its own so that the many do not drown the few: letters within
words, words with their neighbours, and ideas. An idea is a list of word beginnings in all
languages (`data/crisis_concepts.toml`), so what was learned from German examples also holds for
Polish ones.
"""

import re
import tomllib
import zlib
from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise
from math import sqrt

import numpy as np

from knowledge.crisis_text import BREAK, FILLERS, Folded, fold, tokens
from knowledge.softmax import Text
from knowledge.table import distinct

GRAMS = (3, 4, 5)
SHARES = {"letters": 1.0, "words": 1.5, "ideas": 2.5}
EDGE = 70  # words that are read at the beginning and at the end of a long message
LONGEST = 24
NEAR = 8  # words between two ideas that belong together
SKIP = 3
_TELLING = "nicht nich nix kein keine mehr wieder weg ohne"
# Two of them with something between say nothing: “mich … und”.
_EMPTY = FILLERS - frozenset(tokens(_TELLING))
_WORD = zlib.crc32(b"w ")  # what the name of a single word begins with
_GAP = " … ".encode()
_LAUGH = re.compile(r"\b(?=[xlhrахه])(?:x+d+|lo+l|(?:ha|he|hi|ах|ха){2,}\w*|(?:rofl|lmao)|ه{3,})\b")
_LAUGHING = "😂🤣😅😄😜😉"


def features(message: Folded) -> Text:
    """The features of a message, as hashes of their names, and how much each counts."""
    spoken = _spoken(message)
    groups = (
        np.frombuffer(b"".join(map(_hashes_of_letters, set(spoken))), np.uint32),
        np.array(_hashes_of_words(spoken), np.uint32),
        np.array(list(map(_hash_of_idea, _ideas(spoken, message.text))), np.uint32),
    )
    each = [distinct(hashes) for hashes in groups]
    shares = [_share(group, len(hashes)) for group, hashes in zip(SHARES, each, strict=True)]
    sizes = [len(hashes) for hashes in each]
    return np.concatenate(each), np.repeat(np.array(shares, np.float32), sizes)


def named(message: Folded) -> list[tuple[str, int, float]]:
    """The same for people: each feature's name, its hash, and how much it counts."""
    spoken = _spoken(message)
    groups: Mapping[str, Iterable[str]] = {
        "letters": (gram for word in spoken for gram in _grams(word)),
        "words": _words(spoken),
        "ideas": _ideas(spoken, message.text),
    }
    return [
        (name, _hash(name), _share(group, len(unique)))
        for group, names in groups.items()
        for unique in (set(names),)
        for name in sorted(unique)
    ]


def _spoken(message: Folded) -> list[str]:
    words = message.words
    if len(words) > 2 * EDGE:
        words = words[:EDGE] + words[-EDGE:]
    return [word[:LONGEST] for word in words if word != BREAK]


def _share(group: str, size: int) -> float:
    return SHARES[group] / sqrt(size) if size else 0.0


@lru_cache(maxsize=1 << 12)
def _hashes_of_letters(word: str) -> bytes:
    """Four bytes each, as a set of numbers would take ten times as much."""
    return array("I", map(_hash, _grams(word))).tobytes()


def _hash(name: str) -> int:
    return zlib.crc32(name.encode("utf-8", "surrogatepass"))


_hash_of_idea = lru_cache(maxsize=1 << 12)(_hash)  # there are few, and they come again


def _grams(word: str) -> tuple[str, ...]:
    padded = f"‹{word}›"
    return tuple(padded[i : i + n] for n in GRAMS for i in range(len(padded) - n + 1))


def _words(words: list[str]) -> Iterator[str]:
    yield from (f"w {word}" for word in words)
    yield from (f"{left} {right}" for left, right in pairwise(words))
    for skip in range(2, SKIP + 1):
        pairs = zip(words, words[skip:], strict=False)
        yield from (f"{a} … {b}" for a, b in pairs if a not in _EMPTY or b not in _EMPTY)


def _hashes_of_words(words: list[str]) -> list[int]:
    """Those of `_words`: a hash of two words goes on where that of the first one ended."""
    written = [word.encode("utf-8", "surrogatepass") for word in words]
    begun = list(map(zlib.crc32, written))
    found = [zlib.crc32(word, _WORD) for word in written]
    found += map(zlib.crc32, (b" " + word for word in written[1:]), begun)
    says = [word not in _EMPTY for word in words]
    for skip in range(2, SKIP + 1):
        pairs = zip(written[skip:], says[skip:], begun, says, strict=False)
        found += [zlib.crc32(_GAP + b, a) for b, b_says, a, a_says in pairs if a_says or b_says]
    return found


def _ideas(words: list[str], text: str) -> set[str]:
    """Each idea, whether it is denied, and each two that stand near each other."""
    meant = [(at, idea) for at, word in enumerate(words) for idea in meaning(word)]
    denied = {at + i for at, idea in meant if idea == "not" for i in range(4)}
    ideas = {idea for _, idea in meant}
    near: deque[tuple[int, str]] = deque()
    pairs: set[tuple[str, str]] = set()
    for at, idea in meant:
        while near and at - near[0][0] > NEAR:
            near.popleft()
        pairs.update([(other, idea) for _, other in near])
        near.append((at, idea))
    return {
        *(f"#{idea}" for idea in ideas),
        *(f"#not {idea}" for at, idea in meant if at in denied and idea != "not"),
        *(f"#{min(pair)}#{max(pair)}" for pair in pairs if pair[0] != pair[1]),
        f"#ideas {min(len(ideas), 9)}",
        f"#words {min(len(words) // 3, 9)}",
        *_manner(text[:2000].lower()),
    }


def _manner(text: str) -> Iterator[str]:
    if "?" in text or "؟" in text:
        yield "#question"
    if any(face in text for face in _LAUGHING) or _LAUGH.search(text):
        yield "#laugh"


@lru_cache(maxsize=1 << 12)
def meaning(word: str) -> tuple[str, ...]:
    """The ideas a folded word stands for."""
    starts, parts = concepts()
    found = set(starts.get(f"={word}", ()))
    for end in range(2, len(word) + 1):
        found.update(starts.get(word[:end], ()))
    for part, ideas in parts.items():
        if part in word:
            found.update(ideas)
    return tuple(sorted(found))


@cache
def concepts() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Beginnings and whole words → ideas, and parts of words → ideas."""
    stored = resources.files("knowledge").joinpath("data/crisis_concepts.toml").read_text("utf-8")
    starts: dict[str, frozenset[str]] = {}
    parts: dict[str, frozenset[str]] = {}
    for idea, stems in tomllib.loads(stored).items():
        for stem in stems.split():
            known = parts if stem[0] == "*" else starts
            key = ("=" if stem[0] == "=" else "") + fold(stem.lstrip("*="))
            known[key] = known.get(key, frozenset()) | {idea}
    return starts, parts
