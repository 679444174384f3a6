"""The starter directory with its index, built once for all tests, and for the next run of them."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from bot import index_file
from knowledge import loader

if TYPE_CHECKING:
    from knowledge.directory import Directory
    from knowledge.model import Offer

FOLDER = Path(__file__).resolve().parents[1] / ".pytest_cache" / "index"


@cache
def starter() -> Directory:
    return index_file.directory(FOLDER, offers())


def offers() -> list[Offer]:
    """In the order in which the database gives them."""
    return sorted(loader.starter(), key=lambda offer: offer.id)


def lend(state: Path) -> None:
    """A bot with this state folder finds the index there, as at its second start."""
    starter()
    state.mkdir(parents=True, exist_ok=True)
    (state / index_file.NAME).symlink_to(FOLDER / index_file.NAME)


def as_shipped(*offers: Offer) -> list[loader.Shipped]:
    """As if these came with the program, and no others."""
    return [_as_shipped(offer) for offer in offers]


def _as_shipped(offer: Offer) -> loader.Shipped:
    return loader.Shipped(offer.id, sha256(repr(offer).encode()).hexdigest(), lambda: offer)
