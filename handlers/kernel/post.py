"""A reply put into words: what a channel is given to send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.kernel.reply import Claim, File, Media, Style, Urgency


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line, without markup; each channel escapes `text` in its own way."""

    text: str
    bold: bool = False
    url: str = ""


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ParagraphPost:
    """Lines that belong together; a line break stands between them."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class BulletsPost:
    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class CardPost:
    title: Line
    summary: tuple[Line, ...]
    facts: tuple[Line, ...]


BlockPost = ParagraphPost | BulletsPost | CardPost


@dataclass(frozen=True, slots=True)
class Button:
    """Pressing it is typing `sends`; with a `url` it opens a page and sends nothing.

    Attributes:
        discreet: The sign to show instead of the label, which is read aloud.
        claim: It leads into a room; left out where there is no such way.
        opens: It leads from a room into one's own chat with the bot; see `handlers.kernel.reply`.
    """

    label: str
    sends: str = ""
    url: str = ""
    style: Style = "plain"
    discreet: str = ""
    claim: Claim | None = None
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an e-mail has and a chat has not; see `handlers.kernel.reply.Letter`."""

    subject: str
    list_name: str = ""
    unsubscribe: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One message to one person, in their language.

    Attributes:
        language: ISO 639-1; the web page sets `lang` and the writing direction from it.
        hint: How to choose without buttons (“Tippe auf die Zahl oder schreib sie.”), in the
            person's language; channels without real buttons print it under the numbered choices.
        replaces: Id (as `send` returned it) of our message that this one takes the place of.
        bulk: One of many: it leaves room for answers.
        aside, thread, heard, takes_file: As in `handlers.kernel.reply.Reply`.
        media: Shown with the words; its content, the channel asks of `bot.channel.Shelf`.
    """

    blocks: tuple[BlockPost, ...]
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    urgency: Urgency = "answer"
    language: str = "de"
    hint: str = ""
    replaces: str | None = None
    envelope: Envelope | None = None
    bulk: bool = False
    aside: str = ""
    thread: str = ""
    heard: bool = False
    media: Media | None = None
    takes_file: bool | None = None

    @property
    def numbered(self) -> tuple[Button, ...]:
        """The buttons that have a number, in its order; links and discreet ones have none."""
        return tuple(button for button in self.buttons if button.sends and not button.discreet)


def plain_line(line: Line) -> str:
    """A line without markup; a link as “text (address)”."""
    return "".join(
        f"{run.text} ({run.url})" if run.url and run.url != run.text else run.text for run in line
    )
