"""What a person is told when something of ours broke: sorry, and a number to quote."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import structlog

from handlers.kernel.reply import say

if TYPE_CHECKING:
    from handlers.kernel.reply import Reply

log = structlog.get_logger(__name__)

LETTERS = "ABCDEFGHKLMNPRSTUVWXYZ23456789"  # none that is mistaken for another on the phone


def sorry(what: str, error: Exception) -> Reply:
    """Log where it broke, under the number that the person is shown."""
    incident = "-".join("".join(secrets.choice(LETTERS) for _ in range(2)) for _ in range(2))
    log.error(what, incident=incident, exc_info=error)
    return say("bot-sorry", incident=incident)
