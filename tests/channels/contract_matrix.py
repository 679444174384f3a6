"""The contract's harness for Matrix: an encrypted room, read as a client with HTML reads it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import nio
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.channels import matrix, matrix_sending
from tests.channels.contract import Harness, Seen
from tests.channels.matrix_people import parent, settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.channel import Channel
    from handlers.kernel.message import Kind
    from tests.servers.synapse import Synapse

_MEDIA = {"photo": "m.image", "voice": "m.audio", "video": "m.video", "file": "m.file"}
_WORDS = (nio.RoomMessageText, nio.RoomMessageNotice)
_FILES = (nio.RoomMessageFile, nio.RoomEncryptedFile)


class OnMatrix(Harness):
    name = "matrix"
    kinds = frozenset(("sticker", "voice", "photo", "video", "location", "file", "other"))
    knows_keys = True

    def __init__(self, folder: Path, synapse: Synapse) -> None:
        super().__init__(folder)
        self.synapse = synapse
        self.bot = synapse.register("bot")
        self.room = ""
        self.files: dict[str, bytes] = {}

    @asynccontextmanager
    async def world(self) -> AsyncIterator[None]:
        store = self.folder / "anna"
        store.mkdir()
        user = self.synapse.register("anna")
        async with parent(self.synapse.url, user, store) as self.anna:
            yield

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Channel]:
        options = settings(homeserver=self.synapse.url, user_id=self.bot)
        with patch.object(matrix_sending, "_ROOM_PATIENCE", 0.3):
            async with matrix.open_channel(options, self.context) as channel:
                yield channel

    async def meets(self) -> None:
        self.room = await self.anna.opens(self.bot, encrypted=True)

    async def says(self, text: str) -> None:
        await self.anna.says(self.room, text)

    async def presses(self, label: str) -> None:
        """The reaction of the number that stands before the label."""
        for event in reversed(self._from_bot(_WORDS)):
            for line in _content(event)["body"].splitlines():
                number, _, said = line.partition(" – ")
                if said == label:
                    await self.anna.presses(self.room, event.event_id, f"{number}\ufe0f\u20e3")
                    return
        raise AssertionError(label)

    async def sends(self, kind: Kind) -> None:
        about: dict[str, Any] = {"body": "geheim", "url": "mxc://test.example/geheim"}
        match kind:
            case "sticker":
                await self.anna.puts(self.room, about | {"info": {}}, "m.sticker")
            case "location":
                place = {"msgtype": "m.location", "geo_uri": "geo:50.875,8.02"}
                await self.anna.puts(self.room, about | place)
            case "other":
                await self.anna.puts(self.room, {"m.poll": {}}, "m.poll.start")
            case _:
                await self.anna.puts(self.room, _encrypted(about) | {"msgtype": _MEDIA[kind]})

    async def sees(self) -> list[Seen]:
        edits = {
            relation["event_id"]: event.source["content"]["m.new_content"]
            for event in self._from_bot(_WORDS)
            if (relation := _edited(event))
        }
        seen = []
        for event in self._from_bot((*_WORDS, *_FILES)):
            if isinstance(event, _FILES):
                content = {event.body: await self._fetched(event)}
                seen.append(Seen(event.body, files=content))
            elif not _edited(event):
                seen.append(_read(edits.get(event.event_id) or _content(event)))
        return seen

    def _from_bot(self, kinds: tuple[type, ...]) -> list[Any]:
        assert not [e for e in self.anna.events if isinstance(e, nio.MegolmEvent)]
        events = [e for e in self.anna.events if e.source["room"] == self.room]
        return [e for e in events if e.sender == self.bot and isinstance(e, kinds)]

    async def _fetched(self, event: Any) -> bytes:
        if event.event_id not in self.files:
            secret = _content(event)["file"]
            stored = (await self.anna.client.download(secret["url"])).body
            key, digest, start = secret["key"]["k"], secret["hashes"]["sha256"], secret["iv"]
            self.files[event.event_id] = decrypt_attachment(stored, key, digest, start)
        return self.files[event.event_id]


def _encrypted(about: dict[str, Any]) -> dict[str, Any]:
    """As every client gives files to an encrypted room."""
    _, keys = encrypt_attachment(b"geheim")
    return {"body": about["body"], "file": {**keys, "url": about["url"]}}


def _content(event: Any) -> dict[str, Any]:
    return dict(event.source["content"])


def _edited(event: Any) -> dict[str, Any] | None:
    relation = _content(event).get("m.relates_to", {})
    return relation if relation.get("rel_type") == "m.replace" else None


def _read(content: dict[str, Any]) -> Seen:
    page = _Html()
    page.feed(content["formatted_body"])
    page.close()
    words = "".join(page.words).strip("\n")
    # Whoever sees no HTML reads the same.
    assert "".join(words.split()) == "".join(content["body"].split())
    return Seen(words, tuple(page.bold))


class _Html(HTMLParser):
    """The few tags that every client shows."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.bold: list[str] = []
        self._open: list[str] = []
        self._numbers: list[int] = []
        self._link = self._said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.words.append("\n")
            return
        self._open.append(tag)
        if tag == "a":
            self._link, self._said = dict(attrs)["href"] or "", ""
        elif tag in {"ul", "ol"}:
            self._numbers.append(0)
        elif tag == "li":
            self._numbers[-1] += 1
            self.words.append(f"{self._numbers[-1]}. " if "ol" in self._open else "• ")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag == "a" and self._link != self._said:
            self.words.append(f" ({self._link})")
        elif tag in {"p", "li"}:
            self.words.append("\n")
        elif tag in {"ul", "ol"}:
            self._numbers.pop()

    def handle_data(self, data: str) -> None:
        assert set(self._open) <= {"p", "a", "strong", "ul", "ol", "li"}
        self.words.append(data)
        self._said += data
        if "strong" in self._open:
            self.bold.append(data)
