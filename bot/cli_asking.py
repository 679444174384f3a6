"""The command line for questions to the directory: ask.

Reviewers ask thousands of questions with it: what only a running bot needs is not loaded.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import contextmanager
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import TYPE_CHECKING, Annotated

import typer

from bot import batch, clock, index_file, phrasing, settings
from bot.batch import BadLine
from bot.terminal import (
    LANGUAGE,
    TEXTS,
    ConfigFile,
    OtherDirectory,
    config_file,
    errors,
    explained,
    out,
    say,
)
from knowledge import loader
from knowledge.directory import index_of
from knowledge.entry import Entry
from knowledge.understanding import understand

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.directory import Directory
    from knowledge.index import Index
    from knowledge.model import Offer


def register(cli: typer.Typer) -> None:
    cli.command("ask", help=say("ask-help"))(ask)


def ask(
    question: Annotated[str | None, typer.Argument(help=say("ask-question-help"))] = None,
    file: Annotated[
        Path | None, typer.Option("--batch", help=say("ask-batch-help"), show_default=False)
    ] = None,
    directory: OtherDirectory = None,
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


def index_for(directory: Path | None, config: Path | None) -> tuple[Index, Sequence[Entry]]:
    if directory is not None:
        entries = loader.load_jsonl(directory)
        return index_of(entries), entries
    own = _directory(config)
    return own.index, [Entry.of(offer) for offer in own.offers.values()]


def _directory(config: Path | None) -> Directory:
    """The installation's own directory where there is one, else the starter directory."""
    options, _source = settings.load(config_file(config))
    return index_file.directory(options.state, _stored(options) or loader.starter())


def _stored(options: settings.Settings) -> list[Offer]:
    if options.database.is_missing:
        return []
    from bot import stored  # noqa: PLC0415 – what reads a database takes a third of the memory

    return asyncio.run(stored.offers(options))


def _ask_batch(file: Path, directory: Path | None, config: Path | None) -> int:
    bad = 0
    with _lines(file) as lines:
        index, _entries = index_for(directory, config)
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
        index, _entries = index_for(directory, config)
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
