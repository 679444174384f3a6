"""What Telegram's refusals and silences mean for a message that was to be sent."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterator

# Without this, the library warns each time that Telegram asks for a pause.
os.environ.setdefault("PTB_TIMEDELTA", "1")

# The request cannot have reached Telegram; after any other failure it may have.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    RuntimeError,  # the client is closed: we are stopping
)
NOBODY_THERE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "bot was kicked",
    "chat was deactivated",
    "group chat was deleted",
    "user is deactivated",
    "input_user_deactivated",
    "user_is_blocked",
    "not enough rights to send",
    "have no rights to send",
    "chat_write_forbidden",
)


@contextmanager
def send_errors() -> Iterator[None]:
    """Translate the library's errors into ours, without their words: they quote messages."""
    try:
        yield
    except RetryAfter as error:
        raise TryLater("too many requests", after=seconds(error)) from None
    except ChatMigrated as error:
        raise Relocated(str(error.new_chat_id)) from None
    except Forbidden as error:
        raise Gone(gist(error)) from None
    except BadRequest as error:  # before NetworkError: it is a subclass of it
        raise (Gone if is_gone(error) else SendError)(gist(error)) from None
    except (InvalidToken, Conflict) as error:  # nothing is lost; `listen` raises the alarm
        raise TryLater(type(error).__name__) from None
    except NetworkError as error:
        cause = error.__cause__
        name = type(cause or error).__name__
        raise (TryLater if isinstance(cause, NOT_SENT) else Unclear)(name) from None
    except (TelegramError, LookupError, TypeError, ValueError) as error:
        # an answer that cannot be read is an answer after all
        raise Unclear(type(error).__name__) from None


def seconds(error: RetryAfter) -> timedelta:
    """Seconds or a timedelta, depending on the environment variable PTB_TIMEDELTA."""
    pause = error.retry_after
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)


def is_gone(error: BadRequest) -> bool:
    return any(reason in error.message.lower() for reason in NOBODY_THERE)


def is_unparsable(error: BadRequest) -> bool:
    return "can't parse entities" in error.message.lower()


def is_unchanged(error: BadRequest) -> bool:
    return "message is not modified" in error.message.lower()


def is_unknown_file(error: BadRequest) -> bool:
    """What we called a file by, Telegram does not know any more."""
    said = error.message.lower().replace("_", " ")
    return "file identifier" in said or "file reference" in said


def gist(error: TelegramError) -> str:
    """The reason up to where Telegram begins to quote."""
    return re.split(r"[:'\"]", error.message, maxsplit=1)[0].strip()
