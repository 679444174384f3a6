"""Groups, who is in them, who asks to be, and what waits for an evening or for a yes."""

from __future__ import annotations

import secrets
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    union,
    update,
)

from handlers.kernel import roles
from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata, upsert
from handlers.kernel.message import Address
from handlers.kernel.peer_groups import (
    Group,
    Room,
    State,
    as_group,
    as_room,
    at,
    by_id,
    find,
    find_room,
    groups,
    groups_of,
    members,
    room_at,
    room_of,
    rooms,
)
from handlers.kernel.people import PersonId, people
from handlers.kernel.personal import HIDDEN, MENTIONED
from handlers.kernel.vault import Sealed, SealedJson

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

__all__ = [
    "Group",
    "Room",
    "State",
    "by_id",
    "find",
    "groups",
    "groups_of",
    "members",
    "room_at",
    "room_of",
]

Pace = Literal["now", "evening", "muted"]
RequestState = Literal["open", "waiting", "approved", "declined", "lapsed"]

requests = Table(
    "group_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("words", SealedJson),  # only until decided
    Column("state", String(16), nullable=False),  # open, waiting, approved, declined, lapsed
    Column("asked_at", UtcDateTime, nullable=False, index=True),
    Column("decided_by", String(32), info={HIDDEN: "who decided is the group's"}),  # a pseudonym
    Column("reminded", Integer, nullable=False, info={HIDDEN: "the team's own reminders"}),
    # Somebody there must not meet them: nobody is asked, and at `no_seat_at` there is no seat.
    Column("veiled", Boolean, nullable=False, info={HIDDEN: "protects somebody else"}),
    Column("no_seat_at", UtcDateTime, nullable=False, info={HIDDEN: "protects somebody else"}),
    UniqueConstraint("group_id", "person_id"),
    sqlite_autoincrement=True,  # old buttons carry ids
)

nominees = Table(
    "group_nominees",  # who becomes organiser once they, or for a founder a moderator, say yes
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("hands_over", String(32), nullable=False),  # pseudonym whose role ends; else empty
    Column("since", UtcDateTime, nullable=False),
    UniqueConstraint("group_id", "person_id"),
)

steps = Table(
    "group_steps",  # where somebody is: in a talk with a group, in a form
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("chat", Sealed, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("doing", String(16), nullable=False),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE")),
    Column("words", SealedJson),
    Column("since", UtcDateTime, nullable=False),
)

evening_words = Table(
    "group_evening_words",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("words", SealedJson, nullable=False),
    sqlite_autoincrement=True,  # causes are made of it
)

evening_readers = Table(
    "group_evening_readers",
    metadata,
    Column(
        "words_id",
        ForeignKey("group_evening_words.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
    Column("due_at", UtcDateTime, nullable=False, index=True),
)

held = Table(
    "group_held",  # links and numbers of newcomers, until an organiser says yes
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("words", SealedJson, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # old buttons carry ids
)

doors = Table(
    "group_doors",  # who stands before a real room: asked there, or invited
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asked", Boolean, nullable=False),  # in the room itself, and is to be answered there
    Column("until", UtcDateTime),  # invited so long
    UniqueConstraint("group_id", "person_id"),
)

claims = Table(
    "group_claims",  # ways on which an organiser may take the bot into the room of a group
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", ForeignKey("peer_groups.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("digest", String(64), nullable=False, info={HIDDEN: "a keyed hash of a number"}),
    Column("until", UtcDateTime, nullable=False),
)

mutes = Table(
    "group_mutes",
    metadata,
    Column(
        "person_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column(
        "muted_id",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
        info={MENTIONED: "who mutes whom is the one's who mutes"},
    ),
)


@dataclass(frozen=True, slots=True)
class Door:
    asked: bool
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    person: PersonId
    pseudonym: str
    pace: Pace
    silenced: bool
    joined_on: datetime
    sent: int


@dataclass(frozen=True, slots=True)
class Request:
    id: int
    group: Group
    person: PersonId
    pseudonym: str
    words: str
    state: RequestState
    asked_at: datetime
    decided_by: str


@dataclass(frozen=True, slots=True)
class Step:
    doing: str
    group_id: int | None
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class Evening:
    """What one member of one group reads this evening, as (pseudonym, words)."""

    person: PersonId
    group: Group
    last: int
    said: tuple[tuple[str, str], ...]


# Groups


async def new_group(db: Database, **values: str | int) -> bool:
    """False where the slug is taken."""
    statement = insert_if_absent(db, groups).values(kind="relayed", **values)
    return bool((await db.execute(statement)).rowcount)


async def group_of(db: Database, step: Step | None) -> Group | None:
    """The group that somebody's step is about."""
    return await by_id(db, step.group_id) if step and step.group_id else None


async def taken(db: Database) -> set[str]:
    return set((await db.execute(select(groups.c.slug))).scalars())


async def open_groups(db: Database) -> list[Group]:
    query = select(groups).where(groups.c.state == "open").order_by(groups.c.name)
    return [as_group(row) for row in await db.execute(query)]


async def real_groups_of(db: Database, person: PersonId) -> list[Group]:
    """Real ones where somebody is a member, or stands before the door."""
    there = [
        select(table.c.group_id).where(table.c.person_id == person) for table in (members, doors)
    ]
    query = select(groups).where(groups.c.kind != "relayed", groups.c.id.in_(union(*there)))
    return [as_group(row) for row in await db.execute(query.order_by(groups.c.name))]


async def set_state(
    db: Database, group: Group, state: State, *, only_from: tuple[State, ...]
) -> bool:
    """False where somebody was quicker."""
    statement = (
        update(groups)
        .where(groups.c.id == group.id, groups.c.state.in_(only_from))
        .values(state=state)
    )
    return bool((await db.execute(statement)).rowcount)


async def change(db: Database, group: Group, **values: str | int) -> None:
    await db.execute(update(groups).where(groups.c.id == group.id).values(**values))


async def drop_group(db: Database, group: Group) -> None:
    await db.execute(delete(groups).where(groups.c.id == group.id))


# Members


async def join(db: Database, group: Group, person: PersonId, now: datetime) -> bool:
    """False where they were in already."""
    statement = insert_if_absent(db, members).values(
        group_id=group.id,
        person_id=person,
        pace="now",
        silenced=False,
        joined_on=_day(now),
        active_on=_day(now),
        sent=0,
        minute=0,
        in_minute=0,
    )
    return bool((await db.execute(statement)).rowcount)


async def members_of(db: Database, group: Group) -> list[Member]:
    query = (
        select(members, people.c.pseudonym)
        .join(people, people.c.id == members.c.person_id)
        .where(members.c.group_id == group.id)
        .order_by(members.c.id)
    )
    return [
        Member(
            row.id,
            PersonId(row.person_id),
            row.pseudonym,
            cast("Pace", row.pace),
            row.silenced,
            row.joined_on,
            row.sent,
        )
        for row in await db.execute(query)
    ]


async def member(db: Database, group: Group, person: PersonId) -> Member | None:
    return next((one for one in await members_of(db, group) if one.person == person), None)


async def leave(db: Database, group: Group, person: PersonId) -> bool:
    """With everything of this group that waits for them, or that they wrote and others wait for."""
    here = members.c.group_id == group.id, members.c.person_id == person
    gone = bool((await db.execute(delete(members).where(*here))).rowcount)
    ours = select(evening_words.c.id).where(evening_words.c.group_id == group.id)
    await db.execute(
        delete(evening_readers).where(
            evening_readers.c.person_id == person, evening_readers.c.words_id.in_(ours)
        )
    )
    for table, column in (
        (evening_words, evening_words.c.author_id),
        (held, held.c.person_id),
        (nominees, nominees.c.person_id),
        (steps, steps.c.person_id),
        (requests, requests.c.person_id),
        (doors, doors.c.person_id),
    ):
        await db.execute(delete(table).where(table.c.group_id == group.id, column == person))
    await _drop_read(db)
    return gone


async def note_sent(
    db: Database, one: Member, now: datetime, *, most: int, counts: bool = True
) -> bool:
    """Count a message; False where it is one too many for this minute.

    Args:
        counts: It was said to the group, so its writer is less of a newcomer.
    """
    minute = int(now.timestamp()) // 60
    same = members.c.minute == minute
    statement = (
        update(members)
        .where(members.c.id == one.id, or_(~same, members.c.in_minute < most))
        .values(
            minute=minute,
            in_minute=case((same, members.c.in_minute + 1), else_=1),
            sent=members.c.sent + (1 if counts else 0),
            active_on=_day(now),
            asked_on=None,
        )
    )
    return bool((await db.execute(statement)).rowcount)


async def forget_minutes(db: Database, now: datetime) -> None:
    """When somebody wrote is known by the day, once the limit is over."""
    before = int(now.timestamp()) // 60 - 5
    await db.execute(
        update(members)
        .where(members.c.minute > 0, members.c.minute < before)
        .values(minute=0, in_minute=0)
    )


async def note_active(db: Database, one: Member, now: datetime) -> None:
    await db.execute(
        update(members).where(members.c.id == one.id).values(active_on=_day(now), asked_on=None)
    )


async def set_pace(db: Database, group: Group, person: PersonId, pace: Pace, now: datetime) -> None:
    """What waits for the evening comes now, or not at all, where the evening no longer counts."""
    await db.execute(
        update(members)
        .where(members.c.group_id == group.id, members.c.person_id == person)
        .values(pace=pace)
    )
    ours = select(evening_words.c.id).where(evening_words.c.group_id == group.id)
    mine = evening_readers.c.person_id == person, evening_readers.c.words_id.in_(ours)
    if pace == "now":
        await db.execute(update(evening_readers).where(*mine).values(due_at=now))
    elif pace == "muted":
        await db.execute(delete(evening_readers).where(*mine))
        await _drop_read(db)


async def mute_all(db: Database, person: PersonId) -> int:
    """Every group falls silent for somebody; they stay a member of how many?"""
    await db.execute(delete(evening_readers).where(evening_readers.c.person_id == person))
    await _drop_read(db)
    statement = update(members).where(members.c.person_id == person).values(pace="muted")
    return (await db.execute(statement)).rowcount


async def silence(db: Database, one: Member, *, silenced: bool) -> None:
    await db.execute(update(members).where(members.c.id == one.id).values(silenced=silenced))


async def long_silent(db: Database, before: datetime) -> list[tuple[Group, PersonId]]:
    """Members without a sign of life since `before`, who were not asked yet; now they count as."""
    query = (
        select(groups, members.c.person_id)
        .join(members, members.c.group_id == groups.c.id)
        .where(members.c.active_on < before, members.c.asked_on.is_(None))
    )
    return [(as_group(row), PersonId(row.person_id)) for row in await db.execute(query)]


async def note_asked(db: Database, group: Group, person: PersonId, now: datetime) -> None:
    await db.execute(
        update(members)
        .where(members.c.group_id == group.id, members.c.person_id == person)
        .values(asked_on=_day(now))
    )


async def still_silent(db: Database, asked_before: datetime) -> list[tuple[Group, PersonId]]:
    query = (
        select(groups, members.c.person_id)
        .join(members, members.c.group_id == groups.c.id)
        .where(members.c.asked_on < asked_before)
    )
    return [(as_group(row), PersonId(row.person_id)) for row in await db.execute(query)]


# Requests


async def ask(
    db: Database,
    group: Group,
    person: PersonId,
    words: str,
    now: datetime,
    *,
    veiled: bool,
    no_seat_at: datetime,
) -> int | None:
    """The id of a new request; None where one is open already."""
    await db.execute(
        delete(requests)
        .where(requests.c.group_id == group.id, requests.c.person_id == person)
        .where(requests.c.state.not_in(("open", "waiting")))
    )
    statement = insert_if_absent(db, requests).values(
        group_id=group.id,
        person_id=person,
        words=words,
        state="open",
        asked_at=now,
        reminded=0,
        veiled=veiled,
        no_seat_at=no_seat_at,
    )
    new = (await db.execute(statement.returning(requests.c.id))).scalar_one_or_none()
    return None if new is None else int(new)


async def request(db: Database, request_id: int) -> Request | None:
    found = await _requests(db, requests.c.id == request_id)
    return found[0] if found else None


async def open_requests(db: Database, group: Group) -> list[Request]:
    return await _requests(
        db, requests.c.group_id == group.id, requests.c.state == "open", ~requests.c.veiled
    )


async def pending(db: Database, group: Group, person: PersonId) -> bool:
    query = select(requests.c.id).where(
        requests.c.group_id == group.id,
        requests.c.person_id == person,
        requests.c.state.in_(("open", "waiting")),
    )
    return (await db.execute(query)).one_or_none() is not None


async def approved(db: Database, group: Group, person: PersonId) -> bool:
    """The leaders said yes to them, and they have not left since."""
    theirs = requests.c.group_id == group.id, requests.c.person_id == person
    query = select(requests.c.id).where(*theirs, requests.c.state == "approved")
    invited = await door(db, group, person)
    return bool(invited and invited.until) or (await db.execute(query)).first() is not None


async def asked_groups(db: Database, person: PersonId) -> list[Group]:
    """Where somebody waits to be let in."""
    theirs = requests.c.person_id == person, requests.c.state.in_(("open", "waiting"))
    return [found.group for found in await _requests(db, *theirs)]


async def proposed(db: Database) -> list[Group]:
    query = select(groups).where(groups.c.state == "proposed").order_by(groups.c.id)
    return [as_group(row) for row in await db.execute(query)]


async def decide(db: Database, request_id: int, state: RequestState, by: str) -> bool:
    """Decisions are taken once: False where there is one already. The words go."""
    statement = (
        update(requests)
        .where(requests.c.id == request_id, requests.c.state == "open")
        .values(state=state, decided_by=by, words=None)
    )
    return bool((await db.execute(statement)).rowcount)


async def waiting(db: Database, group: Group) -> list[Request]:
    """In the order in which they asked."""
    return await _requests(db, requests.c.group_id == group.id, requests.c.state == "waiting")


async def asking(db: Database, group: Group) -> list[PersonId]:
    """Everybody who waits for an answer or a seat."""
    query = select(requests.c.person_id).where(
        requests.c.group_id == group.id, requests.c.state.in_(("open", "waiting"))
    )
    return [PersonId(found) for found in (await db.execute(query)).scalars()]


async def with_waiting(db: Database) -> list[Group]:
    """Groups that somebody waits for a seat in."""
    found = select(requests.c.group_id).where(requests.c.state == "waiting")
    query = select(groups).where(groups.c.id.in_(found), groups.c.state == "open")
    return [as_group(row) for row in await db.execute(query)]


async def let_in(db: Database, request_id: int) -> bool:
    statement = (
        update(requests)
        .where(requests.c.id == request_id, requests.c.state == "waiting")
        .values(state="approved")
    )
    return bool((await db.execute(statement)).rowcount)


async def unanswered(db: Database, asked_before: datetime, *, reminded: int) -> list[Request]:
    """Open requests that have had fewer than `reminded` reminders."""
    return await _requests(
        db,
        requests.c.state == "open",
        requests.c.asked_at < asked_before,
        requests.c.reminded < reminded,
        ~requests.c.veiled,
    )


async def note_reminded(db: Database, request_id: int, reminded: int) -> None:
    await db.execute(update(requests).where(requests.c.id == request_id).values(reminded=reminded))


async def without_seat(db: Database, now: datetime) -> list[Request]:
    return await _requests(
        db, requests.c.state == "open", requests.c.veiled, requests.c.no_seat_at <= now
    )


async def forget_requests(db: Database, before: datetime) -> None:
    """What was decided long ago; what nobody answered lapses elsewhere."""
    done = requests.c.state.not_in(("open", "waiting"))
    await db.execute(delete(requests).where(done, requests.c.asked_at < before))


# Organisers to be


async def nominate(
    db: Database, group: Group, person: PersonId, now: datetime, *, hands_over: str = ""
) -> int:
    """The row's id; naming somebody twice is naming them once."""
    statement = insert_if_absent(db, nominees).values(
        group_id=group.id, person_id=person, hands_over=hands_over, since=now
    )
    await db.execute(statement)
    query = select(nominees.c.id).where(
        nominees.c.group_id == group.id, nominees.c.person_id == person
    )
    return int((await db.execute(query)).scalar_one())


async def accept_nomination(db: Database, group: Group, person: PersonId) -> str | None:
    """Whose role ends with it (a pseudonym or nothing); None where they were not asked."""
    statement = (
        delete(nominees)
        .where(nominees.c.group_id == group.id, nominees.c.person_id == person)
        .returning(nominees.c.hands_over)
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def has_proposed(db: Database, person: PersonId) -> bool:
    query = (
        select(nominees.c.id)
        .join(groups, groups.c.id == nominees.c.group_id)
        .where(nominees.c.person_id == person, groups.c.state == "proposed")
    )
    return (await db.execute(query)).first() is not None


async def nominated(db: Database, group: Group) -> list[PersonId]:
    query = select(nominees.c.person_id).where(nominees.c.group_id == group.id)
    return [PersonId(found) for found in (await db.execute(query)).scalars()]


async def leaders(db: Database, group: Group) -> list[PersonId]:
    """Who decides: the group's organisers, or the moderators where there is none."""
    organisers = await roles.holders(db, "organiser", group.slug)
    return organisers or await roles.holders(db, "moderator")


# Where somebody is


async def stand(
    db: Database,
    address: Address,
    person: PersonId,
    doing: str,
    now: datetime,
    *,
    group: Group | None = None,
    words: Mapping[str, str] | None = None,
) -> None:
    await db.execute(
        upsert(
            db,
            steps,
            ("channel", "chat"),
            channel=address.channel,
            chat=address.chat,
            person_id=person,
            doing=doing,
            group_id=group.id if group else None,
            words=dict(words or {}),
            since=now,
        )
    )


async def step(db: Database, address: Address, doing: str) -> Step | None:
    query = select(steps).where(
        steps.c.channel == address.channel, steps.c.chat == address.chat, steps.c.doing == doing
    )
    row = (await db.execute(query)).one_or_none()
    return Step(row.doing, row.group_id, row.words or {}) if row else None


async def step_out(db: Database, address: Address) -> Step | None:
    statement = (
        delete(steps)
        .where(steps.c.channel == address.channel, steps.c.chat == address.chat)
        .returning(steps.c.doing, steps.c.group_id, steps.c.words)
    )
    row = (await db.execute(statement)).one_or_none()
    return Step(row.doing, row.group_id, row.words or {}) if row else None


# What waits


async def keep_for_evening(
    db: Database,
    group: Group,
    author: PersonId,
    words: str,
    readers: Iterable[PersonId],
    due_at: datetime,
) -> None:
    statement = evening_words.insert().values(group_id=group.id, author_id=author, words=words)
    words_id = (await db.execute(statement.returning(evening_words.c.id))).scalar_one()
    for reader in readers:
        await db.execute(
            evening_readers.insert().values(words_id=words_id, person_id=reader, due_at=due_at)
        )


async def evenings(db: Database, now: datetime) -> list[Evening]:
    """What is due, each member's of each group in one; it counts as read, and is dropped."""
    taken_now = (
        delete(evening_readers)
        .where(evening_readers.c.due_at <= now)
        .returning(evening_readers.c.words_id, evening_readers.c.person_id)
    )
    rows = (await db.execute(taken_now)).all()
    query = (
        select(evening_words, people.c.pseudonym)
        .join(people, people.c.id == evening_words.c.author_id)
        .where(evening_words.c.id.in_({row.words_id for row in rows}))
    )
    said = {row.id: row for row in await db.execute(query)}
    theirs: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for row in rows:
        theirs[row.person_id, said[row.words_id].group_id].append(row.words_id)
    found = [
        Evening(
            PersonId(person),
            group,
            max(ids),
            tuple((said[each].pseudonym, said[each].words) for each in sorted(ids)),
        )
        for (person, group_id), ids in theirs.items()
        if (group := await by_id(db, group_id))
    ]
    await _drop_read(db)
    return found


async def hold(db: Database, group: Group, person: PersonId, words: str, now: datetime) -> int:
    statement = held.insert().values(group_id=group.id, person_id=person, words=words, since=now)
    return int((await db.execute(statement.returning(held.c.id))).scalar_one())


async def held_in(db: Database, held_id: int) -> Group | None:
    query = select(groups).join(held, held.c.group_id == groups.c.id).where(held.c.id == held_id)
    row = (await db.execute(query)).one_or_none()
    return as_group(row) if row else None


async def release(db: Database, held_id: int) -> tuple[PersonId, str] | None:
    """Who wrote it and what; None where it was decided already."""
    statement = delete(held).where(held.c.id == held_id).returning(held.c.person_id, held.c.words)
    row = (await db.execute(statement)).one_or_none()
    return (PersonId(row.person_id), row.words) if row else None


async def forget(db: Database, *, steps_before: datetime, held_before: datetime) -> None:
    await db.execute(delete(steps).where(steps.c.since < steps_before))
    await db.execute(delete(held).where(held.c.since < held_before))


async def forget_nominees(db: Database, before: datetime) -> None:
    """Who never answered; founders wait as long as their group does."""
    usable = select(groups.c.id).where(groups.c.state != "proposed")
    stale = nominees.c.since < before, nominees.c.group_id.in_(usable)
    await db.execute(delete(nominees).where(*stale))


# Who does not want to meet or to hear whom


async def mute(db: Database, person: PersonId, muted: PersonId) -> None:
    there = select(literal(person), people.c.id).where(people.c.id == muted)
    columns = ["person_id", "muted_id"]
    await db.execute(insert_if_absent(db, mutes).from_select(columns, there))


async def unmute(db: Database, person: PersonId, muted: PersonId) -> None:
    await db.execute(delete(mutes).where(mutes.c.person_id == person, mutes.c.muted_id == muted))


async def deaf_to(db: Database, author: PersonId) -> set[PersonId]:
    query = select(mutes.c.person_id).where(mutes.c.muted_id == author)
    return {PersonId(found) for found in (await db.execute(query)).scalars()}


async def _requests(db: Database, *conditions: Any) -> list[Request]:
    query = (
        select(
            groups,
            people.c.pseudonym,
            requests.c.id.label("request_id"),
            requests.c.state.label("request_state"),
            requests.c.person_id,
            requests.c.words,
            requests.c.asked_at,
            requests.c.decided_by,
        )
        .join_from(requests, groups)
        .join(people, people.c.id == requests.c.person_id)
        .where(*conditions)
        .order_by(requests.c.id)
    )
    return [
        Request(
            row.request_id,
            as_group(row),
            PersonId(row.person_id),
            row.pseudonym,
            row.words or "",
            row.request_state,
            row.asked_at,
            row.decided_by or "",
        )
        for row in await db.execute(query)
    ]


async def _drop_read(db: Database) -> None:
    """Words that nobody waits for any more."""
    wanted = exists().where(evening_readers.c.words_id == evening_words.c.id)
    await db.execute(delete(evening_words).where(~wanted))


async def seats_left(db: Database, group: Group) -> int:
    """Whoever is invited into a real room has a seat there already."""
    invited = doors.c.group_id == group.id, doors.c.until.is_not(None)
    taken = [
        int((await db.execute(select(func.count()).where(*which))).scalar_one())
        for which in ((members.c.group_id == group.id,), invited)
    ]
    return group.seats - sum(taken)


# Real rooms


async def offer_room(
    db: Database, address: Address, title: str, person: PersonId, now: datetime, *, inside: bool
) -> None:
    """Somebody took the bot there; who did so last decides what becomes of it."""
    row = {"channel": address.channel, "room": address.chat}
    new = insert_if_absent(db, rooms).values(
        **row, title=title, person_id=person, inside=inside, offered_at=now
    )
    await db.execute(new)
    await db.execute(
        update(rooms)
        .where(*at(address), rooms.c.group_id.is_(None))
        .values(title=title, person_id=person, inside=inside, offered_at=now)
    )


async def offered_room(db: Database, person: PersonId) -> Room | None:
    """The one that somebody took the bot into last, and that belongs to no group yet."""
    return await find_room(db, rooms.c.person_id == person, rooms.c.group_id.is_(None))


async def connect(db: Database, group: Group, room: Room) -> None:
    await db.execute(
        update(rooms).where(rooms.c.id == room.id).values(group_id=group.id, person_id=None)
    )
    await change(db, group, kind=room.address.channel)


async def new_claim(
    db: Database, vault: Vault, group: Group, person: PersonId, until: datetime
) -> str:
    """The code of a way for this person alone; an earlier one of theirs ends."""
    code = str(secrets.randbelow(2**31))
    values = {"group_id": group.id, "digest": vault.digest("claim", code), "until": until}
    await db.execute(upsert(db, claims, ("person_id",), person_id=person, **values))
    return code


async def has_claim(db: Database, person: PersonId, now: datetime) -> bool:
    query = select(claims.c.id).where(claims.c.person_id == person, claims.c.until > now)
    return (await db.execute(query)).first() is not None


async def use_claim(
    db: Database, vault: Vault, code: str, person: PersonId, now: datetime
) -> Group | None:
    """The group that somebody may connect with it; once, and nobody but whom it was made for."""
    theirs = claims.c.person_id == person, claims.c.digest == vault.digest("claim", code)
    statement = delete(claims).where(*theirs, claims.c.until > now).returning(claims.c.group_id)
    found = (await db.execute(statement)).scalar_one_or_none()
    return await by_id(db, found) if found is not None else None


async def forget_claims(db: Database, now: datetime) -> None:
    await db.execute(delete(claims).where(claims.c.until < now))


async def set_rights(
    db: Database, room: Room, missing: Collection[str] | None, others: Collection[str] = ()
) -> None:
    value = None if missing is None else ",".join(missing)
    await db.execute(
        update(rooms)
        .where(rooms.c.id == room.id)
        .values(missing=value, others=sorted(others) or None)
    )


async def move_room(db: Database, address: Address, new: str) -> None:
    known = await room_at(db, Address(address.channel, new))
    if known is None:
        await db.execute(update(rooms).where(*at(address)).values(room=new))


async def drop_room(db: Database, room: Room) -> None:
    await db.execute(delete(rooms).where(rooms.c.id == room.id))


async def unconnected(db: Database, before: datetime) -> list[Room]:
    query = select(rooms).where(rooms.c.group_id.is_(None), rooms.c.offered_at < before)
    return [as_room(row) for row in await db.execute(query)]


async def door(db: Database, group: Group, person: PersonId) -> Door | None:
    query = select(doors).where(doors.c.group_id == group.id, doors.c.person_id == person)
    row = (await db.execute(query)).one_or_none()
    return Door(row.asked, row.until) if row else None


async def set_door(
    db: Database, group: Group, person: PersonId, *, asked: bool, until: datetime | None
) -> None:
    key = ("group_id", "person_id")
    await db.execute(
        upsert(db, doors, key, group_id=group.id, person_id=person, asked=asked, until=until)
    )


async def drop_door(db: Database, group: Group, person: PersonId) -> None:
    here = doors.c.group_id == group.id, doors.c.person_id == person
    await db.execute(delete(doors).where(*here))


async def forget_doors(db: Database, before: datetime) -> None:
    """Invitations that nobody used; their seats are free again."""
    await db.execute(delete(doors).where(doors.c.until < before))


def _day(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)
