"""A parent asks."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Clock
    from tests.visitor import Visitor


async def test_a_question_in_plain_words_finds_its_offer(anna: Visitor) -> None:
    heard = await anna.says("unterhaltsvorschuss beantragen")

    assert "Unterhaltsvorschuss vom Jugendamt" in heard
    assert re.search(r"Stand: \d\d/2026", heard)
    assert "[Das passt]" in heard


async def test_a_card_leads_on_to_documents_and_back(anna: Visitor) -> None:
    await anna.says("unterhaltsvorschuss beantragen")

    documents = await anna.presses("Was brauche ich?")
    assert "Geburtsurkunde des Kindes" in documents

    assert "Unterhaltsvorschuss vom Jugendamt" in await anna.says("zurück")


@pytest.mark.parametrize("language", ["en", "tr", "ar", "uk", "ru", "pl"])
async def test_a_parent_reads_the_facts_in_their_language_with_the_german_terms(
    anna: Visitor, language: str
) -> None:
    anna.language = language

    more = await anna.says("/angebot kinderzuschlag mehr")
    assert "600" in more
    assert "Familienkasse" in more
    assert "Der Kinderzuschlag ist ein Extra" not in more
    documents = await anna.says("/angebot kinderzuschlag unterlagen")
    assert "Kindergeldnummer" in documents
    assert "Nachweise über" not in documents


async def test_the_german_text_is_one_tap_away_for_the_counter(anna: Visitor) -> None:
    anna.language = "pl"
    await anna.says("/angebot kinderzuschlag mehr")

    german = await anna.presses("Przeczytaj po niemiecku")
    assert "Der Kinderzuschlag ist ein Extra zum Kindergeld" in german


async def test_facts_that_have_run_out_are_shown_with_a_warning(
    anna: Visitor, clock: Clock
) -> None:
    assert "Das galt bis" not in await anna.says("/angebot kinderkrankengeld")

    clock.now = datetime(2027, 1, 4, tzinfo=UTC)

    assert "Das galt bis zum 31. Dezember 2026" in await anna.says("/angebot kinderkrankengeld")


async def test_who_says_no_more_than_that_gets_no_cure_unasked(anna: Visitor) -> None:
    heard = await anna.says("bin fix und fertig")

    assert "was gerade am schwersten ist" in heard
    assert "Kur" not in heard


async def test_who_is_worn_out_is_not_told_that_nothing_fits(anna: Visitor) -> None:
    heard = await anna.says("ich kan nich mer")

    assert heard.startswith("Das ist viel für einen Menschen allein.")
    assert "was gerade am schwersten ist" in heard
    assert "[Mit einem Menschen sprechen]" in heard
    assert "nichts Passendes" not in heard
    assert "Treffen" not in heard
