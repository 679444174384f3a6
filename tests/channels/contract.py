"""One person on one channel, the same for all of them: says, presses, sees; and the bot restarts.

What a channel legitimately lacks is an attribute of its harness, and the contract asserts what it
does instead.
"""

from __future__ import annotations

import asyncio
import socket
from abc import ABC, abstractmethod
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from bot.channel import ChannelContext
from bot.channels.telegram_line import Timing
from handlers.kernel.message import Message
from tests.channels.recording import RecordingInbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
    from contextlib import AbstractAsyncContextManager
    from typing import Self

    from bot.channel import Channel
    from handlers.kernel.message import Kind

PATIENCE = 30.0
ENDING = 5.0  # seconds that a cancelled channel may take
FAST = Timing(
    poll=1, overdue=5.0, answer=5.0, aside=5.0, connect=2.0, first_pause=0.02,
    longest_pause=0.1, refused_pause=0.1, inbox_pause=0.05,
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """One message of the bot as the person reads it now.

    Attributes:
        words: A link as “text (address)”; choices and names of files below, a line each.
        bold: What stands out.
        files: Their contents by their names.
    """

    words: str
    bold: tuple[str, ...] = ()
    files: Mapping[str, bytes] | None = None


class Harness(ABC):
    """A real channel with its real other end, and one person there.

    Attributes:
        kinds: What a person can send that is no words.
        shows_bold: Some words stand out; otherwise they stand there as they are.
        hands_out_files: The person gets the file itself; otherwise its name.
        has_buttons: There is something to press; otherwise choices are numbered and typed.
        shows_discreet: It is a button with words on it, so that a sign can stand there instead.
        knows_keys: The same key is shown once.
        remembers: What was not accepted comes again even if the bot is started anew.
        has_addresses: There is more than one chat.
        chat: Where the person is reached.
    """

    name: ClassVar[str]
    kinds: ClassVar[frozenset[Kind]] = frozenset()
    shows_bold: ClassVar[bool] = True
    hands_out_files: ClassVar[bool] = True
    has_buttons: ClassVar[bool] = True
    shows_discreet: ClassVar[bool] = False
    knows_keys: ClassVar[bool] = False
    remembers: ClassVar[bool] = True
    has_addresses: ClassVar[bool] = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.inbox = RecordingInbox()
        self.context = ChannelContext(folder, "Netz", {"de": [], "en": []}, lambda key, _: key)
        self.chat = ""
        self.channel: Channel
        self._open = AsyncExitStack()
        self._listening: asyncio.Task[None]

    # -- what each channel brings

    @abstractmethod
    def world(self) -> AbstractAsyncContextManager[None]:
        """The other end, with the person; entered before the bot is started for the first time."""

    @abstractmethod
    def opened(self) -> AbstractAsyncContextManager[Channel]: ...

    @abstractmethod
    async def says(self, text: str) -> None:
        """Write; while the bot is down, too."""

    @abstractmethod
    async def sees(self) -> list[Seen]:
        """The bot's messages as the person reads them now, oldest first."""

    async def presses(self, label: str) -> None:
        raise AssertionError(f"there is nothing to press: {label}")

    async def sends(self, kind: Kind) -> None:
        raise AssertionError(f"there is no way to send this: {kind}")

    async def meets(self) -> None:  # noqa: B027 – most need no more than a word
        """Make the first contact possible; the bot runs."""

    # -- what all share

    @asynccontextmanager
    async def meeting(self) -> AsyncIterator[Self]:
        """The person and the bot know each other."""
        async with self.world():
            await self.start()
            try:
                await self.meets()
                await self.says("Guten Abend")
                self.chat = (await self.hears("Guten Abend")).address.chat
                yield self
            finally:
                await self.stop()

    async def start(self) -> None:
        self.channel = await self._open.enter_async_context(self.opened())
        self._listening = asyncio.create_task(self._listen())

    async def stop(self) -> None:
        self._listening.cancel()
        async with asyncio.timeout(ENDING):
            await asyncio.wait([self._listening])
            await self._open.aclose()

    async def hears(self, text: str) -> Message:
        """Wait until the bot was told `text`."""
        await self.inbox.until(lambda: text in self.inbox.texts, within=PATIENCE)
        return self.told(text)[-1]

    def told(self, text: str) -> list[Message]:
        return [m for m in self.inbox.taken if isinstance(m, Message) and m.text == text]

    def handed_in(self, text: str) -> list[str]:
        """The ids under which `text` was handed in, as often as it was."""
        arrivals = self.inbox.handed_in
        return [m.id for m in arrivals if isinstance(m, Message) and m.text == text]

    async def reads(self, *words: str) -> str:
        """Wait until all `words` can be seen; return everything."""

        async def there() -> bool:
            everything = await self.everything()
            return all(some in everything for some in words)

        try:
            await self.until(there)
        except TimeoutError:
            raise AssertionError(f"{words} not in {await self.everything()!r}") from None
        return await self.everything()

    async def everything(self) -> str:
        return "\n".join(seen.words for seen in await self.sees())

    async def until(self, claim: Callable[[], Awaitable[bool]]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not await claim():  # noqa: ASYNC110 – four kinds of other ends, no common event
                await asyncio.sleep(0.03)

    async def _listen(self) -> None:
        """As the app does: what stops listening listens again."""
        while True:
            try:
                await self.channel.listen(self.inbox)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                return


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def footprint() -> tuple[set[asyncio.Task[object]], int]:
    """What a channel may leave behind: tasks, and how many sockets and files are open."""
    return asyncio.all_tasks(), len(list(Path("/dev/fd").iterdir()))
