"""The command line for the running bot: run, chat, check."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, Any

import typer

from bot import app as composition
from bot import inspection, logs, phrasing, settings
from bot.terminal import LANGUAGE, TEXTS, ConfigFile, config_file, explained, out, say

if TYPE_CHECKING:
    from collections.abc import Mapping


def register(cli: typer.Typer) -> None:
    cli.command("run", help=say("run-help"))(run)
    cli.command("chat", help=say("chat-help"))(chat)
    cli.command("check", help=say("check-help"))(check)


def run(config: ConfigFile = None) -> None:
    with explained():
        options, source = settings.load(config_file(config))
        opened = composition.channel_settings(options, source)
        _start(options, opened, greet=True)


def chat(config: ConfigFile = None) -> None:
    with explained():
        options, source = settings.load(config_file(config))
        only = options.model_copy(
            update={
                "channel": {"console": {}},
                "log": options.log.model_copy(update={"level": "error"}),
            }
        )
        _start(only, composition.channel_settings(only, source), greet=False)


def check(config: ConfigFile = None) -> None:
    with explained():
        options, source = settings.load(config_file(config))
        opened = composition.channel_settings(options, source)
        findings = asyncio.run(inspection.inspect(options, opened))
        for finding in findings:
            mark = "✓" if finding.fine else "✗"
            line = f"{mark} {phrasing.finding(TEXTS, finding, LANGUAGE)}"
            out.print(line, markup=False, style="" if finding.fine else "bold red")
        if not all(finding.fine for finding in findings):
            raise typer.Exit(1)


def _start(options: settings.Settings, opened: dict[str, Any], *, greet: bool) -> None:
    secrets = [s for _module, section in opened.values() for s in settings.secrets_of(section)]
    logs.configure(options.log.level, secrets, json=options.log.format == "json")
    asyncio.run(_serve(options, opened, greet=greet))


async def _serve(options: settings.Settings, opened: dict[str, Any], *, greet: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with composition.build(options, opened) as app:
        greeting = asyncio.create_task(_greet(app, opened)) if greet else None
        await composition.run(app, stop)
        if greeting is not None:
            greeting.cancel()


async def _greet(app: composition.App, opened: Mapping[str, object]) -> None:
    """Say where the chat page is, once it is there."""
    if "web" in opened:
        out.print(say("run-at", url=await app.chat_page()))
    others = ", ".join(name for name in opened if name != "web")
    if others:
        out.print(say("run-others", channels=others))
