"""Who may be written to: everybody whom something is meant for, and why some do not get it.

One statement says of each person which it is, so that the numbers that are shown and the
promises that are made cannot differ.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import (
    Column,
    ForeignKey,
    String,
    Table,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal,
    select,
)

from handlers.kernel.consent import consents
from handlers.kernel.database import metadata
from handlers.kernel.people import MAIL, addresses, homes, likeliest, people

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, FromClause, Select

    from handlers.kernel.consent import Purpose
    from handlers.kernel.database import Database

Standing = Literal["reached", "blocked", "stopped", "no_consent", "other_topic", "enough"]

areas = Table(
    "mailing_areas",
    metadata,
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), primary_key=True),
    Column("area", String(64), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Aim:
    """Whom something is meant for; an empty area, group or language leaves nobody out.

    Attributes:
        topic: One of the directory's; who agreed to all topics is meant, too. What has none
            reaches only those who agreed to all: the others did not ask for it.
        area: Who did not say where they live is meant, too.
        group: The scope of a `group` consent: its members, who still must have agreed to this.
        language: ISO 639-1; who chose none reads German.
    """

    topic: str = ""
    area: str = ""
    group: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """Attributes: people: by whether they are reached or why not. channels: of the reached."""

    people: Counter[Standing]
    channels: Counter[str]


@dataclass(frozen=True, slots=True)
class Span:
    """People by their ids, the first excluded: a piece that one transaction plans."""

    after: int
    upto: int


EVERYBODY = Span(0, 2**31 - 2)


async def count(
    db: Database, aim: Aim, purpose: Purpose, *, enough: ColumnElement[bool] | None = None
) -> Count:
    """How many people are meant, by whether they are reached or why not, and on which channels.

    One look at each address and consent: 100,000 people are counted while a moderator waits.

    Args:
        purpose: “list” looks at mailboxes, everything else at chats.
        enough: True of a row of `people` that got enough lately.
    """
    home = _homes_in_short(purpose)
    source, person = home, home.c.person_id
    if aim.language or enough is not None:  # which ask a row of `people`
        source, person = home.join(people, people.c.id == home.c.person_id), people.c.id
    standing = case(
        (~home.c.reachable, "blocked"),
        (home.c.ways == 0, "stopped"),
        *_further(aim, purpose, enough, person),
        else_="reached",
    )
    query = (
        select(standing.label("standing"), home.c.channel, func.count().label("number"))
        .select_from(source)
        .where(*_meant(aim, person))
        .group_by("standing", home.c.channel)
    )
    people_by_standing: Counter[Standing] = Counter()
    channels: Counter[str] = Counter()
    for row in await db.execute(query):
        people_by_standing[row.standing] += row.number
        if row.standing == "reached":
            channels[row.channel] += row.number
    return Count(people_by_standing, channels)


def recipients(
    aim: Aim,
    purpose: Purpose,
    cause: str,
    span: Span,
    *,
    enough: ColumnElement[bool] | None = None,
) -> Select[Any]:
    """Exactly those whom `count` calls reached, for `outbox.plan`.

    Args:
        cause: What the cause of each begins with; it ends with the purpose and the person.
    """
    here = addresses.c.person_id.between(span.after + 1, span.upto)
    home = homes(here, letters=purpose == "list").subquery()
    each = literal(f"{cause}:{purpose}:").concat(cast(home.c.person_id, String)).label("cause")
    return (
        select(home.c.person_id, home.c.channel, home.c.chat, each)
        .join(people, people.c.id == home.c.person_id)
        .where(*_meant(aim, people.c.id), _standing(aim, purpose, enough) == "reached")
    )


async def next_span(db: Database, after: int, size: int) -> Span | None:
    """The next `size` people, whoever they are; None where there is nobody left."""
    some = select(people.c.id).where(people.c.id > after).order_by(people.c.id).limit(size)
    piece = some.subquery()
    upto = (await db.execute(select(func.max(piece.c.id)))).scalar_one_or_none()
    return None if upto is None else Span(after, int(upto))


async def agreeing(
    db: Database, aim: Aim, purpose: Purpose, persons: Collection[int]
) -> frozenset[int]:
    """Of these people, those who agree to be written to about this by now."""
    query = select(people.c.id).where(
        people.c.id.in_(persons), _agreed(purpose, aim.topic, people.c.id)
    )
    if aim.group:
        query = query.where(_is_member(aim.group, people.c.id))
    return frozenset((await db.execute(query)).scalars())


async def reachable(db: Database, persons: Collection[int]) -> frozenset[tuple[str, str]]:
    """Where these people are written to unasked by now: channel and chat."""
    query = select(addresses.c.channel, addresses.c.chat).where(
        addresses.c.person_id.in_(persons), addresses.c.reachable, ~addresses.c.stopped
    )
    return frozenset((row.channel, row.chat) for row in await db.execute(query))


async def groups(db: Database) -> list[str]:
    """The scopes of `group` consents: the groups that have members."""
    query = select(consents.c.scope).where(consents.c.purpose == "group")
    return list((await db.execute(query.distinct().order_by(consents.c.scope))).scalars())


def _standing(aim: Aim, purpose: Purpose, enough: ColumnElement[bool] | None) -> Any:
    there = _addresses(purpose)
    return case(
        (~there.where(addresses.c.reachable).exists(), "blocked"),
        (~there.where(addresses.c.reachable, ~addresses.c.stopped).exists(), "stopped"),
        *_further(aim, purpose, enough, people.c.id),
        else_="reached",
    )


def _further(
    aim: Aim, purpose: Purpose, enough: ColumnElement[bool] | None, person: ColumnElement[int]
) -> tuple[tuple[ColumnElement[bool], str], ...]:
    """Why somebody does not get it who could be reached."""
    return (
        (~_agreed(purpose, None, person), "no_consent"),
        (~_agreed(purpose, aim.topic, person), "other_topic"),
        (false() if enough is None else enough, "enough"),
    )


def _meant(aim: Aim, person: ColumnElement[int]) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if aim.area:
        elsewhere = exists(areas.c.person_id).where(
            areas.c.person_id == person, areas.c.area.not_in(("", aim.area))
        )
        conditions.append(~elsewhere)
    if aim.group:
        conditions.append(_is_member(aim.group, person))
    if aim.language:
        conditions.append(func.coalesce(people.c.language, "de") == aim.language)
    return conditions


def _is_member(group: str, person: ColumnElement[int]) -> ColumnElement[bool]:
    return exists(consents.c.person_id).where(
        consents.c.person_id == person,
        consents.c.purpose == "group",
        consents.c.scope == group,
    )


def _agreed(purpose: Purpose, topic: str | None, person: ColumnElement[int]) -> ColumnElement[bool]:
    """Args: topic: None: to anything at all."""
    theirs = and_(consents.c.person_id == person, consents.c.purpose == purpose)
    if topic is not None:
        theirs = and_(theirs, consents.c.scope.in_({"", topic}))
    return exists(consents.c.person_id).where(theirs)  # by name: an index alone answers it


def _addresses(purpose: Purpose) -> Select[Any]:
    theirs = addresses.c.person_id == people.c.id
    return select(addresses.c.person_id).where(theirs, _here(purpose))


def _here(purpose: Purpose, known: FromClause = addresses) -> ColumnElement[bool]:
    channel: ColumnElement[str] = known.c.channel
    return channel == MAIL if purpose == "list" else channel != MAIL


def _homes_in_short(purpose: Purpose) -> Any:
    """Of who has an address: `person_id`, `reachable`, `ways`, and the `channel` of their home.

    `people.homes` ranks all addresses; most people have one, and need no ranking.
    """
    open_ = and_(addresses.c.reachable, ~addresses.c.stopped)
    each = (
        select(
            addresses.c.person_id,
            (func.max(case((addresses.c.reachable, 1), else_=0)) == 1).label("reachable"),
            func.sum(case((open_, 1), else_=0)).label("ways"),
            func.min(case((open_, addresses.c.channel))).label("first"),
        )
        .where(_here(purpose))
        .group_by(addresses.c.person_id)
        .subquery()
    )
    others = addresses.alias()
    latest = (
        select(others.c.channel)
        .where(others.c.person_id == each.c.person_id, others.c.reachable, ~others.c.stopped)
        .where(_here(purpose, others))
        .order_by(*likeliest(others))
        .limit(1)
        .scalar_subquery()
    )
    channel = case((each.c.ways > 1, latest), else_=each.c.first)
    columns = each.c.person_id, each.c.reachable, each.c.ways
    return select(*columns, channel.label("channel")).subquery()
