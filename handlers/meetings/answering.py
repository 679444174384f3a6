"""Yes, maybe, no: who comes, with which children, and who moves up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel import outbox, people, quiet, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Choice, Paragraph, Reply, Text, choice, say
from handlers.kernel.writing import Later, Skip
from handlers.meetings import listing, occasions, rules, store
from handlers.meetings.rules import Children
from knowledge.understanding import wish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.people import PersonId
    from handlers.kernel.writing import Written
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Answer, Guest

MOVED_UP = "meetings.moved_up"
_MOST_BUTTONS = 4  # children
_NONE = Children(0)


async def yes(ctx: Context, _message: Message) -> Reply:
    """`/zusage 17.20261210`."""
    return await _answer(ctx, await _open(ctx), "yes")


async def maybe(ctx: Context, _message: Message) -> Reply:
    return await _answer(ctx, await _open(ctx), "maybe")


async def no(ctx: Context, _message: Message) -> Reply:
    return await _answer(ctx, await _open(ctx), "no")


async def yes_in_words(ctx: Context, message: Message) -> Reply:
    """“ich komme am Donnerstag mit zwei Kindern, 3 und 5”."""
    found = await occasions.visible(ctx)
    return await _in_words(ctx, message, _next_of_each(found), "yes")


async def no_in_words(ctx: Context, message: Message) -> Reply:
    """“ich kann am Donnerstag doch nicht”: first of all what they had said yes to."""
    since = (ctx.now - timedelta(days=2)).date()
    answered = await store.answered(ctx.db, ctx.person.id, since)
    known = await occasions.all_of(ctx.db, [(one, day) for one, day, _said in answered])
    coming = [one for one in known.values() if one.starts > ctx.now and not one.is_cancelled]
    found = sorted(coming, key=lambda one: one.starts)
    if not found:
        found = _next_of_each(await occasions.visible(ctx))
    return await _in_words(ctx, message, found, "no")


async def _in_words(
    ctx: Context, message: Message, found: Sequence[Occasion], said: Answer
) -> Reply:
    open_ones = [one for one in found if one.starts > ctx.now]
    if not open_ones:
        return say("meetings-none", choice("meetings-groups", "/gruppen"))
    described = [await listing.describe(ctx, one) for one in open_ones]
    today = ctx.now.astimezone(ctx.network.zone).date()
    ids = rules.fitting(message.text, described, today)
    meant = [one for one in open_ones if ids is None or one.id in ids]
    if len(meant) > 1:
        command = "zusage" if said == "yes" else "absage"
        options = [
            Choice(one.label(ctx.network.zone, ctx.language), f"/{command} {one.id}")
            for one in meant[: listing.SHOWN]
        ]
        return say(f"meetings-which-{said}", *options)
    return await _answer(ctx, meant[0], said, rules.children_in(message.text))


def _next_of_each(found: Sequence[Occasion]) -> list[Occasion]:
    first: dict[int, Occasion] = {}
    for one in found:
        first.setdefault(one.meeting.id, one)
    return list(first.values())


async def _open(ctx: Context) -> Occasion:
    """A date that one can still come to."""
    number = ctx.argument.partition(" ")[0]
    if not number:
        raise Refused("meetings-which")
    found = await occasions.find(ctx, number)
    if found.is_cancelled:
        raise Refused("meetings-is-off")
    if found.starts <= ctx.now:
        raise Refused("meetings-over")
    return found


async def _answer(
    ctx: Context, one: Occasion, said: Answer, children: Children | None = None
) -> Reply:
    before, said = await record(ctx, one, ctx.person.id, said)
    if children and children.number is not None and said != "no":
        values = {"children": children.number, "ages": list(children.ages)}
        await store.note(ctx.db, one.meeting.id, one.day, ctx.person.id, **values)
    head = Paragraph(Text(f"meetings-said-{said}", one.when(ctx.network.zone)))
    if said == "no":
        return Reply((head,), (choice("meetings-all", "/termine"),))
    if children and children.number is not None:
        return await _after_children(ctx, one, children, head)
    if before and before.children is not None and before.answer != "no":
        return await listing.card(ctx, one, head)
    return await _ask_children(ctx, one, head)


async def record(
    doing: Context | Duty, one: Occasion, person: PersonId, said: Answer
) -> tuple[Guest | None, Answer]:
    """What was known of them, and what is true now: perhaps they only wait.

    One after the other for each meeting, so that the last seat is given once.
    """
    await store.by_id(doing.db, one.meeting.id, lock=True)
    before = await store.guest(doing.db, one.meeting.id, one.day, person)
    if said == "yes" and not (before and before.answer == "yes"):
        said = "yes" if await _has_seat(doing, one, person) else "waiting"
    await store.answer(doing.db, one.meeting.id, one.day, person, said, doing.now)
    if before and before.answer == "yes" and said != "yes":
        await fill_seats(doing, one)
    return before, said


async def _has_seat(doing: Context | Duty, one: Occasion, person: PersonId) -> bool:
    """Whoever must not meet somebody who is there waits, as others do for whom there is no seat."""
    guests = await store.guests(doing.db, one.meeting.id, one.day)
    taken = sum(guest.answer == "yes" for guest in guests)
    veiled = await occasions.is_veiled(doing, one, person)
    return not veiled and (one.meeting.seats is None or taken < one.meeting.seats)


async def fill_seats(doing: Context | Duty, one: Occasion) -> None:
    """Whoever waits longest comes in, and is told."""
    for guest in await store.guests(doing.db, one.meeting.id, one.day):
        if guest.answer == "waiting" and await _has_seat(doing, one, guest.person):
            await store.answer(doing.db, one.meeting.id, one.day, guest.person, "yes", doing.now)
            await outbox.plan(
                doing.db,
                store.only(guest.person, f"meetings:{one.causes}up:{guest.id}:{guest.since}"),
                writer=MOVED_UP,
                about=f"{one.causes}up",
                kind="reminder",
                now=doing.now,
                expires_at=one.starts,
            )


async def write_moved_up(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    """“Ein Platz ist frei geworden”, as it is when it is sent."""
    keys = [occasions.key(one.about or "") for one in deliveries]
    persons = {one.person_id for one in deliveries if one.person_id is not None}
    known = await occasions.all_of(duty.db, keys)
    answers = await store.answers_of(duty.db, keys, persons)
    written: list[Written] = []
    for delivery, key in zip(deliveries, keys, strict=True):
        one = known.get(key)
        guest = answers.get((*key, delivery.person_id or 0))
        if one is None or one.is_cancelled or guest is None or guest.answer != "yes":
            written.append(Skip("cancelled"))
            continue
        morning = quiet.resumes(duty.now, duty.network)
        if duty.now < morning < one.starts - timedelta(hours=2):
            written.append(Later(morning))
            continue
        reply = say(
            "meetings-moved-up",
            choice("meetings-look", f"/termin {one.id}"),
            choice("meetings-not-after-all", f"/absage {one.id}"),
            title=one.meeting.title,
            **one.when(duty.network.zone),
        )
        loud = morning <= duty.now
        written.append(Reply(reply.blocks, reply.choices, urgency="notify" if loud else "silent"))
    return written


# Children, and what they need: asked kindly, and nobody has to say it


async def _ask_children(ctx: Context, one: Occasion, head: Paragraph) -> Reply:
    await store.keep_draft(ctx.db, ctx.person.id, "answer", {"about": one.id}, ctx.now)
    options = [
        choice("meetings-children", f"/kinder {one.id} {n}", count=n)
        for n in range(1, _MOST_BUTTONS + 1)
    ]
    options.append(choice("meetings-no-children", f"/kinder {one.id} 0"))
    options.append(choice("meetings-skip", f"/kinder {one.id} weiter"))
    told = await what_follows(ctx, one, ctx.person.id)
    asked = Paragraph(Text("meetings-ask-children"))
    return Reply((head, *told, asked), tuple(options), awaits="meetings.children")


async def what_follows(
    doing: Context | Duty, one: Occasion, person: PersonId
) -> tuple[Paragraph, Paragraph]:
    """When they learn where it is, and whether they can be reminded."""
    home = await people.chat_of(doing.db, person, asked=True)
    lasts = home is not None and home.channel not in people.PASSING
    remind = Paragraph(Text("meetings-will-remind" if lasts else "meetings-cannot-remind"))
    if one.shown_from is None or one.shown_from <= doing.now:
        return Paragraph(Text("meetings-address-now")), remind
    then = occasions.day_and_hour(one.shown_from, doing.network.zone, "day", "hour")
    return Paragraph(Text("meetings-address-later", then)), remind


async def children(ctx: Context, message: Message) -> Reply:
    """`/kinder 17.20261210 2`, or typed: “zwei, 3 und 5”."""
    if other := await _something_else(ctx, message):
        return other
    number, _, words = ctx.argument.partition(" ")
    one = await _mine(ctx, number)
    words = words or message.text
    if typed.fold(words).strip(".! ") in {"weiter", "skip", "ueberspringen"}:
        return await _ask_needs(ctx, one)
    found = rules.children_in(words)
    if found.number is None and rules.is_nothing(words):
        found = _NONE
    if found.number is None:
        return _unclear(one)
    values = {"children": found.number, "ages": list(found.ages)}
    await store.note(ctx.db, one.meeting.id, one.day, ctx.person.id, **values)
    return await _after_children(ctx, one, found)


def _unclear(one: Occasion) -> Reply:
    """Perhaps it was about something else: what comes next is no answer to this any more."""
    again = choice("meetings-look", f"/termin {one.id}")
    return say("meetings-children-unclear", again, id=one.id)


async def _after_children(ctx: Context, one: Occasion, said: Children, *before: Paragraph) -> Reply:
    await store.keep_draft(ctx.db, ctx.person.id, "answer", {"about": one.id}, ctx.now)
    if said.number and not said.ages:
        asked = Paragraph(Text("meetings-ask-ages", {"count": said.number}))
        return Reply((*before, asked), awaits="meetings.ages")
    return await _ask_needs(ctx, one, *before)


async def ages(ctx: Context, message: Message) -> Reply:
    if other := await _something_else(ctx, message):
        return other
    one = await _mine(ctx, "")
    found = rules.ages_in(message.text)
    if not found and not rules.is_nothing(message.text):
        return _unclear(one)
    if found:
        guest = await store.guest(ctx.db, one.meeting.id, one.day, ctx.person.id)
        number = max(guest.children or 0, len(found)) if guest else len(found)
        values = {"children": number, "ages": list(found)}
        await store.note(ctx.db, one.meeting.id, one.day, ctx.person.id, **values)
    return await _ask_needs(ctx, one)


async def _ask_needs(ctx: Context, one: Occasion, *before: Paragraph) -> Reply:
    await store.keep_draft(ctx.db, ctx.person.id, "answer", {"about": one.id}, ctx.now)
    nothing = choice("meetings-needs-nothing", f"/brauche {one.id} nein")
    asked = Paragraph(Text("meetings-ask-needs"))
    return Reply((*before, asked), (nothing,), awaits="meetings.needs")


async def needs(ctx: Context, message: Message) -> Reply:
    """`/brauche 17.20261210 Rollstuhl`, or typed."""
    if other := await _something_else(ctx, message):
        return other
    number, _, words = ctx.argument.partition(" ")
    one = await _mine(ctx, number)
    words = " ".join((words or message.text).split())
    if len(words) > rules.LONGEST_NEEDS:
        raise Refused("meetings-needs-too-long", most=rules.LONGEST_NEEDS)
    kept = "" if rules.is_nothing(words) else words
    await store.note(ctx.db, one.meeting.id, one.day, ctx.person.id, needs=kept)
    await store.drop_draft(ctx.db, ctx.person.id, "answer")
    if not kept:
        return await listing.card(ctx, one, Paragraph(Text("meetings-all-noted")))
    shown = await listing.card(ctx, one, Paragraph(Text("meetings-needs-noted", {"words": kept})))
    back = choice("meetings-needs-drop", f"/brauche {one.id} nein")
    return replace(shown, choices=(back, *shown.choices))


async def _something_else(ctx: Context, message: Message) -> Reply | None:
    """“ich kann doch nicht” in the middle of the questions is no answer to them."""
    meant = None if ctx.argument else wish(message.text)
    handler = ctx.function(meant) if meant != "rsvp_yes" else None
    return await handler(ctx, message) if handler else None


async def _mine(ctx: Context, number: str) -> Occasion:
    """The date that is talked about; something that this person comes to."""
    if not number:
        about = await store.draft(ctx.db, ctx.person.id, "answer") or {}
        number = str(about.get("about", ""))
    one = await occasions.find(ctx, number)
    guest = await store.guest(ctx.db, one.meeting.id, one.day, ctx.person.id)
    if guest is None or guest.answer == "no":
        raise Refused("meetings-where-first")
    return one
