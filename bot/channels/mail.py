"""E-mail: letters go out through an SMTP server; nothing comes in but reports of what came back."""

from __future__ import annotations

import asyncio
import imaplib
import ssl
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path  # noqa: TC003 – pydantic resolves the annotations at run time
from typing import TYPE_CHECKING, Annotated, Literal, Self

from email_validator import EmailNotValidError, validate_email
from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_core import PydanticCustomError

from bot import clock
from bot.channel import Probe
from bot.channels.mail_bounces import Mailbox, Post, collect
from bot.channels.mail_letter import Sheet
from bot.channels.mail_sending import Line, LoginRefused
from bot.pace import Limit, Pace
from bot.settings import Section
from handlers.kernel.errors import ChannelDown, SendError
from handlers.kernel.people import MAIL
from handlers.kernel.reply import File

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.channel import ChannelContext, Inbox, Shelf
    from handlers.kernel.post import Post as Said

_UNLIMITED = Limit(every=0.0)


class Bounces(Section):
    """`[channel.mail.bounces]`: the mailbox that reports come to, read over IMAP.

    Attributes:
        port: 993 for "tls", 143 for "starttls" and "none".
        address: Where reports are sent to; empty: to the letters' sender.
        tagged: The mail server also delivers what goes to bounces+anything@example.org there.
    """

    host: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=1, le=65_535)] = 993
    security: Literal["tls", "starttls", "none"] = "tls"
    user: Annotated[str, Field(min_length=1)]
    password: SecretStr | None = None
    password_file: Path | None = None
    ca_file: Path | None = None
    folder: Annotated[str, Field(min_length=1, pattern=r"^[\x20-\x7e]+$")] = "INBOX"
    address: str = ""
    tagged: bool = False

    @field_validator("address")
    @classmethod
    def _address(cls, written: str) -> str:
        return _checked(written)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _demand_one_password(self.password, self.password_file)
        return self

    def mailbox(self) -> Mailbox:
        return Mailbox(
            host=self.host,
            port=self.port,
            security=self.security,
            user=self.user,
            password=_revealed(self.password, self.password_file),
            folder=self.folder,
            trust=_trust(self.security, self.ca_file),
        )


class Settings(Section):
    """`[channel.mail]`.

    Attributes:
        host: The SMTP server that letters are handed to.
        port: 587 for "starttls", 465 for "tls", 25 for "none".
        security: "none" only for a server on the same machine.
        user: Empty where the server asks for no name.
        password: Or, better, `password_file`: the file that it stands in.
        ca_file: Certificate of a server that made its own (PEM).
        sender: The address that letters come from; its domain should sign them (DKIM).
        sender_name: What people see beside it, on a lock screen, too; empty: the address alone.
        reply_to: Where answers go; empty: to the sender.
        imprint: Lines at the foot of every letter: who writes, and where they sit.
        messages_per_minute: What the server lets through.
        bounces: Where reports of what came back are read.
    """

    host: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=1, le=65_535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: SecretStr | None = None
    password_file: Path | None = None
    ca_file: Path | None = None
    sender: str
    sender_name: str = ""
    reply_to: str = ""
    imprint: tuple[str, ...] = ()
    messages_per_minute: Annotated[int, Field(ge=4)] = 60
    bounces: Bounces | None = None

    @field_validator("sender", "reply_to")
    @classmethod
    def _address(cls, written: str) -> str:
        return _checked(written)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if not self.sender:
            raise PydanticCustomError("missing", "sender is missing")
        if self.user:
            _demand_one_password(self.password, self.password_file)
        return self

    @property
    def bulk_per_second(self) -> float:
        return self.messages_per_minute / 60

    def reveal_password(self) -> str:
        return _revealed(self.password, self.password_file)

    def trust(self) -> ssl.SSLContext | None:
        return _trust(self.security, self.ca_file)

    def post(self) -> Post:
        """How letters are known again when they come back."""
        returns = self.bounces.address if self.bounces else ""
        tagged = self.bounces is not None and self.bounces.tagged
        return Post(self.sender, returns or self.sender, tagged)


class MailChannel:
    """One sender's address.

    Attributes:
        in_flight: So few that none waits for its turn longer than its lease.
    """

    name = MAIL

    def __init__(
        self,
        line: Line,
        sheet: Sheet,
        pace: Pace,
        per_minute: int,
        *,
        post: Post,
        mailbox: Mailbox | None,
        shelf: Shelf,
    ) -> None:
        self._line = line
        self._sheet = sheet
        self._pace = pace
        self._post = post
        self._mailbox = mailbox
        self._shelf = shelf
        self.in_flight = min(4, per_minute // 4)

    async def listen(self, inbox: Inbox) -> None:
        """Hand in what came back; nothing else comes in."""
        if self._mailbox is None:
            await asyncio.Event().wait()
        else:
            await collect(self._mailbox, self._post, inbox)

    async def send(self, chat: str, post: Said, *, key: str) -> str | None:
        if media := post.media:
            content = await self._shelf.content(media.id)
            enclosed = File(media.name, media.media_type, content)
            post = replace(post, files=(*post.files, enclosed))
        try:
            letter = self._sheet.letter(chat, post, key=key, now=clock.now())
        except ValueError:  # of the e-mail package: its words quote the address
            raise SendError("no e-mail address") from None
        await self._pace.turn(chat)
        name = str(letter["Message-ID"])
        returns = self._post.return_path(name.strip("<>").partition("@")[0])
        await self._line.deliver(letter, chat, returns=returns)
        return name

    async def typing(self, chat: str) -> None:
        """A letter is not typed."""


@asynccontextmanager
async def open_channel(settings: Settings, context: ChannelContext) -> AsyncIterator[MailChannel]:
    try:
        line = _line(settings)
        mailbox = settings.bounces.mailbox() if settings.bounces else None
    except OSError as error:
        raise ChannelDown(f"{error.filename or 'ca_file'}: {error.strerror}") from error
    sheet = Sheet(
        sender=settings.sender,
        sender_name=settings.sender_name,
        reply_to=settings.reply_to,
        imprint=settings.imprint,
        words=context.texts,
    )
    limit = Limit(every=60 / settings.messages_per_minute)
    yield MailChannel(
        line,
        sheet,
        Pace(limit, _UNLIMITED, _UNLIMITED),
        settings.messages_per_minute,
        post=settings.post(),
        mailbox=mailbox,
        shelf=context.shelf,
    )


async def probe(settings: Settings) -> Probe:
    """Sign in, and send nothing."""
    try:
        async with _line(settings).opened():
            found = Probe(fine=True, code="fine", detail=settings.host)
    except LoginRefused:
        return Probe(fine=False, code="refused", detail=settings.host)
    except (SendError, OSError) as error:
        return Probe(fine=False, code="silent", detail=type(error.__cause__ or error).__name__)
    return await _probe_mailbox(settings.bounces) or found if settings.bounces else found


async def _probe_mailbox(bounces: Bounces) -> Probe | None:
    """Open the folder, and read nothing; None where that works."""
    try:
        async with bounces.mailbox().opened():
            return None
    except imaplib.IMAP4.error:
        return Probe(fine=False, code="bounces-refused", detail=bounces.host)
    except OSError as error:
        return Probe(fine=False, code="bounces-silent", detail=type(error).__name__)


def _line(settings: Settings) -> Line:
    return Line(
        host=settings.host,
        port=settings.port,
        security=settings.security,
        user=settings.user,
        password=settings.reveal_password(),
        sender=settings.sender,
        trust=settings.trust(),
    )


def _checked(written: str) -> str:
    if not written:
        return written
    try:
        checked = validate_email(
            written, check_deliverability=False, allow_smtputf8=False, test_environment=True
        )
    except EmailNotValidError as error:
        raise PydanticCustomError("value_error", "no e-mail address") from error
    return checked.ascii_email or checked.normalized


def _demand_one_password(password: SecretStr | None, file: Path | None) -> None:
    if (password is None) == (file is None):
        raise PydanticCustomError(
            "value_error", "{error}", {"error": "user needs exactly one of password, password_file"}
        )


def _revealed(password: SecretStr | None, file: Path | None) -> str:
    if file is not None:
        return file.read_text("utf-8").strip()
    return password.get_secret_value() if password else ""


def _trust(security: str, ca_file: Path | None) -> ssl.SSLContext | None:
    return None if security == "none" else ssl.create_default_context(cafile=ca_file)
