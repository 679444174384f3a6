"""Who of the team is on duty, and when somebody will be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.human import store
from handlers.human.rules import Stance
from handlers.kernel import hours, people, roles

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.network import Network
    from handlers.kernel.people import PersonId


@dataclass(frozen=True, slots=True)
class Rota:
    """The team as a parent meets it.

    Attributes:
        on: Moderators on duty who can be reached.
        at: When the next come, where nobody is there now and the hours tell.
        ever: Does anybody do duty at all?
    """

    on: tuple[PersonId, ...]
    at: datetime | None
    ever: bool

    def of(self, moderator: PersonId | None) -> Rota:
        """The same, as far as it is about one moderator."""
        return replace(self, on=tuple(one for one in self.on if one == moderator))


async def look(
    db: Database, network: Network, now: datetime, *, besides: PersonId | None = None
) -> Rota:
    """Args: besides: who asks; nobody is their own helper."""
    team = [one for one in await roles.holders(db, "moderator") if one != besides]
    stances = await store.stances(db, team)
    local = now.astimezone(network.zone)
    is_open = hours.covers(network.duty.spans, local)
    reached = [one for one in team if await people.chat_of(db, one)]
    on = [one for one in reached if stances.get(one, Stance()).on_duty(now, is_open=is_open)]
    coming = [one for one in reached if stances.get(one, Stance()).follows(now)]
    at = hours.next_begin(network.duty.spans, local) if coming and not on else None
    return Rota(tuple(on), at, ever=bool(reached and (network.duty.spans or stances)))
