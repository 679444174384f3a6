"""Posts as Telegram shows them: its HTML, cut to its lengths, and its keyboards."""

from __future__ import annotations

import html
import re
from itertools import chain
from typing import TYPE_CHECKING, assert_never
from urllib.parse import urlsplit

from telegram import (
    ChatAdministratorRights,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
)
from telegram.constants import (
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    KeyboardButtonStyle,
    MessageLimit,
)

from handlers.kernel.errors import SendError
from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, Run, plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from handlers.kernel.post import BlockPost, Button, Line, Post
    from handlers.kernel.reply import Claim

CHARACTERS = int(MessageLimit.MAX_TEXT_LENGTH)
BYTES = 32_000  # of HTML; Telegram refuses more than 32,768
SHORT_LABEL = 14  # characters that half a phone's width shows
STYLES = {
    "plain": None,
    "primary": KeyboardButtonStyle.PRIMARY,
    "danger": KeyboardButtonStyle.DANGER,
}

Part = tuple["Line", ...]  # lines of one message; an empty line parts paragraphs


def parts(post: Post) -> list[Part]:
    """The text of a post as messages, cut where it reads best."""
    done: list[Part] = []
    current: Part = ()
    for paragraph in _paragraphs(post):
        for piece in filter(_says_something, _fitting(paragraph)):
            longer = (*current, (), *piece) if current else piece
            if _fits(longer):
                current = longer
            else:
                done.append(current)
                current = piece
    return [*done, current] if current else done


def is_caption(parts: Sequence[Part]) -> bool:
    """Whether all of it fits under a picture."""
    words = "\n".join(map(to_plain, parts))
    return len(words.encode("utf-16-le")) // 2 <= MessageLimit.CAPTION_LENGTH


def to_html(part: Part) -> str:
    return "\n".join(_html_line(line) for line in part)


def to_plain(part: Part) -> str:
    return "\n".join(plain_line(line) for line in part)


def keyboard(
    buttons: Sequence[Button], me: str = ""
) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    """One button a row; two short ones share a row.

    Args:
        me: The bot's name, for buttons that lead to it or add it to a group.
    """
    for button in buttons:
        if button.claim and button.claim.how == "list":
            return _picker(button.label, button.claim)
    rows: list[list[InlineKeyboardButton]] = []
    for button in [b for b in buttons if not b.url or opens(b.url)][:_MOST_BUTTONS]:
        made = _button(button, me)
        last = rows[-1] if rows else []
        if len(last) == 1 and max(len(last[0].text), len(made.text)) <= SHORT_LABEL:
            last.append(made)
        else:
            rows.append([made])
    return InlineKeyboardMarkup(rows) if rows else None


def opens(url: str) -> bool:
    """Whether Telegram takes this link; others it drops, or refuses the whole message."""
    try:
        address = urlsplit(url)
        host = address.hostname or ""
    except ValueError:
        return False
    if address.scheme == "tg":
        return True
    return address.scheme in {"http", "https"} and "." in host and not re.search(r"\s", url)


_WANTED = "invite_users+restrict_members"
_MOST_BUTTONS = int(InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER)


def _picker(label: str, claim: Claim) -> ReplyKeyboardMarkup:
    """Telegram lists the groups that the person owns, and gives us our rights in the chosen one."""
    wanted = KeyboardButtonRequestChat(
        int(claim.code),
        chat_is_channel=False,
        chat_is_created=True,
        user_administrator_rights=_rights(can_promote_members=True),
        bot_administrator_rights=_rights(can_promote_members=False),
        request_title=True,
    )
    rows = [[KeyboardButton(label, request_chat=wanted)]]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)


def _rights(*, can_promote_members: bool) -> ChatAdministratorRights:
    return ChatAdministratorRights(
        is_anonymous=False,
        can_manage_chat=True,
        can_delete_messages=False,
        can_manage_video_chats=False,
        can_restrict_members=True,
        can_promote_members=can_promote_members,
        can_change_info=False,
        can_invite_users=True,
        can_post_stories=False,
        can_edit_stories=False,
        can_delete_stories=False,
        api_kwargs={"can_send_welcome_messages": False},  # newer than the library
    )


def _button(button: Button, me: str) -> InlineKeyboardButton:
    style = STYLES[button.style]
    label = button.discreet or button.label
    if button.claim:
        way = f"https://t.me/{me}?startgroup={button.claim.code}&admin={_WANTED}"
        return InlineKeyboardButton(label, url=way, style=style)
    if button.opens:
        way = f"https://t.me/{me}?start={button.opens}"
        return InlineKeyboardButton(label, url=way, style=style)
    if button.url:
        return InlineKeyboardButton(label, url=button.url, style=style)
    if not 1 <= len(button.sends.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        raise SendError("a button sends nothing, or more than 64 bytes")
    return InlineKeyboardButton(label, callback_data=button.sends, style=style)


def _paragraphs(post: Post) -> Iterator[Part]:
    for block in post.blocks:
        if paragraph := tuple(_lines(block)):
            yield paragraph
    unopenable = [b for b in post.buttons if b.url and not opens(b.url)]
    if unopenable:
        yield tuple((Run(button.label, url=button.url),) for button in unopenable)


def _lines(block: BlockPost) -> Iterable[Line]:
    match block:
        case ParagraphPost(lines):
            return lines
        case BulletsPost(items, ordered):
            marks = (f"{n}. " if ordered else "• " for n in range(1, len(items) + 1))
            return ((Run(mark), *item) for mark, item in zip(marks, items, strict=True))
        case CardPost(title, summary, facts):
            bold = tuple(Run(run.text, bold=True, url=run.url) for run in title)
            return chain([bold], summary, facts)
        case _:
            assert_never(block)


def _html_line(line: Line) -> str:
    return "".join(_html_run(run) for run in line)


def _html_run(run: Run) -> str:
    said = html.escape(_sendable(run.text), quote=False)
    if not said.strip():
        return said
    if run.url and opens(run.url):
        said = f'<a href="{html.escape(_sendable(run.url))}">{said}</a>'
    elif run.url and _adds_something(run):
        said = f"{said} ({html.escape(_sendable(run.url), quote=False)})"
    return f"<b>{said}</b>" if run.bold else said


def _adds_something(run: Run) -> bool:
    """A telephone number or an e-mail address is tapped as plain text."""
    address = run.url.split(":", 1)[-1] if run.url.startswith(("tel:", "mailto:")) else run.url
    return re.sub(r"\s", "", address) != re.sub(r"\s", "", run.text)


def _sendable(text: str) -> str:
    """Half a surrogate pair cannot be sent as UTF-8."""
    return text.encode(errors="replace").decode()


def _says_something(part: Part) -> bool:
    return any(run.text.strip() for line in part for run in line)


def _fits(part: Part) -> bool:
    shown = sum(_width(line) for line in part) + len(part) - 1
    return shown <= CHARACTERS and len(to_html(part).encode()) <= BYTES


def _width(line: Line) -> int:
    """Characters after Telegram has read the markup; rather too many than too few."""
    return sum(
        len(run.text) + (len(run.url) + 3 if run.url and not opens(run.url) else 0) for run in line
    )


def _fitting(paragraph: Part) -> Iterator[Part]:
    """The paragraph, or as many of its lines at a time as fit."""
    if _fits(paragraph):
        yield paragraph
        return
    current: Part = ()
    for line in chain.from_iterable(_shorter(line) for line in paragraph):
        if current and not _fits((*current, line)):
            yield current
            current = ()
        current = (*current, line)
    yield current


def _shorter(line: Line) -> Iterator[Line]:
    """The line, or pieces of it that fit, cut between words where there are any."""
    rest: list[Run] = list(line)
    while rest and not _fits((tuple(rest),)):
        piece, rest = _cut(rest)
        yield piece
    yield tuple(rest)


def _cut(runs: list[Run]) -> tuple[Line, list[Run]]:
    taken: list[Run] = []
    for index, run in enumerate(runs):
        if _fits(((*taken, run),)):
            taken.append(run)
            continue
        size = _room(taken, run)
        head, tail = run.text[:size], run.text[size:]
        if not head and not taken:  # the address alone is too long: the words go without it
            return _cut([Run(run.text, run.bold), *runs[index + 1 :]])
        pieces = [Run(head, run.bold, run.url)] if head else []
        return (*taken, *pieces), [Run(tail.lstrip(), run.bold, run.url), *runs[index + 1 :]]
    return tuple(taken), []


def _room(taken: list[Run], run: Run) -> int:
    """How much of `run` still fits, up to the last space."""
    low, high = 0, len(run.text)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(((*taken, Run(run.text[:middle], run.bold, run.url)),)):
            low = middle
        else:
            high = middle - 1
    space = run.text.rfind(" ", 0, low + 1)
    return space if space > low // 2 else low
