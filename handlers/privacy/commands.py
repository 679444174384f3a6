"""See it, take it along, erase it (Art. 15, 20 and 17 GDPR)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import personal
from handlers.kernel.reply import File, Moment, Reply, choice, confirm, say

if TYPE_CHECKING:
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message


async def my_data(ctx: Context, _message: Message) -> Reply:
    """`/meinedaten`: in words, and as a file that another program can read."""
    content = await personal.everything(ctx.db, ctx.person.id)
    file = File(
        "meine-daten.json",
        "application/json",
        json.dumps(content, ensure_ascii=False, indent=2, default=str).encode(),
    )
    said = say(
        "privacy-my-data",
        choice("privacy-erase", "/loeschen"),
        since=Moment.of(ctx.person.since),
        language=ctx.person.language or "–",
        anrede=ctx.person.anrede or "–",
    )
    return replace(said, files=(file,))


async def erase(ctx: Context, message: Message) -> Reply:
    """`/loeschen`, and `/loeschen ja` to mean it."""
    if ctx.argument.casefold() != "ja":
        return await ask_before_erasing(ctx, message)
    await personal.erase(ctx.db, ctx.person.id)
    return say("privacy-erased").as_farewell()


async def ask_before_erasing(_ctx: Context, _message: Message) -> Reply:
    return confirm(
        say("privacy-sure"),
        choice("privacy-yes", "/loeschen ja"),
        choice("privacy-no", "/abbrechen"),
    )
