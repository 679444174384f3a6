"""The configuration: what it may say, and what is said when it is wrong."""

from __future__ import annotations

import random
import re
import tomllib
from datetime import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel, SecretStr
from sqlalchemy import make_url

from bot import app, phrasing, texts
from bot.settings import (
    ConfigError,
    ConfigProblem,
    Settings,
    Source,
    load,
    secrets_of,
    sqlite_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = Path("config.example.toml")
CHANNELS = ("web", "telegram", "matrix", "mail", "console")


def _options(shape: type[BaseModel]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, field in shape.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from (((name, *path), default) for path, default in _options(kind))
        else:
            yield (name,), field.get_default(call_default_factory=True)


def _shown() -> dict[str, Any]:
    """The example with everything switched on."""
    return tomllib.loads(re.sub(r"(?m)^#(?=[\[a-z])", "", EXAMPLE.read_text("utf-8")))


def _at(table: Any, path: tuple[str, ...]) -> Any:
    for part in path:
        table = table[part]
    return table


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return list(value) if isinstance(value, tuple) else value


def test_the_example_is_what_runs_without_a_file() -> None:
    configured, _source = load(EXAMPLE, {})
    default, _source = load(None, {})

    assert configured.model_dump(exclude={"channel"}) == default.model_dump(exclude={"channel"})
    assert set(configured.channel) == set(default.channel) == {"web"}


def test_the_example_shows_every_option_with_its_default() -> None:
    shown = _shown()
    shapes: dict[tuple[str, ...], type[BaseModel]] = {(): Settings}
    shapes |= {("channel", n): import_module(f"bot.channels.{n}").Settings for n in CHANNELS}
    for at, shape in shapes.items():
        for path, default in _options(shape):
            if path == ("channel",):
                continue
            value = _at(shown, (*at, *path))
            has_default = default is not None and not isinstance(default, SecretStr)
            if has_default and repr(default) != "PydanticUndefined":
                assert value == _plain(default), f"{at} {path}"


def test_the_example_shows_no_option_that_does_not_exist() -> None:
    shown = _shown()
    for name in CHANNELS:
        shape = import_module(f"bot.channels.{name}").Settings
        assert set(shown["channel"][name]) <= set(shape.model_fields)


@pytest.mark.parametrize(
    ("text", "line", "option", "said"),
    [
        ('[network]\nnaem = "x"', 2, "network.naem", "Ist „name“ gemeint?"),
        ('[network]\n\nanrede = "ihr"', 3, "network.anrede", "Erlaubt ist: 'du' or 'sie'"),
        ("[network]\nname = 5", 2, "network.name", "Text in Anführungszeichen"),
        ('[network]\ntime_zone = "Mars"', 2, "network.time_zone", "Europe/Berlin"),
        (
            '[network.duty]\nhours = ["Mo 9-12", "Mi-Xx 9"]',
            2,
            "network.duty.hours",
            "Mi-Xx 9",
        ),
        ('[network.duty]\nhours = ["Fr 22-02"]', 2, "network.duty.hours", "zwei Zeilen"),
        ('[database]\nurl = "mysql://x"', 2, "database.url", "Format stimmt nicht"),
        ("[network\n", 1, "", "TOML"),
        ("[channel.signal]\n", 1, "channel.signal", "Diesen Kanal gibt es nicht"),
        ("[channel.web]\nport = 99999", 2, "channel.web.port", "zu groß"),
        (
            '[channel.matrix]\nhomeserver = "h"\npassword = "p"',
            1,
            "channel.matrix.user_id",
            "fehlt",
        ),
        ("[channel.telegram]\n", 1, "channel.telegram", "token"),
        ('[network.duty]\nroom = "!a:b.de"\n', 2, "network.duty.room", "braucht Matrix"),
        ('[network.duty]\nroom = "#team:b.de"\n', 2, "network.duty.room", "Format"),
    ],
)
def test_a_wrong_option_is_named_with_its_place(
    tmp_path: Path, text: str, line: int, option: str, said: str
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(ConfigError) as caught:
        app.channel_settings(*load(file, {}))

    problem = caught.value.problems[0]
    words = phrasing.config_problem(texts.load(), problem, "de")
    assert (problem.line, problem.option) == (line, option)
    assert said in words
    assert str(file) in words


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[network]\nnaem = "x"\n[log]\nlevel = "loud"\n', "utf-8")

    with pytest.raises(ConfigError) as caught:
        load(file, {})

    assert {problem.line for problem in caught.value.problems} == {2, 4}


def test_the_environment_wins_and_can_switch_a_channel_on() -> None:
    environment = {
        "WEGWEISER__NETWORK__NAME": "Aus der Umgebung",
        "WEGWEISER__NETWORK__DUTY__HOURS": "Mo-Fr 9-16; Sa 10-12",
        "WEGWEISER__CHANNEL__TELEGRAM__TOKEN": "123:secret-token",
    }
    settings, source = load(EXAMPLE, environment)
    opened = app.channel_settings(settings, source)

    assert settings.network.name == "Aus der Umgebung"
    assert len(settings.network.duty.spans) == 6
    assert "123:secret-token" in set(secrets_of(opened["telegram"][1]))


def test_a_secret_never_shows_in_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[channel.telegram]\ntoken = "123:very-secret"\ntokne_file = "x"\n', "utf-8")

    with pytest.raises(ConfigError) as caught:
        app.channel_settings(*load(file, {}))

    assert "very-secret" not in repr(caught.value.problems)
    assert caught.value.__cause__ is None


def test_five_hundred_broken_files_get_words_and_never_a_traceback(tmp_path: Path) -> None:
    """Bytes are changed, dropped and doubled at random; what still loads is fine, too."""
    dice = random.Random(20261125)
    whole = EXAMPLE.read_bytes()
    catalogue = texts.load()
    file = tmp_path / "config.toml"
    problems: list[ConfigProblem] = []
    for _ in range(500):
        broken = bytearray(whole)
        for _ in range(dice.randint(1, 4)):
            place = dice.randrange(len(broken))
            broken[place : place + dice.choice((0, 1, 9))] = dice.randbytes(dice.choice((0, 1, 5)))
        file.write_bytes(broken)
        try:
            app.channel_settings(*load(file, {}))
        except ConfigError as error:
            problems.extend(error.problems)
    assert len(problems) > 50
    assert all(phrasing.config_problem(catalogue, problem, "de") for problem in problems)


def test_a_missing_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "nowhere.toml", {})

    assert caught.value.problems[0].code == "unreadable"


def test_the_line_of_a_missing_option_is_the_line_of_its_table() -> None:
    source = Source("config.toml", "[network]\n\n[channel.matrix]\nuser_id = 1\n")

    assert source.line(("channel", "matrix", "homeserver")) == 3
    assert source.line(("channel", "matrix", "user_id")) == 4


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///data/wegweiser.db",
        "sqlite:////srv/our%20network/w.db?timeout=3",
        "sqlite+aiosqlite:///x y.db",
        "sqlite://",
    ],
)
def test_the_file_of_sqlite_is_found_as_sqlalchemy_finds_it(url: str) -> None:
    assert sqlite_file(url) == Path(make_url(url).database or "")
