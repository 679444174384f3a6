"""The command line for how well questions are understood: evaluate, teach."""

from __future__ import annotations

import asyncio
from pathlib import Path  # noqa: TC003 – typer reads it at run time
from typing import Annotated

import typer

from bot import phrasing, quality, settings, teaching
from bot.cli_asking import index_for
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
from knowledge.quality.asked import Sets
from knowledge.quality.asked import read as read_set


def register(cli: typer.Typer) -> None:
    cli.command("evaluate", help=say("evaluate-help"))(evaluate)
    cli.command("teach", help=say("teach-help"))(teach)


def evaluate(
    files: Annotated[list[Path], typer.Argument(help=say("evaluate-files-help"))],
    directory: OtherDirectory = None,
    compare: Annotated[bool, typer.Option("--compare", help=say("evaluate-compare-help"))] = False,
    config: ConfigFile = None,
) -> None:
    with explained():
        sets = Sets.joined(map(read_set, files))
        index, entries = index_for(directory, config)
        words = quality.Words(TEXTS, LANGUAGE)
        out.print(quality.layer(index, words), markup=False)
        for line in quality.report(sets, index, words):
            out.print(line, markup=False)
        if compare and sets.questions:
            for line in quality.comparison(sets, entries, index, words):
                out.print(line, markup=False)


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
