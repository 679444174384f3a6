"""When the bot keeps quiet of its own accord: at night, and on the mornings of days of rest."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import holidays

if TYPE_CHECKING:
    from handlers.kernel.network import Network, Quiet

SUNDAY = 6


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


def holiday(day: date, state: str) -> str | None:
    """The German name of a public holiday.

    Args:
        state: Two letters of the federal state (“NW”); empty knows those of all Germany.
    """
    return _calendar(state).get(day)


def _waking(day: date, network: Network) -> tuple[time, time]:
    """From when until when it may ring."""
    quiet: Quiet = network.quiet
    rest = day.weekday() == SUNDAY or holiday(day, network.state) is not None
    return quiet.until_on_rest_days if rest else quiet.until, quiet.since


@lru_cache
def _calendar(state: str) -> holidays.HolidayBase:
    return holidays.country_holidays("DE", subdiv=state or None, language="de")
