"""Consent as this feature records it: shown first, in full; then given, as a set of scopes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.kernel import consent
from handlers.kernel.consent import Purpose, Said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.people import PersonId

OURS: tuple[Purpose, ...] = ("list", "announcements", "reminders", "surveys", "question")
WHOLE = ("",)  # the scope of a purpose that has no topics, or all of them


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something, where, and how.

    Attributes:
        subject: `Vault.mark` of the address that it is about.
    """

    subject: str
    channel: str
    act: str
    language: str

    def says(self, purpose: Purpose, scope: str = "", words: str | None = None) -> Said:
        return Said(
            self.subject,
            purpose,
            scope,
            self.channel,
            self.act,
            self.language,
            words=words,
        )

    def by(self, act: str) -> Voice:
        return replace(self, act=act)


async def scopes(db: Database, person: PersonId, purpose: Purpose) -> tuple[str, ...]:
    """What the person agreed to; empty where nothing."""
    return tuple(scope for held, scope in await consent.held(db, person) if held == purpose)


async def ask(
    db: Database, voice: Voice, purpose: Purpose, wanted: Sequence[str], words: str, now: datetime
) -> None:
    for scope in wanted or WHOLE:
        await consent.asked(db, voice.says(purpose, scope, words), now)


async def was_shown(
    db: Database, voice: Voice, purpose: Purpose, wanted: Sequence[str], words: str
) -> bool:
    """Whether these very words were the last that was asked: “ja” alone agrees to nothing."""
    digest = hashlib.sha256(words.encode()).hexdigest()
    newest = {
        proof.scope: proof
        for proof in await consent.proof(db, voice.subject)
        if proof.purpose == purpose
    }
    asked = [newest.get(scope) for scope in wanted or WHOLE]
    return all(proof is not None and proof.digest == digest for proof in asked)


async def choose(
    db: Database,
    person: PersonId,
    voice: Voice,
    purpose: Purpose,
    wanted: Sequence[str],
    words: str,
    now: datetime,
) -> None:
    """The person agreed to exactly this: what they had agreed to beyond it ends."""
    wanted = tuple(wanted) or WHOLE
    for scope in await scopes(db, person, purpose):
        if scope not in wanted:
            await consent.withdraw(db, person, voice.by("changed").says(purpose, scope), now)
    for scope in wanted:
        await consent.give(db, person, voice.says(purpose, scope, words), now)


async def withdraw(
    db: Database, person: PersonId, voice: Voice, purpose: Purpose, scope: str, now: datetime
) -> None:
    await consent.withdraw(db, person, voice.says(purpose, scope), now)


async def end(
    db: Database, person: PersonId, voice: Voice, purposes: Sequence[Purpose], now: datetime
) -> int:
    """How many consents ended."""
    ended = 0
    for purpose in purposes:
        for scope in await scopes(db, person, purpose):
            ended += await consent.withdraw(db, person, voice.says(purpose, scope), now)
    return ended
