"""Files on their way from somebody's hands into the database, and from there to the channels."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeVar

import structlog

from bot.database import is_trouble
from handlers.kernel import media
from handlers.kernel.errors import SendError, TryLater
from handlers.kernel.reply import Media

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.cleaning import Cleaned
    from bot.clock import Clock
    from handlers.kernel.database import Database
    from handlers.kernel.errand import Form
    from handlers.kernel.vault import Vault

log = structlog.get_logger(__name__)

Found = TypeVar("Found")
CONTENTS = 2  # files that stay in memory: one announcement and its correction
UPLOADS = 100


class Shelf:
    """One for all channels (`bot.channel.Shelf`)."""

    def __init__(self, engine: AsyncEngine, vault: Vault, *, clock: Clock) -> None:
        self._engine = engine
        self._vault = vault
        self._clock = clock
        self._contents: OrderedDict[str, bytes] = OrderedDict()
        self._uploads: OrderedDict[tuple[str, str], Any] = OrderedDict()

    async def take(
        self, content: bytes, name: str, most: int, form: Form = "media", key: str = ""
    ) -> Media:
        """Clean it, and keep it.

        Args:
            key: Of the errand that fetched it. A calendar is named after it: whoever read theirs
                drops it, and somebody else may have sent the same one.

        Raises:
            NotFit: it is not kept.
        """
        cleaned = await asyncio.to_thread(_clean, content, name, most, form)
        file = Media(
            media.name_of(self._vault, cleaned.content if form == "media" else key.encode()),
            cleaned.name,
            cleaned.media_type,
            len(cleaned.content),
            cleaned.width,
            cleaned.height,
        )
        async with self._engine.begin() as db:
            await media.keep(db, file, cleaned.content, self._clock())
        return file

    async def content(self, media_id: str) -> bytes:
        """Raises: SendError: it is not kept any more. TryLater: it cannot be read now."""
        if media_id not in self._contents:
            found = await self._read(lambda db: media.content(db, media_id))
            if found is None:
                raise SendError("the file is not kept any more")
            _remember(self._contents, media_id, found, CONTENTS)
        return self._contents[media_id]

    async def uploaded(self, media_id: str, account: str) -> Any | None:
        key = media_id, account
        if key not in self._uploads:
            found = await self._read(lambda db: media.uploaded(db, media_id, account))
            if found is None:
                return None
            _remember(self._uploads, key, found, UPLOADS)
        return self._uploads[key]

    async def note_upload(self, media_id: str, account: str, handle: Any) -> None:
        """What cannot be written down now is uploaded once more after the next start."""
        _remember(self._uploads, (media_id, account), handle, UPLOADS)
        try:
            async with self._engine.begin() as db:
                await media.note_upload(db, media_id, account, handle)
        except Exception as error:  # the message has left: nothing here may say that it failed
            if not is_trouble(error):
                raise
            log.warning("an upload is not noted", reason=type(error).__name__)

    async def _read(self, ask: Callable[[Database], Awaitable[Found]]) -> Found:
        """Raises: TryLater: the database is gone, so certainly nothing was sent."""
        try:
            async with self._engine.connect() as db:
                return await ask(db)
        except Exception as error:
            if is_trouble(error):
                raise TryLater("the database does not answer") from error
            raise


def _clean(content: bytes, name: str, most: int, form: Form) -> Cleaned:
    from bot.cleaning import clean  # noqa: PLC0415 – ten megabytes that most processes do without

    return clean(content, name, most, form)


def _remember(memory: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    memory[key] = value
    while len(memory) > most:
        memory.popitem(last=False)
