"""When the bot keeps quiet of its own accord: at night, and on the mornings of days of rest."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import holidays

if TYPE_CHECKING:
    from handlers.kernel.network import Network, Quiet

SUNDAY = 6
_NAMES = {"de": "de", "en": "en_US", "uk": "uk"}  # languages that have names for them


def is_quiet(now: datetime, network: Network) -> bool:
    """Whether nothing may ring that is neither an answer nor urgent."""
    return resumes(now, network) > now


def resumes(now: datetime, network: Network) -> datetime:
    """When it may ring again, in UTC; `now` where it may."""
    local = now.astimezone(network.zone)
    begin, end = _waking(local.date(), network)
    if local.time() < begin:
        opens = datetime.combine(local.date(), begin, network.zone)
    elif local.time() >= end:
        tomorrow = local.date() + timedelta(days=1)
        opens = datetime.combine(tomorrow, _waking(tomorrow, network)[0], network.zone)
    else:
        return now
    return opens.astimezone(UTC)


def falls_quiet(now: datetime, network: Network) -> datetime:
    """When the quiet hours began, or will begin, that `now` lies in or before, in UTC."""
    local = now.astimezone(network.zone)
    begin, end = _waking(local.date(), network)
    day = local.date() - timedelta(days=1) if local.time() < begin else local.date()
    end = _waking(day, network)[1]
    return datetime.combine(day, end, network.zone).astimezone(UTC)


def holiday(day: date, state: str, language: str = "de") -> str | None:
    """The name of a public holiday, in German where a language has none.

    Args:
        state: Two letters of the federal state (“NW”); empty knows those of all Germany.
    """
    return _calendar(state, _NAMES.get(language, "de")).get(day)


def states() -> tuple[str, ...]:
    """Those that `holiday` knows."""
    return tuple(holidays.country_holidays("DE").subdivisions)


def _waking(day: date, network: Network) -> tuple[time, time]:
    """From when until when it may ring."""
    quiet: Quiet = network.quiet
    rest = day.weekday() == SUNDAY or holiday(day, network.state) is not None
    return quiet.until_on_rest_days if rest else quiet.until, quiet.since


@lru_cache
def _calendar(state: str, language: str) -> holidays.HolidayBase:
    return holidays.country_holidays("DE", subdiv=state or None, language=language)
