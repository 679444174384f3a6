"""Many parents, some blocked, some ill, some who change their minds: the books balance.

The long form: ANNOUNCED=2000 CANCELLED=200.
"""

from __future__ import annotations

import asyncio
import os
import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.courier import BULK_IN_FLIGHT
from handlers.announcements import releasing, store
from handlers.kernel import batches, consent, outbox, people, personal
from handlers.kernel.consent import Said
from handlers.kernel.errors import Gone, SendError, Unclear
from tests.conftest import running
from tests.handlers.announcing import CARD, NOON, Office, Streets
from tests.visitor import PaperChannel, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from handlers.announcements.store import Announcement
    from tests.conftest import Clock
    from tests.visitor import Visitor

MANY = int(os.environ.get("ANNOUNCED", "200"))  # parents; the long form has 2,000
CANCELLED = int(os.environ.get("CANCELLED", "6"))  # each at another moment; the long form has 200
EVENING = datetime(2026, 11, 25, 19, 59, tzinfo=UTC)  # 20:59 in Berlin
PARTS = ("delivered", "blocked", "withdrawn", "uncertain", "failed", "expired", "cancelled")


@pytest.fixture
async def office(settings: Settings, clock: Clock) -> AsyncIterator[Office]:
    clock.now = NOON
    parents, team = Streets(), PaperChannel("team")
    free = settings.network.announcements.model_copy(update={"second_person_above": 100_000})
    network = settings.network.model_copy(update={"announcements": free})
    settings = settings.model_copy(update={"network": network})
    async with running(settings, parents, team, clock=clock) as app:
        clock.now += timedelta(minutes=11)  # the ticker does not believe that: the tests tick
        yield Office(app, clock, parents, team)


async def sends(office: Office, who: Visitor, *, urgent: bool = False) -> int:
    """Write one and release it; its number."""
    await office.write(who)
    async with office.app.engine.begin() as db:
        newest = select(store.announcements.c.id).order_by(store.announcements.c.id.desc())
        number = int((await db.execute(newest.limit(1))).scalar_one())
    if urgent:
        await office.says(who, f"/ankuendigung {number} eilig ja", CARD)
    await office.press(who, "Abschicken", "Bis dahin kannst du sie zurückholen")
    office.passes(seconds=61)
    return number


async def ends(office: Office, number: int) -> Announcement:
    """Time passes, so that what must be tried again is."""

    async def ended() -> bool:
        office.passes(seconds=2)
        await office.attend()
        await office.tidy()
        await asyncio.sleep(0.2)
        return (await office.find(number)).state == "ended"

    async with asyncio.timeout(500):
        while not await ended():
            pass
    return await office.find(number)


async def reaches(office: Office, number: int) -> None:
    """Wait until so many messages are out."""
    there = asyncio.Event()

    def look(_chat: str) -> None:
        if len(office.parents.sent) >= number:
            there.set()

    office.parents.each = look
    await office.attend()
    async with asyncio.timeout(200):
        await there.wait()


@pytest.mark.timeout(900)
async def test_everybody_is_accounted_for_whatever_happens(office: Office) -> None:
    names = await office.settle(MANY)
    blocked, ill, unclear = names[:60], names[60:80], names[80:90]
    office.parents.ill |= {chat: Gone("blocked") for chat in blocked}
    office.parents.ill |= {chat: SendError("refused") for chat in ill}
    office.parents.ill |= {chat: Unclear("cut") for chat in unclear}
    mia = await office.moderator("mia")
    number = await sends(office, mia)
    await reaches(office, MANY // 4)

    async with office.app.engine.begin() as db:
        waits = outbox.outbox.c.state == "queued", outbox.outbox.c.attempts == 0
        query = select(outbox.outbox.c.person_id, outbox.outbox.c.chat).where(*waits)
        waiting = (await db.execute(query.order_by(outbox.outbox.c.id.desc()).limit(31))).all()
        gone, *changed = waiting
        for person, _chat in changed:
            said = Said("", "announcements", "", "", "button", "de")
            await consent.withdraw(db, people.PersonId(person), said, office.clock.now)
        await personal.erase(db, people.PersonId(gone.person_id), office.clock.now)
    one = await ends(office, number)

    reached = office.parents.reached
    assert not any(chat in reached for _person, chat in waiting)
    assert set(reached.values()) == {1}
    assert len(reached) == MANY - 60 - 20 - 10 - 31
    assert one.report == {
        "total": MANY - 1,
        "delivered": MANY - 121,
        "doubtful": 0,
        "blocked": 60,
        "withdrawn": 30,
        "uncertain": 10,
        "failed": 20,
        "expired": 0,
        "cancelled": 0,
    }
    ledger = await office.ledger(number)
    assert ledger.balanced
    assert ledger.open == 0

    for chat in (*ill, *unclear):
        del office.parents.ill[chat]
    await _once_more(office, mia, number)
    readers = set(office.parents.reached)
    await _is_corrected(office, mia, number, readers)
    await _is_taken_back(office, mia, number, readers)


async def _once_more(office: Office, mia: Visitor, number: int) -> None:
    """To those whom it did not reach, never the blocked ones, and nobody twice by a double tap."""
    await office.says(mia, f"/ankuendigung {number}", "[Nochmal an diese 30]")
    again = f"/ankuendigung {number} nochmal"
    await office.says(mia, again, "Ich versuche es noch einmal bei 30")
    await office.says(mia, again, "niemand, bei dem es noch einmal lohnt")
    one = await ends(office, number)
    assert one.report["delivered"] == MANY - 91
    assert one.report["doubtful"] == 10
    assert one.report["failed"] == one.report["uncertain"] == 0
    assert set(office.parents.reached.values()) == {1}
    assert sum(one.report[part] for part in PARTS) == one.report["total"]


async def _is_corrected(office: Office, mia: Visitor, number: int, readers: set[str]) -> None:
    """To exactly those who have it."""
    await office.settle(5, first=MANY)
    office.parents.sent.clear()
    await office.says(mia, f"/ankuendigung {number} korrektur", "Was ist richtig?")
    card = await office.says(mia, "Es ist am Freitag.", CARD)
    many = f"{MANY - 91:,}".replace(",", ".")
    assert f"An alle, die Nummer {number} haben: {many} Personen" in card
    await office.press(mia, "Abschicken", "In 60 Sekunden")
    office.passes(seconds=61)
    await ends(office, number + 1)
    assert set(office.parents.reached) == readers
    assert set(office.parents.reached.values()) == {1}
    assert words(office.parents.sent[0][1]).startswith("Korrektur zu meiner letzten Nachricht")


async def _is_taken_back(office: Office, mia: Visitor, number: int, readers: set[str]) -> None:
    """Message by message, where the platform lets a bot."""
    office.parents.keeps = set(sorted(readers)[:7])
    await office.says(mia, f"/ankuendigung {number} loeschen", "bei E-Mails gar nicht")
    await office.press(mia, "Ja, zurücknehmen", "Ich nehme sie zurück")
    await office.says(mia, f"/ankuendigung {number} loeschen ja", "zu spät")

    async def erased() -> bool:
        await office.attend()
        await office.tidy()
        await asyncio.sleep(0.2)
        return bool((await office.find(number)).erasure)

    async with asyncio.timeout(300):
        while not await erased():
            pass
    assert (await office.find(number)).erasure == {"total": MANY - 91, "gone": MANY - 98}
    assert {chat for chat, _ids in office.parents.taken_back} == readers - office.parents.keeps
    assert all(len(ids) == 1 for _chat, ids in office.parents.taken_back)


@pytest.mark.timeout(900)
async def test_after_a_cancellation_only_what_is_in_flight_arrives(office: Office) -> None:
    await office.settle(60)
    mia = await office.moderator("mia")
    chance = random.Random(5)
    for _ in range(CANCELLED):
        office.parents.sent.clear()
        number = await sends(office, mia, urgent=True)
        await reaches(office, chance.randrange(1, 55))
        one = await office.find(number)
        assert one.batch_id is not None
        async with office.app.engine.begin() as db:
            done = await batches.change(
                db, one.batch_id, to="cancelled", before=("running", "paused")
            )
        before = len(office.parents.sent)
        if done:
            one = await ends(office, number)
            assert len(office.parents.sent) - before <= BULK_IN_FLIGHT
            assert one.report["cancelled"] == 60 - one.report["delivered"]
        one = await ends(office, number)
        assert one.report["delivered"] == len(office.parents.sent)
        assert sum(one.report[part] for part in PARTS) == one.report["total"] == 60
        assert set(office.parents.reached.values()) == {1}


async def test_it_pauses_for_the_night_and_when_it_is_told_to(office: Office, clock: Clock) -> None:
    await office.settle(200)
    mia, nora = await office.moderator("mia"), await office.moderator("nora")
    clock.now = EVENING - timedelta(minutes=2)
    number = await sends(office, mia)
    await reaches(office, 20)
    await office.says(nora, f"/ankuendigung {number} anhalten", "Angehalten.")
    await _rests(office)
    rested = len(office.parents.sent)
    assert 20 <= rested < 200
    await office.says(nora, f"/ankuendigung {number} anhalten", "Das geht gerade nicht")
    await asyncio.sleep(1.5)
    assert len(office.parents.sent) == rested

    clock.now = EVENING + timedelta(minutes=2)
    await office.press(nora, "Weitermachen", "Pause für die Nacht, weiter 26.11.26, 08:00")
    await asyncio.sleep(1.5)
    assert len(office.parents.sent) == rested

    async def says_so() -> bool:
        office.passes(seconds=31)
        await office.attend()
        return any("Pause für die Nacht" in words(post) for post in mia.posts)

    await until(says_so)
    clock.now = datetime(2026, 11, 26, 7, 1, tzinfo=UTC)
    one = await ends(office, number)
    assert one.report["delivered"] == 200
    assert set(office.parents.reached.values()) == {1}

    async def rings() -> bool:
        return any("ist fertig verschickt" in words(post) for post in mia.posts)

    await until(rings)
    told = [post for post in mia.posts if post.replaces is not None]
    assert {post.replaces for post in told} == {told[0].replaces}  # one message that changes
    assert all(post.buttons == () for post in told)


async def _rests(office: Office) -> None:
    async def none() -> bool:
        return await office.in_flight() == 0

    await until(none)


class Killed(BaseException):
    """As if the process had been killed: nothing of the transaction stands."""


async def test_a_kill_while_it_is_planned_loses_and_doubles_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releasing, "PIECE", 7)
    await office.settle(40)
    mia = await office.moderator("mia")
    number = await sends(office, mia)
    chance = random.Random(3)
    kills = 0
    while True:
        with suppress(Killed):
            async with office.app.engine.begin() as db:
                duty = office.duty(db)
                more = await releasing.begin(duty) or await releasing.plan(duty)
                if more and chance.random() < 0.6:
                    kills += 1
                    raise Killed
            if not more:
                break
    assert kills > 3
    one = await ends(office, number)
    assert one.report["delivered"] == one.report["total"] == 40
    assert set(office.parents.reached.values()) == {1}

    # Cancelled while it is planned: nobody gets it.
    office.parents.sent.clear()
    number = await sends(office, mia)
    async with office.app.engine.begin() as db:
        duty = office.duty(db)
        assert await releasing.begin(duty)
        assert await releasing.plan(duty)
    await office.says(mia, f"/ankuendigung {number} abbrechen", "Abgebrochen")
    one = await ends(office, number)
    assert office.parents.reached == {}
    assert one.report["cancelled"] == one.report["total"]


async def test_who_moves_in_while_it_is_planned_does_not_get_past_the_second_person(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releasing, "PIECE", 10)
    await office.settle(30)
    mia = await office.moderator("mia")
    number = await sends(office, mia)
    network = office.app.settings.network
    few = network.announcements.model_copy(update={"second_person_above": 30})
    changed = network.model_copy(update={"announcements": few})
    office.app.settings = office.app.settings.model_copy(update={"network": changed})
    async with office.app.engine.begin() as db:
        assert await releasing.begin(office.duty(db))
    await office.settle(5, first=30)
    one = await office.until_state("waiting", number)
    assert one.batch_id is None
    await asyncio.sleep(1.0)
    assert office.parents.reached == {}

    nora = await office.moderator("nora")
    await office.says(nora, f"/ankuendigung {number}", "Darüber siehst du sie ganz")
    await office.press(nora, "Freigeben", "In 60 Sekunden")
    office.passes(seconds=61)
    one = await ends(office, number)
    assert one.report["delivered"] == len(office.parents.reached) == 35
