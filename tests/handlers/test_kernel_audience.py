"""Who may be written to, and why the others are not."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from bot.database import engine_for, upgrade
from handlers.kernel import audience, consent, people
from handlers.kernel.audience import EVERYBODY, Aim, areas
from handlers.kernel.consent import Said
from handlers.kernel.message import Address
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.consent import Purpose
    from handlers.kernel.database import Database


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def meet(
    db: Database,
    name: str,
    *scopes: str,
    area: str = "",
    language: str | None = None,
    purpose: Purpose = "announcements",
    channel: str = "paper",
) -> people.Person:
    person = await people.meet(db, Address(channel, name), START)
    for scope in scopes:
        said = Said("s" + name, purpose, scope, channel, "button", "de", "1", "Ja")
        await consent.give(db, person.id, said, START)
    if area:
        await db.execute(insert(areas).values(person_id=person.id, area=area))
    await people.choose_language(db, person, language)
    return person


async def who(db: Database, aim: Aim, purpose: Purpose = "announcements") -> set[str]:
    rows = await db.execute(audience.recipients(aim, purpose, "x", EVERYBODY))
    return {row.chat for row in rows}


async def test_people_are_found_by_topic_area_group_and_language(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        await meet(db, "all", "")
        await meet(db, "home", "wohnen", area="Siegen")
        await meet(db, "money", "finanzen", "wohnen", area="Olpe", language="tr")
        member = await meet(db, "member", "", area="Olpe")
        said = Said("s", "group", "spieltreff", "paper", "button", "de", "1", "Ja")
        await consent.give(db, member.id, said, START)
        stranger = await meet(db, "stranger")
        await consent.give(db, stranger.id, said, START)

        assert await who(db, Aim("wohnen", "Siegen")) == {"all", "home"}
        assert await who(db, Aim("wohnen")) == {"all", "home", "money", "member"}
        assert await who(db, Aim("krise", "Olpe")) == {"all", "member"}
        assert await who(db, Aim()) == {"all", "member"}
        assert await who(db, Aim("wohnen", language="tr")) == {"money"}
        assert await who(db, Aim("wohnen", language="de")) == {"all", "home", "member"}
        assert await who(db, Aim(group="spieltreff")) == {"member"}
        assert await who(db, Aim(), "list") == set()
        assert await audience.groups(db) == ["spieltreff"]


async def test_whoever_is_left_out_is_counted_with_the_reason(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        await meet(db, "gets it", "")
        await meet(db, "other topic", "wohnen")
        await meet(db, "never agreed")
        blocked = await meet(db, "blocked", "")
        await people.set_reachable(db, blocked.address, reachable=False)
        stopped = await meet(db, "stopped", "")
        await people.set_stopped(db, stopped.address, stopped=True)
        tired = await meet(db, "tired", "")
        enough = people.people.c.id == tired.id

        counted = await audience.count(db, Aim("finanzen"), "announcements", enough=enough)
        query = audience.recipients(Aim("finanzen"), "announcements", "x", EVERYBODY, enough=enough)
        rows = (await db.execute(query)).all()

    assert counted.people == {
        "reached": 1,
        "other_topic": 1,
        "no_consent": 1,
        "blocked": 1,
        "stopped": 1,
        "enough": 1,
    }
    assert [row.chat for row in rows] == ["gets it"]
    assert rows[0].cause == f"x:announcements:{rows[0].person_id}"


async def test_letters_go_to_mailboxes_and_messages_to_chats(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        person = await meet(db, "chat", "", "wohnen")
        await people.join(db, person.id, Address("mail", "a@example.org"), START)
        await meet(db, "b@example.org", "", purpose="list", channel="mail")

        assert await who(db, Aim()) == {"chat"}
        assert await who(db, Aim(), "list") == {"b@example.org"}
        assert (await audience.count(db, Aim(), "announcements")).channels == {"paper": 1}
        assert (await audience.count(db, Aim(), "list")).people["no_consent"] == 1
        assert await audience.reachable(db, [person.id]) == {
            ("paper", "chat"),
            ("mail", "a@example.org"),
        }


async def test_everybody_is_in_one_piece_and_nobody_in_two(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        for number in range(7):
            await meet(db, f"person {number}", "")
        found: list[str] = []
        after = 0
        while (span := await audience.next_span(db, after, 3)) is not None:
            piece = audience.recipients(Aim(), "announcements", "x", span)
            found += [row.chat for row in await db.execute(piece)]
            after = span.upto
    assert sorted(found) == [f"person {number}" for number in range(7)]


async def test_consent_is_asked_for_once_more(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        anna = await meet(db, "anna", "wohnen")
        ben = await meet(db, "ben", "")
        both = [anna.id, ben.id]

        async def agree(aim: Aim) -> set[int]:
            return set(await audience.agreeing(db, aim, "announcements", both))

        assert await agree(Aim("wohnen")) == set(both)
        assert await agree(Aim()) == {ben.id}
        assert await agree(Aim("wohnen", group="spieltreff")) == set()


async def test_on_which_channel_somebody_is_counted_they_are_also_written_to(
    engine: AsyncEngine,
) -> None:
    later = START + timedelta(days=2)
    async with engine.begin() as db:
        for number, (since, stopped) in enumerate(
            [(START, False), (later, False), (later, True), (START, True)]
        ):
            both = await meet(db, f"p{number}", "", area="Siegen", language="tr")
            await people.join(db, both.id, Address("matrix", f"m{number}"), since)
            await people.set_stopped(db, Address("matrix", f"m{number}"), stopped=stopped)
        gone = await meet(db, "gone", "")
        await people.join(db, gone.id, Address("matrix", "away"), later)
        for address in (gone.address, Address("matrix", "away")):
            await people.set_reachable(db, address, reachable=False)

        for aim in (Aim(), Aim(area="Siegen"), Aim(language="tr")):
            counted = await audience.count(db, aim, "announcements")
            query = audience.recipients(aim, "announcements", "x", EVERYBODY)
            written_to = Counter(row.channel for row in await db.execute(query))
            assert counted.channels == written_to == {"matrix": 2, "paper": 2}
            assert counted.people["blocked"] == (0 if aim.language else 1)
