"""Meetings in the phone's calendar: a file, a feed of one's own, and the public one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from tests.handlers import meeting_town
from tests.handlers.meeting_town import FORGET, at
from tests.town import town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.settings import Settings
    from tests import town as towns
    from tests.conftest import Clock
    from tests.visitor import PaperChannel, Visitor

OPEN = "am 3.12. 18 bis 20 Uhr, Stadtbücherei, Eingang hinten"


@pytest.fixture
async def here(
    settings: Settings, paper: PaperChannel, clock: Clock, tmp_path: Path
) -> AsyncIterator[towns.Town]:
    async with town(settings, paper, clock, tmp_path) as here:
        yield here


def events(content: bytes) -> list[dict[str, str]]:
    wanted = ("SUMMARY", "LOCATION", "STATUS", "SEQUENCE", "UID", "ATTENDEE", "ORGANIZER")
    return [
        {name: str(event[name]) for name in wanted if name in event}
        for event in Calendar.from_ical(content).walk("VEVENT")
    ]


async def test_a_feed_shows_what_one_comes_to_and_the_place_only_when_it_is_time(
    here: towns.Town, paper: PaperChannel, clock: Clock
) -> None:
    meetings = meeting_town.Town(here.app, paper, clock)
    mod = await meetings.staff("mod")
    anna = meetings.visitor("anna")
    await mod.says(f"/treffen_neu {OPEN}")
    await mod.says("Elterncafé")
    await mod.says("Passt so")
    assert "Schön" in await anna.says("/zusage 1")
    address = _address(await anna.says("/kalender"))

    answer = await here.browser.get(address)
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers
    again = await here.browser.get(address, headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    (event,) = events(answer.content)
    assert event["SUMMARY"] == "Elterncafé"
    assert "Stadtbücherei" not in answer.text
    public = await here.browser.get("/termine.ics")
    assert events(public.content) == []

    clock.now = at("2026-12-02 18:00")
    (shown,) = events((await here.browser.get(address)).content)
    assert "Stadtbücherei" in shown["LOCATION"]
    await mod.says("/termin_absagen 1.20261203 ohne")
    (off,) = events((await here.browser.get(address)).content)
    assert off["STATUS"] == "CANCELLED"
    assert off["UID"] == event["UID"]
    assert int(off["SEQUENCE"]) > int(event["SEQUENCE"])
    assert "Stadtbücherei" not in str(off)

    new = _address(await anna.says("/kalender neu"))
    assert (await here.browser.get(address)).status_code == 404
    assert (await here.browser.get(new)).status_code == 200
    assert "beendet" in await anna.says("/kalender aus")
    unknown = await here.browser.get("/kalender/AAAAAAAAAAAAAAAAAAAAAA.ics")
    ended = await here.browser.get(new)
    assert (
        (ended.status_code, ended.content) == (unknown.status_code, unknown.content) == (404, b"")
    )


def _address(words: str) -> str:
    found = re.search(r"/kalender/[\w-]{22}\.ics", words)
    assert found is not None
    return found[0]


async def test_the_public_feed_has_public_meetings_without_their_address(
    here: towns.Town, paper: PaperChannel, clock: Clock
) -> None:
    meetings = meeting_town.Town(here.app, paper, clock)
    mod = await meetings.staff("mod")
    await mod.says(f"/treffen_neu {OPEN}")
    await mod.says("Elterncafé")
    await mod.says("/treffen_feld who öffentlich")
    await mod.says("Passt so")

    feed = await here.browser.get("/termine.ics")
    (event,) = events(feed.content)
    assert event["SUMMARY"] == "Elterncafé"
    assert "Stadtbücherei" not in feed.text
    anna = meetings.visitor("anna")
    file = await _file(anna)
    assert "Stadtbücherei" not in file.decode()
    await anna.says("/zusage 1")
    clock.now = at("2026-12-03 10:00")
    assert "Stadtbücherei" in (await _file(anna)).decode()
    clock.now = at("2026-12-04 19:01")
    await meetings.tick(FORGET)
    assert "Stadtbücherei" not in (await _file(anna)).decode()


async def _file(visitor: Visitor) -> bytes:
    await visitor.says("/termin 1.20261203 ics")
    (file,) = visitor.posts[-1].files
    assert file.name.endswith(".ics")
    return file.content
