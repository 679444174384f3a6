"""An index as named arrays and back, so that it can be kept instead of being built again."""

from __future__ import annotations

from array import array
from dataclasses import fields
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from knowledge import loader, semantic
from knowledge.index import Index
from knowledge.lexicon import Lexicon
from knowledge.linear import Linear
from knowledge.postings import Postings
from knowledge.reach import Reach
from knowledge.semantic import Meaning
from knowledge.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.entry import Entry

    Array = np.ndarray[Any, np.dtype[Any]]
    Arrays = Mapping[str, Array]

_POSTINGS: Final = ("titles", "pool", "stems", "concepts")
_LEARNED: Final = ("linear", "meaning")


def fingerprint(entries: Sequence[Entry]) -> str:
    """Of all that an index follows from: entries, in this order, and the program."""
    encoder = semantic.fitting(entries)
    said = sha256(f"{_program()} {encoder.name if encoder else ''}".encode())
    for entry in entries:
        said.update(repr(entry).encode())
    return said.hexdigest()


@cache
def _program() -> str:
    """Whatever could make another index of the same entries."""
    said = sha256(np.__version__.encode())
    code = (f for f in resources.files("knowledge").iterdir() if f.name.endswith(".py"))
    for file in sorted(code, key=lambda file: file.name):
        said.update(file.read_bytes())
    said.update(repr((loader.synonyms(), loader.out_of_scope())).encode())
    return said.hexdigest()


def packed(index: Index) -> Arrays:
    known = index.words.spelling.known
    arrays: dict[str, Array] = {
        "richness": np.array([index.richness]),
        "words": np.frombuffer("\n".join(known).encode(), np.uint8),
        "uses": np.array(list(known.values()), np.uint32),
    }
    for name in (*_POSTINGS, *_LEARNED):
        part = getattr(index, name)
        arrays |= {f"{name}.{field}": value for field, value in _arrays_of(part).items()}
    return arrays


def _arrays_of(part: Postings | Linear | Meaning | None) -> dict[str, Array]:
    values = {} if part is None else {f.name: getattr(part, f.name) for f in fields(part)}
    return {name: value for name, value in values.items() if isinstance(value, np.ndarray)}


def unpacked(arrays: Arrays, entries: Sequence[Entry]) -> Index:
    """The index whose arrays these are; the arrays themselves are not copied."""
    lexicon = Lexicon.of(loader.synonyms())
    names = arrays["words"].tobytes().decode().splitlines()
    known = dict(zip(names, array("I", arrays["uses"].tobytes()), strict=True))
    postings = {name: _part(arrays, name) for name in _POSTINGS}
    linear, meaning = (_part(arrays, name) for name in _LEARNED)
    encoder = semantic.fitting(entries)
    return Index(
        ids=tuple(entry.id for entry in entries),
        richness=float(arrays["richness"][0]),
        words=Words(lexicon, known),
        **{name: Postings(size=len(entries), **part) for name, part in postings.items()},
        linear=Linear(**linear) if linear else None,
        meaning=Meaning(encoder=encoder, **meaning) if encoder and meaning else None,
        reach=Reach.of(entries),
    )


def _part(arrays: Arrays, name: str) -> dict[str, Any]:
    start = f"{name}."
    return {n.removeprefix(start): a for n, a in arrays.items() if n.startswith(start)}
