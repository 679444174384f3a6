"""What each method does. A method that is missing here is answered like an unknown one."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any

from telegram import constants

from tests.servers.botapi.checks import bad
from tests.servers.botapi.entities import CannotParse, detected, parse_html
from tests.servers.botapi.people import Chat, Group, Json, Person, Shown, member

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.servers.botapi.people import Upload
    from tests.servers.botapi.server import BotApi

Values = dict[str, Any]


def _chat(api: BotApi, values: Values, *, writing: bool = False) -> Chat:
    chat_id = values["chat_id"]
    chat = api.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise bad("chat not found")
    refusal = chat.refuses() if writing else None
    if refusal is not None:
        raise refusal
    return chat


def _formatted(values: Values, name: str, most: int) -> tuple[str, list[Json]]:
    source = values.get(name, "")
    if len(source.encode()) > 32_768:
        raise bad("text is too long")
    mode = values.get("parse_mode")
    if mode is None:
        text, entities = source.strip(), list(values.get(name.replace("text", "") + "entities", []))
        entities = entities or detected(text)
    elif mode.lower() == "html":
        try:
            text, entities = parse_html(source)
        except CannotParse as error:
            raise bad(f"can't parse entities: {error}") from None
    else:
        raise bad("unsupported parse_mode (the double reads HTML only)")
    if len(text) > most:
        raise bad("message is too long" if name == "text" else "message caption is too long")
    return text, entities


def _rows(values: Values) -> list[list[Json]]:
    markup = values.get("reply_markup") or {}
    return [row for row in markup.get("inline_keyboard", []) if row]


def _arrives(api: BotApi, chat: Chat, values: Values, text: str, **details: Any) -> Json:
    markup = values.get("reply_markup") or {}
    if "keyboard" in markup:
        chat.keyboard = markup["keyboard"]
    elif markup.get("remove_keyboard"):
        chat.keyboard = []
    silent = bool(values.get("disable_notification"))
    preview = not (values.get("link_preview_options") or {}).get("is_disabled", False)
    topic = values.get("message_thread_id")
    shown = chat.show(
        text, rows=_rows(values), silent=silent, preview=preview, topic=topic, **details
    )
    chat.received.append(Shown(**vars(shown)))
    return chat.api_message(shown, api.bot_user)


def send_message(api: BotApi, values: Values) -> Json:
    text, entities = _formatted(values, "text", constants.MessageLimit.MAX_TEXT_LENGTH)
    if not text:
        raise bad("message text is empty")
    chat = _chat(api, values, writing=True)
    return _arrives(api, chat, values, text, entities=entities)


def _own(api: BotApi, values: Values, verb: str) -> tuple[Chat, Shown]:
    chat = _chat(api, values, writing=True)
    shown = chat.messages.get(values["message_id"])
    if shown is None:
        raise bad(f"message to {verb} not found")
    if not shown.by_bot:
        raise bad(f"message can't be {verb}{'d' if verb.endswith('e') else 'ed'}")
    return chat, shown


def _change(shown: Shown, text: str, entities: list[Json], rows: list[list[Json]]) -> None:
    if (shown.text, shown.entities, shown.rows) == (text, entities, rows):
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    shown.text, shown.entities, shown.rows = text, entities, rows
    shown.edits += 1


def edit_message_text(api: BotApi, values: Values) -> Json:
    text, entities = _formatted(values, "text", constants.MessageLimit.MAX_TEXT_LENGTH)
    if not text:
        raise bad("message text is empty")
    chat, shown = _own(api, values, "edit")
    if shown.file is not None or shown.content:
        raise bad("there is no text in the message to edit")
    _change(shown, text, entities, _rows(values))
    return chat.api_message(shown, api.bot_user, edit_date=int(time.time()))


def edit_message_reply_markup(api: BotApi, values: Values) -> Json:
    chat, shown = _own(api, values, "edit")
    _change(shown, shown.text, shown.entities, _rows(values))
    return chat.api_message(shown, api.bot_user, edit_date=int(time.time()))


def _deletable(chat: Chat, shown: Shown) -> None:
    """Its own messages, and in a private chat those of the person; for two days."""
    private = chat.description["type"] == "private"
    if not (shown.by_bot or private) or time.time() - shown.date > 48 * 3600:
        raise bad("message can't be deleted for everyone")


def delete_message(api: BotApi, values: Values) -> bool:
    chat = _chat(api, values, writing=True)
    shown = chat.messages.get(values["message_id"])
    if shown is None:
        raise bad("message to delete not found")
    _deletable(chat, shown)
    del chat.messages[shown.id]
    return True


def delete_messages(api: BotApi, values: Values) -> bool:
    """What is not there is skipped; one that may not be deleted spoils the whole call."""
    if not 1 <= len(values["message_ids"]) <= constants.BulkRequestLimit.MAX_LIMIT:
        raise bad("too many message identifiers specified")
    chat = _chat(api, values, writing=True)
    there = [chat.messages[one] for one in values["message_ids"] if one in chat.messages]
    for shown in there:
        _deletable(chat, shown)
    for shown in there:
        del chat.messages[shown.id]
    return True


def answer_callback_query(api: BotApi, values: Values) -> bool:
    press = api.presses.get(values["callback_query_id"])
    if press is None or time.monotonic() - press.at > api.callback_seconds:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    press.answered = values.get("text", "")
    return True


def send_chat_action(api: BotApi, values: Values) -> bool:
    if values["action"] not in set(constants.ChatAction):
        raise bad("wrong parameter action in request")
    _chat(api, values, writing=True)
    return True


def send_photo(api: BotApi, values: Values) -> Json:
    text, entities, chat, upload, file_id = _with_file(api, values, "photo")
    if len(upload.content) > constants.FileSizeLimit.PHOTOSIZE_UPLOAD:
        raise bad("file is too big")
    size = {"file_id": file_id, "file_unique_id": f"u{file_id}", "width": 90, "height": 90}
    details = {"file": upload, "content": {"photo": [size]}, "entities": entities}
    return _arrives(api, chat, values, text, **details)


def _with_file(api: BotApi, values: Values, name: str) -> tuple[str, list[Json], Chat, Upload, str]:
    given = values[name]
    text, entities = _formatted(values, "caption", constants.MessageLimit.CAPTION_LENGTH)
    chat = _chat(api, values, writing=True)
    if isinstance(given, str):
        if given not in api.files:
            raise bad("wrong file identifier/HTTP URL specified")
        upload, file_id = api.files[given], given
    else:
        upload, file_id = api.uploads[id(given)], f"file{api.next_message_id()}"
    if not upload.content:
        raise bad("file must be non-empty")
    api.files[file_id] = upload
    return text, entities, chat, upload, file_id


def send_document(api: BotApi, values: Values) -> Json:
    text, entities, chat, upload, file_id = _with_file(api, values, "document")
    about = {
        "file_id": file_id,
        "file_unique_id": f"u{file_id}",
        "file_name": upload.name,
        "mime_type": upload.media_type,
        "file_size": len(upload.content),
    }
    details = {"file": upload, "content": {"document": about}, "entities": entities}
    return _arrives(api, chat, values, text, **details)


def send_contact(api: BotApi, values: Values) -> Json:
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: values[name] for name in names if values.get(name)}
    return _arrives(api, _chat(api, values, writing=True), values, "", content={"contact": contact})


def send_venue(api: BotApi, values: Values) -> Json:
    place = {"latitude": values["latitude"], "longitude": values["longitude"]}
    venue = {"location": place, "title": values["title"], "address": values["address"]}
    content = {"venue": venue, "location": place}
    return _arrives(api, _chat(api, values, writing=True), values, "", content=content)


def _menu_key(values: Values) -> tuple[str, str]:
    scope = values.get("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), values.get("language_code", "")


def set_my_commands(api: BotApi, values: Values) -> bool:
    commands = values["commands"]
    if len(commands) > constants.BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if (
            not 1
            <= len(command["description"].strip())
            <= constants.BotCommandLimit.MAX_DESCRIPTION
        ):
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    _check_language(values)
    if (values.get("scope") or {}).get("chat_id") is not None:
        _chat(api, {"chat_id": values["scope"]["chat_id"]})
    api.menus[_menu_key(values)] = commands
    return True


def _check_language(values: Values) -> None:
    if not re.fullmatch(r"([a-z]{2})?", values.get("language_code", "")):
        raise bad("LANG_CODE_INVALID")


def delete_my_commands(api: BotApi, values: Values) -> bool:
    _check_language(values)
    api.menus.pop(_menu_key(values), None)
    return True


def get_my_commands(api: BotApi, values: Values) -> list[Json]:
    return api.menus.get(_menu_key(values), [])


def _profile(
    name: str,
) -> tuple[Callable[[BotApi, Values], bool], Callable[[BotApi, Values], Json]]:
    def put(api: BotApi, values: Values) -> bool:
        _check_language(values)
        api.profile[name, values.get("language_code", "")] = values.get(name, "")
        return True

    def get(api: BotApi, values: Values) -> Json:
        language = values.get("language_code", "")
        return {name: api.profile.get((name, language), api.profile.get((name, ""), ""))}

    return put, get


set_my_name, get_my_name = _profile("name")
set_my_description, get_my_description = _profile("description")
set_my_short_description, get_my_short_description = _profile("short_description")


def get_me(api: BotApi, _values: Values) -> Json:
    return {
        **api.bot_user,
        "can_join_groups": True,
        "can_read_all_group_messages": not api.privacy_mode,
        "supports_inline_queries": False,
    }


def get_chat(api: BotApi, values: Values) -> Json:
    kinds = "unlimited_gifts limited_gifts unique_gifts premium_subscription gifts_from_channels"
    return {
        **_chat(api, values).description,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(kinds.split(), False),
    }


def _group(api: BotApi, values: Values) -> Group:
    chat = _chat(api, values, writing=True)
    if not isinstance(chat, Group):
        raise bad("method is available for supergroup and channel chats only")
    return chat


def get_chat_member(api: BotApi, values: Values) -> Json:
    group = _group(api, values)
    if values["user_id"] == api.bot_user["id"]:
        return member(api.bot_user, group.bot_is, group.rights)
    for person in group.members:
        if person.id == values["user_id"]:
            return member(person.user, "member")
    if any(person.id == values["user_id"] for person in group.banned):
        return member(_user(api, values).user, "kicked")
    stranger = api.chats.get(values["user_id"])
    if not isinstance(stranger, Person):
        raise bad("user not found")
    return member(stranger.user, "left")


def _user(api: BotApi, values: Values) -> Person:
    person = api.chats.get(values["user_id"])
    if not isinstance(person, Person):
        raise bad("user not found")
    return person


def _needs(group: Group, right: str, to: str) -> None:
    if group.bot_is != "administrator" or right not in group.rights:
        raise bad(f"not enough rights to {to}")


def _needs_admin(group: Group) -> None:
    _needs(group, "can_invite_users", "manage chat invite link")


def create_chat_invite_link(api: BotApi, values: Values) -> Json:
    group = _group(api, values)
    _needs_admin(group)
    if values.get("member_limit") and values.get("creates_join_request"):
        raise bad("member limit can't be specified for links requiring administrator approval")
    address = f"https://t.me/+{api.next_message_id():016d}"
    optional = {
        name: values[name] for name in ("name", "expire_date", "member_limit") if values.get(name)
    }
    group.links[address] = {
        "invite_link": address,
        "creator": api.bot_user,
        "creates_join_request": bool(values.get("creates_join_request")),
        "is_primary": False,
        "is_revoked": False,
        **optional,
    }
    return group.links[address]


def revoke_chat_invite_link(api: BotApi, values: Values) -> Json:
    group = _group(api, values)
    _needs_admin(group)
    if values["invite_link"] not in group.links:
        raise bad("INVITE_HASH_EXPIRED")
    group.links[values["invite_link"]]["is_revoked"] = True
    return group.links[values["invite_link"]]


def _decide(api: BotApi, values: Values, *, welcome: bool) -> bool:
    group = _group(api, values)
    _needs_admin(group)
    person = group.requests.pop(values["user_id"], None)
    if person is None:
        raise bad("HIDE_REQUESTER_MISSING")
    if welcome:
        group.let_in(person, by=api.bot_user, via_join_request=True)
    return True


def approve_chat_join_request(api: BotApi, values: Values) -> bool:
    return _decide(api, values, welcome=True)


def decline_chat_join_request(api: BotApi, values: Values) -> bool:
    return _decide(api, values, welcome=False)


def ban_chat_member(api: BotApi, values: Values) -> bool:
    group = _group(api, values)
    _needs(group, "can_restrict_members", "restrict/unrestrict chat member")
    supergroup = group.description["type"] == "supergroup"
    group.let_go(_user(api, values), by=api.bot_user, ban=supergroup)
    return True


def unban_chat_member(api: BotApi, values: Values) -> bool:
    """Without `only_if_banned` it removes a member: the documented trap."""
    group = _group(api, values)
    if group.description["type"] != "supergroup":
        raise bad("method is available for supergroup and channel chats only")
    _needs(group, "can_restrict_members", "restrict/unrestrict chat member")
    person = _user(api, values)
    if person in group.members and not values.get("only_if_banned"):
        group.let_go(person, by=api.bot_user)
    group.lift_ban(person, by=api.bot_user)
    return True


def leave_chat(api: BotApi, values: Values) -> bool:
    _group(api, values).change_bot(api.bot_user, "left")
    return True


def get_file(api: BotApi, values: Values) -> Json:
    file_id = values["file_id"]
    if file_id not in api.files:
        raise bad("invalid file_id")
    size = len(api.files[file_id].content)
    if size > constants.FileSizeLimit.FILESIZE_DOWNLOAD:
        raise bad("file is too big")
    about = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size}
    return {**about, "file_path": f"documents/{file_id}"}


def delete_webhook(api: BotApi, values: Values) -> bool:
    api.webhook = None
    if values.get("drop_pending_updates"):
        api.pending.clear()
    return True


def set_webhook(api: BotApi, values: Values) -> bool:
    url = values["url"]
    if not url:
        return delete_webhook(api, values)
    match = re.fullmatch(r"https://([^/:]+)(?::(\d+))?(/.*)?", url)
    if match is None:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if match[2] and match[2] not in {"443", "80", "88", "8443"}:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if "allowed_updates" in values:
        api.allow(values["allowed_updates"])
    api.webhook = dict(values)
    if values.get("drop_pending_updates"):
        api.pending.clear()
    return True


def get_webhook_info(api: BotApi, _values: Values) -> Json:
    about: Json = {
        "url": (api.webhook or {}).get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(api.pending),
    }
    if api.webhook_error:
        about["last_error_message"] = api.webhook_error
        about["last_error_date"] = int(time.time())
    return about


_VERBS = (
    *("send", "edit", "delete", "answer", "set", "get", "create", "revoke"),
    *("approve", "decline", "ban", "unban", "leave"),
)
METHODS: dict[str, Callable[[BotApi, Values], Any]] = {
    name.replace("_", ""): function
    for name, function in list(globals().items())
    if callable(function) and name.startswith(_VERBS)
}
