"""What `wegweiser check` looks at: files, database, clock, and each channel's other end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from bot import clock, database, key, stored, trust
from bot.refusals import BadKey
from handlers.kernel.vault import WrongKey
from knowledge import loader, semantic
from knowledge.entry import Entry
from knowledge.problem import OfferErrors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import ModuleType

    from bot.channel import Probe
    from bot.settings import Section, Settings
    from handlers.kernel.database import Database
    from handlers.kernel.vault import Vault

T = TypeVar("T")
BUILT = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this is wrong
OFF = timedelta(minutes=2)  # how far the clock may be from what a server says


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: the text `check-<code>` says it."""

    fine: bool
    code: str
    args: Mapping[str, str | int] = field(default_factory=dict)


async def inspect(
    settings: Settings, opened: Mapping[str, tuple[ModuleType, Section]]
) -> list[Finding]:
    findings = [
        _network(settings),
        _directory(),
        await _layer(settings),
        await _database(settings),
        *await _key(settings),
        _clock(None),
    ]
    confirmed = False
    for name, (module, section) in opened.items():
        if hasattr(module, "probe"):
            probe: Probe = await module.probe(section)
            findings.append(
                Finding(fine=probe.fine, code=f"{name}-{probe.code}", args={"detail": probe.detail})
            )
            if probe.server_time is not None:
                told = _clock(probe.server_time)
                confirmed = confirmed or told.fine
                findings.append(told)
        room = settings.network.duty.room
        if room and hasattr(module, "probe_room"):
            probe = await module.probe_room(section, settings.state / name, room)
            findings.append(
                Finding(fine=probe.fine, code=f"{name}-{probe.code}", args={"detail": probe.detail})
            )
    if not confirmed:
        findings += _against_database(await _stored(settings, trust.newest))
    if "mail" in opened and not _has_address(opened):
        findings.append(Finding(fine=False, code="mail-no-pages"))
    return findings


def _has_address(opened: Mapping[str, tuple[ModuleType, Section]]) -> bool:
    """Whether links in letters lead somewhere."""
    return "web" in opened and bool(getattr(opened["web"][1], "base_url", ""))


def _network(settings: Settings) -> Finding:
    contact = settings.network.contact
    if contact.phone or contact.mail:
        return Finding(
            fine=True, code="contact", args={"name": contact.name or settings.network.name}
        )
    return Finding(fine=False, code="no-contact")


def _directory() -> Finding:
    try:
        return Finding(fine=True, code="directory", args={"count": len(loader.starter())})
    except OfferErrors as error:
        return Finding(fine=False, code="directory-broken", args={"detail": str(error)})


async def _layer(settings: Settings) -> Finding:
    """What understands questions here: letters alone, or meaning as well."""
    encoder = semantic.installed()
    if encoder is None:
        return Finding(fine=True, code="layer-letters")
    offers = await stored.offers(settings) or loader.starter()
    used = semantic.fitting([Entry.of(offer) for offer in offers]) is not None
    code = "layer-meaning" if used else "layer-ready"
    return Finding(fine=True, code=code, args={"encoder": encoder.name})


async def _database(settings: Settings) -> Finding:
    url = settings.database.url
    try:
        engine = database.engine_for(url)
    except (ArgumentError, ImportError) as error:
        return Finding(fine=False, code="database-driver", args={"detail": type(error).__name__})
    try:
        async with engine.begin() as db:
            await db.execute(text("SELECT 1"))
    except (DBAPIError, OSError) as error:
        return Finding(fine=False, code="database-silent", args={"detail": type(error).__name__})
    finally:
        await engine.dispose()
    return Finding(fine=True, code="database", args={"kind": engine.dialect.name})


async def _key(settings: Settings) -> list[Finding]:
    """What seals addresses: is it there, ours, for nobody else, and not in every backup?"""
    file = key.file_of(settings)
    args = {"file": str(file)}
    sealed = await _stored(settings, key.sealed)
    if not file.exists():
        return [Finding(fine=not sealed, code="key-missing" if sealed else "key-new", args=args)]
    try:
        vault = key.vault(settings)
    except BadKey:
        return [Finding(fine=False, code="key-broken", args=args)]
    except OSError:
        return [Finding(fine=False, code="key-unreadable", args=args)]
    found = []
    if sealed and not _opens(vault, sealed):
        found.append(Finding(fine=False, code="key-other", args=args))
    if key.is_open_to_others(file):
        found.append(Finding(fine=False, code="key-open", args=args))
    if not found:
        code = "key-beside" if key.is_beside_database(settings) else "key"
        found.append(Finding(fine=True, code=code, args=args))
    return found


def _against_database(newest: datetime | None) -> list[Finding]:
    """Where no server confirms the clock: does it fit what the database saw last?"""
    now = clock.now()
    if newest is None or not trust.is_odd(now, newest):
        return []
    code = "clock-behind" if now < newest else "clock-ahead"
    args = {"now": f"{now:%Y-%m-%d %H:%M}", "newest": f"{newest:%Y-%m-%d %H:%M}"}
    return [Finding(fine=False, code=code, args=args)]


async def _stored(settings: Settings, query: Callable[[Database], Awaitable[T]]) -> T | None:
    """What the database says, where there is one that has been used."""
    if settings.database.is_missing:
        return None
    try:
        engine = database.engine_for(settings.database.url)
    except (ArgumentError, ImportError):
        return None
    try:
        async with engine.begin() as db:
            return await query(db)
    except (SQLAlchemyError, OSError):
        return None
    finally:
        await engine.dispose()


def _opens(vault: Vault, sealed: str) -> bool:
    try:
        vault.unseal(sealed)
    except WrongKey:
        return False
    return True


def _clock(server: datetime | None) -> Finding:
    """The clock against what a server says, or at least against the day this was built."""
    now = clock.now()
    if server is not None and abs(now - server) > OFF:
        minutes = int(abs(now - server).total_seconds() // 60)
        return Finding(fine=False, code="clock-off", args={"minutes": minutes})
    if now < BUILT:
        return Finding(fine=False, code="clock-old", args={"now": f"{now:%Y-%m-%d}"})
    return Finding(fine=True, code="clock", args={"now": f"{now:%Y-%m-%d %H:%M}"})
