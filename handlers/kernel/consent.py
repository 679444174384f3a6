"""The ledger of consent: what somebody was asked, in which words, and what they said.

Events are only ever added. `consents` is what they add up to, kept beside them so that an
audience is one query. A proof must outlive the person's other data (three years after the end,
Art. 7(1) and 17(3)(e) GDPR), so an event names its subject only by a keyed hash of the address:
whoever asks with that address can be answered, and nobody else can be found.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    delete,
    select,
)

from handlers.kernel.database import UtcDateTime, insert_if_absent, metadata
from handlers.kernel.vault import WrongKey

if TYPE_CHECKING:
    from sqlalchemy import Row

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId
    from handlers.kernel.vault import Vault

Purpose = Literal["list", "announcements", "group", "reminders", "surveys", "question"]
Event = Literal["asked", "given", "withdrawn"]
VERSION = version("wegweiser")
_EXIT = "exit"  # other things are sealed with the same key
KEPT_YEARS = 3  # after the end of the year of the withdrawal

wordings = Table(
    "consent_wordings",
    metadata,
    Column("digest", String(64), primary_key=True),  # SHA-256 of the words
    Column("language", String(8), nullable=False),
    Column("words", String, nullable=False),
    Column("first_shown_at", UtcDateTime, nullable=False),
)

events = Table(
    "consent_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", String(64), nullable=False, index=True),  # Vault.mark of the address
    Column("purpose", String(16), nullable=False),
    Column("scope", String(64), nullable=False),  # topic, area or group; empty: all of it
    Column("event", String(16), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("channel", String(32), nullable=False),
    Column("act", String(64), nullable=False),  # how: "button", "words", "mail link", "one-click"
    Column("language", String(8), nullable=False),
    Column("wording", ForeignKey("consent_wordings.digest")),
    Column("version", String(32), nullable=False),  # of the program
    sqlite_autoincrement=True,  # the order of events is never rewritten
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("purpose", String(16), nullable=False),
    Column("scope", String(64), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    UniqueConstraint("person_id", "purpose", "scope"),
    Index("ix_consents_audience", "purpose", "scope"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said, and how.

    Attributes:
        subject: `Vault.mark` of the address that it was said from, or that was confirmed.
        channel, language: Empty where it is withdrawn by no words of the person: then they are
            those in which it was given.
        words: The full wording that was shown; None for a withdrawal, which needs none.
        act: How it was said: "button", "words", "mail link", "one-click", "stop".
    """

    subject: str
    purpose: Purpose
    scope: str
    channel: str
    act: str
    language: str
    version: str = VERSION
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """One event as it can be shown to a court."""

    at: datetime
    event: Event
    purpose: str
    scope: str
    channel: str
    act: str
    language: str
    version: str
    digest: str | None
    words: str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A consent that holds.

    Attributes:
        words: As they were shown; empty where the ledger has none.
    """

    id: int
    purpose: Purpose
    scope: str
    since: datetime
    channel: str
    words: str


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out that stands in a letter, and works for ever.

    Attributes:
        scope: None ends every scope of the purpose.
    """

    subject: str
    purpose: str
    scope: str | None = None

    def token(self, vault: Vault) -> str:
        """Always the same one, and nobody without the key can make it."""
        return vault.seal(json.dumps([_EXIT, self.subject, self.purpose, self.scope]))

    def page(self, vault: Vault, pages: str) -> str:
        """The address of the page that ends it; the same for ever."""
        return f"{pages}liste/abmelden/{self.token(vault)}"

    @classmethod
    def of(cls, vault: Vault, token: str) -> Exit | None:
        """What a token ends; None where it is none of ours."""
        try:
            kind, subject, purpose, scope = json.loads(vault.unseal(token))
        except (WrongKey, TypeError, ValueError):
            return None
        return cls(subject, purpose, scope) if kind == _EXIT else None


async def asked(db: Database, said: Said, now: datetime) -> None:
    """The question was shown; nothing was agreed to yet."""
    await _note(db, said, "asked", now)


async def give(db: Database, person: PersonId, said: Said, now: datetime) -> bool:
    """The person agreed; False where they had before."""
    await _note(db, said, "given", now)
    statement = insert_if_absent(db, consents).values(
        person_id=person,
        purpose=said.purpose,
        scope=said.scope,
        subject=said.subject,
        since=now,
    )
    return bool((await db.execute(statement)).rowcount)


async def withdraw(db: Database, person: PersonId, said: Said, now: datetime) -> bool:
    """The person takes it back; False where there was nothing to take back."""
    statement = (
        delete(consents)
        .where(consents.c.person_id == person, consents.c.purpose == said.purpose)
        .where(consents.c.scope == said.scope)
        .returning(consents.c.subject)
    )
    subject = (await db.execute(statement)).scalar_one_or_none()
    if subject is None:
        return False
    given = await _latest(db, subject, said.purpose, said.scope)
    ended = replace(
        said,
        subject=subject,
        channel=said.channel or (given.channel if given else ""),
        language=said.language or (given.language if given else ""),
    )
    await _note(db, ended, "withdrawn", now)
    return True


async def end(db: Database, person: PersonId, now: datetime, act: str) -> None:
    """Take back everything that the person agreed to, for another reason than their words."""
    for purpose, scope in await held(db, person):
        await withdraw(db, person, Said("", purpose, scope, "", act, ""), now)


async def held(db: Database, person: PersonId) -> list[tuple[Purpose, str]]:
    """What the person has agreed to, as (purpose, scope)."""
    query = select(consents).where(consents.c.person_id == person).order_by(consents.c.id)
    return [(row.purpose, row.scope) for row in await db.execute(query)]


async def has(db: Database, person: PersonId, purpose: Purpose, scope: str = "") -> bool:
    return (purpose, scope) in await held(db, person)


async def proof(db: Database, subject: str) -> list[Proof]:
    """Everything that was said from an address, oldest first."""
    query = (
        select(events, wordings.c.words)
        .outerjoin(wordings, wordings.c.digest == events.c.wording)
        .where(events.c.subject == subject)
        .order_by(events.c.id)
    )
    return [
        Proof(
            at=row.at,
            event=row.event,
            purpose=row.purpose,
            scope=row.scope,
            channel=row.channel,
            act=row.act,
            language=row.language,
            version=row.version,
            digest=row.wording,
            words=row.words,
        )
        for row in await db.execute(query)
    ]


async def standing(db: Database, person: PersonId) -> list[Standing]:
    """What the person has agreed to, oldest first, in the words that they were shown."""
    query = select(consents).where(consents.c.person_id == person).order_by(consents.c.id)
    found = []
    for row in (await db.execute(query)).all():
        given = await _latest(db, row.subject, row.purpose, row.scope)
        words = given.words or "" if given else ""
        channel = given.channel if given else ""
        found.append(Standing(row.id, row.purpose, row.scope, row.since, channel, words))
    return found


async def _latest(db: Database, subject: str, purpose: str, scope: str) -> Row[Any] | None:
    """The event by which it was last given, with its words."""
    query = (
        select(events, wordings.c.words)
        .outerjoin(wordings, wordings.c.digest == events.c.wording)
        .where(events.c.subject == subject, events.c.purpose == purpose)
        .where(events.c.scope == scope, events.c.event == "given")
        .order_by(events.c.id.desc())
        .limit(1)
    )
    return (await db.execute(query)).one_or_none()


async def forget(db: Database, now: datetime) -> int:
    """Drop what ended so long ago that nobody may ask for its proof any more.

    Events of a consent that holds are kept however old they are.
    """
    end = datetime(now.year - KEPT_YEARS, 1, 1, tzinfo=UTC)
    later = events.alias("later")
    newest = (
        select(later.c.id)
        .where(later.c.subject == events.c.subject, later.c.purpose == events.c.purpose)
        .where(later.c.scope == events.c.scope, later.c.at >= end)
    )
    holding = select(consents.c.id).where(
        consents.c.subject == events.c.subject,
        consents.c.purpose == events.c.purpose,
        consents.c.scope == events.c.scope,
    )
    statement = delete(events).where(events.c.at < end, ~newest.exists(), ~holding.exists())
    return (await db.execute(statement)).rowcount


async def _note(db: Database, said: Said, event: Event, now: datetime) -> None:
    digest = None
    if said.words is not None:
        digest = hashlib.sha256(said.words.encode()).hexdigest()
        await db.execute(
            insert_if_absent(db, wordings).values(
                digest=digest, language=said.language, words=said.words, first_shown_at=now
            )
        )
    await db.execute(
        events.insert().values(
            subject=said.subject,
            purpose=said.purpose,
            scope=said.scope,
            event=event,
            at=now,
            channel=said.channel,
            act=said.act,
            language=said.language,
            wording=digest,
            version=said.version,
        )
    )
