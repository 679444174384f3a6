"""Groups in a real room: offered, connected, asked for, entered, left and lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.groups import rooms, store
from handlers.kernel import consent, people, roles
from handlers.kernel.errand import (
    EVERYBODY,
    Admit,
    Check,
    Create,
    Decline,
    Enter,
    Invite,
    Leave,
    Outcome,
    Remove,
)
from handlers.kernel.message import (
    Address,
    Entered,
    JoinAsked,
    Left,
    RightsChanged,
    RoomClaimed,
    RoomLost,
    RoomMoved,
    RoomOffered,
    Unreachable,
)
from handlers.privacy import feature as privacy
from tests.conftest import running
from tests.handlers.test_groups import Town
from tests.visitor import PaperChannel, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.settings import Settings
    from handlers.kernel.errand import Errand
    from handlers.kernel.message import Incoming
    from tests.conftest import Clock
    from tests.visitor import Visitor

ROOM = Address("telegram", "-1")
LINK = "https://t.me/+abc"
(FADE,) = privacy.jobs


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    paper = PaperChannel("telegram")
    paper.brings[Invite] = Outcome(link=LINK)
    async with running(settings, paper, clock=clock) as app:
        yield Town(app, [paper], clock)


async def happens(town: Town, event: Incoming) -> None:
    await town.app.reception.desk("telegram").accept([event])


async def runs(town: Town, *errands: Errand, room: str = ROOM.chat) -> None:
    """Wait until the newest errands in the room are these."""

    async def ran() -> bool:
        there = [errand for where, errand in town.channels[0].ran if where == room]
        return there[-len(errands) :] == list(errands)

    await until(ran)


async def member(town: Town, visitor: Visitor) -> bool:
    person = await town.person(visitor)
    async with town.app.engine.begin() as db:
        group = await store.find(db, "birke")
        assert group is not None
        return await store.member(db, group, person.id) is not None


def reached(visitor: Visitor) -> Address:
    return Address("telegram", visitor.name)


async def connected(town: Town) -> Visitor:
    """Birke in a Telegram group; its organiser, who has read everything."""
    olga = await town.group()
    await happens(town, RoomOffered("o", reached(olga), ROOM, "Treff"))
    assert "Treff" in await town.told(olga)
    assert "sehen alle die Namen" in await olga.presses("Verbinden: Gruppe Birke")
    assert "verbunden" in await olga.presses("Ja, verbinden")
    assert "bereit" in await town.told(olga)
    return olga


async def test_a_real_group_is_connected_asked_for_entered_and_left(town: Town) -> None:
    olga = await town.group()
    town.channels[0].brings[Check] = Outcome(missing=("remove",), title="Treff")
    await happens(town, RoomOffered("o", reached(olga), ROOM, "Treff"))
    await town.told(olga)
    await olga.says("/gruppe_verbinden birke ja")
    missing = await town.told(olga)
    assert "niemanden herausnehmen" in missing
    assert "niemanden einladen" not in missing
    assert "Administratoren" in missing
    del town.channels[0].brings[Check]
    await happens(town, RoomOffered("o2", reached(olga), ROOM, "Treff"))
    assert "bereit" in await town.told(olga)

    cem = town.visitor("cem")
    await cem.says("/gruppe_beitreten birke Ich bin neu hier und suche Austausch.")
    assert "echte Gruppe" in await cem.says("/gruppe_beitreten birke Ich suche Austausch.")
    await cem.says("/gruppe_bitte ja")
    await town.told(olga)
    assert "Einladung" in await olga.presses("Aufnehmen")
    invited = await cem.hears()
    assert [button.url for button in invited.buttons] == [LINK]
    assert not await member(town, cem)

    await happens(town, JoinAsked("j", reached(cem), ROOM, link=LINK))
    await runs(town, Admit("cem", LINK))
    await happens(town, Entered("e", reached(cem), ROOM))
    await until(lambda: member(town, cem))
    assert "direkt dort" in await cem.says("/gruppe birke")
    await cem.says("/gruppe_verlassen birke")
    await runs(town, Remove("cem"))
    assert not await member(town, cem)


async def test_who_asks_in_the_room_says_yes_first_and_then_is_a_card_like_all(
    town: Town,
) -> None:
    olga, cem, dora = await connected(town), town.visitor("cem"), town.visitor("dora")

    await happens(town, JoinAsked("j1", reached(cem), ROOM, words="Ich suche Austausch."))
    assert "echte Gruppe" in await town.told(cem)
    assert not town.heard(olga)
    await cem.presses("Ja, einverstanden und abschicken")
    assert "Ich suche Austausch." in await town.told(olga)
    await olga.presses("Aufnehmen")
    await runs(town, Admit("cem"))
    await happens(town, Entered("e", reached(cem), ROOM))
    await until(lambda: member(town, cem))
    person = await town.person(cem)
    async with town.app.engine.begin() as db:
        assert await consent.has(db, person.id, "group", "birke")

    await happens(town, JoinAsked("j2", reached(dora), ROOM))
    assert "zwei Sätze" in await town.told(dora)
    await dora.presses("Weiter")
    await dora.says("Ich möchte gern reden.")
    await dora.says("/gruppe_bitte ja")
    await town.told(olga)
    await olga.presses("Ablehnen")
    await olga.says("1")
    await runs(town, Decline("dora"))

    await happens(town, Left("l", reached(cem), ROOM))

    async def out() -> bool:
        return not await member(town, cem)

    await until(out)
    assert Remove("cem") not in [errand for _room, errand in town.channels[0].ran]


async def test_who_comes_past_the_bot_is_no_member_until_they_are_said_yes_to(
    town: Town,
) -> None:
    olga, cem = await connected(town), town.visitor("cem")
    name = await town.known_as(cem)

    await happens(town, JoinAsked("j", reached(cem), ROOM))
    assert "zwei Sätze" in await town.told(cem)
    await happens(town, Entered("e1", reached(cem), ROOM))  # an admin was quicker
    told = await town.told(olga)
    assert told.startswith(f"{name} ist jetzt in Gruppe Birke, aber nicht über mich")
    assert "cem" not in told
    await happens(town, Entered("e2", Address("telegram", "4711"), ROOM, ("somebody",)))
    assert (await town.told(olga)).startswith("Jemand ist jetzt in Gruppe Birke")
    for again in ("e1", "e2"):
        await happens(town, Entered(again, reached(cem), ROOM))
    await happens(town, Entered("e3", reached(olga), ROOM))
    await town.settled()
    assert (town.heard(olga), town.heard(cem)) == ([], [])
    person = await town.person(cem)
    async with town.app.engine.begin() as db:
        assert not await consent.has(db, person.id, "group", "birke")
        assert await people.find(db, Address("telegram", "4711")) is None
    assert not await member(town, cem)

    await _is_approved(town, olga, cem, Outcome(inside=True))
    assert "gehörst jetzt richtig" in await town.told(cem)
    assert await member(town, cem)


async def _is_approved(town: Town, olga: Visitor, asker: Visitor, brings: Outcome) -> None:
    town.channels[0].brings[Invite] = brings
    await asker.says("/gruppe_beitreten birke Ich suche Austausch.")
    await asker.says("/gruppe_bitte ja")
    await town.told(olga)
    await olga.presses("Aufnehmen")


async def test_who_must_not_meet_a_member_finds_no_seat_however_they_came_in(town: Town) -> None:
    """Known by pseudonym, or a stranger known by a handle; past the bot, or said yes to before."""
    olga, cem, dora = await connected(town), town.visitor("cem"), town.visitor("dora")
    mira = await town.member(town.visitor("mira"))
    await _is_approved(town, olga, dora, Outcome(link=LINK))
    await town.told(dora)
    for named in (await town.known_as(cem), await town.known_as(dora), "@Der_Ex"):
        await mira.says(f"/nie_begegnen {named}")

    for number, visitor in enumerate((cem, dora)):
        await happens(town, Entered(f"e{number}", reached(visitor), ROOM))
        await runs(town, Remove(visitor.name))
        assert "kein Platz frei" in await town.told(visitor)
        told = await town.told(olga)
        assert "gerade kein Platz" in told
        assert await town.known_as(visitor) in told
        assert await town.known_as(mira) not in told
        assert not await member(town, visitor)
    await happens(town, Entered("e2", Address("telegram", "4711"), ROOM, ("der_ex",)))
    await runs(town, Remove("4711"))
    assert "jemanden, der eben hereinkam" in await town.told(olga)
    person = await town.person(dora)
    async with town.app.engine.begin() as db:
        assert not await consent.has(db, person.id, "group", "birke")
    await town.settled()
    assert town.heard(mira) == []


async def test_who_erases_themselves_or_fades_is_also_out_of_the_room(town: Town) -> None:
    olga = await connected(town)
    cem, dora, emil = [await _inside(town, olga, name) for name in ("cem", "dora", "emil")]

    assert "sehen dich" not in await cem.says("/loeschen ja")
    await runs(town, Remove("cem"))
    await happens(town, Unreachable("gone", reached(dora)))
    await until(lambda: _is_gone(town, dora))
    await town.tick(FADE)
    town.clock.now += timedelta(days=31)
    await town.tick(FADE)
    await runs(town, Remove("cem"), Remove("dora"))
    async with town.app.engine.begin() as db:
        assert await people.find(db, reached(dora)) is None

    town.channels[0].brings[Check] = Outcome(missing=("remove",), title="Treff")
    await olga.says("/gruppe_pruefen_raum birke")
    assert "niemanden herausnehmen" in await town.told(olga)
    assert "sehen dich die anderen noch" in await emil.says("/gruppe_verlassen birke")
    await runs(town, Remove("emil"))
    fritz = await _inside(town, olga, "fritz")
    farewell = await fritz.says("/loeschen ja")
    assert "Gruppe Birke sehen dich die anderen noch" in farewell
    assert "sehen dich" in await olga.says("/loeschen ja")  # nobody can remove who runs it


async def _is_gone(town: Town, visitor: Visitor) -> bool:
    async with town.app.engine.begin() as db:
        person = await people.find(db, reached(visitor))
        assert person is not None
        return await people.chat_of(db, person.id) is None


async def test_the_team_is_told_of_who_could_not_be_taken_out(town: Town) -> None:
    olga = await connected(town)
    cem = await _inside(town, olga, "cem")

    cem.channel.refuses.add(Remove)
    await cem.says("/gruppe_verlassen birke")
    assert "darf es dort nicht" in await town.told(olga)


async def _inside(town: Town, olga: Visitor, name: str) -> Visitor:
    """Somebody whom the bot let in."""
    visitor = town.visitor(name)
    await _is_approved(town, olga, visitor, Outcome(link=LINK))
    await town.told(visitor)
    await happens(town, Entered(f"in:{name}", reached(visitor), ROOM))
    await until(lambda: member(town, visitor))
    return visitor


async def test_an_invitation_that_ran_out_comes_again_for_one_word_and_for_nobody_else(
    town: Town,
) -> None:
    olga, cem, dora = await connected(town), town.visitor("cem"), town.visitor("dora")
    await cem.says("/gruppe_beitreten birke Ich suche Austausch.")
    await cem.says("/gruppe_bitte ja")
    await town.told(olga)
    await olga.presses("Aufnehmen")
    await town.told(cem)
    town.clock.now += timedelta(hours=25)

    assert "finde ich nicht" in await dora.says("/gruppe_einladung birke")
    assert "noch einmal" in await cem.says("/gruppe_einladung birke")
    again = await cem.hears()
    await runs(town, Invite("cem", town.clock.now + timedelta(hours=24)))

    assert [button.url for button in again.buttons] == [LINK]
    await happens(town, JoinAsked("j", reached(dora), ROOM, link=LINK))
    assert "zwei Sätze" in await town.told(dora)  # somebody else's link opens nothing
    assert not [e for _room, e in town.channels[0].ran if isinstance(e, Admit)]


async def _way(organiser: Visitor) -> str:
    """What stands in the buttons that lead into a group."""
    said = await organiser.says("/gruppe_verbinden birke")
    assert "sehen alle die Namen" in said
    assert "unten auf" in words(await organiser.hears())
    link, pick = [button.claim for post in organiser.posts[-2:] for button in post.buttons]
    assert link
    assert pick
    assert (link.how, pick.how, link.code) == ("link", "list", pick.code)
    return link.code


async def test_an_organisers_own_tap_connects_once_and_for_a_day(town: Town) -> None:
    olga, cem = await town.group(), town.visitor("cem")
    await cem.says("hallo")
    code = await _way(olga)
    await happens(town, RoomClaimed("c1", reached(cem), ROOM, code, "Fremd"))
    await happens(town, RoomClaimed("c2", Address("telegram", "4711"), ROOM, code, "Fremd"))
    await happens(town, RoomClaimed("c3", reached(olga), ROOM, "12", "Geraten"))
    town.clock.now += timedelta(hours=25)
    await happens(town, RoomClaimed("c4", reached(olga), ROOM, code, "Zu spät"))
    old, code = code, await _way(olga)
    assert old != code

    town.channels[0].brings[Check] = Outcome(missing=("invite",), title="Treff")
    await happens(town, RoomOffered("o1", reached(olga), ROOM, "Treff"))
    await happens(town, RoomClaimed("c5", reached(olga), ROOM, code, "Treff"))
    assert "verbunden" in await town.told(olga)
    assert "niemanden einladen" in await town.told(olga)
    await happens(town, RoomClaimed("c6", reached(olga), Address("telegram", "-9"), code, "Neu"))
    await happens(town, RoomOffered("o2", reached(olga), ROOM, "Treff"))
    await town.settled()
    assert town.heard(olga) == []
    assert "schon einen Raum" in await olga.says("/gruppe_verbinden birke")
    del town.channels[0].brings[Check]
    await happens(town, RoomOffered("o3", reached(olga), ROOM, "Treff"))
    assert "bereit" in await town.told(olga)


async def test_what_was_true_at_the_offer_is_asked_again_at_the_tap(town: Town) -> None:
    """Somebody has come into the group meanwhile; or the organiser leads no more."""
    olga = await town.group()
    code = await _way(olga)
    await town.member(town.visitor("cem"))
    await happens(town, RoomClaimed("c1", reached(olga), ROOM, code, "Treff"))
    assert "versprochen" in await town.told(olga)
    await town.visitors["cem"].says("/gruppe_verlassen birke")
    code = await _way(olga)
    person = await town.person(olga)
    async with town.app.engine.begin() as db:
        await roles.take(db, person.id)
    await happens(town, RoomClaimed("c2", reached(olga), ROOM, code, "Treff"))
    await town.settled()

    assert town.heard(olga) == []
    assert Check() not in [errand for _room, errand in town.channels[0].ran]


async def test_rights_that_go_and_come_are_told_once_each(town: Town) -> None:
    olga, cem = await connected(town), town.visitor("cem")
    name, checks = await town.known_as(cem), town.channels[0].brings

    async def found(number: int, outcome: Outcome) -> str:
        """What the organiser hears of it, at two changes after each other."""
        checks[Check] = outcome
        for half in "ab":
            await happens(town, RightsChanged(f"r{number}{half}", ROOM))
            await runs(town, *[Check()] * (2 * number + (3 if half == "b" else 2)))
            await town.settled()
        return "\n".join(town.heard(olga))

    lost = await found(0, Outcome(missing=("redact",)))
    assert lost.count("keine Nachrichten entfernen") == 1
    assert (await found(1, Outcome())).count("bereit") == 1
    told = await found(2, Outcome(others=("olga", "cem", "4711", EVERYBODY)))
    assert told.count("noch andere Leute hereinlassen") == 1
    for other in (f"• {name}", "• alle", "• jemand, den ich nicht kenne"):
        assert told.count(other) == 1
    assert await town.known_as(olga) not in told
    assert await found(3, Outcome(others=("olga", EVERYBODY))) == ""
    again = await found(4, Outcome(others=("cem", EVERYBODY)))
    assert f"• {name}" in again
    assert "alle" not in again
    await olga.says("/gruppe_pruefen_raum birke")
    assert "bereit" in await town.told(olga)
    assert "• alle" in await town.told(olga)


async def test_the_bot_goes_where_nobody_may_or_does_connect_it(town: Town) -> None:
    olga, cem = await town.group(), town.visitor("cem")
    await cem.says("hallo")
    await happens(town, RoomOffered("o1", reached(cem), Address("telegram", "-2"), "Fremd"))
    await runs(town, Leave(), room="-2")
    await happens(town, RoomOffered("o2", reached(olga), ROOM, "Treff"))
    await town.told(olga)
    await town.tick(rooms.JOB)
    town.clock.now += timedelta(hours=25)
    await town.tick(rooms.JOB)
    await runs(town, Leave())

    said = [chat for chat, _post, _key in town.channels[0].sent if chat.startswith("-")]
    assert said == ["-2", "-1"]
    assert "wähl deine Gruppe" in await olga.says("/gruppe_verbinden birke")


async def test_nobody_with_a_pseudonym_is_put_where_names_are_seen(town: Town) -> None:
    olga = await town.group()
    await town.member(town.visitor("cem"))
    await happens(town, RoomOffered("o", reached(olga), ROOM, "Treff"))
    await town.told(olga)

    assert "versprochen" in await olga.says("/gruppe_verbinden birke ja")
    assert Check() not in [errand for _room, errand in town.channels[0].ran]


async def test_a_room_that_moves_is_followed_and_one_that_is_lost_pauses_its_group(
    town: Town,
) -> None:
    olga = await connected(town)
    await happens(town, RoomMoved("m", ROOM, "-1001"))
    await runs(town, Check(), room="-1001")
    await happens(town, RoomLost("l", Address("telegram", "-1001")))
    assert "Pause" in await town.told(olga)

    await happens(town, RoomOffered("o2", reached(olga), Address("telegram", "-3"), "Neu"))
    await town.told(olga)
    await olga.says("/gruppe_verbinden birke ja")
    assert "bereit" in await town.told(olga)
    assert "weiter" in await olga.says("/gruppe_weiter birke")
    await olga.says("/gruppe_schliessen birke ja")
    await runs(town, Leave(), room="-3")


async def test_a_room_is_made_where_the_organiser_writes(town: Town) -> None:
    olga = await town.group()
    town.channels[0].brings[Create] = Outcome(room="!neu")

    await olga.says("/gruppe_raum birke")
    await runs(town, Create("Gruppe Birke"), room="olga")
    assert "Raum" in await town.told(olga)
    assert "schon einen Raum" in await olga.says("/gruppe_raum birke")
    assert Enter() not in [errand for _room, errand in town.channels[0].ran]
