"""Troubles on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Refuse:
    """Answer with an error; nothing happens. `html` answers like a proxy in front of the API."""

    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)
    html: bool = False


@dataclass(frozen=True)
class Cut:
    """Cut the connection, before the request is carried out, after, or within the answer."""

    when: Literal["before", "after", "within"]


@dataclass(frozen=True)
class Hang:
    """Answer late. With `accepted` the request is carried out first."""

    seconds: float
    accepted: bool = True


@dataclass(frozen=True)
class Drip:
    """Carry out, and let the answer drip for ever: no single read takes long."""


Fault = Refuse | Cut | Hang | Drip


def too_many(retry_after: int) -> Refuse:
    text = f"Too Many Requests: retry after {retry_after}"
    return Refuse(429, text, {"retry_after": retry_after})


def blocked() -> Refuse:
    return Refuse(403, "Forbidden: bot was blocked by the user")


def deactivated() -> Refuse:
    return Refuse(403, "Forbidden: user is deactivated")


def bad_request(text: str) -> Refuse:
    return Refuse(400, f"Bad Request: {text}")


def migrated(chat: int) -> Refuse:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refuse(400, text, {"migrate_to_chat_id": chat})


def unauthorized() -> Refuse:
    return Refuse(401, "Unauthorized")


def not_found() -> Refuse:
    return Refuse(404, "Not Found")


def conflict() -> Refuse:
    text = (
        "Conflict: terminated by other getUpdates request;"
        " make sure that only one bot instance is running"
    )
    return Refuse(409, text)


def server_error() -> Refuse:
    return Refuse(500, "Internal Server Error")


def bad_gateway() -> Refuse:
    return Refuse(502, "<html><body><h1>502 Bad Gateway</h1></body></html>", html=True)
