"""Meetings: planned in one sentence, come to, moved and called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.meeting_town import ISSUE, SEATS, Town, at, opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.visitor import Visitor


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with opened(settings, clock) as town:
        yield town


async def test_a_moderator_plans_in_one_sentence_and_sees_the_next_five_dates(town: Town) -> None:
    mod = await town.staff("mod")

    assert "Wie soll es heißen" in await mod.says(f"/treffen_neu {ISSUE}")
    assert "Wie soll es heißen" in await mod.says("ja")
    shown = await mod.says("Elterncafé")

    for part in (
        "Elterncafé",
        "jeden 2. Donnerstag im Monat, 19:30–21 Uhr",
        "Familienzentrum Weidenau",
        "Kinderbetreuung: ja",
        "Plätze: 15",
        "Donnerstag, 14. Januar 2027, 19:30–21:00 Uhr",
        "Donnerstag, 11. Februar 2027",
        "Donnerstag, 11. März 2027",
        "Donnerstag, 8. April 2027",
        "[Passt so]",
    ):
        assert part in shown
    saved = await mod.says("passt so")
    assert "Gespeichert" in saved
    assert "Die Nummer ist" in saved


async def planned(town: Town, sentence: str = ISSUE, title: str = "Elterncafé") -> Visitor:
    """A meeting, number 1; whoever planned it."""
    mod = await town.staff("mod")
    await mod.says(f"/treffen_neu {sentence}")
    await mod.says(title)
    assert "Gespeichert" in await mod.says("Passt so")
    return mod


async def test_the_team_orders_in_plain_words_what_others_only_ask_about(town: Town) -> None:
    mod, anna = await town.staff("mod"), town.visitor("anna")
    said = "Neues Treffen: am 3.12. 18 bis 20 Uhr, Stadtbücherei"

    assert "Wie soll es heißen" in await mod.says(said)
    await mod.says("abbrechen")
    assert "Du hast Dienst" in await mod.says("Dienst an")
    assert "Was möchtest du schreiben" in await mod.says("ankündigung")
    await mod.says("abbrechen")
    assert "/dienst" not in await mod.says("dienstwagen fürs jugendamt")
    assert "/dienst" not in await mod.says("dienstag abend kita")
    assert "Wie soll es heißen" in await mod.says(said.replace("Treffen", "Trefen").upper())
    await mod.says("abbrechen")

    for words in (said, "dienst an", "ankündigung"):
        answer = await anna.says(words)
        assert "Wie soll es heißen" not in answer
        assert "Das kann nur" not in answer
        assert "Was möchtest du schreiben" not in answer


async def test_a_parent_comes_with_children_and_only_then_learns_where_it_is(town: Town) -> None:
    mod = await planned(town)
    anna, ben = town.visitor("anna"), town.visitor("ben")

    card = await anna.says("wann ist das nächste treffen")
    assert "14. Januar 2027" in card
    assert "Weidenau" not in card
    assert "sage ich nur denen, die zugesagt haben" in await anna.says("/termin 1.20270114 wo")
    asked = await anna.says("ich komme mit zwei kindern")
    assert "Schön, dass du kommst" in asked
    assert "Wie alt" in asked
    assert "Braucht ihr etwas" in await anna.says("3 und 5")
    assert "ohne deinen Namen" in await anna.says("Platz für den Kinderwagen")
    assert "Mittwoch, 13. Januar 2027, 19:30 Uhr" in await anna.presses("Wo ist es?")
    await ben.says("/vielleicht 1.20270114")

    numbers = await mod.says("/treffen_liste 1.20270114")
    assert "Ja: 1, vielleicht: 1, nein: 0, Warteliste: 0" in numbers
    assert "Kinder: 2, Alter: 3, 5" in numbers
    assert "Platz für den Kinderwagen" in numbers
    assert (await town.person(anna)).pseudonym not in numbers

    town.clock.now = at("2027-01-13 19:00")
    assert "Familienzentrum Weidenau" in await anna.says("/termin 1.20270114 wo")
    assert "nur denen" in await ben.says("/termin 1.20270114 wo")
    town.clock.now = at("2027-01-15 19:59")
    assert "Weidenau" in await anna.says("/termin 1.20270114 wo")
    town.clock.now = at("2027-01-15 20:01")
    assert "vorbei" in await anna.says("/termin 1.20270114 wo")


async def test_who_asks_the_directory_for_company_finds_our_meetings_too(town: Town) -> None:
    anna = town.visitor("anna")
    question = "wo treffen sich alleinerziehende väter"
    assert "[Nächste Treffen]" not in await anna.says(question)
    await planned(town)
    assert "[Nächste Treffen]" in await anna.says(question)


async def test_who_waits_moves_up_is_told_and_nobody_comes_twice(town: Town) -> None:
    await planned(town, "am 3.12. 18 bis 20 Uhr, Stadtbücherei, maximal 1")
    anna, ben, cem = (town.visitor(name) for name in ("anna", "ben", "cem"))
    assert "Schön" in await anna.says("/zusage 1")
    assert "Warteliste" in await ben.says("/zusage 1")
    assert "Warteliste" in await cem.says("/zusage 1")
    assert "Warteliste" in await ben.says("/termin 1 wo")

    town.clock.now = at("2026-11-26 10:00")
    assert "nicht dabei" in await anna.says("kann doch nicht kommen am donnerstag")
    await town.settled()

    (told,) = town.heard(ben)
    assert "Ein Platz ist frei geworden" in told
    assert "Donnerstag, 3. Dezember 2026" in told
    assert town.heard(cem) == []
    assert "Warteliste" in await anna.says("/zusage 1")


async def test_reminders_come_as_chosen_once_and_never_at_night(town: Town) -> None:
    await planned(town)
    anna, ben, cem = (town.visitor(name) for name in ("anna", "ben", "cem"))
    for visitor in (anna, ben, cem):
        await visitor.says("/zusage 1.20270114")
        await visitor.presses("Keine Kinder")
    assert "✓ Eine Woche vorher" in await ben.says("/erinnerungen woche")
    assert "erinnere dich nicht mehr" in await cem.says("erinner mich nicht mehr")

    await town.later("2027-01-07 17:00")
    assert len(town.heard(ben)) == 1
    assert town.heard(anna) == []
    await town.later("2027-01-13 17:01")
    await town.tick()
    (evening,) = town.heard(anna)
    assert evening.startswith("Erinnerung: Donnerstag, 14. Januar 2027, 19:30–21:00 Uhr.")
    assert "Weidenau" not in evening
    assert anna.posts[-1].urgency == "notify"
    await town.later("2027-01-14 16:30")
    assert len(town.heard(anna)) == 1
    assert len(town.heard(ben)) == 2
    await town.later("2027-01-14 18:00")
    assert [town.heard(one) for one in (anna, ben, cem)] == [[], [], []]


async def test_a_change_reaches_once_who_knew_and_nobody_else(town: Town) -> None:
    mod = await planned(town)
    anna, ben, cem = (town.visitor(name) for name in ("anna", "ben", "cem"))
    await anna.says("/zusage 1.20270114")
    await ben.says("/vielleicht 1.20270114")
    await cem.says("/absage 1.20270114")
    await town.later("2027-01-13 17:01")
    town.heard(anna)
    town.heard(ben)

    assert "Verschoben" in await mod.says("/termin_verschieben 1.20270114 um 20 Uhr")
    assert "Verschoben" in await mod.says("/termin_verschieben 1.20270114 am 15.1. um 18 Uhr")
    assert "Geändert" in await mod.says("/termin_ort 1.20270114 Stadtbücherei, Eingang hinten")
    await town.later("2027-01-13 17:03")

    (told,) = town.heard(anna)
    assert "jetzt Freitag, 15. Januar 2027, 18:00–19:30 Uhr" in told
    assert "statt Donnerstag, 14. Januar 2027, 19:30 Uhr" in told
    assert "Stadtbücherei" not in told
    assert len(town.heard(ben)) == 1
    assert town.heard(cem) == []
    await town.later("2027-01-14 17:01")
    (reminded,) = town.heard(anna)
    assert "Freitag, 15. Januar 2027" in reminded
    assert "Stadtbücherei" in await anna.says("/termin 1.20270114 wo")

    await mod.says("/termin_absagen 1.20270114")
    assert "Abgesagt" in await mod.says("Die Leitung ist krank.")
    await town.later("2027-01-14 17:20")
    for visitor in (anna, ben):
        off = town.heard(visitor)[-1]
        assert "fällt aus" in off
        assert "krank" in off
    await town.later("2027-01-15 15:30")
    assert [town.heard(one) for one in (anna, ben, cem)] == [[], [], []]
    assert "fällt aus" in await anna.says("/termin 1.20270114")
    assert "fällt aus" in await anna.says("/zusage 1.20270114")


async def test_an_organiser_of_two_groups_chooses_one_by_its_button(town: Town) -> None:
    await town.group("birke")
    await town.group("erle")
    olga = await town.staff("olga", "organiser", "birke")
    await town.staff("olga", "organiser", "erle")
    said = "/treffen_neu am 3.12. 18 bis 20 Uhr, Stadtbücherei"
    assert "Für welche Gruppe" in await olga.says(said)
    assert "Wie soll es heißen" in await olga.presses("Gruppe Erle")
    assert "Für wen: Gruppe Erle" in await olga.says("Runde")


async def test_whoever_is_not_in_the_group_learns_nothing_of_its_meetings(town: Town) -> None:
    anna, ben = town.visitor("anna"), town.visitor("ben")
    await town.group("birke", anna)
    olga = await town.staff("olga", "organiser", "birke")
    await olga.says("/treffen_neu am 3.12. 18 bis 20 Uhr, Stadtbücherei")
    await olga.says("Runde")
    assert "Gespeichert" in await olga.says("ja")

    unknown = await ben.says("/termin 99")
    for command in (
        "/termin 1",
        "/termin 1.20261203",
        "/zusage 1",
        "/termin 1 wo",
        "/termin 1 ics",
    ):
        assert await ben.says(command) == unknown
    assert "kein Treffen geplant" in await ben.says("termine")
    assert "Runde" in await anna.says("termine")
    assert "leitest" in await (await town.staff("eve", "organiser", "erle")).says(
        "/treffen_leiten 1"
    )


async def test_two_who_must_never_meet_do_not_learn_of_each_other(town: Town) -> None:
    await planned(town, "am 3.12. 18 bis 20 Uhr, Stadtbücherei, 15 Plätze")
    anna, ben = town.visitor("anna"), town.visitor("ben")
    await anna.says(f"/nie_begegnen {(await town.person(ben)).pseudonym}")
    await anna.says("/zusage 1")

    assert "Warteliste" in await ben.says("/zusage 1")
    town.clock.now = at("2026-12-03 10:00")
    assert "Stadtbücherei" in await anna.says("/termin 1 wo")
    assert "Stadtbücherei" not in await ben.says("/termin 1 wo")
    await town.tick(SEATS)
    assert town.heard(ben) == []
    await anna.says("/absage 1")
    await town.settled()
    assert "frei geworden" in town.heard(ben)[-1]


async def test_who_just_types_the_command_is_led_through_one_small_question_at_a_time(
    town: Town,
) -> None:
    mod = await town.staff("mod")
    answers = {
        "Wie soll es heißen": "Frühstück",
        "Wann ist es": "jeden Mittwoch um 10",
        "Wie lange": "bis 12 Uhr",
        "Wo ist es": "Stadtbücherei",
        "Wie findet man hin": "Eingang hinten, Haltestelle Rathaus, ohne Stufen",
        "Kinderbetreuung": "nein",
        "Wie viele Plätze": "12",
        "Wer darf kommen": "alle",
        "In welcher Gegend": "Siegen",
        "Ab wann": "sofort",
    }
    said = await mod.says("/treffen_neu")
    for question, answer in answers.items():
        assert question in said
        if question == "Wie viele Plätze":
            assert "Kinderbetreuung" in await mod.says("zurück")
            assert "Wie viele Plätze" in await mod.says("ja")
        said = await mod.says(answer)
    for part in ("jeden Mittwoch, 10–12 Uhr", "Eingang: hinten", "Haltestelle: Rathaus"):
        assert part in said
    assert "Kinderbetreuung: ja" in said

    assert "keine Zeit" in await mod.says("/treffen_feld when irgendwann")
    assert "Was möchtest du ändern" in await mod.says("Etwas ändern")
    assert "Wie viele Plätze" in await mod.presses("Plätze")
    assert "Plätze: 20" in await mod.says("20")
    changed = await mod.says("um 9:30")
    assert "jeden Mittwoch, 9:30–11:30 Uhr" in changed or "09:30–11:30 Uhr" in changed
    assert "nicht verstanden" in await mod.says("hm")
    assert "Gespeichert" in await mod.says("passt")
    anna = town.visitor("anna")
    await anna.says("/zusage 1")
    assert "Stadtbücherei" in await anna.says("/termin 1 wo")


async def test_a_bare_word_below_the_preview_is_asked_back(town: Town) -> None:
    mod = await town.staff("mod")
    await mod.says("/treffen_neu am 3.12. 18 bis 20 Uhr, Stadtbücherei")
    await mod.says("Stammtisch")

    assert "„Elterncafé“: Ist das der Name oder der Ort?" in await mod.says("Elterncafé")
    assert "Elterncafé" in await mod.presses("Der Name")
    await mod.says("Weststraße 1")
    changed = await mod.presses("Der Ort")
    assert "Ort: Weststraße 1" in changed
    assert "Elterncafé" in changed
    await mod.says("vielleicht doch nicht")
    assert "Weststraße 1" in await mod.presses("Weder noch")
    assert "nicht verstanden" in await mod.says("passt das?")


async def test_what_is_doubtful_is_asked_and_holidays_are_decided_one_by_one(town: Town) -> None:
    mod = await town.staff("mod")
    asked = await mod.says(
        "/treffen_neu Stammtisch: jeden 2. Donnerstag 19:30 bis 21 Uhr, Stadtbücherei"
    )
    assert "zweierlei" in asked
    assert "[jeden 2. Donnerstag im Monat, 19:30–21 Uhr]" in asked
    assert "Gespeichert" not in await mod.says("/treffen_anlegen")
    assert "So habe ich es verstanden" in await mod.says("1")
    await mod.says("/treffen_verwerfen")

    asked = await mod.says(
        "/treffen_neu Stammtisch: jeden Donnerstag 19 bis 21 Uhr ab Mai, Stadtbücherei"
    )
    assert "6. Mai 2027 ist Christi Himmelfahrt" in asked
    assert "[Ausfallen lassen]" in asked
    shown = await mod.presses("Ausfallen lassen")
    assert "Donnerstag, 13. Mai 2027" in shown
    assert "6. Mai 2027" not in shown.split("Die nächsten Termine")[1]


async def test_all_dates_are_changed_at_once_and_said_in_one_message(town: Town) -> None:
    mod = await planned(town, "jeden Donnerstag 19 bis 21 Uhr bis April, Stadtbücherei")
    anna, ben = town.visitor("anna"), town.visitor("ben")
    await anna.says("/zusage 1.20261203")
    await anna.says("/zusage 1.20261210")
    await ben.says("/absage 1.20261203")
    town.clock.now = at("2026-11-26 10:00")
    assert "So ist das Treffen jetzt" in await mod.says("/treffen_aendern 1")
    await mod.says("um 20 Uhr")
    assert "Geändert" in await mod.says("passt so")
    await town.later("2026-11-26 10:02")

    (told,) = town.heard(anna)[-1:]
    assert "jetzt Donnerstag, 3. Dezember 2026, 20:00–22:00 Uhr" in told
    assert "jetzt Donnerstag, 10. Dezember 2026, 20:00–22:00 Uhr" in told
    assert not any("Neues" in said for said in town.heard(ben))
    assert "Alle Termine absagen" in await mod.says("/treffen_leiten 1")
    await mod.presses("Alle Termine absagen")
    await mod.says("Es kommt niemand mehr.")
    await town.later("2026-11-26 10:05")
    (off,) = town.heard(anna)
    assert off.count("fällt aus") == 2
    assert "niemand mehr" in off
    assert "kein Treffen geplant" in await ben.says("termine")


async def test_trainings_are_for_counsellors_and_moderators(town: Town) -> None:
    cora = await town.staff("cora", "counsellor")
    said = await cora.says(
        "/schulung_neu Schulung Unterhaltsvorschuss, am 3.12. 10 bis 11:30, https://meet.example/x"
    )
    assert "Nur Fachkräfte" in said
    assert "Gespeichert" in await cora.says("passt so")
    card = await cora.says("termine")
    assert "Dauer: 90 Minuten" in card
    assert "Wie: online" in card
    assert "meet.example" not in card
    assert "kein Treffen geplant" in await town.visitor("anna").says("termine")
