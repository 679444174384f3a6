"""The papers: what is kept and how long, and who stands behind the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.reply import Choice, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message


async def notice(ctx: Context, _message: Message) -> Reply:
    """`/datenschutz` (Art. 13 GDPR), in short: the whole of it is a page of the network's."""
    return say(
        "privacy-notice",
        choice("privacy-show-data", "/meinedaten"),
        choice("privacy-show-consents", "/einwilligungen"),
        choice("privacy-erase", "/loeschen"),
        *_page("privacy-notice-page", ctx.network.privacy),
    ).seen_as("/datenschutz")


async def imprint(ctx: Context, _message: Message) -> Reply:
    """`/impressum` (§ 5 DDG)."""
    pages = _page("privacy-imprint-page", ctx.network.imprint)
    key = "privacy-imprint" if pages else "privacy-imprint-missing"
    return say(key, *pages, network=ctx.network.name)


def _page(key: str, url: str) -> tuple[Choice, ...]:
    return (Choice(Text(key), url=url),) if url else ()
