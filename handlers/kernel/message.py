"""What comes in, whatever the channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import Literal

Kind = Literal[
    "text",  # typed words, or a pressed button (then `text` is what the button sends)
    "sticker",
    "voice",
    "photo",
    "video",
    "location",
    "contact",
    "file",
    "undecryptable",  # arrived, but the channel has no key to read it
    "other",  # polls, games, dice …: something we know we cannot read
]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: a private chat in one channel."""

    channel: str
    chat: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one person.

    Attributes:
        id: The channel's own id, the same when it is delivered again; unique within the channel.
        text: What was typed, or what the pressed button sends; empty for other kinds.
            Content of stickers, photos, locations and the like never gets in here.
        pressed: Id of our message whose button was pressed, so that the answer can replace it.
        language: What the channel knows of the person's language, ISO 639-1.
        sent_at: When the channel says that it was sent, aware; None where it does not say.
        shown_as: By which id the bot can take the message back; None where it cannot.
        forwarded: Somebody else's words that were passed on: they give no command.
    """

    id: str
    address: Address
    text: str
    kind: Kind = "text"
    pressed: str | None = None
    language: str | None = None
    sent_at: datetime | None = None
    shown_as: str | None = None
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked the bot or left; nothing is sent there until they come back."""

    id: str
    address: Address


@dataclass(frozen=True, slots=True)
class Reachable:
    """The person let the bot in again."""

    id: str
    address: Address


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id (Telegram's migrated groups, upgraded Matrix rooms)."""

    id: str
    address: Address
    chat: str  # the new one


Incoming = Message | Unreachable | Reachable | Moved
