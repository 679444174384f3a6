"""Who may do what in a room; what others wrote there is believed only where it is a number."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handlers.kernel.errand import EVERYBODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kernel.errand import Right

_NEEDS: dict[Right, tuple[str, float]] = {  # its name in the room, and what is true unless said
    "invite": ("invite", 0.0),
    "remove": ("kick", 50.0),
    "ban": ("ban", 50.0),
    "redact": ("redact", 50.0),
}


@dataclass(frozen=True, slots=True)
class Power:
    """What `m.room.power_levels` says.

    Attributes:
        creators: Who has no level and stands above all others.
    """

    levels: Mapping[str, Any]
    creators: frozenset[str] = frozenset()

    def missing(self, me: str) -> tuple[Right, ...]:
        """What I need and may not do."""
        return tuple(right for right in _NEEDS if self._of(me) < self._need(right))

    def may_write(self, me: str) -> bool:
        events = self.levels.get("events")
        needs = events if isinstance(events, dict) else {}
        usual = _number(self.levels.get("events_default"), 0.0)
        written = ("m.room.message", "m.room.encrypted")
        return all(self._of(me) >= _number(needs.get(kind), usual) for kind in written)

    def rivals(self, me: str) -> list[str]:
        """Whoever else may let people in, or can remove me."""
        named = sorted({*self._users(), *self.creators} - {me})
        found = [user for user in named if self._is_rival(user, me)]
        return [*found, EVERYBODY] if self._default() >= self._need("invite") else found

    def _is_rival(self, user: str, me: str) -> bool:
        level = self._of(user)
        removes = level > self._of(me) and level >= min(self._need("remove"), self._need("ban"))
        opens = level >= self._need("invite") > self._default()
        return removes or opens

    def _of(self, user: str) -> float:
        if user in self.creators:
            return math.inf
        return _number(self._users().get(user), self._default())

    def _users(self) -> Mapping[str, Any]:
        users = self.levels.get("users")
        return users if isinstance(users, dict) else {}

    def _default(self) -> float:
        return _number(self.levels.get("users_default"), 0.0)

    def _need(self, right: Right) -> float:
        name, otherwise = _NEEDS[right]
        return _number(self.levels.get(name), otherwise)


def _number(value: object, otherwise: float) -> float:
    """Old rooms may have numbers in quotation marks."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return otherwise
