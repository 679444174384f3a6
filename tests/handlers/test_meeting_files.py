"""A calendar file in the chat: sent while a meeting is being made, read, taken over or not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, text

from handlers.kernel import media, roles
from handlers.kernel.errand import Fetch, Outcome
from handlers.kernel.message import Attached, Message
from handlers.meetings import files, store
from handlers.meetings.store import Way
from tests.handlers.meeting_town import FORGET, ISSUE, Town, opened
from tests.visitor import words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.visitor import Visitor

ICS = Attached("file-1", "termine.ics", "text/calendar", 2_000)
# What the words are about is the same on both databases.
ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
READING = "Ich lese die Datei …"
CAFE = (
    "UID:cafe@example.org",
    "SUMMARY:Elterncafé",
    "DTSTART;TZID=Europe/Berlin:20270114T193000",
    "DTEND;TZID=Europe/Berlin:20270114T210000",
    "RRULE:FREQ=MONTHLY;BYDAY=2TH",
    "LOCATION:Familienzentrum Weidenau",
    "ATTENDEE;CN=Erika Muster:mailto:erika@example.org",
    "DESCRIPTION:Erika kommt ohne ihren Ex",
)
TRIP = (
    "UID:trip@example.org",
    "SUMMARY:Ausflug",
    "DTSTART:20270301T090000Z",
    "DURATION:PT3H",
    "LOCATION:Bahnhof",
)
ALL_DAY = ("UID:day@example.org", "SUMMARY:Sommerfest", "DTSTART;VALUE=DATE:20270701")
GONE = ("UID:gone@example.org", "SUMMARY:Flohmarkt", "DTSTART:20250301T100000Z")
GONE_TOO = ("UID:gone2@example.org", "SUMMARY:Basar", "DTSTART:20240301T100000Z")
OFF = (
    "UID:off@example.org",
    "SUMMARY:Stammtisch",
    "STATUS:CANCELLED",
    "DTSTART:20270301T100000Z",
)


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with opened(settings, clock) as town:
        yield town


def calendar(*events: tuple[str, ...]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def nth(number: int, *more: str) -> tuple[str, ...]:
    day = f"DTSTART;TZID=Europe/Berlin:202702{number + 1:02}T180000"
    return (f"UID:{number}@example.org", f"SUMMARY:Treffen {number}", day, "DURATION:PT2H", *more)


async def sends(town: Town, who: Visitor, content: bytes, under: str = "") -> str:
    """Send a file with this in it; what is said of it."""
    town.paper.brings[Fetch] = Outcome(content=content)
    assert READING in await who.sends(ICS, under, kind="file")
    return words(await who.hears())


async def begun(town: Town, name: str = "mod") -> Visitor:
    mod = await town.staff(name)
    assert "Kalenderdatei (.ics)" in await mod.says("/treffen_neu")
    return mod


async def planned(town: Town) -> list[store.Meeting]:
    async with town.app.engine.begin() as db:
        return await store.going_on(db, town.clock())


async def kept(town: Town) -> tuple[int, bool]:
    """How many files lie there, and whether events of one wait for a yes."""
    async with town.app.engine.begin() as db:
        there = await db.execute(select(func.count()).select_from(media.media))
        waits = await db.execute(select(store.drafts.c.doing))
        return there.scalar_one(), "file" in waits.scalars().all()


async def test_one_event_becomes_a_draft_like_a_typed_one(town: Town) -> None:
    mod = await begun(town)
    shown = await sends(town, mod, calendar(CAFE))

    for part in ("Elterncafé", "Donnerstag, 14. Januar 2027, 19:30–21:00 Uhr", "wiederholt sich"):
        assert part in shown
    assert "Ort: Familienzentrum Weidenau" in shown
    assert [order for _room, order in town.paper.ran] == [
        Fetch("file-1", "termine.ics", files.MOST_BYTES, "calendar")
    ]
    assert await planned(town) == []

    preview = await mod.presses("Ja, weiter")
    for part in ("jeden 2. Donnerstag im Monat, 19:30–21 Uhr", "11. März 2027", "[Passt so]"):
        assert part in preview
    assert "um 20" not in preview
    assert "20:00–21:30 Uhr" in await mod.says("um 20 Uhr")
    assert "Gespeichert" in await mod.says("passt so")

    [one] = await planned(town)
    assert (one.title, one.uid, one.way) == (
        "Elterncafé",
        "cafe@example.org",
        Way("Familienzentrum Weidenau"),
    )
    await mod.says("/treffen_neu")
    again = await sends(town, mod, calendar(CAFE))
    assert "„Elterncafé“ gibt es schon." in again
    assert "Ja, weiter" not in again


async def test_a_calendar_file_needs_no_order_from_those_who_make_meetings(town: Town) -> None:
    mod = await town.staff("mod")
    await mod.says("/themen")
    shown = await sends(town, mod, calendar(CAFE))
    assert "Elterncafé" in shown
    await mod.presses("Ja, weiter")
    assert "Gespeichert" in await mod.says("passt so")
    [one] = await planned(town)
    assert one.title == "Elterncafé"


async def test_what_was_left_half_way_is_not_mixed_with_a_file_out_of_the_blue(town: Town) -> None:
    mod = await town.staff("mod")
    await mod.says("/treffen_neu Basteln, jeden Dienstag 15 Uhr, 20 Plätze")
    await mod.says("/themen")
    shown = await sends(town, mod, calendar(CAFE))
    assert "Elterncafé" in shown
    assert "20 Plätze" not in await mod.presses("Ja, weiter")


async def test_a_parents_calendar_file_is_not_even_written_down(town: Town) -> None:
    anna = town.visitor("anna")
    assert READING not in await anna.sends(ICS, kind="file")
    assert town.paper.ran == []
    arrival = Message("1", (await town.person(anna)).address, "", "file", attached=ICS)
    async with town.app.engine.begin() as db:
        recorded = await town.app.reception._dispatcher.to_record(db, arrival)
    assert isinstance(recorded, Message)
    assert recorded.attached is None


async def test_of_a_file_only_what_meetings_are_made_of_is_kept_and_not_for_long(
    town: Town,
) -> None:
    mod = await begun(town)
    await sends(town, mod, calendar(CAFE))
    assert await kept(town) == (0, True)
    person = await town.person(mod)
    async with town.app.engine.begin() as db:
        stored = await store.draft(db, person.id, "file")
        raw = await db.execute(text("SELECT words FROM meeting_drafts"))
        assert not any("Elterncaf" in str(one) for one in raw.scalars())
    assert "Erika" not in str(stored)

    town.clock.now += timedelta(hours=23)
    await town.tick(FORGET)
    assert await kept(town) == (0, True)
    town.clock.now += timedelta(hours=2)
    await town.tick(FORGET)
    assert await kept(town) == (0, False)
    assert "nicht mehr da" in await mod.says(mod.button("Ja, weiter").sends)


async def test_several_are_listed_with_what_stays_out_and_taken_over_together(town: Town) -> None:
    mod = await begun(town)
    shown = await sends(
        town, mod, calendar(CAFE, ALL_DAY, GONE, TRIP, OFF, GONE_TOO, CAFE), "mit Kinderbetreuung"
    )
    for part in (
        "In der Datei stehen 2 neue Termine.",
        "Elterncafé: Donnerstag, 14. Januar 2027, 19:30 Uhr, und danach wieder",
        "Ausflug: Montag, 1. März 2027, 10:00 Uhr\n",
        "Das gilt für alle: „mit Kinderbetreuung“",
        "„Sommerfest“ geht über den ganzen Tag",
        "„Elterncafé“ gibt es schon.",
        "„Stammtisch“ ist abgesagt.",
        "2 sind vorbei.",
        "[Ja, alle 2 anlegen]\n[Nein, keine]",
    ):
        assert part in shown
    yes = mod.button("Ja, alle 2 anlegen").sends

    assert "Wer darf kommen?" in await mod.presses("Ja, alle 2 anlegen")
    assert await planned(town) == []
    assert "Das kenne ich nicht" in await mod.says("meine nachbarn")
    assert "2 Treffen sind angelegt." in await mod.says("öffentlich")
    cafe, trip = await planned(town)
    assert (cafe.title, cafe.audience, cafe.childcare) == ("Elterncafé", "public", True)
    assert (trip.title, trip.uid) == ("Ausflug", "trip@example.org")
    assert await kept(town) == (0, False)
    assert "nicht mehr da" in await mod.says(yes)

    await mod.says("/treffen_neu")
    again = await sends(town, mod, calendar(CAFE, TRIP))
    assert "nichts dabei" in again
    assert "2 gibt es schon." in again


async def test_a_no_leaves_nothing(town: Town) -> None:
    mod = await begun(town)
    await sends(town, mod, calendar(CAFE, TRIP))
    assert "nichts gespeichert" in await mod.says("nein")
    assert await planned(town) == []
    assert await kept(town) == (0, False)


@ONE
async def test_all_of_it_works_by_typing(town: Town) -> None:
    mod = await begun(town)
    await sends(town, mod, calendar(CAFE))
    assert "[Passt so]" in await mod.says("ja")
    await sends(town, mod, calendar(CAFE, TRIP))
    assert "Wer darf kommen?" in await mod.says("1")
    assert "2 Treffen" in await mod.says("alle")

    await mod.says("/treffen_neu")
    await sends(town, mod, calendar(nth(1)))
    assert "Wann ist es?" in await mod.says("Stammtisch")  # what was asked before the file
    await sends(town, mod, calendar(nth(2)))
    assert "nichts gespeichert" in await mod.says("zwei")


@ONE
async def test_of_many_ten_are_named(town: Town) -> None:
    mod = await begun(town)
    refused = [(f"UID:r{n}", f"SUMMARY:Tag {n}", "DTSTART;VALUE=DATE:20270701") for n in range(11)]
    shown = await sends(town, mod, calendar(*map(nth, range(17)), *refused))
    assert "Treffen 9: Mittwoch, 10. Februar 2027, 18:00 Uhr" in shown
    assert "und 7 weitere" in shown
    assert "Treffen 10" not in shown
    assert "„Tag 9“" in shown
    assert "und noch einer" in shown
    await mod.presses("Ja, alle 17 anlegen")
    assert "17 Treffen sind angelegt." in await mod.presses("Alle im Netzwerk")


@ONE
async def test_what_was_said_before_and_below_wins(town: Town) -> None:
    mod = await town.staff("mod")
    await mod.says("/treffen_neu")
    await mod.says("Stammtisch")
    await sends(town, mod, calendar(CAFE), "15 Plätze, bitte pünktlich")
    preview = await mod.presses("Ja, weiter")
    for part in ("Stammtisch", "Plätze: 15", "nicht verstanden: „pünktlich“"):
        assert part in preview
    assert "Elterncafé" not in preview

    await sends(town, mod, calendar(TRIP))
    preview = await mod.presses("Ja, weiter")
    assert "Ausflug" in preview
    assert "Plätze: unbegrenzt" in preview.replace("Unbegrenzt", "unbegrenzt")

    shown = await sends(town, mod, calendar(CAFE, TRIP), "schau mal")
    assert "Das habe ich nicht verstanden: „schau mal“" in shown
    assert "gilt für alle" not in shown


@ONE
async def test_what_is_missing_is_asked(town: Town) -> None:
    mod = await begun(town)
    shown = await sends(town, mod, calendar(("DTSTART;TZID=Europe/Berlin:20270114T193000",)))
    assert "Noch ohne Namen" in shown
    assert "Wie lange dauert es" in await mod.presses("Ja, weiter")
    assert "Wo ist es?" in await mod.says("2 Stunden")
    assert "Wie soll es heißen?" in await mod.says("Stadtbücherei")
    assert "19:30–21:30 Uhr" in await mod.says("Lesekreis")


@ONE
async def test_an_organiser_s_meetings_are_for_their_group(town: Town) -> None:
    await town.group("birke")
    await town.group("eiche")
    olga = await town.staff("olga", "organiser", "birke")
    await olga.says("/treffen_neu")
    await sends(town, olga, calendar(CAFE, TRIP))
    assert "2 Treffen" in await olga.presses("Ja, alle 2 anlegen")
    assert {(one.audience, one.group) for one in await planned(town)} == {("group", "birke")}

    await town.staff("olga", "organiser", "eiche")
    assert "Für welche Gruppe" in await olga.says("/treffen_neu")
    await sends(town, olga, calendar(nth(1), nth(2)))
    yes = olga.button("Ja, alle 2 anlegen").sends
    assert "Für welche Gruppe" in await olga.presses("Ja, alle 2 anlegen")
    eiche = olga.button("Gruppe Eiche").sends
    assert "Das kenne ich nicht" in await olga.says(f"{yes} alle")
    assert "2 Treffen" in await olga.says(eiche)
    assert [one.group for one in await planned(town)] == ["birke", "birke", "eiche", "eiche"]

    await olga.says("/treffen_neu")
    await sends(town, olga, calendar(nth(3, "LOCATION:Haus")))
    assert "Für welche Gruppe" in await olga.presses("Ja, weiter")
    assert "Für wen: Gruppe Birke" in await olga.presses("Gruppe Birke")


@ONE
async def test_counsellors_make_trainings_of_a_file(town: Town) -> None:
    cora = await town.staff("cora", "counsellor")
    await cora.says("/schulung_neu")
    await sends(town, cora, calendar(CAFE, TRIP))
    assert "2 Treffen" in await cora.presses("Ja, alle 2 anlegen")
    assert {(one.kind, one.audience) for one in await planned(town)} == {("training", "staff")}


async def test_only_its_sender_and_only_with_the_role_takes_it_over(town: Town) -> None:
    mod, eve = await begun(town), await town.staff("eve")
    await sends(town, mod, calendar(CAFE, TRIP))
    yes = mod.button("Ja, alle 2 anlegen").sends
    assert "nicht mehr da" in await eve.says(f"{yes} alle")
    assert "nicht mehr da" in await mod.says("/treffen_datei 0123 alle")

    person = await town.person(mod)
    async with town.app.engine.begin() as db:
        await db.execute(roles.roles.delete().where(roles.roles.c.person_id == person.id))
    assert "Das kann nur" in await mod.says(f"{yes} alle")
    assert await planned(town) == []


async def test_two_who_send_the_same_do_not_take_it_from_each_other(town: Town) -> None:
    mod, eve = await begun(town), await begun(town, "eve")
    town.paper.brings[Fetch] = Outcome(content=calendar(CAFE, TRIP))
    await mod.writes("", kind="file", attached=ICS)
    await eve.writes("", kind="file", attached=ICS)
    for who in (mod, eve):
        assert READING in words(await who.hears())
        assert "2 neue Termine" in words(await who.hears())
    await mod.presses("Ja, alle 2 anlegen")
    await eve.presses("Ja, alle 2 anlegen")
    assert "2 Treffen" in await mod.says("alle")
    answer = await eve.says("alle")
    assert "kein neues Treffen" in answer
    assert "2 gibt es schon." in answer
    assert len(await planned(town)) == 2


HUGE = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 501 + b"END:VCALENDAR"


@ONE
@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ\x90 a program", "keine Kalenderdatei"),
        (calendar(CAFE).replace(b"Eltern", b"\0\0"), "In Zeile 5 stehen Zeichen"),
        (calendar(CAFE)[:-40], "bricht mitten in einem Termin ab (Zeile 3)"),
        (b"BEGIN:VCALENDAR\n" * 9, "Ab Zeile 5"),
        (HUGE, "mehr als 500 Termine"),
        (calendar(CAFE) + b" " * 2_000_000, "bis 256 kB"),
        (calendar(), "steht kein Termin"),
        (calendar((*CAFE[:4], "RRULE:FREQ=SECONDLY")), "verstehe ich die Wiederholung nicht"),
        (calendar((*CAFE[:4], "RRULE:FREQ=DAILY;COUNT=99999")), "die Wiederholung nicht"),
    ],
    ids=lambda value: str(value)[:30],
)
async def test_what_is_no_calendar_is_refused_in_words_and_leaves_nothing(
    town: Town, content: bytes, why: str
) -> None:
    mod = await begun(town)
    assert why in await sends(town, mod, content)
    assert await kept(town) == (0, False)
    assert "Wann ist es?" in await mod.says("Elterncafé")  # the question still waits


@ONE
async def test_what_cannot_be_fetched_or_came_too_late_is_said_once(town: Town) -> None:
    mod = await begun(town)
    town.paper.refuses = {Fetch}
    assert READING in await mod.sends(ICS, kind="file")
    assert "konnte ich nicht holen" in words(await mod.hears())
    large = Attached("file-2", "termine.ics", "", 300_000)
    assert "bis 256 kB" in await mod.sends(large, kind="file")
    assert await kept(town) == (0, False)

    await mod.says("/treffen_verwerfen")
    assert len(town.heard(mod)) == 0


@ONE
async def test_pictures_are_not_fetched_and_words_under_them_are_an_answer(town: Town) -> None:
    mod = await begun(town)
    photo = Attached("file-3", "", "image/jpeg", 20_000)
    assert "keine Kalenderdatei" in await mod.sends(photo)
    assert "Wann ist es?" in await mod.sends(photo, "Elterncafé")
    assert town.paper.ran == []


@ONE
async def test_a_file_changes_no_meeting(town: Town) -> None:
    mod = await town.staff("mod")
    await mod.says(f"/treffen_neu {ISSUE}")
    await mod.says("Elterncafé")
    await mod.says("passt so")
    await mod.says("/treffen_aendern 1")
    assert "nur für neue Treffen" in await mod.sends(ICS, kind="file")
    assert town.paper.ran == []


@ONE
async def test_a_parent_s_calendar_is_never_fetched(town: Town) -> None:
    anna = town.visitor("anna")
    before = await anna.sends(Attached("photo", "x.pdf", "application/pdf"), kind="file")
    assert await anna.sends(ICS, kind="file") == before
    await anna.says("/treffen_neu")
    await anna.sends(ICS, kind="file")
    assert "Das kann nur" in await anna.says("/treffen_datei 0123")
    assert town.paper.ran == []
    assert await kept(town) == (0, False)
