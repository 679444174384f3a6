"""The two letters of the list itself: please confirm, and welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from handlers.kernel.reply import Choice, Letter, Moment, Paragraph, Reply, Text

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.network import Network

Source = Literal["chat", "page", "invitation"]
LIST = "newsletter"


def please_confirm(network: Network, source: Source, words: str, link: str, now: datetime) -> Reply:
    """Who writes, why, what was asked for, one link, and what happens if it was not you."""
    day = Moment.of(now.astimezone(network.zone).date())
    return Reply(
        (
            Paragraph(Text(f"mailing-letter-{source}", {"network": network.name, "day": day})),
            Paragraph(words),
            Paragraph(Text("mailing-letter-not-you")),
        ),
        (Choice(Text("mailing-letter-confirm"), url=link),),
        letter=Letter(Text("mailing-letter-subject")),
    )


def welcome(network: Network, words: str, leave: str) -> Reply:
    return Reply(
        (
            Paragraph(Text("mailing-letter-welcome", {"network": network.name})),
            Paragraph(words),
            Paragraph(Text("mailing-letter-leave")),
        ),
        letter=Letter(Text("mailing-letter-welcome-subject"), LIST, leave),
    )
