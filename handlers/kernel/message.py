"""What comes in, whatever the channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import Literal

from handlers.kernel.errand import Errand, Outcome  # noqa: TC001 – pydantic, too

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
class Attached:
    """A picture or a file that came with a message: where it lies, not what is in it.

    Nobody fetches it before a handler orders that (`handlers.kernel.errand.Fetch`), and where no
    handler waits for one (`Feature.files`, `handed`), it is not even recorded.

    Attributes:
        handle: By which the channel finds it again.
        media_type: As the sender says; nobody has looked.
        size: Bytes, as the sender says; 0 where they do not.
    """

    handle: str
    name: str = ""
    media_type: str = ""
    size: int = 0

    @property
    def seems_picture(self) -> bool:
        return self.media_type.startswith("image/")


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
        handle: What the channel calls the sender for others (`anna_k`, `@anna:example.org`);
            only its keyed hash is kept, for whoever must never meet them.
        attached: The picture or file that came with it, also where `text` stands under it.
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
    handle: str = ""
    attached: Attached | None = None


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
    """The private chat has a new id (an upgraded Matrix room)."""

    id: str
    address: Address
    chat: str  # the new one


@dataclass(frozen=True, slots=True)
class Bounced:
    """A letter did not arrive.

    Attributes:
        address: The mailbox that was told; to whom the letter went, the outbox knows.
        letter: The id that the channel gave the letter.
        status: RFC 3463: "5.1.1".
    """

    id: str
    address: Address
    letter: str
    status: str


@dataclass(frozen=True, slots=True)
class JoinAsked:
    """Somebody asks in the room itself to be let in (Telegram's join request, Matrix's knock).

    Attributes:
        address: Their private chat with the bot. On Matrix it is their user id as long as there
            is none: writing there opens one.
        words: What they wrote with it.
        link: The invitation that they came by.
        handle: As of a `Message`.
    """

    id: str
    address: Address
    room: Address
    words: str = ""
    link: str = ""
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody is in the room now.

    Attributes:
        handles: What else they are known by there; kept nowhere.
    """

    id: str
    address: Address
    room: Address
    handles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody is not in the room any more, or does not want to come in any more."""

    id: str
    address: Address
    room: Address


@dataclass(frozen=True, slots=True)
class RoomOffered:
    """The bot was added to a room, invited into one, or given other rights there.

    Attributes:
        address: The private chat of whoever did it.
        inside: The bot is in the room already (Telegram asks nobody).
    """

    id: str
    address: Address
    room: Address
    title: str
    inside: bool = True


@dataclass(frozen=True, slots=True)
class RoomClaimed:
    """Somebody took the bot into a room on a way that was offered to them.

    Attributes:
        address: The private chat of whoever did it.
        code: Of the `Claim` that stood in the choice.
    """

    id: str
    address: Address
    room: Address
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class RightsChanged:
    """Who may do what in the room is no longer what it was."""

    id: str
    address: Address  # of the room


@dataclass(frozen=True, slots=True)
class RoomLost:
    """The bot is not in the room any more."""

    id: str
    address: Address  # of the room


@dataclass(frozen=True, slots=True)
class RoomMoved:
    """The room has a new id (a migrated Telegram group, an upgraded Matrix room)."""

    id: str
    address: Address  # the old one
    chat: str  # the new one


@dataclass(frozen=True, slots=True)
class ErrandDone:
    """What was ordered with `outbox.order` is done."""

    id: str
    address: Address  # of the room
    cause: str
    errand: Errand
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class ErrandFailed:
    """It cannot be done.

    Attributes:
        reason: Name of the error: `Gone` (no such room or person, or no right to it), `SendError`
            (refused).
    """

    id: str
    address: Address  # of the room
    cause: str
    errand: Errand
    reason: str


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody spoke to the bot in a room, where everybody reads the answer.

    Attributes:
        address: Of the room; who it was does not matter.
        command: One of those that features take there (`Feature.called`), without what stood
            behind it; empty where the bot was only mentioned.
        words: What was said to the bot that was mentioned, without its name.
        thread: Part of the room that it was said in (`Reply.thread`).
    """

    id: str
    address: Address
    command: str = ""
    words: str = ""
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody pressed a button below what the bot said in a room.

    Attributes:
        address: Of the room: of strangers nothing is to be kept, not even where they are reached.
        person: Their private chat.
        sends: What the button sends; anybody can send anything.
        press: Under which they are shown an answer that nobody else sees (`Reply.aside`).
        language: As in `Message`.
    """

    id: str
    address: Address
    person: Address
    sends: str
    press: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RoomSaid:
    """Somebody answered in a room to a message of the bot that is open to answers (`Reply.heard`).

    Attributes:
        address: The private chat of whoever wrote, or where one would be opened.
        about: Id of the bot's message that it belongs to: the beginning of the thread, what was
            answered, or whose choice was pressed.
        thread: Part of the room that it was said in (`Reply.thread`).
    """

    id: str
    address: Address
    room: Address
    text: str
    kind: Kind
    about: str
    thread: str = ""


# Of what is said in rooms, nothing but `Called` and `RoomSaid` gets this far.
RoomEvent = (
    Called
    | Pressed
    | JoinAsked
    | Entered
    | Left
    | RoomOffered
    | RoomClaimed
    | RightsChanged
    | RoomLost
    | RoomMoved
    | RoomSaid
    | ErrandDone
    | ErrandFailed
)
Incoming = Message | Unreachable | Reachable | Moved | Bounced | RoomEvent


def spoken(arrival: Incoming) -> Message | None:
    """What somebody said; words in a room as if they had been said to the bot alone."""
    match arrival:
        case Message():
            return arrival
        case RoomSaid(kind="text"):
            return Message(arrival.id, arrival.address, arrival.text)
    return None
