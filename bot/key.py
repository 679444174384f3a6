"""The key of the vault: made at the first start, kept in a file beside the database, not in it."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from sqlalchemy import String, select, type_coerce

from bot.refusals import BadKey, OtherKey
from bot.settings import sqlite_file
from handlers.kernel import people
from handlers.kernel.vault import KEY_SIZE, Vault, WrongKey

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.settings import Settings
    from handlers.kernel.database import Database


def file_of(settings: Settings) -> Path:
    return settings.privacy.key_file or settings.state / "wegweiser.key"


async def check(engine: AsyncEngine, settings: Settings) -> None:
    """With another key everybody would be a stranger, and what waits could not be read.

    Raises:
        OtherKey: the database is not ours to read.
    """
    one = select(people.addresses.c.chat).limit(1)
    try:
        async with engine.begin() as db:
            (await db.execute(one)).all()
    except WrongKey:
        raise OtherKey(str(file_of(settings))) from None


async def sealed(db: Database) -> str | None:
    """Any sealed value as the database holds it; None where nobody is known yet."""
    one = select(type_coerce(people.addresses.c.chat, String)).limit(1)
    return (await db.execute(one)).scalar_one_or_none()


def is_open_to_others(file: Path) -> bool:
    """May anybody but its owner read it? Where files have no such modes nobody can say."""
    return os.name == "posix" and bool(file.stat().st_mode & 0o077)


def is_beside_database(settings: Settings) -> bool:
    """Would a copy of the folder that the database lies in hold the key as well?"""
    url = settings.database.url
    if not url.startswith("sqlite"):
        return False
    folder = sqlite_file(url).resolve().parent
    return file_of(settings).resolve().is_relative_to(folder)


def vault(settings: Settings) -> Vault:
    """The vault of this installation; its key is made where there is none yet.

    Raises:
        BadKey: the file holds something else.
        OSError: it can be neither read nor made.
    """
    file = file_of(settings)
    key = _read(file) if file.exists() else _make(file)
    return Vault(key)


def _read(file: Path) -> bytes:
    try:
        key = bytes.fromhex(file.read_text("ascii").strip())
    except ValueError:
        raise BadKey(str(file)) from None
    if len(key) != KEY_SIZE:
        raise BadKey(str(file))
    return key


def _make(file: Path) -> bytes:
    """Written whole or not at all, and readable by nobody else."""
    key = secrets.token_bytes(KEY_SIZE)
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        out.write(key.hex() + "\n")
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
    return key
