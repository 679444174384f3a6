"""Warm words first, then at most three help lines, then what was asked besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.crisis.rules import asks, is_watched
from handlers.kernel.message import Called
from handlers.kernel.reply import Bullets, Choice, Paragraph, Reply, Text, choice
from knowledge import helplines
from knowledge.matcher import Found, find

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Block
    from knowledge.crisis import Crisis
    from knowledge.directory import Directory
    from knowledge.helplines import HelpLine

VARIANTS = 3  # openings of a kind; a repeated cry is not answered with the same words
FIRST = ("notruf-112", "polizei-110", "telefonseelsorge-116123")  # what /notfall shows first


def answer(
    message: Message | Called, found: Crisis, earlier: int, now: datetime, directory: Directory
) -> Reply:
    """Needs no database; only the offer beside it comes from the directory in memory.

    In a room, where others read it too, there is nothing but the help lines.

    Args:
        earlier: How many cries of this person were answered lately.
    """
    lines = helplines.pick(found, now)
    variant = min(earlier, VARIANTS - 1) + 1
    blocks: list[Block] = [
        Paragraph(Text(f"crisis-first-{variant}")),
        Paragraph(Text(_opening(found, variant))),
        Bullets(tuple(_line(line, found.language) for line in lines)),
    ]
    if isinstance(message, Called):
        return Reply(tuple(blocks), urgency="notify", thread=message.thread)
    if is_watched(found):
        blocks.append(Paragraph(Text("crisis-away")))
    blocks.append(Paragraph(Text("crisis-contact-question")))
    choices = [
        choice("crisis-yes-contact", "/mensch dringend"),
        choice("crisis-more-help", "/notfall 2"),
    ]
    for offer in _asked_besides(message.text, found, directory):
        blocks.append(Paragraph(Text("crisis-follow-up")))
        choices.append(offer)
    return Reply(tuple(blocks), tuple(choices), urgency="notify")


async def emergency(ctx: Context, _message: Message) -> Reply:
    """`/notfall`: the lines that are always open; `/notfall 2` and on: all others."""
    pages = list(_pages(ctx.language))
    number = int(ctx.argument) if ctx.argument.isdecimal() else 1
    page = pages[min(max(number, 1), len(pages)) - 1]
    lines = Bullets(tuple(_line(line, ctx.language) for line in page))
    more = (choice("crisis-more-help", f"/notfall {number + 1}"),) if number < len(pages) else ()
    return Reply((Paragraph(Text("crisis-overview")), lines), more).seen_as(f"/notfall {number}")


def _opening(found: Crisis, variant: int) -> str:
    kind = found.kind.replace("_", "-")
    if found.child_writing:
        return f"crisis-{kind}-child-1"
    if found.third_person:
        return f"crisis-{kind}-third-1"
    return f"crisis-{kind}-{variant}"


def _line(line: HelpLine, language: str) -> Text:
    hours = "always" if line.always else line.hours(language) or "none"
    return Text("crisis-line", {"number": line.shown, "name": line.name(language), "hours": hours})


def _asked_besides(text: str, found: Crisis, directory: Directory) -> Iterator[Choice]:
    """The offer that the message asked for as well; only a certain one, and only if it asked."""
    outcome = find(text, directory.index) if asks(text) else None
    if isinstance(outcome, Found) and outcome.candidates[0].id in directory.offers:
        offer = directory.offers[outcome.candidates[0].id]
        yield Choice(offer.in_language(found.language).title, f"/angebot {offer.id}")


def _pages(language: str) -> Iterator[list[HelpLine]]:
    """Three lines a page: those that are always open first."""
    usable = [
        line
        for line in helplines.lines()
        if line.number_confirmed and (not line.only_languages or language in line.only_languages)
    ]
    usable.sort(key=lambda line: FIRST.index(line.id) if line.id in FIRST else len(FIRST))
    for start in range(0, len(usable), helplines.MOST):
        yield usable[start : start + helplines.MOST]
