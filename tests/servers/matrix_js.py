"""Drives the parent who uses matrix-js-sdk (`matrix_parent/parent.mjs`)."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.servers.synapse import PASSWORD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

FOLDER = Path(__file__).parent / "matrix_parent"
MAKE = "npm --prefix tests/servers/matrix_parent install"
PATIENCE = 30.0


@dataclass
class StrictParent:
    """A person whose client trusts signed devices only, in an encrypted chat with the bot."""

    process: asyncio.subprocess.Process
    room: str = ""

    async def says(self, text: str) -> None:
        await self._command({"say": text})

    async def reads(self) -> dict[str, Any]:
        """The bot's next message, with the client's doubts about it."""
        return await self.event("read")

    async def event(self, kind: str) -> dict[str, Any]:
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            while line := await self.process.stdout.readline():
                event: dict[str, Any] = json.loads(line)
                if event["event"] == kind:
                    return event
        raise EOFError("the parent is gone")

    async def _command(self, command: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        await self.process.stdin.drain()


@asynccontextmanager
async def strict_parent(homeserver: str, user: str, bot: str) -> AsyncIterator[StrictParent]:
    if not (FOLDER / "node_modules").exists():
        raise RuntimeError(f"this test needs matrix-js-sdk: run make test, or {MAKE}")
    process = await asyncio.create_subprocess_exec(
        "node", "parent.mjs", homeserver, user, PASSWORD, bot,
        cwd=FOLDER, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        parent = StrictParent(process)
        parent.room = (await parent.event("room"))["room"]
        yield parent
        await parent._command({"quit": True})
        async with asyncio.timeout(PATIENCE):
            await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
