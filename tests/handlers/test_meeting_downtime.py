"""Reminders when the bot was down, when the clock changes, and when somebody is not there (T3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.kernel import outbox
from handlers.kernel.outbox import outbox as rows
from tests.handlers.meeting_town import AFTER, FORGET, Town, at, opened

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.visitor import Visitor

# Thursday, 10 December 2026, 19:00 in Berlin
THURSDAY = "am 10.12. 19 bis 21 Uhr, Stadtbücherei"


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with opened(settings, clock) as town:
        yield town


async def coming(town: Town, sentence: str = THURSDAY) -> tuple[Visitor, Visitor]:
    """The moderator, and Anna who said yes."""
    mod, anna = await town.staff("mod"), town.visitor("anna")
    await mod.says(f"/treffen_neu {sentence}")
    await mod.says("Elterncafé")
    assert "Gespeichert" in await mod.says("Passt so")
    assert "Schön" in await anna.says("/zusage 1")
    return mod, anna


@pytest.mark.parametrize(
    ("last_up", "up_again", "heard"),
    [
        pytest.param("2026-12-09 16:58", "2026-12-09 17:03", 1, id="five minutes"),
        pytest.param("2026-12-09 16:30", "2026-12-09 19:30", 1, id="three hours"),
        pytest.param("2026-12-08 10:00", "2026-12-10 17:20", 1, id="both missed: only the last"),
        pytest.param("2026-12-08 10:00", "2026-12-10 17:50", 0, id="too late to help"),
        pytest.param("2026-12-08 10:00", "2026-12-11 10:00", 0, id="three days"),
    ],
)
async def test_what_was_missed_is_sent_if_it_still_helps(
    town: Town, last_up: str, up_again: str, heard: int
) -> None:
    mod, anna = await coming(town)
    await town.later(last_up)
    assert town.heard(anna) == []

    await town.later(up_again)
    await town.tick()

    # the bot's own ticker may be quick enough to ask how it was, which is no reminder
    said = [text for text in town.heard(anna) if not text.startswith("Wie war es?")]
    assert len(said) == heard
    if heard:
        assert "Donnerstag, 10. Dezember 2026, 19:00–21:00 Uhr" in said[0]
        assert town.heard(mod) == []
        return
    async with town.app.engine.begin() as db:
        await outbox.expire(db, "paper", town.clock())
    await town.tick()
    await town.tick()
    (told,) = town.heard(mod)
    assert "nicht rechtzeitig" in told
    async with town.app.engine.begin() as db:
        query = select(rows.c.state).where(rows.c.writer == "meetings.reminder")
        assert list((await db.execute(query)).scalars()) == ["expired"]


async def test_after_a_night_down_the_reminder_waits_for_the_morning(town: Town) -> None:
    _mod, anna = await coming(town)
    await town.later("2026-12-09 16:00")
    await town.later("2026-12-09 22:30")
    assert town.heard(anna) == []
    await town.later("2026-12-10 07:01")
    assert len(town.heard(anna)) == 1


async def test_a_breakfast_on_sunday_is_reminded_of_the_evening_before_only(town: Town) -> None:
    _mod, anna = await coming(town, "am 13.12. 10 bis 12 Uhr, Stadtbücherei")
    await town.later("2026-12-12 17:01")
    assert len(town.heard(anna)) == 1
    await town.later("2026-12-13 08:30")
    assert town.heard(anna) == []


async def test_whoever_said_stop_or_no_or_was_erased_hears_nothing(town: Town) -> None:
    mod, anna = await coming(town)
    ben, cem, dana = (town.visitor(name) for name in ("ben", "cem", "dana"))
    for visitor in (ben, cem, dana):
        await visitor.says("/zusage 1")
    await ben.says("stopp")
    await cem.says("/loeschen ja")
    await dana.says("/absage 1")
    for visitor in (ben, cem, dana):
        town.heard(visitor)
    await town.later("2026-12-09 17:01")
    assert [len(town.heard(one)) for one in (anna, ben, cem, dana)] == [1, 0, 0, 0]
    await mod.says("/treffen_absagen 1 ohne")
    await town.later("2026-12-09 17:10")
    assert [len(town.heard(one)) for one in (anna, ben, cem, dana)] == [1, 0, 0, 0]


async def test_afterwards_who_came_is_asked_in_one_tap_and_counted(town: Town) -> None:
    mod, anna = await coming(town)
    others = [town.visitor(f"guest {n}") for n in range(4)]
    for visitor in others:
        await visitor.says("/zusage 1")
    town.clock.now = at("2026-12-10 20:30")
    await town.tick(AFTER)
    assert town.heard(anna) == []
    town.clock.now = at("2026-12-11 09:00")
    await town.tick(AFTER)
    await town.tick(AFTER)
    assert "Wie war es?" in town.heard(anna)[-1]
    for visitor in others:
        town.heard(visitor)
    for visitor in (anna, *others[:3]):
        assert "Danke" in await visitor.says("/wiewars 1.20261210 gut")
        await visitor.says("/wiewars 1.20261210 nicht")
    assert "12 Menschen" in await mod.says("/treffen_waren 1.20261210 12")
    assert "Gut:" not in await mod.says("/treffen_liste 1.20261210")
    await others[3].says("/wiewars 1.20261210 geht")
    numbers = await mod.says("/treffen_liste 1.20261210")
    assert "Gut: 4, ging so: 1, nicht gut: 0" in numbers

    town.clock.now = at("2027-01-10 09:00")
    await town.tick(FORGET)
    assert "Ja: 0" in await mod.says("/treffen_liste 1.20261210")
