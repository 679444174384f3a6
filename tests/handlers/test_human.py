"""A parent asks for a human, and moderators answer: real people, through the bot."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot import guard
from bot.settings import Settings
from handlers.human import calls
from handlers.kernel import audit, inbox, people, roles
from handlers.kernel.database import metadata
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address, Message
from handlers.kernel.roles import Grant
from knowledge.crisis import assess
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from handlers.kernel.people import PersonId
    from tests.conftest import Clock

CRY = "ich will nicht mehr leben"
NIGHT = datetime(2026, 11, 25, 20, 15, tzinfo=UTC)  # a Wednesday, 21:15 in Berlin
MORNING = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


@dataclass
class House:
    """The bot with parents on one channel and the team on another."""

    app: App
    clock: Clock
    parents: PaperChannel
    team: PaperChannel

    def parent(self, name: str) -> Visitor:
        return Visitor(name, self.parents, self.app.reception.desk(self.parents.name))

    async def moderator(self, name: str) -> Visitor:
        visitor = Visitor(name, self.team, self.app.reception.desk(self.team.name))
        await visitor.says("hallo")
        await self.give(visitor, "moderator")
        return visitor

    async def give(self, visitor: Visitor, role: roles.Role) -> None:
        person = await self._id(visitor)
        async with self.app.engine.begin() as db:
            await roles.give(db, person, Grant(role), "shell", self.clock.now)

    async def take_away(self, visitor: Visitor) -> None:
        person = await self._id(visitor)
        async with self.app.engine.begin() as db:
            await roles.take(db, person)

    async def name(self, visitor: Visitor) -> str:
        address = Address(visitor.channel.name, visitor.name)
        async with self.app.engine.begin() as db:
            found = await people.find(db, address)
        assert found is not None
        return found.pseudonym

    async def _id(self, visitor: Visitor) -> PersonId:
        address = Address(visitor.channel.name, visitor.name)
        async with self.app.engine.begin() as db:
            return (await people.meet(db, address, self.clock.now)).id

    async def later(self, **time: float) -> None:
        """Time passes, and the job is called."""
        self.clock.now += timedelta(**time)
        app = self.app
        async with app.engine.begin() as db:
            await calls.look_after(
                Duty(db, self.clock.now, app.settings.network, app.vault, app.pages)
            )

    async def holds(self, piece: str) -> bool:
        """Does any row of any table say it, once what is sealed is unsealed?"""
        async with self.app.engine.begin() as db:
            for table in metadata.sorted_tables:
                if not table.name.startswith("offer"):
                    rows = await db.execute(table.select())
                    if any(piece in str(tuple(row)) for row in rows):
                        return True
        return False

    async def forgets(self, piece: str) -> None:
        """What is being delivered is there for a moment yet."""

        async def gone() -> bool:
            return not await self.holds(piece)

        await until(gone)


async def hears(visitor: Visitor) -> str:
    return words(await visitor.hears())


@pytest.fixture
async def house(settings: Settings, clock: Clock) -> AsyncIterator[House]:
    network = settings.network.model_copy(update={"duty": _duty("Mo-Fr 09:00-16:00")})
    settings = settings.model_copy(update={"network": network})
    clock.now = NOON
    parents, team = PaperChannel("paper"), PaperChannel("desk")
    async with running(settings, parents, team, clock=clock) as app:
        yield House(app, clock, parents, team)


def _duty(*hours: str) -> object:
    return type(Settings().network.duty)(hours=hours)


async def test_a_number_means_what_came_last_but_never_in_the_middle_of_a_talk(
    house: House,
) -> None:
    """Where there are no buttons, “1” is all that one can press."""
    julia = await house.moderator("julia")
    anna, cem = house.parent("anna"), house.parent("cem")
    await anna.says("mensch")
    await anna.says("Der Brief macht mir Angst")
    await hears(julia)

    assert "Du schreibst jetzt mit" in await julia.says("1")
    await julia.says("Guten Tag")
    await hears(anna), await hears(anna)
    await cem.says("mensch")
    await cem.says("Ich auch")
    await hears(julia)
    await julia.says("1")
    heard = await hears(anna)
    assert heard.splitlines()[1] == "1"


async def test_a_parent_and_a_moderator_write_through_the_bot(house: House) -> None:
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = house.parent("anna")

    offered = await anna.says("mensch")
    assert "gerade Dienst hat" in offered
    name = await house.name(anna)
    assert name in offered
    assert "Ist weitergegeben" in await anna.says("Der Brief vom Jobcenter macht mir Angst")
    for moderator in (julia, ben):
        card = await hears(moderator)
        assert name in card
        assert "Der Brief vom Jobcenter" in card
        assert "Sprache: Deutsch" in card
        assert "anna" not in card

    assert name in await julia.presses("Ich übernehme")
    assert "schon jemand anderes" in await ben.presses("Ich übernehme")
    assert "ist jetzt für dich da" in await hears(anna)
    assert name in await julia.says("Guten Tag, was steht denn drin?")
    heard = await hears(anna)
    assert "Team vom Netzwerk" in heard
    assert "was steht denn drin" in heard
    assert "julia" not in heard

    assert "Kinderzuschlag" in await anna.says("kinderzuschlag")  # still the bot's
    assert "geht dorthin und nicht an mich" in await anna.says("antworten")
    assert "weitergegeben" in await anna.says("Eine Sanktion von drei Monaten")
    assert "Eine Sanktion von drei Monaten" in await hears(julia)
    assert "Alle Themen" not in await anna.says("/themen")
    await house.forgets("Sanktion")
    await house.forgets("Jobcenter")


async def test_both_take_at_once_and_one_has_it(house: House) -> None:
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = house.parent("anna")
    await anna.says("/mensch melden")
    for moderator in (julia, ben):
        assert "Frag am besten selbst" in await hears(moderator)

    await asyncio.gather(*(one.writes(one.button("Ich übernehme").sends) for one in (julia, ben)))

    heard = sorted([await hears(julia), await hears(ben)])
    assert "Das hat schon jemand anderes" in heard[0]
    assert "Du schreibst jetzt mit" in heard[1]
    assert "ist jetzt für dich da" in await hears(anna)


async def test_at_night_it_waits_until_somebody_is_there(house: House) -> None:
    julia, ada = await house.moderator("julia"), await house.moderator("ada")
    await house.take_away(ada)
    await house.give(ada, "admin")
    anna = house.parent("anna")
    house.clock.now = NIGHT

    offered = await anna.says("/mensch")
    assert "Gerade ist niemand da. Ab morgen, 9:00 Uhr" in offered
    assert "116 123" in offered
    assert "Frau Sommer" in offered
    assert "Ab morgen, 9:00 Uhr" in await anna.says("Mein Sohn will nicht mehr zur Schule")
    assert "noch offen" in await anna.says("/mensch")
    await house.later(hours=1)
    assert len(julia.posts) == julia.read

    house.clock.now = MORNING
    await house.later()
    assert "Mein Sohn will nicht mehr" in await hears(julia)
    await house.later(minutes=119)
    assert len(julia.posts) == julia.read
    for minutes in (1, 120, 120):
        await house.later(minutes=minutes)
        assert "Mein Sohn will nicht mehr" in await hears(julia)
    assert "klingle ich wieder" in await julia.presses("Später")

    await house.later(minutes=30)
    assert len(julia.posts) == julia.read
    await house.later(minutes=90)
    assert len(julia.posts) == julia.read  # the day's duty is over
    await house.later(hours=16)
    assert "Mein Sohn will nicht mehr" in await hears(julia)
    alarm = await hears(ada)
    assert "wartet seit" in alarm
    assert "Sohn" not in alarm
    assert await house.name(anna) not in alarm
    unheard = await hears(anna)
    assert "noch niemand geantwortet" in unheard
    assert "Frau Sommer" in unheard

    await house.later(days=12)
    assert len(julia.posts) == julia.read
    await house.later(days=1)
    assert "Ich habe sie jetzt gelöscht" in await hears(anna)
    await house.forgets("Mein Sohn")
    assert "gibt es nicht mehr" in await julia.says("/uebernehmen 1")


async def test_after_a_cry_the_team_is_called_only_with_a_yes_and_without_the_words(
    house: House,
) -> None:
    julia = await house.moderator("julia")
    anna = house.parent("anna")

    assert "[Ja, bitte]" in await anna.says("ich will nicht mehr leben")
    assert len(julia.posts) == julia.read
    told = await anna.says("ja")
    assert "dass es eilt" in told
    card = await hears(julia)
    assert "Dringend" in card
    assert "leben" not in card
    await house.later(minutes=10)
    assert "Dringend" in await hears(julia)

    await julia.presses("Ich übernehme")
    await hears(anna)
    await anna.says("antworten")
    assert "112" in await anna.says("ich will nicht mehr leben")
    assert "dass es eilt" in await anna.says("ja")
    assert "braucht dich jetzt" in await hears(julia)
    assert "weitergegeben" in await anna.says("bist du da?")
    assert "bist du da?" in await hears(julia)
    assert not await house.holds("nicht mehr leben")


ASKED = "Haben Sie Gedanken, sich das Leben zu nehmen?"


async def test_what_sounds_like_a_cry_from_the_team_reaches_the_parent(house: House) -> None:
    assert assess(ASKED)
    julia, _ben, anna = await _talking(house)
    name = await house.name(anna)

    assert "weitergegeben" in await julia.says(ASKED)
    assert ASKED in await hears(anna)
    await julia.says("/talks")
    heard = await julia.says(f"/schreiben {name} {ASKED}")
    assert f"An {name} weitergegeben" in heard
    assert ASKED in await hears(anna)
    assert "Ich bin weiter da" not in await julia.says("Ich frage Sie das ganz offen")
    await hears(anna)

    assert "112" in await anna.says(CRY)
    assert len(julia.posts) == julia.read
    await house.forgets("Leben zu nehmen")


async def test_words_of_the_team_that_are_handed_in_again_are_still_for_the_parent(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    julia, _ben, anna = await _talking(house)
    message = await julia.writes(ASKED)
    await hears(julia)
    await hears(anna)

    monkeypatch.setattr(guard, "HELD", 2.0)
    await julia.inbox.accept([message])
    house.app.guard._held.clear()  # as another process would
    await julia.inbox.accept([message])
    await asyncio.sleep(2.5)
    assert len(julia.posts) == julia.read
    assert len(anna.posts) == anna.read


async def test_a_moderators_own_cry_is_answered(house: House) -> None:
    julia, _ben, anna = await _talking(house)
    name = await house.name(anna)

    await julia.says("/talks")
    assert "112" in await julia.says(CRY)  # in no talk: these words would reach nobody
    assert "Ich bin weiter da" in await julia.says(f"/schreiben {name}")
    assert "gibt es nicht" not in await julia.says("Guten Abend")
    await hears(anna)
    await house.take_away(julia)
    assert "112" in await julia.says(CRY)
    assert len(anna.posts) == anna.read
    await house.forgets(CRY)
    async with house.app.engine.begin() as db:
        counted = await db.exec_driver_sql("SELECT number FROM cries WHERE kind = 'suicide'")
        assert counted.scalar_one() == 2


async def test_a_held_answer_leaves_where_a_dead_process_left_its_message(house: House) -> None:
    julia, _ben, anna = await _talking(house)
    await julia.says("/talks")
    app = house.app
    here = Address(house.team.name, "julia")
    messages = [Message(f"left-{text}", here, text) for text in (CRY, "hallo")]
    async with app.engine.begin() as db:
        rows = await inbox.record(db, messages, house.clock.now)
        await inbox.left_over(db)
    for row in rows:
        app.reception.enqueue(row, here)

    assert "112" in await hears(julia)
    assert "112" not in await hears(julia)
    assert len(anna.posts) == anna.read


async def test_who_is_no_moderator_can_forge_nothing(house: House) -> None:
    julia = await house.moderator("julia")
    anna, eve = house.parent("anna"), house.parent("eve")
    await anna.says("/mensch melden")
    await hears(julia)
    name = await house.name(anna)

    for forged in (
        "/uebernehmen 1", "/spaeter 1", f"/schreiben {name} hallo", f"/schliessen {name}", "/talks",
        f"/uebergeben {name}", f"/oeffnen {name}", "/dienst an",
    ):  # fmt: skip
        assert "Das kann nur das Team" in await eve.says(forged)
    await house.give(eve, "admin")
    assert "Das kann nur das Team" in await eve.says("/uebernehmen 1")
    for nonsense in ("/uebernehmen", "/uebernehmen x", "/uebernehmen 99", "/spaeter ²"):
        assert "gibt es nicht mehr" in await julia.says(nonsense)
    for other in (name, "Birke-0000", ""):
        assert "kein Gespräch" in await julia.says(f"/schreiben {other} hallo")
    assert len(anna.posts) == anna.read
    assert "gibt es nicht mehr" in await _own_request(julia)


async def _own_request(moderator: Visitor) -> str:
    """Nobody is their own helper."""
    await moderator.says("/mensch melden")
    return await moderator.says("/uebernehmen 2")


async def test_a_role_that_is_taken_away_ends_a_talk_for_the_moderator_only(house: House) -> None:
    julia, ben, anna = await _talking(house)
    await julia.says("/dienst aus")
    assert "hat gerade keinen Dienst" in await anna.says("Ich schreibe am Abend")
    assert "am Abend" in await hears(julia)
    assert julia.posts[-1].urgency == "silent"
    await julia.says(f"/schreiben {await house.name(anna)}")
    await house.take_away(julia)

    assert "nicht mehr zum Team" in await julia.says("Und dann?")
    assert len(anna.posts) == anna.read
    assert "frage gerade die anderen" in await anna.says("Das steht im Brief")
    assert "Das steht im Brief" in await hears(ben)
    assert len(julia.posts) == julia.read
    await ben.presses("Ich übernehme")
    assert "für dich da" in await hears(anna)

    await house.take_away(ben)
    await house.give(julia, "moderator")
    await julia.says("/dienst plan")
    await house.later(minutes=1)
    assert "frage gerade die anderen" in await hears(anna)
    assert await house.name(anna) in await hears(julia)


async def test_who_is_erased_is_gone_from_a_talk(house: House) -> None:
    julia, ben, anna = await _talking(house)
    name = await house.name(anna)
    await julia.says("Ein Wort von Julia")
    await hears(anna)

    await anna.says("/loeschen ja")
    assert "ging an niemanden" in await julia.says("Sind Sie noch da?")
    assert "kein Gespräch" in await julia.says(f"/schreiben {name} hallo")
    assert "nichts offen" in await julia.says("/talks")
    await house.forgets("Ein Wort von Julia")

    cem = house.parent("cem")
    await cem.says("/mensch melden")
    await hears(ben)
    await hears(julia)
    await julia.presses("Ich übernehme")
    await hears(cem)
    await julia.says("/loeschen ja")
    await cem.says("antworten")
    await house.later(hours=2)
    assert await house.name(cem) in await hears(ben)


async def test_a_question_goes_along_only_where_that_was_chosen(house: House) -> None:
    julia = await house.moderator("julia")
    anna = house.parent("anna")
    asked = "wo kann ich bitte meinen xyzzy quuxen lassen"
    await anna.says(asked)
    offered = await anna.presses("Mit einem Menschen sprechen")
    assert f"„{asked}“" in offered
    await anna.says("Es geht um etwas anderes")
    card = await hears(julia)
    assert "etwas anderes" in card
    assert "xyzzy" not in card
    assert "zurückgenommen" in await anna.says("hat sich erledigt")

    await anna.says("/mensch")
    assert "deine Frage geht mit" in await anna.presses("Meine Frage mitschicken")
    sent = await anna.says("Seit drei Wochen")
    card = await hears(julia)
    for piece in (asked, "Seit drei Wochen"):
        assert piece in sent
        assert piece in card
    await anna.says("/erledigt")
    house.clock.now += timedelta(minutes=20)
    assert "xyzzy" not in await anna.says("/mensch")
    assert "gibt es nicht mehr" in await julia.presses("Ich übernehme")


async def test_a_talk_is_handed_over_closed_and_opened_again(house: House) -> None:
    julia, ben, anna = await _talking(house)
    name, bens = await house.name(anna), await house.name(ben)
    assert "Ben vom Team" in await ben.says("/dienst name Ben")
    assert "nur einen Vornamen" in await ben.says("/dienst name ben@example.org")
    assert "Du schreibst wieder mit mir" in await anna.says("fertig")

    assert f"[Ben ({bens})]" in await julia.says(f"/uebergeben {name}")
    assert "weitergegeben" in await julia.presses(f"Ben ({bens})")
    assert name in await hears(ben)
    assert "Ab jetzt ist Ben vom Team für dich da" in await hears(anna)
    assert "kein Gespräch" in await julia.says(f"/schreiben {name} noch etwas")
    assert "An " in await ben.says(f"/schreiben {name} Hallo, hier ist Ben")
    assert "schreib antworten" in await hears(anna)

    assert "ist zu Ende" in await ben.says(f"/schliessen {name}")
    assert "Das Gespräch ist jetzt zu Ende" in await hears(anna)
    assert "Ben vom Team" in await anna.presses("Doch noch etwas")
    assert "noch einmal mit dir schreiben" in await hears(ben)
    await ben.says(f"/schliessen {name}")
    await hears(anna)
    assert "wieder öffnen" in await ben.says("/talks")
    assert name in await ben.says(f"/oeffnen {name}")
    assert "schreibt dir noch einmal" in await hears(anna)

    await ben.says("/schliessen")
    await hears(anna)
    await house.later(days=7, minutes=1)
    assert "kein Gespräch" in await ben.says(f"/oeffnen {name}")
    async with house.app.engine.begin() as db:
        acts = {act.act for act in await audit.latest(db, 100)}
    assert {"human.take", "human.answer", "human.hand-over", "human.close", "human.reopen"} <= acts


async def test_no_concern_means_a_day_of_rest_but_never_from_help(house: House) -> None:
    julia, _ben, anna = await _talking(house)
    await julia.presses("Beenden: kein Anliegen")
    assert "beendet" in await hears(anna)
    assert "Frau Sommer" in await anna.says("mensch")
    assert "Frau Sommer" in await anna.says("/mensch wieder")
    assert "112" in await anna.says("ich will nicht mehr leben")
    assert "dass es eilt" in await anna.says("ja")
    assert "Dringend" in await hears(julia)


async def test_a_moderator_keeps_several_talks_apart(house: House) -> None:
    julia, _ben, anna = await _talking(house)
    cem = house.parent("cem")
    await cem.says("/mensch melden")
    first, second = await house.name(anna), await house.name(cem)
    await hears(julia)
    await julia.presses("Ich übernehme")
    await hears(cem)
    await cem.says("antworten")

    await cem.says("Hier Cem")
    assert "[" not in await hears(julia)
    await anna.says("Hier Anna")
    heard = await hears(julia)
    assert f"/schreiben {first} …" in heard
    assert second in await julia.says("An den zweiten")
    assert "An den zweiten" in await hears(cem)
    assert first in await julia.says(f"/schreiben {first} An die erste")
    assert "An die erste" in await hears(anna)
    assert first in await julia.says("Und noch einmal")
    assert "Und noch einmal" in await hears(anna)
    listed = await julia.says("/talks")
    assert first in listed
    assert second in listed

    assert "nichts mehr" in await cem.says("stopp")
    assert "Es hat sich erledigt" in await hears(julia)
    await julia.says("Von mir aus")


async def test_duty_follows_the_hours_until_somebody_says_otherwise(house: House) -> None:
    julia = await house.moderator("julia")
    anna = house.parent("anna")
    assert "gerade Dienst, nach Plan" in await julia.says("/dienst")
    assert "keinen Dienst" in await julia.says("/dienst aus")
    assert "weiß nicht, wann" in await anna.says("/mensch")
    assert "sobald jemand vom Team da ist" in await anna.says("/mensch melden")
    assert "Du hast Dienst" in await julia.says("/dienst an")
    await house.later(minutes=1)
    assert await house.name(anna) in await hears(julia)

    house.clock.now = NIGHT
    assert "Du hast Dienst bis 25.11.26, 22:00" in await julia.says("/dienst bis 22 Uhr")
    house.clock.now += timedelta(hours=1)
    assert "keinen Dienst, nach Plan" in await julia.says("/dienst")
    assert "keinen Dienst, nach Plan" in await julia.says("/dienst bis ganz spät")


async def test_who_said_stop_before_is_still_answered(house: House) -> None:
    julia = await house.moderator("julia")
    anna = house.parent("anna")
    await anna.says("stopp")
    await anna.says("/mensch melden")
    await hears(julia)

    await julia.presses("Ich übernehme")
    assert "für dich da" in await hears(anna)


async def _talking(house: House) -> tuple[Visitor, Visitor, Visitor]:
    """Two moderators on duty; a parent stays in a talk with the first."""
    julia, ben = await house.moderator("julia"), await house.moderator("ben")
    anna = house.parent("anna")
    await anna.says("/mensch melden")
    await hears(julia)
    await hears(ben)
    await julia.presses("Ich übernehme")
    await hears(anna)
    await anna.says("antworten")
    return julia, ben, anna
