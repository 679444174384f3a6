"""How messages to many are usually sent: a loop, and the library's own limiter; resumed by a file.

As the best-known mailing tools do, both remember how far they are by batches of a hundred that
were taken, not by message.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, ApplicationBuilder

BATCH = 100


async def main(way: str, base_url: str, token: str, file: Path) -> None:
    builder: Any = ApplicationBuilder().token(token).base_url(base_url).read_timeout(5.0)
    if way == "limiter":
        builder = builder.rate_limiter(AIORateLimiter(overall_max_rate=28, max_retries=3))
    bot = builder.build().bot
    chats = file.read_text("utf-8").split()
    cursor = file.with_suffix(".cursor")
    begin = int(cursor.read_text()) if cursor.exists() else 0
    async with bot:
        for start in range(begin, len(chats), BATCH):
            cursor.write_text(str(start + BATCH))
            for chat in chats[start : start + BATCH]:
                with suppress(TelegramError):
                    await bot.send_message(chat, "Das nächste Treffen ist am Donnerstag.")
                if way == "loop":
                    await asyncio.sleep(1 / 28)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4])))
