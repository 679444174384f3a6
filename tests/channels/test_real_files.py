"""A calendar file that a moderator sends out of the blue, over the real channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from handlers.kernel import media
from handlers.meetings import store as meetings
from tests.channels.test_pictures import laid_down
from tests.channels.test_real_groups import make_moderator, on_telegram, reads, talking
from tests.servers.botapi import BotApi
from tests.servers.synapse import PASSWORD
from tests.whole import whole

if TYPE_CHECKING:
    from pathlib import Path

    from bot.app import App
    from tests.servers.synapse import Synapse

CALENDAR = b"""\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:cafe@example.org
SUMMARY:Elterncaf\xc3\xa9
DTSTART;TZID=Europe/Berlin:20991112T163000
DTEND;TZID=Europe/Berlin:20991112T180000
LOCATION:Familienzentrum Weidenau
END:VEVENT
END:VCALENDAR
""".replace(b"\n", b"\r\n")


async def saved(app: App) -> tuple[list[str], int]:
    """What meetings there are, and how many files lie there."""
    async with app.engine.begin() as db:
        titles = (await db.execute(select(meetings.meetings.c.title))).scalars().all()
        files = await db.execute(select(func.count()).select_from(media.media))
        return list(titles), files.scalar_one()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_from_telegram(tmp_path: Path, database_url: str) -> None:
    async with BotApi() as api:
        table = {"token": api.token, "base_url": api.base_url}
        async with whole(tmp_path, {"telegram": table}, database_url) as app:
            mod, pia = api.person("Mona"), api.person("Pia")
            for person in (mod, pia):
                await person.says("/hilfe")
                await reads(person, "/gruppen")
            await make_moderator(app, on_telegram(mod))
            await mod.sends_document("Termine.ics", CALENDAR, "text/calendar")
            await reads(mod, "Elterncafé")
            await mod.presses("Ja, weiter")
            await reads(mod, "So habe ich es verstanden")
            await mod.presses("Passt so")
            await reads(mod, "Gespeichert")
            assert await saved(app) == (["Elterncafé"], 0)

            seen = len(pia.sees)
            await pia.sends_document("Termine.ics", CALENDAR, "text/calendar")
            await api.until(lambda: len(pia.sees) > seen, within=60)
            assert "Elterncafé" not in " ".join(shown.text for shown in pia.received)
        assert api.violations == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_from_an_encrypted_matrix_room(
    tmp_path: Path, database_url: str, synapse: Synapse
) -> None:
    bot = synapse.register("bot")
    account = {"homeserver": synapse.url, "user_id": bot, "password": PASSWORD, "invite_pause": 0}
    async with (
        whole(tmp_path, {"matrix": account}, database_url) as app,
        talking(synapse, tmp_path, bot, "mod") as mod,
    ):
        await mod.says("/hilfe")
        await mod.hears("/gruppen")
        await make_moderator(app, mod.address)
        info = {"mimetype": "text/calendar", "size": len(CALENDAR)}
        about = await laid_down(mod.who, CALENDAR, encrypted=True)
        file = {"msgtype": "m.file", "filename": "Termine.ics", "body": "Termine.ics", "info": info}
        await mod.who.puts(mod.room, {**file, **about})
        await mod.hears("Elterncafé")
        await mod.says("1")
        await mod.hears("So habe ich es verstanden")
        await mod.says("passt so")
        await mod.hears("Gespeichert")
        assert await saved(app) == (["Elterncafé"], 0)
