"""Matrix, with encrypted rooms: one account, one device, a loop of our own around matrix-nio."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, SecretStr, model_validator
from pydantic_core import PydanticCustomError

from bot.channels import matrix_probe
from bot.channels.matrix_account import Account, make_client
from bot.channels.matrix_calls import SignedOut
from bot.channels.matrix_errands import Errands
from bot.channels.matrix_files import read_secret
from bot.channels.matrix_memory import Memory
from bot.channels.matrix_rooms import Rooms
from bot.channels.matrix_sending import Sender
from bot.channels.matrix_stream import Batch, Stream
from bot.settings import Section
from handlers.kernel.errors import ChannelDown, SendError, TryLater

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from bot.channel import ChannelContext, Inbox, Probe
    from handlers.kernel.errand import Errand, Outcome
    from handlers.kernel.post import Post

log = logging.getLogger(__name__)

_TYPING_SECONDS = 30
_MAX_PAUSE = 30.0
TELLS_TIME = True  # the probe's answer says what time it is


class Settings(Section):
    """The Matrix account; a password or an access token is needed, the rest has defaults.

    Attributes:
        homeserver: Its address, "https://matrix.example.org".
        user_id: The bot's account, "@wegweiser:example.org".
        password: Used at the first start, and when the homeserver ends the session. Also signs
            the device where the account has another identity already.
        password_file: A file that holds it.
        access_token: Instead of a password; of a session made for the bot alone.
        access_token_file: A file that holds it.
        device_id: Of the access token, where the homeserver does not say it.
        device_name: What people see in the list of the bot's sessions.
        pickle_key: Encrypts the crypto store. Without it one is made and kept beside the store.
        pickle_key_file: A file that holds it.
        invites_per_person: Invitations into private chats that one person may have in an hour.
        invites_per_hour: The same for all together.
        invite_pause: Seconds between two rooms that are entered or left.
        rooms_from: Whose invitations into rooms of any size are accepted ("@anna:example.org").
        decline_reason: What somebody reads whose invitation is declined.
        bulk_per_second: Messages to many that the homeserver lets through; it says how long they
            take, the homeserver itself says when to slow down.
        reactions: How many choices can be pressed as reactions (at most 5, 0 for none); each
            costs one message of the homeserver's limit.
        key_patience: Seconds that an encrypted message waits for its key.
        request_timeout: Seconds that a request may take.
        first_sync_timeout: Seconds that the first look at all rooms may take.
    """

    homeserver: str
    user_id: str = Field(pattern=r"^@[^:]+:.+$")
    password: SecretStr | None = None
    password_file: Path | None = None
    access_token: SecretStr | None = None
    access_token_file: Path | None = None
    device_id: str = ""
    device_name: str = "Wegweiser"
    pickle_key: SecretStr | None = None
    pickle_key_file: Path | None = None
    invites_per_person: int = 3
    invites_per_hour: int = 60
    invite_pause: float = 1.0
    rooms_from: tuple[str, ...] = ()
    decline_reason: str = "Ich bin ein Bot für Gespräche zu zweit. Schreib mir bitte direkt."
    bulk_per_second: float = Field(0.2, gt=0)
    reactions: int = Field(5, ge=0, le=5)
    key_patience: float = 10.0
    request_timeout: float = 35.0
    first_sync_timeout: float = 180.0

    @model_validator(mode="after")
    def _some_way_in(self) -> Self:
        ways = (self.password, self.password_file, self.access_token, self.access_token_file)
        if not any(ways):
            raise PydanticCustomError("no_way_in", "a password or an access token is missing")
        return self

    def secret(self, name: Literal["password", "access_token", "pickle_key"]) -> str | None:
        """A secret from the configuration, or from the file that it names."""
        value: SecretStr | None = getattr(self, name)
        if value is not None:
            return value.get_secret_value()
        path: Path | None = getattr(self, f"{name}_file")
        return read_secret(path) if path is not None else None


@asynccontextmanager
async def open_channel(settings: Settings, context: ChannelContext) -> AsyncIterator[MatrixChannel]:
    """Prepare everything that needs no network; signing in is part of listening."""
    _silence_libraries()
    context.state.chmod(0o700)
    memory = Memory(context.state / "memory.sqlite3")
    try:
        client = make_client(settings, context.state)
        account = Account(client, settings, context.state)
        rooms = Rooms(client, settings, memory)
        stream = Stream(client, settings, memory, rooms, context.calls)
        sender = Sender(client, settings, memory, stream, context.shelf)
        try:
            yield MatrixChannel(account, rooms, stream, sender, Errands(client, settings, memory))
        finally:
            await sender.close()
            await account.close()
    finally:
        memory.close()


async def probe(settings: Settings) -> Probe:
    """Ask whether a Matrix homeserver answers."""
    return await matrix_probe.server(settings)


async def probe_room(settings: Settings, state: Path, room: str) -> Probe:
    """Ask whether the bot may write in a room, and who else can read it there."""
    return await matrix_probe.room(settings, state, room)


class MatrixChannel:
    """One account on one homeserver."""

    name = "matrix"
    idempotent = True  # the homeserver knows a transaction id again
    known_for = timedelta(hours=23)  # Synapse forgets it after a day

    def __init__(
        self, account: Account, rooms: Rooms, stream: Stream, sender: Sender, errands: Errands
    ) -> None:
        self._account = account
        self._rooms = rooms
        self._stream = stream
        self._sender = sender
        self._errands = errands
        self._pending: Batch | None = None
        self._accepted: str | None = None

    async def listen(self, inbox: Inbox) -> None:
        await self._account.sign_in()
        if self._stream.position is None:
            self._stream.position = await inbox.cursor()
        # No task group: in Python 3.11 it forgets a cancellation that comes while a task fails.
        tasks = [
            asyncio.create_task(self._rooms.work(), name="matrix-rooms"),
            asyncio.create_task(self._hand_in(inbox), name="matrix-inbox"),
        ]
        try:
            ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in ended:
            task.result()

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        event = await self._sender.send(chat, post, key)
        await self._typing(chat, on=False)
        return event

    def parts(self, key: str) -> tuple[str, ...]:
        return self._sender.parts(key)

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        return await self._sender.erase(chat, message_ids)

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        return await self._sender.take_back(chat, message_ids)

    async def forget(self, chat: str) -> None:
        self._sender.forget_person(chat)

    async def run(self, room: str, errand: Errand, *, key: str) -> Outcome:
        return await self._errands.run(room, errand, key)

    async def typing(self, chat: str) -> None:
        await self._typing(chat, on=True)

    async def _typing(self, chat: str, *, on: bool) -> None:
        with suppress(SendError):
            await self._sender.typing(chat, _TYPING_SECONDS if on else 0)

    async def _hand_in(self, inbox: Inbox) -> None:
        while True:
            if self._pending is None:
                self._pending = await self._next()
            batch = self._pending
            if batch.arrivals or batch.cursor not in {None, self._accepted}:
                # If this fails, the next call hands in the same. Opened anew, the channel asks for
                # it again: the homeserver was told nothing, and the keys are in the store.
                await inbox.accept(batch.arrivals, cursor=batch.cursor)
                self._accepted = batch.cursor or self._accepted
            self._pending = None

    async def _next(self) -> Batch:
        """The next batch, over troubles of the homeserver and of the way there."""
        pause = 1.0
        renewed = False
        while True:
            try:
                await self._stream.tend_keys()
                return await self._stream.next()
            except SignedOut as error:
                if renewed:
                    raise ChannelDown("signed out again right after signing in") from error
                await self._account.renew()
                renewed = True
            except SendError as error:
                wait = max(pause, _asked_pause(error))
                log.warning("matrix: no answer: %s; next try in %.0f s", error, wait)
                await asyncio.sleep(wait)
                pause = min(pause * 2, _MAX_PAUSE)


def _asked_pause(error: SendError) -> float:
    after = error.after if isinstance(error, TryLater) else None
    return after.total_seconds() if after else 0.0


def _silence_libraries() -> None:
    """Both name people and rooms in their logs, nio quotes events that it cannot read."""
    logging.getLogger("nio").setLevel(logging.CRITICAL)
    logging.getLogger("peewee").setLevel(logging.WARNING)
