"""Puts a post into Matrix messages: a plain body, and HTML in the few tags that every client shows.

Element X keeps only `strong em a ul ol li p br blockquote code`; headings, tables and the rest
run into the text around them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, assert_never

from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, Run, plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from handlers.kernel.post import BlockPost, Line, Post

MAX_CHARACTERS = 10_000
# An event holds 65,536 bytes. Encrypted, the text is escaped JSON („ü“ takes six bytes) and then
# base64 (four bytes for three), and an edit carries it twice.
MAX_BYTES = 36_000
_LONGEST_LINE = 2_000
_SCHEMES = ("https://", "http://", "mailto:")


@dataclass(frozen=True, slots=True)
class Rendered:
    body: str
    formatted_body: str

    @property
    def fits(self) -> bool:
        size = len(json.dumps(self.body)) + len(json.dumps(self.formatted_body))
        return len(self.body) <= MAX_CHARACTERS and size <= MAX_BYTES


def render(post: Post) -> tuple[Rendered, ...]:
    """The messages that together say `post`; the choices stand in the last one."""
    blocks = [*post.blocks, *_choices(post)]
    return tuple(_together(message) for message in _packed(blocks))


def _choices(post: Post) -> Iterator[BlockPost]:
    links = tuple(
        (Run(button.label, url=button.url),)
        for button in post.buttons
        if button.url and not button.sends
    )
    if links:
        yield ParagraphPost(links)
    choices = post.numbered
    if choices:
        numbered = (
            (Run(f"{number} – {button.label}"),) for number, button in enumerate(choices, start=1)
        )
        yield ParagraphPost(tuple(numbered))
        if post.hint:
            yield ParagraphPost(((Run(post.hint),),))


def _packed(blocks: Iterable[BlockPost]) -> Iterator[list[BlockPost]]:
    """As many blocks to a message as fit."""
    message: list[BlockPost] = []
    for block in _small(blocks):
        if message and not _together([*message, block]).fits:
            yield message
            message = []
        message.append(block)
    if message:
        yield message


def _small(blocks: Iterable[BlockPost]) -> Iterator[BlockPost]:
    for block in blocks:
        if _together([block]).fits:
            yield block
        else:
            yield from _pieces(block)


def _pieces(block: BlockPost) -> Iterator[BlockPost]:
    """A block that is too long for one message, line by line."""
    match block:
        case ParagraphPost(lines):
            pass
        case BulletsPost(items, ordered):
            lines = tuple(
                (Run(_mark(number, ordered=ordered)), *item)
                for number, item in enumerate(items, start=1)
            )
        case CardPost(title, summary, facts):
            lines = (_bold(title), *summary, *facts)
        case _:
            assert_never(block)
    for line in lines:
        yield from (ParagraphPost((part,)) for part in _short(line))


def _short(line: Line) -> Iterator[Line]:
    part: list[Run] = []
    room = _LONGEST_LINE
    for run in (piece for whole in line for piece in _cut(whole)):
        if part and len(run.text) > room:
            yield tuple(part)
            part, room = [], _LONGEST_LINE
        part.append(run)
        room -= len(run.text)
    if part:
        yield tuple(part)


def _cut(run: Run) -> Iterator[Run]:
    text = run.text
    while len(text) > _LONGEST_LINE:
        end = text.rfind(" ", 1, _LONGEST_LINE) + 1 or _LONGEST_LINE
        yield Run(text[:end], run.bold, run.url)
        text = text[end:]
    yield Run(text, run.bold, run.url)


def _together(blocks: Sequence[BlockPost]) -> Rendered:
    return Rendered(
        "\n\n".join(_plain(block) for block in blocks), "".join(_html(block) for block in blocks)
    )


def _plain(block: BlockPost) -> str:
    match block:
        case ParagraphPost(lines):
            return "\n".join(plain_line(line) for line in lines)
        case BulletsPost(items, ordered):
            return "\n".join(
                _mark(number, ordered=ordered) + plain_line(item)
                for number, item in enumerate(items, start=1)
            )
        case CardPost(title, summary, facts):
            return "\n".join(plain_line(line) for line in (title, *summary, *facts))
        case _:
            assert_never(block)


def _html(block: BlockPost) -> str:
    match block:
        case ParagraphPost(lines):
            return f"<p>{_lines(lines)}</p>"
        case BulletsPost(items, ordered):
            tag = "ol" if ordered else "ul"
            rows = "".join(f"<li>{_line(item)}</li>" for item in items)
            return f"<{tag}>{rows}</{tag}>"
        case CardPost(title, summary, facts):
            return f"<p>{_lines((_bold(title), *summary, *facts))}</p>"
        case _:
            assert_never(block)


def _mark(number: int, *, ordered: bool) -> str:
    return f"{number}. " if ordered else "• "


def _bold(line: Line) -> Line:
    return tuple(Run(run.text, bold=True, url=run.url) for run in line)


def _lines(lines: Iterable[Line]) -> str:
    return "<br>".join(_line(line) for line in lines)


def _line(line: Line) -> str:
    return "".join(_run(run) for run in line)


def _run(run: Run) -> str:
    linked = run.url.startswith(_SCHEMES)
    text = escape(run.text if linked else plain_line((run,)))
    if run.bold:
        text = f"<strong>{text}</strong>"
    return f'<a href="{escape(run.url)}">{text}</a>' if linked else text
