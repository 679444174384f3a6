"""Meetings, what is special about single dates, who comes, and what was promised about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy import cast as sql_cast

from handlers.kernel.database import (
    HIDDEN,
    Json,
    UtcDateTime,
    in_chat,
    insert_if_absent,
    metadata,
    upsert,
)
from handlers.kernel.outbox import OPEN, outbox
from handlers.kernel.peer_groups import rooms
from handlers.kernel.people import PersonId, homes
from handlers.kernel.vault import Sealed, SealedJson
from knowledge.dates.series import Series, of_json, to_json

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select

    from handlers.kernel.database import Database
    from handlers.kernel.message import Address

Audience = Literal["public", "network", "group", "staff"]
Answer = Literal["yes", "maybe", "no", "waiting"]
Verdict = Literal["good", "fair", "bad"]
Doing = Literal["plan", "change", "answer", "file"]
COMING: tuple[Answer, ...] = ("yes", "maybe")
GOT = ("sent", "uncertain", "sending")  # states of the outbox in which somebody may have it
WRITERS = (  # what tells of a date
    "meetings.reminder",
    "meetings.change",
    "meetings.moved_up",
    "meetings.room",
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(64), nullable=False, unique=True),  # in calendars, for ever
    Column("kind", String(16), nullable=False),  # meeting, training
    Column("title", String(80), nullable=False),
    Column("series", Json, nullable=False),
    Column("over_at", UtcDateTime, index=True),  # when the last one ends; null: it goes on
    Column("area", String(80), nullable=False),
    Column("topic", String(32), nullable=False),
    Column("group_slug", String(32), nullable=False),  # empty: of no group
    Column("audience", String(16), nullable=False),  # public, network, group, staff
    Column("way", SealedJson),  # place, entrance, stop, link: for those who said yes
    Column("format", String(16), nullable=False),  # place, online, both
    Column("step_free", Boolean),
    Column("childcare", Boolean),
    Column("cost", String(80), nullable=False),
    Column("seats", Integer),
    Column("shown_before", Integer, nullable=False),  # hours; 0: at once after the yes
    Column("in_room", Boolean, nullable=False),  # reminded of in the group's real room as well
    Column("state", String(16), nullable=False),  # planned, cancelled
    Column("reason", String(300), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # an id is never used twice: causes are made of it
)

dates = Table(
    "meeting_dates",  # what is special about a single date
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),  # its day by the rule
    Column("state", String(16), nullable=False),  # planned, cancelled
    Column("reason", String(300), nullable=False),
    Column("way", SealedJson),  # null: as always
    Column("starts_at", UtcDateTime),  # of one that the series does not have any more
    Column("settled_at", UtcDateTime),  # since when it is at this time
    Column("missed", Boolean, nullable=False),  # the organisers know that reminders were too late
    Column("attended", Integer),
    Column("good", Integer, nullable=False),
    Column("fair", Integer, nullable=False),
    Column("bad", Integer, nullable=False),
)

hosts = Table(
    "meeting_hosts",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
)

answers = Table(
    "meeting_answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("answer", String(16), nullable=False),  # yes, maybe, no, waiting
    Column("children", Integer),  # null: not said
    Column("ages", Json, nullable=False),
    Column("needs", Sealed, nullable=False),
    Column("since", UtcDateTime, nullable=False, index=True),
    Column("rated", Boolean, nullable=False, info={HIDDEN: "what was said is counted, not kept"}),
    UniqueConstraint("meeting_id", "day", "person_id"),
    sqlite_autoincrement=True,  # causes are made of it
)

choices = Table(
    "meeting_reminders",  # when somebody wants to be reminded; no row: as usual
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("choice", String(32), nullable=False),  # “evening hours”; empty: never
)

feeds = Table(
    "meeting_feeds",
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column(
        "digest",
        String(64),
        nullable=False,
        unique=True,
        info={HIDDEN: "the keyed hash of an address that only its owner knows"},
    ),
    Column("since", UtcDateTime, nullable=False),
)

changes = Table(
    "meeting_changes",  # how a date was before a version of its meeting came
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),  # the last before it
    Column("day", Date, primary_key=True),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("way", String(16), nullable=False),  # keyed hashes: whether it is another one
    Column("facts", String(16), nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

drafts = Table(
    "meeting_drafts",
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("doing", String(16), primary_key=True),  # plan, change, answer, file
    Column("words", SealedJson, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Way:
    """Where a meeting is; what only those learn who said yes."""

    place: str = ""
    entrance: str = ""
    stop: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    id: int
    uid: str
    kind: str
    title: str
    series: Series
    area: str
    topic: str
    group: str
    audience: Audience
    way: Way | None
    format: str
    step_free: bool | None
    childcare: bool | None
    cost: str
    seats: int | None
    shown_before: int
    in_room: bool
    state: str
    reason: str
    version: int
    changed_at: datetime

    @property
    def is_planned(self) -> bool:
        return self.state == "planned"


@dataclass(frozen=True, slots=True)
class Special:
    """What is special about one date; nothing is, where it is all empty.

    Attributes:
        settled_at: Since when it is at this time.
    """

    cancelled: bool = False
    reason: str = ""
    way: Way | None = None
    starts_at: datetime | None = None
    settled_at: datetime | None = None
    missed: bool = False
    attended: int | None = None
    verdicts: tuple[int, int, int] = (0, 0, 0)


NOTHING = Special()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What people could know of a date.

    Attributes:
        way, facts: Keyed hashes.
    """

    starts_at: datetime
    way: str
    facts: str
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody's answer to one date."""

    id: int
    person: PersonId
    answer: Answer
    children: int | None
    ages: tuple[int, ...]
    needs: str
    since: datetime
    rated: bool


# Meetings


async def create(db: Database, host: PersonId, **values: Any) -> int:
    statement = meetings.insert().values(_stored(values)).returning(meetings.c.id)
    meeting_id = int((await db.execute(statement)).scalar_one())
    await db.execute(hosts.insert().values(meeting_id=meeting_id, person_id=host))
    return meeting_id


async def change(db: Database, meeting: Meeting, now: datetime, **values: Any) -> None:
    """One more version."""
    await db.execute(
        update(meetings)
        .where(meetings.c.id == meeting.id)
        .values({**_stored(values), "version": meetings.c.version + 1, "changed_at": now})
    )


async def by_id(db: Database, meeting_id: int, *, lock: bool = False) -> Meeting | None:
    query = select(meetings).where(meetings.c.id == meeting_id)
    row = (await db.execute(query.with_for_update() if lock else query)).one_or_none()
    return _meeting(row) if row else None


async def by_ids(db: Database, ids: Collection[int]) -> dict[int, Meeting]:
    query = select(meetings).where(meetings.c.id.in_(ids))
    return {row.id: _meeting(row) for row in await db.execute(query)}


async def with_uid(db: Database, uid: str) -> Meeting | None:
    row = (await db.execute(select(meetings).where(meetings.c.uid == uid))).one_or_none()
    return _meeting(row) if row else None


async def known_uids(db: Database, uids: Collection[str]) -> set[str]:
    query = select(meetings.c.uid).where(meetings.c.uid.in_(uids))
    return set((await db.execute(query)).scalars())


async def going_on(db: Database, now: datetime, *where: ColumnElement[bool]) -> list[Meeting]:
    """Those that are not over yet, and planned."""
    query = (
        select(meetings)
        .where(meetings.c.state == "planned", *where)
        .where(or_(meetings.c.over_at.is_(None), meetings.c.over_at > now))
        .order_by(meetings.c.id)
    )
    return [_meeting(row) for row in await db.execute(query)]


async def of_group(db: Database, slug: str, now: datetime) -> list[Meeting]:
    return await going_on(db, now, meetings.c.group_slug == slug)


async def reminded_in_rooms(db: Database, now: datetime) -> list[Meeting]:
    return await going_on(db, now, meetings.c.in_room, meetings.c.group_slug != "")


async def public(db: Database, since: datetime) -> list[Meeting]:
    """For everybody on the web, and those that were called off lately."""
    query = (
        select(meetings)
        .where(meetings.c.audience == "public")
        .where(or_(meetings.c.over_at.is_(None), meetings.c.over_at > since))
        .where(or_(meetings.c.state == "planned", meetings.c.changed_at > since))
        .order_by(meetings.c.id)
    )
    return [_meeting(row) for row in await db.execute(query)]


async def hosts_of(db: Database, meeting_id: int) -> list[PersonId]:
    query = select(hosts.c.person_id).where(hosts.c.meeting_id == meeting_id)
    return [PersonId(found) for found in (await db.execute(query)).scalars()]


async def hosted_by(db: Database, person: PersonId) -> set[int]:
    query = select(hosts.c.meeting_id).where(hosts.c.person_id == person)
    return set((await db.execute(query)).scalars())


# Single dates


async def special(db: Database, meeting_id: int, day: date) -> Special:
    return (await specials(db, [meeting_id])).get((meeting_id, day), NOTHING)


async def specials(db: Database, ids: Collection[int]) -> dict[tuple[int, date], Special]:
    query = select(dates).where(dates.c.meeting_id.in_(ids))
    return {(row.meeting_id, row.day): _special(row) for row in await db.execute(query)}


async def mark(db: Database, meeting_id: int, day: date, **values: Any) -> None:
    """Note something about one date."""
    fresh = {"state": "planned", "reason": "", "missed": False, "good": 0, "fair": 0, "bad": 0}
    key = {"meeting_id": meeting_id, "day": day}
    await db.execute(insert_if_absent(db, dates).values({**fresh, **key}))
    here = dates.c.meeting_id == meeting_id, dates.c.day == day
    await db.execute(update(dates).where(*here).values(_stored(values)))


async def count_verdict(db: Database, meeting_id: int, day: date, verdict: Verdict) -> None:
    column = dates.c[verdict]
    await mark(db, meeting_id, day, **{verdict: column + 1})


# Who comes


async def guests(db: Database, meeting_id: int, day: date) -> list[Guest]:
    """In the order in which they answered."""
    query = (
        select(answers)
        .where(answers.c.meeting_id == meeting_id, answers.c.day == day)
        .order_by(answers.c.since, answers.c.id)
    )
    return [_guest(row) for row in await db.execute(query)]


async def guest(db: Database, meeting_id: int, day: date, person: PersonId) -> Guest | None:
    query = select(answers).where(*_answer(meeting_id, day, person))
    row = (await db.execute(query)).one_or_none()
    return _guest(row) if row else None


async def answered(
    db: Database, person: PersonId, since: date, *, of: Collection[Answer] = (*COMING, "waiting")
) -> list[tuple[int, date, Answer]]:
    query = (
        select(answers)
        .where(answers.c.person_id == person, answers.c.day >= since, answers.c.answer.in_(of))
        .order_by(answers.c.day, answers.c.id)
    )
    return [(row.meeting_id, row.day, row.answer) for row in await db.execute(query)]


async def answer(
    db: Database, meeting_id: int, day: date, person: PersonId, said: Answer, now: datetime
) -> None:
    """Their answer from now on; who says the same again keeps their place."""
    fresh: dict[str, Any] = {"children": None, "ages": [], "needs": "", "rated": False}
    key = {"meeting_id": meeting_id, "day": day, "person_id": person}
    new = insert_if_absent(db, answers).values({**fresh, **key, "answer": said, "since": now})
    if (await db.execute(new)).rowcount:
        return
    values: dict[str, Any] = {"answer": said, "since": now}
    if said == "no":
        values |= {"children": None, "ages": [], "needs": ""}
    here = *_answer(meeting_id, day, person), answers.c.answer != said
    await db.execute(update(answers).where(*here).values(values))


async def note(db: Database, meeting_id: int, day: date, person: PersonId, **values: Any) -> bool:
    """Children, ages, needs; False where they have not said that they come."""
    here = *_answer(meeting_id, day, person), answers.c.answer != "no"
    return bool((await db.execute(update(answers).where(*here).values(values))).rowcount)


async def rate(db: Database, meeting_id: int, day: date, person: PersonId) -> bool:
    """Once; False where they were not there, or have said it."""
    here = *_answer(meeting_id, day, person), answers.c.answer == "yes", ~answers.c.rated
    return bool((await db.execute(update(answers).where(*here).values(rated=True))).rowcount)


async def dates_with_guests(
    db: Database, *, of: Collection[Answer] = COMING
) -> set[tuple[int, date]]:
    """All that are remembered: a date may have been moved far away from its day."""
    query = select(answers.c.meeting_id, answers.c.day).where(answers.c.answer.in_(of)).distinct()
    return {(row.meeting_id, row.day) for row in await db.execute(query)}


# Reminders


async def choice_of(db: Database, person: PersonId) -> str | None:
    """None where they never chose."""
    query = select(choices.c.choice).where(choices.c.person_id == person)
    return (await db.execute(query)).scalar_one_or_none()


async def choose(db: Database, person: PersonId, choice: str) -> None:
    await db.execute(upsert(db, choices, ("person_id",), person_id=person, choice=choice))


async def choices_of(db: Database, persons: Collection[int]) -> dict[int, str]:
    query = select(choices).where(choices.c.person_id.in_(persons))
    return {row.person_id: row.choice for row in await db.execute(query)}


async def answers_of(
    db: Database, keys: Collection[tuple[int, date]], persons: Collection[int]
) -> dict[tuple[int, date, int], Guest]:
    """By meeting, day and person."""
    query = (
        select(answers)
        .where(answers.c.meeting_id.in_({key[0] for key in keys}))
        .where(answers.c.day.in_({key[1] for key in keys}), answers.c.person_id.in_(persons))
    )
    return {
        (row.meeting_id, row.day, row.person_id): _guest(row) for row in await db.execute(query)
    }


async def choices_among(db: Database, meeting_id: int, day: date) -> set[str | None]:
    """The different wishes of those who come; None: as usual."""
    query = (
        select(choices.c.choice)
        .select_from(answers)
        .outerjoin(choices, choices.c.person_id == answers.c.person_id)
        .where(answers.c.meeting_id == meeting_id, answers.c.day == day)
        .where(answers.c.answer.in_(COMING))
        .distinct()
    )
    return set((await db.execute(query)).scalars())


def to_remind(
    meeting_id: int, day: date, choice: str | None, cause: str, *, before: datetime
) -> Select[Any]:
    """For `outbox.plan`: those who come, want it so, and had said so at that time."""
    home = homes().subquery()
    wish = choices.c.choice.is_(None) if choice is None else choices.c.choice == choice
    return (
        select(home, _cause(cause, home))
        .join(answers, answers.c.person_id == home.c.person_id)
        .outerjoin(choices, choices.c.person_id == home.c.person_id)
        .where(answers.c.meeting_id == meeting_id, answers.c.day == day, wish)
        .where(answers.c.answer.in_(COMING), answers.c.since <= before)
    )


def to_tell(meeting_id: int, days: Collection[date], cause: str) -> Select[Any]:
    """For `outbox.plan`: those who come or wait, and those who were told something of these dates.

    Not those who are about to be told: that is written when it is sent.
    """
    home = homes().subquery()
    comes = exists().where(
        answers.c.person_id == home.c.person_id,
        answers.c.meeting_id == meeting_id,
        answers.c.day.in_(days),
        answers.c.answer.in_((*COMING, "waiting")),
    )
    told = exists().where(
        outbox.c.person_id == home.c.person_id,
        or_(false(), *(_about(f"{meeting_id}:{day.isoformat()}:") for day in days)),
        outbox.c.state.in_(GOT),
    )
    waits = exists().where(
        outbox.c.person_id == home.c.person_id,
        _about(f"{meeting_id}:change:"),
        outbox.c.state == "queued",
    )
    return select(home, _cause(cause, home)).where(or_(comes, told), ~waits)


def to_ask(meeting_id: int, day: date, cause: str) -> Select[Any]:
    """For `outbox.plan`: those who came."""
    home = homes().subquery()
    return (
        select(home, _cause(cause, home))
        .join(answers, answers.c.person_id == home.c.person_id)
        .where(answers.c.meeting_id == meeting_id, answers.c.day == day)
        .where(answers.c.answer == "yes")
    )


def only(person: PersonId, cause: str) -> Select[Any]:
    """For `outbox.plan`: one person."""
    home = homes().subquery()
    return select(home, literal(cause).label("cause")).where(home.c.person_id == person)


def room(room_id: int, cause: str) -> Select[Any]:
    """For `outbox.plan`: the real room of a group."""
    return select(
        sql_cast(null(), Integer).label("person_id"),  # PostgreSQL takes a bare null for text
        rooms.c.channel,
        rooms.c.room.label("chat"),
        literal(cause).label("cause"),
    ).where(rooms.c.id == room_id)


def room_that_knows(
    room_id: int, meeting_id: int, days: Collection[date], cause: str
) -> Select[Any]:
    """For `outbox.plan`: the room, if one of these dates was spoken of there.

    Not where it is about to be told: that is written when it is sent.
    """
    to_all = outbox.c.person_id.is_(None)
    told = exists().where(
        to_all,
        or_(false(), *(_about(f"{meeting_id}:{day.isoformat()}:") for day in days)),
        outbox.c.state.in_(GOT),
    )
    waits = exists().where(to_all, _about(f"{meeting_id}:change:"), outbox.c.state == "queued")
    return room(room_id, cause).where(told, ~waits)


async def said_since(db: Database, address: Address, causes: str, since: datetime) -> bool:
    """Whether something of these causes stands in a chat, or is on its way there."""
    query = select(outbox.c.id).where(
        in_chat(outbox, address),
        outbox.c.state.in_((*GOT, *OPEN)),
        outbox.c.due_at > since,
        outbox.c.cause.startswith(causes, autoescape=True),
    )
    return bool((await db.execute(select(exists(query)))).scalar_one())


async def put_off(db: Database, meeting_id: int, until: datetime) -> None:
    """Notices of a change that wait wait a little longer: perhaps more is changed."""
    waiting = _about(f"{meeting_id}:change:"), outbox.c.state == "queued"
    await db.execute(update(outbox).where(*waiting).values(due_at=until))


async def concerned_days(db: Database, meeting_id: int) -> set[date]:
    """Dates to which somebody comes, or of which somebody was told something."""
    query = (
        select(answers.c.day)
        .where(answers.c.meeting_id == meeting_id, answers.c.answer != "no")
        .distinct()
    )
    told = (
        select(outbox.c.about)
        .where(_about(f"{meeting_id}:"), outbox.c.state.in_((*GOT, *OPEN)))
        .distinct()
    )
    days = set((await db.execute(query)).scalars())
    return days | {day for about in (await db.execute(told)).scalars() if (day := _day_of(about))}


async def told_days(
    db: Database, ids: Collection[int], persons: Collection[int]
) -> set[tuple[int, int | None, date]]:
    """What persons, or a room (None), were told something of: (meeting, person, day)."""
    query = select(outbox.c.about, outbox.c.person_id).where(
        or_(false(), *(_about(f"{meeting_id}:") for meeting_id in ids)),
        or_(outbox.c.person_id.in_(persons), outbox.c.person_id.is_(None)),
        outbox.c.state.in_(GOT),
    )
    return {
        (int(row.about.partition(":")[0]), row.person_id, day)
        for row in await db.execute(query)
        if (day := _day_of(row.about))
    }


def _day_of(about: str | None) -> date | None:
    second = str(about).split(":")[1]
    return None if second == "change" else date.fromisoformat(second)


async def note_before(
    db: Database, meeting: Meeting, day: date, before: Snapshot, now: datetime
) -> None:
    """How a date is in this version, which is about to be the last one."""
    values = {name: getattr(before, name) for name in Snapshot.__slots__}
    key = {"meeting_id": meeting.id, "version": meeting.version, "day": day}
    await db.execute(insert_if_absent(db, changes).values({**values, **key, "at": now}))


async def changes_of(
    db: Database, ids: Collection[int]
) -> dict[int, list[tuple[int, date, Snapshot]]]:
    """By meeting: (version, day, how it was), oldest first."""
    query = select(changes).where(changes.c.meeting_id.in_(ids)).order_by(changes.c.version)
    found: dict[int, list[tuple[int, date, Snapshot]]] = {}
    for row in await db.execute(query):
        was = Snapshot(row.starts_at, row.way, row.facts, row.cancelled)
        found.setdefault(row.meeting_id, []).append((row.version, row.day, was))
    return found


async def too_late(db: Database, about: str) -> int:
    """How many were not reminded at all, and should have been."""
    late = outbox.alias("late")
    reached = exists().where(
        outbox.c.person_id == late.c.person_id,
        _about(about),
        outbox.c.writer == "meetings.reminder",
        outbox.c.state.in_((*GOT, *OPEN)),
    )
    query = select(func.count(late.c.person_id.distinct())).where(
        late.c.about.startswith(about, autoescape=True),
        late.c.writer == "meetings.reminder",
        late.c.state == "expired",
        ~reached,
    )
    return int((await db.execute(query)).scalar_one())


async def expired(db: Database, since: datetime) -> set[str]:
    """Of which dates reminders came too late: the first two parts of `about`."""
    query = (
        select(outbox.c.about)
        .where(outbox.c.writer == "meetings.reminder", outbox.c.state == "expired")
        .where(outbox.c.expires_at > since)
        .distinct()
    )
    return {":".join(str(about).split(":")[:2]) for about in (await db.execute(query)).scalars()}


# Calendars


async def open_feed(db: Database, person: PersonId, digest: str, now: datetime) -> None:
    """From now on this address, and no other."""
    await db.execute(upsert(db, feeds, ("person_id",), person_id=person, digest=digest, since=now))


async def has_feed(db: Database, person: PersonId) -> bool:
    query = select(exists().where(feeds.c.person_id == person))
    return bool((await db.execute(query)).scalar_one())


async def close_feed(db: Database, person: PersonId) -> bool:
    return bool((await db.execute(delete(feeds).where(feeds.c.person_id == person))).rowcount)


async def owner_of_feed(db: Database, digest: str) -> PersonId | None:
    query = select(feeds.c.person_id).where(feeds.c.digest == digest)
    found = (await db.execute(query)).scalar_one_or_none()
    return PersonId(found) if found is not None else None


# Drafts


async def keep_draft(
    db: Database, person: PersonId, doing: Doing, words: dict[str, Any], now: datetime
) -> None:
    key = {"person_id": person, "doing": doing}
    await db.execute(upsert(db, drafts, tuple(key), **key, words=words, changed_at=now))


async def draft(db: Database, person: PersonId, doing: Doing) -> dict[str, Any] | None:
    mine = drafts.c.person_id == person, drafts.c.doing == doing
    found: dict[str, Any] | None = (
        await db.execute(select(drafts.c.words).where(*mine))
    ).scalar_one_or_none()
    return found


async def drop_draft(db: Database, person: PersonId, doing: Doing) -> None:
    mine = drafts.c.person_id == person, drafts.c.doing == doing
    await db.execute(delete(drafts).where(*mine))


# What is forgotten


async def forget(
    db: Database, *, drafts_before: datetime, files_before: datetime, ways_before: datetime
) -> None:
    old_file = and_(drafts.c.doing == "file", drafts.c.changed_at < files_before)
    await db.execute(delete(drafts).where(or_(drafts.c.changed_at < drafts_before, old_file)))
    gone = or_(
        meetings.c.over_at < ways_before,
        and_(meetings.c.state == "cancelled", meetings.c.changed_at < ways_before),
    )
    await db.execute(update(meetings).where(gone, meetings.c.way.is_not(None)).values(way=null()))


async def kept_dates(db: Database) -> set[tuple[int, date]]:
    """Of which a place of their own, answers or changes are kept."""
    found: set[tuple[int, date]] = set()
    for table in (dates, answers, changes):
        query = select(table.c.meeting_id, table.c.day).distinct()
        if table is dates:
            query = query.where(dates.c.way.is_not(None))
        found |= {(row.meeting_id, row.day) for row in await db.execute(query)}
    return found


async def forget_way(db: Database, meeting_id: int, day: date) -> None:
    here = dates.c.meeting_id == meeting_id, dates.c.day == day
    await db.execute(update(dates).where(*here).values(way=null()))


async def forget_answers(db: Database, meeting_id: int, day: date) -> None:
    for table in (answers, changes):
        here = table.c.meeting_id == meeting_id, table.c.day == day
        await db.execute(delete(table).where(*here))


# Rows


def _cause(prefix: str, home: Any) -> ColumnElement[str]:
    return literal(f"{prefix}:").concat(sql_cast(home.c.person_id, String)).label("cause")


def _about(prefix: str) -> ColumnElement[bool]:
    return and_(outbox.c.writer.in_(WRITERS), outbox.c.about.startswith(prefix, autoescape=True))


def _answer(meeting_id: int, day: date, person: PersonId) -> tuple[ColumnElement[bool], ...]:
    return (
        answers.c.meeting_id == meeting_id,
        answers.c.day == day,
        answers.c.person_id == person,
    )


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    """As the columns want it."""
    stored = dict(values)
    if isinstance(series := stored.get("series"), Series):
        stored["series"] = to_json(series)
    if isinstance(way := stored.get("way"), Way):
        stored["way"] = {name: getattr(way, name) for name in Way.__slots__}
    if "group" in stored:
        stored["group_slug"] = stored.pop("group")
    return stored


def _way(stored: dict[str, str] | None) -> Way | None:
    return Way(**stored) if stored is not None else None


def _meeting(row: Any) -> Meeting:
    return Meeting(
        row.id,
        row.uid,
        row.kind,
        row.title,
        of_json(row.series),
        row.area,
        row.topic,
        row.group_slug,
        cast("Audience", row.audience),
        _way(row.way),
        row.format,
        row.step_free,
        row.childcare,
        row.cost,
        row.seats,
        row.shown_before,
        row.in_room,
        row.state,
        row.reason,
        row.version,
        row.changed_at,
    )


def _special(row: Any) -> Special:
    return Special(
        cancelled=row.state == "cancelled",
        reason=row.reason,
        way=_way(row.way),
        starts_at=row.starts_at,
        settled_at=row.settled_at,
        missed=row.missed,
        attended=row.attended,
        verdicts=(row.good, row.fair, row.bad),
    )


def _guest(row: Any) -> Guest:
    return Guest(
        row.id,
        PersonId(row.person_id),
        cast("Answer", row.answer),
        row.children,
        tuple(row.ages),
        row.needs,
        row.since,
        row.rated,
    )
