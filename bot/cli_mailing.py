"""The command line of the mailing list."""

from __future__ import annotations

import asyncio
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import TYPE_CHECKING, Annotated, Optional

import typer
from rich.console import Console

from bot import invitations, locale, phrasing, settings, texts
from bot.batch import BadLine
from handlers.kernel.reply import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

_LANGUAGE = locale.language()
_texts = texts.load()
_errors = Console(stderr=True, highlight=False, soft_wrap=True)
_out = Console(highlight=False, soft_wrap=True)


def _say(key: str, **args: str | int) -> str:
    return _texts.phrase(Text(f"cli-{key}", args), _LANGUAGE)


def register(
    cli: typer.Typer,
    explained: Callable[[], AbstractContextManager[None]],
    config_file: Callable[[Path | None], Path | None],
) -> None:
    """Add `wegweiser list`.

    Args:
        explained: Says what is wrong in plain words, and ends with 1.
        config_file: The file that was named, or the usual one.
    """
    group = typer.Typer(name="list", help=_say("list-help"), no_args_is_help=True)

    @group.callback()
    def _group() -> None:
        """A group, though it has one command so far."""

    @group.command("import", help=_say("list-import-help"))
    def _import(
        file: Annotated[Path, typer.Argument(help=_say("list-file-help"))],
        config: Annotated[
            Optional[Path],  # noqa: UP045 – typer reads it at run time
            typer.Option("--config", "-c", help=_say("config-help"), show_default=False),
        ] = None,
    ) -> None:
        with explained():
            options, _source = settings.load(config_file(config))
            if not invitations.can_invite(options):
                _errors.print(_say("list-needs"), markup=False)
                raise typer.Exit(1)
            addresses, bad = _split(file)
            done = asyncio.run(invitations.invite(options, addresses))
            _out.print(_say("list-done", invited=done.invited, passed=done.passed_over))
            if bad:
                raise typer.Exit(1)

    cli.add_typer(group)


def _split(file: Path) -> tuple[list[str], int]:
    """The addresses; what is no address is reported with its place."""
    rows = list(invitations.read(file.read_bytes()))
    bad = [row for row in rows if isinstance(row, BadLine)]
    for row in bad:
        _errors.print(phrasing.bad_line(_texts, str(file), row, _LANGUAGE), markup=False)
    return [row for row in rows if isinstance(row, str)], len(bad)
