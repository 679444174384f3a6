"""An IMAP server (RFC 3501) with one folder: as much of it as reading a mailbox takes, strictly."""

from __future__ import annotations

import asyncio
import re
import ssl
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

USER, PASSWORD, FOLDER = "reports", 'quo"ted', "Came back"
_FETCH = re.compile(r"(\d+) \(BODY\.PEEK\[\]<0\.(\d+)>\)")
_STORE = re.compile(r"(\d+) \+FLAGS \(\\Seen\)")
_ARGUMENT = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')


@dataclass
class Folder:
    """The server's other side.

    Attributes:
        messages: By UID.
        said: Every command, without its arguments.
    """

    port: int = 0
    messages: dict[int, bytes] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    said: list[str] = field(default_factory=list)

    def receive(self, content: bytes) -> int:
        uid = 10 + len(self.messages)
        self.messages[uid] = content
        return uid


@asynccontextmanager
async def imap_server(
    certificate: Path, key: Path, *, security: str = "tls"
) -> AsyncIterator[Folder]:
    """On a free port of localhost."""
    folder = Folder()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    talks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks.add(task)
        with suppress(ConnectionError):
            await _Talk(folder, reader, writer, tls, encrypted=security == "tls").go()
        writer.close()
        talks.discard(task)

    wrapped = tls if security == "tls" else None
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=wrapped)
    folder.port = server.sockets[0].getsockname()[1]
    try:
        yield folder
    finally:
        server.close()
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


class _Talk:
    def __init__(
        self,
        folder: Folder,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        tls: ssl.SSLContext,
        *,
        encrypted: bool,
    ) -> None:
        self._folder = folder
        self._reader = reader
        self._writer = writer
        self._tls = tls
        self._encrypted = encrypted
        self._state = "new"

    async def go(self) -> None:
        self._say("* OK ready")
        while self._state != "over" and (line := await self._reader.readline()):
            tag, _, rest = line.decode().strip().partition(" ")
            name, _, rest = rest.partition(" ")
            if name.upper() == "UID":
                name, _, rest = rest.partition(" ")
                name = f"UID {name}"
            self._folder.said.append(name.upper())
            try:
                for answer in self._do(name.upper(), rest):
                    self._say(answer)
            except PermissionError as refusal:
                self._say(f"{tag} NO {refusal}")
                continue
            except ValueError:
                self._say(f"{tag} BAD not understood")
                continue
            self._say(f"{tag} OK done")
            await self._writer.drain()
            if name.upper() == "STARTTLS":
                await self._writer.start_tls(self._tls)
                self._encrypted = True

    def _do(self, name: str, rest: str) -> Iterator[str | bytes]:
        """Untagged answers.

        Raises:
            PermissionError: NO.
            ValueError: BAD.
        """
        match name, self._state:
            case "CAPABILITY", _:
                yield "* CAPABILITY IMAP4rev1" + ("" if self._encrypted else " STARTTLS")
            case "STARTTLS", "new" if not self._encrypted:
                return
            case "LOGIN", "new":
                if _arguments(rest) != [USER, PASSWORD] or not self._encrypted:
                    raise PermissionError("wrong name or password")
                self._state = "in"
            case "SELECT", "in" | "open":
                if _arguments(rest) != [FOLDER]:
                    raise PermissionError("no such folder")
                self._state = "open"
                yield f"* {len(self._folder.messages)} EXISTS"
                yield "* OK [UIDVALIDITY 1] valid"
            case "LOGOUT", _:
                self._state = "over"
                yield "* BYE"
            case _, "open":
                yield from self._in_folder(name, rest)
            case _:
                raise ValueError(name)

    def _in_folder(self, name: str, rest: str) -> Iterator[str | bytes]:
        if name == "UID SEARCH" and rest == "UNSEEN":
            unseen = sorted(set(self._folder.messages) - self._folder.seen)
            yield " ".join(["* SEARCH", *map(str, unseen)])
        elif name == "UID FETCH" and (asked := _FETCH.fullmatch(rest)):
            yield self._fetch(int(asked[1]), int(asked[2]))
        elif name == "UID STORE" and (asked := _STORE.fullmatch(rest)):
            self._folder.seen.add(int(asked[1]))
            yield rf"* 1 FETCH (UID {asked[1]} FLAGS (\Seen))"
        else:
            raise ValueError(name)

    def _fetch(self, uid: int, most: int) -> bytes:
        content = self._folder.messages[uid][:most]
        number = sorted(self._folder.messages).index(uid) + 1
        head = f"* {number} FETCH (UID {uid} BODY[]<0> {{{len(content)}}}\r\n"
        return head.encode() + content + b")"

    def _say(self, line: str | bytes) -> None:
        raw = line if isinstance(line, bytes) else line.encode()
        self._writer.write(raw + b"\r\n")


def _arguments(rest: str) -> list[str]:
    return [
        re.sub(r"\\(.)", r"\1", quoted) if plain == "" else plain
        for quoted, plain in _ARGUMENT.findall(rest)
    ]
