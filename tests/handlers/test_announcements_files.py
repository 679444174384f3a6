"""A moderator sends a picture or a flyer along: asked for, fetched, cleaned, shown, sent, gone."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from sqlalchemy import func, select, text

from bot import texts
from handlers.announcements import rules, store
from handlers.kernel import media
from handlers.kernel.errand import Fetch, Outcome
from handlers.kernel.message import Address, Attached, Message
from handlers.kernel.reply import Text
from tests.conftest import running
from tests.handlers.announcing import CARD, NOON, WORDS, Office, Streets
from tests.pictures import PLACE, flyer, photo
from tests.visitor import PaperChannel, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from handlers.kernel.post import Post
    from tests.conftest import Clock
    from tests.visitor import Visitor

SEES = "Was ist auf dem Bild zu sehen?"
HERE = "Die Datei ist da"
PHOTO = Attached("file-1", "", "image/jpeg", 20_000)
FLYER = Attached("file-2", "Elterncafé.pdf", "application/pdf", 20_000)


@pytest.fixture
async def office(settings: Settings, clock: Clock) -> AsyncIterator[Office]:
    clock.now = NOON
    parents, team = Streets(), PaperChannel("team")
    async with running(settings, parents, team, clock=clock) as app:
        yield Office(app, clock, parents, team)


async def hears(who: Visitor, piece: str) -> str:
    """Wait for what comes of the file, whatever else is said meanwhile."""

    async def said() -> bool:
        return any(piece in words(post) for post in who.posts[who.read :])

    await until(said)
    found = next(post for post in who.posts[who.read :] if piece in words(post))
    who.read = who.posts.index(found) + 1
    return words(found)


async def sends(
    office: Office, who: Visitor, attached: Attached, hears: str, under: str = ""
) -> str:
    known = len(who.posts)
    await who.writes(under, kind="text" if under else "photo", attached=attached)
    await until(lambda: office._said(who, known, hears))
    found = next(post for post in who.posts[known:] if hears in words(post))
    who.read = who.posts.index(found) + 1
    return words(found)


async def kept(office: Office) -> int:
    async with office.app.engine.begin() as db:
        return int((await db.execute(select(func.count()).select_from(media.media))).scalar_one())


def preview(who: Visitor) -> Post:
    return next(post for post in reversed(who.posts) if "Neues für dich" in words(post))


async def test_a_photo_goes_out_without_its_traces_kept_once_and_not_for_ever(
    office: Office,
) -> None:
    await office.settle(5)
    mia = await office.moderator("mia")
    office.team.brings[Fetch] = Outcome(content=photo((600, 300)))

    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    await sends(office, mia, PHOTO, SEES)
    assert (await hears(mia, HERE)).endswith("/ankuendigung 1 zeigt, wie es ankommt.")
    await office.says(mia, "Kinder tanzen im Hof", "was möchtest du dazu schreiben?")
    await office.says(mia, "x" * 901, "höchstens 900 Zeichen")
    await office.says(mia, WORDS, "Worum geht es?")
    card = await office.says(mia, "kein", CARD)

    [(room, order)] = office.team.ran
    assert (room, order) == ("mia", Fetch("file-1", "", 5 * 1024 * 1024))
    assert "Mit Bild. Wer es nicht sehen kann, liest: „Kinder tanzen im Hof“" in card
    shown = preview(mia).media
    assert shown is not None
    assert (shown.name, shown.alt, shown.width) == ("bild.jpg", "Kinder tanzen im Hof", 600)
    content = await office.app.shelf.content(shown.id)
    assert not Image.open(io.BytesIO(content)).getexif()
    assert PLACE not in content

    await office.says(mia, "abschicken", "In 60 Sekunden geht es los")
    office.passes(seconds=61)
    ended = await office.until_state("ended")
    assert ended.report["delivered"] == 5
    assert [post.media for _chat, post, _key in office.parents.sent] == [shown] * 5
    assert await kept(office) == 1
    async with office.app.engine.begin() as db:
        stored = await db.execute(text("SELECT content FROM media"))
        assert content[:20] not in bytes(stored.scalar_one())

    async with office.app.engine.begin() as db:
        await store.forget(db, NOON + timedelta(days=29))
    assert await kept(office) == 1
    async with office.app.engine.begin() as db:
        await store.forget(db, NOON + timedelta(days=31))
    assert await kept(office) == 0
    assert (await office.find()).media is None


async def test_a_flyer_at_any_moment_another_instead_and_none_at_all(office: Office) -> None:
    await office.settle(5)
    mia = await office.moderator("mia")
    await office.write(mia)
    office.team.brings[Fetch] = Outcome(content=flyer())
    await sends(office, mia, FLYER, "noch unterwegs", "unser Flyer")
    await hears(mia, HERE)
    card = await office.says(mia, "/ankuendigung 1 aendern", "Was möchtest du ändern?")
    assert "[Bild oder Datei]" in card
    await office.press(mia, "Bild oder Datei", "Flyer")
    await office.says(mia, "habe ich doch gerade", "Schick mir ein Bild oder ein PDF")
    await office.says(mia, "zurück", "Dabei: Elterncafé.pdf")

    office.team.brings[Fetch] = Outcome(content=photo())
    await sends(office, mia, PHOTO, "noch unterwegs", "Das Haus")
    await hears(mia, HERE)
    one = await office.find()
    assert one.media is not None
    assert (one.media.media_type, one.alt) == ("image/jpeg", "Das Haus")
    card = await office.says(mia, "/ankuendigung 1 bildtext keiner", "ohne ein Wort dazu")
    await office.says(mia, "/ankuendigung 1 bildtext", SEES)
    card = await office.press(mia, "Ohne Bild oder Datei", CARD)
    assert "Bild" not in card
    assert preview(mia).media is None


async def test_nothing_is_sent_before_the_file_is_there_or_given_up(office: Office) -> None:
    await office.settle(5)
    mia = await office.moderator("mia")
    await office.write(mia)
    refused: list[tuple[Outcome | None, str]] = [
        (Outcome(content=b"MZ a program"), "nur Bilder (JPEG, PNG, WebP) und PDFs"),
        (Outcome(content=photo((300, 300))[:900]), "lässt sich nicht öffnen"),
        (Outcome(unfit="size"), "Bis 5 MB"),
        (None, "konnte ich nicht holen"),
    ]
    for outcome, why in refused:
        office.team.refuses = set() if outcome else {Fetch}
        office.team.brings[Fetch] = outcome or Outcome()
        await sends(office, mia, FLYER, "noch unterwegs")
        await hears(mia, why)
        assert not (await office.find()).has_file
    assert await kept(office) == 0
    size = Attached("file-3", "film.pdf", "application/pdf", 9_000_000)
    await sends(office, mia, size, "Bis 5 MB")
    assert len([errand for _room, errand in office.team.ran if isinstance(errand, Fetch)]) == 3

    one = await office.find()
    async with office.app.engine.begin() as db:
        await store.note(db, one, fetching="token")
    await office.says(mia, "/ankuendigung 1", "noch unterwegs")
    await office.press(mia, "Abschicken", "noch unterwegs")
    assert (await office.find()).state == "draft"


def test_head_and_longest_text_fit_under_a_picture_in_every_language() -> None:
    catalogue = texts.load()
    for language in texts.LANGUAGES:
        for head in ("announcements-head", "announcements-correction"):
            said = catalogue.phrase(Text(head), language)
            assert rules.length(said) + len("\n\n") + rules.LONGEST_WITH_FILE <= 1024
    assert rules.length("👍a") == 3


async def test_a_parents_photo_is_never_fetched(office: Office) -> None:
    pia = await office.visitor("pia")
    answer = await pia.sends(PHOTO)
    assert "Bild" in answer or "Foto" in answer
    await pia.sends(PHOTO, "Wo finde ich eine Kita?")
    await office.says(pia, "/ankuendigung neu", "")
    await pia.sends(FLYER, kind="file")
    assert office.team.ran == []
    assert await kept(office) == 0

    mia = await office.moderator("mia")
    await office.says(mia, "/ankuendigung neu", "Was möchtest du schreiben?")
    sent = {
        name: Message(name, Address("team", name), "", "photo", attached=PHOTO)
        for name in ("pia", "mia")
    }
    async with office.app.engine.begin() as db:
        written = {
            name: await office.app.reception._dispatcher.to_record(db, one)
            for name, one in sent.items()
        }
    assert written == {"pia": replace(sent["pia"], attached=None), "mia": sent["mia"]}
