"""An officer's list becomes letters that ask, and nothing else."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot import database, key
from bot.batch import BadLine
from bot.cli import cli
from bot.invitations import read
from bot.settings import Settings
from handlers.kernel import audit
from handlers.kernel.consent import consents
from handlers.kernel.outbox import outbox
from handlers.mailing import store

if TYPE_CHECKING:
    from pathlib import Path

WEB = '[channel.web]\nbase_url = "https://chat.example.org"\n'
MAIL = '[channel.mail]\nhost = "localhost"\nsender = "post@example.org"\n'


@pytest.mark.parametrize(
    "content",
    [
        "Name;E-Mail\nMüller, Anna;anna@example.net\nBen;BEN@example.net\n".encode("cp1252"),
        "e-mail,Name\nanna@example.net,Müller\nben@example.net,\nanna@example.net,x\n".encode(),
        "Vorname\tE-Mail-Adresse\nÄ\tanna@example.net\n\nB\tben@example.net".encode("utf-16"),
        "\ufeffEMAIL\r\nanna@example.net\r\n Ben <ben@example.net> \r\n".encode(),
        b"anna@example.net\nben@example.net\n",
    ],
)
def test_a_list_is_read_however_a_spreadsheet_wrote_it(content: bytes) -> None:
    assert list(read(content)) == ["anna@example.net", "ben@example.net"]


def test_a_line_without_an_address_is_named_and_the_rest_is_taken() -> None:
    content = b"name;e-mail\nA;a@example.net\nB;b(at)example.net\nC\nD;d@example.net, e@x.de\n"

    assert list(read(content)) == [
        "a@example.net",
        BadLine(3, "E-Mail", "no-address"),
        BadLine(4, "E-Mail", "no-address"),
        BadLine(5, "E-Mail", "no-address"),
    ]
    assert list(read(b"Name;Telefon\nA;1\n")) == [BadLine(1, "E-Mail", "no-column")]
    assert list(read(b"")) == []


def test_an_import_invites_and_subscribes_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config.toml").write_text(WEB + MAIL, "utf-8")
    (tmp_path / "liste.csv").write_text("E-Mail\nanna@example.net\nkaputt\n", "utf-8")

    first = CliRunner().invoke(cli, ["list", "import", "liste.csv"])
    again = CliRunner().invoke(cli, ["list", "import", "liste.csv"])

    assert (first.exit_code, again.exit_code) == (1, 1)
    assert "liste.csv" in first.stderr
    assert "kaputt" not in first.stderr
    assert first.stdout.startswith("1 ")
    assert again.stdout.startswith("0 ")
    letters, held, acts = asyncio.run(_state())
    assert len(letters) == 1
    assert "https://chat.example.org/liste/bestaetigen/" in str(letters[0].reply)
    assert held == []
    assert [act.act for act in acts] == ["mailing.import"] * 2
    assert "anna" not in repr(acts)


async def _state() -> tuple[list[Any], list[Any], list[audit.Act]]:
    settings = Settings()
    engine = database.engine_for(settings.database.url, key.vault(settings))
    async with engine.begin() as db:
        letters = list((await db.execute(select(outbox))).all())
        held = list((await db.execute(select(consents))).all())
        acts = await audit.latest(db, 5)
        assert len((await db.execute(select(store.signups))).all()) == 1
    await engine.dispose()
    return letters, held, acts


def test_without_a_mail_server_or_an_address_for_links_nothing_is_invited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "liste.csv").write_text("anna@example.net\n", "utf-8")
    for config in (MAIL, WEB, ""):
        (tmp_path / "config.toml").write_text(config, "utf-8")
        result = CliRunner().invoke(cli, ["list", "import", "liste.csv"])
        assert result.exit_code == 1
        assert "base_url" in result.stderr
