"""Whether the clock can be believed: by the monotonic one, by the database, by other servers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from handlers.kernel import inbox, outbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from bot.clock import Clock
    from handlers.kernel.database import Database

log = structlog.get_logger(__name__)

JUMP = timedelta(minutes=10)  # a clock that is off by more is in doubt
DOUBT = timedelta(hours=1)  # how long it is, before the time is believed
AWAY = timedelta(days=30)  # a bot that heard nothing for longer than this rather has a wrong clock


class Trust:
    """Nothing is deleted or sent of our own accord by a clock in doubt.

    It is in doubt after a jump against the monotonic clock; at a start, where the database
    remembers other times; and as long as a channel's server says something else. It is believed
    again when a server agrees, or after an hour in which none contradicted.
    """

    def __init__(self, clock: Clock, monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._seen = clock(), monotonic()
        self._doubt_until = 0.0

    def __call__(self) -> bool:
        now, ticks = self._clock(), self._monotonic()
        before, ticks_before = self._seen
        self._seen = now, ticks
        drift = (now - before) - timedelta(seconds=ticks - ticks_before)
        if abs(drift) > JUMP:
            self._doubt("the clock jumped", drift)
        return ticks >= self._doubt_until

    def remember(self, newest: datetime | None) -> None:
        """Compare with what the database saw last; it cannot come from the future."""
        if newest is not None and is_odd(self._clock(), newest):
            self._doubt("the clock does not fit the database", self._clock() - newest)

    def hear(self, servers: Iterable[datetime]) -> None:
        """Compare with what other servers say that the time is."""
        now = self._clock()
        off = [now - server for server in servers]
        if any(abs(one) <= JUMP for one in off):
            self._doubt_until = 0.0
        elif off:
            self._doubt("other servers say another time", off[0])

    def _doubt(self, why: str, off: timedelta) -> None:
        self._doubt_until = self._monotonic() + DOUBT.total_seconds()
        log.error(why, minutes=int(off.total_seconds() // 60))


def is_odd(now: datetime, newest: datetime) -> bool:
    """Is this no time to go on from the newest that the database remembers?"""
    return not newest - JUMP <= now <= newest + AWAY


async def newest(db: Database) -> datetime | None:
    """The last moment at which something arrived or was sent."""
    known = [await inbox.newest(db), await outbox.newest(db)]
    return max((one for one in known if one is not None), default=None)
