"""Peer groups: found, asked for, let in, talked in under pseudonyms, and left."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

import handlers
from bot import texts
from handlers.groups import jobs, rules, store
from handlers.groups.rules import Described, Draft
from handlers.kernel import audit, consent, exclusions, outbox, people, pseudonym, roles
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from tests.conftest import running
from tests.visitor import PaperChannel, Visitor, until, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from bot.settings import Settings
    from handlers.kernel.feature import Job
    from tests.conftest import Clock

BIRKE = "/gruppe_neu Birke, Thema Schlaf, Siegen, Kinder 0-3, dienstags 20 Uhr, 6 Plätze"


@dataclass
class Town:
    """A running bot with whoever is needed, and what one may look up about them."""

    app: App
    channels: list[PaperChannel]
    clock: Clock
    visitors: dict[str, Visitor] = field(default_factory=dict)

    def visitor(self, name: str, channel: int = 0) -> Visitor:
        paper = self.channels[channel]
        new = Visitor(name, paper, self.app.reception.desk(paper.name))
        return self.visitors.setdefault(name, new)

    async def person(self, visitor: Visitor) -> people.Person:
        async with self.app.engine.begin() as db:
            return await people.meet(db, Address(visitor.channel.name, visitor.name), self.clock())

    async def known_as(self, visitor: Visitor) -> str:
        return (await self.person(visitor)).pseudonym

    async def moderator(self, name: str, channel: int = 0) -> Visitor:
        visitor = self.visitor(name, channel)
        person = await self.person(visitor)
        async with self.app.engine.begin() as db:
            await roles.give(db, person.id, roles.Grant("moderator"), "shell", self.clock())
        return visitor

    async def group(self, sentence: str = BIRKE) -> Visitor:
        """A group that is open, with a moderator and an organiser; the organiser."""
        mod = await self.moderator("mod")
        organiser = self.visitor("olga")
        await organiser.says(sentence)
        await organiser.says("ja")
        await self.told(mod)
        slug = sentence.split()[1].strip(",").lower()
        await mod.says(f"/gruppe_pruefen {slug} ja")
        await self.told(organiser, 2)
        return organiser

    async def member(self, visitor: Visitor, slug: str = "birke") -> Visitor:
        """In, on the short way: the long one has a test of its own."""
        person = await self.person(visitor)
        async with self.app.engine.begin() as db:
            group = await store.find(db, slug)
            assert group is not None
            await store.join(db, group, person.id, self.clock() - timedelta(days=30))
            await db.execute(store.members.update().values(sent=9))
        return visitor

    async def told(self, visitor: Visitor, number: int = 1) -> str:
        return "\n".join([words(await visitor.hears()) for _ in range(number)])

    async def tick(self, job: Job) -> None:
        async with self.app.engine.begin() as db:
            app, features = self.app, handlers.features()
            network = app.settings.network
            await job.run(Duty(db, self.clock(), network, app.vault, app.pages, features))
        for courier in self.app.couriers.values():
            courier.call()

    async def settled(self) -> None:
        """Nothing is on its way any more."""

        async def empty() -> bool:
            async with self.app.engine.begin() as db:
                open_ = outbox.outbox.c.state.in_(outbox.OPEN)
                count = select(func.count()).select_from(outbox.outbox).where(open_)
                return (await db.execute(count)).scalar_one() == 0

        await until(empty)

    def heard(self, visitor: Visitor) -> list[str]:
        """Everything unread."""
        new = visitor.posts[visitor.read :]
        visitor.read = len(visitor.posts)
        return [words(post) for post in new]


@asynccontextmanager
async def _town(settings: Settings, clock: Clock, *names: str) -> AsyncIterator[Town]:
    channels = [PaperChannel(name) for name in names]
    async with running(settings, *channels, clock=clock) as app:
        yield Town(app, channels, clock)


@pytest.fixture
async def town(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with _town(settings, clock, "paper") as town:
        yield town


@pytest.fixture
async def three_channels(settings: Settings, clock: Clock) -> AsyncIterator[Town]:
    async with _town(settings, clock, "paper", "stone", "bark") as town:
        yield town


EVENING, REQUESTS, RETENTION = jobs.JOBS


async def test_a_group_is_founded_found_asked_for_talked_in_and_left(town: Town) -> None:
    mod, olga, cem = await town.moderator("mod"), town.visitor("olga"), town.visitor("cem")
    assert "keine Gruppe" in await cem.says("gruppen")

    preview = await olga.says(BIRKE)
    assert "Gruppe Birke" in preview
    assert "jederzeit" in preview
    assert "Jemand vom Team" in await olga.says("ja")
    assert "Gruppe Birke" in await town.told(mod)
    assert "keine Gruppe" in await cem.says("gruppen")
    await mod.presses("Ja, eröffnen")
    assert "als Leitung" in await town.told(olga, 2)

    found = await cem.says("ich möchte in eine gruppe in siegen")
    assert "Schlaf" in found
    assert "freie Plätze" in found
    assert "zwei Sätze" in await cem.presses("Mitmachen: Gruppe Birke")
    assert "zu deinem Schutz" in await cem.says("ruf mich an 0271 1234567")
    seen = await cem.says("Mein Kind schläft nicht. Ich würde gern andere hören.")
    assert "einverstanden" in seen
    assert "Leitung" in await cem.says("ja")
    card = await town.told(olga)
    assert "Mein Kind schläft nicht" in card
    assert await town.known_as(cem) in card
    assert "cem" not in card
    assert "weiß Bescheid" in await olga.presses("Aufnehmen")
    assert "dabei" in await town.told(cem)

    person = await town.person(cem)
    async with town.app.engine.begin() as db:
        assert await consent.has(db, person.id, "group", "birke")
        proof = await consent.proof(db, town.app.vault.mark(person.address))
        (kept,) = (await db.execute(select(store.requests.c.words))).scalars()
    assert [one.event for one in proof] == ["asked", "given"]
    assert "erfundenen Namen" in (proof[-1].words or "")
    assert kept is None

    assert "geht an alle" in await cem.says("/gruppe birke")
    assert "Soll das an alle" in await cem.says("hallo, ich bin neu")
    assert "Ist in Gruppe Birke" in await cem.says("ja")
    assert await town.told(olga) == (
        f"{await town.known_as(cem)} in Gruppe Birke:\nhallo, ich bin neu"
    )
    assert "Ist in Gruppe Birke" in await cem.says("ja")
    assert (await town.told(olga)).endswith(":\nja")
    assert "gebe ich in Gruppen nicht weiter" in await cem.says("", kind="photo")
    await cem.says("doch")
    assert (await town.told(olga)).endswith(":\ndoch")
    assert "unter uns" in await cem.says("fertig")
    assert "nicht weiter" not in await cem.says("", kind="photo")
    assert "Wohngeld" in await cem.says("wohngeld")

    assert "nicht mehr in Gruppe Birke" in await cem.says("gruppe verlassen")
    assert "nicht dabei" in await cem.says("/an birke noch da?")
    await town.settled()
    assert town.heard(olga) == []
    async with town.app.engine.begin() as db:
        assert not await consent.has(db, person.id, "group", "birke")


async def test_who_asks_the_directory_for_company_finds_our_groups_too(town: Town) -> None:
    anna = town.visitor("anna")
    assert "[Gruppen finden]" not in await anna.says("wo treffen sich alleinerziehende väter")
    await town.group()
    assert "[Gruppen finden]" in await anna.says("wo treffen sich alleinerziehende väter")
    assert "Birke" in await anna.presses("Gruppen finden")
    assert "[Gruppen finden]" not in await anna.says("wohngeld")


@pytest.mark.timeout(400)  # some 530 deliveries, each with its own fsync
async def test_twelve_people_on_three_channels_talk_in_order_and_unseen(
    three_channels: Town,
) -> None:
    town = three_channels
    await town.group(BIRKE.replace("6 Plätze", "20 Plätze"))
    names = [f"chat-{number}-canary" for number in range(12)]
    crowd = [await town.member(town.visitor(name, n % 3)) for n, name in enumerate(names)]
    for each in crowd:
        for typed in ("/gruppe birke", "Guten Abend", "ja"):
            await each.writes(typed)
    for each in crowd:
        assert "geht an alle" in await town.told(each, 3 + 11)

    for turn in range(3):
        town.clock.now += timedelta(minutes=1)
        for number, each in enumerate(crowd):
            await each.writes(f"Satz {number} {turn}")
    for each in crowd:
        await town.told(each, 3 * 12)  # eleven others, and what the bot says to one's own
        each.read -= 3 * 12

    pseudonyms = [await town.known_as(each) for each in crowd]
    for reader, each in enumerate(crowd):
        said = [text for text in town.heard(each) if "Satz" in text]
        heard = [re.findall(r"Satz (\d+) (\d+)", text)[0] for text in said]
        for sender in range(12):
            own = [turn for who, turn in heard if who == str(sender)]
            assert own == ([] if sender == reader else ["0", "1", "2"])
        everything = "\n".join(words(post) for post in each.posts)
        assert "canary" not in everything
        assert all(name in everything for n, name in enumerate(pseudonyms) if n != reader)
    async with town.app.engine.begin() as db:
        kept = (await db.execute(select(outbox.outbox.c.reply))).scalars().all()
    assert set(kept) == {None}


async def test_a_small_button_under_what_was_said_reports_and_mutes(town: Town) -> None:
    """It has no number, so a number still means what the running talk asked."""
    olga = await town.group()
    cem, dora = [await town.member(town.visitor(name)) for name in ("cem", "dora")]
    name = await town.known_as(cem)
    await dora.says("/gruppe birke")
    assert "Soll das an alle" in await dora.says("hallo")
    await cem.says("/an birke GEHEIM")
    said = await dora.hears()
    (small,) = said.buttons
    assert (small.label, small.discreet) == ("Melden oder stumm schalten", "⋯")
    assert (said.numbered, said.hint) == ((), "")
    assert "Ist in Gruppe Birke" in await dora.says("1")

    opened = await dora.says(small.sends, pressed="m1")
    assert "GEHEIM" not in opened
    assert [button.label for button in dora.posts[-1].buttons] == ["Melden", "Für mich stumm"]
    assert "ohne deinen Namen" in await dora.presses("Melden")
    await town.settled()
    assert any(f"nicht stimmt:\n{name}" in text for text in town.heard(olga))
    await dora.says(small.sends)
    assert f"Von {name} hörst du nichts mehr" in await dora.presses("Für mich stumm")
    town.heard(cem)
    await cem.says("/an birke noch da?")
    await town.settled()
    assert town.heard(dora) == []

    town.heard(olga)
    assert "[Für alle stumm]" in await olga.says(small.sends)
    await olga.presses("Für alle stumm")
    assert "stumm gestellt" in await cem.says("/an birke hört ihr mich?")
    await olga.says(small.sends)
    assert "nicht mehr in Gruppe Birke" in await olga.presses("Entfernen")
    eva = town.visitor("eva")
    refused = {await eva.says(f"/gruppe_wer {slug} {name}") for slug in ("birke", "nirgends")}
    assert len(refused) == 1
    somebody, nobody = [await dora.says(f"/gruppe_wer birke {who}") for who in (name, "Nie-1000")]
    assert somebody.replace(name, "Nie-1000") == nobody


async def test_an_evening_has_one_small_button_for_each_who_spoke(town: Town) -> None:
    await town.group()
    cem, dora, emil = [await town.member(town.visitor(name)) for name in ("cem", "dora", "emil")]
    await emil.says("/gruppe_tempo birke abends")
    for visitor, word in ((cem, "eins"), (dora, "zwei"), (cem, "drei")):
        await visitor.says(f"/an birke {word}")
        await town.settled()
        for each in (cem, dora):
            town.heard(each)
    town.clock.now += timedelta(days=1)
    await town.tick(EVENING)

    signs = [button.discreet for button in (await emil.hears()).buttons]
    assert signs == [f"⋯ {await town.known_as(each)}" for each in (cem, dora)]


def test_the_command_of_a_button_names_any_group_and_anybody() -> None:
    longest = max(len(f"{name}-9999".encode()) for name in pseudonym.NAMES)
    for name in ("Donaudampfschifffahrtsgesellschaft", "Група підтримки для батьків у місті"):
        slug = f"{rules.slug_of(name)}99"
        assert len(f"/gruppe_entfernen {slug} ".encode()) + longest <= 64


async def test_two_organisers_decide_at_once_and_one_decision_stands(town: Town) -> None:
    olga = await town.group()
    other = await town.member(town.visitor("otto"))
    person = await town.person(other)
    async with town.app.engine.begin() as db:
        await roles.give(db, person.id, roles.Grant("organiser", "birke"), "shell", town.clock())
    number = await _asks(town, "cem")
    asker = await town.person(town.visitors["cem"])
    for each in (olga, other):
        assert "möchte bei Gruppe Birke" in await town.told(each)

    await olga.writes(f"/aufnehmen {number}")
    await other.writes(f"/ablehnen {number} 1")
    heard = [await town.told(olga), await town.told(other)]
    await town.settled()

    late = [one for one in heard if "schon entschieden" in one]
    assert len(late) == 1
    names = {await town.known_as(olga), await town.known_as(other)}
    assert any(name in late[0] for name in names)
    cem = town.visitors["cem"]
    told = town.heard(cem)
    assert len(told) == 1
    async with town.app.engine.begin() as db:
        agreed = await consent.has(db, asker.id, "group", "birke")
    assert agreed == ("du bist jetzt in Gruppe Birke" in told[0])
    async with town.app.engine.begin() as db:
        acts = [act.act for act in await audit.latest(db, 5)]
    assert len({"groups.approved", "groups.declined"} & set(acts)) == 1


async def _asks(town: Town, name: str, slug: str = "birke", channel: int = 0) -> int:
    """The number of a request that somebody makes."""
    visitor = town.visitor(name, channel)
    await visitor.says(f"/gruppe_beitreten {slug}")
    await visitor.says("Ich bin neu hier. Ich würde gern zuhören.")
    assert "Abgeschickt" in await visitor.says("ja")
    async with town.app.engine.begin() as db:
        return int((await db.execute(select(func.max(store.requests.c.id)))).scalar_one())


async def test_outsiders_learn_nothing_and_may_do_nothing(town: Town) -> None:
    """The same words for a group with members, one without, and none at all."""
    olga = await town.group()
    await town.group("/gruppe_neu Ulme, Thema Schule, Siegen, egal, egal, 6 Plätze")
    number = await _asks(town, "cem")
    await town.told(olga)
    cem_name = await town.known_as(town.visitors["cem"])
    author = await town.person(olga)
    async with town.app.engine.begin() as db:
        group = await store.find(db, "birke")
        assert group is not None
        held = await store.hold(db, group, author.id, "x", town.clock())
    ulli = town.visitor("ulli")
    person = await town.person(ulli)
    async with town.app.engine.begin() as db:
        await roles.give(db, person.id, roles.Grant("organiser", "ulme"), "shell", town.clock())
    nobody, eva = town.visitor("nina"), town.visitor("eva")
    before = await _everything(town)

    member_commands = (
        "/an {0} hallo", "/gruppe_tempo {0} stumm", "/melden {0} schlimm", "/gruppe_bleiben {0}",
    )  # fmt: skip
    for template in member_commands:
        answers = {await eva.says(template.format(slug)) for slug in ("birke", "ulme", "nirgends")}
        assert len(answers) == 1, template
    for slug in ("nirgends", "vielleicht"):
        assert "finde ich nicht" in await eva.says(f"/gruppe {slug}")
    team_commands = [
        f"/aufnehmen {number}", f"/ablehnen {number} 1", f"/ablehnen {number}",
        f"/anfrage {number}",
        f"/gruppe_mitglied birke {cem_name}", f"/gruppe_still birke {cem_name}",
        f"/gruppe_entfernen birke {cem_name}", f"/freigeben {held}", f"/verwerfen {held}",
        "/gruppe_pause birke", "/gruppe_weiter birke", "/gruppe_schliessen birke ja",
        "/gruppe_aendern birke name Esche", f"/gruppe_uebergeben birke {cem_name}",
        f"/gruppe_leitung birke {cem_name}", "/gruppe_leiten birke", "/gruppe_pruefen birke ja",
        "/gruppe_uebernehmen birke", "/gruppe_bitte ja", "/senden ja", "/aufnehmen x", "/freigeben",
    ]  # fmt: skip
    for command in team_commands:
        for outsider in (nobody, ulli, town.visitors["cem"]):
            heard = await outsider.says(command)
            assert "Fehlernummer" not in heard, command
            assert "Ich bin neu hier" not in heard, command
    assert await _everything(town) == before
    foreign = await ulli.says(f"/aufnehmen {number}")
    assert foreign == await ulli.says("/aufnehmen 999")


async def _everything(town: Town) -> list[list[tuple[object, ...]]]:
    tables = (store.groups, store.members, store.requests, store.nominees, store.held, roles.roles)
    async with town.app.engine.begin() as db:
        return [[tuple(row) for row in await db.execute(table.select())] for table in tables]


async def test_a_member_and_a_stranger_look_the_same_to_an_outsider(town: Town) -> None:
    olga = await town.group()
    member, stranger, spy = (town.visitor(name) for name in ("mira", "sven", "spion"))
    await town.member(member)
    await town.person(stranger)
    questions = (
        "/stumm {0}", "/laut {0}", "/nie_begegnen {0}", "/gruppe_mitglied birke {0}",
        "/gruppen {0}", "/gruppe {0}", "/an birke {0}", "/gruppe_uebergeben birke {0}",
    )  # fmt: skip

    for question in questions:
        names = [await town.known_as(member), await town.known_as(stranger)]
        answers = {(await spy.says(question.format(n))).replace(n, "…") for n in names}
        assert len(answers) == 1, question
    await town.settled()
    assert town.heard(olga) == town.heard(member) == town.heard(stranger) == []


@pytest.mark.parametrize("who_names", ["member", "outsider"])
async def test_who_must_never_meet_is_kept_apart_without_a_sign(town: Town, who_names: str) -> None:
    olga = await town.group()
    mira, ex, other = await town.member(town.visitor("mira")), town.visitor("ex-mann"), "andere"
    names = {"member": (mira, ex), "outsider": (ex, mira)}
    one, two = names[who_names]
    assert "Eingetragen" in await one.says(f"/nie_begegnen {two.name}")
    assert "Eintrag vom 25. November 2026" in await one.says("/nie_begegnen")
    async with town.app.engine.begin() as db:
        assert two.name not in str((await db.execute(exclusions.exclusions.select())).all())

    asks = [ex.says("gruppen"), town.visitor(other).says("gruppen")]
    assert await asks[0] == await asks[1]
    await _asks(town, "ex-mann")
    await town.settled()
    assert town.heard(olga) == []
    assert "schon angefragt" in await ex.says("/gruppe_beitreten birke")
    assert "offene Anfragen: 0" in await olga.says("/gruppe_leiten birke")

    town.clock.now += timedelta(hours=60)
    await town.tick(REQUESTS)
    assert "kein Platz frei" in await town.told(ex)

    await one.says("/nie_begegnen")
    assert "weg" in await one.presses("Eintrag vom 25. November 2026 löschen")
    await _asks(town, "ex-mann")
    assert "Ich bin neu hier" in await town.told(olga)


async def test_two_in_one_group_who_must_not_meet_do_not_hear_each_other(town: Town) -> None:
    olga = await town.group()
    mira, ex = await town.member(town.visitor("mira")), await town.member(town.visitor("ex"))
    await mira.says(f"/nie_begegnen {await town.known_as(ex)}")

    await ex.says("/an birke wo seid ihr")
    await mira.says("/an birke guten abend")

    assert "wo seid ihr" in await town.told(olga)
    assert "guten abend" in await town.told(olga)
    await town.settled()
    assert town.heard(mira) == town.heard(ex) == []


async def test_who_is_named_by_the_handle_that_others_know_is_kept_apart_too(town: Town) -> None:
    olga = await town.group()
    mira, ex = await town.member(town.visitor("mira")), await town.member(town.visitor("ex"))
    await mira.says("/nie_begegnen @Ex_Mann_7")
    ex.handle = "ex_mann_7"
    await ex.says("hallo")  # only whoever writes is known by a handle

    await ex.says("/an birke wo seid ihr")
    await mira.says("/an birke guten abend")

    assert "wo seid ihr" in await town.told(olga)
    assert "guten abend" in await town.told(olga)
    await town.settled()
    assert town.heard(mira) == town.heard(ex) == []
    async with town.app.engine.begin() as db:
        assert "ex_mann_7" not in str((await db.execute(people.addresses.select())).all()).lower()


async def test_everybody_reads_at_their_own_pace(town: Town) -> None:
    olga = await town.group()
    mira, tom, sam = [await town.member(town.visitor(name)) for name in ("mira", "tom", "sam")]
    await mira.says("/gruppe_tempo birke")
    assert "abends um 19 Uhr" in await mira.presses("Abends um 19 Uhr alles zusammen")
    assert "stumm" in await tom.says("/gruppe_tempo birke stumm")
    await olga.says("/an birke eins")
    await sam.says("/an birke zwei")
    await town.told(sam)
    await town.told(olga)
    await town.tick(EVENING)
    await town.settled()
    assert town.heard(mira) == town.heard(tom) == []

    town.clock.now += timedelta(hours=22)  # the next day, 19:15 in Berlin
    for _ in range(2):
        await town.tick(EVENING)
    digest = await town.told(mira)
    assert digest.index("eins") < digest.index("zwei")
    assert await town.known_as(sam) in digest
    await town.settled()
    assert town.heard(mira) == town.heard(tom) == []
    async with town.app.engine.begin() as db:
        assert (await db.execute(store.evening_words.select())).all() == []

    assert "bleibst aber Mitglied" in await mira.says("stopp")
    await mira.says("/weiter")
    await olga.says("/an birke drei")
    await town.settled()
    assert town.heard(mira) == []
    assert "sofort" in await mira.says("/gruppe_tempo birke sofort")


async def test_links_of_newcomers_wait_for_the_organiser(town: Town) -> None:
    olga = await town.group()
    mira = await town.member(town.visitor("mira"))
    await _asks(town, "cem")
    await town.told(olga)
    await olga.presses("Aufnehmen")
    cem = town.visitors["cem"]
    await town.told(cem)

    assert "schaut die Leitung" in await cem.says("/an birke kommt auf https://example.org/x")
    card = await town.told(olga)
    assert "https://example.org/x" in card
    await town.settled()
    assert town.heard(mira) == []
    await olga.presses("Freigeben")  # she reads it as a member, too
    assert "Freigegeben" in await town.told(olga)
    assert "https://example.org/x" in await town.told(mira)
    assert "schon entschieden" in await olga.says("/freigeben 1")

    assert "schaut die Leitung" in await cem.says("/an birke ruf an: null ist 0171 2345678")
    await town.told(olga)
    town.clock.now += timedelta(days=4)
    await town.tick(REQUESTS)
    assert "schon entschieden" in await olga.says("/freigeben 2")
    assert "Ist in" in await mira.says("/an birke https://example.org/alt")


async def test_too_long_and_too_fast_is_said_kindly(town: Town) -> None:
    await town.group()
    mira = await town.member(town.visitor("mira"))

    assert "Höchstens" in await mira.says("/an birke " + "a" * 2001)
    heard = [await mira.says(f"/an birke {number}") for number in range(13)]
    assert [("Ist in" in one) for one in heard] == [True] * 12 + [False]
    assert "Minute" in heard[-1]
    town.clock.now += timedelta(minutes=1)
    assert "Ist in" in await mira.says("/an birke weiter")


async def test_what_is_not_right_is_reported_muted_and_ended_with_one_tap(town: Town) -> None:
    olga = await town.group()
    mod = town.visitors["mod"]
    mira, troll = await town.member(town.visitor("mira")), await town.member(town.visitor("troll"))
    bad = await town.known_as(troll)
    await troll.says("/an birke ihr seid doof")
    await town.told(mira)
    await town.told(olga)

    assert "ohne deinen Namen" in await mira.says("/melden birke")
    assert "Danke" in await mira.says(f"{bad}: ihr seid doof")
    card = await town.told(mod)
    assert "doof" in card
    assert await town.known_as(mira) not in card
    assert "hörst du nichts mehr" in await mira.says(f"/stumm {bad}")
    await troll.says("/an birke immer noch")
    await town.settled()
    assert town.heard(mira) == []

    assert "nur noch lesen" in await mod.presses(f"{bad} stumm stellen")
    assert "stumm gestellt" in await troll.says("/an birke hallo?")
    await mira.says("/gruppe_tempo birke abends")
    await mod.says(f"/gruppe_entfernen birke {bad}")
    assert "herausgenommen" in await town.told(troll)
    assert "nicht dabei" in await troll.says("/an birke hallo?")


async def test_a_report_does_not_go_to_whom_it_is_about(town: Town) -> None:
    olga = await town.group()
    mira = await town.member(town.visitor("mira"))

    await mira.says(f"/melden birke {await town.known_as(olga)} droht mir")

    assert "droht mir" in await town.told(town.visitors["mod"])
    await town.settled()
    assert town.heard(olga) == []


async def test_nobody_who_asks_is_forgotten(town: Town) -> None:
    olga = await town.group()
    mod = town.visitors["mod"]
    await _asks(town, "cem")
    await town.told(olga)

    for days, reader in ((3, olga), (4, mod)):
        town.clock.now += timedelta(days=days, minutes=1)
        for _ in range(2):
            await town.tick(REQUESTS)
        assert "Ich bin neu hier" in await town.told(reader)
        await town.settled()
    assert town.heard(olga) == town.heard(mod) == []
    town.clock.now += timedelta(days=30)
    await town.tick(REQUESTS)
    assert "niemand geantwortet" in await town.told(town.visitors["cem"])


async def test_full_groups_have_a_waiting_list_in_order(town: Town) -> None:
    olga = await town.group(BIRKE.replace("6 Plätze", "3 Plätze"))
    for name in ("mira", "tom"):
        await town.member(town.visitor(name))
    for name in ("erste", "zweite"):
        number = await _asks(town, name)
        await town.told(olga)
        assert "Warteliste" in await olga.says(f"/aufnehmen {number}")
        assert "Warteliste" in await town.told(town.visitors[name])

    await town.visitors["tom"].says("/gruppe_verlassen")
    assert "dabei" in await town.told(town.visitors["erste"])
    await town.settled()
    assert town.heard(town.visitors["zweite"]) == []
    assert "Geändert" in await olga.says("/gruppe_aendern birke plaetze 4")
    assert "dabei" in await town.told(town.visitors["zweite"])

    number = await _asks(town, "dritte")
    await town.told(olga)
    await olga.says(f"/aufnehmen {number}")
    await town.told(town.visitors["dritte"])
    await olga.says("/gruppe_schliessen birke ja")
    assert "zu Ende" in await town.told(town.visitors["dritte"])
    await town.settled()
    assert town.heard(town.visitors["dritte"]) == town.heard(town.visitors["mod"]) == []


async def test_a_member_who_is_erased_is_gone_everywhere(town: Town) -> None:
    await town.group()
    mira, tom = await town.member(town.visitor("mira")), await town.member(town.visitor("tom"))
    await tom.says("/gruppe_tempo birke abends")
    await mira.says("/an birke bis gleich")
    name = await town.known_as(mira)

    await mira.says("/loeschen ja")
    await town.settled()
    town.heard(tom)
    town.clock.now += timedelta(hours=22)
    await town.tick(EVENING)
    await tom.says("/an birke ist noch wer da")
    await town.settled()

    assert all(name not in text for text in town.heard(tom))
    assert "ist noch wer da" not in "".join(town.heard(mira))
    async with town.app.engine.begin() as db:
        group = await store.find(db, "birke")
        assert group is not None
        assert name not in [one.pseudonym for one in await store.members_of(db, group)]
        assert (await db.execute(store.evening_words.select())).all() == []


async def test_a_group_pauses_changes_hands_and_closes(town: Town) -> None:
    olga = await town.group()
    mira = await town.member(town.visitor("mira"))
    name = await town.known_as(mira)

    assert "Pause" in await olga.says("/gruppe_pause birke")
    assert "Pause" in await town.told(mira)
    assert "macht gerade Pause" in await mira.says("/an birke hallo")
    assert "geht weiter" in await olga.says("/gruppe_weiter birke")
    await town.told(mira)

    assert "ich frage" in (await olga.says(f"/gruppe_uebergeben birke {name}")).casefold()
    assert "leiten" in await town.told(mira)
    assert "als Leitung" in await mira.says("/gruppe_uebernehmen birke")
    assert "übergeben" in await town.told(olga)
    assert "Team" in await olga.says("/gruppe_pause birke")
    assert "keine Anfrage" in await mira.says("/gruppe_uebernehmen birke")

    await mira.says("/gruppe_schliessen birke")
    assert "geschlossen" in await mira.presses("Ja, schließen")
    assert "zu Ende" in await town.told(olga)
    assert "nicht dabei" in await olga.says("/an birke schade")


async def test_who_was_locked_hands_nothing_over(town: Town) -> None:
    olga = await town.group()
    mira = await town.member(town.visitor("mira"))
    own, name = await town.known_as(olga), await town.known_as(mira)
    assert "So jemanden gibt es" in await olga.says(f"/gruppe_uebergeben birke {own}")
    await olga.says(f"/gruppe_uebergeben birke {name}")
    await town.told(mira)

    person = await town.person(olga)
    async with town.app.engine.begin() as db:
        await roles.take(db, person.id)

    assert "keine Anfrage" in await mira.says("/gruppe_uebernehmen birke")
    async with town.app.engine.begin() as db:
        assert await roles.holders(db, "organiser", "birke") == []


async def test_a_moderator_opens_a_group_and_asks_somebody_to_lead_it(town: Town) -> None:
    mod, lea = await town.moderator("mod"), town.visitor("lea")
    assert "Wie soll die Gruppe heißen" in await mod.says("/gruppe_neu")
    assert "neutral" in (await mod.says("Alleinerziehend mit Depression")).casefold()
    for said in ("Esche", "Einfach reden", "Kreuztal"):
        await mod.says(said)
    await mod.presses("jedes Alter")
    await mod.says("freitags")
    assert "Gruppe Esche" in await mod.presses("12")
    assert "ist offen" in await mod.says("ja")

    assert "/meinedaten" in await mod.says("/gruppe_leitung esche")
    unknown = await mod.says("/gruppe_leitung esche Nelke-0000")
    name = await town.known_as(lea)
    assert (await mod.says(f"/gruppe_leitung esche {name}")) == unknown.replace("Nelke-0000", name)
    assert "Magst du Gruppe Esche leiten" in await town.told(lea)
    await lea.presses("Ja, ich leite sie")
    await _asks(town, "cem", "esche")
    assert "Ich bin neu hier" in await town.told(lea)


async def test_two_silent_years_are_asked_about_and_then_end_it(town: Town) -> None:
    await town.group()
    mira, tom = await town.member(town.visitor("mira")), await town.member(town.visitor("tom"))
    town.clock.now += timedelta(days=731)
    for _ in range(2):
        await town.tick(RETENTION)
    assert "lange nichts" in await town.told(mira)
    assert "bleibst" in await mira.presses("Ja, ich bleibe")
    town.clock.now += timedelta(days=31)
    await town.tick(RETENTION)

    assert "nicht mehr in Gruppe Birke" in (await town.told(tom, 2))
    await town.settled()
    assert town.heard(mira) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Birke, Thema Schlaf, Siegen, Kinder 0-3, dienstags 20 Uhr, 10 Plätze",
            Draft("Birke", "Schlaf", "Siegen", "Kinder 0-3", "dienstags 20 Uhr", "10"),
        ),
        ("Gruppe Ahorn; Schule; Olpe", Draft("Gruppe Ahorn", "Schule", "Olpe")),
        ("Eiche, Thema Schule, Olpe, egal, egal", Draft("Eiche", "Schule", "Olpe", "egal", "egal")),
        ("", Draft()),
    ],
)
def test_a_group_is_described_in_one_sentence(sentence: str, expected: Draft) -> None:
    assert rules.read_sentence(sentence) == expected


@pytest.mark.parametrize(
    "words",
    [
        "https://example.org", "schaut auf www.example.org", "t.me/abc", "gruppe-xy.de",
        "0171 2345678", "+49 (271) 33-30-00", "mail mir: eva@example.org", "ich bin @eva_92",
        "eva punkt de",
    ],
)  # fmt: skip
def test_links_numbers_and_handles_are_seen(words: str) -> None:
    assert rules.has_contact(words)


@pytest.mark.parametrize(
    "words", ["um 19:30 Uhr?", "er ist 3, sie 5. Morgen 2 Termine.", "2026 wird besser", "ja. de"]
)
def test_ordinary_words_do_not_wait(words: str) -> None:
    assert not rules.has_contact(words)


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        ("ich möchte in eine gruppe in siegen", ["birke"]),
        ("was gibt es dienstags", ["birke"]),
        ("mein sohn ist 8 jahre alt", ["ulme"]),
        ("schlafen", ["birke"]),
        ("gruppe", ["birke", "ulme"]),
    ],
)
def test_groups_are_found_in_own_words(wanted: str, best: list[str]) -> None:
    known = [
        Described("birke", "Gruppe Birke Schlaf Siegen 0-3 Jahre dienstags", "0-3 Jahre"),
        Described("ulme", "Gruppe Ulme Schule Olpe 6-10 Jahre freitags", "6-10 Jahre"),
    ]
    assert rules.rank(wanted, known) == best


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Birke-4821", " birke-4821 "),
        ("@Eva_92", "eva_92"),
        ("0171 2345678", "+49 171 2345678"),
        ("Eva@Example.org", "eva@example.org"),
        ("@eva:example.org", "@Eva:example.org"),
    ],
)
def test_somebody_is_recognised_however_they_are_written(one: str, other: str) -> None:
    assert exclusions.same_name(one) == exclusions.same_name(other)


@pytest.mark.parametrize("language", ["tr", "ar", "uk", "ru", "pl"])
def test_parents_read_of_groups_in_their_language(language: str) -> None:
    catalogue = texts.load()
    keys = re.findall(
        r"^(groups-(?!lead-)[\w-]+) =",
        Path("handlers/groups/texts/de.ftl").read_text("utf-8"),
        re.MULTILINE,
    )
    assert [key for key in keys if not catalogue.has(key, language)] == []
