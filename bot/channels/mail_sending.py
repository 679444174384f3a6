"""Hands one letter to an SMTP server, and says what became of it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from email import policy
from typing import TYPE_CHECKING, Literal

import aiosmtplib

from handlers.kernel.errors import Gone, SendError, TryLater, Unclear

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator
    from email.message import EmailMessage

_BEFORE = 30.0  # seconds until the server is ready for the letter
_CONTENT = 40.0  # seconds for the letter itself
_GOODBYE = 3.0
_GREYLISTED = timedelta(minutes=5)  # servers that do not know us let us in after a while
_MISCONFIGURED = timedelta(minutes=5)  # somebody must look; nothing is lost meanwhile
_NOT_THE_MAILBOX = (" 5.7.", " 5.2.2", " 5.2.3")  # policy, full, too long: the address is fine


class LoginRefused(TryLater):
    """The server does not know this name or password."""


@dataclass(frozen=True, slots=True)
class Line:
    """The way to the server; each letter opens its own connection."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    user: str
    password: str
    sender: str
    trust: ssl.SSLContext | None

    async def deliver(self, letter: EmailMessage, to: str, *, returns: str = "") -> None:
        """Send `letter` to `to` alone, whatever its headers say.

        Args:
            returns: Where a report goes that it did not arrive; empty: to the sender.

        Raises:
            Gone: the server knows no such mailbox.
            TryLater, Unclear, SendError: as every channel.
        """
        async with self.opened() as smtp:
            try:
                async with asyncio.timeout(_BEFORE):
                    await smtp.mail(returns or self.sender)
                    await smtp.rcpt(to)
            except aiosmtplib.SMTPResponseException as error:
                raise _refusal(error) from error
            except (OSError, TimeoutError) as error:
                raise TryLater("the server fell silent") from error
            await _hand_over(smtp, letter.as_bytes(policy=policy.SMTP))

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """A connection on which one is signed in.

        Raises:
            LoginRefused, TryLater: certainly nothing was sent.
        """
        smtp = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.security == "tls",
            start_tls=self.security == "starttls",
            tls_context=self.trust,
            timeout=_BEFORE,
        )
        try:
            async with asyncio.timeout(_BEFORE):
                await smtp.connect()
                if self.user:
                    await smtp.login(self.user, self.password)
        except aiosmtplib.SMTPAuthenticationError as error:
            smtp.close()
            raise LoginRefused("the login was refused", after=_MISCONFIGURED) from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            smtp.close()
            raise TryLater("the server cannot be reached") from error
        try:
            yield smtp
        finally:
            with suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
                await smtp.quit(timeout=_GOODBYE)
            smtp.close()


async def _hand_over(smtp: aiosmtplib.SMTP, content: bytes) -> None:
    """From here on a lost answer means that the letter may have arrived."""
    try:
        async with asyncio.timeout(_CONTENT):
            await smtp.data(content, timeout=_CONTENT)
    except aiosmtplib.SMTPResponseException as error:
        raise _refusal(error) from error
    except (OSError, TimeoutError) as error:
        raise Unclear("the answer was lost") from error


def _refusal(error: aiosmtplib.SMTPResponseException) -> SendError:
    if error.code < 500:
        return TryLater(f"SMTP {error.code}", after=_GREYLISTED)
    said = f" {error.message}"
    if isinstance(error, aiosmtplib.SMTPRecipientRefused) and not any(
        code in said for code in _NOT_THE_MAILBOX
    ):
        return Gone(f"SMTP {error.code}")
    return SendError(f"SMTP {error.code}")
