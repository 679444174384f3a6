"""“/weg”: the chat is emptied at once, and the answer tells nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.kernel import outbox, people, personal, traces
from handlers.kernel.clearing import FLEETING
from handlers.kernel.errors import TryLater
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from tests.conftest import START, running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from bot.app import App
    from bot.settings import Settings
    from tests.conftest import Clock


async def _person(app: App, chat: str, channel: str = "paper") -> people.Person:
    async with app.engine.begin() as db:
        person = await people.find(db, Address(channel, chat))
    assert person is not None
    return person


async def _settles(app: App) -> None:
    """An answer is read a moment before the outbox knows of it."""

    async def settled() -> bool:
        async with app.engine.begin() as db:
            states = (await db.execute(select(outbox.outbox.c.state))).scalars().all()
        return not set(states) & set(outbox.OPEN)

    await until(settled)


async def test_away_takes_everything_back_that_was_said_and_says_nothing_of_it(
    anna: Visitor, ben: Visitor, paper: PaperChannel, app: App
) -> None:
    await ben.says("hallo")
    await anna.says("wohngeld")
    await anna.says("hallo")
    shown = tuple(f"m{n}" for n, (chat, *_) in enumerate(paper.sent, start=1) if chat == "anna")

    assert await anna.says("/weg") == "Alles klar. Bis bald.\n[Mehr]"

    assert paper.erased == [("anna", shown)]
    assert "Von mir aus schreibe ich dir hier nicht mehr" in await anna.says("mehr")
    assert "Alles klar. Bis bald." in await anna.presses("Das hier auch weg")
    assert paper.erased[1:] == [("anna", (f"m{len(paper.sent) - 2}", f"m{len(paper.sent) - 1}"))]


@pytest.mark.parametrize("said", ["/weg", "weg", "/panik", "verlauf löschen", "ukryj", " /PANIK "])
async def test_the_way_out_has_several_names_and_is_no_cry_for_help(
    anna: Visitor, paper: PaperChannel, said: str
) -> None:
    await anna.says("hallo")

    answer = await anna.says(said)

    assert "112" not in answer
    assert len(answer.splitlines()) == 2
    assert len(paper.erased) == 1


async def test_after_a_cry_for_help_nothing_of_it_can_be_seen_any_more(
    anna: Visitor, paper: PaperChannel
) -> None:
    assert "116 016" in await anna.says("mein mann schlägt mich")

    answer = await anna.says("/weg")

    assert answer == "Alles klar. Bis bald.\n[Mehr]"
    assert paper.erased == [("anna", ("m1",))]


async def test_there_is_no_way_back_to_what_was_shown_before(anna: Visitor) -> None:
    await anna.says("unterhaltsvorschuss beantragen")
    await anna.presses("Was brauche ich?")
    await anna.says("/weg")

    assert "Geburtsurkunde" not in await anna.says("zurück")
    assert "Unterhalt" not in await anna.says("zurück")


async def test_nothing_comes_of_our_own_accord_any_more(anna: Visitor, app: App) -> None:
    await anna.says("hallo")
    person = await _person(app, "anna")
    table, later = outbox.outbox, START + timedelta(hours=1)
    async with app.engine.begin() as db:
        await outbox.tell(db, person.id, say("welcome-on-again"), cause="test:1", now=START)
        await db.execute(table.update().where(table.c.cause == "test:1").values(due_at=later))
    await anna.says("/weg")

    async with app.engine.begin() as db:
        assert not await outbox.tell(db, person.id, say("bot-sorry"), cause="test:2", now=START)
        query = select(table.c.state, table.c.reply).where(table.c.cause == "test:1")
        assert (await db.execute(query)).one() == ("suppressed", None)


async def test_while_the_platform_is_troubled_it_is_tried_again_and_nothing_is_said_before(
    anna: Visitor, app: App, paper: PaperChannel, clock: Clock
) -> None:
    await anna.says("hallo")
    paper.faults = [TryLater("busy")]
    await anna.writes("/weg")

    async def tried() -> bool:
        async with app.engine.begin() as db:
            rows = (await db.execute(select(traces.clearings))).all()
        return bool(rows) and rows[0].lease_until is None and rows[0].attempts == 1

    await until(tried)
    assert len(anna.posts) == 1

    clock.now = START.replace(minute=16)
    assert "Bis bald" in words(await anna.hears())
    assert paper.erased == [("anna", ("m1",))]


async def test_what_is_under_way_arrives_first_or_is_never_tried_again(
    anna: Visitor, app: App
) -> None:
    await anna.says("hallo")
    await _settles(app)
    here = Address("paper", "anna")
    table = outbox.outbox
    async with app.engine.begin() as db:
        await outbox.promise(db, here, say("welcome-on-again"), cause="t", now=START)
        (under_way,) = await outbox.claim(db, "paper", "somebody else", START, 1)
    await anna.writes("/weg")

    async def ordered() -> bool:
        async with app.engine.begin() as db:
            return bool((await db.execute(traces.clearings.select())).all())

    await until(ordered)
    assert len(anna.posts) == 1  # nothing is said while something is under way
    async with app.engine.begin() as db:
        await outbox.retry(db, under_way, "somebody else", START, unclear=False, error="busy")

    assert "Bis bald" in words(await anna.hears())
    async with app.engine.begin() as db:
        assert await outbox.claim(db, "paper", "x", START + timedelta(hours=1), 9) == []
        await outbox.expire(db, "paper", START + timedelta(hours=1))
        query = select(table.c.state, table.c.reply).where(table.c.cause == "t")
        assert (await db.execute(query)).one() == ("expired", None)


async def test_a_chat_that_cannot_be_emptied_is_answered_all_the_same(
    anna: Visitor, paper: PaperChannel
) -> None:
    await anna.says("hallo")
    paper.faults = [ValueError("a mistake of ours")]

    assert "Bis bald" in await anna.says("/weg")


async def test_away_with_everything_leaves_no_trace_and_empties_the_chat(
    anna: Visitor, paper: PaperChannel, app: App
) -> None:
    await anna.says("hallo")
    await anna.says("/weg")
    await anna.says("/weg mehr")
    await _settles(app)
    assert await anna.presses("Auch alles löschen, was du weißt") == "Alles klar. Bis bald."

    assert paper.erased[1:] == [("anna", ("m2", "m3"))]

    async def nobody() -> bool:
        async with app.engine.begin() as db:
            rows = [
                row
                for table in (people.people, traces.traces, traces.clearings, outbox.outbox)
                for row in (await db.execute(table.select())).all()
            ]
        return not rows

    await until(nobody)


async def test_every_channel_of_the_person_is_emptied(settings: Settings, clock: Clock) -> None:
    paper, second = PaperChannel(), PaperChannel("second")
    async with running(settings, paper, second, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk("paper"))
        other = Visitor("anna2", second, app.reception.desk("second"))
        await anna.says("hallo")
        await other.says("hallo")
        person, linked = await _person(app, "anna"), await _person(app, "anna2", "second")
        async with app.engine.begin() as db:
            await personal.merge(db, linked.id, person.id)

        await anna.says("/weg")

        async def emptied() -> bool:
            return bool(second.erased)

        await until(emptied)
        assert second.erased == [("anna2", ("m1",))]
        assert len(other.posts) == 1


async def test_ids_are_kept_for_two_days(anna: Visitor, app: App, clock: Clock) -> None:
    await anna.says("hallo")
    await _settles(app)
    async with app.engine.begin() as db:
        assert await traces.forget(db, START + traces.KEPT) == 0
        assert await traces.forget(db, START.replace(day=28)) == 1


async def _data(anna: Visitor) -> str:
    """Ask for it; the id of the message with the file."""
    await anna.says("/meinedaten")
    assert anna.posts[-1].files
    number = f"m{len(anna.channel.sent)}"
    await anna.hears()
    return number


async def test_the_file_is_taken_back_after_ten_minutes_and_holds_up_nothing(
    settings: Settings, paper: PaperChannel, clock: Clock
) -> None:
    telegram = PaperChannel("telegram")
    async with running(settings, paper, telegram, clock=clock) as app:
        anna = Visitor("anna", telegram, app.reception.desk("telegram"))
        await anna.says("hallo")
        await anna.writes("/meinedaten")
        assert "In zehn Minuten nehme ich sie wieder" in words(await anna.hears())
        await anna.hears()
        assert "Hallo" in await anna.says("hallo")
        await _settles(app)
        clock.now += FLEETING - timedelta(seconds=1)
        assert "Hallo" in await anna.says("hallo")
        assert telegram.taken_back == []

    async with running(settings, paper, telegram, clock=clock) as app:  # the bot was started anew
        anna = Visitor("anna", telegram, app.reception.desk("telegram"), _sent=9, read=anna.read)
        telegram.faults.append(TryLater("busy"))
        clock.now += timedelta(seconds=1)

        async def taken_back() -> bool:
            clock.now += timedelta(seconds=2)  # it is tried again
            return bool(telegram.taken_back)

        await until(taken_back)
        assert telegram.taken_back == [("anna", ("m2",))]
        assert telegram.erased == []
        assert "Hallo" in await anna.says("hallo")


async def test_the_file_goes_with_whoever_erases_themselves(
    anna: Visitor, paper: PaperChannel, app: App
) -> None:
    await anna.says("hallo")
    number = await _data(anna)
    await _settles(app)
    await anna.says("/loeschen ja")

    async def taken_back() -> bool:
        return bool(paper.taken_back)

    await until(taken_back)
    assert paper.taken_back == [("anna", (number,))]

    async def forgotten() -> bool:
        async with app.engine.begin() as db:
            return (await db.execute(select(traces.clearings))).first() is None

    await until(forgotten)
