"""What a handler says: text keys and data, no language, no markup, no channel.

A `Reply` is plain data, so it can wait in the outbox as JSON and be put into words when it is sent.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 – pydantic resolves the annotations at run time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a time in ISO 8601: in the outbox's JSON a bare date would come back as text."""

    iso: str

    @classmethod
    def of(cls, when: date | datetime) -> Moment:
        return cls(when.isoformat())


Argument = str | int | float | Moment
Urgency = Literal["answer", "notify", "silent"]
Style = Literal["plain", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence of the catalogues, with what is put into it."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)


Words = Text | str
"""A sentence of the catalogues, or words that stand as they are (an offer's title).

Words that stand as they are carry no markup: `**` in them is two asterisks.
"""


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Words
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Words, ...]
    ordered: bool = False
    kind: Literal["bullets"] = "bullets"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: „Telefon: +49 …“."""

    label: Text
    value: Words


@dataclass(frozen=True, slots=True)
class Card:
    """An offer, a meeting: a name, a sentence or two, and facts."""

    title: Words
    summary: Words
    facts: tuple[Fact, ...] = ()
    kind: Literal["card"] = "card"


Block = Paragraph | Bullets | Card


@dataclass(frozen=True, slots=True)
class Claim:
    """A way to take the bot into a room of one's own; `RoomClaimed` says that somebody went it.

    Attributes:
        code: A number below 2³¹. Anybody may send it: who it belongs to is checked when it arrives.
        how: `link` opens the platform's own way of adding a bot; `list` lets the person pick one
            of their rooms, and takes the place of all other buttons.
    """

    code: str
    how: Literal["link", "list"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A button, or a numbered line. Pressing it is typing `sends`; a `url` opens a page instead.

    Attributes:
        sends: At most 64 bytes of UTF-8 (Telegram's callback data). Anybody may type it:
            who it concerns is checked when it arrives.
        discreet: The sign (“⋯”) that stands for it on a real button, whose label is only read
            aloud. It belongs to no question: it has no number, and is not shown where choices are
            numbered lines.
        claim: It sends nothing, but leads into a room; left out where a platform has no such way.
        opens: It sends nothing, but leads from a room into one's own chat with the bot; there it
            is what a deep link carries (“termin-17_20261210”), where a platform has such links.
    """

    label: Words
    sends: str = ""
    url: str = ""
    style: Style = "plain"
    discreet: str = ""
    claim: Claim | None = None
    opens: str = ""


@dataclass(frozen=True, slots=True)
class File:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or a PDF that goes to many: kept once (`handlers.kernel.media`), named here.

    Attributes:
        id: Under which it is kept.
        size: Bytes.
        width, height: Pixels; 0 where it is no picture.
        alt: What can be seen, for those who cannot see it.
    """

    id: str
    name: str
    media_type: str
    size: int
    width: int = 0
    height: int = 0
    alt: str = ""

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class Letter:
    """What a reply needs besides to go out as an e-mail.

    Attributes:
        list_name: Of the mailing list it belongs to; empty for what is no list mail.
        unsubscribe: Address of the page that ends it with one click (RFC 8058).
    """

    subject: Text
    list_name: str = ""
    unsubscribe: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Attributes:
        awaits: Name of the answer that is awaited next, `feature.answer`; survives a restart.
        urgency: `notify` rings, `answer` is part of a running talk, `silent` never rings.
        replaces: Replace the message whose button was pressed, where the channel can.
        view: The command that shows this reply again; “zurück” goes from view to view.
        farewell: The person was erased: once this is delivered, nothing of it is kept either.
        afresh: The talk begins anew: “zurück” leads to nothing that was said before, and nothing
            is added to this answer.
        letter: Set on what goes out by e-mail.
        fleeting: Taken back ten minutes later, where the platform lets a bot.
        aside: The press in a room (`Pressed.press`) that it answers: the first 200 characters are
            shown once, to whoever pressed and to nobody else; nothing of it is kept.
        thread: The part of a room that it belongs to: a forum's topic, a thread (by the id of the
            message that the thread begins with).
        thread_of: The same, by the cause of that message, which may still be on its way.
        heard: In a room: what people answer to it is handed in (`RoomSaid`).
        media: Shown with the words, in one message where a channel can.
        takes_file: Whether a picture or a file can be sent now (`Feature.files`), as the dispatcher
            finds; None where that stays as it was.
    """

    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...] = ()
    files: tuple[File, ...] = ()
    awaits: str | None = None
    urgency: Urgency = "answer"
    replaces: bool = False
    view: str | None = None
    farewell: bool = False
    afresh: bool = False
    letter: Letter | None = None
    fleeting: bool = False
    aside: str = ""
    thread: str = ""
    thread_of: str = ""
    heard: bool = False
    media: Media | None = None
    takes_file: bool | None = None

    def awaiting(self, answer: str) -> Reply:
        return replace(self, awaits=answer)

    def in_place(self) -> Reply:
        return replace(self, replaces=True)

    def as_farewell(self) -> Reply:
        return replace(self, farewell=True)

    def beginning_afresh(self) -> Reply:
        return replace(self, afresh=True)

    def seen_as(self, command: str) -> Reply:
        return replace(self, view=command)

    def after(self, *blocks: Block) -> Reply:
        """The same reply with something said before it."""
        return replace(self, blocks=(*blocks, *self.blocks))


def say(key: str, *choices: Choice, **args: Argument) -> Reply:
    """The commonest reply: one sentence, perhaps with choices."""
    return Reply((Paragraph(Text(key, args)),), choices)


def choice(key: str, sends: str, *, style: Style = "plain", **args: Argument) -> Choice:
    return Choice(Text(key, args), sends, style=style)


def confirm(question: Reply, yes: Choice, no: Choice) -> Reply:
    """Ask before something happens that is hard to undo: yes stands first and is marked."""
    return replace(question, choices=(replace(yes, style="danger"), no))
