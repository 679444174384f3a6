"""The only place that asks the machine what time it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
Sleep = Callable[[float], Awaitable[None]]


def now() -> datetime:
    return datetime.now(UTC)
