"""The key: made once, for nobody else's eyes; a wrong one is said in plain words."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot import cli_serving, key, terminal
from bot.cli import cli
from bot.database import engine_for, upgrade
from bot.refusals import BadKey
from bot.settings import Settings
from handlers.kernel import people
from handlers.kernel.message import Address
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _settings(folder: Path, **more: object) -> Settings:
    return Settings.model_validate({"state": folder / "state", **more})


def test_a_key_is_made_once_and_for_nobody_else(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    old = os.umask(0)
    try:
        vault = key.vault(settings)
    finally:
        os.umask(old)
    file = settings.state / "wegweiser.key"

    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in settings.state.iterdir()] == ["wegweiser.key"]
    assert key.vault(settings).unseal(vault.seal("anna")) == "anna"
    assert len(bytes.fromhex(file.read_text())) == 64


def test_the_key_may_lie_elsewhere(tmp_path: Path) -> None:
    elsewhere = tmp_path / "safe" / "key"
    key.vault(_settings(tmp_path, privacy={"key_file": elsewhere}))

    assert elsewhere.exists()
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    "content", [b"", b"abc", b"00" * 63, b"00" * 65, b"\xff" * 128, b"zz" * 64]
)
def test_what_is_no_key_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "state" / "wegweiser.key"
    file.parent.mkdir()
    file.write_bytes(content)

    with pytest.raises(BadKey):
        key.vault(_settings(tmp_path))
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    ("language", "words"), [("de", "kein Schlüssel des Wegweisers"), ("en", "holds no key")]
)
def test_a_bad_key_is_said_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.setattr(terminal, "LANGUAGE", language)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "wegweiser.key").write_text("not a key")

    result = CliRunner().invoke(cli, ["run"])

    assert result.exit_code == 1
    assert words in result.stderr
    assert "wegweiser.key" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.fixture
async def foreign(tmp_path: Path) -> Path:
    """A folder with a database that was sealed with another key."""
    engine = engine_for(f"sqlite:///{tmp_path / 'data' / 'wegweiser.db'}", VAULT)
    await upgrade(engine)
    await key.check(engine, Settings())  # nobody is in it yet
    async with engine.begin() as db:
        await people.meet(db, Address("paper", "anna"), START)
    await key.check(engine, Settings())
    await engine.dispose()
    return tmp_path


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "mit einem anderen Schlüssel versiegelt"), ("en", "sealed with another key")],
)
def test_a_database_of_another_key_is_not_touched(
    foreign: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    """Else everybody would be a stranger, and what waits could not be read."""
    monkeypatch.setattr(terminal, "LANGUAGE", language)
    monkeypatch.chdir(foreign)

    result = CliRunner().invoke(cli, ["run"])

    assert result.exit_code == 1
    assert words in result.stderr


def _checked(folder: Path) -> str:
    """What `wegweiser check` says of the key."""
    result = CliRunner().invoke(cli, ["check", "--config", str(folder / "config.toml")])
    return "\n".join(line for line in result.output.splitlines() if "Schlüssel" in line)


async def test_check_says_what_is_wrong_with_the_key_and_how_to_mend_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_serving, "LANGUAGE", "de")
    config, file = tmp_path / "config.toml", tmp_path / "safe" / "wegweiser.key"
    url = f"sqlite:///{tmp_path / 'data' / 'wegweiser.db'}"
    config.write_text(f"[privacy]\nkey_file = '{file}'\n[database]\nurl = '{url}'\n")
    settings = _settings(tmp_path, privacy={"key_file": file}, database={"url": url})

    assert "beim ersten Start" in await asyncio.to_thread(_checked, tmp_path)
    assert not file.exists()
    engine = engine_for(url, key.vault(settings))
    await upgrade(engine)
    assert "nur für den Wegweiser lesbar" in await asyncio.to_thread(_checked, tmp_path)
    async with engine.begin() as db:
        await people.meet(db, Address("paper", "anna"), START)
    await engine.dispose()
    assert "✓ Schlüssel" in await asyncio.to_thread(_checked, tmp_path)

    right = file.read_text()
    breaks: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: file.chmod(0o640), f"chmod 600 {file}"),
        (lambda: file.chmod(0o600), "✓ Schlüssel"),
        (lambda: file.write_text(right[:-3]), "kein Schlüssel des Wegweisers"),
        (lambda: file.write_text("ab" * 64), "passt nicht zur Datenbank"),
        (file.unlink, "fehlt, und die Datenbank"),
        (file.mkdir, "ist nicht zu lesen"),
    )
    for break_it, said in breaks:
        break_it()
        heard = await asyncio.to_thread(_checked, tmp_path)
        assert said in heard
        assert right.strip() not in heard
        assert "\n" not in heard


async def test_check_says_that_the_key_lies_with_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_serving, "LANGUAGE", "de")
    url = f"sqlite:///{tmp_path / 'wegweiser.db'}"
    (tmp_path / "config.toml").write_text(f"state = '{tmp_path}'\n[database]\nurl = '{url}'\n")
    key.vault(Settings.model_validate({"state": tmp_path, "database": {"url": url}}))

    heard = await asyncio.to_thread(_checked, tmp_path)
    assert heard.startswith("✓")
    assert "im Ordner der Datenbank" in heard
