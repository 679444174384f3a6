"""What a request must be like; aiogram's models are the schema, lengths are Telegram's."""

from __future__ import annotations

import inspect
import json
import re
import types
import typing
from typing import Any

import aiogram.methods
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardMarkup,
    InputFile,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from pydantic import BaseModel, TypeAdapter, ValidationError
from telegram import constants

from tests.servers.botapi.entities import link

METHODS: dict[str, Any] = {
    method.__api_method__.lower(): method
    for _, method in inspect.getmembers(aiogram.methods, inspect.isclass)
    if issubclass(method, aiogram.methods.TelegramMethod)
    and method is not aiogram.methods.TelegramMethod
}

MARKUPS: dict[str, type[BaseModel]] = {
    "inline_keyboard": InlineKeyboardMarkup,
    "keyboard": ReplyKeyboardMarkup,
    "remove_keyboard": ReplyKeyboardRemove,
}
CHARACTERS: dict[tuple[str, str], tuple[int, int]] = {
    ("answercallbackquery", "text"): (
        0,
        constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH,
    ),
    ("setmydescription", "description"): (0, constants.BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
    ("setmyshortdescription", "short_description"): (
        0,
        constants.BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
    ),
    ("setmyname", "name"): (0, constants.BotNameLimit.MAX_NAME_LENGTH),
    ("setwebhook", "secret_token"): (
        constants.WebhookLimit.MIN_SECRET_TOKEN_LENGTH,
        constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH,
    ),
    ("sendcontact", "vcard"): (0, constants.ContactLimit.VCARD),
    ("sendcontact", "phone_number"): (1, 64),
    ("sendcontact", "first_name"): (1, 64),
    ("createchatinvitelink", "name"): (0, constants.ChatInviteLinkLimit.NAME_LENGTH),
}
NUMBERS: dict[tuple[str, str], tuple[float, float]] = {
    ("getupdates", "limit"): (1, 100),
    ("getupdates", "timeout"): (0, 50),
    ("setwebhook", "max_connections"): (1, 100),
    ("createchatinvitelink", "member_limit"): (1, 99_999),
    ("sendvenue", "latitude"): (-90, 90),
    ("sendvenue", "longitude"): (-180, 180),
    ("sendlocation", "latitude"): (-90, 90),
    ("sendlocation", "longitude"): (-180, 180),
}
PATTERNS = {("setwebhook", "secret_token"): r"[A-Za-z0-9_-]*"}
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


class Wrong(Exception):
    """The request is refused.

    Attributes:
        parameters: The answer's `parameters` (`retry_after`, `migrate_to_chat_id`).
    """

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Wrong:
    return Wrong(400, f"Bad Request: {description}")


def _kinds(annotation: Any) -> list[Any]:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _kinds(typing.get_args(annotation)[0])
    if origin in {typing.Union, types.UnionType}:
        return [kind for part in typing.get_args(annotation) for kind in _kinds(part)]
    return [annotation]


def _is_nested(kind: Any) -> bool:
    return typing.get_origin(kind) is list or (
        inspect.isclass(kind) and issubclass(kind, BaseModel)
    )


def _scalar(kinds: list[Any], raw: str) -> object:
    if bool in kinds and raw.lower() in {"true", "false", "1", "0"}:
        return raw.lower() in {"true", "1"}
    if int in kinds and re.fullmatch(r"-?\d{1,19}", raw):
        return int(raw)
    if float in kinds and re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", raw):
        return float(raw)
    return raw


def _value(name: str, annotation: Any, raw: object, files: dict[str, Any]) -> object:
    if name in files:
        return BufferedInputFile(files[name].content, files[name].name)
    if not isinstance(raw, str):
        return raw
    kinds = _kinds(annotation)
    if InputFile in kinds and raw.startswith("attach://"):
        if raw.removeprefix("attach://") not in files:
            raise bad(f'file "{raw}" is not attached')
        upload = files[raw.removeprefix("attach://")]
        return BufferedInputFile(upload.content, upload.name)
    if any(_is_nested(kind) for kind in kinds):
        try:
            return json.loads(raw)
        except ValueError:
            if str not in kinds:
                raise bad(f"can't parse {name}: Can't parse JSON object") from None
    return _scalar(kinds, raw)


def extras(value: object, path: str = "") -> list[str]:
    """Paths of all fields that the schema does not know."""
    if isinstance(value, BaseModel):
        found = [f"{path}.{name}" for name in value.model_extra or {}]
        for name in value.model_fields_set & set(type(value).model_fields):
            found += extras(getattr(value, name), f"{path}.{name}")
        return found
    if isinstance(value, list | tuple):
        return [hit for i, item in enumerate(value) for hit in extras(item, f"{path}[{i}]")]
    return []


def parse(
    method: str, raw: dict[str, object], files: dict[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """The parameters as plain data, and what the real server would tolerate silently."""
    model = METHODS[method.lower()]
    fields = model.model_fields
    violations = [f"{method}: unknown parameter {name}" for name in raw if name not in fields]
    values = {
        name: _value(name, fields[name].annotation, raw.get(name), files)
        for name in fields
        if name in raw or name in files
    }
    missing = [name for name, f in fields.items() if f.is_required() and name not in values]
    if missing:
        raise bad(f'parameter "{missing[0]}" is required')
    try:
        checked = model.model_validate(_with_markup(values))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise bad(f"can't parse {where}: {first['msg']}") from None
    violations += [f"{method}: unknown field {path}" for path in extras(checked)]
    _check_numbers(method.lower(), values)
    _check_markup(values.get("reply_markup"))
    violations += [f"{method}: {problem}" for problem in _out_of_range(method.lower(), values)]
    return values, violations


def _with_markup(values: dict[str, Any]) -> dict[str, Any]:
    """The schema's union of keyboards takes anything: say which of them it is."""
    markup = values.get("reply_markup")
    if isinstance(markup, dict):
        for name, kind in MARKUPS.items():
            if name in markup:
                return {**values, "reply_markup": kind.model_validate(markup)}
    return values


def _check_numbers(method: str, values: dict[str, Any]) -> None:
    for (where, name), (low, high) in CHARACTERS.items():
        if where == method and name in values and not low <= len(values[name]) <= high:
            raise bad(f"{name} must be {low}-{high} characters")
    for (where, name), pattern in PATTERNS.items():
        if where == method and name in values and not re.fullmatch(pattern, values[name]):
            raise bad(f"{name} contains unallowed characters")


def _out_of_range(method: str, values: dict[str, Any]) -> list[str]:
    """The real server clamps these silently."""
    return [
        f"{name} is not within {low}-{high}"
        for (where, name), (low, high) in NUMBERS.items()
        if where == method and name in values and not low <= values[name] <= high
    ]


def _check_markup(markup: Any) -> None:
    if not isinstance(markup, dict):
        return
    for row in markup.get("keyboard", []):
        for button in row:
            _check_request(button.get("request_chat") or {})
    if "inline_keyboard" not in markup:
        return
    rows = markup["inline_keyboard"]
    buttons = [button for row in rows for button in row]
    if len(buttons) > constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
        raise bad("reply markup is too long")
    if any(len(row) > constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in rows):
        raise bad("BUTTON_ROW_TOO_LONG")  # the documented limit; the real server cuts the row
    for button in buttons:
        _check_button(button)


def _check_request(wanted: dict[str, Any]) -> None:
    """What the bot asks for must be the person's to give."""
    ours, theirs = (
        {name for name, given in (wanted.get(f"{who}_administrator_rights") or {}).items() if given}
        for who in ("bot", "user")
    )
    if not ours <= theirs:
        raise bad("bot rights must be a subset of user rights")
    if not -(2**31) <= wanted.get("request_id", 0) < 2**31:
        raise bad("invalid request_id specified")


def _check_button(button: dict[str, Any]) -> None:
    actions = [name for name in ACTIONS if name in button]
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: text of the button is empty")
    if not actions:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad("can't parse inline keyboard button: exactly one action must be used")
    low = constants.InlineKeyboardButtonLimit.MIN_CALLBACK_DATA
    high = constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    if "callback_data" in button and not low <= len(button["callback_data"].encode()) <= high:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button and link(button["url"]) is None:
        raise bad(
            f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol"
        )
    if button.get("style") not in {None, "danger", "success", "primary"}:
        raise bad("can't parse inline keyboard button: invalid button style specified")


def truthful(method: str, result: object) -> None:
    """Assert that an answer is what the schema promises, without coercions or inventions."""
    _exact(METHODS[method.lower()].__returning__, result)


def truthful_update(update: dict[str, Any]) -> None:
    _exact(Update, update)


def _exact(kind: Any, value: object) -> None:
    adapter = TypeAdapter(kind)
    parsed = adapter.validate_json(json.dumps(value))
    assert extras(parsed) == [], extras(parsed)
    again = json.loads(adapter.dump_json(parsed, by_alias=True, exclude_unset=True))
    assert again == json.loads(json.dumps(value)), (again, value)
