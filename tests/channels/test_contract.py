"""What every channel must do. A new one plugs a harness into `person`, and that is its test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kernel.errors import SendError
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from handlers.kernel.reply import File
from tests.channels.contract import Harness, OnConsole, OnMatrix, OnTelegram, OnWeb

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

NASTY = "5 < 6 & 7 > 2, **kein fett**, _so_, [x](y), `code`, 🙂, مرحبا"


FAR = ["telegram", "web", "matrix"]  # behind a network, with more than one person


def _open(
    name: str, request: pytest.FixtureRequest, folder: Path
) -> AbstractAsyncContextManager[Harness]:
    match name:
        case "telegram":
            return OnTelegram(folder).open()
        case "web":
            return OnWeb(folder).open()
        case "console":
            return OnConsole(folder).open()
        case _:
            return OnMatrix(folder, request.getfixturevalue("synapse")).open()


@pytest.fixture(params=[*FAR, "console"])
async def person(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Harness]:
    async with _open(request.param, request, tmp_path) as harness:
        await harness.says("Guten Abend")
        await harness.hears("Guten Abend")
        yield harness


@pytest.fixture(params=FAR)
async def far(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Harness]:
    async with _open(request.param, request, tmp_path) as harness:
        await harness.says("Guten Abend")
        await harness.hears("Guten Abend")
        yield harness


def _said(*lines: str, **more: object) -> Post:
    return Post((ParagraphPost(tuple((Run(line),) for line in lines)),), **more)  # type: ignore[arg-type]


async def test_what_is_typed_arrives_once_with_a_place_to_answer(person: Harness) -> None:
    await person.says("Wo finde ich eine Kita?")
    message = await person.hears("Wo finde ich eine Kita?")

    assert message.address.channel == person.name
    assert message.kind == "text"
    assert person.inbox.texts.count("Wo finde ich eine Kita?") == 1


async def test_what_could_not_be_taken_is_handed_in_again_under_the_same_id(far: Harness) -> None:
    far.inbox.failures = 1
    await far.says("Hört mich jemand?")
    message = await far.hears("Hört mich jemand?")

    same = [arrival.id for arrival in far.inbox.handed_in if arrival.id == message.id]
    assert len(same) >= 2
    assert far.inbox.texts.count("Hört mich jemand?") == 1


async def test_words_are_shown_as_they_are(person: Harness) -> None:
    await person.channel.send(person.chat, _said(NASTY, "zweite Zeile"), key="k1")

    await person.until(lambda: "zweite Zeile" in person.everything())
    assert NASTY in person.everything()


async def test_every_kind_of_block_is_shown(person: Harness) -> None:
    post = Post(
        (
            ParagraphPost(((Run("Hier: "), Run("wichtig", bold=True)),)),
            BulletsPost(((Run("Ausweis"),), (Run("Urkunde"),))),
            CardPost(
                (Run("Kita-Platz"),),
                ((Run("Ab eins."),),),
                ((Run("Seite: "), Run("x.example.org", url="https://x.example.org")),),
            ),
        )
    )
    await person.channel.send(person.chat, post, key="k2")

    await person.until(lambda: "Kita-Platz" in person.everything())
    for words in ("wichtig", "Ausweis", "Urkunde", "Ab eins.", "x.example.org"):
        assert words in person.everything()


async def test_a_long_answer_arrives_whole_and_in_order(person: Harness) -> None:
    lines = [f"Zeile {number:04}: {'wort ' * 12}".strip() for number in range(90)]
    await person.channel.send(person.chat, _said(*lines), key="k3")

    await person.until(lambda: lines[-1] in person.everything())
    places = [person.everything().index(line) for line in lines]
    assert places == sorted(places)


async def test_a_choice_can_be_made(person: Harness) -> None:
    buttons = (Button("Kita", "/angebot kita-platz"), Button("Nein, danke", "/abbrechen"))
    await person.channel.send(person.chat, _said("Meinst du das?", buttons=buttons), key="k4")
    await person.until(lambda: "Nein, danke" in person.everything())

    if person.presses:
        await person.press("Kita")
        message = await person.hears("/angebot kita-platz")
        assert message.pressed
    else:
        assert "1 – Kita" in person.everything()
        await person.says("1")
        await person.hears("1")


async def test_a_link_shows_where_it_leads(person: Harness) -> None:
    buttons = (Button("Webseite", url="https://familienportal.de"),)
    await person.channel.send(person.chat, _said("Mehr:", buttons=buttons), key="k5")

    await person.until(lambda: "https://familienportal.de" in person.everything())


async def test_a_file_arrives(person: Harness) -> None:
    file = File("kita.vcf", "text/vcard", b"BEGIN:VCARD")
    post = Post((ParagraphPost(((Run("Hier:"),),)),), files=(file,))
    await person.channel.send(person.chat, post, key="k6")

    await person.until(lambda: "kita.vcf" in person.everything())
    if person.files and person.name != "matrix":  # there it is encrypted: test_matrix.py opens it
        assert "BEGIN:VCARD" in person.everything()


async def test_what_takes_the_place_of_another_is_never_lost(person: Harness) -> None:
    first = await person.channel.send(person.chat, _said("Seite eins"), key="k7")
    await person.until(lambda: "Seite eins" in person.everything())
    await person.channel.send(person.chat, _said("Seite zwei", replaces=first), key="k8")
    await person.until(lambda: "Seite zwei" in person.everything())

    await person.channel.send(person.chat, _said("Seite drei", replaces="99999"), key="k9")
    await person.until(lambda: "Seite drei" in person.everything())


@pytest.mark.parametrize("urgency", ["answer", "notify", "silent"])
async def test_however_loud_it_arrives(person: Harness, urgency: str) -> None:
    await person.channel.send(person.chat, _said("Donnerstag", urgency=urgency), key="k10")

    await person.until(lambda: "Donnerstag" in person.everything())


async def test_the_same_key_is_shown_once_where_the_channel_says_so(person: Harness) -> None:
    assert getattr(person.channel, "idempotent", False) == person.knows_keys
    for _ in range(2):
        await person.channel.send(person.chat, _said("Nur einmal"), key="k11")
    await person.channel.send(person.chat, _said("Danach"), key="k12")

    await person.until(lambda: "Danach" in person.everything())
    assert person.everything().count("Nur einmal") == (1 if person.knows_keys else 2)


async def test_typing_is_harmless(person: Harness) -> None:
    await person.channel.typing(person.chat)
    await person.channel.typing("nobody")


async def test_a_chat_that_does_not_exist_is_an_error_of_ours(far: Harness) -> None:
    with pytest.raises(SendError):
        await far.channel.send("424242", _said("Hallo?"), key="k13")
