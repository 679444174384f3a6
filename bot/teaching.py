"""`wegweiser teach`: a question that somebody asked becomes a way to ask for an offer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot import clock, index_file, installation
from handlers.directory import store
from knowledge import loader
from knowledge.matcher import find
from knowledge.spelling import Spelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.settings import Settings
    from knowledge.index import Index
    from knowledge.model import Offer

LONGEST: Final = 500  # characters of a wording


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of one question.

    Attributes:
        code: `taught`, `known`, `forgotten`, `not-taught`, `unknown-offer`, `too-long` or `empty`.
        place: Place that the offer had for this question so far, from 1; None beyond the tenth.
        nearest: An offer whose id is spelt nearly so.
    """

    code: str
    offer: str
    question: str
    place: int | None = None
    nearest: str = ""

    @property
    def fine(self) -> bool:
        return self.code in {"taught", "known", "forgotten"}


async def teach(settings: Settings, pairs: Sequence[tuple[str, str]]) -> list[Taught]:
    """Attach each question to its offer; what is wrong is reported, the rest is done."""
    async with installation.opened(settings) as (engine, _vault):
        async with engine.begin() as db:
            await store.follow_shipped(db, loader.shipped(), clock.now())
            offers = await store.all_offers(db)
        results = [_look(offer, question, offers) for offer, question in pairs]
        # this takes seconds, in which a running bot must be able to write
        index = index_file.directory(settings.state, offers).index
        async with engine.begin() as db:
            for at, one in enumerate(results):
                if one.code == "taught":
                    new = await store.teach(db, one.offer, one.question, clock.now())
                    code = "taught" if new else "known"
                    results[at] = replace(one, code=code, place=_place(one, index))
    return results


async def forget(settings: Settings, offer: str, question: str) -> Taught:
    """Take back what was taught; what the offer knows from its file stays."""
    question = " ".join(question.split())
    async with installation.opened(settings) as (engine, _vault), engine.begin() as db:
        gone = await store.unteach(db, offer, question)
    return Taught("forgotten" if gone else "not-taught", offer, question)


def _look(offer: str, question: str, offers: Sequence[Offer]) -> Taught:
    question = " ".join(question.split())
    ids = [one.id for one in offers]
    if offer not in ids:
        nearest = Spelling(dict.fromkeys(ids, 1)).mend([offer])
        return Taught("unknown-offer", offer, question, nearest="".join(nearest[:1]))
    if not question:
        return Taught("empty", offer, question)
    if len(question) > LONGEST:
        return Taught("too-long", offer, question)
    return Taught("taught", offer, question)


def _place(one: Taught, index: Index) -> int | None:
    ids = [candidate.id for candidate in find(one.question, index).candidates]
    return ids.index(one.offer) + 1 if one.offer in ids else None
