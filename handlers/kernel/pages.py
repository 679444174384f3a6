"""Long texts in pages that a phone can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.reply import Choice, Paragraph, Reply, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE = 1200  # characters


def split(paragraphs: Sequence[str], size: int = PAGE) -> list[tuple[str, ...]]:
    """Whole paragraphs, as many on a page as fit; a longer one has a page of its own."""
    pages: list[list[str]] = [[]]
    for paragraph in paragraphs:
        used = sum(map(len, pages[-1]))
        if pages[-1] and used + len(paragraph) > size:
            pages.append([])
        pages[-1].append(paragraph)
    return [tuple(page) for page in pages]


def page(paragraphs: Sequence[str], number: int, command: str) -> Reply:
    """One page; “Weiter” and “Zurück” send `command` with the page's number, in place."""
    pages = split(paragraphs)
    number = min(max(number, 1), len(pages))
    choices = []
    if number > 1:
        choices.append(Choice(Text("bot-page-back"), f"{command} {number - 1}"))
    if number < len(pages):
        args = {"page": number + 1, "pages": len(pages)}
        choices.append(Choice(Text("bot-page-on", args), f"{command} {number + 1}"))
    blocks = tuple(Paragraph(text) for text in pages[number - 1])
    return Reply(blocks, tuple(choices), replaces=number > 1 or len(pages) > 1)
