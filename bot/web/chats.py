"""Who has the page open, and what waits for them: in memory and bounded.

A post counts as delivered when the page asks for what comes after it. What nobody fetched is given
back to the courier, whose outbox is the only place where a post may wait for long.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

import structlog

from handlers.kernel.errors import SendError, TryLater

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.web.bubble import Json
    from bot.web.uploads import Order

    OnReturn = Callable[[str], Awaitable[None]]

log = structlog.get_logger(__name__)

PRESENT = 12.0  # seconds after its last request in which a page may be between two polls
KEPT = 60.0  # seconds in which a delivered post is still told to a second tab
ABSENCE = timedelta(minutes=10)  # a return is noticed; this is for the case that it was not
_LETTERS = 50  # waiting for one chat
_CHATS = 10_000


@dataclass(slots=True)
class Letter:
    """A post on its way.

    Attributes:
        settled: The page has it, or can no longer say so.
    """

    number: int
    body: Json
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    seen: bool = False
    seen_at: float = 0.0


@dataclass(slots=True)
class Chat:
    """One person's page, in however many tabs.

    Attributes:
        owed: A post could not be delivered while nobody looked.
        cleared: The number up to which every tab is to forget what it shows.
        wanted: A file that it is to bring; the courier does one thing at a time in a chat.
    """

    letters: list[Letter] = field(default_factory=list)
    number: int = 0
    cleared: int = 0
    polls: int = 0
    active_at: float = 0.0
    typing: bool = False
    owed: bool = True
    wanted: Order | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()

    def count(self) -> int:
        """The number of one more thing that its pages are told."""
        self.number += 1
        return self.number


class Chats:
    def __init__(self, *, patience: float = 10.0, clock: Callable[[], float] = monotonic) -> None:
        self._chats: OrderedDict[str, Chat] = OrderedDict()
        self._patience = patience
        self._clock = clock
        self._era = secrets.token_hex(4)  # numbers start anew with every start of the bot
        self.closed = False
        self.on_return: OnReturn | None = None

    def enter(self, name: str) -> Chat:
        """Somebody's page is there."""
        chat = self._chats.setdefault(name, Chat())
        self._chats.move_to_end(name)
        chat.active_at = self._clock()
        self._forget_idle()
        return chat

    async def welcome_back(self, name: str, chat: Chat) -> None:
        """Let the courier hurry with what could not be delivered while nobody looked."""
        if not (chat.owed and self.on_return):
            return
        chat.owed = False
        try:
            await self.on_return(name)
        except Exception as error:  # noqa: BLE001 – what is owed comes later then, by itself
            chat.owed = True
            log.warning("nobody was told of a return", channel="web", error=type(error).__name__)

    def leave(self, name: str) -> None:
        chat = self._chats.pop(name, None)
        if chat:
            chat.wake()
            if chat.wanted:
                chat.wanted.end(SendError("the page was left"))

    def clear(self, name: str) -> None:
        """Empty every tab, also those that ask later, and what is on its way to them."""
        chat = self._chats.get(name)
        if chat is None:
            return
        chat.cleared = chat.count()
        for letter in chat.letters:
            letter.settled.set()
        chat.letters = []
        chat.wake()

    def is_cleared(self, chat: Chat, after: int | None) -> bool:
        """Whether what a page has shown up to `after` is to go."""
        return after is not None and after < chat.cleared

    def close(self) -> None:
        """Let every waiting page go, and none wait again, so that the server can end.

        Nor does the courier wait for pages that cannot ask any more: it comes again.
        """
        self.closed = True
        for chat in self._chats.values():
            chat.wake()
            for letter in chat.letters:
                letter.settled.set()
            if chat.wanted:
                chat.wanted.end(TryLater("the server ends"))

    def find(self, name: str) -> Chat | None:
        return self._chats.get(name)

    def open_page(self, name: str) -> Chat | None:
        """Of somebody who has the page open right now."""
        chat = self._chats.get(name)
        return chat if chat and not self.closed and self._present(chat) else None

    async def deliver(self, name: str, body: Json) -> None:
        """Return when a page has the post."""
        chat = self.open_page(name)
        if chat is None or len(chat.letters) >= _LETTERS:
            if known := self._chats.get(name):
                known.owed = True
            raise TryLater("nobody has the page open", after=ABSENCE)
        letter = self._put(chat, body)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._patience):
                    await letter.settled.wait()
        finally:
            if not letter.seen and letter in chat.letters:
                chat.letters.remove(letter)
        if not letter.seen:
            chat.owed = True
            raise TryLater("the page did not fetch the post")

    def typing(self, name: str) -> None:
        chat = self._chats.get(name)
        if chat and chat.polls:
            chat.typing = True
            chat.wake()

    def acknowledge(self, chat: Chat, cursor: str) -> int | None:
        """What came up to here has arrived; return the number, None for a page that is new."""
        number = self._number(cursor)
        if number is not None:
            for letter in chat.letters:
                if letter.number <= number and not letter.seen:
                    letter.seen, letter.seen_at = True, self._clock()
                    letter.settled.set()
        return number

    def waiting(self, chat: Chat, after: int | None) -> list[Letter]:
        """What this page has not shown yet."""
        now = self._clock()
        chat.letters = [kept for kept in chat.letters if not kept.seen or now - kept.seen_at < KEPT]
        if after is None:
            return [letter for letter in chat.letters if not letter.seen]
        return [letter for letter in chat.letters if letter.number > after]

    def wanted(self, chat: Chat, after: int | None) -> str:
        """The file that this page is to bring and was not asked for yet."""
        order = chat.wanted
        return order.handle if order and (after is None or after < order.number) else ""

    def cursor(self, chat: Chat) -> str:
        return f"{self._era}.{chat.number}"

    def _put(self, chat: Chat, body: Json) -> Letter:
        for letter in chat.letters:
            if letter.body["id"] == body["id"]:
                return letter
        letter = Letter(chat.count(), body)
        chat.letters.append(letter)
        chat.typing = False
        chat.wake()
        return letter

    def _present(self, chat: Chat) -> bool:
        return chat.polls > 0 or self._clock() - chat.active_at < PRESENT

    def _number(self, cursor: str) -> int | None:
        era, _, number = cursor.partition(".")
        return int(number) if era == self._era and number.isdecimal() else None

    def _forget_idle(self) -> None:
        if len(self._chats) <= _CHATS:
            return
        idle = next((name for name, chat in self._chats.items() if not self._present(chat)), None)
        self.leave(idle or next(iter(self._chats)))
