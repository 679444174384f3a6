"""Roles from the shell, proofs of consent, sheets for the notice board."""

from __future__ import annotations

import asyncio
import io
import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner

from bot import database, key
from bot.cli import cli
from bot.settings import Settings
from handlers.kernel import audit, consent, people, personal, roles
from handlers.kernel.consent import Said
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from tests.conftest import START

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path
    from typing import TypeVar

    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

    T = TypeVar("T")

CONFIG = """
[network]
name = "Netzwerk „Grüße“ – Musterstadt"
[channel.web]
base_url = "https://chat.example.org"
[channel.telegram]
token = "1:x"
username = "muster_bot"
[channel.matrix]
homeserver = "https://matrix.example.org"
user_id = "@wegweiser:example.org"
password = "x"
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, list(arguments))
    return result.exit_code, result.stdout + result.stderr


def in_database(act: Callable[[Database, Vault], Awaitable[T]]) -> T:
    async def go() -> T:
        vault = key.vault(Settings())
        engine = database.engine_for(Settings().database.url, vault)
        await database.upgrade(engine)
        try:
            async with engine.begin() as db:
                return await act(db, vault)
        finally:
            await engine.dispose()

    return asyncio.run(go())


def test_a_code_from_the_shell_gives_its_role_and_is_in_the_log() -> None:
    code, said = run("grant", "admin")
    assert code == 0
    letters = re.search(r"\w{4}-\w{4}-\w{4}", said)
    assert letters

    async def redeem(db: Database, vault: Vault) -> tuple[Grant | None, list[audit.Act]]:
        anna = await people.meet(db, Address("paper", "anna"), START)
        grant = await roles.redeem(db, vault, letters[0], anna.id, START)
        return grant, await audit.latest(db, 5)

    grant, (act,) = in_database(redeem)
    assert grant == Grant("admin")
    assert (act.actor, act.act, act.target) == ("shell", "staff.code", "admin")


@pytest.mark.parametrize(
    "arguments", [["kaiser"], ["organiser"], ["admin", "--group", "x"], []], ids=str
)
def test_a_role_that_cannot_be_given_is_wrong_use(arguments: list[str]) -> None:
    assert run("grant", *arguments)[0] == 2


def test_consents_are_proved_by_name_by_address_and_after_erasure(tmp_path: Path) -> None:
    mail, chat = Address("mail", "anna@example.org"), Address("telegram", "123")
    words = "Ja, ich möchte den Newsletter <b>bekommen</b>."

    async def live(db: Database, vault: Vault) -> str:
        anna = await people.meet(db, chat, START)
        given = Said(vault.mark(mail), "list", "kita", "mail", "mail link", "de", "0.1", words)
        await consent.asked(db, given, START)
        await consent.give(db, anna.id, given, START)
        other = Said(vault.mark(chat), "surveys", "", "telegram", "button", "de", "0.1", "Ja?")
        await consent.give(db, anna.id, other, START + timedelta(minutes=1))
        return anna.pseudonym

    async def erase(db: Database, _vault: Vault) -> None:
        anna = await people.find(db, chat)
        assert anna is not None
        await personal.erase(db, anna.id, START + timedelta(minutes=2))

    name = in_database(live)
    for who in (name.lower(), "telegram:123"):
        code, said = run("person", "consents", who)
        assert code == 0
        for part in (
            f"Person: {name}",
            "1. Gefragt",
            "2. Einwilligung erteilt",
            "Zweck: E-Mail-Verteiler (kita)",
            "Zeit: 25.11.2026 21:15:00 (Europe/Berlin)",
            "UTC: 2026-11-25T20:15:00Z",
            "Handlung: mail link",
            "Prüfsumme des Wortlauts: stimmt",
            f"| {words}",
            "Zweck: Umfragen",
        ):
            assert part in said

    in_database(erase)
    assert run("person", "consents", name)[0] == 1
    code, said = run("person", "consents", "Anna@Example.org")
    assert code == 0
    assert "hat ihre Daten löschen lassen" in said
    assert "E-Mail-Verteiler" in said
    assert "Umfragen" not in said

    file = tmp_path / "nachweis.html"
    assert run("person", "consents", "anna@example.org", "--html", str(file))[0] == 0
    page = file.read_text("utf-8")
    assert "&lt;b&gt;bekommen&lt;/b&gt;" in page
    assert "http" not in page
    code, said = run("person", "consents", "nobody@example.org")
    assert code == 1
    assert "keine Person" in said or "no person" in said


@pytest.mark.parametrize(
    ("arguments", "leads_to"),
    [
        (["start"], "https://chat.example.org/"),
        (["abo"], "https://chat.example.org/?start=abo"),
        (["gruppe-spieltreff", "--channel", "telegram"],
         "https://t.me/muster_bot?start=gruppe-spieltreff"),
        (["start", "--channel", "matrix"], "https://matrix.to/#/@wegweiser:example.org"),
    ],
    ids=str,
)  # fmt: skip
def test_a_printed_sheet_is_read_by_a_phone_and_says_its_address_in_letters(
    tmp_path: Path, arguments: list[str], leads_to: str
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, "utf-8")
    for out in ("a.pdf", "a.png"):
        code, said = run("sheet", *arguments, "--out", out)
        assert code == 0, said
        assert leads_to in said

    image = Image.open(io.BytesIO((tmp_path / "a.png").read_bytes()))
    assert image.width / image.height == pytest.approx(210 / 297, abs=0.01)
    (found,) = zxingcpp.read_barcodes(image)
    assert found.text == leads_to

    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    letters = document[0].get_textpage().get_text_range()
    short = "@wegweiser:example.org" if "matrix" in leads_to else leads_to[8:].rstrip("/")
    assert len(document) == 1
    assert "Grüße" in letters
    assert "".join(letters.split()).count(short) == 9  # once large, once on each strip


@pytest.mark.parametrize("arguments", [["x"], ["abo", "--out", "a.gif"], ["gruppe-"]], ids=str)
def test_a_sheet_that_cannot_be_is_wrong_use(arguments: list[str]) -> None:
    assert run("sheet", *arguments)[0] == 2


def test_a_sheet_without_an_address_is_said_plainly(tmp_path: Path) -> None:
    code, said = run("sheet", "start")
    assert code == 1
    assert "base_url" in said

    (tmp_path / "config.toml").write_text(CONFIG, "utf-8")
    assert run("sheet", "abo", "--channel", "matrix")[0] == 1
