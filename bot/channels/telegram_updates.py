"""What Telegram delivers, as the rest of the bot understands it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import structlog
from telegram import ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType, UpdateType

from handlers.kernel.message import (
    Address,
    Attached,
    Called,
    Entered,
    Incoming,
    JoinAsked,
    Left,
    Message,
    Pressed,
    Reachable,
    RoomClaimed,
    RoomLost,
    RoomMoved,
    RoomOffered,
    Unreachable,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from telegram import CallbackQuery, ChatJoinRequest, ChatMember, ChatMemberUpdated, User
    from telegram import Message as TelegramMessage

    from handlers.kernel.message import Kind

log = structlog.get_logger(__name__)

CHANNEL = "telegram"
ALLOWED = [
    UpdateType.MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.MY_CHAT_MEMBER,
    UpdateType.CHAT_MEMBER,
    UpdateType.CHAT_JOIN_REQUEST,
]

_CLAIM = re.compile(r"/start(?:@\w+)? (\d{1,10})")
_TO_THE_BOT = re.compile(r"^(/\w+)@\w+")
_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?!\S)")
_ROOMS = {ChatType.GROUP, ChatType.SUPERGROUP}
_KINDS: dict[str, Kind] = {
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "photo": "photo",
    "video": "video",
    "video_note": "video",
    "animation": "video",  # before the document that comes with it
    "location": "location",
    "venue": "location",
    "contact": "contact",
    "document": "file",
}
_UNREADABLE = ("poll", "dice", "game", "story", "paid_media", "invoice", "checklist", "api_kwargs")
_OUTSIDE = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}


def readable(data: dict[str, Any]) -> dict[str, Any]:
    """The update; one that cannot be read is only its id, so that it is confirmed all the same.

    Without this a single odd update would come again and again, and nobody else be heard.
    """
    try:
        read(Update.de_json(data, None))
    except Exception as error:  # noqa: BLE001 – what a foreign parser says to foreign data
        log.warning("an update cannot be read", error=type(error).__name__)
        return {"update_id": int(data["update_id"])}
    return data


def read(update: Update, me: str = "", calls: Collection[str] = ()) -> Incoming | None:
    """None for what does not concern us: groups' talk, edits, channel posts, service messages.

    Args:
        me: The bot's name; empty as long as it is not known.
        calls: Commands that are taken in groups.
    """
    arrival = f"u{update.update_id}"
    if update.message is not None:
        return _message(arrival, update.message, me, calls)
    if update.callback_query is not None:
        return _press(arrival, update.callback_query)
    if update.my_chat_member is not None:
        return _membership(arrival, update.my_chat_member)
    if update.chat_member is not None:
        return _coming_and_going(arrival, update.chat_member)
    if update.chat_join_request is not None:
        return _request(arrival, update.chat_join_request)
    return None


def _address(chat: int) -> Address:
    return Address(CHANNEL, str(chat))


def _message(
    arrival: str, message: TelegramMessage, me: str, calls: Collection[str]
) -> Incoming | None:
    address = _address(message.chat.id)
    if message.migrate_to_chat_id:
        return RoomMoved(arrival, address, str(message.migrate_to_chat_id))
    if message.chat.type != ChatType.PRIVATE:
        return _claim(arrival, message) or _call(arrival, message, me, calls)
    if shared := message.chat_shared:
        room = _address(shared.chat_id)
        return RoomClaimed(arrival, address, room, str(shared.request_id), shared.title or "")
    kind, text = _content(message)
    if kind is None:
        return None
    return Message(
        arrival,
        address,
        text,
        kind,
        language=_language(message.from_user),
        sent_at=message.date,
        shown_as=str(message.message_id),
        forwarded=message.forward_origin is not None,
        handle=_handle(message.from_user),
        attached=_attached(message),
    )


def _claim(arrival: str, message: TelegramMessage) -> RoomClaimed | None:
    """Telegram says it in the group, in the name of whoever added us; all else there is not ours.

    Who writes in the name of the group or of a channel is nobody whom we know.
    """
    claim = _CLAIM.fullmatch(message.text or "")
    author = message.from_user
    if claim is None or author is None or author.is_bot:
        return None
    if message.sender_chat or message.forward_origin:
        return None
    room = _address(message.chat.id)
    return RoomClaimed(arrival, _address(author.id), room, claim[1], message.chat.title or "")


def _call(arrival: str, message: TelegramMessage, me: str, calls: Collection[str]) -> Called | None:
    """What is said to the bot in a group: a command that it takes there, or its name.

    Whoever writes in the name of the group may do so: the answer is for everybody.
    """
    text, author = message.text or "", message.from_user
    in_its_name = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    if message.chat.type not in _ROOMS or message.forward_origin or message.via_bot:
        return None
    if not in_its_name and (author is None or author.is_bot or message.sender_chat):
        return None
    called = partial(Called, arrival, _address(message.chat.id), thread=_topic(message))
    if command := _COMMAND.match(text):
        name, bot = command[1].lower(), (command[2] or "").lower()
        return called(command=name) if name in calls and bot in {"", me.lower()} else None
    name = re.compile(rf"(?<!\w)@{me}(?!\w)", re.IGNORECASE)
    if not me or not name.search(text):
        return None
    return called(words=" ".join(name.sub(" ", text).split()))


def _topic(message: TelegramMessage) -> str:
    """A forum's topic; replies elsewhere have such a number as well, and no topic."""
    return str(message.message_thread_id) if message.is_topic_message else ""


def _content(message: TelegramMessage) -> tuple[Kind | None, str]:
    words = message.text or message.caption  # what is typed under a photo is typed words
    if words:
        return "text", _TO_THE_BOT.sub(r"\1", words)
    for attribute, kind in _KINDS.items():
        if getattr(message, attribute):
            return kind, ""
    if any(getattr(message, attribute) for attribute in _UNREADABLE):
        return "other", ""
    return None, ""  # “Anna pinned a message”


def _attached(message: TelegramMessage) -> Attached | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attached(largest.file_id, "", "image/jpeg", largest.file_size or 0)
    document = message.document
    if document is None or message.animation is not None:
        return None
    name, media_type = document.file_name or "", document.mime_type or ""
    return Attached(document.file_id, name, media_type, document.file_size or 0)


def _press(arrival: str, query: CallbackQuery) -> Message | Pressed | None:
    message = query.message
    if not query.data or message is None:
        return None
    if message.chat.type in _ROOMS:
        room, person = _address(message.chat.id), _address(query.from_user.id)
        language = _language(query.from_user)
        return Pressed(arrival, room, person, query.data, query.id, language)
    if message.chat.type != ChatType.PRIVATE:
        return None
    return Message(
        arrival,
        _address(message.chat.id),
        query.data,
        pressed=str(message.message_id),
        language=_language(query.from_user),
        handle=_handle(query.from_user),
    )


def _membership(arrival: str, change: ChatMemberUpdated) -> Incoming | None:
    """What became of the bot itself: blocked by a person, or taken into a group."""
    address = _address(change.chat.id)
    inside = is_inside(change.new_chat_member)
    match change.chat.type:
        case ChatType.PRIVATE:
            return (Reachable if inside else Unreachable)(arrival, address)
        case ChatType.GROUP | ChatType.SUPERGROUP:
            if not inside:
                return RoomLost(arrival, address)
            by = _address(change.from_user.id)
            return RoomOffered(arrival, by, address, change.chat.title or "")
    return None


def _coming_and_going(arrival: str, change: ChatMemberUpdated) -> Incoming | None:
    before, after = is_inside(change.old_chat_member), is_inside(change.new_chat_member)
    user = change.new_chat_member.user
    if user.is_bot or before == after:
        return None
    person, room = _address(user.id), _address(change.chat.id)
    if not after:
        return Left(arrival, person, room)
    handle = _handle(user)
    return Entered(arrival, person, room, (handle,) if handle else ())


def _request(arrival: str, request: ChatJoinRequest) -> JoinAsked:
    # The two ids are the same number today; only this one may be written to.
    person = _address(request.user_chat_id)
    link = request.invite_link.invite_link if request.invite_link else ""
    room, handle = _address(request.chat.id), _handle(request.from_user)
    return JoinAsked(arrival, person, room, link=link, handle=handle)


def is_inside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _OUTSIDE


def _handle(user: User | None) -> str:
    return (user.username if user else None) or ""


def _language(user: User | None) -> str | None:
    code = (user.language_code if user else None) or ""
    return code.split("-")[0].lower() or None
