"""What is kept of a person can be seen, and goes when they want it to."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import texts
from bot.ticker import Ticker
from handlers.kernel import consent, outbox, people, personal, roles, traces
from handlers.kernel.consent import Said
from handlers.kernel.database import metadata
from handlers.kernel.feature import Feature
from handlers.kernel.message import Address, Reachable, Unreachable
from handlers.kernel.reply import say
from handlers.kernel.roles import Grant
from handlers.privacy import feature, store
from handlers.privacy.retention import GRACE, SILENT
from handlers.privacy.rules import kind
from tests.conftest import START, VAULT, running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.feature import Context
    from tests.conftest import Clock

ANNA = Address("paper", "anna")


async def _traces(app: App, chat: str) -> list[str]:
    """Every table that says anything of this chat."""
    found = []
    async with app.engine.begin() as db:
        for table in metadata.sorted_tables:
            if table.name == "offers":
                continue
            names = {str(value) for row in await db.execute(table.select()) for value in row}
            if any(name.startswith(chat) for name in names):
                found.append(table.name)
    return found


async def test_my_data_shows_every_column_of_the_person(anna: Visitor) -> None:
    await anna.says("/sprache de")
    await anna.says("was hast du über mich gespeichert")
    heard = words(await anna.hears())

    (file,) = anna.posts[-2].files
    content = json.loads(file.content)
    assert "25. November 2026" in heard
    (person,) = content["people"]
    assert set(metadata.tables["people"].columns.keys()) == set(person)
    (address,) = content["addresses"]
    assert address["chat"] == "anna"
    assert set(metadata.tables["addresses"].columns.keys()) == {*address, "handle"}  # a keyed hash


async def test_erasing_is_asked_twice(anna: Visitor, app: App) -> None:
    assert "Soll ich alles löschen" in await anna.says("lösch alles von mir")
    assert "lassen wir" in await anna.says("nein")
    assert await _traces(app, "anna")


async def test_after_erasing_no_table_knows_of_the_person(
    anna: Visitor, ben: Visitor, app: App
) -> None:
    await ben.says("hallo")
    await anna.says("wohngeld")
    await anna.says("/sprache en")
    await anna.says("/loeschen")
    assert "Done" in await anna.says("yes")

    async def gone() -> bool:
        return await _traces(app, "anna") == []

    await until(gone)
    async with app.engine.begin() as db:
        assert len((await db.execute(people.people.select())).all()) == 1  # that is ben
    assert "inbox" in await _traces(app, "ben")


async def test_who_was_erased_may_begin_anew(anna: Visitor) -> None:
    await anna.says("/sprache en")
    await anna.says("/loeschen ja")

    assert "Schreib einfach, was los ist" in await anna.says("/hilfe")


async def _agrees(app: App, purpose: consent.Purpose = "list", scope: str = "") -> int:
    said = Said(VAULT.mark(ANNA), purpose, scope, "paper", "button", "de", "1", f"Ja zu {purpose}.")
    async with app.engine.begin() as db:
        person = await people.find(db, ANNA)
        assert person is not None
        await consent.give(db, person.id, said, START)
        return (await consent.standing(db, person.id))[-1].id


def test_every_table_with_peoples_data_has_a_sentence_in_every_language() -> None:
    catalogue = texts.load()
    tables = [table.name for table, _ in personal._belonging(people.PersonId(1), [ANNA])]
    assert {"people", "addresses", "consents", "roles", "traces", "outbox"} <= set(tables)
    for table in tables:
        for language in texts.LANGUAGES:
            assert catalogue.has(f"privacy-table-{kind(table)}", language), (table, language)


async def test_my_data_is_said_in_sentences_and_what_becomes_of_the_file_too(
    anna: Visitor, app: App
) -> None:
    await anna.says("/sprache de")
    await _agrees(app)
    assert "Die Datei bleibt in diesem Chat" in await anna.says("/meinedaten")
    heard = words(await anna.hears())

    async with app.engine.begin() as db:
        person = await people.find(db, ANNA)
    assert person is not None
    assert f"Ich nenne dich {person.pseudonym}" in heard
    assert "Hier erreiche ich dich: Paper" in heard
    assert "Dinge, zu denen du Ja gesagt hast: 1" in heard


async def test_the_file_holds_every_row_and_every_column_that_is_not_hidden(
    anna: Visitor, app: App
) -> None:
    await anna.says("hallo")
    await _agrees(app)
    async with app.engine.begin() as db:
        person = await people.find(db, ANNA)
        assert person is not None
        await roles.give(db, person.id, Grant("moderator"), "shell", START)
        await traces.note(db, ANNA, ["x"], START)
        expected = await personal.everything(db, person.id)
    await anna.says("/meinedaten")
    await anna.hears()

    (file,) = anna.posts[-2].files
    content = json.loads(file.content)
    assert set(content) == set(expected)
    for name, rows in content.items():
        hidden = {personal.HIDDEN, personal.MENTIONED}
        shown = {c.name for c in metadata.tables[name].c if not hidden & set(c.info)}
        assert all(set(row) == shown for row in rows), name


async def test_consents_are_shown_in_their_words_and_taken_back_with_one_tap(
    anna: Visitor, ben: Visitor, app: App
) -> None:
    assert "noch zu nichts Ja gesagt" in await anna.says("/einwilligungen")
    await _agrees(app)
    reminders = await _agrees(app, "reminders")

    heard = await anna.says("/einwilligungen")
    assert "Newsletter per E-Mail" in heard
    assert "„Ja zu list.“" in heard
    assert "Seit: 25. November 2026" in heard
    taken_back = await anna.presses("Zurücknehmen: Newsletter per E-Mail")
    assert "zurückgenommen: Newsletter per E-Mail" in taken_back
    assert "nichts zurückzunehmen" in await ben.says(f"/einwilligungen zurueck {reminders}")
    assert "nichts zurückzunehmen" in await anna.says("/einwilligungen zurueck x")

    heard = await anna.says("/einwilligungen")
    assert "Newsletter" not in heard
    assert "Erinnerungen" in heard
    async with app.engine.begin() as db:
        events = [one.event for one in await consent.proof(db, VAULT.mark(ANNA))]
    assert events == ["given", "given", "withdrawn"]


async def test_whoever_else_is_concerned_hears_of_a_withdrawal(anna: Visitor, app: App) -> None:
    heard: list[tuple[str, str]] = []

    async def hears(_ctx: Context, purpose: consent.Purpose, scope: str) -> None:
        heard.append((purpose, scope))

    router = app.reception._dispatcher._router
    router.features = (*router.features, Feature("listener", withdrawn=hears))
    await anna.says("hallo")
    group = await _agrees(app, "group", "17")

    await anna.says(f"/einwilligungen zurueck {group}")
    await anna.says(f"/einwilligungen zurueck {group}")

    assert heard == [("group", "17")]


@pytest.mark.parametrize("language", texts.LANGUAGES)
async def test_the_notice_says_how_long_in_every_language(anna: Visitor, language: str) -> None:
    anna.language = language
    heard = await anna.says("/datenschutz")

    assert "30" in heard
    assert heard.count("•") == 6
    assert "weg" in heard


async def test_erasing_reaches_every_channel_and_what_they_keep(
    settings: Settings, clock: Clock
) -> None:
    paper, second = PaperChannel(), PaperChannel("second")
    async with running(settings, paper, second, clock=clock) as app:
        anna = Visitor("anna", paper, app.reception.desk("paper"))
        other = Visitor("other", second, app.reception.desk("second"))
        await anna.says("hallo")
        await other.says("hallo")
        async with app.engine.begin() as db:
            person = await people.find(db, ANNA)
            linked = await people.find(db, Address("second", "other"))
            assert person is not None
            assert linked is not None
            await personal.merge(db, linked.id, person.id)
            later = START + timedelta(hours=1)
            await outbox.tell(db, person.id, say("bot-sorry", incident="x"), cause="t", now=later)
        await _agrees(app)
        assert "Das kann ich nicht löschen" in await anna.says("/loeschen ja")

        async def nothing() -> bool:
            return [*await _traces(app, "other"), *await _traces(app, "anna")] == []

        await until(nothing)
        assert second.erased == [("other", ())]  # what the channel itself keeps goes as well


# -- retention


async def _fade(app: App, clock: Clock, days: int) -> None:
    clock.now = START + timedelta(days=days)
    await Ticker(app).tick(feature.jobs[0])


async def _faded(app: App) -> dict[str, str]:
    async with app.engine.begin() as db:
        rows = await db.execute(store.fading.select())
        return {str(row.person_id): row.why for row in rows}


async def test_who_is_silent_for_two_years_is_asked_and_then_erased(
    anna: Visitor, ben: Visitor, app: App, clock: Clock
) -> None:
    await anna.says("hallo")
    await ben.says("hallo")
    await _fade(app, clock, SILENT.days)
    assert await _faded(app) == {}

    await _fade(app, clock, SILENT.days + 1)
    await _fade(app, clock, SILENT.days + 1)
    for visitor in (anna, ben):
        asked = await visitor.hears()
        assert "30 Tagen" in words(asked)
        assert len(visitor.posts) == 2  # asked once
    assert "Es bleibt alles" in await ben.presses("Ja, ich bleibe")

    await _fade(app, clock, SILENT.days + GRACE.days)
    assert await _traces(app, "anna")
    await _fade(app, clock, SILENT.days + 1 + GRACE.days)
    async with app.engine.begin() as db:
        assert await people.find(db, ANNA) is None
        assert await people.find(db, Address("paper", "ben")) is not None
    assert await _faded(app) == {}


async def test_who_blocks_the_bot_is_erased_after_a_month_unless_they_come_back(
    anna: Visitor, ben: Visitor, app: App, clock: Clock
) -> None:
    for visitor in (anna, ben):
        await visitor.says("hallo")
        address = Address("paper", visitor.name)
        await visitor.inbox.accept([Unreachable(f"block-{visitor.name}", address)])

    async def blocked() -> bool:
        await _fade(app, clock, 1)
        return len(await _faded(app)) == 2

    await until(blocked)
    await ben.inbox.accept([Reachable("back", Address("paper", "ben"))])

    async def back() -> bool:
        await _fade(app, clock, 2)
        return len(await _faded(app)) == 1

    await until(back)
    await _fade(app, clock, GRACE.days - 1)  # the bot's own ticker may have seen them a day before
    assert len(await _faded(app)) == 1
    await _fade(app, clock, GRACE.days + 1)
    async with app.engine.begin() as db:
        assert await people.find(db, ANNA) is None
        assert await people.find(db, Address("paper", "ben")) is not None


async def test_who_gets_mails_is_not_silent(anna: Visitor, app: App, clock: Clock) -> None:
    await anna.says("hallo")
    async with app.engine.begin() as db:
        person = await people.find(db, ANNA)
        assert person is not None
        await db.execute(
            people.addresses.insert().values(
                channel=people.MAIL, chat="a@example.org", person_id=person.id, seen_on=START
            )
        )
    await _fade(app, clock, SILENT.days + 99)
    assert await _faded(app) == {}


def test_every_table_is_named_in_the_document_on_privacy() -> None:
    said = Path("docs/privacy.md").read_text("utf-8")
    for table in metadata.sorted_tables:
        names = {table.name, *(f"{table.name}.{column.name}" for column in table.c)}
        assert any(f"`{name}`" in said for name in names), table.name
