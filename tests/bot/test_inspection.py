"""What `wegweiser check` says of the clock."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bot import clock as clocks
from bot import inspection, phrasing, texts
from bot.channel import Probe
from bot.database import engine_for, upgrade
from bot.settings import Section
from handlers.kernel import inbox
from handlers.kernel.message import Address, Message
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from datetime import datetime

    import pytest

    from bot.settings import Settings

TEXTS = texts.load()


def _server(time: datetime) -> Any:
    async def probe(_section: object) -> Probe:
        return Probe(fine=True, code="fine", detail="x", server_time=time)

    return SimpleNamespace(probe=probe)


async def _said(settings: Settings, *servers: datetime) -> list[str]:
    """What is wrong with the clock, in words."""
    opened = {
        name: (_server(time), Section())
        for name, time in zip(("telegram", "matrix"), servers, strict=False)
    }
    found = await inspection.inspect(settings, opened)
    return [
        phrasing.finding(TEXTS, one, "de")
        for one in found
        if one.code.startswith("clock") and not one.fine
    ]


async def test_a_clock_that_does_not_fit_the_database_is_said_unless_a_server_confirms_it(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clocks, "now", lambda: START)
    assert await _said(settings) == []
    engine = engine_for(settings.database.url, VAULT)
    await upgrade(engine)
    assert await _said(settings) == []
    async with engine.begin() as db:
        await inbox.record(db, [Message("1", Address("paper", "anna"), "hallo")], START)
    await engine.dispose()
    assert await _said(settings) == []

    ahead = START + timedelta(days=31)
    monkeypatch.setattr(clocks, "now", lambda: ahead)
    (said,) = await _said(settings)
    assert "das Letzte in der Datenbank ist von 2026-11-25" in said
    assert await _said(settings, ahead) == []

    behind = START - timedelta(days=1)
    monkeypatch.setattr(clocks, "now", lambda: behind)
    (said,) = await _said(settings)
    assert "die Datenbank weiß schon von 2026-11-25" in said
    told, _database = await _said(settings, START)
    assert "1.440 Minuten falsch" in told
