"""The command line of announcements."""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot import announcing, settings
from bot import app as composition
from bot.announcing import NotSent, Wish
from bot.pace import to_many
from bot.terminal import LANGUAGE, TEXTS, ConfigFile, config_file, errors, explained, out, say
from handlers.announcements import cards
from handlers.announcements.rules import LANGUAGES
from handlers.kernel.post import BulletsPost, ParagraphPost, plain_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.announcing import Look
    from handlers.announcements.releasing import Sent
    from handlers.kernel.reply import Reply, Words


def register(cli: typer.Typer) -> None:
    cli.command("announce", help=say("announce-help"))(announce)


def announce(
    file: Annotated[Path, typer.Argument(help=say("announce-file-help"))],
    moderator: Annotated[str, typer.Option("--by", help=say("announce-by-help"))],
    topic: Annotated[str, typer.Option("--topic", help=say("announce-topic-help"))] = "",
    area: Annotated[str, typer.Option("--area", help=say("announce-area-help"))] = "",
    language: Annotated[str, typer.Option("--language", help=say("announce-language-help"))] = "",
    at: Annotated[str, typer.Option("--at", help=say("announce-at-help"))] = "",
    attach: Annotated[Path | None, typer.Option("--attach", help=say("announce-attach-help"))] = (
        None
    ),
    alt: Annotated[str, typer.Option("--alt", help=say("announce-alt-help"))] = "",
    *,
    urgent: Annotated[bool, typer.Option("--urgent", help=say("announce-urgent-help"))] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help=say("announce-yes-help"))] = False,
    watch: Annotated[
        bool, typer.Option("--watch/--no-watch", help=say("announce-watch-help"))
    ] = True,
    config: ConfigFile = None,
) -> None:
    if language not in ("", "de", *LANGUAGES):
        errors.print(say("announce-not-language", known=", ".join(("de", *LANGUAGES))))
        raise typer.Exit(2)
    with explained():
        options, source = settings.load(config_file(config))
        paces = to_many(composition.channel_settings(options, source))
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig")
        attached = (attach.read_bytes(), attach.name) if attach else None
        wish = Wish(text, moderator, topic, area, language, at, urgent, attached, alt)
        out.print(text.strip(), markup=False)
        try:
            with _bar() as show:
                asyncio.run(
                    announcing.announce(
                        options,
                        paces,
                        wish,
                        agree=lambda facts: _agree(facts, yes=yes),
                        sent=_sent,
                        show=show if watch else None,
                    )
                )
        except NotSent as error:
            most = f"{options.network.announcements.file_megabytes:g}"
            errors.print(say(f"announce-not-{error.reason}", most=most), markup=False)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            out.print(say("announce-still"), markup=False)


def _agree(facts: Sequence[Words], *, yes: bool) -> bool:
    for fact in facts:
        words = fact if isinstance(fact, str) else TEXTS.phrase(fact, LANGUAGE)
        out.print(f"• {words}", markup=False)
    return yes or typer.confirm(say("announce-sure"))


def _sent(outcome: Sent, number: int) -> None:
    out.print(say(f"announce-{outcome.replace('_', '-')}", id=str(number)), markup=False)


@contextmanager
def _bar() -> Iterator[Callable[[Look], None]]:
    """A bar that begins when there is something to show."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = Progress(*columns, console=out, transient=True)
    task = progress.add_task("", total=None)

    def show(look: Look) -> None:
        progress.start()
        state = look.batch if look.one.state == "started" and look.batch else look.one.state
        progress.update(
            task,
            description=say("announce-state", state=state),
            completed=look.done,
            total=look.total or None,
        )
        if look.one.state == "ended":
            for line in _lines(cards.report(look.one)):
                progress.console.print(line, markup=False)

    try:
        yield show
    finally:
        progress.stop()


def _lines(reply: Reply) -> Iterator[str]:
    for block in TEXTS.post(reply, LANGUAGE).blocks:
        match block:
            case ParagraphPost(lines):
                yield from map(plain_line, lines)
            case BulletsPost(items):
                yield from (f"• {plain_line(item)}" for item in items)
