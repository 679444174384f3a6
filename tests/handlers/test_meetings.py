"""Meetings: planned in one sentence, come to, moved and called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.meeting_town import ISSUE, Town, opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from tests.conftest import Clock


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with opened(settings, clock) as town:
        yield town


async def test_a_moderator_plans_in_one_sentence_and_sees_the_next_five_dates(town: Town) -> None:
    mod = await town.staff("mod")

    assert "Wie soll es heißen" in await mod.says(f"/treffen_neu {ISSUE}")
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
    assert "Gespeichert" in await mod.says("passt so")
    anna = town.visitor("anna")
    card = await anna.says("wann ist das nächste treffen")
    assert "14. Januar 2027" in card
    assert "Weidenau" not in card
