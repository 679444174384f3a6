"""Announcements: what they say, whom they are for, where they stand, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    and_,
    cast,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)

from handlers.kernel import audience, media
from handlers.kernel.audience import Aim
from handlers.kernel.batches import batches
from handlers.kernel.database import Json, UtcDateTime, insert_if_absent, metadata
from handlers.kernel.outbox import outbox
from handlers.kernel.people import MAIL, PersonId, addresses, people
from handlers.kernel.vault import Sealed, SealedJson

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Select

    from handlers.kernel.audience import Span
    from handlers.kernel.consent import Purpose
    from handlers.kernel.database import Database
    from handlers.kernel.reply import Media

State = Literal["draft", "waiting", "released", "started", "ended", "dropped"]
MESSAGE = "announcements.message"  # the writer of what counts for the weekly limit
CORRECTION = "announcements.correction"
ERASURE = "announcements.erasure"
KEPT = timedelta(days=730)  # the report, with the network's own words
DRAFT_KEPT = timedelta(days=30)  # one that nobody sent
FILE_KEPT = timedelta(days=30)  # after the end: as long as the outbox knows whom to try again
UNUSED = timedelta(days=1)  # for a file whose announcement is still being written down
GOT = ("sent", "uncertain", "sending")  # states of a promise whose reader may have it

announcements = Table(
    "announcements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", String(16), nullable=False, index=True),
    Column("version", Integer, nullable=False),  # grows with every change: a release is for one
    Column("words", SealedJson, nullable=False),  # by language
    Column("link", Sealed, nullable=False),
    Column("meeting", Integer),
    Column("media_id", ForeignKey("media.id", ondelete="SET NULL"), index=True),
    Column("alt", SealedJson),  # what can be seen; null: not asked yet
    Column("fetching", String(64)),  # the token of the file that is on its way
    Column("topic", String(32)),  # null: not asked yet
    Column("area", String(64)),  # null: not asked yet
    Column("peer_group", String(32), nullable=False),
    Column("language", String(8), nullable=False),
    Column("by_chat", Boolean, nullable=False),
    Column("by_mail", Boolean, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("starts_at", UtcDateTime),  # chosen for later; null: at once
    Column("corrects", Integer),  # the announcement whose readers it is for
    Column("changed_at", UtcDateTime, nullable=False),
    Column("released_at", UtcDateTime),
    Column("alone", Integer, nullable=False),  # messages that its author released without a second
    Column("batch_id", ForeignKey("batches.id", ondelete="SET NULL")),
    Column("planned_to", Integer),  # up to this person; null: all are planned
    Column("erasing_id", ForeignKey("batches.id", ondelete="SET NULL")),
    Column("erased_to", Integer),  # up to this row of the outbox; null: all are planned
    Column("told_at", UtcDateTime),  # its author, how far it is
    Column("told", Integer, nullable=False),
    Column("report", Json),
    Column("erasure", Json),  # the report of taking it back
    sqlite_autoincrement=True,  # causes are made of it
)

hands = Table(
    "announcement_hands",  # who wrote and who released it; the announcement outlives them
    metadata,
    Column("id", Integer, primary_key=True),
    Column("announcement_id", ForeignKey("announcements.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("act", String(16), nullable=False),  # wrote, released
    UniqueConstraint("announcement_id", "act"),
    Index("ix_announcement_hands_act", "person_id", "act"),
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement.

    Attributes:
        words: By language; “de” is always there, and is what everybody else reads.
        media: The picture or file with it.
        alt: What can be seen on it, for those who cannot; None until it was asked for.
        fetching: The token of the file that is on its way.
        topic, area: None until they were asked for.
        alone: How many messages its author released without a second person.
        author, releaser: None where nobody did, or they were erased since.
    """

    id: int
    state: State
    version: int
    words: Mapping[str, str]
    link: str = ""
    meeting: int | None = None
    media: Media | None = None
    alt: str | None = None
    fetching: str | None = None
    topic: str | None = None
    area: str | None = None
    group: str = ""
    language: str = ""
    by_chat: bool = True
    by_mail: bool = True
    urgent: bool = False
    starts_at: datetime | None = None
    corrects: int | None = None
    released_at: datetime | None = None
    alone: int = 0
    batch_id: int | None = None
    planned_to: int | None = None
    erasing_id: int | None = None
    erased_to: int | None = None
    told_at: datetime | None = None
    told: int = 0
    report: Mapping[str, int] = field(default_factory=dict)
    erasure: Mapping[str, int] = field(default_factory=dict)
    author: PersonId | None = None
    author_name: str = ""
    releaser: PersonId | None = None
    releaser_name: str = ""

    @property
    def aim(self) -> Aim:
        return Aim(self.topic or "", self.area or "", self.group, self.language)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        ways: list[Purpose] = []
        if self.by_chat:
            ways.append("announcements")
        if self.by_mail:
            ways.append("list")
        return tuple(ways)

    @property
    def has_file(self) -> bool:
        """Also while it is on its way."""
        return self.media is not None or self.fetching is not None

    @property
    def writer(self) -> str:
        return CORRECTION if self.corrects else MESSAGE


async def create(db: Database, author: PersonId, now: datetime, **values: Any) -> int:
    defaults = {
        "state": "draft",
        "version": 1,
        "link": "",
        "peer_group": "",
        "language": "",
        "by_chat": True,
        "by_mail": True,
        "urgent": False,
        "alone": 0,
        "told": 0,
    }
    row = announcements.insert().values({**defaults, **values, "changed_at": now})
    number = int((await db.execute(row.returning(announcements.c.id))).scalar_one())
    await db.execute(hands.insert().values(announcement_id=number, person_id=author, act="wrote"))
    return number


async def find(db: Database, number: int, *, lock: bool = False) -> Announcement | None:
    if lock:
        mine = select(announcements.c.id).where(announcements.c.id == number)
        await db.execute(mine.with_for_update())
    query = select(announcements).where(announcements.c.id == number)
    row = (await db.execute(query)).one_or_none()
    return await _whole(db, row) if row else None


async def draft_of(db: Database, author: PersonId) -> Announcement | None:
    """What somebody was at last; what they type now belongs to it."""
    query = (
        select(announcements)
        .join(hands, and_(hands.c.announcement_id == announcements.c.id, hands.c.act == "wrote"))
        .where(hands.c.person_id == author, announcements.c.state == "draft")
        .order_by(announcements.c.changed_at.desc(), announcements.c.id.desc())
        .limit(1)
    )
    row = (await db.execute(query)).one_or_none()
    return await _whole(db, row) if row else None


async def fetched(db: Database, number: int, token: str) -> Announcement | None:
    """The draft that still waits for this file."""
    one = await find(db, number, lock=True)
    waits = one is not None and one.state == "draft" and one.fetching == token
    return one if waits else None


async def latest(db: Database, person: PersonId, number: int) -> list[Announcement]:
    """The newest that concern the team; of drafts only the person's own."""
    mine = select(hands.c.announcement_id).where(
        hands.c.person_id == person, hands.c.act == "wrote"
    )
    c = announcements.c
    seen = or_(c.state.not_in(("draft", "dropped")), and_(c.state == "draft", c.id.in_(mine)))
    query = select(announcements).where(seen).order_by(c.id.desc()).limit(number)
    return [await _whole(db, row) for row in (await db.execute(query)).all()]


async def change(
    db: Database, one: Announcement, now: datetime, *, before: Sequence[State], **values: Any
) -> bool:
    """Something of it is different now; False where it was not as it was looked at.

    What somebody released is another version than this one.
    """
    return await _update(
        db,
        one,
        before,
        {**values, "version": one.version + 1, "changed_at": now},
    )


async def advance(
    db: Database, one: Announcement, *, to: State, before: Sequence[State], **values: Any
) -> bool:
    """The same words go on their way; of two who do it at once, one does."""
    return await _update(db, one, before, {**values, "state": to})


async def note(db: Database, one: Announcement, **values: Any) -> None:
    """What the bot itself keeps of its progress."""
    await db.execute(update(announcements).where(announcements.c.id == one.id).values(values))


async def touch(db: Database, one: Announcement, now: datetime) -> None:
    """It is what its author is at."""
    await note(db, one, changed_at=now)


async def sign(db: Database, one: Announcement, releaser: PersonId) -> None:
    statement = insert_if_absent(db, hands)
    await db.execute(statement.values(announcement_id=one.id, person_id=releaser, act="released"))


async def unsign(db: Database, one: Announcement) -> None:
    await db.execute(
        delete(hands).where(hands.c.announcement_id == one.id, hands.c.act == "released")
    )


async def due(db: Database, now: datetime) -> Announcement | None:
    """One that is released and whose time has come."""
    c = announcements.c
    return await _one(db, (c.state == "released") & (c.starts_at <= now))


async def unplanned(db: Database) -> Announcement | None:
    c = announcements.c
    return await _one(db, (c.state == "started") & c.planned_to.is_not(None))


async def unerased(db: Database) -> Announcement | None:
    return await _one(db, announcements.c.erased_to.is_not(None))


async def under_way(db: Database) -> list[Announcement]:
    """Those whose end is waited for: of sending, or of taking back."""
    c = announcements.c
    erasing = c.erasing_id.is_not(None) & c.erasure.is_(None) & c.erased_to.is_(None)
    query = select(announcements).where(or_(c.state == "started", erasing)).order_by(c.id)
    return [await _whole(db, row) for row in (await db.execute(query)).all()]


async def alone_since(db: Database, author: PersonId, since: datetime) -> int:
    """How many messages somebody released without a second person, also for later."""
    lately = or_(announcements.c.released_at > since, announcements.c.starts_at > since)
    query = (
        select(func.coalesce(func.sum(announcements.c.alone), 0))
        .join(hands, and_(hands.c.announcement_id == announcements.c.id, hands.c.act == "wrote"))
        .where(hands.c.person_id == author, lately)
        .where(announcements.c.state.in_(("released", "started", "ended")))
    )
    return int((await db.execute(query)).scalar_one())


async def forget(db: Database, now: datetime) -> None:
    """Reports after two years, what was never sent and the files of what was after a month."""
    old = announcements.c.changed_at < now - KEPT
    unsent = announcements.c.state.in_(("draft", "waiting", "dropped"))
    stale = unsent & (announcements.c.changed_at < now - DRAFT_KEPT)
    await db.execute(delete(announcements).where(or_(old, stale)))
    done = announcements.c.state.in_(("ended", "dropped"))
    over = done & (announcements.c.changed_at < now - FILE_KEPT)
    await db.execute(update(announcements).where(over).values(media_id=None, alt=None))
    used = exists().where(announcements.c.media_id == media.media.c.id)
    await media.drop(db, now - UNUSED, used=used)
    ours = batches.c.cause.startswith("announcements:")
    await db.execute(delete(batches).where(ours, batches.c.created_at < now - KEPT))


# Who is meant


async def enough(
    db: Database, one: Announcement, per_week: int, since: datetime
) -> ColumnElement[bool] | None:
    """Whether a row of `people` got enough lately; None where nobody can have, or it is no matter.

    Nobody got more announcements than were sent: mostly that answers it.
    """
    if one.urgent or one.corrects or await _sent_since(db, since) < per_week:
        return None
    got = select(func.count(outbox.c.batch_id.distinct()))
    got = got.where(outbox.c.person_id == people.c.id, *_received(since))
    return got.scalar_subquery() >= per_week


async def _sent_since(db: Database, since: datetime) -> int:
    """How many announcements may have reached somebody; rather too many than too few."""
    ours = batches.c.cause.startswith("announcements:")
    lately = or_(batches.c.ended_at.is_(None), batches.c.ended_at > since)
    query = select(func.count()).where(ours, lately)
    return int((await db.execute(query)).scalar_one())


async def received(
    db: Database, persons: Collection[int], since: datetime, *, besides: int
) -> dict[int, int]:
    """How many announcements each of these people got lately.

    Args:
        besides: The batch that is not counted.
    """
    query = (
        select(outbox.c.person_id, func.count(outbox.c.batch_id.distinct()).label("number"))
        .where(outbox.c.person_id.in_(persons), outbox.c.batch_id != besides, *_received(since))
        .group_by(outbox.c.person_id)
    )
    return {row.person_id: row.number for row in await db.execute(query)}


def _received(since: datetime) -> tuple[ColumnElement[bool], ...]:
    at = func.coalesce(outbox.c.sent_at, outbox.c.due_at)
    return outbox.c.writer == MESSAGE, outbox.c.state.in_(GOT), at > since


def readers(one: Announcement, of: int, cause: str, span: Span) -> Select[Any]:
    """Where those are reached who got the announcement with this batch: for its correction."""
    here = and_(
        addresses.c.person_id == outbox.c.person_id,
        addresses.c.channel == outbox.c.channel,
        addresses.c.chat == outbox.c.chat,
    )
    each = literal(f"{cause}:").concat(cast(outbox.c.id, String)).label("cause")
    query = (
        select(outbox.c.person_id, outbox.c.channel, outbox.c.chat, each)
        .join(addresses, here)
        .where(outbox.c.batch_id == of, outbox.c.state.in_(GOT))
        .where(outbox.c.person_id.between(span.after + 1, span.upto))
        .where(addresses.c.reachable, ~addresses.c.stopped)
    )
    if not one.by_mail:
        query = query.where(outbox.c.channel != MAIL)
    if not one.by_chat:
        query = query.where(outbox.c.channel == MAIL)
    return query


async def readers_by_channel(db: Database, one: Announcement, of: int) -> dict[str, int]:
    query = readers(one, of, "", audience.EVERYBODY).subquery()
    each = select(query.c.channel, func.count().label("number")).group_by(query.c.channel)
    return {row.channel: row.number for row in await db.execute(each)}


# Taking back


def told(of: int, cause: str, after: int, size: int) -> Select[Any]:
    """The next messages of a batch that stand in a chat and can be taken back there."""
    each = literal(f"{cause}:").concat(cast(outbox.c.id, String)).label("cause")
    return (
        select(outbox.c.person_id, outbox.c.channel, outbox.c.chat, each, outbox.c.id)
        .where(outbox.c.batch_id == of, outbox.c.id > after, *_in_a_chat())
        .order_by(outbox.c.id)
        .limit(size)
    )


async def last_told(db: Database, of: int, after: int, size: int) -> int | None:
    """The last of these; None where there is none left."""
    piece = told(of, "", after, size).subquery()
    found = (await db.execute(select(func.max(piece.c.id)))).scalar_one_or_none()
    return None if found is None else int(found)


async def count_told(db: Database, of: int) -> int:
    query = select(func.count()).where(outbox.c.batch_id == of, *_in_a_chat())
    return int((await db.execute(query)).scalar_one())


async def message_ids(db: Database, rows: Collection[int]) -> dict[int, str]:
    query = select(outbox.c.id, outbox.c.message_id).where(outbox.c.id.in_(rows))
    return {row.id: row.message_id for row in await db.execute(query) if row.message_id}


def _in_a_chat() -> tuple[ColumnElement[bool], ...]:
    sent = outbox.c.state.in_(GOT), outbox.c.message_id.is_not(None)
    return *sent, outbox.c.channel != MAIL


async def shown(db: Database, cause: str) -> tuple[str, str, str, str | None] | None:
    """Where a message of ours stands: channel, chat, state, and the channel's id of it."""
    query = select(outbox.c.channel, outbox.c.chat, outbox.c.state, outbox.c.message_id)
    row = (await db.execute(query.where(outbox.c.cause == cause))).one_or_none()
    return (row.channel, row.chat, row.state, row.message_id) if row else None


async def _one(db: Database, condition: ColumnElement[bool]) -> Announcement | None:
    """The oldest, for whoever comes first of several processes."""
    query = select(announcements).where(condition).order_by(announcements.c.id).limit(1)
    row = (await db.execute(query.with_for_update(skip_locked=True))).one_or_none()
    return await _whole(db, row) if row else None


async def _update(
    db: Database, one: Announcement, before: Sequence[State], values: Mapping[str, Any]
) -> bool:
    statement = (
        update(announcements)
        .where(announcements.c.id == one.id, announcements.c.version == one.version)
        .where(announcements.c.state.in_(before))
        .values(values)
    )
    return bool((await db.execute(statement)).rowcount)


async def _whole(db: Database, row: Row[Any]) -> Announcement:
    query = (
        select(hands.c.act, hands.c.person_id, people.c.pseudonym)
        .join(people, people.c.id == hands.c.person_id)
        .where(hands.c.announcement_id == row.id)
    )
    file = await media.find(db, row.media_id) if row.media_id else None
    by = {hand.act: hand for hand in await db.execute(query)}
    wrote, released = by.get("wrote"), by.get("released")
    return Announcement(
        id=row.id,
        state=row.state,
        version=row.version,
        words=row.words,
        link=row.link,
        meeting=row.meeting,
        media=replace(file, alt=row.alt or "") if file else None,
        alt=row.alt,
        fetching=row.fetching,
        topic=row.topic,
        area=row.area,
        group=row.peer_group,
        language=row.language,
        by_chat=row.by_chat,
        by_mail=row.by_mail,
        urgent=row.urgent,
        starts_at=row.starts_at,
        corrects=row.corrects,
        released_at=row.released_at,
        alone=row.alone,
        batch_id=row.batch_id,
        planned_to=row.planned_to,
        erasing_id=row.erasing_id,
        erased_to=row.erased_to,
        told_at=row.told_at,
        told=row.told,
        report=row.report or {},
        erasure=row.erasure or {},
        author=PersonId(wrote.person_id) if wrote else None,
        author_name=wrote.pseudonym if wrote else "",
        releaser=PersonId(released.person_id) if released else None,
        releaser_name=released.pseudonym if released else "",
    )
