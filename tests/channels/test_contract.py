"""What every channel must do. A new one plugs a harness into `person`, and that is its test."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from handlers.kernel.errors import SendError
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from handlers.kernel.reply import File
from tests.channels.contract import footprint
from tests.channels.contract_matrix import OnMatrix
from tests.channels.contract_near import OnConsole, OnTelegram, OnWeb

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.channels.contract import Harness

NASTY = "5 < 6 & 7 > 2, **kein fett**, _so_, [x](y), `code`, &amp; <b>, \\n, 👩‍👧 🙂, (مرحبا بكم)"
NOBODY = ("424242", "nobody", "!nowhere:test.example", "../x y", "")
CONTENT = ("geheim", "Bescheid", "50.875", "49271", "👍", "🎲", "-file")  # of what is no words


def _harness(name: str, request: pytest.FixtureRequest, folder: Path) -> Harness:
    if name == "matrix":
        return OnMatrix(folder, request.getfixturevalue("synapse"))
    near: tuple[type[Harness], ...] = (OnTelegram, OnWeb, OnConsole)
    return next(harness(folder) for harness in near if harness.name == name)


@pytest.fixture(params=["telegram", "web", "matrix", "console"])
async def person(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Harness]:
    async with _harness(request.param, request, tmp_path).meeting() as person:
        yield person


def _said(*lines: str, **more: object) -> Post:
    return Post((ParagraphPost(tuple((Run(line),) for line in lines)),), **more)  # type: ignore[arg-type]


def _squeezed(text: str) -> str:
    return "".join(text.split())


# -- what comes in


async def test_what_is_typed_arrives_once_with_an_id_and_a_place_to_answer(person: Harness) -> None:
    await person.says(NASTY)
    await person.says("Wo finde ich eine Kita?")
    message = await person.hears("Wo finde ich eine Kita?")
    await person.says("Wo finde ich eine Kita?")
    await person.inbox.until(lambda: len(person.told("Wo finde ich eine Kita?")) == 2)

    assert person.inbox.texts == ["Guten Abend", NASTY, *["Wo finde ich eine Kita?"] * 2]
    assert len({arrival.id for arrival in person.inbox.taken}) == 4
    assert {arrival.address for arrival in person.inbox.taken} == {message.address}
    assert message.address.channel == person.channel.name == person.name
    assert (message.kind, message.pressed) == ("text", None)


async def test_what_was_not_taken_is_handed_in_again_under_the_same_id(person: Harness) -> None:
    before = person.inbox.saved
    person.inbox.failures = 2
    await person.says("Hört mich jemand?")
    await person.inbox.until(lambda: len(person.handed_in("Hört mich jemand?")) == 2)
    assert person.inbox.saved == before
    message = await person.hears("Hört mich jemand?")
    await person.says("Danke")
    await person.hears("Danke")

    assert person.handed_in("Hört mich jemand?") == [message.id] * 3
    assert person.inbox.texts == ["Guten Abend", "Hört mich jemand?", "Danke"]


async def test_what_is_no_words_arrives_without_its_content(person: Harness) -> None:
    for kind in sorted(person.kinds):
        await person.sends(kind)
    if not person.kinds:
        await person.says("   ")  # the nearest to saying something without words
    await person.says("Danach")
    await person.hears("Danach")

    _, *arrivals, _ = person.inbox.taken
    assert [arrival.kind for arrival in arrivals] == sorted(person.kinds)  # type: ignore[union-attr]
    assert not any(arrival.text for arrival in arrivals)  # type: ignore[union-attr]
    seen = [replace(arrival, attached=None) for arrival in arrivals]  # type: ignore[arg-type]
    assert not [secret for secret in CONTENT if secret in repr(seen)]


async def test_a_new_start_loses_nothing_and_doubles_nothing(person: Harness) -> None:
    """What was not accepted is not acknowledged upstream, however the bot ends."""
    person.inbox.failures = 10_000
    await person.says("Als die Datenbank weg war")
    await person.inbox.until(lambda: person.handed_in("Als die Datenbank weg war"))
    await person.stop()
    person.inbox.failures = 0
    await person.says("Als niemand da war")
    await person.start()
    message = await person.hears("Als niemand da war")

    if person.remembers:
        earlier = await person.hears("Als die Datenbank weg war")
        assert set(person.handed_in("Als die Datenbank weg war")) == {earlier.id}
    assert person.handed_in("Guten Abend") == [person.told("Guten Abend")[0].id]
    assert person.handed_in("Als niemand da war") == [message.id]
    assert person.told("Guten Abend")[0].address == message.address


# -- what goes out


async def test_words_are_shown_as_they_are(person: Harness) -> None:
    await person.channel.send(person.chat, _said(NASTY, "zweite Zeile"), key="k")

    assert f"{NASTY}\nzweite Zeile" in await person.reads("zweite Zeile")


async def test_every_kind_of_block_is_shown_with_its_links(person: Harness) -> None:
    address = "https://amt.example.org/a?b=1&c=%C3%BC"
    post = Post(
        (
            ParagraphPost(((Run("Hier: "), Run("wichtig", bold=True)),)),
            BulletsPost(((Run("Ausweis"),), (Run("beim "), Run("Amt <1>", url=address)))),
            BulletsPost(((Run("zuerst"),), (Run("danach"),)), ordered=True),
            CardPost(
                (Run("Kita-Platz"),),
                ((Run("Ab eins."),),),
                ((Run("Seite: "), Run("https://x.example.org", url="https://x.example.org")),),
            ),
        )
    )
    await person.channel.send(person.chat, post, key="k")
    everything = await person.reads("Ab eins.")

    said = ("Hier: wichtig", "Ausweis", f"beim Amt <1> ({address})", "zuerst", "danach")
    places = [everything.index(words) for words in (*said, "Kita-Platz", "Ab eins.", "Seite: ")]
    assert places == sorted(places)
    assert everything.count("https://x.example.org") == 1  # a bare address is not said twice
    bold = [words for seen in await person.sees() for words in seen.bold]
    assert bold == (["wichtig", "Kita-Platz"] if person.shows_bold else [])


async def test_a_long_answer_arrives_whole_and_in_order(person: Harness) -> None:
    lines = [f"Zeile {number:04}: {'größer ' * 8}".strip() for number in range(50)]
    endless = " ".join(f"wort{number}" for number in range(700))
    assert len("\n".join([*lines, endless])) > 6_000
    button = Button("Weiter", "/weiter")
    await person.channel.send(person.chat, _said(*lines, endless, buttons=(button,)), key="k")

    whole = _squeezed(await person.reads("Weiter"))
    expected = _squeezed("".join([*lines, endless]))
    assert whole.startswith(expected)
    assert len(whole) - len(expected) < 20  # the choice, and nothing said twice


async def test_choices_are_pressed_or_typed_and_say_what_they_stand_for(person: Harness) -> None:
    buttons = (
        Button("Kita & Hort", "/angebot kita-platz", style="primary"),
        Button("Karte", url="https://karte.example.org"),
        Button("Ja, gerne", "ä" * 32, style="danger"),  # 64 bytes
        Button("Nein, danke", "/abbrechen"),
    )
    question = _said("Meinst du das?", buttons=buttons, hint="Tippe die Zahl.")
    asked = await person.channel.send(person.chat, question, key="k")
    everything = await person.reads("Nein, danke")

    assert "https://karte.example.org" in everything
    choices = [button for button in buttons if button.sends]
    for number, button in enumerate(choices, start=1):
        if person.has_buttons:
            await person.presses(button.label)
            assert (await person.hears(button.sends)).pressed == asked
        else:
            assert f"{number} – {button.label}" in everything  # as the core counts
            assert "Tippe die Zahl." in everything
        await person.says(str(number))
        await person.hears(str(number))
    assert len(person.inbox.taken) == len({arrival.id for arrival in person.inbox.taken})


async def test_a_discreet_choice_is_a_small_sign_or_nothing(person: Harness) -> None:
    """It takes no number from those that belong to the question."""
    small = Button("Melden oder stumm schalten", "/gruppe_wer birke Linde-4821", discreet="⋯")
    await person.channel.send(person.chat, _said("Linde: hallo", buttons=(small,)), key="k1")
    both = _said("Passt das?", buttons=(small, Button("Ja", "/ja")), hint="Tippe die Zahl.")
    await person.channel.send(person.chat, both, key="k2")
    everything = await person.reads("Passt das?", "Ja")

    assert "Melden" not in everything
    assert everything.count("⋯") == (2 if person.shows_discreet else 0)
    if person.shows_discreet:
        await person.presses("⋯")
        await person.hears("/gruppe_wer birke Linde-4821")
    else:
        assert "1 – Ja" in everything
        assert everything.count("Tippe") == 1


async def test_a_file_arrives_with_its_name_and_content(person: Harness) -> None:
    files = (
        File("Kita Plätze.vcf", "text/vcard", "BEGIN:VCARD ü".encode()),
        File("Treffen.ics", "text/calendar", b"BEGIN:VCALENDAR"),
    )
    await person.channel.send(person.chat, _said("Hier:", files=files[:1]), key="k1")
    await person.channel.send(person.chat, Post((), files=files[1:]), key="k2")
    everything = await person.reads(*(file.name for file in files))

    assert "Hier:" in everything
    got = {name: body for seen in await person.sees() for name, body in (seen.files or {}).items()}
    expected = {file.name: file.content for file in files}
    assert got == (expected if person.hands_out_files else {})


async def test_what_takes_the_place_of_another_is_never_lost(person: Harness) -> None:
    place = await person.channel.send(person.chat, _said("Seite 1"), key="k1")
    await person.reads("Seite 1")
    button = Button("Weiter", "/weiter")
    ways: tuple[dict[str, object], ...] = (
        {},
        {"buttons": (button,)},
        {"files": (File("a.txt", "text/plain", b"a"),)},
        {"urgency": "notify"},
        {},
    )
    for number, more in enumerate(ways, start=2):
        post = _said(f"Seite {number}", replaces=place, **more)
        place = await person.channel.send(person.chat, post, key=f"k{number}")
        await person.reads(f"Seite {number}")

    for number, wrong in enumerate(("99999", "0123456789abcdef", "$nowhere", ""), start=1):
        post = _said(f"Anderes {number}", replaces=wrong)
        await person.channel.send(person.chat, post, key=f"a{number}")
        await person.reads("Seite 6", f"Anderes {number}")


async def test_however_loud_it_arrives(person: Harness) -> None:
    for urgency in ("answer", "notify", "silent"):
        await person.channel.send(person.chat, _said(urgency, urgency=urgency), key=urgency)

    await person.reads("answer", "notify", "silent")


async def test_the_same_key_is_shown_once_where_the_channel_says_so(person: Harness) -> None:
    """Also after a new start."""
    assert getattr(person.channel, "idempotent", False) == person.knows_keys
    await person.channel.send(person.chat, _said("Doch"), key="k1")
    await person.channel.send(person.chat, _said("Doch"), key="k1")
    await person.stop()
    await person.start()
    await person.says("Bist du da?")
    await person.hears("Bist du da?")
    await person.channel.send(person.chat, _said("Doch"), key="k1")
    await person.channel.send(person.chat, _said("Danach"), key="k2")

    everything = await person.reads("Danach")
    assert everything.count("Doch") == (1 if person.knows_keys else 3)


async def test_posts_are_shown_in_the_order_in_which_they_were_sent(person: Harness) -> None:
    for number in range(5):
        await person.channel.send(person.chat, _said(f"Nummer {number}"), key=f"k{number}")

    everything = await person.reads("Nummer 4")
    assert [everything.count(f"Nummer {number}") for number in range(5)] == [1] * 5
    places = [everything.index(f"Nummer {number}") for number in range(5)]
    assert places == sorted(places)


async def test_typing_is_harmless(person: Harness) -> None:
    for chat in (person.chat, *NOBODY):
        await person.channel.typing(chat)
    await person.stop()
    await person.start()
    await person.channel.typing(person.chat)  # before it listens


async def test_a_chat_that_does_not_exist_is_an_error_of_ours(person: Harness) -> None:
    for chat in NOBODY:
        if person.has_addresses:
            with pytest.raises(SendError):
                await person.channel.send(chat, _said("Hallo?"), key=f"k {chat}")
        else:
            await person.channel.send(chat, _said("Hallo?"), key=f"k {chat}")
    await person.channel.send(person.chat, _said("Alles gut"), key="k")

    shown = (await person.reads("Alles gut")).count("Hallo?")
    assert shown == (0 if person.has_addresses else len(NOBODY))


async def test_a_cancelled_channel_ends_soon_and_leaves_nothing_behind(person: Harness) -> None:
    await person.stop()
    tasks, files = footprint()
    await person.start()
    await person.says("Bist du da?")
    await person.hears("Bist du da?")
    await person.channel.send(person.chat, _said("Ja."), key="k")
    await person.reads("Ja.")
    await person.stop()  # which may take five seconds

    async def clean() -> bool:
        now, open_now = footprint()
        return now <= tasks and open_now <= files

    try:
        await person.until(clean)
    except TimeoutError:
        raise AssertionError((footprint()[0] - tasks, footprint()[1] - files)) from None
    finally:
        gc.collect()  # what nobody closed makes a warning, and a warning fails the test
        await asyncio.sleep(0)
        await person.start()
