"""Whom an announcement reaches, whom not and why, and how long that takes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.announcements import rules, store
from handlers.kernel import audience
from handlers.kernel.people import MAIL
from handlers.kernel.quiet import resumes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.announcements.rules import Load
    from handlers.announcements.store import Announcement
    from handlers.kernel.audience import Standing
    from handlers.kernel.database import Database
    from handlers.kernel.network import Network

LEFT_OUT: tuple[Standing, ...] = ("other_topic", "no_consent", "enough", "stopped", "blocked")


@dataclass(frozen=True, slots=True)
class Reach:
    """Attributes: channels: messages by channel. chat, mail: people by why they get it or not."""

    channels: Mapping[str, int]
    chat: Mapping[Standing, int]
    mail: Mapping[Standing, int]

    @property
    def total(self) -> int:
        return sum(self.channels.values())

    @property
    def letters(self) -> int:
        return self.channels.get(MAIL, 0)

    @property
    def messages(self) -> int:
        return self.total - self.letters


@dataclass(frozen=True, slots=True)
class Course:
    """Attributes: pauses: nothing is sent from somewhere in between until the morning."""

    starts_at: datetime
    ends_at: datetime
    pauses: bool


async def look(db: Database, network: Network, one: Announcement, now: datetime) -> Reach:
    if one.corrects is not None:
        return Reach(await _readers(db, one), {}, {})
    enough = await store.enough(db, one, network.announcements.per_week, now - rules.WEEK)
    channels: Counter[str] = Counter()
    standing: dict[str, Counter[Standing]] = {"announcements": Counter(), "list": Counter()}
    for purpose in one.purposes:
        found = await audience.count(db, one.aim, purpose, enough=enough)
        channels += found.channels
        standing[purpose] = found.people
    return Reach(channels, standing["announcements"], standing["list"])


async def _readers(db: Database, one: Announcement) -> Mapping[str, int]:
    wrong = await store.find(db, one.corrects or 0)
    if wrong is None or wrong.batch_id is None:
        return {}
    return await store.readers_by_channel(db, one, wrong.batch_id)


def course(one: Announcement, work: list[Load], network: Network, now: datetime) -> Course:
    """When it would begin and end if it were released now."""
    begin = max(now + rules.UNDO, one.starts_at or now)
    if not one.urgent:
        begin = resumes(begin, network)
    end = rules.finish(begin, work, network, urgent=one.urgent)
    longest = max((load.takes for load in work), default=end - begin)
    return Course(begin, end, pauses=end - begin > longest)
