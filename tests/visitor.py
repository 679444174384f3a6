"""A person in a test: `await anna.says("…")`, then look at what they see."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handlers.kernel.errand import Outcome
from handlers.kernel.errors import SendError
from handlers.kernel.message import Address, Message
from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, plain_line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from bot.channel import Inbox
    from handlers.kernel.errand import Errand
    from handlers.kernel.message import Attached, Kind
    from handlers.kernel.post import Button, Post

PATIENCE = 20.0  # seconds that a test waits for an answer


async def until(claim: Callable[[], Awaitable[object]]) -> None:
    """Wait for what happens in the background and tells nobody (a row that changes)."""
    async with asyncio.timeout(PATIENCE):
        while not await claim():  # noqa: ASYNC110 – nobody sets an event when a row changes
            await asyncio.sleep(0.02)


def words(post: Post) -> str:
    """Everything that a person can read of a post, buttons last; a discreet one has no words."""
    labels = [f"[{button.label}]" for button in post.buttons if not button.discreet]
    return "\n".join([*_lines(post), *labels])


def _lines(post: Post) -> Iterator[str]:
    for block in post.blocks:
        match block:
            case ParagraphPost(lines):
                yield from map(plain_line, lines)
            case BulletsPost(items):
                yield from map(plain_line, items)
            case CardPost(title, summary, facts):
                yield plain_line(title)
                yield from map(plain_line, (*summary, *facts))


class PaperChannel:
    """A channel that keeps what it sends and what it does in rooms, and fails when it is told to.

    Attributes:
        brings: What the errands of a kind bring back.
        refuses: The kinds of errands that it may not do.
    """

    def __init__(self, name: str = "paper") -> None:
        self.name = name
        self.sent: list[tuple[str, Post, str]] = []
        self.ran: list[tuple[str, Errand]] = []
        self.brings: dict[type[Errand], Outcome] = {}
        self.refuses: set[type[Errand]] = set()
        self.faults: list[Exception] = []
        self.changed = asyncio.Event()
        self.typed = ""
        self.words_stay = False
        self.erased: list[tuple[str, tuple[str, ...]]] = []
        self.taken_back: list[tuple[str, tuple[str, ...]]] = []

    async def listen(self, inbox: Inbox) -> None:  # noqa: ARG002 – visitors hand in by themselves
        await asyncio.Event().wait()

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        if self.faults:
            raise self.faults.pop(0)
        self.sent.append((chat, post, key))
        self.changed.set()
        return f"m{len(self.sent)}"

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        if self.faults:
            raise self.faults.pop(0)
        self.erased.append((chat, tuple(message_ids)))
        self.changed.set()
        return len(message_ids)

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        if self.faults:
            raise self.faults.pop(0)
        self.taken_back.append((chat, tuple(message_ids)))
        self.changed.set()
        return len(message_ids)

    async def run(self, room: str, errand: Errand, *, key: str) -> Outcome:  # noqa: ARG002
        if self.faults:
            raise self.faults.pop(0)
        if type(errand) in self.refuses:
            raise SendError("not enough rights")
        self.ran.append((room, errand))
        self.changed.set()
        return self.brings.get(type(errand), Outcome())

    async def typing(self, chat: str) -> None:
        self.typed = chat


@dataclass
class Visitor:
    """Somebody who writes on a paper channel."""

    name: str
    channel: PaperChannel
    inbox: Inbox
    language: str | None = None
    handle: str = ""
    read: int = 0
    _sent: int = field(default=0)

    async def says(self, text: str, *, pressed: str | None = None, kind: Kind = "text") -> str:
        """Write, wait for the answer, and return its words."""
        await self.writes(text, pressed=pressed, kind=kind)
        return words(await self.hears())

    async def sends(self, attached: Attached, text: str = "", *, kind: Kind = "photo") -> str:
        """Send a picture or a file, perhaps with words under it; as channels hand it in."""
        await self.writes(text, kind="text" if text else kind, attached=attached)
        return words(await self.hears())

    async def forwards(self, text: str) -> str:
        """Pass on what somebody else wrote."""
        await self.writes(text, forwarded=True)
        return words(await self.hears())

    async def writes(
        self,
        text: str,
        *,
        pressed: str | None = None,
        kind: Kind = "text",
        forwarded: bool = False,
        attached: Attached | None = None,
    ) -> Message:
        self._sent += 1
        message = Message(
            id=f"{self.name}-{self._sent}",
            address=Address(self.channel.name, self.name),
            text=text,
            kind=kind,
            pressed=pressed,
            language=self.language,
            forwarded=forwarded,
            handle=self.handle,
            attached=attached,
        )
        await self.inbox.accept([message])
        return message

    async def hears(self) -> Post:
        """The next post that this person has not read yet."""
        await self._until(lambda: len(self.posts) > self.read)
        post = self.posts[self.read]
        self.read += 1
        return post

    async def presses(self, label: str) -> str:
        """Press a button of the last post."""
        return await self.says(self.button(label).sends, pressed=f"m{len(self.channel.sent)}")

    def button(self, label: str) -> Button:
        buttons = self.posts[-1].buttons
        found = [button for button in buttons if button.label == label]
        assert found, f"no button {label!r} among {[button.label for button in buttons]}"
        return found[0]

    @property
    def posts(self) -> list[Post]:
        return [post for chat, post, _key in self.channel.sent if chat == self.name]

    async def _until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():
                self.channel.changed.clear()
                await self.channel.changed.wait()
