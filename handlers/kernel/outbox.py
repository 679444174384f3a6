"""What is owed: a promise is made in the transaction of its cause, and settled when delivered.

States: queued → sending → sent, or back to queued (try again), or one of the ends
failed (refused for good), uncertain (perhaps sent, tries used up), expired, cancelled (its cause
is gone), suppressed (nobody there, or the person said stop), poison (the process died of it).

Two lanes: what belongs to a talk keeps its order in each chat; reminders and announcements wait in
a lane of their own, so that no answer ever waits behind them.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from pydantic import TypeAdapter
from sqlalchemy import (
    Column,
    Computed,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
    true,
    update,
)

from handlers.kernel.database import (
    HIDDEN,
    MENTIONED,
    UtcDateTime,
    in_chat,
    insert_if_absent,
    metadata,
)
from handlers.kernel.errand import Errand
from handlers.kernel.message import Address
from handlers.kernel.people import addresses, chat_of, people
from handlers.kernel.reply import Reply
from handlers.kernel.traces import clearings
from handlers.kernel.vault import Sealed, SealedJson, SealedStart

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Select

    from handlers.kernel.database import Database
    from handlers.kernel.message import ErrandDone, ErrandFailed
    from handlers.kernel.writing import TakeBack

LEASE = timedelta(seconds=90)  # twice the longest send; a slower worker counts as dead
KEPT = timedelta(hours=24)  # an answer that could not be delivered for a day is no answer any more
MAX_UNCLEAR = 3  # said twice rather than never, but not for ever
MAX_CRASHES = 3  # what was being sent each time that the process died is not tried again
SUSPECT = 2  # after so many crashes it is tried alone: what kills the process must not take others
MOST_RESTING = 500  # chats that a query can name
CRASH_PAUSE = timedelta(seconds=5)  # before it is tried again; four times as long each time

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("cause", String(255), nullable=False, unique=True),
    Column("key", String(32), nullable=False),  # the channel's key of redelivery
    Column("channel", String(32), nullable=False),
    Column("chat", Sealed, nullable=False),
    Column(
        "chat_start",  # a third of what the whole would take in an index that each promise changes
        SealedStart,
        Computed(f"substr(chat, 1, {SealedStart.LENGTH})"),
        info={HIDDEN: "a part of what is shown"},
    ),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), index=True),
    Column(
        "author_id",  # whose words it passes on: they go when their author goes
        ForeignKey("people.id", ondelete="CASCADE"),
        info={MENTIONED: "the row is the reader's"},
    ),
    Column("kind", String(16), nullable=False),
    Column("lane", String(8), nullable=False, server_default="talk"),
    Column("batch_id", ForeignKey("batches.id", ondelete="SET NULL")),
    Column("writer", String(64)),  # who puts it into words when it is sent: “meetings.reminder”
    Column("about", String(255)),  # what the writer needs to know, never a text of a person
    Column("reply", SealedJson),
    Column("language", String(8)),
    Column("replaces", String(255)),
    Column("state", String(16), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("unclear", Integer, nullable=False, default=0),
    Column("unclear_since", UtcDateTime),  # when the first try ended that perhaps arrived
    Column("crashes", Integer, nullable=False, server_default="0"),
    Column("owner", String(32)),
    Column("lease_until", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("message_id", String(255)),
    Column("error", String(64)),  # a class name, never a text
    Index("ix_outbox_lane", "channel", "lane", "batch_id", "state", "due_at"),
    Index("ix_outbox_chat", "chat_start", "state"),
    Index("ix_outbox_batch", "batch_id", "state"),
    Index(
        "ix_outbox_author_id",
        "author_id",
        sqlite_where=text("author_id IS NOT NULL"),
        postgresql_where=text("author_id IS NOT NULL"),
    ),
    Index(
        "ix_outbox_suspects",
        "channel",
        sqlite_where=text("crashes > 1"),
        postgresql_where=text("crashes > 1"),
    ),
    Index(  # one in flight a chat, also where several processes claim
        "ix_outbox_in_flight",
        "channel",
        "chat",
        unique=True,
        sqlite_where=text("state = 'sending'"),
        postgresql_where=text("state = 'sending'"),
    ),
    sqlite_autoincrement=True,  # an id is never used twice: causes are made of it
)

# Written out: a database cannot know that a parameter fits a partial index.
_UNDER_WAY = outbox.c.state == literal_column("'sending'")
_SUSPECTED = outbox.c.crashes > literal_column("1")
_adapter = TypeAdapter(Reply)
_errands: TypeAdapter[Errand] = TypeAdapter(Errand)
OPEN = ("queued", "sending")
UNREACHED = ("failed", "uncertain", "poison")  # ends that another try may mend
Kind = Literal[
    "reply",  # to what the person wrote
    "farewell",  # the last answer to somebody who was erased
    "notice",  # what follows from what they did: let into a group, asked by a moderator
    "letter",  # by e-mail
    "relay",  # what another person wrote
    "errand",  # nothing is said: something is done in a room
    "reminder",
    "announcement",
]
Lane = Literal["talk", "bulk"]
ANSWERS = ("reply", "farewell")
BULK = ("reminder", "announcement")  # kinds that wait in a lane of their own


@dataclass(frozen=True, slots=True)
class Delivery:
    """A promise that this worker has claimed.

    Attributes:
        reply: None where `writer` puts it into words now, from `about`.
        unclear, crashes: How often it was perhaps sent, and how often a process died meanwhile.
        unclear_since: When it was perhaps sent first, at the latest.
        thread: As in `Reply`, `thread_of` resolved; empty where `reply` is not written yet.
    """

    id: int
    cause: str
    key: str
    address: Address
    kind: str
    reply: Reply | Errand | TakeBack | None
    language: str | None
    anrede: str | None
    replaces: str | None
    attempts: int
    unclear: int
    lane: Lane = "talk"
    writer: str | None = None
    about: str | None = None
    person_id: int | None = None
    batch_id: int | None = None
    crashes: int = 0
    thread: str = ""
    unclear_since: datetime | None = None


async def promise(
    db: Database,
    address: Address,
    reply: Reply,
    *,
    cause: str,
    now: datetime,
    kind: Kind = "reply",
    person_id: int | None = None,
    author_id: int | None = None,
    language: str | None = None,
    replaces: str | None = None,
    key: str | None = None,
    expires_at: datetime | None = None,
) -> bool:
    """Owe `reply` to `address`; False when the same cause promised it already.

    Args:
        author_id: Whose words it passes on; what waits goes when they are erased.
        key: Under which it was tried already, so that the channel may know it again.
    """
    return await _owe(
        db,
        address,
        cause=cause,
        key=key or uuid.uuid4().hex,
        person_id=person_id,
        author_id=author_id,
        kind=kind,
        reply=_adapter.dump_python(reply, mode="json", exclude_defaults=False),
        language=language,
        replaces=replaces,
        due_at=now,
        expires_at=expires_at or now + KEPT,
    )


async def follow_up(
    db: Database,
    event: ErrandDone | ErrandFailed,
    reply: Reply,
    *,
    now: datetime,
    person_id: int | None = None,
) -> None:
    """Owe what is said of an errand's end, once, where it was carried out."""
    cause = f"{event.cause}:told"
    await promise(
        db, event.address, reply, cause=cause, now=now, kind="notice", person_id=person_id
    )


async def tell(
    db: Database,
    person_id: int,
    reply: Reply,
    *,
    cause: str,
    now: datetime,
    kind: Kind = "notice",
    author_id: int | None = None,
    asked: bool = False,
    expires_at: datetime | None = None,
) -> bool:
    """Owe `reply` to a person wherever they were last seen; False where nobody can be reached.

    A person who said stop is not reached: they are only answered.

    Args:
        author_id: Who wrote it, where a person's own words are passed on.
        asked: The person asked for this very thing, perhaps after an earlier stop.
    """
    address = await chat_of(db, person_id, asked=asked)
    if address is None:
        return False
    return await promise(
        db,
        address,
        reply,
        cause=cause,
        now=now,
        kind=kind,
        person_id=person_id,
        author_id=author_id,
        expires_at=expires_at,
    )


async def order(
    db: Database,
    room: Address,
    errand: Errand,
    *,
    cause: str,
    now: datetime,
    person_id: int | None = None,
    expires_at: datetime | None = None,
    patient: bool = False,
) -> bool:
    """Have something done in a room; False when the same cause ordered it already.

    Errands and posts of one room keep their order.

    Args:
        person_id: Whom it concerns; it is not done any more when they are erased.
        patient: What is said in the room goes first, and does not wait for it.
    """
    return await _owe(
        db,
        room,
        cause=cause,
        key=uuid.uuid4().hex,
        person_id=person_id,
        kind="errand",
        lane="bulk" if patient else "talk",
        reply=_errands.dump_python(errand, mode="json"),
        due_at=now,
        expires_at=expires_at or now + KEPT,
    )


async def plan(
    db: Database,
    recipients: Select[Any],
    *,
    writer: str,
    about: str,
    kind: Kind,
    now: datetime,
    expires_at: datetime,
    batch_id: int | None = None,
) -> int:
    """Owe something to many, which is put into words for each when it is sent; how many are new.

    May be called again with the same recipients: each cause is owed once.

    Args:
        recipients: Selects `person_id`, `channel`, `chat` and `cause`, and has a WHERE.
        writer: Which feature writes it: “meetings.reminder” is `writes["reminder"]` of meetings.
        about: What the writer needs to know of it.
    """
    rows = recipients.subquery()
    values: dict[str, Any] = {
        "cause": rows.c.cause,
        "key": _new_key(db),
        "channel": rows.c.channel,
        "chat": rows.c.chat,
        "person_id": rows.c.person_id,
        "kind": literal(kind),
        "lane": literal("bulk" if kind in BULK else "talk"),
        "batch_id": literal(batch_id, Integer),
        "writer": literal(writer),
        "about": literal(about),
        "state": literal("queued"),
        "due_at": literal(now, UtcDateTime),
        "expires_at": literal(expires_at, UtcDateTime),
        "attempts": literal(0),
        "unclear": literal(0),
        "crashes": literal(0),
    }
    query = select(*(value.label(name) for name, value in values.items()))
    query = query.where(true())  # SQLite cannot tell ON CONFLICT from a join without a WHERE
    statement = insert_if_absent(db, outbox).from_select(list(values), query)
    return int((await db.execute(statement)).rowcount)


def _new_key(db: Database) -> ColumnElement[str]:
    if db.dialect.name == "postgresql":
        return func.replace(cast(func.gen_random_uuid(), String), "-", "")
    return func.lower(func.hex(func.randomblob(16)))


async def _owe(db: Database, address: Address, **values: object) -> bool:
    """One more row; False where its cause has one already."""
    lane = values.pop("lane", "bulk" if values["kind"] in BULK else "talk")
    values |= {"channel": address.channel, "chat": address.chat, "lane": lane, "state": "queued"}
    values |= {"attempts": 0, "unclear": 0, "crashes": 0}
    return bool((await db.execute(insert_if_absent(db, outbox), values)).rowcount)


async def claim(
    db: Database,
    channel: str,
    owner: str,
    now: datetime,
    limit: int,
    *,
    lane: Lane = "talk",
    batch_id: int | None = None,
    resting: Sequence[str] = (),
) -> list[Delivery]:
    """Take up to `limit` due promises of a channel, at most one a chat and in their order.

    Nothing is said in a chat that waits to be emptied (`handlers.kernel.clearing`).

    Args:
        batch_id: Only those of this batch; None takes those that belong to none.
        resting: Chats that the channel cannot write to right now.
    """
    query = _due(lane, in_batch=batch_id is not None)
    values: dict[str, Any] = {"channel": channel, "now": now, "most": limit}
    values["resting"] = tuple(resting[:MOST_RESTING])
    if batch_id is not None:
        values["batch"] = batch_id
    return await _take(db, (await db.execute(query, values)).all(), owner, now)


@cache
def _due(lane: Lane, *, in_batch: bool) -> Select[Any]:
    """Made once: to put it together takes longer than to carry it out."""
    now = bindparam("now", type_=UtcDateTime)
    other = outbox.alias("other")
    same_chat = and_(
        other.c.chat_start == outbox.c.chat_start,
        other.c.channel == outbox.c.channel,
        other.c.chat == outbox.c.chat,
    )
    busy = exists().where(same_chat, other.c.state == "sending")
    waiting = (other.c.state == "queued") & (other.c.expires_at > now) & (other.c.lane == lane)
    if lane == "bulk":  # one that waits for its time holds up nothing
        waiting &= other.c.due_at <= now
    earlier = exists().where(same_chat, other.c.id < outbox.c.id, waiting)
    emptied = exists().where(
        clearings.c.channel == outbox.c.channel,
        clearings.c.chat == outbox.c.chat,
        clearings.c.whole,
    )
    due = (
        _with_reader()
        .where(outbox.c.channel == bindparam("channel"), outbox.c.lane == lane)
        .where(outbox.c.state == "queued", outbox.c.crashes < SUSPECT)
        .where(outbox.c.due_at <= now, outbox.c.expires_at > now)
        .where(~busy, ~emptied, outbox.c.chat.not_in(bindparam("resting", expanding=True)))
        .order_by(outbox.c.id if lane == "talk" else outbox.c.due_at)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True, of=outbox)  # SQLite has one writer and ignores this
    )
    if in_batch:  # which has one for each chat
        return due.where(outbox.c.batch_id == bindparam("batch"))
    return due.where(outbox.c.batch_id.is_(None), ~earlier)


def _with_reader() -> Select[Any]:
    """What is owed, and how the person there wants to be spoken to."""
    home = (addresses.c.channel == outbox.c.channel) & (addresses.c.chat == outbox.c.chat)
    return (
        select(outbox, people.c.language.label("chosen"), people.c.anrede)
        .outerjoin(addresses, home)
        .outerjoin(people, people.c.id == addresses.c.person_id)
    )


async def claim_suspect(db: Database, channel: str, owner: str, now: datetime) -> list[Delivery]:
    """Take one that was in flight at several crashes; it is to be sent while nothing else is."""
    due = (
        _with_reader()
        .where(outbox.c.channel == channel, _SUSPECTED, outbox.c.state == "queued")
        .where(outbox.c.due_at <= now, outbox.c.expires_at > now)
        .order_by(outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=outbox)
    )
    return await _take(db, (await db.execute(due)).all(), owner, now)


async def has_suspects(db: Database, channel: str) -> bool:
    """Whether anything is still to be sent that was in flight at several crashes."""
    here = (outbox.c.channel == channel) & _SUSPECTED & (outbox.c.state == "queued")
    first = select(outbox.c.id).where(here).order_by(outbox.c.id).limit(1)
    return (await db.execute(first)).first() is not None


async def _take(
    db: Database, rows: Sequence[Row[Any]], owner: str, now: datetime
) -> list[Delivery]:
    if not rows:
        return []
    ids = [row.id for row in rows]
    await db.execute(_TAKEN, {"ids": ids, "by": owner, "until": now + LEASE})
    return [await _claimed(db, row) for row in sorted(rows, key=lambda row: row.id)]


_TAKEN = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        state="sending",
        owner=bindparam("by"),
        lease_until=bindparam("until", type_=UtcDateTime),
        attempts=outbox.c.attempts + 1,
    )
)


async def _claimed(db: Database, row: Row[Any]) -> Delivery:
    """What was read just before it was taken."""
    reply, address = _read(row.kind, row.reply), Address(row.channel, row.chat)
    return Delivery(
        id=row.id,
        cause=row.cause,
        key=row.key,
        address=address,
        kind=row.kind,
        reply=reply,
        language=row.chosen or row.language,
        anrede=row.anrede,
        replaces=row.replaces,
        attempts=row.attempts + 1,
        unclear=row.unclear,
        lane=row.lane,
        writer=row.writer,
        about=row.about,
        person_id=row.person_id,
        batch_id=row.batch_id,
        crashes=row.crashes,
        unclear_since=row.unclear_since,
        thread=await _thread(db, reply, address),
    )


async def _thread(db: Database, reply: Reply | Errand | None, chat: Address) -> str:
    if not isinstance(reply, Reply):
        return ""
    if reply.thread_of:
        return await shown_as(db, chat, reply.thread_of) or ""
    return reply.thread


def _read(kind: str, stored: object) -> Reply | Errand | None:
    if stored is None:
        return None
    return (_errands if kind == "errand" else _adapter).validate_python(stored)


async def skip(db: Database, delivery: Delivery, owner: str, state: str) -> None:
    """It is not said after all, for a reason that its writer found."""
    await db.execute(
        update(outbox)
        .where(outbox.c.id == delivery.id, outbox.c.state == "sending", outbox.c.owner == owner)
        .values(state=state, reply=None)
    )


async def defer(db: Database, delivery: Delivery, owner: str, due_at: datetime) -> None:
    """It is said later; that it was claimed meanwhile is no attempt."""
    await db.execute(
        update(outbox)
        .where(outbox.c.id == delivery.id, outbox.c.state == "sending", outbox.c.owner == owner)
        .values(state="queued", due_at=due_at, attempts=outbox.c.attempts - 1)
    )


async def settle(
    db: Database,
    delivery: Delivery,
    owner: str,
    state: str,
    *,
    now: datetime,
    message_id: str | None = None,
    error: str | None = None,
) -> bool:
    """Write down how it ended, and wipe what was said.

    False means that the lease ran out meanwhile and somebody else has it: perhaps said twice.
    """
    if isinstance(delivery.reply, Reply) and (delivery.reply.farewell or delivery.reply.aside):
        gone = outbox.delete().where(outbox.c.id == delivery.id, outbox.c.state == "sending")
        return bool((await db.execute(gone.where(outbox.c.owner == owner))).rowcount)
    values = {"row": delivery.id, "by": owner, "end": state, "shown": message_id, "reason": error}
    values["at"] = now if state == "sent" else None
    result = await db.execute(_SETTLED, values)
    return bool(result.rowcount)


_SETTLED = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.state == "sending")
    .where(outbox.c.owner == bindparam("by"))
    .values(
        state=bindparam("end"),
        reply=None,
        sent_at=bindparam("at", type_=UtcDateTime),
        message_id=bindparam("shown"),
        error=bindparam("reason"),
    )
)


async def retry(
    db: Database,
    delivery: Delivery,
    owner: str,
    due_at: datetime,
    *,
    unclear: bool,
    error: str,
    known_again: bool = False,
) -> None:
    """Try it again.

    Args:
        unclear: It was perhaps sent.
        known_again: But will be known again where it arrives, so that it does no harm.
    """
    values: dict[str, Any] = {"state": "queued", "due_at": due_at, "error": error}
    if unclear:
        values["unclear_since"] = _SINCE
    if unclear and not known_again:
        values["unclear"] = outbox.c.unclear + 1
    await db.execute(
        update(outbox)
        .where(outbox.c.id == delivery.id, outbox.c.state == "sending", outbox.c.owner == owner)
        .values(**values)
    )


_SINCE = func.coalesce(outbox.c.unclear_since, outbox.c.lease_until)


async def recover(db: Database, channel: str, now: datetime, *, all_leases: bool) -> int:
    """Put back what a dead worker was sending: perhaps sent, so it counts as unclear.

    What was being sent each time that a process died is not what kills it, but waits a little
    longer each time, and at last is not tried again.

    Args:
        all_leases: Do not wait for the leases to run out; right where only one process sends.
    """
    dead = outbox.c.lease_until < now
    here = (outbox.c.channel == channel) & _UNDER_WAY
    here &= or_(dead, outbox.c.lease_until.is_not(None)) if all_leases else dead
    found = await db.execute(select(outbox.c.id).where(here).order_by(outbox.c.chat))
    if not (ids := list(found.scalars())):
        return 0
    here &= outbox.c.id.in_(ids)  # SQLite would look at all that waits in the channel
    once_more = {
        "unclear": outbox.c.unclear + 1,
        "unclear_since": _SINCE,
        "crashes": outbox.c.crashes + 1,
        "owner": None,
    }
    number = 0
    for crashes in range(MAX_CRASHES - 1):
        pause = CRASH_PAUSE * 4 ** (crashes - 1) if crashes else timedelta()
        again = update(outbox).where(here, outbox.c.crashes == crashes)
        again = again.values(state="queued", due_at=now + pause, **once_more)
        number += (await db.execute(again)).rowcount
    last = update(outbox).where(here).values(state="poison", reply=None, **once_more)
    return number + (await db.execute(last)).rowcount


async def addressee(db: Database, channel: str, message_id: str) -> Address | None:
    """To whom a message went that was sent lately."""
    query = select(outbox.c.chat).where(
        outbox.c.channel == channel, outbox.c.message_id == message_id
    )
    chat = (await db.execute(query.limit(1))).scalar_one_or_none()
    return Address(channel, chat) if chat is not None else None


async def cause_of(db: Database, chat: Address, message_id: str) -> str | None:
    """Why a message stands in a chat; None where it is not ours, or that is forgotten."""
    query = select(outbox.c.cause).where(_standing(chat), outbox.c.message_id == message_id)
    found: str | None = (await db.execute(query.limit(1))).scalar_one_or_none()
    return found


async def shown_as(db: Database, chat: Address, cause: str) -> str | None:
    """The id of the message that was sent to this chat for a cause."""
    query = select(outbox.c.message_id).where(_standing(chat), outbox.c.cause == cause)
    found: str | None = (await db.execute(query)).scalar_one_or_none()
    return found


async def has_left(db: Database, cause: str) -> bool:
    """Was it sent, or is it being sent?"""
    left = (outbox.c.cause == cause) & outbox.c.state.in_(("sending", "sent"))
    return bool((await db.execute(select(exists().where(left)))).scalar_one())


async def standing(db: Database, chat: Address, *, causes: str = "") -> list[str]:
    """Ids of the messages that stand in a chat, oldest first.

    Args:
        causes: What their causes begin with.
    """
    theirs = outbox.c.cause.startswith(causes, autoescape=True)
    query = select(outbox.c.message_id).where(_standing(chat), theirs).order_by(outbox.c.id)
    return list((await db.execute(query)).scalars())


async def keep(db: Database, chat: Address, causes: str, now: datetime) -> None:
    """The ids of these messages are needed on: they are forgotten later."""
    theirs = outbox.c.cause.startswith(causes, autoescape=True)
    await db.execute(update(outbox).where(_standing(chat), theirs).values(due_at=now))


def _standing(chat: Address) -> ColumnElement[bool]:
    return and_(in_chat(outbox, chat), outbox.c.state == "sent", outbox.c.message_id.is_not(None))


async def expire(db: Database, channel: str, now: datetime) -> int:
    result = await db.execute(
        update(outbox)
        .where(outbox.c.channel == channel, outbox.c.state == "queued", outbox.c.expires_at < now)
        .values(state="expired", reply=None)
    )
    return result.rowcount


async def hasten(db: Database, now: datetime) -> None:
    """An answer put off beyond its own end was put off by a wrong clock: it is due now."""
    never = (outbox.c.lane == "talk") & (outbox.c.due_at > now + KEPT)
    await db.execute(update(outbox).where(outbox.c.state == "queued", never).values(due_at=now))


async def suppress(db: Database, address: Address, *, unasked: bool = False) -> int:
    """Nothing that waits for this address is sent any more.

    What is under way arrives, or does not and is not tried again.

    Args:
        unasked: Only what is no answer.
    """
    here = in_chat(outbox, address)
    if unasked:
        here &= outbox.c.kind.not_in(ANSWERS)
    under_way = update(outbox).where(here, outbox.c.state == "sending")
    await db.execute(under_way.values(expires_at=outbox.c.due_at))
    waiting = update(outbox).where(here, outbox.c.state == "queued")
    return (await db.execute(waiting.values(state="suppressed", reply=None))).rowcount


async def withdraw(
    db: Database, causes: str, *, to: int | None = None, author: int | None = None
) -> int:
    """What waits for one cause is not sent any more; how much it was.

    Args:
        causes: What the causes begin with, "groups:7:".
        to: Only what waits for this person.
        author: Only what passes on this person's words.
    """
    statement = (
        update(outbox)
        .where(outbox.c.cause.startswith(causes, autoescape=True), outbox.c.state == "queued")
        .values(state="suppressed", reply=None)
    )
    if to is not None:
        statement = statement.where(outbox.c.person_id == to)
    if author is not None:
        statement = statement.where(outbox.c.author_id == author)
    return (await db.execute(statement)).rowcount


async def hurry(db: Database, address: Address, now: datetime) -> None:
    """The person is back: what waits for them is due now."""
    await db.execute(
        update(outbox)
        .where(in_chat(outbox, address))
        .where(outbox.c.state == "queued", outbox.c.due_at > now, outbox.c.lane == "talk")
        .values(due_at=now)
    )


async def move(db: Database, address: Address, chat: str) -> None:
    """The chat has a new id; what is being sent right now is settled by whoever sends it."""
    await db.execute(
        update(outbox)
        .where(in_chat(outbox, address))
        .where(outbox.c.state.in_(OPEN))
        .values(chat=chat)
    )


async def redirect(db: Database, address: Address, other: Address) -> None:
    """What waits for a person here reaches them there; answers stay where they were asked for."""
    await db.execute(
        update(outbox)
        .where(in_chat(outbox, address))
        .where(outbox.c.state == "queued", outbox.c.kind.not_in(ANSWERS))
        .values(channel=other.channel, chat=other.chat)
    )


async def divert(
    db: Database, room: Address, causes: str, home: Address, person_id: int, now: datetime
) -> None:
    """What one person wrote to another in a room, and waits, reaches them in their own chat.

    Args:
        causes: What the causes begin with, "human:7:".
    """
    await db.execute(
        update(outbox)
        .where(in_chat(outbox, room))
        .where(outbox.c.state == "queued", outbox.c.kind == "relay")
        .where(outbox.c.cause.startswith(causes, autoescape=True))
        .values(channel=home.channel, chat=home.chat, person_id=person_id, due_at=now)
    )


async def newest(db: Database) -> datetime | None:
    """When something was sent last."""
    latest = select(func.max(outbox.c.sent_at))
    found: datetime | None = (await db.execute(latest)).scalar_one()
    return found


async def again(db: Database, batch_id: int, *, now: datetime, expires_at: datetime) -> int:
    """Try those of a batch once more that failed or are unclear; how many that are.

    Never those where nobody is any more. Where it may arrive twice, that was decided by whoever
    orders it.
    """
    gone = (outbox.c.state == "failed") & (outbox.c.error == "Gone")
    result = await db.execute(
        update(outbox)
        .where(outbox.c.batch_id == batch_id, outbox.c.state.in_(UNREACHED), ~gone)
        .where(outbox.c.writer.is_not(None))
        .values(state="queued", due_at=now, expires_at=expires_at, attempts=0, crashes=0)
        .values(unclear_since=None)
    )
    return result.rowcount


async def forget(db: Database, before: datetime) -> int:
    statement = outbox.delete().where(outbox.c.state.not_in(OPEN), outbox.c.due_at < before)
    return (await db.execute(statement)).rowcount
