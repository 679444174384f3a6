"""Telegram's HTML, as its server reads it: which markup it takes, drops and refuses."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

TAGS = frozenset(
    [
        "a",
        "b",
        "strong",
        "i",
        "em",
        "s",
        "strike",
        "del",
        "u",
        "ins",
        "tg-spoiler",
        "tg-emoji",
        "tg-time",
        "span",
        "pre",
        "code",
        "blockquote",
    ]
)
_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[0-9A-Za-z.\-]+))?\s*""", re.DOTALL
)
_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)")
_MENTION = re.compile(r"(?<!\w)@\w{4,32}")


class CannotParse(Exception):
    """The server answers 400 "can't parse entities: …"."""


@dataclass(frozen=True)
class _Open:
    tag: str
    attributes: dict[str, str | None]
    at: int  # in UTF-16 code units
    start: int  # in the text so far


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _unescape(text: str) -> str:
    return _CHARACTER.sub(lambda match: html.unescape(match[0]), text)


def link(url: str) -> str | None:
    """The address as the server keeps it, or None where it takes no link."""
    url = url.strip()
    if re.match(r"(tg|ton|tonsite):", url, re.IGNORECASE):
        return url
    if not re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE):
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or re.search(r"\s", url):
        return None
    return url if "." in host or ":" in host else None


def _attributes(tag: str, source: str, at: int) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    position = 0
    while position < len(source) and source[position:].strip():
        match = _ATTRIBUTE.match(source, position)
        if match is None:
            raise CannotParse(f'Empty attribute name in the tag "{tag}" at byte offset {at}')
        name, value = match[1].lower(), match[2]
        if value is None and (tag, name) != ("blockquote", "expandable"):
            raise CannotParse(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                f" at byte offset {at}"
            )
        found[name] = None if value is None else _unescape(value.strip("\"'"))
        position = match.end()
    return found


def _end_of_tag(source: str, start: int) -> int:
    """Where the `>` of the tag is; one within quotes does not count."""
    quote = ""
    for position in range(start, len(source)):
        character = source[position]
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'" and source[start + 1] != "/":
            quote = character
        elif character == ">":
            return position
    return -1


def _entity(opened: _Open, text: str) -> dict[str, object] | None:
    length = utf16(text) - opened.at
    if length == 0:
        return None
    entity: dict[str, object] = {"offset": opened.at, "length": length}
    match opened.tag:
        case "a":
            address = link(opened.attributes.get("href") or text[opened.start :])
            return None if address is None else {"type": "text_link", **entity, "url": address}
        case "tg-emoji":
            emoji = opened.attributes.get("emoji-id")
            return {"type": "custom_emoji", **entity, "custom_emoji_id": emoji}
        case "tg-time":
            return {"type": "date_time", **entity}
        case "blockquote" if "expandable" in opened.attributes:
            return {"type": "expandable_blockquote", **entity}
        case tag:
            return {"type": _TYPES[tag], **entity}


def parse_html(source: str) -> tuple[str, list[dict[str, object]]]:
    """Text and entities of `source`; raises CannotParse as the server would."""
    text = ""
    entities: list[dict[str, object]] = []
    stack: list[_Open] = []
    position = 0
    while position < len(source):
        begin = source.find("<", position)
        if begin < 0:
            begin = len(source)
        text += _unescape(source[position:begin])
        if begin == len(source):
            break
        at = len(source[:begin].encode())
        end = _end_of_tag(source, begin)
        closing = source[begin + 1 : begin + 2] == "/"
        if closing:
            _close(source[begin + 2 : end] if end >= 0 else None, stack, at)
            entity = _entity(stack.pop(), text)
            if entity is not None:
                entities.append(entity)
        else:
            stack.append(_open(source[begin + 1 :], source[begin + 1 : end], end, at, text))
        position = end + 1
    if stack:
        raise CannotParse(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -int(str(entity["length"]))))
    return _trimmed(text, entities)


def _open(rest: str, inside: str, end: int, at: int, text: str) -> _Open:
    name = re.match(r"[^\s>]*", rest)
    tag = name[0].lower() if name else ""
    if end < 0 and re.fullmatch(r"[^\s>]*", rest):
        raise CannotParse(f"Unclosed start tag at byte offset {at}")
    if tag not in TAGS:
        raise CannotParse(f'Unsupported start tag "{tag}" at byte offset {at}')
    if end < 0:
        raise CannotParse(f'Unclosed start tag "{tag}" at byte offset {at}')
    attributes = _attributes(tag, inside[len(tag) :], at)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise CannotParse(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
    return _Open(tag, attributes, utf16(text), len(text))


def _close(inside: str | None, stack: list[_Open], at: int) -> None:
    if not stack:
        raise CannotParse(f"Unexpected end tag at byte offset {at}")
    if inside is None or re.search(r"\S\s+\S", inside):
        raise CannotParse(f"Unclosed end tag at byte offset {at}")
    found, expected = inside.strip(), stack[-1].tag
    if found and found.lower() != expected:
        raise CannotParse(
            f'Unmatched end tag at byte offset {at}, expected "</{expected}>", found "</{found}>"'
        )


def _trimmed(text: str, entities: list[dict[str, object]]) -> tuple[str, list[dict[str, object]]]:
    """Without white space at both ends, as the server stores it."""
    lead = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    end = utf16(text)
    kept = []
    for entity in entities:
        start = max(int(str(entity["offset"])) - lead, 0)
        stop = min(int(str(entity["offset"])) + int(str(entity["length"])) - lead, end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return text, kept


def detected(text: str) -> list[dict[str, object]]:
    """What the server finds by itself in typed text: commands and mentions."""
    return [
        {"type": kind, "offset": utf16(text[: match.start()]), "length": utf16(match[0])}
        for kind, pattern in (("bot_command", _COMMAND), ("mention", _MENTION))
        for match in pattern.finditer(text)
    ]


def pieces(text: str, entities: list[dict[str, object]], kind: str) -> list[str]:
    """The pieces of `text` that an entity of this kind covers."""
    raw = text.encode("utf-16-le")
    return [
        raw[2 * start : 2 * (start + int(str(entity["length"])))].decode("utf-16-le")
        for entity in entities
        if entity["type"] == kind
        for start in [int(str(entity["offset"]))]
    ]
