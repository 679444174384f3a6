"""The offers and their index, as one value that is replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge import semantic
from knowledge.entry import Entry
from knowledge.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from knowledge.model import Offer


@dataclass(frozen=True, slots=True)
class Directory:
    offers: Mapping[str, Offer]
    index: Index
    version: int = 0

    @classmethod
    def of(cls, offers: Iterable[Offer], version: int = 0) -> Directory:
        by_id = {offer.id: offer for offer in offers}
        return cls(by_id, index_of([Entry.of(offer) for offer in by_id.values()]), version)

    def areas(self) -> list[str]:
        """Places that some offer stands for."""
        return sorted({area for offer in self.offers.values() for area in offer.areas})


def index_of(entries: Sequence[Entry]) -> Index:
    """The index that parents are answered from, with the layers that fit such a directory."""
    return Index.build(entries, encoder=semantic.fitting(entries))
