"""A parent joins the mailing list, changes what they get, and leaves it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.directory import store as directory
from handlers.kernel import consent, people, personal
from handlers.kernel.consent import consents
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.kernel.outbox import outbox
from handlers.kernel.people import MAIL
from handlers.mailing import signup, store
from handlers.mailing.signup import Wish
from knowledge import loader
from tests.conftest import START
from tests.kept import as_shipped
from tests.town import Town, town
from tests.visitor import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.settings import Settings
    from handlers.kernel.consent import Proof
    from tests.conftest import Clock
    from tests.visitor import PaperChannel

ANNAS = "anna@example.net"


@pytest.fixture
async def here(
    settings: Settings, paper: PaperChannel, clock: Clock, tmp_path: Path
) -> AsyncIterator[Town]:
    async with town(settings, paper, clock, tmp_path) as here:
        yield here


async def _proof(here: Town, address: str = ANNAS) -> list[Proof]:
    async with here.app.engine.begin() as db:
        return await consent.proof(db, here.app.vault.mark(Address(MAIL, address)))


async def _held(here: Town, name: str = "anna") -> list[tuple[str, str]]:
    async with here.app.engine.begin() as db:
        person = await people.find(db, Address("paper", name))
        return [] if person is None else [*await consent.held(db, person.id)]


async def _confirmed(here: Town, number: int = 0) -> None:
    answer = await here.browser.post(here.link(await here.office.letter(number)))
    assert "bestätigt" in answer.text


async def test_signing_up_in_the_chat_is_confirmed_in_the_mailbox(here: Town, clock: Clock) -> None:
    anna = here.visitor("anna")

    assert "Worüber möchtest du Post" in await anna.says("nimm mich in den verteiler")
    assert "[✓ Geld]" in await anna.presses("Geld")
    assert "E-Mail-Adresse" in await anna.says("Geld und Wohnen")
    assert "Sie hat ein @" in await anna.says("anna at example")
    said = await anna.says("Gern an Anna@Example.net.")
    assert said.splitlines()[0] == "Fast fertig. Schau in dein Postfach, auch im Spam-Ordner."
    assert ANNAS in said

    letter = await here.office.letter(0)
    assert letter.to == (ANNAS,)
    assert letter.message["Subject"] == "Bitte bestätigen: Newsletter"
    assert letter.message["List-Unsubscribe"] is None
    assert "Themen: Geld, Wohnen" in letter.plain
    assert "nichts tun" in letter.plain
    assert await _held(here) == []
    assert await _proof(here) == []

    clock.now += timedelta(hours=1)
    page = await here.browser.get(here.link(letter))
    assert "Themen: Geld, Wohnen" in page.text
    await _confirmed(here)

    assert "bestätigt" in str(await anna.hears())
    assert await _held(here) == [("list", "finanzen"), ("list", "wohnen")]
    proof = await _proof(here)
    assert [(p.event, p.scope, p.channel, p.act) for p in proof] == [
        ("asked", "finanzen", "paper", "words"),
        ("asked", "wohnen", "paper", "words"),
        ("given", "finanzen", "mail", "mail link"),
        ("given", "wohnen", "mail", "mail link"),
    ]
    assert {p.at for p in proof} == {START, clock.now}
    assert all(p.words and p.words in letter.plain.replace("\n", " ") for p in proof)

    welcome = await here.office.letter(1)
    assert welcome.message["List-Id"] == "<newsletter.example.org>"
    assert welcome.message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "Newsletter per E-Mail: an – Geld, Wohnen" in await anna.says("/abo")


async def test_opening_the_link_changes_nothing_and_it_works_once(here: Town) -> None:
    anna = here.visitor("anna")
    await anna.says("ich möchte den newsletter bekommen: anna@example.net")
    link = here.link(await here.office.letter(0))

    for _ in range(10):
        assert (await here.browser.get(link)).status_code == 200
        assert (await here.browser.head(link)).status_code == 200
    assert await _held(here) == []
    assert await _proof(here) == []

    await _confirmed(here)
    assert await _held(here) == [("list", "")]
    again = await here.browser.post(link)
    assert "gilt nicht mehr" in again.text
    for guess in ("x" * 22, link.rpartition("/")[2][:-1] + "A", "ä", "%00"):
        assert "gilt nicht mehr" in (await here.browser.post(f"liste/bestaetigen/{guess}")).text
    assert len([p for p in await _proof(here) if p.event == "given"]) == 1


async def test_a_link_expires_and_an_address_that_nobody_confirmed_is_forgotten(
    here: Town, clock: Clock
) -> None:
    anna = here.visitor("anna")
    await anna.says("/abo anna@example.net")
    link = here.link(await here.office.letter(0))

    clock.now += timedelta(hours=72, seconds=1)
    assert "gilt nicht mehr" in (await here.browser.post(link)).text
    assert await _held(here) == []

    async with here.app.engine.begin() as db:
        assert len((await db.execute(select(store.signups))).all()) == 1
        await store.forget(db, START + timedelta(days=7, seconds=1))
        assert (await db.execute(select(store.signups))).all() == []
        assert len((await db.execute(select(store.doors))).all()) == 1
        await store.forget(db, START + timedelta(days=30, seconds=1))
        assert (await db.execute(select(store.doors))).all() == []


async def test_a_stranger_is_written_to_once_a_day_and_three_times_in_thirty_days(
    here: Town,
) -> None:
    app = here.app
    wish = Wish((), "", "Ja", "de", "page", "web", "form")
    for hour in range(0, 24 * 33, 6):
        async with app.engine.begin() as db:
            now = START + timedelta(hours=hour)
            duty = Duty(db, now, app.settings.network, app.vault, app.pages)
            await signup.ask(duty, ANNAS, wish)
    async with app.engine.begin() as db:
        query = select(store.signups.c.asked_at).order_by(store.signups.c.id)
        sent = list((await db.execute(query)).scalars())

    assert [(at - START).days for at in sent] == [0, 1, 2, 30, 31, 32]


async def test_one_person_can_have_five_letters_a_day_sent(here: Town) -> None:
    anna = here.visitor("anna")
    said = {await anna.says(f"/abo a{n}@example.net") for n in range(7)}

    assert len({words.replace(f"a{n}", "a") for n, words in enumerate(sorted(said))}) == 1
    async with here.app.engine.begin() as db:
        assert len((await db.execute(select(store.signups))).all()) == 5


async def test_nobody_learns_whether_an_address_is_known(here: Town, clock: Clock) -> None:
    anna, eve = here.visitor("anna"), here.visitor("eve")
    await anna.says(f"/abo {ANNAS}")
    await _confirmed(here)

    for said in ("/abo {}", "nimm mich in den verteiler, {}", "nimm {} aus dem verteiler"):
        known = (await eve.says(said.format(ANNAS))).replace(ANNAS, "?")
        unknown = (await eve.says(said.format("nobody@example.net"))).replace(
            "nobody@example.net", "?"
        )
        assert known == unknown
    answers = {
        (await here.browser.post("/liste", data={"address": address})).text
        for address in (ANNAS, "nobody@example.net", "other@example.net")
    }
    assert len(answers) == 1
    assert await _held(here) == [("list", "")]
    assert await _held(here, "eve") == []


async def test_a_chat_cannot_take_over_a_mailbox_that_belongs_to_another(here: Town) -> None:
    await here.visitor("anna").says(f"/abo {ANNAS}")
    await _confirmed(here)
    await here.office.letter(1)
    async with here.app.engine.begin() as db:
        await db.execute(store.doors.delete())
    await here.visitor("eve").says(f"/abo {ANNAS}")
    await _confirmed(here, 2)

    assert await _held(here) == [("list", "")]
    assert await _held(here, "eve") == []


async def test_who_signed_up_on_the_page_becomes_one_with_their_chat(here: Town) -> None:
    answer = await here.browser.post(
        "/liste", data={"address": ANNAS, "topic": ["wohnen", "forged"], "area": "Mars"}
    )
    assert "Wir haben dir eine Mail geschickt" in answer.text
    assert "Themen: Wohnen." in (await here.office.letter(0)).plain
    await _confirmed(here)
    assert {p.scope for p in await _proof(here)} == {"wohnen"}
    await here.office.letter(1)
    async with here.app.engine.begin() as db:
        await db.execute(store.doors.delete())

    await here.visitor("anna").says(f"/abo {ANNAS}")
    await _confirmed(here, 2)

    assert await _held(here) == [("list", "")]
    async with here.app.engine.begin() as db:
        assert len((await db.execute(select(people.people))).all()) == 1


async def test_a_new_mailbox_takes_the_place_of_the_old_one(here: Town) -> None:
    anna = here.visitor("anna")
    await anna.says("/abo old@example.net")
    await _confirmed(here)
    await here.office.letter(1)
    await anna.says("/abo new@example.net")
    await _confirmed(here, 2)
    way_out = (await here.office.letter(3)).message["List-Unsubscribe"].strip("<>")

    assert [p.event for p in await _proof(here, "old@example.net")][-1] == "withdrawn"
    assert [p.event for p in await _proof(here, "new@example.net")][-1] == "given"
    await here.browser.post(way_out, data={"List-Unsubscribe": "One-Click"})
    assert await _held(here) == []


async def test_one_click_ends_the_letters_for_ever_and_says_the_same_to_everybody(
    here: Town,
) -> None:
    await here.browser.post("/liste", data={"address": ANNAS})
    await _confirmed(here)
    way_out = (await here.office.letter(1)).message["List-Unsubscribe"].strip("<>")
    one_click = {"List-Unsubscribe": "One-Click"}

    for _ in range(10):
        assert "Keine Mails mehr?" in (await here.browser.get(way_out)).text
        await here.browser.head(way_out)
    assert [p.event for p in await _proof(here)] == ["asked", "given"]

    answers = [await here.browser.post(way_out, data=one_click) for _ in range(2)]
    answers.append(await here.browser.post("/liste/abmelden/unknown", data=one_click))
    assert [answer.status_code for answer in answers] == [200] * 3
    assert len({answer.text for answer in answers}) == 1
    assert not any("set-cookie" in answer.headers for answer in answers)
    last = (await _proof(here))[-1]
    assert (last.event, last.act) == ("withdrawn", "one-click")
    async with here.app.engine.begin() as db:
        for table in (people.people, people.addresses, consents):
            assert (await db.execute(select(table))).all() == []


async def test_stop_ends_every_purpose_and_what_is_queued(here: Town, clock: Clock) -> None:
    anna = here.visitor("anna")
    await anna.says(f"/abo {ANNAS}")
    await _confirmed(here)
    await here.office.letter(1)
    await anna.hears()
    await anna.says("/abo umfragen")
    assert "eingestellt" in await anna.presses("Ja, gern")
    assert await _held(here) == [("list", ""), ("surveys", "")]
    here.office.recipients.append("452 later")
    async with here.app.engine.begin() as db:
        await db.execute(store.doors.delete())
    await anna.says("/abo other@example.net")

    mails = select(outbox).where(outbox.c.channel == MAIL).order_by(outbox.c.id)

    async def waits() -> bool:
        async with here.app.engine.begin() as db:
            rows = (await db.execute(mails)).all()
        return (rows[-1].state, rows[-1].error) == ("queued", "TryLater")

    await until(waits)
    assert "Von mir kommt nichts mehr" in await anna.says("stopp")

    assert await _held(here) == []
    last = (await _proof(here))[-1]
    assert (last.event, last.act) == ("withdrawn", "stop")
    clock.now += timedelta(minutes=10)
    async with here.app.engine.begin() as db:
        states = [row.state for row in await db.execute(mails)]
        assert states == ["sent", "sent", "suppressed"]
        assert (await db.execute(select(store.signups))).all() == []
    assert len(here.office.got) == 2


async def test_the_chat_purposes_are_agreed_to_in_their_own_full_words(here: Town) -> None:
    anna = here.visitor("anna")
    assert "Nachrichten hier im Chat: aus" in await anna.says("/abo")
    assert "Worüber soll ich dir hier schreiben" in await anna.presses("Nachrichten hier im Chat")
    words = await anna.says("alles")
    assert "Themen: alle Themen" in words
    assert "jederzeit aufhören" in words
    assert await _held(here) == []
    assert "eingestellt" in await anna.says("ja")
    assert await _held(here) == [("announcements", "")]

    for typed in ("erinnerungen", "umfragen", "fragen"):
        assert "Ist das in Ordnung" in await anna.says(f"/abo {typed} ja")  # not asked yet
        await anna.says("nein")
        await anna.says(f"/abo {typed}")
        assert "eingestellt" in await anna.says(f"/abo {typed} ja")
    assert len(await _held(here)) == 4
    async with here.app.engine.begin() as db:
        proof = await consent.proof(db, here.app.vault.mark(Address("paper", "anna")))
    assert all(p.words for p in proof if p.event == "given")

    await anna.says("/abo chat themen")
    await anna.presses("Kinderbetreuung")
    await anna.presses("Weiter")
    await anna.presses("Ja, gern")
    assert ("announcements", "kinderbetreuung") in await _held(here)
    assert ("announcements", "") not in await _held(here)

    assert "kommt nicht mehr" in await anna.says("nimm mich aus dem verteiler")
    assert [purpose for purpose, _ in await _held(here)] == ["reminders", "surveys", "question"]
    assert "Da ist nichts" in await anna.says("nimm mich aus dem verteiler")
    assert "kommt nicht mehr" in await anna.says("/abo alles aus")
    assert await _held(here) == []


async def test_where_the_directory_knows_places_one_is_chosen(here: Town) -> None:
    first, second, *_ = loader.starter()
    placed = first.model_copy(update={"areas": ("Siegen", "Olpe")})
    async with here.app.engine.begin() as db:
        await directory.follow_shipped(db, as_shipped(placed, second), START)
    await here.app.library.refresh()
    anna = here.visitor("anna")

    await anna.says("/abo chat")
    assert "Für welchen Ort?" in await anna.says("alles")
    assert "Ich kenne: Olpe, Siegen" in await anna.says("Berlin")
    assert "Themen: alle Themen (Siegen)." in await anna.says("in siegen")
    await anna.presses("Ja, gern")
    assert "an – alle Themen (Siegen)" in await anna.says("/abo")

    await anna.says("/abo mail")
    await anna.presses("alle Themen")
    await anna.presses("Olpe")
    assert "(Olpe)" in await anna.says(ANNAS)
    assert "<option>Olpe</option>" in (await here.browser.get("/liste")).text


async def test_who_gets_both_is_asked_which_to_end(here: Town) -> None:
    anna = here.visitor("anna")
    await anna.says(f"/abo {ANNAS}")
    await _confirmed(here)
    await anna.hears()
    await anna.says("/abo chat")
    await anna.presses("alle Themen")
    await anna.presses("Ja, gern")

    assert "Womit soll ich aufhören?" in await anna.says("nimm mich aus dem verteiler")
    await anna.presses("Mit den E-Mails")

    assert await _held(here) == [("announcements", "")]
    async with here.app.engine.begin() as db:
        person = await people.find(db, Address("paper", "anna"))
        assert person is not None
        assert [a.channel for a in await personal.addresses_of(db, person.id)] == ["paper"]


async def test_a_letter_that_comes_back_switches_the_address_off(here: Town) -> None:
    anna = here.visitor("anna")
    await anna.says(f"/abo {ANNAS}")
    letter = await here.office.letter(0)
    here.office.recipients.append("550 5.1.1 no such user")
    await here.browser.post(here.link(letter))

    async def off() -> bool:
        async with here.app.engine.begin() as db:
            query = select(people.addresses.c.reachable).where(people.addresses.c.channel == MAIL)
            return (await db.execute(query)).scalar_one_or_none() is False

    await until(off)


async def test_machines_and_hurried_forms_sign_nobody_up(here: Town) -> None:
    trapped = await here.browser.post("/liste", data={"address": ANNAS, "website": "spam"})
    wrong = await here.browser.post("/liste", data={"address": "<b>x", "topic": "wohnen"})
    evil = await here.browser.post(
        "/liste", data={"address": "a@example.net\r\nBcc: eve@example.net"}
    )

    assert "Wir haben dir eine Mail geschickt" in trapped.text
    assert (wrong.status_code, evil.status_code) == (422, 422)
    assert "<b>x" not in wrong.text
    assert 'value="wohnen" checked' in wrong.text
    codes = [
        (
            await here.browser.post("/liste", data={"address": f"a{n}@example.net", "website": "x"})
        ).status_code
        for n in range(62)
    ]
    assert codes.count(429) >= 1
    async with here.app.engine.begin() as db:
        assert (await db.execute(select(store.signups))).all() == []
