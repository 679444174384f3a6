"""What arrives is recorded first and handled in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import reception
from bot.incident import LETTERS
from bot.settings import Settings
from handlers.kernel import inbox, people
from handlers.kernel.message import Address, Message, Moved, Reachable, Unreachable
from tests.conftest import Clock, running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    import pytest

    from bot.app import App
    from handlers.kernel.feature import Context
    from handlers.kernel.reply import Reply

ANNA = Address("paper", "anna")


async def _one(app: App, query: str) -> object:
    async with app.engine.begin() as db:
        return (await db.exec_driver_sql(query)).scalar_one()


async def test_a_message_delivered_again_is_answered_once(anna: Visitor) -> None:
    message = await anna.writes("hallo")
    await anna.inbox.accept([message, message])
    await anna.hears()

    assert "Wohngeld" in await anna.says("wohngeld")
    assert len(anna.posts) == 2


async def test_the_text_is_wiped_when_it_is_answered(anna: Visitor, app: App) -> None:
    await anna.says("wohngeld")

    assert await _one(app, "SELECT payload FROM inbox") is None


async def test_messages_of_a_chat_are_answered_in_their_order(anna: Visitor) -> None:
    for number in range(10):
        await anna.writes(f"/themen {'finanzen' if number % 2 else 'wohnen'}")

    heard = [words(await anna.hears()) for _ in range(10)]
    assert all(("Geld" in said.split(":")[0]) == bool(n % 2) for n, said in enumerate(heard))


async def test_the_cursor_is_kept_with_what_it_stands_for(anna: Visitor, app: App) -> None:
    await anna.inbox.accept([Message("9", ANNA, "hallo")], cursor="s9")

    assert await anna.inbox.cursor() == "s9"
    await anna.hears()


async def test_a_long_thought_shows_that_an_answer_comes(
    anna: Visitor, paper: PaperChannel, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reception, "TYPING", 0.01)
    router = app.reception._dispatcher._router
    answer = router.fallback

    async def slowly(ctx: Context, message: Message) -> Reply:
        async def typed() -> bool:
            return bool(paper.typed)

        await until(typed)
        return await answer(ctx, message)

    monkeypatch.setattr(router, "fallback", slowly)

    await anna.says("wohngeld")
    assert paper.typed == "anna"


async def test_who_shut_us_out_is_not_written_to_until_they_return(anna: Visitor, app: App) -> None:
    await anna.says("hallo")
    await anna.inbox.accept([Unreachable("u1", ANNA)])

    async def unreachable() -> bool:
        return not await _one(app, "SELECT reachable FROM addresses")

    async def reachable() -> bool:
        return bool(await _one(app, "SELECT reachable FROM addresses"))

    await until(unreachable)
    await anna.inbox.accept([Reachable("r1", ANNA)])
    await until(reachable)


async def test_a_chat_that_moves_keeps_its_person(anna: Visitor, app: App) -> None:
    await anna.says("/sprache en")
    await anna.inbox.accept([Moved("m1", ANNA, "anna-2")])

    async def moved() -> bool:
        async with app.engine.begin() as db:
            return await people.find(db, Address("paper", "anna-2")) is not None

    await until(moved)
    again = Visitor("anna-2", anna.channel, anna.inbox)
    assert "How it works" in await again.says("/hilfe")


async def test_a_message_that_killed_the_process_three_times_is_put_aside(
    tmp_path: object, paper: PaperChannel, clock: Clock
) -> None:
    settings = Settings.model_validate(
        {"state": f"{tmp_path}/state", "database": {"url": f"sqlite:///{tmp_path}/test.db"}}
    )
    # as if it had been recorded, and then the end came
    async with running(settings, paper, clock=clock) as app, app.engine.begin() as db:
        await inbox.record(db, [Message("poison", ANNA, "wohngeld")], clock())
        for _ in range(inbox.MAX_TRIES - 1):
            await inbox.left_over(db)
    async with running(settings, paper, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk("paper"))
        assert "116 123" in words(await anna.hears())
        assert await _one(app, "SELECT state FROM inbox") == "quarantined"


async def test_an_error_shows_a_number_and_nothing_else(
    anna: Visitor, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(_ctx: Context, _message: Message) -> Reply:
        raise RuntimeError("inner secret")

    monkeypatch.setattr(app.reception._dispatcher._router, "fallback", breaks)

    heard = await anna.says("wohngeld")
    assert "Fehlernummer" in heard
    assert "secret" not in heard


def test_the_incident_number_can_be_read_out_on_the_phone() -> None:
    assert set("01IOQ") & set(LETTERS) == set()
