"""What waits in the outbox without words gets them when it is claimed, in that transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import structlog

from bot.database import is_trouble
from handlers.kernel import outbox
from handlers.kernel.feature import Duty
from handlers.kernel.writing import Later, Skip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.feature import Feature
    from handlers.kernel.network import Network
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.vault import Vault
    from handlers.kernel.writing import Writer, Written

log = structlog.get_logger(__name__)

AGAIN = timedelta(minutes=1)  # after which a writer that broke is asked again


def writers(features: Sequence[Feature]) -> dict[str, Writer]:
    return {f"{f.name}.{name}": writer for f in features for name, writer in f.writes.items()}


@dataclass(frozen=True, slots=True)
class Composer:
    """Asks the features what they want to say by now."""

    writers: Mapping[str, Writer]
    network: Network
    vault: Vault
    pages: str = ""

    async def compose(
        self, db: Database, claimed: Sequence[Delivery], owner: str, now: datetime
    ) -> list[Delivery]:
        """Those of the claimed that are to be sent now; the others are settled or put back."""
        ready = [delivery for delivery in claimed if delivery.reply is not None]
        unwritten = [delivery for delivery in claimed if delivery.reply is None]
        by_writer = sorted(unwritten, key=lambda delivery: delivery.writer or "")
        duty = Duty(db, now, self.network, self.vault, self.pages)
        for name, group in groupby(by_writer, key=lambda delivery: delivery.writer or ""):
            ready += await self._written(duty, name, list(group), owner)
        return ready

    async def _written(
        self, duty: Duty, name: str, group: list[Delivery], owner: str
    ) -> list[Delivery]:
        try:
            async with duty.db.begin_nested():
                written = await self.writers[name](duty, group)
        except Exception as error:
            if is_trouble(error):
                raise
            return await self._one_by_one(duty, name, group, owner, error)
        ready = [
            await self._handed_on(duty, delivery, words, owner)
            for delivery, words in zip(group, written, strict=True)
        ]
        return [delivery for delivery in ready if delivery is not None]

    async def _one_by_one(
        self, duty: Duty, name: str, group: list[Delivery], owner: str, error: Exception
    ) -> list[Delivery]:
        """One that cannot be written must not keep the others from being sent."""
        if len(group) > 1:
            return [one for d in group for one in await self._written(duty, name, [d], owner)]
        [delivery] = group
        log.error("something cannot be written", writer=name, row=delivery.id, exc_info=error)
        if delivery.attempts >= outbox.MAX_CRASHES:
            await outbox.skip(duty.db, delivery, owner, "poison")
        else:
            await outbox.retry(
                duty.db,
                delivery,
                owner,
                duty.now + AGAIN,
                unclear=False,
                error=type(error).__name__,
            )
        return []

    @staticmethod
    async def _handed_on(
        duty: Duty, delivery: Delivery, written: Written, owner: str
    ) -> Delivery | None:
        match written:
            case Skip(reason=reason):
                await outbox.skip(duty.db, delivery, owner, reason)
            case Later(at=at):
                await outbox.defer(duty.db, delivery, owner, at)
            case _:
                return replace(delivery, reply=written)
        return None
