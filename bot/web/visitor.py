"""Who is asking: a random session in a cookie, and whether the request comes from our own page.

The token itself is neither stored nor logged: the chat's name is its hash.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class Sessions:
    """Sessions in cookies that end with the browser, and with “Seite verlassen”.

    Whoever opens the page later is nobody we know.
    """

    secure: bool

    @property
    def cookie(self) -> str:
        return "__Host-chat" if self.secure else "chat"

    def chat(self, request: Request) -> str | None:
        """Name of the chat that the cookie opens."""
        token = request.cookies.get(self.cookie, "")
        return self._name(token) if _TOKEN.fullmatch(token) else None

    def begin(self, response: Response) -> str:
        token = secrets.token_urlsafe(16)
        response.set_cookie(
            self.cookie, token, path="/", secure=self.secure, httponly=True, samesite="strict"
        )
        return self._name(token)

    def end(self, response: Response) -> None:
        response.delete_cookie(
            self.cookie, path="/", secure=self.secure, httponly=True, samesite="strict"
        )

    @staticmethod
    def _name(token: str) -> str:
        return hashlib.sha256(f"wegweiser chat {token}".encode()).hexdigest()[:32]


def from_own_page(request: Request) -> bool:
    """Whether our own page sent this, and not another site with the person's cookie."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = urlsplit(request.headers.get("origin", ""))
    return bool(origin.netloc) and origin.netloc == request.headers.get("host")
