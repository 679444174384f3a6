"""What every command of the command line needs: words, two ways out, the configuration."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer
from rich.console import Console

from bot import locale, phrasing, texts
from bot.refusals import AlreadyRunning, BadKey, OtherKey
from bot.settings import ConfigError
from handlers.kernel.reply import Text
from knowledge.problem import OfferErrors

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGE = locale.language()
TEXTS = texts.load()
errors = Console(stderr=True, highlight=False, soft_wrap=True)
out = Console(highlight=False, soft_wrap=True)


def say(key: str, **args: str | int) -> str:
    """The text `cli-<key>` in the language of the person at the keyboard."""
    return TEXTS.phrase(Text(f"cli-{key}", args), LANGUAGE)


ConfigFile = Annotated[
    Optional[Path],  # noqa: UP045 – typer reads it at run time
    typer.Option("--config", "-c", help=say("config-help"), show_default=False),
]
OtherDirectory = Annotated[
    Optional[Path],  # noqa: UP045 – typer reads it at run time
    typer.Option("--directory", help=say("ask-directory-help"), show_default=False),
]


def config_file(given: Path | None) -> Path | None:
    """The file that was named, or `config.toml` where there is one."""
    usual = Path("config.toml")
    return given or (usual if usual.exists() else None)


@contextmanager
def explained() -> Iterator[None]:
    """Say what is wrong in plain words, and end with 1."""
    try:
        yield
    except ConfigError as error:
        for problem in error.problems:
            errors.print(phrasing.config_problem(TEXTS, problem, LANGUAGE), markup=False)
        errors.print(say("nothing-started"))
    except OfferErrors as error:
        for fault in error.problems:
            errors.print(phrasing.offer_problem(TEXTS, fault, LANGUAGE), markup=False)
    except AlreadyRunning as error:
        errors.print(say("already-running", folder=str(error)))
    except BadKey as error:
        errors.print(say("bad-key", file=str(error)), markup=False)
    except OtherKey as error:
        errors.print(say("other-key", file=str(error)), markup=False)
    except OSError as error:
        errors.print(say("os-error", file=str(error.filename or ""), reason=error.strerror or ""))
    else:
        return
    raise typer.Exit(1)
