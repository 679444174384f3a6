"""Which meetings there are, and what one of them is like."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import peer_groups
from handlers.kernel.errors import Refused
from handlers.kernel.reply import (
    Card,
    Choice,
    Fact,
    File,
    Paragraph,
    Reply,
    Text,
    choice,
    say,
)
from handlers.meetings import calendars, changing, occasions, rules, store
from handlers.meetings.rules import Described
from handlers.meetings.store import Way
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Block, Words
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Guest

SHOWN = 6  # dates at a time
OF_ONE = 2  # dates of one meeting among them
ICS = "text/calendar"


async def beside(ctx: Context) -> Choice | None:
    """For those who ask the directory for company."""
    return choice("meetings-menu-termine", "/termine") if await occasions.visible(ctx) else None


async def overview(ctx: Context, message: Message) -> Reply:
    """`/termine`, `/termine väter siegen`, “wann ist das nächste treffen”."""
    wanted = ctx.argument or ("" if message.text.startswith(("/", "!")) else message.text)
    known = await occasions.visible(ctx)
    if not known:
        return say("meetings-none", choice("meetings-groups", "/gruppen"))
    described = [await describe(ctx, one) for one in known]
    ids = rules.fitting(wanted, described, ctx.now.astimezone(ctx.network.zone).date())
    shown = [one for one in known if ids is None or one.id in ids]
    named = _few(shown)
    options = [
        Choice(one.label(ctx.network.zone, ctx.language), f"/termin {one.id}") for one in named
    ]
    if len({one.meeting.id for one in named}) == 1:
        first = await card(ctx, named[0])
        return replace(first, choices=(*first.choices, *options[1:]))
    return say("meetings-coming", *options).seen_as("/termine")


def _few(coming: Sequence[Occasion]) -> list[Occasion]:
    """The next ones, but not the same meeting again and again."""
    found: list[Occasion] = []
    for one in coming:
        if sum(other.meeting.id == one.meeting.id for other in found) < OF_ONE:
            found.append(one)
    return found[:SHOWN]


async def describe(ctx: Context, one: Occasion) -> Described:
    meeting = one.meeting
    group = await peer_groups.find(ctx.db, meeting.group) if meeting.group else None
    topic = topic_name(Topic(meeting.topic), "de") if meeting.topic else ""
    of_group = f"{group.name} {group.topic} {group.area}" if group else ""
    words = f"{meeting.title} {topic} {meeting.area} {of_group}"
    return Described(one.id, words, one.starts.astimezone(ctx.network.zone).weekday())


async def show(ctx: Context, message: Message) -> Reply:
    """`/termin 17.20261210`, `/termin 17` for the next one; `… wo`, `… ics`."""
    number, _, what = ctx.argument.partition(" ")
    if not number:
        return await overview(ctx, message)
    occasion = await occasions.find(ctx, number)
    match what.strip().casefold():
        case "wo" | "where":
            return await where(ctx, occasion)
        case "ics" | "kalender":
            return await file(ctx, occasion)
        case _:
            return await card(ctx, occasion)


async def linked(ctx: Context, _message: Message) -> Reply:
    """A deep link shows a date, and changes nothing."""
    return await card(ctx, await occasions.find(ctx, ctx.argument))


async def card(ctx: Context, one: Occasion, *before: Paragraph) -> Reply:
    """What everybody who may come can know, and this person's own answer."""
    guest = await store.guest(ctx.db, one.meeting.id, one.day, ctx.person.id)
    said = guest.answer if guest else None
    facts = [
        *await _facts(ctx, one),
        *([Fact(Text("meetings-fact-answer"), Text(f"meetings-answer-{said}"))] if said else []),
    ]
    when = Text("meetings-when", one.when(ctx.network.zone))
    blocks: tuple[Block, ...] = (*before, Card(one.meeting.title, when, tuple(facts)))
    if one.is_cancelled:
        off = Paragraph(Text("meetings-is-off"))
        why = (Paragraph(one.reason),) if one.reason else ()
        return Reply((*blocks, off, *why), (choice("meetings-all", "/termine"),))
    return Reply(blocks, tuple(await _options(ctx, one, guest))).seen_as(f"/termin {one.id}")


async def _facts(ctx: Context, one: Occasion) -> list[Fact]:
    meeting = one.meeting
    shown: dict[str, Words] = {"format": Text(f"meetings-format-{meeting.format}")}
    if meeting.kind == "training":
        minutes = int((one.ends - one.starts).total_seconds()) // 60
        shown["length"] = Text("meetings-minutes", {"minutes": minutes})
    shown["area"] = meeting.area
    if meeting.topic:
        shown["topic"] = topic_name(Topic(meeting.topic), ctx.language)
    if meeting.group and (group := await peer_groups.find(ctx.db, meeting.group)):
        shown["group"] = group.name
    for name, value in (("childcare", meeting.childcare), ("step-free", meeting.step_free)):
        if value is not None:
            shown[name] = Text("meetings-yes" if value else "meetings-no")
    shown["cost"] = meeting.cost
    shown["seats"] = str(meeting.seats) if meeting.seats else ""
    return [Fact(Text(f"meetings-fact-{name}"), value) for name, value in shown.items() if value]


async def _options(ctx: Context, one: Occasion, guest: Guest | None) -> list[Choice]:
    said = guest.answer if guest else None
    options: list[Choice] = []
    if one.starts > ctx.now:
        options += [
            choice(f"meetings-say-{name}", f"/{command} {one.id}")
            for name, command in (("yes", "zusage"), ("maybe", "vielleicht"), ("no", "absage"))
            if said != name and not (name == "yes" and said == "waiting")
        ]
    if said == "yes":
        options.append(choice("meetings-where", f"/termin {one.id} wo"))
    options.append(choice("meetings-file", f"/termin {one.id} ics"))
    if await changing.leads(ctx, one.meeting):
        options.append(choice("meetings-staff-lead", f"/treffen_leiten {one.id}"))
    options.append(choice("meetings-all", "/termine"))
    return options


async def where(ctx: Context, one: Occasion) -> Reply:
    """Asked and checked at this moment; only for those who said yes."""
    guest = await store.guest(ctx.db, one.meeting.id, one.day, ctx.person.id)
    back = choice("meetings-look", f"/termin {one.id}")
    if one.is_cancelled:
        return await card(ctx, one)
    if guest is None or guest.answer != "yes":
        waits = guest is not None and guest.answer == "waiting"
        return say("meetings-where-waiting" if waits else "meetings-where-first", back)
    if ctx.now > one.ends + rules.WAY_KEPT:
        raise Refused("meetings-over")
    way = await occasions.way_for(ctx, one, ctx.person.id, guest)
    if one.shown_from is not None and ctx.now < one.shown_from:
        return _later(ctx, one, back)
    if way is None or way == Way():
        return say("meetings-where-unknown", back)
    facts = {
        "where": way.place,
        "entrance": way.entrance,
        "stop": way.stop,
        "link": way.link,
    }
    shown = tuple(Fact(Text(f"meetings-fact-{name}"), v) for name, v in facts.items() if v)
    when = Text("meetings-when", one.when(ctx.network.zone))
    opens = way.link.startswith("https://")
    links = [Choice(Text("meetings-open-link"), url=way.link)] if opens else []
    # The lock screen shows what comes first: no address.
    head = Paragraph(Text("meetings-where-head"))
    return Reply((head, Card(one.meeting.title, when, shown)), (*links, back))


def _later(ctx: Context, one: Occasion, back: Choice) -> Reply:
    assert one.shown_from is not None
    then = occasions.day_and_hour(one.shown_from, ctx.network.zone, "day", "hour")
    return say("meetings-where-later", back, **then)


async def file(ctx: Context, one: Occasion) -> Reply:
    """`/termin 17.20261210 ics`: for the phone's calendar."""
    guest = await store.guest(ctx.db, one.meeting.id, one.day, ctx.person.id)
    way = await occasions.way_for(ctx, one, ctx.person.id, guest)
    content = calendars.single(one, way)
    reply = say("meetings-file-here", choice("meetings-feed", "/kalender"))
    name = f"{one.day.isoformat()}.ics"
    return Reply(reply.blocks, reply.choices, (File(name, ICS, content),))
