"""A chat in the terminal: for trying things out, and for scripts that pipe questions in."""

from __future__ import annotations

import asyncio
import codecs
import os
import shlex
import sys
import threading
import uuid
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.settings import Section
from handlers.kernel.errand import Fetch, Outcome
from handlers.kernel.errors import SendError
from handlers.kernel.message import Address, Attached, Message
from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, Post, plain_line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from bot.channel import ChannelContext, Inbox
    from handlers.kernel.errand import Errand
    from handlers.kernel.message import Kind
    from handlers.kernel.post import BlockPost, Line

CHAT = "terminal"
_FIRST = 5.0  # seconds until the first part of an answer
_EMPTY = "\x1b[H\x1b[2J\x1b[3J"  # the screen, and the lines that have left it
_FILES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".ics": "text/calendar",
}
_QUIET = 0.5  # seconds without a word, after which nothing more is expected


class Settings(Section):
    """What `[channel.console]` may say: nothing, its presence switches the channel on."""


class ConsoleChannel:
    """Args: by_hand: Somebody sits there: a file dropped on a terminal is typed as its path."""

    name = "console"
    words_stay = True

    def __init__(
        self,
        lines: AsyncIterator[str],
        screen: Console,
        speaker: str,
        *,
        by_hand: bool = False,
    ) -> None:
        self._by_hand = by_hand
        self._lines = lines
        self._screen = screen
        self._speaker = speaker
        self._sent = asyncio.Event()
        self._expecting = False
        self._typed: Message | None = None  # and not safe yet

    async def listen(self, inbox: Inbox) -> None:
        """Hand in each line; return when there are no more and the answers have been said.

        A line that was not taken is handed in again by the next call.
        """
        self._ask()
        while message := self._typed or await self._next():
            self._typed = message
            self._sent.clear()
            self._expecting = True
            await inbox.accept([message])
            self._typed = None
            await self._answered()
            self._ask()
        await self._quiet()

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:  # noqa: ARG002
        self._show(post)
        self._sent.set()
        return key

    async def run(self, chat: str, errand: Errand, *, key: str) -> Outcome:  # noqa: ARG002
        if not isinstance(errand, Fetch):
            raise SendError("this channel has no rooms")
        return await asyncio.to_thread(_read, Path(errand.handle), errand.most)

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:  # noqa: ARG002
        """Empty the screen, and what can be scrolled back to."""
        if not self._screen.is_terminal:
            return 0
        self._screen.file.write(_EMPTY)
        self._screen.file.flush()
        return len(message_ids)

    async def typing(self, chat: str) -> None:
        """Nothing to show: the answer is as fast as the eye."""

    async def _next(self) -> Message | None:
        async for line in self._lines:
            if text := line.strip():
                return self._message(text)
            self._ask()
        return None

    def _message(self, typed: str) -> Message:
        name, address = uuid.uuid4().hex, Address(self.name, CHAT)
        dropped = _dropped(typed) if self._by_hand else None
        if dropped is None:
            return Message(name, address, typed)
        kind: Kind = "photo" if dropped.seems_picture else "file"
        return Message(name, address, "", kind=kind, attached=dropped)

    async def _answered(self) -> None:
        """Let question and answer alternate where lines come faster than they are answered."""
        if not self._screen.is_terminal:
            await self._quiet()

    async def _quiet(self) -> None:
        patience = _FIRST
        while self._expecting:
            try:
                async with asyncio.timeout(patience):
                    await self._sent.wait()
            except TimeoutError:
                self._expecting = False
            self._sent.clear()
            patience = _QUIET

    def _ask(self) -> None:
        if self._screen.is_terminal:
            self._screen.print("› ", end="", style="bold")

    def _show(self, post: Post) -> None:
        words = Text("\n").join(_words(post))
        if self._screen.is_terminal:
            self._screen.print()
            self._screen.print(
                Panel(words, title=Text(self._speaker), title_align="left", expand=False)
            )
            self._ask()
        else:
            self._screen.print(words, end="\n\n", soft_wrap=True)


def _dropped(typed: str) -> Attached | None:
    """The file whose path this is, with the quotes or backslashes that terminals put in."""
    with suppress(ValueError, OSError):  # an open quote; too long for a path
        [path] = map(Path, shlex.split(typed))
        media_type = _FILES.get(path.suffix.lower())
        if media_type and path.is_file():
            whole = path.resolve()
            return Attached(str(whole), whole.name, media_type, whole.stat().st_size)
    return None


def _read(path: Path, most: int) -> Outcome:
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise SendError("the file cannot be read") from error
    return Outcome(unfit="size") if len(content) > most else Outcome(content=content)


def _words(post: Post) -> Iterator[Text]:
    for number, block in enumerate(post.blocks):
        if number:
            yield Text()
        yield from _block(block)
    if media := post.media:
        yield Text(f"{media.name}: {media.alt}" if media.alt else media.name, style="dim")
    yield from (Text(file.name, style="dim") for file in post.files)
    if post.numbered or any(button.url for button in post.buttons):
        yield Text()
        yield from _choices(post)


def _choices(post: Post) -> Iterator[Text]:
    """What can be typed is numbered as the bot counts it; links stand below."""
    for number, button in enumerate(post.numbered, start=1):
        yield Text.assemble((str(number), "bold"), f" – {button.label}")
    yield from (Text(f"{button.label}: {button.url}") for button in post.buttons if button.url)
    if post.hint:
        yield Text(post.hint, style="dim")


def _block(block: BlockPost) -> Iterator[Text]:
    match block:
        case ParagraphPost(lines):
            yield from map(_line, lines)
        case BulletsPost(items, ordered):
            for number, item in enumerate(items, start=1):
                yield Text(f"{number}. " if ordered else "• ") + _line(item)
        case CardPost(title, summary, facts):
            yield Text(plain_line(title), style="bold")
            yield from map(_line, (*summary, *facts))


def _line(line: Line) -> Text:
    return Text().join(Text(plain_line((run,)), style="bold" if run.bold else "") for run in line)


async def read_lines(source: int) -> AsyncIterator[str]:
    """Lines of a file descriptor, be it a terminal, a pipe or a file, without blocking the loop.

    A thread of our own reads, and not one of the loop's pool: nobody can interrupt a read, so the
    process must be able to end while it goes on.
    """
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        piece = b"-"
        while piece:
            try:
                piece = os.read(source, 4096)
            except OSError:
                piece = b""
            try:
                loop.call_soon_threadsafe(pieces.put_nowait, piece)
            except RuntimeError:  # the loop has ended
                return

    threading.Thread(target=read, name="console", daemon=True).start()
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    while piece := await pieces.get():
        *lines, rest = (rest + decoder.decode(piece)).split("\n")
        for line in lines:
            yield line
    if rest:
        yield rest


@asynccontextmanager
async def open_channel(
    settings: Settings,  # noqa: ARG001 – every channel is opened in the same way
    context: ChannelContext,
) -> AsyncIterator[ConsoleChannel]:
    source, screen = sys.stdin.fileno(), Console(highlight=False)
    by_hand = screen.is_terminal and os.isatty(source)
    yield ConsoleChannel(read_lines(source), screen, context.network, by_hand=by_hand)
