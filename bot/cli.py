"""The command line. A command is loaded when it is called: one that asks needs no web server.

Exit codes: 0 done · 1 something is wrong (it is said what) · 2 the command was used wrongly.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_group

from bot.terminal import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typer._click.core import Command  # what typer takes along

_ROOMS: Final = {
    "run": "serving",
    "chat": "serving",
    "ask": "asking",
    "check": "serving",
    "evaluate": "teaching",
    "teach": "teaching",
    "grant": "people",
    "person": "people",
    "sheet": "people",
    "announce": "announcing",
    "meetings": "meetings",
    "list": "mailing",
}


class _Commands(Mapping[str, "Command"]):
    """By name; a command is loaded when somebody takes it."""

    def __getitem__(self, name: str) -> Command:
        room = typer.Typer(callback=lambda: None)
        import_module(f"bot.cli_{_ROOMS[name]}").register(room)
        return get_group(room).commands[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_ROOMS)

    def __len__(self) -> int:
        return len(_ROOMS)


class _Lazy(TyperGroup):
    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = _Commands()  # type: ignore[assignment]  # nobody adds one


cli = typer.Typer(
    cls=_Lazy,
    name="wegweiser",
    help=say("help"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    cli()


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"wegweiser {metadata.version('wegweiser')}")
        raise typer.Exit


@cli.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say("version-help"))
    ] = False,
) -> None:
    pass
