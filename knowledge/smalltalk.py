"""Greetings, thanks, insults and the like: a short, kind reply, never in place of an answer.

A message is small talk only when every word of it belongs to a known phrase, so that
"hallo, wo bekomme ich wohngeld" stays a question.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from rapidfuzz import fuzz, process

from knowledge.wording import LONGEST, normalise, tokens

SHORT = 90  # characters; what is longer has something to say
ALIKE = 88
_URL = re.compile(r"https?://|www\.|\bt\.me/|\bbit\.ly/|\bwa\.me/|\b[\w-]+\.(?:xyz|top|click|ru)\b")


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Attributes: nearly: With a slip in it, so that it may be something else altogether."""

    kind: str
    nearly: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    kinds: dict[str, str]  # phrase → kind
    fillers: frozenset[str]
    longest: int  # words in the longest phrase
    order: tuple[str, ...]  # the kind that wins when several are in one message comes first


@dataclass(frozen=True, slots=True)
class SpamSigns:
    certain: tuple[str, ...]
    promises: tuple[str, ...]


def recognise(text: str) -> SmallTalk | None:
    text = text[:LONGEST].strip()
    if not text or len(text) > SHORT:
        return None
    words = tokens(normalise(text))
    if not words:
        return _without_words(text)
    known = _phrases()
    kinds = set(_cover(words, known))
    if nearly := None in kinds:
        kinds = _nearly(" ".join(words), known)
    if None in kinds or not kinds:
        return None
    return SmallTalk(next((kind for kind in known.order if kind in kinds), "greeting"), nearly)


def spam(text: str) -> bool:
    """Whether this advertises something: links with promises, coins, casinos, nudes."""
    text = text[:LONGEST].lower()
    signs = _spam_signs()
    if any(sign in text for sign in signs.certain):
        return True
    promises = sum(sign in text for sign in signs.promises)
    return promises >= (1 if _URL.search(text) else 3)


def _without_words(text: str) -> SmallTalk | None:
    if any(unicodedata.category(c) in {"So", "Sk"} for c in text):
        return SmallTalk("emoji_only")
    return SmallTalk("test") if text.strip(".!-_ ") == "" else None


def _cover(words: list[str], known: Phrases) -> Iterator[str | None]:
    """The kinds whose phrases make up the words; None for a word that belongs to no phrase."""
    at = 0
    while at < len(words):
        for size in range(min(known.longest, len(words) - at), 0, -1):
            kind = known.kinds.get(" ".join(words[at : at + size]))
            if kind:
                yield kind
                at += size
                break
        else:
            if words[at] not in known.fillers:
                yield None
            at += 1


def _nearly(words: str, known: Phrases) -> set[str | None]:
    found = process.extractOne(words, known.kinds.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return {known.kinds[found[0]]} if found else {None}


@cache
def _phrases() -> Phrases:
    data = _data()
    kinds = {
        " ".join(tokens(normalise(phrase))): kind
        for kind, by_language in data["kinds"].items()
        for phrases in by_language.values()
        for phrase in phrases.splitlines()
    }
    fillers = frozenset(
        word for phrase in data["fillers"].splitlines() for word in tokens(normalise(phrase))
    )
    longest = max(len(phrase.split()) for phrase in kinds)
    return Phrases(kinds, fillers, longest, tuple(data["order"]))


@cache
def _spam_signs() -> SpamSigns:
    spam_data = _data()["spam"]
    return SpamSigns(
        *(tuple(spam_data[key].strip().splitlines()) for key in ("certain", "promises"))
    )


@cache
def _data() -> dict[str, Any]:
    stored = resources.files("knowledge").joinpath("data/smalltalk.toml").read_text("utf-8")
    return tomllib.loads(stored)
