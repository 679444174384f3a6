"""Reminders follow from the meetings and the answers; they are planned when due, and never before.

Whoever said yes or maybe to a date is reminded of it: that is part of what they asked for, and
each reminder shows how it ends. The consent “reminders” of `/abo` says the same for all dates;
taking it back is to choose none.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from handlers.kernel import outbox, quiet
from handlers.kernel.reply import Reply, choice, say
from handlers.kernel.writing import Later, Skip
from handlers.meetings import occasions, rooms, rules, store
from handlers.meetings.reminding import NONE, USELESS, USUAL, moments, useful

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.consent import Purpose
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.writing import Written
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.reminding import Choice, Reminder
    from handlers.meetings.store import Guest

EVERY = timedelta(seconds=30)
WRITER = "meetings.reminder"
BACK, AHEAD = timedelta(days=4), timedelta(days=9)
_MINUTE = "%Y%m%dT%H%M"
_NAMES = {"woche": "week", "abend": "evening", "stunden": "hours"}
_OFF = {"aus", "keine", "nie", "off", "none"}
_ON = {"an", "wie üblich", "on"}


# What is due


async def remind(duty: Duty) -> None:
    """May be called as often as one likes: each reminder has one cause."""
    for one in await _near(duty):
        for wish in await store.choices_among(duty.db, one.meeting.id, one.day):
            due = _due(duty, one, rules.chosen(wish))
            if due:  # of several that were missed only the last
                await _plan(duty, one, wish, due[-1])
    await rooms.remind(duty, duty.now + AHEAD)
    await _report(duty)


async def _near(duty: Duty) -> list[Occasion]:
    known = await occasions.all_of(duty.db, await store.dates_with_guests(duty.db))
    return [
        one
        for one in known.values()
        if not one.is_cancelled and duty.now - BACK < one.starts < duty.now + AHEAD
    ]


def _due(
    duty: Duty, one: Occasion, wish: frozenset[Choice], since: datetime | None = None
) -> list[Reminder]:
    """Those whose time has come, oldest first; not those from before it was at this time."""
    known = [moment for moment in (one.special.settled_at, since) if moment is not None]
    found = moments(
        one.starts,
        wish,
        rules.hours_of(duty.network),
        duty.network.time_zone,
        max(known, default=None),
    )
    return [moment for moment in found if moment.at <= duty.now]


async def _plan(duty: Duty, one: Occasion, wish: str | None, moment: Reminder) -> None:
    about = f"{one.causes}{moment.at:{_MINUTE}}:{one.starts:{_MINUTE}}"
    await outbox.plan(
        duty.db,
        store.to_remind(one.meeting.id, one.day, wish, f"meetings:{about}", before=moment.at),
        writer=WRITER,
        about=about,
        kind="reminder",
        now=duty.now,
        expires_at=one.starts - USELESS,
    )


async def _report(duty: Duty) -> None:
    """Organisers learn once that reminders came too late to help."""
    keys = [occasions.key(about) for about in await store.expired(duty.db, duty.now - BACK)]
    for key, one in (await occasions.all_of(duty.db, keys)).items():
        if one.special.missed or one.is_cancelled or useful(duty.now, one.starts):
            continue
        number = await store.too_late(duty.db, one.causes)
        await store.mark(duty.db, *key, missed=True)
        if not number:
            continue
        told = say(
            "meetings-staff-missed",
            title=one.meeting.title,
            count=number,
            **one.when(duty.network.zone),
        )
        for host in await store.hosts_of(duty.db, one.meeting.id):
            cause = f"meetings:{one.causes}missed:{host}"
            await outbox.tell(duty.db, host, told, cause=cause, now=duty.now)


# In words, when it is sent


async def write(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    """Everything is asked again: date, answer, wish, hours."""
    keys = [occasions.key(one.about or "") for one in deliveries]
    persons = {one.person_id for one in deliveries if one.person_id is not None}
    known = await occasions.all_of(duty.db, keys)
    answers = await store.answers_of(duty.db, keys, persons)
    wishes = await store.choices_of(duty.db, persons)
    written: list[Written] = []
    for delivery, key in zip(deliveries, keys, strict=True):
        one = known.get(key)
        if one is None or one.is_cancelled or not _is_still_then(one, delivery):
            written.append(Skip("cancelled"))
        elif delivery.person_id is None:
            written.append(rooms.write_reminder(duty, delivery, one))
        else:
            guest = answers.get((*key, delivery.person_id))
            wish = rules.chosen(wishes.get(delivery.person_id))
            written.append(_words(duty, delivery, one, guest, wish))
    return written


def _is_still_then(one: Occasion, delivery: Delivery) -> bool:
    return (delivery.about or "").endswith(f":{one.starts:{_MINUTE}}")


def _words(
    duty: Duty,
    delivery: Delivery,
    one: Occasion,
    guest: Guest | None,
    wish: frozenset[Choice],
) -> Written:
    if guest is None or guest.answer not in store.COMING:
        return Skip("suppressed")
    planned = datetime.strptime((delivery.about or "").split(":")[2], _MINUTE).replace(tzinfo=UTC)
    due = _due(duty, one, wish, guest.since)
    if not any(_same_minute(moment.at, planned) for moment in due):
        return Skip("suppressed")
    if not _same_minute(due[-1].at, planned) or not useful(duty.now, one.starts):
        return Skip("expired")
    morning = quiet.resumes(duty.now, duty.network)
    if morning > duty.now:
        return Later(morning) if useful(morning, one.starts) else Skip("expired")
    return reminder(duty, one, guest)


def _same_minute(one: datetime, other: datetime) -> bool:
    return one.strftime(_MINUTE) == other.strftime(_MINUTE)


def reminder(duty: Duty, one: Occasion, guest: Guest) -> Reply:
    where = choice("meetings-where", f"/termin {one.id} wo")
    sure = choice("meetings-say-yes", f"/zusage {one.id}")
    said = say(
        "meetings-reminder",
        where if guest.answer == "yes" else sure,
        choice("meetings-not-after-all", f"/absage {one.id}"),
        choice("meetings-no-reminders", "/erinnerungen aus"),
        title=one.meeting.title,
        **one.when(duty.network.zone),
    )
    return Reply(said.blocks, said.choices, urgency="notify")


# What somebody wishes


async def wishes(ctx: Context, _message: Message) -> Reply:
    """`/erinnerungen`, `/erinnerungen woche` adds or takes away, `/erinnerungen aus`."""
    word = ctx.argument.strip().casefold()
    wish = rules.chosen(await store.choice_of(ctx.db, ctx.person.id))
    if word in _OFF:
        return await off(ctx, _message)
    if word in _ON:
        wish = USUAL
    elif word in _NAMES:
        wish = rules.toggled(wish, _NAMES[word])
    else:
        return _shown(wish)
    await store.choose(ctx.db, ctx.person.id, rules.stored(wish))
    return _shown(wish).in_place()


async def off(ctx: Context, _message: Message) -> Reply:
    """“erinner mich nicht mehr”: at once, also what waits already."""
    await store.choose(ctx.db, ctx.person.id, rules.stored(NONE))
    return say("meetings-reminders-off", choice("meetings-reminders-on", "/erinnerungen an"))


def _shown(wish: frozenset[Choice]) -> Reply:
    options = [
        choice(f"meetings-remind-{name}-{'on' if name in wish else 'off'}", f"/erinnerungen {word}")
        for word, name in _NAMES.items()
    ]
    if wish:
        options.append(choice("meetings-no-reminders", "/erinnerungen aus"))
    return say("meetings-reminders" if wish else "meetings-reminders-none", *options)


async def consent_withdrawn(ctx: Context, purpose: Purpose, _scope: str) -> None:
    if purpose == "reminders":
        await store.choose(ctx.db, ctx.person.id, rules.stored(NONE))
