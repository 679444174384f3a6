"""People and groups of the double: they write, press, block, and see what their chat shows."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from tests.servers.botapi.checks import Wrong, bad
from tests.servers.botapi.entities import detected, pieces

if TYPE_CHECKING:
    from collections.abc import Callable

Json = dict[str, Any]

_RIGHTS = {"invite_users": "can_invite_users", "restrict_members": "can_restrict_members"}
ALL_RIGHTS = frozenset(_RIGHTS.values())  # of those that the tests tell apart


@dataclass(frozen=True)
class Upload:
    name: str
    media_type: str
    content: bytes


@dataclass
class Shown:
    """One message as a chat shows it now."""

    id: int
    text: str
    entities: list[Json] = field(default_factory=list)
    rows: list[list[Json]] = field(default_factory=list)
    silent: bool = False
    preview: bool = True
    by_bot: bool = True
    file: Upload | None = None
    content: Json = field(default_factory=dict)  # contact, venue, sticker …
    topic: int | None = None  # of a forum
    date: int = 0
    edits: int = 0

    @property
    def buttons(self) -> list[str]:
        return [button["text"] for row in self.rows for button in row]

    @property
    def bold(self) -> list[str]:
        return pieces(self.text, self.entities, "bold")

    @property
    def links(self) -> dict[str, str]:
        return {
            pieces(self.text, [entity], "text_link")[0]: entity["url"]
            for entity in self.entities
            if entity["type"] == "text_link"
        }

    def button(self, label: str) -> Json | None:
        return next((b for row in self.rows for b in row if b["text"] == label), None)


@dataclass
class Press:
    """A pressed button; `answered` is None until the bot answers, then the answer's text."""

    id: str
    at: float
    answered: str | None = None


class World(Protocol):
    """What people need of the server they live on."""

    bot_user: Json
    privacy_mode: bool
    chats: dict[int, Chat]
    presses: dict[str, Press]
    files: dict[str, Upload]

    async def happens(self, kind: str, payload: Json) -> int: ...

    def queue(self, kind: str, payload: Json) -> int: ...

    def next_message_id(self) -> int: ...

    def next_chat_id(self) -> int: ...

    async def until(self, claim: Callable[[], object], *, within: float = 5) -> None: ...


class Chat:
    """A private chat or a group: its messages, and who may write."""

    def __init__(self, world: World, chat_id: int, description: Json) -> None:
        self.world = world
        self.id = chat_id
        self.description: Json = {"id": chat_id, **description}
        self.messages: dict[int, Shown] = {}
        self.keyboard: list[list[Json]] = []  # in the place of the letters, below the chat
        self.received: list[Shown] = []  # all that ever arrived from the bot, as it was then

    @property
    def sees(self) -> list[Shown]:
        """The bot's messages that the chat shows now."""
        return [message for message in self.messages.values() if message.by_bot]

    def refuses(self) -> Wrong | None:
        """Why the bot may not write here."""
        return None

    def api_message(self, shown: Shown, sender: Json, **more: Any) -> Json:
        message: Json = {
            "message_id": shown.id,
            "date": shown.date,
            "chat": self.description,
            "from": sender,
            **shown.content,
        }
        if shown.text:
            part = "caption" if shown.file or {"document", "photo"} & set(shown.content) else "text"
            message[part] = shown.text
            if shown.entities:
                message["entities" if part == "text" else "caption_entities"] = shown.entities
        if shown.topic:
            message |= {"message_thread_id": shown.topic, "is_topic_message": True}
        if shown.rows:
            message["reply_markup"] = {"inline_keyboard": shown.rows}
        return {**message, **more}

    def show(self, text: str, **details: Any) -> Shown:
        shown = Shown(self.world.next_message_id(), text, date=int(time.time()), **details)
        self.messages[shown.id] = shown
        return shown


class Person(Chat):
    """A person, who is also their private chat with the bot."""

    def __init__(self, world: World, user_id: int, name: str, language_code: str | None) -> None:
        super().__init__(world, user_id, {"type": "private", "first_name": name})
        self.user: Json = {"id": user_id, "is_bot": False, "first_name": name}
        if language_code:
            self.user["language_code"] = language_code
        self.started = False
        self.blocks = False
        self.deactivated = False
        self.may_be_written_until = 0.0  # the five minutes after a request to join

    def refuses(self) -> Wrong | None:
        if self.deactivated:
            return Wrong(403, "Forbidden: user is deactivated")
        if self.blocks:
            return Wrong(403, "Forbidden: bot was blocked by the user")
        if not self.started and time.monotonic() > self.may_be_written_until:
            return Wrong(403, "Forbidden: bot can't initiate conversation with a user")
        return None

    async def says(
        self,
        text: str,
        *,
        to: Group | None = None,
        reply_to: Shown | None = None,
        topic: int | None = None,
    ) -> Shown:
        content: Json = {}
        chat: Chat = to or self
        if reply_to is not None:
            content["reply_to_message"] = chat.api_message(reply_to, self.world.bot_user)
        details: Json = {"entities": detected(text), "content": content, "topic": topic}
        return await self._sends(text, chat, **details)

    async def starts(self, payload: str = "") -> Shown:
        return await self.says(f"/start {payload}".strip())

    async def edits(self, shown: Shown, text: str) -> None:
        shown.text, shown.entities = text, detected(text)
        message = self.api_message(shown, self.user, edit_date=int(time.time()))
        await self.world.happens("edited_message", message)

    async def sends_sticker(self) -> Shown:
        sticker = {"type": "regular", "width": 512, "height": 512, "emoji": "👍"}
        return await self._sends_file("sticker", **sticker, is_animated=False, is_video=False)

    async def sends_voice(self) -> Shown:
        return await self._sends_file("voice", duration=3, mime_type="audio/ogg")

    async def sends_video(self) -> Shown:
        return await self._sends_file("video", duration=3, width=320, height=240)

    async def sends_document(
        self, name: str = "Bescheid.pdf", content: bytes = b"", media_type: str = "application/pdf"
    ) -> Shown:
        if not content:
            return await self._sends_file("document", file_name=name)
        self.world.files["paper"] = Upload(name, media_type, content)
        paper = {"file_id": "paper", "file_unique_id": "upaper", "file_size": len(content)}
        paper |= {"file_name": name, "mime_type": media_type}
        return await self._sends("", self, content={"document": paper})

    async def sends_photo(self, caption: str = "", content: bytes = b"") -> Shown:
        """Telegram makes a small one beside it."""
        self.world.files["large"] = Upload("photo.jpg", "image/jpeg", content)
        large = {"file_id": "large", "file_unique_id": "ularge", "file_size": len(content)}
        small = {**_file("photo"), "width": 90, "height": 90}
        sizes = [small, {**large, "width": 900, "height": 900}]
        more = {"caption": caption} if caption else {}
        return await self._sends("", self, content={"photo": sizes, **more})

    async def sends_location(self) -> Shown:
        place = {"latitude": 50.875, "longitude": 8.02}
        return await self._sends("", self, content={"location": place})

    async def sends_contact(self) -> Shown:
        contact = {"phone_number": "+49271000000", "first_name": "Jemand"}
        return await self._sends("", self, content={"contact": contact})

    async def sends_dice(self) -> Shown:
        return await self._sends("", self, content={"dice": {"emoji": "🎲", "value": 3}})

    async def presses(
        self, label: str, *, on: Shown | None = None, within: Chat | None = None
    ) -> Press | str:
        """Press a button that is visible; returns the address if it opens a page."""
        chat = within or self
        shown = on or next((m for m in reversed(chat.sees) if m.button(label)), None)
        assert shown is not None, f"no visible message has a button “{label}”"
        assert chat.messages.get(shown.id) is shown, "this message is not visible any more"
        button = shown.button(label)
        assert button is not None, f"no button “{label}” in {shown.buttons}"
        if "url" in button:
            return str(button["url"])
        return await self.forges(button["callback_data"], shown, chat)

    async def forges(self, data: str, shown: Shown, chat: Chat | None = None) -> Press:
        """What a hostile client can send: any data, on any message."""
        press = Press(str(10**17 + self.world.next_message_id()), time.monotonic())
        self.world.presses[press.id] = press
        await self.world.happens(
            "callback_query",
            {
                "id": press.id,
                "from": self.user,
                "chat_instance": str(self.id * 7),
                "message": (chat or self).api_message(shown, self.world.bot_user),
                "data": data,
            },
        )
        return press

    async def blocks_bot(self) -> None:
        self.blocks = True
        await self._membership("member", "kicked")

    async def unblocks_bot(self) -> None:
        self.blocks = False
        await self._membership("kicked", "member")

    async def asks_to_join(self, group: Group, link: Json | None = None) -> None:
        group.requests[self.id] = self
        self.may_be_written_until = time.monotonic() + 300
        about: Json = {"user_chat_id": self.id, "date": int(time.time())}
        about |= {"invite_link": link} if link else {}
        request = {"chat": group.description, "from": self.user, **about}
        if group.bot_is == "administrator" and "can_invite_users" in group.rights:
            await self.world.happens("chat_join_request", request)

    async def opens(self, group: Group, address: str) -> str:
        """Tap on an invite link; “asked”, “in”, or “dead” where it opens nothing."""
        link = group.links.get(address)
        if link is None or self in group.banned or _is_dead(link):
            return "dead"
        if link["creates_join_request"]:
            await self.asks_to_join(group, link)
            return "asked"
        if link.get("member_limit") == 1:
            link["is_revoked"] = True
        group.let_in(self, by=self.user, invite_link=link)
        return "in"

    async def adds_bot(self, address: str, group: Group, *, says: str | None = None) -> None:
        """Go a `startgroup` link and choose the group; the client then says the payload there.

        Args:
            says: Something else that a hostile client says.
        """
        query = dict(parse_qsl(urlsplit(address).query))
        wanted = {_RIGHTS[name] for name in query["admin"].split()}
        await group.takes_bot(self, "administrator", without=tuple(ALL_RIGHTS - wanted))
        name = self.world.bot_user["username"]
        await self.says(says or f"/start@{name} {query['startgroup']}", to=group)

    async def picks(self, label: str, group: Group) -> None:
        """Tap a request-chat button below the chat and choose one of one's groups."""
        found = [b for row in self.keyboard for b in row if b["text"] == label]
        assert found, f"no button “{label}” below the chat"
        wanted = found[0]["request_chat"]
        assert not wanted["chat_is_channel"]
        assert not wanted.get("chat_is_created") or group.owner is self, "it is not listed"
        rights = {r for r, given in wanted["bot_administrator_rights"].items() if given is True}
        users = wanted["user_administrator_rights"]
        assert all(users[right] for right in rights), "the person cannot give what they have not"
        await group.takes_bot(self, "administrator", without=tuple(ALL_RIGHTS - rights))
        shared: Json = {"request_id": wanted["request_id"], "chat_id": group.id}
        if wanted.get("request_title"):
            shared["title"] = group.description["title"]
        await self._sends("", self, content={"chat_shared": shared})

    async def leaves(self, group: Group) -> None:
        group.let_go(self, by=self.user)

    async def waits_for(self, text: str, *, within: float = 5) -> Shown:
        """The newest visible message that contains `text`, once there is one."""
        await self.world.until(lambda: any(text in m.text for m in self.sees), within=within)
        return next(message for message in reversed(self.sees) if text in message.text)

    async def _sends(self, text: str, chat: Chat, **details: Any) -> Shown:
        if chat is self:
            self.started = True
            assert not self.blocks, "who has blocked the bot cannot write to it"
        shown = chat.show(text, by_bot=False, **details)
        if isinstance(chat, Group) and not chat.bot_reads(shown):
            return shown
        await self.world.happens("message", chat.api_message(shown, self.user))
        return shown

    async def _sends_file(self, kind: str, **about: Any) -> Shown:
        return await self._sends("", self, content={kind: {**_file(kind), **about}})

    async def _membership(self, old: str, new: str) -> None:
        await self.world.happens(
            "my_chat_member", _membership(self, self.user, self.world.bot_user, old, new)
        )


class Group(Chat):
    """A group; as a basic group its id changes when it becomes a supergroup."""

    def __init__(self, world: World, chat_id: int, title: str, *, supergroup: bool) -> None:
        kind = "supergroup" if supergroup else "group"
        super().__init__(world, chat_id, {"type": kind, "title": title})
        self.members: list[Person] = []
        self.requests: dict[int, Person] = {}
        self.links: dict[str, Json] = {}
        self.banned: list[Person] = []
        self.owner: Person | None = None
        self.bot_is = "left"
        self.rights = ALL_RIGHTS
        self.moved_to: Group | None = None

    def refuses(self) -> Wrong | None:
        if self.moved_to is not None:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            return Wrong(400, text, migrate_to_chat_id=self.moved_to.id)
        if self.bot_is == "kicked":
            kind = self.description["type"]
            return Wrong(403, f"Forbidden: bot was kicked from the {kind} chat")
        return None if self.bot_is in {"member", "administrator"} else bad("chat not found")

    def bot_reads(self, shown: Shown) -> bool:
        """Privacy mode: commands, mentions and replies only, unless the bot is an admin."""
        name = str(self.world.bot_user["username"])
        addressed = (
            shown.text.startswith("/")
            or re.search(rf"@{name}\b", shown.text, re.IGNORECASE)
            or "reply_to_message" in shown.content
        )
        return bool(addressed) or self.bot_is == "administrator" or not self.world.privacy_mode

    async def takes_bot(
        self, by: Person, status: str = "member", *, without: tuple[str, ...] = ()
    ) -> None:
        """Take it in, change its status, or remove it ("kicked").

        Args:
            without: Rights that an administrator is not given.
        """
        self.change_bot(by.user, status, without)

    def change_bot(self, by: Json, status: str, without: tuple[str, ...] = ()) -> None:
        old, self.bot_is = self.bot_is, status
        self.rights = ALL_RIGHTS - set(without)
        bot = self.world.bot_user
        change = _membership(self, by, bot, old, status)
        change["new_chat_member"] = member(bot, status, self.rights)
        self.world.queue("my_chat_member", change)

    def let_in(self, person: Person, *, by: Json, **how: Any) -> None:
        self.members.append(person)
        self._tell(by, person, "left", "member", **how)

    def let_go(self, person: Person, *, by: Json, ban: bool = False) -> None:
        was = "member" if person in self.members else "left"
        self.members = [other for other in self.members if other is not person]
        if ban and person not in self.banned:
            self.banned.append(person)
        self._tell(by, person, was, "kicked" if ban else "left")

    def lift_ban(self, person: Person, *, by: Json) -> None:
        if person in self.banned:
            self.banned.remove(person)
            self._tell(by, person, "kicked", "left")

    def _tell(self, by: Json, person: Person, old: str, new: str, **how: Any) -> None:
        """Only an administrator hears who comes and goes."""
        if self.bot_is == "administrator":
            change = _membership(self, by, person.user, old, new)
            self.world.queue("chat_member", {**change, **how})

    async def migrates(self) -> Group:
        """Become a supergroup with a new id, as Telegram does it now and then."""
        new = Group(
            self.world, -(10**12) - abs(self.id), self.description["title"], supergroup=True
        )
        new.members, new.bot_is, new.rights = self.members, self.bot_is, self.rights
        new.owner = self.owner
        self.world.chats[new.id] = new
        self.moved_to = new
        for chat, about in (
            (self, {"migrate_to_chat_id": new.id}),
            (new, {"migrate_from_chat_id": self.id}),
        ):
            shown = chat.show("", by_bot=False, content=about)
            sender = self.members[0].user if self.members else self.world.bot_user
            await self.world.happens("message", chat.api_message(shown, sender))
        return new


def _file(kind: str) -> Json:
    return {"file_id": f"{kind}-file", "file_unique_id": f"{kind}-unique"}


def _is_dead(link: Json) -> bool:
    return bool(link["is_revoked"]) or link.get("expire_date", time.time() + 1) < time.time()


def member(user: Json, status: str, rights: frozenset[str] = frozenset()) -> Json:
    about: Json = {"user": user, "status": status}
    if status == "kicked":
        about["until_date"] = 0
    if status == "administrator":
        known = (
            "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats"
            " can_restrict_members can_promote_members can_change_info can_invite_users"
            " can_post_stories can_edit_stories can_delete_stories can_send_welcome_messages"
        )
        about.update({right: right in rights for right in known.split()})
    return about


def _membership(chat: Chat, by: Json, user: Json, old: str, new: str) -> Json:
    return {
        "chat": chat.description,
        "from": by,
        "date": int(time.time()),
        "old_chat_member": member(user, old),
        "new_chat_member": member(user, new),
    }
