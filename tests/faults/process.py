"""The whole bot as a process of its own, so that it can be killed for real."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests import kept

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class BotProcess:
    """`wegweiser run` with a configuration; what it writes to stderr is kept."""

    config: Path
    log: Path
    _process: asyncio.subprocess.Process | None = field(default=None)

    async def start(self) -> None:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("WEGWEISER__")}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                "--config",
                str(self.config),
                cwd=ROOT,
                env=environment | {"PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )

    async def kill(self) -> None:
        """SIGKILL: no farewell, no flush."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        return await self._end(signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for its end; the code with which it ended."""
        assert self._process is not None
        async with asyncio.timeout(60):
            return await self._process.wait()

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def _end(self, number: int) -> int:
        assert self._process is not None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(number)
        return await self.ended()


def write_config(folder: Path, text: str, *, level: str = "info", database: str = "") -> Path:
    """A configuration whose files all lie in `folder`, the database too where none is named."""
    kept.lend(folder / "state")
    url = database or f"sqlite:///{folder / 'bot.db'}"
    config = folder / "config.toml"
    config.write_text(
        f'state = "{folder / "state"}"\n'
        f'[database]\nurl = "{url}"\n'
        f'[log]\nlevel = "{level}"\n'
        f"{text}",
        "utf-8",
    )
    return config
