"""Letters that came back: read from a mailbox, and told by what the other servers say of them.

RFC 3464 says what such a report holds. Nothing is believed that does not name one of our letters,
whose names nobody can guess.
"""

from __future__ import annotations

import asyncio
import hashlib
import imaplib
import re
import socket
import ssl  # noqa: TC003 – a field of a dataclass
import threading
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as Mail
from typing import TYPE_CHECKING, Any, Literal

import structlog

from handlers.kernel.message import Address, Bounced
from handlers.kernel.people import MAIL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from bot.channel import Inbox
    from bot.clock import Sleep

log = structlog.get_logger(__name__)

EVERY = 300.0  # seconds between two looks
_PATIENCE = 8.0  # seconds for one answer of the server; a stop may have to wait for it
_MOST = 256 * 1024  # bytes of a report that are read; what matters stands at its beginning
_NAME = r"[0-9a-f]{32}"
_STATUS = re.compile(r"\b([45])\.(\d{1,3})\.(\d{1,3})\b")
_ARRIVED_AS = ("Delivered-To", "X-Original-To", "Envelope-To", "To")


@dataclass(frozen=True, slots=True)
class Post:
    """How our letters can be known again.

    Attributes:
        sender: The address whose domain stands in the names of letters.
        returns: Where reports go to.
        tagged: Each letter has a return path of its own: bounces+name@example.org.
    """

    sender: str
    returns: str
    tagged: bool

    def return_path(self, name: str) -> str:
        """Args: name: of the letter, as its Message-ID begins."""
        local, _, domain = self.returns.rpartition("@")
        return f"{local}+{name}@{domain}" if self.tagged else self.returns

    def letter(self, report: Mail) -> str | None:
        """The Message-ID of the letter of ours that a report is about."""
        return self._by_path(report) or self._by_headers(report)

    def _by_path(self, report: Mail) -> str | None:
        local, _, domain = self.returns.rpartition("@")
        path = re.compile(rf"{re.escape(local)}\+({_NAME})@{re.escape(domain)}", re.IGNORECASE)
        for header in _ARRIVED_AS:
            for value in report.get_all(header, ()):
                if found := path.search(str(value)):
                    return self._named(found[1].lower())
        return None

    def _by_headers(self, report: Mail) -> str | None:
        domain = self.sender.rpartition("@")[2]
        own = re.compile(rf"<({_NAME})@{re.escape(domain)}>", re.IGNORECASE)
        for letter in _returned(report):
            if found := own.search(str(letter.get("Message-ID", ""))):
                return self._named(found[1].lower())
        return None

    def _named(self, name: str) -> str:
        return f"<{name}@{self.sender.rpartition('@')[2]}>"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Where reports arrive."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    user: str
    password: str
    folder: str
    trust: ssl.SSLContext | None

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Session]:
        """Signed in, with the folder open.

        Raises:
            imaplib.IMAP4.error: the login or the folder was refused.
            OSError: nobody answers.
        """
        line = _Line()
        try:
            session = await asyncio.to_thread(line.open, self._connect)
            await asyncio.to_thread(self._enter, session)
            yield Session(session)
            with suppress(imaplib.IMAP4.error, OSError):
                await asyncio.to_thread(session.logout)
        finally:
            line.close()

    def _connect(self) -> imaplib.IMAP4:
        if self.security == "tls":
            return imaplib.IMAP4_SSL(
                self.host, self.port, ssl_context=self.trust, timeout=_PATIENCE
            )
        session = imaplib.IMAP4(self.host, self.port, timeout=_PATIENCE)
        if self.security == "starttls":
            session.starttls(self.trust)
        return session

    def _enter(self, session: imaplib.IMAP4) -> None:
        session.login(self.user, self.password)
        _expect(session.select(_quoted(self.folder)))


class _Line:
    """A connection that a thread opens, and that is closed even if nobody waits for it any more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: imaplib.IMAP4 | None = None
        self._closed = False

    def open(self, connect: Callable[[], imaplib.IMAP4]) -> imaplib.IMAP4:
        session = connect()
        with self._lock:
            self._session = session
            closed = self._closed
        if closed:
            self.close()
        return session

    def close(self) -> None:
        with self._lock:
            self._closed = True
            session, self._session = self._session, None
        if session is None:
            return
        with suppress(OSError):  # first of all wake a thread that still waits for an answer
            session.socket().shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            session.shutdown()


class Session:
    """An open folder; imaplib blocks, so every step is a thread's."""

    def __init__(self, imap: imaplib.IMAP4) -> None:
        self._imap = imap

    async def unread(self) -> list[int]:
        """Message numbers that last (UID), oldest first."""
        found = _expect(await asyncio.to_thread(self._imap.uid, "SEARCH", "UNSEEN"))
        return [int(uid) for line in found if isinstance(line, bytes) for uid in line.split()]

    async def content(self, uid: int) -> bytes:
        """The beginning of a message, which stays unread; empty where it is gone."""
        wanted = f"(BODY.PEEK[]<0.{_MOST}>)"
        found = _expect(await asyncio.to_thread(self._imap.uid, "FETCH", str(uid), wanted))
        return next((part[1] for part in found if isinstance(part, tuple)), b"")

    async def mark_read(self, uid: int) -> None:
        _expect(await asyncio.to_thread(self._imap.uid, "STORE", str(uid), "+FLAGS", r"(\Seen)"))


async def collect(
    mailbox: Mailbox, post: Post, inbox: Inbox, *, sleep: Sleep = asyncio.sleep
) -> None:
    """Look again and again, until cancelled."""
    others: set[int] = set()
    while True:
        try:
            async with mailbox.opened() as session:
                await look(session, post, inbox, others)
        except (imaplib.IMAP4.error, OSError) as error:
            log.warning("the mailbox of reports cannot be read", reason=type(error).__name__)
        await sleep(EVERY)


async def look(session: Session, post: Post, inbox: Inbox, others: set[int]) -> None:
    """Hand in what is new; it is marked as read once it is safe.

    Args:
        others: Messages that are no report of ours: somebody else's, who is to find them unread.
    """
    for uid in await session.unread():
        if uid in others:
            continue
        bounced = read(await session.content(uid), post)
        if bounced is None:
            others.add(uid)
            continue
        await inbox.accept([bounced])
        await session.mark_read(uid)


def read(content: bytes, post: Post) -> Bounced | None:
    """What a message says of a letter of ours that did not arrive; None: nothing of the kind."""
    report = message_from_bytes(content)
    status = next(filter(None, map(_failure, _recipients(report))), None)
    letter = post.letter(report)
    if status is None or letter is None:
        return None
    name = hashlib.sha256(content).hexdigest()[:32]
    return Bounced(f"bounce:{name}", Address(MAIL, post.returns), letter, status)


def _recipients(report: Mail) -> Iterator[Mail]:
    """What the report says of each recipient; of the report as a whole comes first, and is not."""
    for part in report.walk():
        if part.get_content_type() in {"message/delivery-status", "message/global-delivery-status"}:
            blocks = part.get_payload()
            if isinstance(blocks, list):
                yield from (block for block in blocks if isinstance(block, Mail))


def _failure(fields: Mail) -> str | None:
    """The status of a recipient to whom nothing is delivered any more; a delay is no failure."""
    if str(fields.get("Action", "")).strip().lower() != "failed":
        return None
    found = _STATUS.search(str(fields.get("Status", "")))
    return ".".join(found.groups()) if found else None


def _returned(report: Mail) -> Iterator[Mail]:
    """Our letter, or its headers, as the report gives them back."""
    for part in report.walk():
        match part.get_content_type():
            case "message/rfc822" | "message/global":
                letter = part.get_payload()
                yield from (one for one in letter if isinstance(one, Mail))
            case "text/rfc822-headers" | "message/global-headers":
                headers = part.get_payload(decode=True)
                if isinstance(headers, bytes):
                    yield message_from_bytes(headers)


def _quoted(folder: str) -> str:
    escaped = folder.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'


def _expect(answer: tuple[str, list[Any]]) -> list[Any]:
    """What the server gave; its words may quote an address, and are not passed on."""
    status, given = answer
    if status != "OK":
        raise imaplib.IMAP4.error("refused")
    return given
