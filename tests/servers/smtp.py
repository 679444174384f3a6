"""A real SMTP server (aiosmtpd) with STARTTLS and AUTH, which keeps what it got."""

from __future__ import annotations

import asyncio
import shlex
import ssl
import subprocess
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from email.message import EmailMessage
    from pathlib import Path

USER, PASSWORD = "wegweiser", "correct horse"
CUT = "cut"  # the connection ends after the letter was taken, before the server says so
_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Got:
    """One letter as it arrived.

    Attributes:
        to: Recipients of the envelope, which are the ones that count.
    """

    sender: str
    to: tuple[str, ...]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        parsed = message_from_bytes(self.content, policy=policy.default)
        assert not parsed.defects
        return parsed

    @property
    def plain(self) -> str:
        body = self.message.get_body(("plain",))
        assert body is not None
        return str(body.get_content())

    @property
    def html(self) -> str:
        body = self.message.get_body(("html",))
        assert body is not None
        return str(body.get_content())


@dataclass
class PostOffice:
    """The server's other side.

    Attributes:
        recipients: What is said to the next recipients, one each: "550 5.1.1 unknown".
        contents: What is said to the next letters, or `CUT`.
    """

    certificate: Path
    port: int = 0
    got: list[Got] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_RCPT(  # noqa: N802 – aiosmtpd's name
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.recipients:
            return self.recipients.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        order = self.contents.pop(0) if self.contents else ""
        if order and order != CUT:
            return order
        self.encrypted.append(session.ssl is not None)
        self.got.append(Got(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.content))
        self.changed.set()
        if order == CUT:
            server.transport.abort()
        return "250 OK"

    def authenticate(self, *arguments: Any) -> AuthResult:
        data = arguments[-1]
        right = isinstance(data, LoginPassword) and data == LoginPassword(
            USER.encode(), PASSWORD.encode()
        )
        return AuthResult(success=right, handled=False)

    async def letter(self, number: int) -> Got:
        """The letter of that number, from 0, once it has arrived."""
        async with asyncio.timeout(_PATIENCE):
            while len(self.got) <= number:
                self.changed.clear()
                await self.changed.wait()
        return self.got[number]


@asynccontextmanager
async def post_office(folder: Path) -> AsyncIterator[PostOffice]:
    """A server on a free port of localhost; its certificate is its own."""
    certificate = _certificate(folder)
    office = PostOffice(certificate)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, folder / "key.pem")

    def connected() -> SMTP:
        return SMTP(
            office,
            hostname="localhost",
            tls_context=tls,
            require_starttls=True,
            auth_required=True,
            authenticator=office.authenticate,
            loop=asyncio.get_running_loop(),
        )

    server = await asyncio.get_running_loop().create_server(connected, "127.0.0.1", 0)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()


def _certificate(folder: Path) -> Path:
    file = folder / "certificate.pem"
    command = shlex.split(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 "
        "-subj /CN=localhost -addext subjectAltName=DNS:localhost "
        "-addext basicConstraints=critical,CA:TRUE"
    )
    paths = ["-keyout", str(folder / "key.pem"), "-out", str(file)]
    subprocess.run([*command, *paths], check=True, capture_output=True)
    return file
