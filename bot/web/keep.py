"""Files for download: in memory, for an hour, behind addresses that nobody can guess."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import OrderedDict
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from handlers.kernel.reply import File

_SECONDS = 3600.0
_BYTES = 32 * 1024 * 1024


class Keep:
    def __init__(self, *, clock: Callable[[], float] = monotonic) -> None:
        self._files: OrderedDict[str, tuple[float, File, str, str]] = OrderedDict()
        self._key = secrets.token_bytes(32)
        self._clock = clock

    def put(self, file: File, post: str, chat: str) -> str:
        """Keep a file; the same file of the same post gets the same name when sent again."""
        name = hmac.new(self._key, f"{post} {file.name}".encode(), hashlib.sha256).hexdigest()[:40]
        self._files[name] = (self._clock(), file, chat, post)
        self._files.move_to_end(name)
        self._forget()
        return name

    def get(self, name: str) -> File | None:
        self._forget()
        kept = self._files.get(name)
        return kept[1] if kept else None

    def drop(self, chat: str, post: str | None = None) -> None:
        """Forget what was given to this chat, or what belongs to one of its posts."""
        for name, (_, _, owner, given_with) in list(self._files.items()):
            if owner == chat and post in (None, given_with):
                del self._files[name]

    def _forget(self) -> None:
        size = sum(len(file.content) for _, file, *_ in self._files.values())
        while self._files:
            since, file, *_ = next(iter(self._files.values()))
            if size <= _BYTES and self._clock() - since < _SECONDS:
                return
            self._files.popitem(last=False)
            size -= len(file.content)
