"""A database of the first version, with people in it, becomes one of today."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from alembic import command
from sqlalchemy import JSON, Boolean, DateTime, Integer, String, column, select, table, text

from bot.database import alembic_config, engine_for, upgrade
from handlers.kernel import conversation, inbox, outbox, people
from handlers.kernel.message import Address, Message
from handlers.kernel.reply import Paragraph, Text
from tests.conftest import START, VAULT

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.database import Database

CHATS = [f"{4_900_000_000 + number}" for number in range(40)]
TYPES: dict[type, Any] = {str: String, int: Integer, bool: Boolean, dict: JSON, list: JSON}


async def _to(engine: AsyncEngine, revision: str, *, down: bool = False) -> None:
    def go(connection: Connection) -> None:
        config = alembic_config()
        config.attributes["connection"] = connection
        (command.downgrade if down else command.upgrade)(config, revision)

    async with engine.begin() as db:
        await db.run_sync(go)


async def _insert(db: Database, name: str, **values: Any) -> None:
    """As the program of that day wrote it."""
    columns = [column(k, TYPES.get(type(v), DateTime(timezone=True))) for k, v in values.items()]
    await db.execute(table(name, *columns).insert().values(**values))


def _paragraph(chat: str) -> dict[str, Any]:
    return {"text": {"key": "bot-sorry", "args": {"incident": chat}}, "kind": "paragraph"}


async def _fill(db: Database) -> None:
    for number, chat in enumerate(CHATS, start=1):
        await _insert(db, "people", id=number, language="tr", created_at=START)
        here = {"channel": "telegram", "chat": chat}
        await _insert(
            db, "addresses", **here, person_id=number, reachable=True, stopped=False, seen_on=START
        )
        await _insert(
            db, "conversations", **here, awaits="welcome.language", trail=["/start"],
            choices=[["Ja", "/ja"]], changed_at=START,
        )  # fmt: skip
        value = {"id": f"u{number}", "address": here, "text": f"kanarienvogel {chat}"}
        await _insert(
            db, "inbox", **here, external_id=f"u{number}", state="waiting", tries=0,
            payload={"type": "message", "value": value}, received_at=START,
        )  # fmt: skip
        await _insert(
            db, "outbox", **here, cause=f"reply:{number}", key=f"{number}", person_id=number,
            kind="reply", reply={"blocks": [_paragraph(chat)]}, state="queued", due_at=START,
            expires_at=START, attempts=0, unclear=0,
        )  # fmt: skip
        await _insert(
            db, "outbox", **here, cause=f"sent:{number}", key=f"s{number}", person_id=number,
            kind="reply", state="sent", due_at=START, expires_at=START, attempts=1, unclear=0,
        )  # fmt: skip


async def test_everybody_is_sealed_and_named_and_nothing_is_lost(empty_database_url: str) -> None:
    engine = engine_for(empty_database_url, VAULT)
    await _to(engine, "0002")
    async with engine.begin() as db:
        await _fill(db)
    await upgrade(engine)

    async with engine.begin() as db:
        for number, chat in enumerate(CHATS, start=1):
            await _is_there(db, number, Address("telegram", chat))
        names = (await db.execute(select(people.people.c.pseudonym))).scalars().all()
        assert len(set(names)) == len(CHATS)
        assert all(name for name in names)
        raw = [
            str((await db.execute(text(f"SELECT * FROM {name}"))).all())
            for name in ("addresses", "conversations", "inbox", "outbox")
        ]
    assert not [rows for rows in raw if any(w in rows for w in (CHATS[0], "kanarienvogel"))]

    await _to(engine, "0002", down=True)
    async with engine.begin() as db:
        chats = (await db.execute(text("SELECT chat FROM addresses ORDER BY chat"))).scalars()
        assert list(chats) == CHATS
        (payload, *_) = (await db.execute(text("SELECT payload FROM inbox ORDER BY id"))).scalars()
        payload = json.loads(payload) if isinstance(payload, str) else payload
        assert payload["value"]["text"] == f"kanarienvogel {CHATS[0]}"
    await engine.dispose()


async def _is_there(db: Database, number: int, address: Address) -> None:
    person = await people.find(db, address)
    assert person is not None
    assert (person.id, person.language) == (number, "tr")
    talk = await conversation.load(db, address, START)
    assert (talk.awaits, talk.choices, talk.trail) == (
        "welcome.language",
        (("Ja", "/ja"),),
        ("/start",),
    )
    arrival = await inbox.take(db, number)
    assert arrival is not None
    assert isinstance(arrival.incoming, Message)
    assert arrival.incoming.address == address
    assert arrival.incoming.text == f"kanarienvogel {address.chat}"
    rows = select(outbox.outbox.c.reply, outbox.outbox.c.cause).where(
        outbox.outbox.c.chat == address.chat
    )
    replies = {row.cause: row.reply for row in await db.execute(rows)}
    reply = outbox._adapter.validate_python(replies[f"reply:{number}"])
    assert reply.blocks == (Paragraph(Text("bot-sorry", {"incident": address.chat})),)
    assert replies[f"sent:{number}"] is None
