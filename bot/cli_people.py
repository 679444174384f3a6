"""The command line for people: roles, proofs of consent, sheets for the notice board."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from bot import app as composition
from bot import granting, proof, settings, sheet
from bot.sheet import Format
from bot.terminal import TEXTS, ConfigFile, config_file, errors, explained, out, say
from handlers.kernel.roles import Grant, Role

_person = typer.Typer(help=say("person-help"), no_args_is_help=True)


def register(cli: typer.Typer) -> None:
    cli.command("grant", help=say("grant-help"))(grant)
    cli.command("sheet", help=say("sheet-help"))(draw_sheet)
    cli.add_typer(_person, name="person")


def grant(
    role: Annotated[Role, typer.Argument(help=say("grant-role-help"))],
    group: Annotated[str, typer.Option("--group", help=say("grant-group-help"))] = "",
    config: ConfigFile = None,
) -> None:
    if (role == "organiser") != bool(group):
        errors.print(say("grant-group"))
        raise typer.Exit(2)
    with explained():
        options, _source = settings.load(config_file(config))
        wanted = Grant(role, group.casefold())
        code = asyncio.run(granting.grant(options, wanted))
    out.print(say("grant-done", role=role, code=code), markup=False)


@_person.command("consents", help=say("consents-help"))
def consents(
    who: Annotated[str, typer.Argument(help=say("consents-who-help"))],
    html: Annotated[
        Path | None, typer.Option("--html", help=say("consents-html-help"), show_default=False)
    ] = None,
    config: ConfigFile = None,
) -> None:
    with explained():
        options, _source = settings.load(config_file(config))
        evidence = asyncio.run(proof.collect(options, who))
        if evidence is None:
            errors.print(say("consents-nobody", who=who), markup=False)
            raise typer.Exit(1)
        if html is not None:
            html.write_text(proof.page(evidence, options, TEXTS), "utf-8")
            out.print(say("consents-written", file=str(html)), markup=False)
            return
        for line in proof.plain(evidence, options, TEXTS):
            out.print(line, markup=False)


def draw_sheet(
    what: Annotated[str, typer.Argument(help=say("sheet-what-help"))],
    file: Annotated[
        Path | None, typer.Option("--out", help=say("sheet-out-help"), show_default=False)
    ] = None,
    channel: Annotated[
        str | None, typer.Option("--channel", help=say("sheet-channel-help"), show_default=False)
    ] = None,
    config: ConfigFile = None,
) -> None:
    target = file or Path(f"{what}.pdf")
    kind = target.suffix.removeprefix(".").lower()
    if not sheet.PAYLOAD.fullmatch(what) or kind not in get_args(Format):
        errors.print(say("sheet-how"), markup=False)
        raise typer.Exit(2)
    with explained():
        options, source = settings.load(config_file(config))
        found = sheet.ways(composition.channel_settings(options, source), what)
        found.sort(key=lambda way: way.channel != channel)
        if not found or (channel and found[0].channel != channel):
            errors.print(say("sheet-no-address"), markup=False)
            raise typer.Exit(1)
        from bot import sheet_drawing  # noqa: PLC0415 – 20 MB that only this command needs

        content = sheet_drawing.draw(cast("Format", kind), options.network.name, what, found, TEXTS)
        target.write_bytes(content)
    out.print(say("sheet-done", file=str(target), address=found[0].url), markup=False)
