"""What can go wrong, named for what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.reply import Argument, say

if TYPE_CHECKING:
    from datetime import timedelta


class WegweiserError(Exception):
    """All of ours."""


class Refused(WegweiserError):
    """A handler cannot do what was asked: nothing is changed, and the person is told why."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(key)
        self.reply = say(key, **args)


class SendError(WegweiserError):
    """The channel refused this message, and would refuse it again."""


class TryLater(SendError):
    """Certainly not sent: trying again is safe.

    Attributes:
        after: How long the channel wants to be left alone; None lets the courier decide.
    """

    def __init__(self, reason: str, *, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


class Unclear(SendError):
    """Perhaps sent: the answer was lost. Trying again may say it twice."""


class Gone(SendError):
    """Nobody is there any more (blocked, deactivated, left): the address is switched off."""


class Relocated(SendError):
    """The chat has a new id; nothing was sent."""

    def __init__(self, chat: str) -> None:
        super().__init__("the chat has a new id")
        self.chat = chat


class ChannelDown(WegweiserError):
    """The channel as a whole cannot work (token refused, session ended): an operator must look."""


class FeatureClash(WegweiserError):
    """Two features claim the same command or answer."""
