"""The last question of each chat, for whoever wants to pass it on to a human a moment later.

In memory only, and for minutes: a question is written down nowhere.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.message import Address

LIVES = timedelta(minutes=15)
REMEMBERED = 1000  # questions
LONGEST = 1000  # characters; a longer one is not remembered


class Recent:
    def __init__(self) -> None:
        self._asked: OrderedDict[Address, tuple[datetime, str]] = OrderedDict()

    def note(self, address: Address, question: str, now: datetime) -> None:
        self.forget(address)
        if len(question) <= LONGEST:
            self._asked[address] = now, question
        while self._asked and self._is_old(now):
            self._asked.popitem(last=False)

    def of(self, address: Address, now: datetime) -> str:
        """The question; empty where there is none, or it was asked too long ago."""
        since, question = self._asked.get(address, (now, ""))
        return question if now - since < LIVES else ""

    def forget(self, address: Address) -> None:
        self._asked.pop(address, None)

    def _is_old(self, now: datetime) -> bool:
        since, _question = next(iter(self._asked.values()))
        return len(self._asked) > REMEMBERED or now - since >= LIVES
