"""One person on several channels: joined by a code and two yeses, and taken apart again."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.kernel import audit, consent, outbox, people, roles
from handlers.kernel.consent import Said
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from handlers.kernel.roles import Grant
from handlers.linking import commands, store
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.people import Person
    from tests.conftest import Clock

WRONG = "Mit diesem Code komme ich nicht weiter"


@pytest.fixture
def browser() -> PaperChannel:
    return PaperChannel("matrix")


@pytest.fixture
async def app(
    settings: Settings, paper: PaperChannel, browser: PaperChannel, clock: Clock
) -> AsyncIterator[App]:
    async with running(settings, paper, browser, clock=clock) as app:
        yield app


def at(app: App, channel: PaperChannel, name: str) -> Visitor:
    return Visitor(name, channel, app.reception.desk(channel.name))


async def person_of(app: App, visitor: Visitor) -> Person:
    async with app.engine.begin() as db:
        found = await people.find(db, Address(visitor.channel.name, visitor.name))
    assert found is not None
    return found


async def code_of(visitor: Visitor) -> str:
    found = re.search(r"\b\w{4}-\w{4}\b", await visitor.says("/verbinden"))
    assert found
    return found[0]


async def join(phone: Visitor, page: Visitor) -> None:
    """`page` becomes one more chat of whoever writes on `phone`."""
    assert "Hast du diesen Code selbst geholt" in await page.says(await code_of(phone))
    assert "frage ich noch dort nach" in await page.says("ja")
    assert "Soll Matrix dazukommen" in words(await phone.hears())
    assert "Matrix gehören jetzt zusammen" in await phone.says("ja")
    assert "paper gehören jetzt zusammen" in words(await page.hears())


async def test_two_chats_become_one_person_with_consents_and_roles(
    app: App, paper: PaperChannel, browser: PaperChannel
) -> None:
    phone, page = at(app, paper, "anna"), at(app, browser, "session")
    await phone.says("/sprache de")
    await page.says("hallo")
    first, second = await person_of(app, phone), await person_of(app, page)
    async with app.engine.begin() as db:
        for person in (first, second):
            await roles.give(db, person.id, Grant("counsellor"), "shell", app.clock())
            for purpose in ("list",) if person is first else ("list", "surveys"):
                subject = app.vault.mark(person.address)
                said = Said(subject, purpose, "", person.address.channel, "words", "de", "1", "Ja?")  # type: ignore[arg-type]
                await consent.give(db, person.id, said, app.clock())
        await roles.give(db, second.id, Grant("moderator"), "shell", app.clock())

    await join(phone, page)

    assert (await person_of(app, page)).id == first.id
    async with app.engine.begin() as db:
        assert await people.named(db, second.pseudonym) is None
        assert (await roles.of(db, first.id)).grants == {Grant("counsellor"), Grant("moderator")}
        assert set(await consent.held(db, first.id)) == {("list", ""), ("surveys", "")}
        proofs = [
            await consent.proof(db, app.vault.mark(person.address)) for person in (first, second)
        ]
        (act,) = await audit.latest(db, 1)
    assert [len(proof) for proof in proofs] == [1, 2]
    assert (act.actor, act.act, act.target) == (first.pseudonym, "linking.join", second.pseudonym)

    assert "keine Rechte mehr" in await page.says("/sperren ich")  # the phone is lost
    assert "Das kann nur das Team" in await phone.says("/rolle")


async def test_a_code_is_good_once_for_a_quarter_of_an_hour_and_never_for_its_own_chat(
    app: App, paper: PaperChannel, browser: PaperChannel, clock: Clock
) -> None:
    phone, page, stranger = at(app, paper, "anna"), at(app, browser, "a"), at(app, browser, "b")
    code = await code_of(phone)
    assert "kommt von hier" in await phone.says(code)

    clock.now += timedelta(minutes=15)
    assert WRONG in await page.says(f"/verbinden {code}")
    fresh = await code_of(phone)
    await page.says(fresh)
    await page.says("ja")
    assert WRONG in await stranger.says(fresh)
    await phone.hears()
    assert "bleiben getrennt" in await phone.says("/verbinden nein")
    assert "wie es war" in words(await page.hears())
    assert "wartet gerade nichts" in await phone.says("/verbinden ja")
    assert (await person_of(app, page)).id != (await person_of(app, phone)).id

    await page.says(await code_of(phone))
    await page.says("ja")
    await phone.hears()
    clock.now += timedelta(minutes=16)
    assert "wartet gerade nichts" in await phone.says("/verbinden ja")


async def test_who_guesses_five_times_waits_an_hour(
    app: App, paper: PaperChannel, browser: PaperChannel, clock: Clock
) -> None:
    phone, page = at(app, paper, "anna"), at(app, browser, "session")
    for digit in "23456":
        assert WRONG in await page.says(f"AAAA-BBB{digit}")
    assert WRONG in await page.says(await code_of(phone))

    clock.now += timedelta(hours=1)
    assert "selbst geholt" in await page.says(await code_of(phone))


async def test_somebody_who_was_sent_a_code_can_say_no(
    app: App, paper: PaperChannel, browser: PaperChannel
) -> None:
    phone, page = at(app, paper, "eve"), at(app, browser, "session")
    await page.says(await code_of(phone))
    assert "lassen wir" in await page.says("nein")

    assert "wartet gerade nichts" in await phone.says("/verbinden ja")
    assert (await person_of(app, page)).id != (await person_of(app, phone)).id


async def test_a_chat_is_taken_out_again_and_what_waits_for_it_goes_to_the_other(
    app: App, paper: PaperChannel, browser: PaperChannel
) -> None:
    phone, page = at(app, paper, "anna"), at(app, browser, "session")
    assert "mit keinem anderen verbunden" in await phone.says("/verbinden loesen")
    await page.says("/sprache en")
    await phone.says("/sprache en")
    await phone.says("/sprache de")
    await page.says("/sprache de")
    await join(phone, page)
    whole = await person_of(app, phone)
    async with app.engine.begin() as db:
        owed = say("welcome-on-again")
        address = Address("matrix", "session")
        later = {"cause": "a", "now": app.clock() + timedelta(days=1), "kind": "notice"}
        await outbox.promise(db, address, owed, person_id=whole.id, **later)  # type: ignore[arg-type]

    more = await phone.says("/verbinden")
    assert "Verbunden ist dieser Chat schon mit: matrix" in more
    assert "nicht verbunden" in await phone.says("/verbinden loesen telegram")
    assert "steht jetzt für sich" in await page.says("/verbinden loesen")

    apart = await person_of(app, page)
    assert apart.id != whole.id
    assert apart.pseudonym != whole.pseudonym
    assert apart.language == "de"
    async with app.engine.begin() as db:
        waiting = outbox.outbox.c.cause == "a"
        row = (await db.execute(select(outbox.outbox).where(waiting))).one()
        await db.execute(outbox.outbox.delete().where(waiting))
    assert (row.channel, row.chat, row.person_id) == ("paper", "anna", whole.id)

    await join(phone, page)
    assert "Matrix gehört nicht mehr zu dir" in await phone.says("/verbinden loesen matrix")
    assert (await person_of(app, page)).id != whole.id


async def test_codes_that_nobody_used_are_forgotten(
    app: App, paper: PaperChannel, clock: Clock
) -> None:
    phone = at(app, paper, "anna")
    await code_of(phone)
    clock.now += timedelta(minutes=15)
    async with app.engine.begin() as db:
        duty = Duty(db, clock.now, app.settings.network, app.vault, "")
        await commands.forgetting.run(duty)

    async def gone() -> bool:
        async with app.engine.begin() as db:
            return not (await db.execute(select(store.link_codes))).all()

    await until(gone)
