"""Reads what others wrote in a room; pure: the same event is always read the same way."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import nio

from handlers.kernel.message import Address, Attached, Called, Message

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from handlers.kernel.message import Kind

KEYS = tuple(f"{digit}\N{COMBINING ENCLOSING KEYCAP}" for digit in range(1, 10))
SEEDED = tuple(f"{digit}\ufe0f\N{COMBINING ENCLOSING KEYCAP}" for digit in range(1, 6))

_MEDIA: tuple[tuple[tuple[type, ...], Kind], ...] = (
    ((nio.RoomMessageImage, nio.RoomEncryptedImage), "photo"),
    ((nio.RoomMessageAudio, nio.RoomEncryptedAudio), "voice"),
    ((nio.RoomMessageVideo, nio.RoomEncryptedVideo), "video"),
    ((nio.RoomMessageFile, nio.RoomEncryptedFile), "file"),
    ((nio.StickerEvent,), "sticker"),
    ((nio.CallInviteEvent,), "other"),
)
_SILENT_TYPES = frozenset({"m.key.verification.request", "m.server_notice"})
_POLLS = frozenset({"m.poll.start", "org.matrix.msc3381.poll.start"})
_COMMAND = re.compile(r"!(?=[^\W\d_])")
_CALL = re.compile(r"[!/](\w+)(?!\S)")


@dataclass(frozen=True, slots=True)
class Place:
    """What reading depends on beside the event.

    Attributes:
        private: Nobody but one person and the bot: everything is meant for the bot.
        name: How the bot is called in the room.
    """

    room: str
    me: str
    private: bool
    name: str = ""


class Ours(Protocol):
    def __call__(self, event: str, room: str, /) -> tuple[str, ...] | None:
        """What the choices of our message send; None if the message is not ours."""


def arrival(event: Any, me: str) -> bool:
    """Whether the event is our own entry, not a change of our name."""
    return (
        isinstance(event, nio.RoomMemberEvent)
        and event.state_key == me
        and event.membership == "join"
        and event.prev_membership != "join"
    )


def _invitation(event: Any, me: str) -> bool:
    return (
        isinstance(event, nio.RoomMemberEvent)
        and event.state_key == me
        and event.membership == "invite"
    )


def since_arrival(events: Sequence[Any], me: str) -> Sequence[Any]:
    """From our last entry on; coming back shows what happened before once more."""
    entries = [index for index, event in enumerate(events) if arrival(event, me)]
    return events[entries[-1] :] if entries else events


def fresh(events: Sequence[Any], place: Place) -> Sequence[Any]:
    """What is not history: what was said since we came in.

    In a private chat since we were invited: there the question often stands before our entry.
    """
    if not place.private:
        return since_arrival(events, place.me)
    invitations = [index for index, event in enumerate(events) if _invitation(event, place.me)]
    return events[invitations[-1] :] if invitations else events


def read(event: Any, place: Place, ours: Ours) -> Message | None:
    """The message, if the event is one and meant for us."""
    if event.sender == place.me or _edits(event):
        return None
    if isinstance(event, nio.ReactionEvent):
        return _pressed(event, place, ours)
    if isinstance(event, (nio.RoomMessageText, nio.RoomMessageEmote)):
        return _text(event, place, ours)
    kind = _kind(event)
    if kind is None or not (place.private or _addressed(event, place, ours)):
        return None
    words = _caption(event)  # what is written under a picture is typed words
    attached = _attached(event) if kind in ("photo", "file") else None
    return message(event, place, words, kind="text" if words else kind, attached=attached)


def call(event: Any, place: Place, calls: Collection[str]) -> Called | None:
    """What is said to the bot in a room of people: a command that it takes there, or its name.

    An answer to one of our posts is talk among people.

    Args:
        calls: Commands that are taken in rooms.
    """
    if event.sender == place.me or not isinstance(event, nio.RoomMessageText) or _edits(event):
        return None
    text = _without_quote(event).strip()
    room = Address("matrix", place.room)
    called = partial(Called, event.event_id, room, thread=thread(event))
    if command := _CALL.match(text):
        name = command[1].lower()
        return called(command=name) if name in calls else None
    return called(words=_without_name(text, place)) if _mentioned(event, place) else None


def message(
    event: Any,
    place: Place,
    text: str = "",
    *,
    kind: Kind = "text",
    pressed: str | None = None,
    attached: Attached | None = None,
) -> Message:
    return Message(
        id=event.event_id,
        address=Address("matrix", place.room),
        text=text,
        kind=kind,
        pressed=pressed,
        sent_at=_moment(event.server_timestamp),
        handle=event.sender,
        attached=attached,
    )


def _moment(milliseconds: int) -> datetime | None:
    """The sender's homeserver may claim anything."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _text(event: Any, place: Place, ours: Ours) -> Message | None:
    text = _without_quote(event).strip()
    called = _COMMAND.match(text) is not None
    if not (place.private or called or _addressed(event, place, ours)):
        return None
    text = _without_name(text, place)
    return message(event, place, _COMMAND.sub("/", text, count=1) if text[:1] == "!" else text)


def _pressed(event: Any, place: Place, ours: Ours) -> Message | None:
    sends = ours(event.reacts_to, place.room)
    key = event.key.replace("\ufe0f", "")  # some clients leave the emoji variation away
    if not sends or key not in KEYS[: len(sends)]:
        return None
    return message(event, place, sends[KEYS.index(key)], pressed=event.reacts_to)


def _kind(event: Any) -> Kind | None:
    for types, kind in _MEDIA:
        if isinstance(event, types):
            return kind
    if isinstance(event, nio.RoomMessageUnknown):
        if event.msgtype in _SILENT_TYPES:
            return None
        return "location" if event.msgtype == "m.location" else "other"
    if isinstance(event, nio.UnknownEvent) and event.type in _POLLS:
        return "other"
    return None


def about(event: Any, place: Place, ours: Ours) -> str | None:
    """Our message that the event belongs to: its thread begins with it, or it answers it.

    The relation stands in the clear on encrypted events, too.
    """
    pressed = event.reacts_to if isinstance(event, nio.ReactionEvent) else None
    known = (thread(event), _replied_to(event), pressed)
    return next((one for one in known if one and ours(one, place.room) is not None), None)


def thread(event: Any) -> str:
    """With which message the thread begins that the event is in; empty outside of threads."""
    relation = _relation(event)
    root = relation.get("event_id") if relation.get("rel_type") == "m.thread" else None
    return root if isinstance(root, str) else ""


def _caption(event: Any) -> str:
    """Since v1.10 the body is one where the file has a name of its own."""
    name = _content(event).get("filename")
    body = getattr(event, "body", None)
    if not (isinstance(name, str) and name and isinstance(body, str)) or body == name:
        return ""
    return body.strip()


def _attached(event: Any) -> Attached | None:
    """Where the file lies, with its key where the room is encrypted; all of it is hearsay."""
    handle = {"url": event.url}
    if isinstance(event, nio.RoomEncryptedMedia):
        handle |= {
            "key": event.key.get("k"),
            "iv": event.iv,
            "hash": event.hashes.get("sha256"),
        }
    if not all(isinstance(value, str) for value in handle.values()):
        return None
    content = _content(event)
    info = content.get("info")
    about = info if isinstance(info, dict) else {}
    name, media_type, size = content.get("filename"), about.get("mimetype"), about.get("size")
    return Attached(
        json.dumps(handle),
        name if isinstance(name, str) else str(event.body),
        media_type if isinstance(media_type, str) else "",
        size if isinstance(size, int) and size > 0 else 0,
    )


def _addressed(event: Any, place: Place, ours: Ours) -> bool:
    """Mentioned, or an answer to one of our messages."""
    return _mentioned(event, place) or about(event, place, ours) is not None


def _mentioned(event: Any, place: Place) -> bool:
    mentions = _content(event).get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, dict) else None
    return isinstance(users, list) and place.me in users


def _content(event: Any) -> dict[str, Any]:
    content = event.source.get("content")
    return content if isinstance(content, dict) else {}


def _relation(event: Any) -> dict[str, Any]:
    relation = _content(event).get("m.relates_to")
    return relation if isinstance(relation, dict) else {}


def _replied_to(event: Any) -> str | None:
    reply = _relation(event).get("m.in_reply_to")
    replied = reply.get("event_id") if isinstance(reply, dict) else None
    return replied if isinstance(replied, str) else None


def _edits(event: Any) -> bool:
    # nio gives an edit out as a new message with the text “* …”.
    return _relation(event).get("rel_type") == "m.replace" or "m.new_content" in _content(event)


def _without_quote(event: Any) -> str:
    """Without the lines that older clients repeat of the message that is answered."""
    body: str = event.body
    if _replied_to(event) is None or not body.startswith("> "):
        return body
    lines = body.split("\n")
    while lines and lines[0].startswith(">"):
        del lines[0]
    return "\n".join(lines)


def _without_name(text: str, place: Place) -> str:
    """Without “Wegweiser: ” before the question."""
    whole = place.me[1:]
    called = (whole, whole.partition(":")[0], place.name)
    names = "|".join(re.escape(name) for name in called if name)
    return re.sub(rf"^@?(?:{names})(?:[:,]\s*|\s+)(?=\S)", "", text, flags=re.IGNORECASE)
