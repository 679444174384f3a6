"""The command line of meetings."""

from __future__ import annotations

import asyncio
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import TYPE_CHECKING, Annotated

import typer

from bot import clock, installation, settings
from bot.granting import SHELL
from bot.terminal import ConfigFile, config_file, errors, explained, out, say
from handlers.kernel import peer_groups, people, roles
from handlers.meetings.drafting import Draft
from handlers.meetings.ics_lines import Unreadable
from handlers.meetings.ics_reading import read_ics
from handlers.meetings.importing import take_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.settings import Settings
    from handlers.kernel.database import Database
    from handlers.meetings.ics_reading import Imported
    from handlers.meetings.importing import Outcome

_meetings = typer.Typer(help=say("meetings-help"), no_args_is_help=True)
_EVERYBODY = ("network", "public", "staff")
_FINE = ("new", "known")


class _Unknown(Exception):
    """Nobody leads them, or nobody they could be for. Attributes: what: “moderator”, “group”."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def register(cli: typer.Typer) -> None:
    cli.add_typer(_meetings, name="meetings")


@_meetings.callback()
def _group() -> None:
    """A group, though it has one command so far."""


@_meetings.command("import", help=say("meetings-import-help"))
def import_meetings(
    file: Annotated[Path, typer.Argument(help=say("meetings-file-help"))],
    moderator: Annotated[str, typer.Option("--by", help=say("meetings-by-help"))],
    audience: Annotated[str, typer.Option("--for", help=say("meetings-for-help"))] = "network",
    config: ConfigFile = None,
) -> None:
    with explained():
        options, _source = settings.load(config_file(config))
        try:
            found = read_ics(file.read_bytes(), options.network.time_zone)
            outcomes = asyncio.run(_take_over(options, found, moderator, audience))
        except Unreadable as error:
            reason = say(f"meetings-unreadable-{error.reason}")
            errors.print(say("meetings-unreadable", file=str(file), line=error.line, reason=reason))
            raise typer.Exit(1) from None
        except _Unknown as error:
            errors.print(say(f"meetings-no-{error.what}"), markup=False)
            raise typer.Exit(1) from None
    for one, outcome in zip(found, outcomes, strict=True):
        _report(file, one, outcome)
    if any(outcome not in _FINE for outcome in outcomes):
        raise typer.Exit(1)


def _report(file: Path, one: Imported, outcome: Outcome) -> None:
    where = out if outcome in _FINE else errors
    why = say(f"meetings-refused-{one.refused}") if outcome == "refused" else ""
    told = say(
        f"meetings-{outcome}", file=str(file), line=one.line, title=one.title or "–", why=why
    )
    where.print(told, markup=False)


async def _take_over(
    options: Settings, found: Sequence[Imported], moderator: str, audience: str
) -> list[Outcome]:
    async with installation.opened(options) as (engine, _vault), engine.begin() as db:
        host = await people.named(db, moderator)
        if host is None or not (await roles.of(db, host)).has("moderator"):
            raise _Unknown("moderator")
        said = await _for(db, audience)
        return [await take_over(db, one, host, SHELL, said, clock.now()) for one in found]


async def _for(db: Database, said: str) -> Draft:
    if said in _EVERYBODY:
        return Draft(audience=said)
    group = await peer_groups.find(db, said.casefold())
    if group is None or group.state == "closed":
        raise _Unknown("group")
    return Draft(audience="group", group=group.slug)
