"""The shape of `config.toml`: typed, frozen, and a misspelt option is an error.

A channel's table is checked by the channel's own `Settings`, so a new channel does not touch
this file.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from urllib.parse import unquote

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from handlers.kernel.network import Network

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

S = TypeVar("S", bound=BaseModel)

PREFIX = "WEGWEISER__"  # WEGWEISER__CHANNEL__TELEGRAM__TOKEN is [channel.telegram] token


class Section(BaseModel):
    """A table in `config.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def sqlite_file(url: str) -> Path:
    """As `sqlalchemy.make_url` reads it, without SQLAlchemy: who asks a question needs no more."""
    return Path(unquote(url.partition("///")[2].partition("?")[0]))


class Database(Section):
    url: str = Field(
        default="sqlite:///data/wegweiser.db", pattern=r"^(sqlite|postgres|postgresql)(\+\w+)?:"
    )

    @property
    def is_missing(self) -> bool:
        """Whether it is a file that nobody has made yet."""
        return self.url.startswith("sqlite") and not sqlite_file(self.url).exists()


class Privacy(Section):
    """What must not lie in the same backup as the database; None: in the state folder.

    Attributes:
        key_file: What seals addresses in the database.
        erased_file: Who was erased, as keyed hashes: a restored backup is erased again by it.
    """

    key_file: Path | None = None
    erased_file: Path | None = None


class Log(Section):
    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["text", "json"] = "text"


def _web_only() -> dict[str, dict[str, Any]]:
    return {"web": {}}


class Settings(Section):
    """Everything but the channels' own options.

    Attributes:
        state: Folder for what is no database: Matrix keys, the session of a channel.
        channel: A table for each channel that is switched on.
    """

    state: Path = Path("data")
    network: Network = Network()
    database: Database = Database()
    privacy: Privacy = Privacy()
    log: Log = Log()
    channel: dict[str, dict[str, Any]] = Field(default_factory=_web_only)


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One thing that is wrong, as data, so that it can be said in the reader's language.

    Attributes:
        line: In the file, from 1; None where the option stands in the environment or nowhere.
        option: As `channel.telegram.token`.
        code: What is wrong: a pydantic error type, or one of `unreadable`, `syntax`,
            `unknown_channel`.
        expected: What would be right, where it can be said.
        nearest: The option that was probably meant.
    """

    file: str
    line: int | None
    option: str
    code: str
    expected: str = ""
    nearest: str = ""


class ConfigError(Exception):
    """The configuration is wrong; nothing was started."""

    def __init__(self, problems: Sequence[ConfigProblem]) -> None:
        super().__init__(f"{len(problems)} problems in the configuration")
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the options came from, to say where a wrong one stands."""

    file: str
    text: str = ""

    def line(self, path: Sequence[str]) -> int | None:
        """The line of an option, or of the table that it is missing in."""
        best = None
        for number, here in _options(self.text):
            if here == tuple(path):
                return number
            if here == tuple(path[: len(here)]):
                best = number
        return best


def load(file: Path | None, environment: Mapping[str, str] = os.environ) -> tuple[Settings, Source]:
    """Read the file and the environment, which wins.

    Args:
        file: None means that there is none: everything has its default.

    Raises:
        ConfigError: with everything that is wrong, not only the first.
    """
    source, table = _read(file)
    _overlay(table, environment)
    return parse(Settings, table, source), source


def parse(shape: type[S], table: Any, source: Source, at: tuple[str, ...] = ()) -> S:
    """Check a table against its shape; `at` is where the table stands in the file."""
    try:
        return shape.model_validate(table)
    except ValidationError as error:
        problems = [_problem(shape, dict(detail), source, at) for detail in error.errors()]
        raise ConfigError(problems) from None  # the cause holds what was written: secrets


def secrets_of(settings: BaseModel) -> Iterator[str]:
    """Every secret among the options, also those in files, to be struck out of logs."""
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            yield value.get_secret_value()
        elif isinstance(value, BaseModel):
            yield from secrets_of(value)
        elif name.endswith("_file") and isinstance(value, Path) and value.is_file():
            yield value.read_text("utf-8").strip()


def _read(file: Path | None) -> tuple[Source, dict[str, Any]]:
    if file is None:
        return Source("config.toml"), {}
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        code = "encoding" if isinstance(error, UnicodeDecodeError) else "unreadable"
        raise ConfigError([ConfigProblem(str(file), None, "", code)]) from None
    try:
        return Source(str(file), text), tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        raise ConfigError([ConfigProblem(str(file), line, "", "syntax")]) from None


def _overlay(table: dict[str, Any], environment: Mapping[str, str]) -> None:
    for name, value in environment.items():
        if not name.startswith(PREFIX) or not value:
            continue
        *parents, option = name.removeprefix(PREFIX).lower().split("__")
        here = table
        for parent in parents:
            here = here.setdefault(parent, {})
        here[option] = value


def _problem(
    shape: type[BaseModel], detail: dict[str, Any], source: Source, at: tuple[str, ...]
) -> ConfigProblem:
    path = at + tuple(str(part) for part in detail["loc"])
    code = str(detail["type"])
    context = detail.get("ctx", {})
    expected = str(context.get("expected") or context.get("error") or context.get("pattern") or "")
    if not expected and context:
        expected = ", ".join(f"{name} {value}" for name, value in context.items())
    nearest = _nearest(shape, detail["loc"]) if code == "extra_forbidden" else ""
    return ConfigProblem(source.file, source.line(path), ".".join(path), code, expected, nearest)


def _nearest(shape: type[BaseModel], location: Sequence[Any]) -> str:
    for part in location[:-1]:
        inner = shape.model_fields[str(part)].annotation
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ""
        shape = inner
    return next(iter(get_close_matches(str(location[-1]), shape.model_fields)), "")


_HEADER = re.compile(r"\s*\[([^\[\]]+)\]")
_OPTION = re.compile(r"\s*([A-Za-z0-9_.\"-]+)\s*=")


def _options(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Lines with the path of the table or option that stands there."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield number, table
        elif option := _OPTION.match(line):
            yield number, table + _parts(option[1])


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip('"') for part in dotted.split("."))
