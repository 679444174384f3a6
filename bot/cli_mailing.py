"""The command line of the mailing list."""

from __future__ import annotations

import asyncio
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import Annotated

import typer

from bot import invitations, phrasing, settings
from bot.batch import BadLine
from bot.terminal import LANGUAGE, TEXTS, ConfigFile, config_file, errors, explained, out, say

_list = typer.Typer(help=say("list-help"), no_args_is_help=True)


def register(cli: typer.Typer) -> None:
    cli.add_typer(_list, name="list")


@_list.callback()
def _group() -> None:
    """A group, though it has one command so far."""


@_list.command("import", help=say("list-import-help"))
def import_list(
    file: Annotated[Path, typer.Argument(help=say("list-file-help"))],
    config: ConfigFile = None,
) -> None:
    with explained():
        options, _source = settings.load(config_file(config))
        if not invitations.can_invite(options):
            errors.print(say("list-needs"), markup=False)
            raise typer.Exit(1)
        addresses, bad = _split(file)
        done = asyncio.run(invitations.invite(options, addresses))
        out.print(say("list-done", invited=done.invited, passed=done.passed_over))
        if bad:
            raise typer.Exit(1)


def _split(file: Path) -> tuple[list[str], int]:
    """The addresses; what is no address is reported with its place."""
    rows = list(invitations.read(file.read_bytes()))
    bad = [row for row in rows if isinstance(row, BadLine)]
    for row in bad:
        errors.print(phrasing.bad_line(TEXTS, str(file), row, LANGUAGE), markup=False)
    return [row for row in rows if isinstance(row, str)], len(bad)
