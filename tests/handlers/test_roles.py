"""Role × act: what is reserved is refused to all others, and forged buttons have no effect."""

from __future__ import annotations

import os
import random
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

import handlers
from bot import texts
from bot.database import engine_for, upgrade
from handlers.directory import store
from handlers.kernel import codes, consent, inbox, people, personal, roles
from handlers.kernel.consent import Said
from handlers.kernel.conversation import Conversation
from handlers.kernel.database import metadata
from handlers.kernel.errors import Refused
from handlers.kernel.feature import Context
from handlers.kernel.message import Address, Attached, Message
from handlers.kernel.network import Network
from handlers.kernel.roles import ROLES, Grant, Rights
from handlers.kernel.router import Router
from knowledge import loader
from tests import role_table
from tests.conftest import START, VAULT, index
from tests.kept import as_shipped
from tests.visitor import Visitor

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.app import App
    from handlers.kernel.database import Database
    from handlers.kernel.people import Person
    from handlers.kernel.reply import Reply
    from knowledge.directory import Directory
    from tests.visitor import PaperChannel

MALLORY = Address("paper", "mallory")
SCOPE = "spieltreff"
OFFERS = loader.starter()[:8]
FORGED = int(os.environ.get("FORGED", "4000"))  # buttons; docs/roles.md has a longer run
AT_ONCE = 500  # so many between two looks


def test_the_documented_table_is_what_the_code_says() -> None:
    document = role_table.FILE.read_text("utf-8")

    assert document == role_table.markdown(document), "run `make roles`"


@dataclass
class Scene:
    """A network with a team and a parent, and somebody who should not be able to do anything."""

    db: Database
    router: Router
    words: texts.Texts
    directory: Directory
    victim: str = ""
    mallory: Person | None = None

    async def prepare(self) -> None:
        await store.follow_shipped(self.db, as_shipped(*OFFERS), START)
        for number, role in enumerate(ROLES):
            person = await people.meet(self.db, Address("paper", f"{role}-{number}"), START)
            await roles.give(self.db, person.id, Grant(role), "shell", START)
            mark = VAULT.mark(person.address)
            said = Said(mark, "list", "", "paper", "words", "de", "1", "Ja?")
            await consent.give(self.db, person.id, said, START)
            await roles.new_code(self.db, VAULT, Grant(role), "shell", START)
            self.victim = person.pseudonym

    async def act(self, role: str, handler: Any, argument: str) -> Reply:
        """Let somebody with one role, or none, set off a handler."""
        person = await people.meet(self.db, MALLORY, START)
        grants = {Grant(role, SCOPE)} if role in ROLES else set()
        context = self.context(person, Rights(frozenset(grants)), argument)
        file = Attached("file-1", "a.ics", "text/calendar", 100)
        reply: Reply = await handler(context, Message("1", MALLORY, argument, attached=file))
        return reply

    async def refusal(self, role: str, handler: Any) -> str | None:
        """How it is refused, if it is; nothing of it stands."""
        trial = await self.db.begin_nested()
        try:
            await self.act(role, handler, "")
        except Refused as refused:
            return str(refused)
        finally:
            await trial.rollback()
        return None

    def context(self, person: Person, rights: Rights, argument: str) -> Context:
        return Context(
            db=self.db,
            person=person,
            now=START,
            directory=self.directory,
            network=Network(),
            vault=VAULT,
            language="de",
            words=lambda text: self.words.phrase(text, "de"),
            features=self.router.features,
            rights=rights,
            argument=argument,
        )

    async def rows(self) -> dict[str, set[str]]:
        return await rows(self.db, MALLORY)


async def rows(db: Database, address: Address) -> dict[str, set[str]]:
    """Every row of every table, but those of the person at this address."""
    known = await people.find(db, address)
    theirs = dict(personal._belonging(known.id, [address])) if known else {}
    found: dict[str, set[str]] = {}
    for table in metadata.sorted_tables:
        query = select(table)
        if table in theirs:
            query = query.where(~theirs[table])
        found[table.name] = {repr(row) for row in await db.execute(query)}
    return found


def scene(db: Database) -> Scene:
    return Scene(db, Router(handlers.features()), texts.load(), index(OFFERS))


@pytest.fixture
async def engine(database_url: str) -> Any:
    engine = engine_for(database_url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def test_what_is_reserved_is_refused_to_all_others_without_any_effect(
    engine: AsyncEngine,
) -> None:
    async with engine.begin() as db:
        stage = scene(db)
        await stage.prepare()
        await people.meet(db, MALLORY, START)
        before = await stage.rows()
        tried = 0
        for act in role_table.acts():
            for role in ("parent", *ROLES):
                if not act.reserved or role in act.reserved:
                    continue
                for argument in ("", "ja", "1", "1 ja", stage.victim, f"{stage.victim} ja"):
                    tried += 1
                    with pytest.raises(Refused) as refused:
                        await stage.act(role, act.handler, argument)
                    assert refused.value.args == ("bot-not-allowed",), (act, role, argument)
        assert tried > 50
        assert await stage.rows() == before


async def test_nobody_is_refused_what_is_theirs(engine: AsyncEngine) -> None:
    async with engine.begin() as db:
        stage = scene(db)
        await stage.prepare()
        for act in role_table.acts():
            for role in act.reserved:
                said = await stage.refusal(role, act.handler)
                assert said != "bot-not-allowed", (act, role)


# -- forged buttons


COMMANDS = sorted(
    {
        word
        for feature in handlers.features()
        for command in feature.commands
        for word in (command.name, *(w for words in command.words.values() for w in words))
    }
)
SAID = (
    "ja nein ich geben nehmen code admin moderator organiser loesen an aus mehr hallo".split()  # noqa: SIM905
)
ODD = (
    "' OR 1=1 --",
    "../../x",
    "\0",
    "%00",
    "🙂",
    "",
    "ABCD-EF2H-JKMN",
    "spieltreff",
    "kita-platz",
)
COUNTERS = {"verdicts", "cries"}  # how often an offer fitted: anybody may say so, and no person


def _button(chance: random.Random, victim: str) -> str:
    """What a button that we never made might send: 64 bytes, as Telegram allows."""

    def part() -> str:
        kinds = (
            lambda: chance.choice(SAID),
            lambda: chance.choice(ODD),
            lambda: chance.choice((victim, victim.lower(), "Eule-1000")),
            lambda: str(chance.choice((chance.randint(-2, 12), chance.getrandbits(70)))),
            lambda: "-".join("".join(chance.choices(codes.ALPHABET, k=4)) for _ in range(3)),
            lambda: "".join(chr(chance.randrange(1, 0xD800)) for _ in range(chance.randrange(8))),
        )
        return chance.choice(kinds)()

    parts = [
        chance.choice("///!") + chance.choice(COMMANDS),
        *(part() for _ in range(chance.randrange(5))),
    ]
    return " ".join(parts).encode()[:64].decode("utf-8", "ignore")


async def _press(stage: Scene, sent: str) -> bool:
    """Somebody without any role presses a button that we never made; whether it was handled."""
    message = Message("1", MALLORY, sent.replace("VICTIM", stage.victim), pressed="m1")
    route = stage.router.route(message, Conversation())
    if route.handler is None:
        return False  # words like any other, which the matcher reads
    if stage.mallory is None:
        stage.mallory = await people.meet(stage.db, MALLORY, START)
    context = stage.context(stage.mallory, Rights(), route.argument)
    with suppress(Refused):
        reply = await route.handler(context, message)
        if reply.farewell:
            stage.mallory = None  # erased: the next button makes somebody new
    return True


def _unharmed(before: dict[str, set[str]], after: dict[str, set[str]]) -> None:
    """Nothing of anybody else is gone or different, and nobody has got any right."""
    for table, rows in before.items():
        if table not in COUNTERS:
            assert rows <= after[table], table
    for table in ("roles", "role_codes", "audit"):
        assert after[table] == before[table], table


@pytest.mark.timeout(0 if FORGED > 10_000 else 300)
async def test_forged_buttons_have_no_effect(tmp_path: Path) -> None:
    chance = random.Random(7)
    engine = engine_for(f"sqlite:///{tmp_path / 'forged.db'}", VAULT)
    await upgrade(engine)
    async with engine.begin() as db:
        stage = scene(db)
        await stage.prepare()
        before = await stage.rows()
        handled = 0
        for number in range(1, FORGED + 1):
            handled += await _press(stage, _button(chance, stage.victim))
            if number % AT_ONCE == 0:
                _unharmed(before, await stage.rows())
    await engine.dispose()
    assert handled > FORGED * 0.8


@pytest.mark.timeout(600)
async def test_forged_buttons_have_no_effect_on_the_way_that_messages_take(
    app: App, anna: Visitor, paper: PaperChannel
) -> None:
    """On each database; nobody's button is put aside as one that broke a handler."""
    chance = random.Random(1_000)
    await anna.says("/sprache de")
    async with app.engine.begin() as db:
        victim = await people.find(db, Address("paper", "anna"))
        assert victim is not None
        for role in ROLES:
            await roles.give(db, victim.id, Grant(role, SCOPE), "shell", START)
        before = await rows(db, MALLORY)
    mallory = Visitor(MALLORY.chat, paper, app.reception.desk(paper.name))
    for _ in range(200):
        await mallory.says(_button(chance, victim.pseudonym), pressed="m1")

    async with app.engine.begin() as db:
        after = await rows(db, MALLORY)
        aside = select(inbox.inbox).where(inbox.inbox.c.state == "quarantined")
        assert (await db.execute(aside)).first() is None
    _unharmed({name: before[name] for name in before.keys() - {"outbox"}}, after)
