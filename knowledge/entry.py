"""What the index needs to know of anything that can be found."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from knowledge.model import Offer


@dataclass(frozen=True, slots=True)
class Entry:
    """An offer, or a line of a foreign directory, reduced to what is searched."""

    id: str
    title: str
    names: tuple[str, ...] = ()  # its title in other languages
    keywords: tuple[str, ...] = ()
    wordings: tuple[str, ...] = ()  # how people ask for it, in any language
    texts: tuple[str, ...] = ()  # what it says about itself
    areas: tuple[str, ...] = ()  # towns and districts it is for; empty: all
    valid_until: date | None = None

    @classmethod
    def of(cls, offer: Offer) -> Self:
        others = offer.translations.values()
        return cls(
            id=offer.id,
            title=offer.title,
            names=tuple(other.title for other in others),
            keywords=offer.keywords,
            wordings=tuple(
                line
                for lines in (*offer.questions.values(), *(other.wordings for other in others))
                for line in lines
            ),
            texts=(
                offer.summary,
                offer.description,
                offer.audience,
                offer.eligibility,
                *(other.summary for other in others),
            ),
            areas=offer.areas,
            valid_until=offer.valid_until,
        )
