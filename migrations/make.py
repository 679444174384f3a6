"""Write the migration from the newest revision to what the code says: `make migration name=…`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command

from bot.database import alembic_config, engine_for, upgrade
from handlers.kernel.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def _write(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine = engine_for(f"sqlite:///{Path(folder) / 'empty.db'}", Vault(bytes(64)))
        await upgrade(engine)
        async with engine.begin() as connection:
            await connection.run_sync(_revision, name)
        await engine.dispose()


def _revision(connection: Connection, name: str) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    folder = Path(__file__).parent / "versions"
    number = f"{len(list(folder.glob('0*.py'))) + 1:04}"
    command.revision(config, message=name, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    asyncio.run(_write(" ".join(sys.argv[1:]) or "unnamed"))
