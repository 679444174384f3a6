"""Cries for help: answered first, once, and whatever breaks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot import dispatcher as dispatching
from bot import guard as guarding
from handlers.kernel.errors import TryLater, Unclear
from handlers.kernel.message import Address, Called, Message
from knowledge import crisis
from tests.visitor import words

if TYPE_CHECKING:
    from bot.app import App
    from tests.conftest import Clock
    from tests.visitor import PaperChannel, Visitor

CRY = "ich will nicht mehr leben"


async def test_a_cry_leads_with_help_lines_and_asks_whether_somebody_shall_call(
    anna: Visitor,
) -> None:
    heard = await anna.says(CRY)

    assert heard.startswith("Danke, dass du schreibst.")
    assert "116 123" in heard
    assert "[Ja, bitte]" in heard
    assert anna.posts[-1].urgency == "notify"


async def test_whose_phone_others_may_see_learns_how_to_empty_the_chat(
    anna: Visitor, ben: Visitor
) -> None:
    for text, line in (
        ("mein mann schlägt mich", "Schreib /weg, dann leere ich"),
        ("my husband beats me", "Write /weg, and I empty"),
    ):
        heard = await anna.says(text)
        assert heard.count("/weg") == 1
        assert line in heard
    assert "/weg" not in await ben.says(CRY)


async def test_whoever_names_the_bot_in_a_room_and_cries_for_help_reads_the_numbers_there(
    app: App, paper: PaperChannel
) -> None:
    room = Address(paper.name, "raum")
    cry = Called("c1", room, words=CRY, thread="7")
    for _ in range(2):
        await app.reception.desk(paper.name).accept([cry])

    ((chat, post, _key),) = paper.sent
    assert (chat, post.thread, post.buttons) == ("raum", "7", ())
    assert "116 123" in words(post)
    assert "melden" not in words(post)
    async with app.engine.begin() as db:
        rows = await db.exec_driver_sql("SELECT payload, state FROM inbox")
        assert [tuple(row) for row in rows] == [(None, "done")]


async def test_at_most_three_numbers_are_named(anna: Visitor) -> None:
    await anna.says("mein mann schlägt mich und ich will sterben")

    bullets = [block for block in anna.posts[-1].blocks if hasattr(block, "items")]
    assert sum(len(block.items) for block in bullets) <= 3


async def test_the_text_of_a_cry_is_never_written_down(anna: Visitor, app: App) -> None:
    await anna.says(CRY)

    async with app.engine.begin() as db:
        rows = await db.exec_driver_sql("SELECT payload, state FROM inbox")
        assert [tuple(row) for row in rows] == [(None, "done")]


@pytest.mark.parametrize("code", ["C4P3-BXKN", "Y9ZW-RGZE", "rap5 992k", "RAPE-4ME2-SU1C"])
async def test_a_code_that_is_drawn_by_lot_is_no_cry(anna: Visitor, code: str) -> None:
    assert "116 123" not in await anna.says(code)


async def test_a_repeated_cry_is_answered_in_other_words(anna: Visitor) -> None:
    assert await anna.says(CRY) != await anna.says(CRY)


async def test_the_next_answer_says_that_somebody_is_still_here(anna: Visitor) -> None:
    await anna.says(CRY)

    assert "Ich bin weiter da." in await anna.says("wohngeld")
    assert "Ich bin weiter da." not in await anna.says("wohngeld")


async def test_what_was_asked_besides_is_answered_after_the_help_lines(anna: Visitor) -> None:
    heard = await anna.says("mein mann schlägt mich, wo ist das nächste frauenhaus")

    assert "116 016" in heard
    assert "Und zu deiner Frage:" in heard


async def test_a_cry_comes_before_an_awaited_answer(anna: Visitor) -> None:
    await anna.says("/sprache")

    assert "116 123" in await anna.says(CRY)


async def test_a_held_cry_is_answered_once_however_often_it_is_asked_for(
    anna: Visitor, app: App
) -> None:
    """The database may go away between the answer and the note of it."""
    await anna.says("hallo")
    message = Message("held", Address("paper", "anna"), CRY)
    app.guard.seat(message.address, talking=True)
    assert await app.guard.answer([message]) == []
    assert app.guard.is_held(message)

    assert (await app.guard.speak(message)).sent
    assert await app.guard.speak(message) is await app.guard.speak(message)
    assert "116 123" in words(await anna.hears())
    assert len(anna.posts) == anna.read


async def test_a_cry_handed_in_again_is_answered_once(anna: Visitor) -> None:
    message = await anna.writes(CRY)
    await anna.hears()
    await anna.inbox.accept([message])
    await anna.says("hallo")

    assert len(anna.posts) == 2


@pytest.mark.parametrize("fault", [TryLater("busy"), Unclear("cut")])
async def test_an_answer_that_could_not_leave_is_promised(
    anna: Visitor, paper: PaperChannel, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    monkeypatch.setattr(guarding, "PATIENCE", 0.1)
    paper.faults.append(fault)

    assert "116 123" in await anna.says(CRY)


async def test_the_choices_of_the_answer_can_be_typed(anna: Visitor) -> None:
    await anna.says(CRY)
    assert "Frau Sommer" in await anna.says("ja")

    await anna.says(CRY)
    assert "116 016" in await anna.says("2")


async def test_cries_are_counted_by_day_and_kind_only(anna: Visitor, app: App) -> None:
    message = await anna.writes(CRY)
    await anna.inbox.accept([message])
    await anna.says(CRY)

    async with app.engine.begin() as db:
        rows = await db.exec_driver_sql("SELECT kind, number FROM cries")
        assert [tuple(row) for row in rows] == [("suicide", 2)]


async def test_a_broken_detector_shows_the_help_lines(
    anna: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_text: str) -> None:
        raise RuntimeError

    monkeypatch.setattr(crisis, "assess", breaks)
    await anna.writes("wie melde ich mein kind in der kita an")

    assert "112" in words(await anna.hears())


async def test_broken_words_leave_the_bare_numbers(
    anna: Visitor, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_cry: object) -> None:
        raise KeyError("crisis-first-1")

    monkeypatch.setattr(app.guard, "_compose", breaks)

    heard = await anna.says(CRY)
    assert "112" in heard
    assert "116 123" in heard


async def test_a_day_later_nobody_is_reminded(anna: Visitor, clock: Clock) -> None:
    await anna.says(CRY)
    clock.now += guarding.NEAR
    await asyncio.sleep(0)

    assert "Ich bin weiter da." not in await anna.says("wohngeld")


async def test_one_message_that_breaks_us_does_not_silence_the_others(
    anna: Visitor, ben: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_arguments: object, **_options: object) -> None:
        raise AttributeError

    monkeypatch.setattr(dispatching, "understand", breaks)

    assert "116 123" in await anna.says("wo gibt es eine kita")
    monkeypatch.undo()
    assert "Hallo" in await ben.says("hallo")
    assert "Hallo" in await anna.says("hallo")
