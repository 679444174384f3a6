"""One date of a meeting, and who may know what of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.kernel import exclusions, peer_groups
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Moment
from handlers.meetings import rules, store
from handlers.meetings.store import NOTHING
from knowledge.dates.series import Occurrence, between

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.kernel.database import Database
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Argument
    from handlers.kernel.roles import Rights
    from handlers.meetings.store import Guest, Meeting, Special, Way

FAR = timedelta(days=120)  # what is later is not listed


@dataclass(frozen=True, slots=True)
class Occasion:
    """One date of a meeting, with what is special about it."""

    meeting: Meeting
    occurrence: Occurrence
    special: Special = NOTHING

    @property
    def id(self) -> str:
        return rules.ident(self.meeting.id, self.day)

    @property
    def day(self) -> date:
        """By the rule; it stays the same when the date is moved."""
        return self.occurrence.original

    @property
    def starts(self) -> datetime:
        return self.occurrence.starts

    @property
    def ends(self) -> datetime:
        return self.occurrence.ends

    @property
    def is_cancelled(self) -> bool:
        skipped = self.special.cancelled or self.day in self.meeting.series.skipped
        return skipped or not self.meeting.is_planned

    @property
    def reason(self) -> str:
        return self.special.reason if self.special.cancelled else self.meeting.reason

    @property
    def way(self) -> Way | None:
        return self.special.way or self.meeting.way

    @property
    def causes(self) -> str:
        """What the causes and subjects of its promises begin with."""
        return f"{self.meeting.id}:{self.day.isoformat()}:"

    @property
    def shown_from(self) -> datetime | None:
        """From when those who said yes learn where it is; None: at once."""
        hours = self.meeting.shown_before
        return self.starts - timedelta(hours=hours) if hours else None

    def when(self, zone: ZoneInfo) -> dict[str, Argument]:
        """Day, begin and end, for a text."""
        begin = day_and_hour(self.starts, zone, "day", "begin")
        return {**begin, "end": rules.clock(self.ends, zone)}

    def label(self, zone: ZoneInfo, language: str) -> str:
        """For a button."""
        day = rules.short_day(self.starts, zone, language)
        return f"{day}, {rules.clock(self.starts, zone)} · {self.meeting.title}"


def day_and_hour(moment: datetime, zone: ZoneInfo, day: str, hour: str) -> dict[str, Argument]:
    """Both for a text, under the names that it has for them."""
    local = moment.astimezone(zone).replace(tzinfo=None)
    return {day: Moment.of(local), hour: rules.clock(moment, zone)}


def key(about: str) -> tuple[int, date]:
    """The meeting and the day of what begins like `Occasion.causes`."""
    number, day = about.split(":")[:2]
    return int(number), date.fromisoformat(day)


def of(meeting: Meeting, day: date, special: Special) -> Occasion | None:
    """The occasion of an original day, also where it is called off; None where there is none."""
    found = rules.occurrence_on(meeting.series, day)
    if found is None and special.starts_at is not None:
        found = Occurrence(day, special.starts_at, special.starts_at + meeting.series.length)
    return Occasion(meeting, found, special) if found else None


async def at(db: Database, meeting: Meeting, day: date) -> Occasion | None:
    return of(meeting, day, await store.special(db, meeting.id, day))


async def all_of(
    db: Database, keys: Iterable[tuple[int, date]]
) -> dict[tuple[int, date], Occasion]:
    wanted = set(keys)
    ids = {meeting_id for meeting_id, _day in wanted}
    meetings, specials = await store.by_ids(db, ids), await store.specials(db, ids)
    found = {
        key: of(meetings[key[0]], key[1], specials.get(key, NOTHING))
        for key in wanted
        if key[0] in meetings
    }
    return {key: one for key, one in found.items() if one is not None}


async def coming(
    db: Database, meetings: Iterable[Meeting], now: datetime, until: datetime | None = None
) -> list[Occasion]:
    """What takes place, in order; what goes on right now is among it."""
    known = list(meetings)
    specials = await store.specials(db, {one.id for one in known})
    found = [
        Occasion(meeting, one, specials.get((meeting.id, one.original), NOTHING))
        for meeting in known
        for one in between(meeting.series, now - meeting.series.length, until or now + FAR)
        if one.ends > now
    ]
    takes_place = [one for one in found if not one.is_cancelled]
    return sorted(takes_place, key=lambda one: (one.starts, one.meeting.id))


# Who may know of it


async def visible(ctx: Context, until: datetime | None = None) -> list[Occasion]:
    """Everything that this person may come to."""
    own = await own_groups(ctx.db, ctx.person.id)
    known = await store.going_on(ctx.db, ctx.now)
    meetings = [one for one in known if may_know(one, ctx.rights, own)]
    return await coming(ctx.db, meetings, ctx.now, until)


async def own_groups(db: Database, person: PersonId) -> set[str]:
    return {group.slug for group in await peer_groups.groups_of(db, person)}


def may_know(meeting: Meeting, rights: Rights, own: Collection[str]) -> bool:
    """Args: own: Slugs of the groups where the person is, at this very moment."""
    match meeting.audience:
        case "group":
            leads = rights.has("organiser", meeting.group) or rights.has("moderator")
            return leads or meeting.group in own
        case "staff":
            return rights.any_of(("counsellor", "moderator"))
        case _:
            return True


async def find(ctx: Context, text: str) -> Occasion:
    """What `/termin 17.20261210` means, or the next of `/termin 17`.

    Raises:
        Refused: in the same words whether it is unknown, or not for this person.
    """
    wanted = rules.read_ident(text)
    meeting = await store.by_id(ctx.db, wanted[0]) if wanted else None
    if wanted is None or meeting is None:
        raise Refused("meetings-unknown")
    if not may_know(meeting, ctx.rights, await own_groups(ctx.db, ctx.person.id)):
        raise Refused("meetings-unknown")
    if wanted[1] is not None:
        found = await at(ctx.db, meeting, wanted[1])
    else:
        found = next(iter(await coming(ctx.db, [meeting], ctx.now)), None)
    if found is None:
        raise Refused("meetings-unknown")
    return found


async def is_veiled(doing: Context | Duty, occasion: Occasion, person: PersonId) -> bool:
    """Whether they would meet somebody they must not meet, who was there before them."""
    before: list[PersonId] = []
    for guest in await store.guests(doing.db, occasion.meeting.id, occasion.day):
        if guest.person == person and guest.answer == "yes":
            break
        if guest.answer == "yes":
            before.append(guest.person)
    everyone = {*before, *await store.hosts_of(doing.db, occasion.meeting.id)} - {person}
    return bool(await exclusions.apart(doing.db, doing.vault, person, everyone))


async def way_for(
    doing: Context | Duty, occasion: Occasion, person: PersonId, guest: Guest | None
) -> Way | None:
    """Where it is, if this person may know it at this very moment."""
    if guest is None or guest.answer != "yes" or occasion.is_cancelled:
        return None
    early = occasion.shown_from is not None and doing.now < occasion.shown_from
    if early or doing.now > occasion.ends + rules.WAY_KEPT:
        return None
    return None if await is_veiled(doing, occasion, person) else occasion.way
