"""Linear models over hashed features with a weight a class for each, as two of them are stored.

Features are told apart by 32 bits of their names, and only those are known that at least two
messages had from which the model learned; `knowledge.fitting` fits them. Their files are mapped,
not read: what nobody asks for need not lie in memory.
"""

from dataclasses import dataclass, fields
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint32]
Weights = NDArray[np.float32]
Rows = NDArray[np.integer]
Text = tuple[Hashes, Weights]  # the features of a text, and how much each counts


@dataclass(frozen=True, slots=True)
class Softmax:
    known: Hashes  # of the features, in order
    weights: Weights | NDArray[np.int8]  # one row a feature, one column a class
    bias: Weights
    rarity: Weights | NDArray[np.float16]  # of each feature in what was learned from
    scale: Weights | float = 1.0  # what a weight is stored in parts of

    def of(self, rows: Rows) -> Weights:
        """The weights in rows of the table."""
        weights: Weights = self.weights.take(rows, axis=0) * self.scale
        return weights

    def weigh(self, text: Text) -> tuple[Rows, Weights]:
        """The rows of what is known of a text, and how much each counts."""
        rows, share = look_up(text, self.known)
        return rows, weighed(share, self.rarity[rows].astype(np.float32))

    def chances(self, found: tuple[Rows, Weights]) -> Weights:
        """The probability of each class, of what `weigh` found."""
        rows, share = found
        scores = share @ self.of(rows) + self.bias
        raised = np.exp(scores - scores.max())
        chances: Weights = raised / raised.sum()
        return chances


def look_up(text: Text, known: Hashes) -> tuple[Rows, Weights]:
    """Where its features stand, without those that do not."""
    hashes, share = text
    rows = np.searchsorted(known, hashes)
    there = known.take(rows, mode="clip") == hashes
    return rows[there], share[there]


def weighed(share: Weights, rarity: Weights) -> Weights:
    """Rare features count for more, in a message that weighs as much as before."""
    shifted = share * rarity
    length = float(np.linalg.norm(shifted)) or 1.0
    return shifted * np.float32(np.linalg.norm(share) / length)


def load(name: str) -> Softmax:
    """One of those that lie in `data/models`."""
    folder = _folder(name)
    model = Softmax(**{field: _mapped(folder / f"{field}.npy") for field in _FIELDS})
    assert model.weights.shape == (len(model.known), len(model.bias))
    return model


def store(model: Softmax, name: str) -> None:
    scale = np.abs(model.weights).max(axis=0) / 127
    stored = Softmax(
        known=model.known,
        weights=np.round(model.weights / scale).astype(np.int8),
        bias=model.bias,
        rarity=model.rarity.astype(np.float16),
        scale=scale.astype(np.float32),
    )
    folder = _folder(name)
    folder.mkdir(parents=True, exist_ok=True)
    for field in _FIELDS:
        np.save(folder / f"{field}.npy", getattr(stored, field), allow_pickle=False)


def _mapped(file: Path) -> NDArray[Any]:
    return np.asarray(np.load(file, mmap_mode="r", allow_pickle=False))


def _folder(name: str) -> Path:
    return Path(str(resources.files("knowledge"))) / "data" / "models" / name


_FIELDS = [field.name for field in fields(Softmax)]
