"""Pictures and PDFs that go to many: kept once each, under a keyed hash of what is in them.

Only what was cleaned is kept (`bot.cleaning`). A row of the outbox names its file, and never
carries it; a channel that has uploaded it once notes by what name the platform knows it.
A calendar that somebody sent lies here until it is read.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, select

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.reply import Media
from handlers.kernel.vault import SealedBytes, SealedJson

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

media = Table(
    "media",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("media_type", String(32), nullable=False),
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("content", SealedBytes, nullable=False),
    Column("kept_at", UtcDateTime, nullable=False),
)

uploads = Table(
    "media_uploads",  # by what name a platform knows a file that one of our accounts uploaded
    metadata,
    Column("media_id", ForeignKey("media.id", ondelete="CASCADE"), primary_key=True),
    Column("account", String(300), primary_key=True),
    Column("handle", SealedJson, nullable=False),
)

_ABOUT = (media.c.id, media.c.name, media.c.media_type, media.c.size, media.c.width, media.c.height)


def name_of(vault: Vault, content: bytes) -> str:
    return vault.digest("media", hashlib.sha256(content).hexdigest())


async def keep(db: Database, file: Media, content: bytes, now: datetime) -> None:
    """Keep it; what is there already stays as it is, for as long as if it were new."""
    values = {
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "width": file.width,
        "height": file.height,
        "kept_at": now,
    }
    new = insert_if_absent(db, media).values(id=file.id, content=content, **values)
    await db.execute(new)
    await db.execute(media.update().where(media.c.id == file.id).values(kept_at=now))


async def find(db: Database, media_id: str) -> Media | None:
    row = (await db.execute(select(*_ABOUT).where(media.c.id == media_id))).one_or_none()
    return Media(*row) if row else None


async def content(db: Database, media_id: str) -> bytes | None:
    query = select(media.c.content).where(media.c.id == media_id)
    return (await db.execute(query)).scalar_one_or_none()


async def uploaded(db: Database, media_id: str, account: str) -> Any | None:
    """What `note_upload` was given; None where this account has not uploaded it."""
    query = select(uploads.c.handle)
    query = query.where(uploads.c.media_id == media_id, uploads.c.account == account)
    return (await db.execute(query)).scalar_one_or_none()


async def note_upload(db: Database, media_id: str, account: str, handle: Any) -> None:
    """Args: account: Ours on a platform, which alone may use the handle. handle: any JSON."""
    if await find(db, media_id) is None:
        return
    keys = ("media_id", "account")
    await db.execute(upsert(db, uploads, keys, media_id=media_id, account=account, handle=handle))


async def remove(db: Database, media_id: str) -> None:
    await db.execute(delete(media).where(media.c.id == media_id))


async def drop(db: Database, before: datetime, *, used: ColumnElement[bool]) -> None:
    """Remove what nobody needs any more.

    Args:
        used: True of a row of `media` that is still needed.
    """
    await db.execute(delete(media).where(media.c.kept_at < before, ~used))
