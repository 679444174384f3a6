"""One person's consents as a page that one could show a court: what was shown, said, and when.

Always in German, whoever prints it: it is made for German courts and authorities.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot import clock, installation
from bot.templating import templates
from handlers.kernel import consent, people, personal, roles
from handlers.kernel.message import Address
from handlers.kernel.people import MAIL
from handlers.kernel.reply import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.settings import Settings
    from bot.texts import Texts
    from handlers.kernel.consent import Proof
    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId
    from handlers.kernel.vault import Vault

_LANGUAGE = "de"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Attributes: name: The pseudonym; empty where the person is erased."""

    asked_for: str
    name: str
    printed_at: datetime
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in words: a heading, labelled facts, and the wording that was shown."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    words: str


async def collect(settings: Settings, who: str) -> Evidence | None:
    """Everything that was said by one person; None where nothing is known.

    Args:
        who: A pseudonym, an e-mail address, or a chat as “telegram:123”. By its address also an
            erased person's proof is found.
    """
    async with installation.opened(settings) as (engine, vault), engine.begin() as db:
        return await _collect(db, vault, who)


async def _collect(db: Database, vault: Vault, who: str) -> Evidence | None:
    asked = _addresses(who)
    person = await people.named(db, who)
    for address in asked:
        found = await people.find(db, address)
        person = found.id if found else person
    marks = {vault.mark(address) for address in asked}
    name = ""
    if person is not None:
        marks |= await _marks(db, vault, person)
        name = (await roles.pseudonyms(db, [person]))[person]
    proofs = [proof for mark in sorted(marks) for proof in await consent.proof(db, mark)]
    if person is None and not proofs:
        return None
    proofs.sort(key=lambda proof: proof.at)
    return Evidence(who, name, clock.now(), tuple(proofs))


def _addresses(who: str) -> list[Address]:
    """What may be meant: an address is kept as its channel spells it."""
    channel, colon, chat = who.partition(":")
    if colon and channel.isalpha():
        return [Address(channel, chat)]
    if "@" in who:
        local, _, domain = who.rpartition("@")
        spelt = (who, f"{local}@{domain.lower()}", who.lower())
        return [Address(MAIL, each) for each in dict.fromkeys(spelt)]
    return []


async def _marks(db: Database, vault: Vault, person: PersonId) -> set[str]:
    """Of all the person's addresses, also of those that a consent came from and that are gone."""
    held = select(consent.consents.c.subject).where(consent.consents.c.person_id == person)
    given = set((await db.execute(held)).scalars())
    return given | {vault.mark(address) for address in await personal.addresses_of(db, person)}


def entries(evidence: Evidence, settings: Settings, texts: Texts) -> list[Entry]:
    return [_entry(proof, settings, texts) for proof in evidence.proofs]


def _entry(proof: Proof, settings: Settings, texts: Texts) -> Entry:
    def say(name: str) -> str:
        return texts.phrase(Text(f"proof-{name}"), _LANGUAGE)

    purpose = say(f"purpose-{proof.purpose}")
    facts = [
        (say("purpose"), f"{purpose} ({proof.scope})" if proof.scope else purpose),
        (say("time"), f"{_local(proof.at, settings)} ({settings.network.time_zone})"),
        ("UTC", f"{proof.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"),
        (say("channel"), proof.channel),
        (say("act"), proof.act),
        (say("language"), proof.language),
        (say("version"), proof.version),
    ]
    if proof.digest:
        right = hashlib.sha256((proof.words or "").encode()).hexdigest() == proof.digest
        facts += [("SHA-256", proof.digest), (say("checked"), say("right" if right else "wrong"))]
    return Entry(say(f"event-{proof.event}"), tuple(facts), proof.words or "")


def _local(at: datetime, settings: Settings) -> str:
    return f"{at.astimezone(settings.network.zone):%d.%m.%Y %H:%M:%S}"


def _head(evidence: Evidence, settings: Settings, texts: Texts) -> tuple[str, list[str]]:
    def say(key: str, **args: str) -> str:
        return texts.phrase(Text(f"proof-{key}", args), _LANGUAGE)

    lines = [
        settings.network.name,
        say("person", name=evidence.name) if evidence.name else say("erased"),
        say("asked-for", who=evidence.asked_for),
        say(
            "printed", at=f"{_local(evidence.printed_at, settings)} ({settings.network.time_zone})"
        ),
    ]
    if not evidence.proofs:
        lines.append(say("none"))
    return say("title"), lines


def plain(evidence: Evidence, settings: Settings, texts: Texts) -> Iterator[str]:
    """The page for the terminal, line by line."""
    title, lines = _head(evidence, settings, texts)
    yield title
    yield "=" * len(title)
    yield from lines
    for number, entry in enumerate(entries(evidence, settings, texts), start=1):
        yield ""
        yield f"{number}. {entry.heading}"
        yield from (f"   {label}: {value}" for label, value in entry.facts)
        yield from (f"   | {line}" for line in entry.words.splitlines())


def page(evidence: Evidence, settings: Settings, texts: Texts) -> str:
    """The same as a page to print."""
    title, lines = _head(evidence, settings, texts)
    return (
        templates("bot")
        .get_template("proof.html")
        .render(title=title, lines=lines, entries=entries(evidence, settings, texts))
    )
