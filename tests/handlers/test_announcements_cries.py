"""A text for others that sounds like a cry: answered as one, and announced all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.announcements import store
from handlers.kernel.errand import Fetch, Outcome
from handlers.kernel.message import Attached
from tests.conftest import running
from tests.handlers.announcing import CARD, NOON, WORDS, Office, Streets
from tests.pictures import photo
from tests.visitor import PaperChannel, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from handlers.announcements.store import Announcement
    from handlers.kernel.people import PersonId
    from handlers.kernel.post import Post
    from tests.conftest import Clock

CRY = "Ich will nicht mehr leben: Wer das denkt, ruft an, Tag und Nacht: 0800 111 0 111."
HELP = "116 123"
MINE = "Das ist Text für meine Ankündigung"
TAKE = "/ankuendigung uebernehmen new"


@pytest.fixture
async def office(settings: Settings, clock: Clock) -> AsyncIterator[Office]:
    clock.now = NOON
    parents, team = Streets(), PaperChannel("team")
    async with running(settings, parents, team, clock=clock) as app:
        yield Office(app, clock, parents, team)


async def draft(office: Office, person: PersonId) -> Announcement | None:
    async with office.app.engine.begin() as db:
        return await store.draft_of(db, person)


async def everything(office: Office) -> str:
    """What the database says of it anywhere but in the sealed words of a draft."""
    async with office.app.engine.begin() as db:
        rows = await db.exec_driver_sql("SELECT payload FROM inbox WHERE payload IS NOT NULL")
        return str(rows.all())


async def test_the_help_lines_come_first_and_one_tap_or_word_makes_it_the_text(
    office: Office,
) -> None:
    await office.settle(5)
    mia = await office.moderator("mia")
    me = await office.person("team", "mia")

    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    shown = await mia.says(CRY)
    assert HELP in shown
    assert shown.endswith(f"[{MINE}]")
    assert await draft(office, me) is None
    assert await everything(office) == "[]"

    await office.press(mia, MINE, "Worum geht es?")
    one = await draft(office, me)
    assert one is not None
    assert one.words["de"] == CRY
    await mia.writes(TAKE)  # a second tap
    again = await mia.hears()
    assert "Worum geht es?" in words(again)
    card = await office.says(mia, "kein", CARD)
    assert "An: 5 Personen" in card
    assert await store_count(office) == 1
    assert office.parents.reached == {}

    for number, typed in enumerate((MINE.upper(), "")):
        await office.says(mia, "/ankuendigung 1 text", "Schick mir den neuen Text")
        assert HELP in await mia.says(f"{CRY} {number}")
        await office.says(mia, typed or number_of(mia.posts[-1], MINE), CARD)
        one = await draft(office, me)
        assert one is not None
        assert one.words["de"] == f"{CRY} {number}"

    await office.says(mia, "/ankuendigung 1 text", "Schick mir den neuen Text")
    office.team.brings[Fetch] = Outcome(content=photo())
    shown = await mia.sends(Attached("file-1", "", "image/jpeg"), f"{CRY} Bild")
    assert HELP in shown
    assert office.team.ran == []
    await office.press(mia, MINE, "Was ist auf dem Bild zu sehen?")

    async def is_here() -> bool:
        one = await draft(office, me)
        return one is not None and one.media is not None

    await until(is_here)
    await office.says(mia, "Steht alles im Text", "Mit Bild, ohne ein Wort dazu")
    one = await draft(office, me)
    assert one is not None
    assert (one.words["de"], one.media is not None) == (f"{CRY} Bild", True)

    await office.says(mia, "/ankuendigung 1 text tr", "Türkisch")
    assert MINE in await mia.says("intihar etmek istiyorum, ölmek istiyorum")
    await office.press(mia, MINE, CARD)
    one = await draft(office, me)
    assert one is not None
    assert set(one.words) == {"de", "tr"}


def number_of(post: Post, label: str) -> str:
    return str([button.label for button in post.numbered].index(label) + 1)


async def store_count(office: Office) -> int:
    async with office.app.engine.begin() as db:
        rows = await db.exec_driver_sql("SELECT count(*) FROM announcements")
        return int(rows.scalar_one())


async def test_it_stays_a_cry_for_everybody_else_and_at_any_other_time(office: Office) -> None:
    mia, pia = await office.moderator("mia"), await office.visitor("pia")
    me = await office.person("team", "mia")

    for who in (mia, pia):
        shown = await who.says(CRY)
        assert HELP in shown
        assert MINE not in shown
    await office.says(pia, "/ankuendigung neu", "")
    assert MINE not in await pia.says(CRY)
    await pia.says(TAKE)
    assert await draft(office, await office.person("team", "pia")) is None
    assert "Den Text habe ich nicht mehr" in await mia.says(TAKE)

    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    assert MINE in await mia.says(CRY)
    office.passes(minutes=31)
    assert "Den Text habe ich nicht mehr" in await mia.says(TAKE)
    assert await draft(office, me) is None

    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    shown = await mia.says(CRY)
    assert MINE in shown
    assert "Ich bin weiter da" in await mia.says("Ja, bitte")  # it was a cry of her own
    assert await draft(office, me) is None

    await office.write(mia, WORDS)
    assert MINE not in await mia.says(CRY)


async def test_after_a_restart_the_help_lines_come_and_the_text_is_asked_for_once_more(
    office: Office,
) -> None:
    mia = await office.moderator("mia")
    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    office.app.guard._drafting.clear()  # as another process would
    shown = await mia.says(CRY)
    assert HELP in shown
    assert MINE not in shown
    office.passes(minutes=1)
    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    assert MINE in await mia.says(CRY)
