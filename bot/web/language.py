"""Which language a browser asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.texts import LANGUAGES

if TYPE_CHECKING:
    from starlette.requests import Request

_TAG = re.compile(r"\s*([a-z]{2})(?:-[a-z0-9-]+)?\s*(?:;\s*q=([0-9.]+))?\s*", re.IGNORECASE)


def preferred(request: Request) -> str | None:
    """The first language that the browser names and we speak."""
    tags = (_TAG.fullmatch(part) for part in _header(request).split(",")[:20])
    named = [(_weight(tag[2]), tag[1].lower()) for tag in tags if tag]
    ranked = sorted(named, key=lambda name: name[0], reverse=True)
    return next((name for weight, name in ranked if weight and name in LANGUAGES), None)


def of(request: Request) -> str:
    """The language of the page."""
    return preferred(request) or "de"


def _header(request: Request) -> str:
    return request.headers.get("accept-language", "")


def _weight(written: str | None) -> float:
    try:
        return float(written) if written else 1.0
    except ValueError:
        return 0.0
