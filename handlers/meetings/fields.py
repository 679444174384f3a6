"""One detail of a meeting, as somebody types it or a button sends it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import peer_groups, typed
from handlers.kernel.errors import Refused
from handlers.meetings import drafting, rules
from handlers.meetings.details import read_details
from knowledge.dates.series import occurrences, to_json
from knowledge.dates.when import read
from knowledge.topics import topic_named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kernel.feature import Context
    from handlers.kernel.peer_groups import Group
    from handlers.meetings.drafting import Draft

MOST_SEATS = 1000
_LONGEST_AHEAD = 30 * 24  # hours before the start
_YES = frozenset({"ja", "jo", "yes", "gern", "mit", "gibt es", "klar"})
_NO = frozenset({"nein", "ne", "nee", "no", "ohne", "keine", "nicht"})
_AT_ONCE = frozenset({"sofort", "gleich", "immer", "at once", "now"})


async def put(ctx: Context, draft: Draft, name: str, words: str, own: Sequence[Group]) -> Draft:
    """The draft with it.

    Raises:
        Refused: with what to write instead.
    """
    if name in {"group", "who"}:
        return await _who(ctx, draft, words, own)
    if name in {"when", "end"}:
        return (_when if name == "when" else _end)(ctx, draft, words)
    if name == "topic":
        return replace(draft, topic=_topic(ctx, words))
    return _SIMPLE[name](draft, words)


def _title(draft: Draft, words: str) -> Draft:
    if typed.fold(words).strip(".! ") in _YES | _NO:
        raise Refused("meetings-staff-ask-title")
    return replace(draft, title=_line(words, drafting.TITLE))


def _area(draft: Draft, words: str) -> Draft:
    everywhere = typed.fold(words) in {"ueberall", "egal", "everywhere"}
    return replace(draft, area="" if everywhere else _line(words, drafting.TITLE))


def _cost(draft: Draft, words: str) -> Draft:
    cost = "" if rules.is_nothing(words) else _line(words, drafting.TITLE)
    return replace(draft, cost=cost)


def _childcare(draft: Draft, words: str) -> Draft:
    return replace(draft, childcare=_yes_or_no(words))


def _room(draft: Draft, words: str) -> Draft:
    return replace(draft, in_room=_yes_or_no(words))


def _line(words: str, longest: int) -> str:
    if not 2 <= len(words) <= longest:
        raise Refused("meetings-staff-length", most=longest)
    return words


def _when(ctx: Context, draft: Draft, words: str) -> Draft:
    zone = ctx.network.time_zone
    if not read(words, ctx.now, zone).understood:
        raise Refused("meetings-staff-when-unclear")
    return drafting.with_when(draft, words, ctx.now, zone)


def _end(ctx: Context, draft: Draft, words: str) -> Draft:
    """“21 Uhr”, “bis 21 Uhr”, “2 Stunden”, beside the beginning that is known."""
    series = draft.dates
    if series is None:
        raise Refused("meetings-staff-when-unclear")
    coming = occurrences(series, ctx.now, 1)
    day = coming[0].original if coming else series.start.date()
    begin = f"{day:%d.%m.%Y} {series.start:%H:%M}"
    for said in (f"{begin} {words}", f"{begin} bis {words}"):
        found = read(said, ctx.now, series.zone)
        if found.series is not None and "end" not in found.missing:
            longer = replace(series, length=found.series.length)
            return replace(draft, series=to_json(longer), end_said=True)
    raise Refused("meetings-staff-end-unclear")


def _where(draft: Draft, words: str) -> Draft:
    found = read_details(words)
    online = bool(found.online or found.link)
    place = found.place or ("" if online else _line(words, drafting.LINE))
    return replace(
        draft,
        place=place[: drafting.LINE],
        link=found.link,
        online=online,
        entrance=found.entrance or ("" if place != draft.place else draft.entrance),
        stop=found.stop or ("" if place != draft.place else draft.stop),
        step_free=draft.step_free if found.step_free is None else found.step_free,
    )


def _way(draft: Draft, words: str) -> Draft:
    """What is said of it is all that there is: a house has one way in."""
    if rules.is_nothing(words):
        return replace(draft, entrance="", stop="")
    found = read_details(_line(words, 2 * drafting.LINE))
    entrance = found.entrance
    if not (entrance or found.stop) and found.step_free is None:
        entrance = words[: drafting.LINE]
    step_free = draft.step_free if found.step_free is None else found.step_free
    return replace(draft, entrance=entrance, stop=found.stop, step_free=step_free)


def _yes_or_no(words: str) -> bool:
    folded = set(re.findall(r"\w+", typed.fold(words)))
    if folded & _NO:
        return False
    if folded & _YES:
        return True
    raise Refused("meetings-staff-yes-or-no")


def _seats(draft: Draft, words: str) -> Draft:
    """0: as many as come."""
    digits = re.search(r"\d{1,5}", words)
    if digits is None and not rules.is_nothing(words):
        raise Refused("meetings-staff-seats-wrong", most=MOST_SEATS)
    number = int(digits[0]) if digits else 0
    if number > MOST_SEATS or (digits and number == 0):
        raise Refused("meetings-staff-seats-wrong", most=MOST_SEATS)
    return replace(draft, seats=number)


async def _who(ctx: Context, draft: Draft, words: str, own: Sequence[Group]) -> Draft:
    team = ctx.rights.any_of(("moderator", "counsellor"))
    folded = typed.fold(words)
    groups = await peer_groups.going_on(ctx.db) if team else own
    for group in groups:
        if folded in {group.slug, typed.fold(group.name)} or typed.fold(group.name) in folded:
            return replace(draft, group=group.slug, audience="group")
    if team:
        for begins, audience in (("oeffentl", "public"), ("public", "public"), ("fachkr", "staff")):
            if begins in folded:
                return replace(draft, audience=audience, group="")
        if re.search(r"\b(alle|netzwerk|jeder|everybody|all|network)\b", folded):
            return replace(draft, audience="network", group="")
    raise Refused("meetings-staff-who-unclear")


def _topic(ctx: Context, words: str) -> str:
    if rules.is_nothing(words):
        return ""
    topic = topic_named(words, ctx.language)
    if topic is None:
        raise Refused("meetings-staff-topic-unknown")
    return topic.value


def _shown(draft: Draft, words: str) -> Draft:
    folded = typed.fold(words)
    if any(word in folded for word in _AT_ONCE):
        return replace(draft, shown_before=0)
    digits = re.search(r"\d{1,3}", folded)
    days = re.search(r"tag|day", folded)
    weeks = re.search(r"woche|week", folded)
    number = int(digits[0]) if digits else 1 if days or weeks else None
    if number is None:
        raise Refused("meetings-staff-shown-unclear")
    hours = number * (168 if weeks else 24 if days else 1)
    return replace(draft, shown_before=min(hours, _LONGEST_AHEAD))


_SIMPLE: dict[str, Callable[[Draft, str], Draft]] = {
    "title": _title,
    "where": _where,
    "way": _way,
    "childcare": _childcare,
    "room": _room,
    "seats": _seats,
    "area": _area,
    "shown": _shown,
    "cost": _cost,
}
