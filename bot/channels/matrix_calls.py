"""One request to the homeserver; what nio returns and aiohttp raises becomes one of our errors."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import aiohttp

from handlers.kernel.errors import Gone, SendError, TryLater, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterator

    import nio

_GONE = frozenset({"M_FORBIDDEN", "M_NOT_FOUND"})
_SIGNED_OUT = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"})
# The account is barred for now; an operator of the homeserver can lift it.
_BARRED = frozenset(
    {"M_USER_LOCKED", "M_USER_SUSPENDED", "M_CONSENT_NOT_GIVEN", "M_RESOURCE_LIMIT_EXCEEDED"}
)

ENCRYPTED: dict[str, Any] = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}

R = TypeVar("R")


class SignedOut(TryLater):
    """The access token is no longer valid."""


@contextmanager
def transport_errors() -> Iterator[None]:
    """Translate what happened on the way."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise TryLater(f"not connected: {type(error).__name__}") from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unclear(f"no answer: {type(error).__name__}") from error


def expect(kind: type[R], response: Any) -> R:
    """Make a failure, which nio returns, an exception, as everywhere else."""
    if isinstance(response, kind):
        return response
    http = getattr(response, "transport_response", None)
    raise _failure(
        str(getattr(response, "status_code", None) or ""),
        http.status if http else 0,
        getattr(response, "retry_after_ms", None),
    )


async def call(
    client: nio.AsyncClient,
    method: str,
    path: str,
    body: dict[str, Any] | bytes | None = None,
    *,
    media_type: str = "application/json",
    accepting: int = 0,
) -> dict[str, Any]:
    """Ask for what nio has no method for; an answer with the status `accepting` is no failure."""
    headers = {"Authorization": f"Bearer {client.access_token}", "Content-Type": media_type}
    data = json.dumps(body) if isinstance(body, dict) else body
    with transport_errors():
        async with await client.send(method, path, data, headers) as response:
            answer = await client.parse_body(response)
    if response.status < 400 or response.status == accepting:
        return dict(answer)
    raise _failure(str(answer.get("errcode", "")), response.status, answer.get("retry_after_ms"))


async def download(client: nio.AsyncClient, url: str, most: int) -> bytes | None:
    """A file of anybody's, as it lies there; None where it has more than `most` bytes."""
    server, _, media = url.removeprefix("mxc://").partition("/")
    path = f"/_matrix/client/v1/media/download/{quote(server, safe=':')}/{quote(media, safe='')}"
    headers = {"Authorization": f"Bearer {client.access_token}"}
    with transport_errors():
        async with await client.send("GET", path, None, headers) as response:
            if response.status >= 400:
                answer = await client.parse_body(response)
                raise _failure(str(answer.get("errcode", "")), response.status, None)
            content = bytearray()
            async for piece in response.content.iter_chunked(64 * 1024):
                content += piece
                if len(content) > most:
                    return None
    return bytes(content)


def client_path(*parts: str) -> str:
    """A path of the client API; room ids contain characters that have a meaning in paths."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


def _failure(code: str, status: int, retry_after_ms: int | None) -> SendError:
    reason = f"{code or 'no error code'} ({status})"
    if code in _SIGNED_OUT:
        return SignedOut(reason)
    if code == "M_LIMIT_EXCEEDED" or status == 429:
        return TryLater(reason, after=timedelta(milliseconds=retry_after_ms or 5_000))
    if code in _BARRED:
        return TryLater(reason, after=timedelta(minutes=10))
    if code in _GONE:
        return Gone(reason)
    if status >= 500 or not code:
        return Unclear(reason)
    return SendError(reason)
