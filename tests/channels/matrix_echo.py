"""A bot of forty lines on the Matrix channel, to be killed: repeats what it is told.

Its inbox is one file, written when everything before the cursor was answered.

    python matrix_echo.py HOMESERVER USER FOLDER
"""

from __future__ import annotations

import asyncio
import faulthandler
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from handlers.kernel.errors import SendError
from handlers.kernel.message import Message
from tests.channels.matrix_people import PATIENCE, listening, post, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.channels.matrix import MatrixChannel
    from handlers.kernel.message import Incoming


class Echo:
    def __init__(self, file: Path) -> None:
        self._file = file
        self.channel: MatrixChannel | None = None

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        for arrival in arrivals:
            if isinstance(arrival, Message):
                await self._answer(arrival)
        if cursor is not None:
            new = self._file.with_suffix(".new")
            new.write_text(cursor)
            new.replace(self._file)

    async def cursor(self) -> str | None:
        return self._file.read_text() if self._file.exists() else None

    async def _answer(self, message: Message) -> None:
        assert self.channel is not None
        while True:
            try:
                await self.channel.send(
                    message.address.chat, post(f"Echo {message.text}"), key=message.id
                )
            except SendError:
                await asyncio.sleep(0.2)
            else:
                return


async def main(homeserver: str, user: str, folder: Path) -> None:
    faulthandler.dump_traceback_later(PATIENCE - 5)  # whoever waits so long wants to know why
    echo = Echo(folder / "cursor")
    configured = settings(homeserver=homeserver, user_id=user)
    async with listening(configured, folder / "matrix", echo) as channel:
        echo.channel = channel
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
