"""Posts on their way into rooms: encrypted where the room is, and once whatever happens."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import nio
from nio.crypto.attachments import encrypt_attachment

from bot.channels.matrix_calls import ENCRYPTED, call, client_path, expect, transport_errors
from bot.channels.matrix_html import render
from bot.channels.matrix_reading import SEEDED
from handlers.kernel.errors import Gone, Relocated, SendError, TryLater, Unclear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.channel import Shelf
    from bot.channels.matrix import Settings
    from bot.channels.matrix_html import Rendered
    from bot.channels.matrix_memory import Memory
    from bot.channels.matrix_stream import Stream
    from handlers.kernel.post import Post
    from handlers.kernel.reply import File, Media

log = logging.getLogger(__name__)

_ROOM_PATIENCE = 10.0
_INVITED_PATIENCE = timedelta(seconds=30)
_EXTRAS_PATIENCE = 10.0
_TYPING_PATIENCE = 5.0
_MANY_POSTS = 1_000


class Sender:
    """The way out."""

    def __init__(
        self,
        client: nio.AsyncClient,
        settings: Settings,
        memory: Memory,
        stream: Stream,
        shelf: Shelf,
    ) -> None:
        self._client = client
        self._settings = settings
        self._memory = memory
        self._stream = stream
        self._shelf = shelf
        self._uploading = asyncio.Lock()
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._typing: set[str] = set()
        self._events: dict[str, list[str]] = {}  # all that a post took, by the stem of its key
        self._redacted: dict[str, set[str]] = {}  # what of a room that is being emptied is gone
        self._under_way: set[asyncio.Task[str | None]] = set()

    async def send(self, chat: str, post: Post, key: str) -> str | None:
        """Send to the end, even if the caller is cancelled.

        nio, cancelled while it shares a key, leaves the room blocked for every later message.
        """
        task = asyncio.create_task(self._send(chat, post, key))
        self._under_way.add(task)
        task.add_done_callback(self._arrived)
        return await asyncio.shield(task)

    def parts(self, key: str) -> tuple[str, ...]:
        """All events that a post took: its parts, edits, reactions and files; asked once."""
        return tuple(dict.fromkeys(self._events.pop(_stem(key), ())))

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        """Redact our own events, newest first; goes on where an earlier call was stopped.

        What the person wrote only they can redact.
        """
        gone = self._redacted.setdefault(chat, set())
        for event in reversed(message_ids):
            if event not in gone:
                await self._redact(chat, event, _stem(event))
                gone.add(event)
        self.forget(chat)
        return len(self._redacted.pop(chat))

    async def take_back(self, chat: str, message_ids: Sequence[str]) -> int:
        """Redact our own events with the reactions under them; the rest of the room stays.

        Doing it again changes nothing.
        """
        for event in reversed(message_ids):
            stem = _stem(event)
            for number, reaction in enumerate(self._memory.reactions(event)):
                await self._redact(chat, reaction, f"{stem}.{number}")
            await self._redact(chat, event, stem)
            self._memory.settle(event)
        return len(message_ids)

    def forget(self, chat: str) -> None:
        self._memory.forget(chat)

    def forget_person(self, chat: str) -> None:
        """Not even whose room it is; whoever writes there again is somebody new."""
        self.forget(chat)
        self._memory.no_longer_direct(chat)

    async def _redact(self, room_id: str, event: str, tx_id: str) -> None:
        with transport_errors():
            answer = await self._client.room_redact(room_id, event, tx_id=tx_id)
        expect(nio.RoomRedactResponse, answer)

    async def typing(self, chat: str, seconds: int) -> None:
        """Show that we are typing; 0 seconds: no longer."""
        if not self._client.logged_in or (not seconds and chat not in self._typing):
            return
        (self._typing.add if seconds else self._typing.discard)(chat)
        with transport_errors():
            async with asyncio.timeout(_TYPING_PATIENCE):
                answer = await self._client.room_typing(chat, bool(seconds), seconds * 1000)
        expect(nio.RoomTypingResponse, answer)

    async def close(self) -> None:
        """Let what is under way arrive, but do not wait for ever."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=self._settings.request_timeout)
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    def _arrived(self, task: asyncio.Task[str | None]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # asked for, so that asyncio does not report it when nobody waits

    async def _send(self, chat: str, post: Post, key: str) -> str | None:
        if chat.startswith("@"):
            async with self._locks[chat]:
                raise Relocated(await self._opened(chat))
        room = await self._room(chat)
        stem = _stem(key)
        if self._memory.is_group(chat) and not post.heard:
            post = self._for_all(post)
        async with self._locks[chat]:
            event = await self._texts(room, post, stem)
            for number, file in enumerate(post.files):
                content = await self._file(room, file)
                last = await self._put(room, "m.room.message", content, f"{stem}.f{number}")
                event = event or last
            return event

    def _for_all(self, post: Post) -> Post:
        """In a room of people a reaction shows who chose what: only links are left of its choices.

        Those into one's own chat with us lead to our account.
        """
        ours = f"https://matrix.to/#/{self._settings.user_id}"
        linked = (replace(one, url=ours) if one.opens else one for one in post.buttons)
        return replace(post, buttons=tuple(one for one in linked if one.url))

    async def _room(self, chat: str) -> Any:
        rooms = self._client.rooms
        if not await self._entered(chat):
            if self._stream.healthy:
                raise Gone("not in this room")
            raise TryLater("the rooms are not known yet")
        if new := rooms[chat].replacement_room:
            if await self._entered(new):
                raise Relocated(new)
            raise TryLater("on the way to another room", after=timedelta(minutes=1))
        summary = rooms[chat].summary
        if summary and summary.joined_member_count == 1 and not self._memory.is_group(chat):
            raise TryLater("nobody else is in yet", after=_INVITED_PATIENCE)
        return rooms[chat]

    async def _opened(self, user: str) -> str:
        """The private chat with somebody who has not written to us yet."""
        room = self._memory.direct_of(user)
        if room is None:
            body = {
                "preset": "private_chat",
                "is_direct": True,
                "invite": [user],
                "initial_state": [ENCRYPTED],
            }
            answer = await call(self._client, "POST", client_path("createRoom"), body)
            room = str(answer["room_id"])
            self._memory.direct(user, room)
        return room

    async def _entered(self, chat: str) -> bool:
        """Whether we are in a room; a room that we have just entered is waited for."""
        rooms = self._client.rooms
        with suppress(TimeoutError):
            async with asyncio.timeout(_ROOM_PATIENCE), self._stream.moved:
                await self._stream.moved.wait_for(lambda: chat in rooms)
        return chat in rooms

    async def _texts(self, room: Any, post: Post, stem: str) -> str | None:
        parts = render(post)
        replaced = self._replaced(room, post, parts)
        shown = await self._shown(room, post.media) if post.media else {}
        event = None
        if post.heard and post.thread:
            self._memory.hear(post.thread, room.room_id)
        for number, part in enumerate(parts):
            content = _content(post, part)
            if number == 0:
                content |= shown
            if replaced:
                content = _edit(replaced, content)
            elif post.thread:
                content["m.relates_to"] = _in_thread(post.thread)
            event = await self._put(room, "m.room.message", content, f"{stem}.{number}")
            self._memory.sent(event, room.room_id)
            if post.heard:
                self._memory.hear(event, room.room_id)
        if event and (choices := post.numbered):
            self._memory.sent(event, room.room_id, [button.sends for button in choices])
            await self._extra(self._seed(room, event, len(choices), stem))
        if replaced:
            await self._extra(self._clear(room, replaced, stem))
        # Edits always name the first message, never another edit.
        return replaced or event

    def _replaced(self, room: Any, post: Post, parts: tuple[Rendered, ...]) -> str | None:
        """Our message that is edited, where an edit is seen: one that settles a question.

        A new question, or something that should ring, is a message of its own: edits neither
        ring nor move to the end of the talk.
        """
        fitting = len(parts) == 1 and not (post.files or post.media or post.numbered)
        if post.replaces is None or not fitting or post.urgency == "notify":
            return None
        ours = self._memory.sends(post.replaces, room.room_id) is not None
        return post.replaces if ours else None

    async def _seed(self, room: Any, event: str, count: int, stem: str) -> None:
        """Put the reactions there that are pressed like buttons."""
        seeded: list[str] = []
        for number, key in enumerate(SEEDED[: min(count, self._settings.reactions)]):
            content = _relation("m.annotation", event) | {"key": key}
            relation = {"m.relates_to": content}
            seeded.append(await self._put(room, "m.reaction", relation, f"{stem}.r{number}"))
            self._memory.reacted(event, seeded)

    async def _clear(self, room: Any, event: str, stem: str) -> None:
        """Take the buttons of a settled question away."""
        reactions = self._memory.reactions(event)
        self._memory.settle(event)
        for number, reaction in enumerate(reactions):
            await self._redact(room.room_id, reaction, f"{stem}.c{number}")

    async def _extra(self, work: Any) -> None:
        """What is nice to have never fails a message that was sent."""
        try:
            async with asyncio.timeout(_EXTRAS_PATIENCE):
                await work
        except (SendError, TimeoutError) as error:
            log.info("matrix: reactions left out: %s", error)

    async def _shown(self, room: Any, media: Media) -> dict[str, Any]:
        """What makes a message show a picture, or offer a file, above its words.

        It is uploaded once for all rooms: each that is encrypted gets the key to it in its own
        message, and what lies on the server is encrypted, too.
        """
        account = f"matrix:{'sealed' if room.encrypted else 'open'}:{self._settings.user_id}"
        async with self._uploading:
            there = await self._shelf.uploaded(media.id, account)
            if there is None:
                content = await self._shelf.content(media.id)
                there = await self._laid_down(room, content, media.media_type, media.name)
                await self._shelf.note_upload(media.id, account, there)
        info = {"mimetype": media.media_type, "size": media.size}
        if media.is_picture:
            info |= {"w": media.width, "h": media.height}
        return {
            "msgtype": "m.image" if media.is_picture else "m.file",
            "filename": media.name,
            "info": info,
            **there,
        }

    async def _laid_down(
        self, room: Any, content: bytes, media_type: str, name: str
    ) -> dict[str, Any]:
        """Upload it; where it lies, with the key where the room is encrypted."""
        if not room.encrypted:
            return {"url": await self._upload(content, media_type, name)}
        secret, keys = encrypt_attachment(content)
        return {"file": {**keys, "url": await self._upload(secret)}}

    async def _file(self, room: Any, file: File) -> dict[str, Any]:
        content: dict[str, Any] = {
            "msgtype": "m.file",
            "body": file.name,
            "filename": file.name,
            "info": {"mimetype": file.media_type, "size": len(file.content)},
            "m.mentions": {},
        }
        return content | await self._laid_down(room, file.content, file.media_type, file.name)

    async def _upload(
        self, content: bytes, media_type: str = "application/octet-stream", name: str = ""
    ) -> str:
        path = "/_matrix/media/v3/upload" + (f"?filename={quote(name)}" if name else "")
        answer = await call(self._client, "POST", path, content, media_type=media_type)
        return str(answer["content_uri"])

    async def _put(self, room: Any, kind: str, content: dict[str, Any], tx_id: str) -> str:
        room_id = room.room_id
        try:
            if room.encrypted:
                await self._share_key(room)
            with transport_errors():
                answer = await self._client.room_send(
                    room_id, kind, content, tx_id=tx_id, ignore_unverified_devices=True
                )
        except (nio.LocalProtocolError, nio.EncryptionError) as error:
            raise TryLater(type(error).__name__) from error
        finally:
            # A key that was not shared to the end leaves this set, and every later message to
            # the room would wait for it.
            if blocked := self._client.sharing_session.pop(room_id, None):
                blocked.set()
        event = str(expect(nio.RoomSendResponse, answer).event_id)
        self._events.setdefault(tx_id.split(".", maxsplit=1)[0], []).append(event)
        while len(self._events) > _MANY_POSTS:
            self._events.pop(next(iter(self._events)))
        return event

    async def _share_key(self, room: Any) -> None:
        """Give everybody's devices the key of what we are about to say.

        nio does it by itself while sending, but ignores failures: the message would arrive and
        could not be read.
        """
        client, room_id = self._client, room.room_id
        try:
            with transport_errors():
                if not room.members_synced:
                    answer = await client.joined_members(room_id)
                    expect(nio.JoinedMembersResponse, answer)
                if client.should_query_keys:
                    expect(nio.KeysQueryResponse, await client.keys_query())
                if not client.olm.should_share_group_session(room_id):
                    return
                if missing := client.get_missing_sessions(room_id):
                    expect(nio.KeysClaimResponse, await client.keys_claim(missing))
                await client.share_group_session(room_id, ignore_unverified_devices=True)
        except Unclear as error:
            raise TryLater(str(error)) from error  # the key may be there, the message is not
        self._check_shared(room)

    def _check_shared(self, room: Any) -> None:
        client, session = self._client, self._client.olm.outbound_group_sessions[room.room_id]
        for user in room.users:
            for device in client.device_store.active_user_devices(user):
                reachable = client.olm.session_store.get(device.curve25519) is not None
                served = session.users_shared_with | session.users_ignored
                if reachable and (user, device.id) not in served:
                    client.invalidate_outbound_session(room.room_id)
                    raise TryLater("the key did not reach every device")


def _stem(key: str) -> str:
    """What the transaction ids of a post begin with."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _content(post: Post, part: Rendered) -> dict[str, Any]:
    return {
        # Notices never ring, not even when they mention somebody.
        "msgtype": "m.notice" if post.urgency == "silent" else "m.text",
        "body": part.body,
        "format": "org.matrix.custom.html",
        "formatted_body": part.formatted_body,
        "m.mentions": {},
    }


def _edit(event: str, content: dict[str, Any]) -> dict[str, Any]:
    return content | {
        "body": f"* {content['body']}",
        "formatted_body": f"* {content['formatted_body']}",
        "m.new_content": content,
        "m.relates_to": _relation("m.replace", event),
    }


def _in_thread(root: str) -> dict[str, Any]:
    """Where threads are not shown it is an answer to the message that the thread begins with."""
    fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": root}}
    return _relation("m.thread", root) | fallback


def _relation(kind: str, event: str) -> dict[str, str]:
    return {"rel_type": kind, "event_id": event}
