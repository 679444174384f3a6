"""What the bot does in a room of its own accord; ordered with `outbox.order`, done at least once.

What comes of it arrives as `ErrandDone` or `ErrandFailed`. The room is where the order goes to, so
an order follows a room that moves. To say something in a room, `outbox.promise` it to the room.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import Literal

Right = Literal["invite", "remove", "ban", "redact"]
EVERYBODY = "*"
Form = Literal["media", "calendar"]
Unfit = Literal[
    "kind",  # neither a picture nor a PDF
    "size",  # too large
    "broken",  # cannot be read to its end
    "active",  # a PDF that does something, or has other files in it
    "no-calendar",
    "encoding",  # a calendar in letters that cannot be read
    "too-deep",  # a calendar within a calendar within …
    "too-many-events",
    "unclosed",  # a calendar that breaks off
]


@dataclass(frozen=True, slots=True)
class Invite:
    """Let this person come, and nobody else; `Outcome.link` leads there, where there are links.

    Attributes:
        chat: Their private chat with the bot.
    """

    chat: str
    until: datetime
    kind: Literal["invite"] = "invite"


@dataclass(frozen=True, slots=True)
class Admit:
    """Say yes to somebody who asked in the room itself.

    Attributes:
        link: That they came by; it is of no more use to anybody.
    """

    chat: str
    link: str = ""
    kind: Literal["admit"] = "admit"


@dataclass(frozen=True, slots=True)
class Decline:
    """Say no to somebody who asked in the room itself, or take an invitation back."""

    chat: str
    kind: Literal["decline"] = "decline"


@dataclass(frozen=True, slots=True)
class Remove:
    """Show somebody the door; they may be invited again."""

    chat: str
    kind: Literal["remove"] = "remove"


@dataclass(frozen=True, slots=True)
class Check:
    """Which rights are missing, who else has them, and what the room is called."""

    kind: Literal["check"] = "check"


@dataclass(frozen=True, slots=True)
class Enter:
    """Accept the invitation into the room, where the bot is not in it already."""

    kind: Literal["enter"] = "enter"


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave the room, or decline the invitation."""

    kind: Literal["leave"] = "leave"


@dataclass(frozen=True, slots=True)
class Create:
    """Make a room; ordered to the private chat of whoever is to run it, and is invited into it."""

    name: str
    topic: str = ""
    kind: Literal["create"] = "create"


@dataclass(frozen=True, slots=True)
class Fetch:
    """Bring a file that somebody sent; ordered to the chat that it was sent in.

    It is cleaned before it is kept, and `Outcome.media` says where; `Outcome.unfit` says why it is
    not kept.

    Attributes:
        handle: Of `handlers.kernel.message.Attached`.
        most: Bytes; what is larger is not fetched to its end.
        form: `media` is a picture or a PDF; anything but what was asked for is not kept.
    """

    handle: str
    name: str
    most: int
    form: Form = "media"
    kind: Literal["fetch"] = "fetch"


Errand = Invite | Admit | Decline | Remove | Check | Enter | Leave | Create | Fetch


class NotFit(Exception):
    """It is not kept, and why.

    Attributes:
        line: Where, in a calendar; 0 where it is all of it.
    """

    def __init__(self, reason: Unfit, line: int = 0) -> None:
        super().__init__(reason)
        self.reason: Unfit = reason
        self.line = line


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an errand brought back.

    Attributes:
        link: Where the invited person can enter; empty where the invitation reached them itself.
        inside: Whoever was to be invited is in the room already.
        room: The id of the room that was made.
        missing: What the bot may not do in the room and needs to.
        others: Who else may let people in, or can remove the bot: their private chats with it, or
            `EVERYBODY`. Only what the platform tells.
        title: What the room is called.
        content: Of a file that was fetched, from the channel to the courier and no further.
        media: Under which it is kept (`handlers.kernel.media`).
        unfit: Why it is not.
        line: Where in a calendar that is; 0 where it is no single line.
    """

    link: str = ""
    inside: bool = False
    room: str = ""
    missing: tuple[Right, ...] = ()
    others: tuple[str, ...] = ()
    title: str = ""
    content: bytes = b""
    media: str = ""
    unfit: Unfit | None = None
    line: int = 0
