"""What is put into words only when it is sent, so that nobody reads what is no longer true."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from handlers.kernel.reply import Reply

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.feature import Duty
    from handlers.kernel.outbox import Delivery

Reason = Literal["cancelled", "suppressed", "expired"]


@dataclass(frozen=True, slots=True)
class Skip:
    """It is not said any more: its cause is gone, the person does not want it, it is too late."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Later:
    """It is not said yet."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Nothing is said: what was said before is taken back, as far as the platform lets a bot.

    Attributes:
        message_id: As the channel returned it when that was sent.
        instead: Takes its place where a channel can only change what it has said.
    """

    message_id: str
    instead: Reply


Written = Reply | Skip | Later | TakeBack
Writer = Callable[["Duty", Sequence["Delivery"]], Awaitable[Sequence[Written]]]
"""Asked in the transaction in which promises are claimed; one answer for each, in their order."""
