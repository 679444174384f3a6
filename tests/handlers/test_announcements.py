"""A moderator writes to everybody: the dialogue, the second person, the way to the start."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from handlers.announcements import store
from handlers.kernel import audit, consent, people, personal, roles
from handlers.kernel.consent import Said
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from tests.conftest import running
from tests.handlers.announcing import CARD, NOON, WORDS, Office, Streets
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from tests.conftest import Clock


@pytest.fixture
async def office(settings: Settings, clock: Clock) -> AsyncIterator[Office]:
    clock.now = NOON
    parents, team = Streets(), PaperChannel("team")
    network = settings.network.model_copy(
        update={
            "announcements": settings.network.announcements.model_copy(
                update={"second_person_above": 6}
            )
        }
    )
    settings = settings.model_copy(update={"network": network})
    async with running(settings, parents, team, clock=clock) as app:
        yield Office(app, clock, parents, team)


async def hears(visitor: Visitor) -> str:
    return words(await visitor.hears())


async def test_a_small_announcement_from_the_first_word_to_the_report(office: Office) -> None:
    await office.settle(5)
    await office.settle(2, "wohnen", first=5)
    mia = await office.moderator("mia")

    assert "Was möchtest du schreiben?" in await mia.says("/ankuendigung")
    assert "Bilder und PDFs gehen" in await mia.says("", kind="voice")
    assert "Worum geht es?" in await mia.says(WORDS)
    card = await office.press(mia, "Kein bestimmtes Thema", CARD)
    preview = mia.posts[-2]

    assert words(preview) == (
        "Neues für dich\nAm Donnerstag ist Elterncafé.\nKommt gern vorbei!\n"
        "[Abbestellen oder ändern]"
    )
    assert "An: 5 Personen im Chat" in card
    assert "Weniger als 5 bekommen sie im Chat nicht: Sie wollten nur andere Themen." in card
    assert "Weniger als 5 bekommen sie im Chat nicht: Sie haben solchen Nachrichten nicht" in card
    assert "Dauert etwa eine Minute. Fertig 25.11.26, 12:0" in card

    await office.says(mia, "Test an mich", "Du hast sie gerade bekommen")
    assert words(mia.posts[-2]) == words(preview)
    await office.says(mia, "zurück", CARD)
    await office.says(mia, "abschicken", "In 60 Sekunden geht es los")
    await office.attend()
    assert (await office.find()).state == "released"
    assert office.parents.reached == {}

    office.passes(seconds=61)
    await office.attend()

    async def prepares() -> bool:
        return any("Ich bereite sie vor" in words(post) for post in mia.posts)

    await until(prepares)
    one = await office.until_state("ended")
    assert office.parents.reached == dict.fromkeys([f"p{n}" for n in range(5)], 1)
    assert words(office.parents.sent[0][1]) == words(preview)
    assert office.parents.sent[0][1].urgency == "silent"
    assert one.report == {
        "total": 5,
        "delivered": 5,
        "doubtful": 0,
        "blocked": 0,
        "withdrawn": 0,
        "uncertain": 0,
        "failed": 0,
        "expired": 0,
        "cancelled": 0,
    }
    assert (await office.ledger()).balanced

    async def reported() -> bool:
        return any("5 zugestellt" in words(post) for post in mia.posts)

    await until(reported)
    last = next(post for post in mia.posts if "5 zugestellt" in words(post))
    assert last.replaces is not None
    assert last.buttons == ()
    await office.says(mia, "/ankuendigung 1", "[Korrektur schicken]\n[Zurücknehmen]")


async def test_more_than_a_number_waits_for_a_second_person_who_saw_all_of_it(
    office: Office,
) -> None:
    await office.settle(7)
    mia, nora, eve = (
        await office.moderator("mia"),
        await office.moderator("nora"),
        await office.visitor("eve"),
    )
    card = await office.write(mia)
    assert "Mehr als 6: Jemand anderes aus dem Team" in card
    assert "Abschicken" not in card
    await office.press(mia, "Zur Freigabe geben", "Ich habe jemanden im Team gefragt")

    asked = await hears(nora)
    assert "möchte eine Ankündigung freigegeben haben: „Am Donnerstag ist Elterncafé.“" in asked

    # The author cannot, by whatever they type; nor can anybody who did not see it.
    own = (await office.find()).version
    for typed in (
        *("/ankuendigung 1 freigeben", f"/ankuendigung 1 freigeben {own}", "freigeben"),
        *("/ankuendigung 1 senden", "/ankuendigung 1 weiter", "/ankuendigung 1 nochmal"),
        *("/ankuendigung 1 text", "/ankuendigung 1 zeit jetzt", "/ankuendigung 1 eilig ja"),
    ):
        await office.says(mia, typed, "")
    refused = await eve.says("/rolle")
    for typed in ("/ankuendigung 1", "/ankuendigung 1 freigeben 0", "/ankuendigung neu"):
        assert await eve.says(typed) == refused
    await office.says(nora, "/ankuendigung 1 freigeben", "Freigabe durch eine zweite Person")
    assert "Kommt gern vorbei!" in words(nora.posts[-2])
    await office.attend()
    assert (await office.find()).state == "waiting"

    # What nora was shown is of no use to mia.
    stolen = nora.button("Freigeben").sends
    await office.says(mia, stolen, "Freigeben muss sie jemand anderes")

    # mia changes it after nora has seen it: what nora saw is not what would be sent.
    await office.says(mia, "/ankuendigung 1 zurueckholen", "Zurückgeholt")
    await office.says(mia, "/ankuendigung 1 text", "Schick mir den neuen Text")
    await office.says(mia, "Ganz was anderes", CARD)
    await office.press(mia, "Zur Freigabe geben", "wartet jetzt auf eine zweite Person")
    await office.says(nora, stolen, "Darüber siehst du sie ganz")
    assert any("Ganz was anderes" in words(post) for post in nora.posts[-3:])
    assert (await office.find()).state == "waiting"

    await office.press(nora, "Freigeben", "In 60 Sekunden geht es los")
    await office.says(nora, "/ankuendigung 1 freigeben x", "zu spät")
    office.passes(seconds=61)
    one = await office.until_state("ended")
    assert office.parents.reached.total() == 7
    assert one.releaser_name != one.author_name
    async with office.app.engine.begin() as db:
        acts = [act.act for act in await audit.latest(db, 9)]
    assert acts.count("announcements.release") == 1
    assert acts.count("announcements.send") == 2


async def test_one_moderator_is_one_however_they_try(office: Office) -> None:
    """Many small ones; a growing audience; two accounts that become one; a role that is lost."""
    await office.settle(4)
    mia, nora = await office.moderator("mia"), await office.moderator("nora")
    await office.write(mia)
    await office.press(mia, "Abschicken", "In 60 Sekunden")

    # The second small one makes it a big one.
    card = await office.write(mia, "Noch eine")
    assert "Abschicken" in card
    await office.press(mia, "Abschicken", "wartet jetzt auf eine zweite Person")
    assert (await office.find(2)).state == "waiting"

    # Before the first message more people move in.
    await office.settle(9, first=4)
    office.passes(seconds=61)
    await office.attend()
    assert (await office.find(1)).state == "waiting"
    assert office.parents.reached == {}

    # Two accounts turn out to be one person.
    await office.says(nora, "/ankuendigung 1", "Darüber siehst du sie ganz")
    await office.press(nora, "Freigeben", "In 60 Sekunden")
    assert (await office.find(1)).state == "released"
    first, second = await office.person("team", "mia"), await office.person("team", "nora")
    async with office.app.engine.begin() as db:
        await personal.merge(db, second, first)
    office.passes(seconds=61)
    await office.attend()
    assert (await office.find(1)).state == "waiting"

    # The lost phone of an author: what it released does not go out.
    olga = await office.moderator("olga")
    await office.says(olga, "/ankuendigung 1", "Darüber siehst du sie ganz")
    await office.press(olga, "Freigeben", "In 60 Sekunden")
    async with office.app.engine.begin() as db:
        await roles.take(db, first)
    office.passes(seconds=61)
    await office.attend()
    assert (await office.find(1)).state == "dropped"
    assert office.parents.reached == {}


async def test_of_two_who_release_at_once_one_does(office: Office) -> None:
    await office.settle(8)
    mia, nora, olga = [await office.moderator(name) for name in ("mia", "nora", "olga")]
    await office.write(mia)
    await office.press(mia, "Zur Freigabe geben", "wartet jetzt")
    both = (nora, olga)
    for one in both:
        await office.says(one, "/ankuendigung 1", "Darüber siehst du sie ganz")
    buttons = [one.posts[-1].buttons[0] for one in both]
    assert [button.label for button in buttons] == ["Freigeben", "Freigeben"]
    known = [len(one.posts) for one in both]
    for one, button in zip(both, buttons, strict=True):
        await one.writes(button.sends)
        await one.writes(button.sends)

    async def answered() -> bool:
        return all(len(one.posts) >= many + 2 for one, many in zip(both, known, strict=True))

    await until(answered)
    said = [words(post) for one in both for post in one.posts]
    assert sum("In 60 Sekunden" in one for one in said) == 1
    assert sum("zu spät" in one for one in said) == 3
    async with office.app.engine.begin() as db:
        assert [act.act for act in await audit.latest(db, 9)].count("announcements.release") == 1


async def test_everything_can_be_changed_before_it_goes_out(office: Office) -> None:
    await office.settle(5)
    names = await office.settle(1, "wohnen", first=5)
    reader = await office.person("parents", names[0])
    async with office.app.engine.begin() as db:
        anna = await people.find(db, Address("parents", names[0]))
        assert anna is not None
        assert anna.id == reader
        await people.choose_language(db, anna, "tr")
    mia = await office.moderator("mia")
    await office.write(mia, topic="wonen")  # a typing mistake

    async def change(*typed: str) -> str:
        for one in typed[:-1]:
            await office.says(mia, one, "")
        return await office.says(mia, typed[-1], CARD)

    await office.says(mia, "Ändern", "Was möchtest du ändern?")
    card = await change("Übersetzung dazu", "Türkisch", "Perşembe kahve")
    assert "Dazu in anderen Sprachen" in card
    await change("/ankuendigung 1 link", "https://example.org/cafe")
    assert mia.posts[-2].buttons[0].url == "https://example.org/cafe"
    assert "keinen Link" in await mia.says("/ankuendigung 1 link bla")
    await change("/ankuendigung 1 treffen", "12")
    assert (await office.find()).meeting == 12
    assert "keine Nummer" in await mia.says("/ankuendigung 1 treffen x")
    times = await office.says(mia, "/ankuendigung 1 zeit", "Wann soll sie raus?")
    assert "[Heute, 12:30]\n[Heute, 18:00]\n[Morgen, 10:00]\n[Gleich]\n[Zurück]" in times
    card = await change("/ankuendigung 1 zeit", "morgen 18 Uhr")
    assert "Beginnt 26.11.26, 18:00, dauert etwa eine Minute" in card
    assert "Um diese Zeit ist Ruhe" in await change("/ankuendigung 1 zeit heute 23 uhr")
    assert "verstehe ich nicht" in await mia.says("/ankuendigung 1 zeit irgendwann")
    assert "geht nicht" in await mia.says("/ankuendigung 1 zeit 1.1.2030")
    assert "Dringend" in await change("/ankuendigung 1 eilig ja")
    assert "nur auf Deutsch" in await change("/ankuendigung 1 sprache de")
    assert "weniger als 5 Personen" in await change("/ankuendigung 1 sprache tr")
    assert "Dauert" in await change("/ankuendigung 1 zeit jetzt")
    await change("/ankuendigung 1 sprache alle")
    assert "Nur für eine Gruppe?" in await mia.says("/ankuendigung 1 gruppe")

    await office.says(mia, "/ankuendigung 1", CARD)
    await office.press(mia, "Abschicken", "In 60 Sekunden")
    office.passes(seconds=61)
    await office.until_state("ended")
    by_chat = {chat: post for chat, post, _key in office.parents.sent}
    assert len(by_chat) == 6
    assert "Perşembe kahve" in words(by_chat[names[0]])
    assert "Senin için yeni" in words(by_chat[names[0]])
    assert "Kommt gern vorbei!" in words(by_chat["p0"])
    assert [button.sends or button.url for button in by_chat["p0"].buttons] == [
        *("https://example.org/cafe", "/termin 12", "/abo chat")
    ]
    assert by_chat["p0"].urgency == "notify"


async def test_a_minute_to_take_it_back(office: Office) -> None:
    await office.settle(5)
    mia, nora = await office.moderator("mia"), await office.moderator("nora")
    await office.write(mia)
    await office.press(mia, "Abschicken", "In 60 Sekunden")
    office.passes(seconds=59)
    await office.attend()
    await office.press(mia, "Zurückholen", "Zurückgeholt")
    office.passes(seconds=120)
    await office.attend()
    assert office.parents.reached == {}
    assert "finde ich nicht" in await nora.says("/ankuendigung 1")  # a draft is its author's
    await office.says(mia, "/ankuendigung 1", CARD)
    await office.press(mia, "Verwerfen", "Niemand hat sie bekommen")
    assert "finde ich nicht" in await mia.says("/ankuendigung 1")
    assert "finde ich nicht" in await mia.says("/ankuendigung 99999999")


async def test_what_nobody_gets_is_not_sent(office: Office) -> None:
    mia = await office.moderator("mia")
    card = await office.write(mia)
    assert "An: niemanden" in card
    assert "Abschicken" not in card
    assert "[Ändern]" in card


async def test_a_week_has_room_for_so_many_and_for_what_is_urgent(office: Office) -> None:
    await office.settle(2)
    mia = await office.moderator("mia")
    for number in (1, 2, 3, 4):
        card = await office.write(mia, f"Neuigkeit {number}")
        if number == 3:
            assert "An: niemanden" in card
            assert "Sie hatten diese Woche schon genug" in card
            continue
        if number == 4:
            await office.says(mia, "/ankuendigung 4 eilig ja", CARD)
        await office.press(mia, "Abschicken", "In 60 Sekunden")
        office.passes(seconds=61)
        await office.until_state("ended", number)
    assert office.parents.reached == {"p0": 3, "p1": 3}


async def test_letters_go_to_the_list_with_a_way_out_each(settings: Settings, clock: Clock) -> None:
    clock.now = NOON
    parents, team, mail = Streets(), PaperChannel("team"), PaperChannel("mail")
    web = PaperChannel("web")
    async with running(settings, parents, team, mail, clock=clock) as app:
        app.reception._dispatcher._pages = "https://example.org/"
        app.pages = "https://example.org/"
        for courier in app.couriers.values():
            object.__setattr__(courier._composer, "pages", "https://example.org/")
        assert web.sent == []
        office = Office(app, clock, parents, team)
        await office.settle(1)
        async with app.engine.begin() as db:
            reader = await people.meet(db, Address("mail", "anna@example.org"), NOON)
            subject = app.vault.mark(reader.address)
            said = Said(subject, "list", "", "mail", "mail link", "de", "1", "Ja")
            await consent.give(db, reader.id, said, NOON)
        mia = await office.moderator("mia")
        card = await office.write(mia)
        assert "dazu weniger als 5 per E-Mail" in card
        assert "Als E-Mail, Betreff „Neuigkeiten“" in words(mia.posts[-2])
        await office.press(mia, "Abschicken", "In 60 Sekunden")
        office.passes(seconds=61)
        await office.until_state("ended")
    [(to, letter, _key)] = mail.sent
    assert to == "anna@example.org"
    assert letter.envelope is not None
    assert letter.envelope.subject == "Neuigkeiten"
    token = letter.envelope.unsubscribe.removeprefix("https://example.org/liste/abmelden/")
    assert consent.Exit.of(app.vault, token) == consent.Exit(subject, "list")


async def test_drafts_are_forgotten_after_a_month_and_reports_after_two_years(
    office: Office,
) -> None:
    mia = await office.moderator("mia")
    await mia.says("/ankuendigung neu")
    await mia.says(WORDS)
    async with office.app.engine.begin() as db:
        await db.execute(
            insert(store.announcements).values(
                state="ended",
                version=1,
                words={"de": "Alt"},
                link="",
                peer_group="",
                language="",
                by_chat=True,
                by_mail=False,
                urgent=False,
                changed_at=NOON,
                alone=0,
                told=0,
            )
        )
    for days, left in ((29, {1, 2}), (31, {2}), (729, {2}), (731, set())):
        async with office.app.engine.begin() as db:
            await store.forget(db, NOON + timedelta(days=days))
            rows = await db.execute(store.announcements.select())
            assert {row.id for row in rows} == left


async def test_only_moderators_may_announce(office: Office) -> None:
    await office.settle(3)
    mia = await office.moderator("mia")
    await office.write(mia)
    send = mia.button("Abschicken").sends
    for role in ("", "organiser", "counsellor", "admin"):
        other = await office.visitor(f"x{role}")
        person = await office.person("team", other.name)
        if role:
            async with office.app.engine.begin() as db:
                grant = Grant(role, "spieltreff" if role == "organiser" else "")  # type: ignore[arg-type]
                await roles.give(db, person, grant, "shell", NOON)
        for typed in (send, "/ankuendigung", "/ankuendigung 1", "/ankuendigung 1 verwerfen"):
            assert "nur das Team" in await other.says(typed)
    assert (await office.find()).state == "draft"
