"""A post as a letter: plain text and simple HTML, with the headers that lists owe their readers."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from typing import TYPE_CHECKING

from bot.templating import templates
from bot.texts import RIGHT_TO_LEFT
from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, plain_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from handlers.kernel.post import BlockPost, Envelope, Post

_TEMPLATE = templates("bot").get_template("letter.html")
_NO_LABEL = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The letter paper.

    Attributes:
        words: What the paper itself says: `words(key, language)`.
    """

    sender: str
    sender_name: str
    reply_to: str
    imprint: tuple[str, ...]
    words: Callable[[str, str], str]

    def letter(self, to: str, post: Post, *, key: str, now: datetime) -> EmailMessage:
        """The post as an e-mail; what can only be typed in a chat is left out.

        Raises:
            ValueError: `to` is no e-mail address.
        """
        message = EmailMessage(policy=policy.SMTP)
        envelope = post.envelope
        message["From"] = Address(_one_line(self.sender_name), addr_spec=self.sender)
        message["To"] = Address(addr_spec=to)
        if self.reply_to:
            message["Reply-To"] = Address(addr_spec=self.reply_to)
        subject = envelope.subject if envelope else self.words("bot-mail-subject", post.language)
        message["Subject"] = _one_line(subject)
        message["Date"] = now
        message["Message-ID"] = f"<{_name(to, key)}@{self._domain}>"
        message["Auto-Submitted"] = "auto-generated"
        message["Content-Language"] = post.language
        if envelope:
            self._add_list(message, envelope)
        leave = envelope.unsubscribe if envelope else ""
        message.set_content(self._plain(post, leave), cte="quoted-printable")
        html = self._html(post, leave, str(message["Subject"]))
        message.add_alternative(html, subtype="html", cte="quoted-printable")
        for file in post.files:
            kind, _, subtype = file.media_type.partition("/")
            message.add_attachment(file.content, kind, subtype, filename=_one_line(file.name))
        return message

    @property
    def _domain(self) -> str:
        return self.sender.rpartition("@")[2]

    def _add_list(self, message: EmailMessage, envelope: Envelope) -> None:
        label = _NO_LABEL.sub("-", envelope.list_name.casefold()).strip("-")
        if label:
            message["List-Id"] = f"<{label}.{self._domain}>"
        if envelope.unsubscribe:
            message["List-Unsubscribe"] = f"<{_one_line(envelope.unsubscribe)}>"
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"

    def _plain(self, post: Post, leave: str) -> str:
        parts = ["\n".join(_lines(block)) for block in post.blocks]
        if post.media and post.media.alt:
            parts.append(f"{post.media.name}: {post.media.alt}")
        parts += [f"{button.label}:\n{button.url}" for button in post.buttons if button.url]
        foot = [*self.imprint]
        if leave:
            foot += [f"{self.words('bot-mail-unsubscribe', post.language)}: {leave}"]
        if foot:
            parts.append("\n".join(("-- ", *foot)))
        return "\n\n".join(parts) + "\n"

    def _html(self, post: Post, leave: str, subject: str) -> str:
        return _TEMPLATE.render(
            post=post,
            subject=subject,
            dir="rtl" if post.language in RIGHT_TO_LEFT else "ltr",
            kind=lambda block: type(block).__name__,
            imprint=self.imprint,
            leave=leave,
            leave_words=self.words("bot-mail-unsubscribe", post.language),
        )


def _lines(block: BlockPost) -> Iterator[str]:
    match block:
        case ParagraphPost(lines):
            yield from map(plain_line, lines)
        case BulletsPost(items, ordered):
            for number, item in enumerate(items, start=1):
                yield f"{f'{number}.' if ordered else '•'} {plain_line(item)}"
        case CardPost(title, summary, facts):
            yield from map(plain_line, (title, *summary, *facts))


def _one_line(words: str) -> str:
    """What may stand in a header: a line break there would begin another header."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def _name(to: str, key: str) -> str:
    """The same letter tried again has the same name, so that a mail program can show it once."""
    return hashlib.sha256(f"{to} {key}".encode()).hexdigest()[:32]
