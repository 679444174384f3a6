"""What a channel is: everything that the rest of the bot knows of Telegram, Matrix and the web.

A channel module `bot/channels/<name>.py` has

* `class Settings(Section)`: its section of `config.toml`,
* `def open_channel(settings, context) -> AbstractAsyncContextManager[Channel]`,

and may have `async def probe(settings) -> Probe`, with `TELLS_TIME = True` where a probe brings the
time of another server: the clock is compared with it (`bot.trust`). Where the team can meet in a
room there, `async def probe_room(settings, state, room) -> Probe` says whether that room will do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from handlers.kernel.errors import SendError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from handlers.kernel.message import Incoming
    from handlers.kernel.post import Post


class Inbox(Protocol):
    """Where a channel hands in what arrived."""

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        """Take `arrivals` and remember `cursor`; what was handed in before is not taken twice.

        On return both are safe, and it may be acknowledged upstream.
        Answers to cries for help leave even when the database is gone; then this raises after
        they were sent, the channel does not acknowledge, and hands the same in again later.
        """

    async def cursor(self) -> str | None:
        """The cursor that was last accepted (Telegram's offset, Matrix's since), or None."""


class Channel(Protocol):
    """One way to reach people.

    A channel may have more attributes, which the courier looks for:

    * `idempotent = True`: the same key is shown once, so trying again is always safe;
    * `known_for`: a timedelta; for so long, and no longer, the same key is known again;
    * `def resting() -> dict[str, float]`: chats that cannot be written to right now, and for how
      many seconds; they keep nobody else waiting;
    * `def waiting() -> int`: how many sends wait for their turn, since it paces itself;
    * `in_flight`: how many sends may run at a time (4 if it does not say);
    * `async def run(room, errand, *, key) -> Outcome`: does in a room what `handlers.kernel.errand`
      says, raises what `send` raises, and may be asked for the same again; what it fetches, the
      courier cleans and keeps;
    * `on_return`: set by the app; the channel awaits it with a chat that can be reached again;
    * `def parts(key) -> tuple[str, ...]`: the ids of all messages that the post under this key
      took, where that may be several (see `shown`);
    * `async def erase(chat, message_ids) -> int`: take back what the platform lets a bot take
      back, and say how many that were; raises as `send` does, and is then called again;
    * `async def take_back(chat, message_ids) -> int`: the same for single messages of a talk that
      goes on;
    * `words_stay = True`: `take_back` only ends the links of files; words are taken back by sending
      what stands in their place (`Post.replaces`);
    * `async def forget(chat)`: drop what the channel itself keeps of a chat whose person was
      erased.
    """

    name: str

    async def listen(self, inbox: Inbox) -> None:
        """Hand in what arrives, until cancelled.

        Raises when it cannot go on; the supervisor calls it again with a growing pause.
        Short troubles (one failed poll) it mends itself.
        """

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        """Send one post; return the channel's id of the message, for `Post.replaces`.

        The same `key` is given again when the same post is tried again.

        Raises:
            TryLater: certainly not sent.
            Unclear: perhaps sent.
            Gone: nobody is there any more.
            Relocated: the chat has a new id.
            SendError: refused for good.
        """

    async def typing(self, chat: str) -> None:
        """Show that an answer is on its way; failing is silent."""


def shown(channel: Channel, key: str, message_id: str | None) -> tuple[str, ...]:
    """The ids of all messages that a post took which `send` returned `message_id` for."""
    parts: Callable[[str], tuple[str, ...]] | None = getattr(channel, "parts", None)
    if parts is not None:
        return parts(key)
    return (message_id,) if message_id else ()


class Shelf(Protocol):
    """Where a channel finds the pictures and files that a `Post.media` names."""

    async def content(self, media_id: str) -> bytes:
        """Raises: SendError: it is not kept any more."""

    async def uploaded(self, media_id: str, account: str) -> Any | None:
        """What `note_upload` was given; None where this account has not uploaded it."""

    async def note_upload(self, media_id: str, account: str, handle: Any) -> None:
        """Args: account: Ours on a platform, which alone may use the handle. handle: any JSON."""


class EmptyShelf:
    """For a channel that is open without a database."""

    async def content(self, media_id: str) -> bytes:
        raise SendError(f"there is no file {media_id}")

    async def uploaded(self, media_id: str, account: str) -> None: ...

    async def note_upload(self, media_id: str, account: str, handle: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class ChannelContext:
    """What a channel may need to know of the installation.

    Attributes:
        state: Folder that only this channel writes to (Matrix's keys); exists.
        menu: Commands with their descriptions by language, for channels that show menus:
            `{"de": [("hilfe", "Was ich kann"), …]}`.
        texts: Words that a channel itself needs (the chat page's labels): `texts(key, language)`.
        called: The same as `menu` of the commands that are taken in rooms of people.
        shelf: Where the pictures and files are that go to many.
    """

    state: Path
    network: str
    menu: dict[str, list[tuple[str, str]]]
    texts: Callable[[str, str], str]
    anrede: str = "du"
    called: Mapping[str, list[tuple[str, str]]] = field(default_factory=dict)
    shelf: Shelf = field(default_factory=EmptyShelf)

    @property
    def calls(self) -> frozenset[str]:
        """Names of the commands that are taken in rooms; all others there are not looked at."""
        return frozenset(name for menu in self.called.values() for name, _words in menu)


@dataclass(frozen=True, slots=True)
class Probe:
    """What a channel module's `async def probe(settings) -> Probe` found at its other end.

    Attributes:
        code: The text `check-<channel>-<code>` says it in plain words, and how to mend it.
        detail: A name to show (the bot's own), never a secret.
        server_time: What the other end says the time is, aware.
    """

    fine: bool
    code: str
    detail: str = ""
    server_time: datetime | None = None
