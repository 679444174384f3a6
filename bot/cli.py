"""The command line: run, chat, ask, check.

Exit codes: 0 done · 1 something is wrong (it is said what) · 2 the command was used wrongly.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot import app as composition
from bot import (
    batch,
    cli_announcing,
    cli_mailing,
    cli_meetings,
    cli_people,
    clock,
    index_file,
    inspection,
    logs,
    phrasing,
    quality,
    settings,
    teaching,
)
from bot.batch import BadLine
from bot.terminal import LANGUAGE, TEXTS, ConfigFile, config_file, errors, explained, out, say
from knowledge import loader
from knowledge.directory import index_of
from knowledge.entry import Entry
from knowledge.quality.asked import Sets
from knowledge.quality.asked import read as read_set
from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from knowledge.directory import Directory
    from knowledge.index import Index

cli = typer.Typer(
    name="wegweiser",
    help=say("help"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

cli_announcing.register(cli)
cli_mailing.register(cli)
cli_meetings.register(cli)
cli_people.register(cli)


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


@cli.command(help=say("run-help"))
def run(config: ConfigFile = None) -> None:
    with explained():
        options, source = settings.load(config_file(config))
        opened = composition.channel_settings(options, source)
        _start(options, opened, greet=True)


@cli.command(help=say("chat-help"))
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


@cli.command(help=say("ask-help"))
def ask(
    question: Annotated[str | None, typer.Argument(help=say("ask-question-help"))] = None,
    file: Annotated[
        Path | None, typer.Option("--batch", help=say("ask-batch-help"), show_default=False)
    ] = None,
    directory: Annotated[
        Path | None,
        typer.Option("--directory", help=say("ask-directory-help"), show_default=False),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help=say("ask-explain-help"))] = False,
    config: ConfigFile = None,
) -> None:
    if (question is None) == (file is None):
        errors.print(say("ask-one-of"))
        raise typer.Exit(2)
    with explained():
        if file is not None:
            raise typer.Exit(_ask_batch(file, directory, config))
        _ask_once(question or "", directory, config, explain=explain)


@cli.command(help=say("evaluate-help"))
def evaluate(
    files: Annotated[list[Path], typer.Argument(help=say("evaluate-files-help"))],
    directory: Annotated[
        Path | None,
        typer.Option("--directory", help=say("ask-directory-help"), show_default=False),
    ] = None,
    compare: Annotated[bool, typer.Option("--compare", help=say("evaluate-compare-help"))] = False,
    config: ConfigFile = None,
) -> None:
    with explained():
        sets = Sets.joined(map(read_set, files))
        index, entries = _index(directory, config)
        words = quality.Words(TEXTS, LANGUAGE)
        out.print(quality.layer(index, words), markup=False)
        for line in quality.report(sets, index, words):
            out.print(line, markup=False)
        if compare and sets.questions:
            for line in quality.comparison(sets, entries, index, words):
                out.print(line, markup=False)


@cli.command(help=say("teach-help"))
def teach(
    offer: Annotated[str | None, typer.Argument(help=say("teach-offer-help"))] = None,
    question: Annotated[str | None, typer.Argument(help=say("ask-question-help"))] = None,
    file: Annotated[
        Path | None, typer.Option("--batch", help=say("teach-batch-help"), show_default=False)
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help=say("teach-forget-help"))] = False,
    config: ConfigFile = None,
) -> None:
    if (file is None) == (offer is None or question is None):
        errors.print(say("teach-one-of"))
        raise typer.Exit(2)
    with explained():
        options, _source = settings.load(config_file(config))
        if file is None:
            pairs = [(offer or "", question or "")]
        else:
            pairs = [(one.relevant[0], one.question) for one in read_set(file).questions]
        if forget:
            results = [asyncio.run(teaching.forget(options, *pair)) for pair in pairs]
        else:
            results = asyncio.run(teaching.teach(options, pairs))
        for result in results:
            where = out if result.fine else errors
            where.print(phrasing.taught(TEXTS, result, LANGUAGE), markup=False)
        if not all(result.fine for result in results):
            raise typer.Exit(1)


@cli.command(help=say("check-help"))
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


def _index(directory: Path | None, config: Path | None) -> tuple[Index, Sequence[Entry]]:
    if directory is not None:
        entries = loader.load_jsonl(directory)
        return index_of(entries), entries
    own = _directory(config)
    return own.index, [Entry.of(offer) for offer in own.offers.values()]


def _directory(config: Path | None) -> Directory:
    """The installation's own directory where there is one, else the starter directory."""
    options, _source = settings.load(config_file(config))
    stored = asyncio.run(inspection.stored_directory(options))
    return stored or index_file.directory(options.state, loader.starter())


def _ask_batch(file: Path, directory: Path | None, config: Path | None) -> int:
    bad = 0
    with _lines(file) as lines:
        index, _entries = _index(directory, config)
        for result in batch.answers(lines, index, clock.now().date()):
            if isinstance(result, BadLine):
                bad += 1
                errors.print(phrasing.bad_line(TEXTS, str(file), result, LANGUAGE), markup=False)
                error = {"line": result.line, "field": result.field, "code": result.code}
                result = {"error": error}  # noqa: PLW2901 – one line out for each line in
            sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    return 1 if bad else 0


@contextmanager
def _lines(file: Path) -> Iterator[Iterator[str]]:
    if str(file) == "-":
        yield iter(sys.stdin)
        return
    with file.open(encoding="utf-8-sig", errors="replace") as stream:
        yield iter(stream)


def _ask_once(question: str, directory: Path | None, config: Path | None, *, explain: bool) -> None:
    if directory is not None:
        index, _entries = _index(directory, config)
        titles = {}
    else:
        own = _directory(config)
        index, titles = own.index, {name: offer.title for name, offer in own.offers.items()}
    understood = understand(question, index, today=clock.now().date())
    for line in phrasing.understood(TEXTS, understood, titles, LANGUAGE):
        out.print(line, markup=False)
    if explain:
        for line in phrasing.explained(question, index):
            out.print(line, markup=False)
