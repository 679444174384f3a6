"""The compact lexicon finds what looking at every word and every phrase would find."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from array import array
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from knowledge import crisis_lexicon, crisis_source, crisis_text
from knowledge.crisis_features import features, named
from knowledge.crisis_signs import read
from knowledge.crisis_slips import Slips, StemSlips
from knowledge.crisis_text import BREAK, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.crisis_source import Pattern

DATA = Path(__file__).parents[1] / "data"
NEAR = 5


@cache
def source() -> crisis_source.Source:
    return crisis_source.read()


@cache
def lexicon() -> crisis_lexicon.Lexicon:
    return crisis_lexicon.Lexicon(source())


@cache
def messages() -> list[str]:
    names = ("crisis", "not_crisis", "questions", "other_langs")
    lines = [x for name in names for x in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    rows = map(json.loads, lines)
    return [row.get("text") or row["query"] for row in rows]


def slipped(word: str, dice: random.Random) -> str:
    if len(word) < 4:
        return word
    at = dice.randrange(len(word) - 1)
    return dice.choice(
        (
            word,
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + dice.choice("aeinrstиаو") + word[at:],
            word[:at] + dice.choice("aeinrstиаو") + word[at + 1 :],
        )
    )


def test_slips_are_those_that_comparing_with_every_word_finds() -> None:
    dice = random.Random(1)
    known = sorted(word for word in source().exact if len(word) >= 4)
    near = Slips(known)
    asked = [slipped(slipped(word, dice), dice) for word in dice.sample(known, 150)]
    found = {word: set(near.near(word)) for word in asked}
    plain = {word: {k for k in known if OSA.distance(word, k) <= 1} for word in asked}
    assert found == plain
    assert sum(map(len, plain.values())) > 50


def test_slips_in_beginnings_are_those_that_comparing_with_every_beginning_finds() -> None:
    dice = random.Random(2)
    stems = [stem for stem in source().prefixes if len(stem) >= 6]
    near = StemSlips(stems)
    asked = [slipped(stem, dice) + dice.choice(("", "e", "ungen")) for stem in stems * 3]
    plain = {
        word: {
            stem
            for stem in stems
            for size in (len(stem) - 1, len(stem))
            if size <= len(word) and OSA.distance(word[:size], stem) <= 1
        }
        for word in asked
    }
    assert {word: set(near.near(word)) for word in asked} == plain


def test_phrases_are_those_that_looking_at_every_place_finds() -> None:
    dice = random.Random(3)
    patterns = lexicon().patterns
    words = [word for message in messages() for word in tokens(message)]
    mixed = [
        [
            *dice.choices(words, k=dice.randrange(8)),
            *(
                word
                for _ in range(dice.randrange(1, 4))
                for word in said(dice.choice(patterns), dice)
            ),
            *dice.choices([*words, BREAK], k=dice.randrange(30)),
        ]
        for _ in range(150)
    ]
    long = [[word for text in dice.sample(mixed, 15) for word in text] for _ in range(3)]
    hits = 0
    for message in [*mixed, *long, *(tokens(text) for text in messages()[::19])]:
        found = {hit.pattern.phrase for hit in lexicon().find(message)}
        assert found == set(plainly_found(message))
        hits += len(found)
    assert hits > 150


def said(pattern: Pattern, dice: random.Random) -> Iterator[str]:
    """The words of a phrase, sometimes in another order or with others between."""
    forms = [dice.choice(forms_of(symbol)) for symbol in pattern.elements]
    if dice.random() < 0.2:
        dice.shuffle(forms)
    for form in forms:
        yield from dice.choices(["so", "einfach", "nicht", "ich"], k=dice.choice((0, 0, 0, 1, 2)))
        yield form


@cache
def forms_of(symbol: int) -> list[str]:
    both = (source().exact, source().prefixes)
    return sorted(form for known in both for form, meant in known.items() if symbol in meant)


def plainly_found(message: list[str]) -> Iterator[str]:
    places: dict[int, set[int]] = {}
    for meaning, positions in lexicon()._vocabulary.read(message).items():
        for symbol in array("H", meaning):
            places.setdefault(symbol, set()).update(positions)

    def stand(symbols: tuple[int, ...], first: int, last: int) -> bool:
        return any(first <= at <= last for s in symbols for at in places.get(s, ()))

    for pattern in lexicon().patterns:
        if any(symbol in places for symbol in pattern.anywhere):
            continue
        for start, end in spans(pattern, places):
            inside = stand(pattern.inside, start, end + 1)
            if not inside and not stand(pattern.near, start - NEAR, end + NEAR):
                yield pattern.phrase
                break


def spans(pattern: Pattern, places: dict[int, set[int]]) -> Iterator[tuple[int, int]]:
    rows = [sorted(places.get(symbol, ())) for symbol in pattern.elements]
    if not all(rows):
        return
    if pattern.window:
        yield from in_window(rows, pattern.window)
        return
    # Of the ways to one end only the shortest counts: each word follows the nearest before it.
    for last in rows[-1]:
        chains: list[tuple[int, ...]] = [(last,)]
        for row in reversed(rows[:-1]):
            chains = [(b, *c) for c in chains for b in row if 0 < c[0] - b <= pattern.gap + 1]
        if chains:
            yield max(chains, key=lambda chain: chain[::-1])[0], last


def in_window(rows: list[list[int]], window: int) -> Iterator[tuple[int, int]]:
    """Every end, with the start that is as late as each element's last place allows."""
    for end in sorted({at for row in rows for at in row}):
        inside = [[at for at in row if end - window < at <= end] for row in rows]
        if not all(inside):
            continue
        if any(len(set(chosen)) == len(chosen) for chosen in product(*inside)):
            yield min(max(row) for row in inside), end


def test_what_was_forgotten_is_found_again() -> None:
    cry = ["ich", "will", "nicht", "mehr", "leebn"]
    dice = random.Random(4)
    before = lexicon().find(cry)
    for _ in range(6):
        lexicon().find(["".join(dice.choices("abcdefghiklmnoprstuw", k=7)) for _ in range(900)])
    assert before
    assert lexicon().find(cry) == before


def test_the_same_is_found_whatever_the_seed_of_hashes() -> None:
    """What a word means must not depend on the order of a set: verdicts changed with a restart."""
    program = (
        "from knowledge import crisis_source, crisis_words\n"
        "import zlib\n"
        "words = crisis_words.Vocabulary(crisis_source.read())._exact\n"
        "print(zlib.crc32(repr(sorted(words.items())).encode()))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=DATA.parents[1],
            check=True,
            capture_output=True,
        ).stdout
        for seed in "12"
    }
    assert len(printed) == 1


@pytest.mark.parametrize("text", ["", "ich", "er schlägt mich 😂 haha?", "\ud800 ich \udfff"])
def test_the_model_sees_what_people_are_told_that_it_sees(text: str) -> None:
    check_features(text)


def test_the_model_sees_of_every_message_what_people_are_told() -> None:
    for text in messages()[::7]:
        check_features(text)


def check_features(text: str) -> None:
    hashes, shares = features(read(text))
    told = {(hashed, np.float32(share)) for _, hashed, share in named(read(text))}
    assert told == set(zip(hashes.tolist(), shares, strict=True))


SIGNS = st.text(st.sampled_from("aabbcсс11__..  éß*@$?;-\ud800م"), max_size=160)


@settings(max_examples=300, deadline=None)
@given(SIGNS)
def test_quick_expressions_find_what_plain_ones_find(text: str) -> None:
    twins = re.sub(r"([^\W\d_])\1+", r"\1", text)
    words = re.compile(r"[^\W_@$](?:[\w@$]|[*](?=\w))*|[.?;]")
    torn = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .\-*]{1,2}[^\W\d_](?![^\W_])){3,}")
    assert crisis_text._shorten(text) == twins
    assert crisis_text._TOKEN.findall(text) == words.findall(text)
    assert crisis_text._SPACED.sub("…", text) == torn.sub("…", text)
