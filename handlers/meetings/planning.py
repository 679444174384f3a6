"""A new meeting: in one sentence, or one small question after the other."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers.kernel import audit, peer_groups, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import (
    Bullets,
    Card,
    Choice,
    Fact,
    Moment,
    Paragraph,
    Reply,
    Text,
    choice,
    say,
)
from handlers.meetings import changing, drafting, fields, occasions, rules, store
from handlers.meetings.calendar_days import clashes
from handlers.meetings.describing import describe
from handlers.meetings.drafting import CHANGEABLE, Draft
from knowledge.dates.series import move, occurrences, skip, to_json
from knowledge.dates.when import read
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from handlers.kernel.database import Database
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.peer_groups import Group
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Block, Words
    from handlers.kernel.roles import Role
    from handlers.meetings.calendar_days import Clash
    from knowledge.dates.series import Occurrence, Series
    from knowledge.dates.when import Alternative, Doubt

SHOWN_DATES = 5
HOLIDAYS_AHEAD = timedelta(days=366)
_TEAM: tuple[Role, ...] = ("moderator", "counsellor")
_AREAS, _ROOM = 6, 40  # on buttons, and bytes of one
_NAMING = 4  # letters; “hm” names nothing
_YES_NO = {"yes": "ja", "no": "nein"}
_BUTTONS = {  # by field: the text of a button, and what it says; numbers that are typed fit
    "end": {
        "length-60": "1 Stunde",
        "length-120": "2 Stunden",
        "length-180": "3 Stunden",
        "length-90": "90 Minuten",
    },
    "way": {"nothing": "nein"},
    "cost": {"nothing": "nein"},
    "childcare": _YES_NO,
    "room": _YES_NO,
    "seats": {"no-limit": "egal"},
    "shown": {f"shown-{hours}": str(hours) for hours in (24, 2, 168, 0)},
}
_GUESSED = ("title", "where")  # what a word may be that says of nothing else what it is
_NOTED = ("which-week", "workdays", "public-holidays", "school-holidays")
_FITS = frozenset({"passt", "passt so", "ja", "ok", "okay", "speichern", "yes"})
_KEEP, _SKIP, _MOVE = "trotzdem", "ausfallen", "verschieben"


async def begin(ctx: Context, _message: Message) -> Reply:
    """`/treffen_neu`, or all in one: `/treffen_neu jeden 2. Donnerstag im Monat 19:30 …`."""
    return await _begin(ctx, Draft())


async def begin_training(ctx: Context, _message: Message) -> Reply:
    """`/schulung_neu`: the same, for counsellors and moderators."""
    return await _begin(ctx, Draft(kind="training", audience="staff"))


async def edit(ctx: Context, _message: Message) -> Reply:
    """`/treffen_aendern 17`: all of it, in the same form."""
    meeting = await changing.led(ctx, ctx.argument)
    draft = drafting.of_meeting(meeting)
    await _keep(ctx, draft)
    return await _preview(ctx, draft)


async def _begin(ctx: Context, draft: Draft) -> Reply:
    draft = await blank(ctx, draft)
    if ctx.argument:
        draft = drafting.understood(draft, ctx.argument, ctx.now, ctx.network.time_zone)
        return await go_on(ctx, draft)
    asked = await go_on(ctx, replace(draft, by_steps=True))
    return replace(asked, blocks=(*asked.blocks, Paragraph(Text("meetings-staff-or-file"))))


async def blank(ctx: Context, draft: Draft) -> Draft:
    """For whom a meeting is that this person makes, where there is no choice."""
    if is_team(ctx):
        return draft
    own = await own_groups(ctx)
    if not own:
        raise Refused("meetings-staff-no-group")
    return replace(draft, audience="group", group=own[0].slug if len(own) == 1 else "")


async def field(ctx: Context, message: Message) -> Reply:
    """`/treffen_feld`: what can be changed; `… seats` asks, `… seats egal` sets."""
    draft = await _draft(ctx)
    name, _, value = ctx.argument.partition(" ")
    known = ("group", *drafting.STEPS, *CHANGEABLE)
    if name not in known:
        return _which(draft)
    if not value.strip():
        return await _question(ctx, draft, name)
    return await _take(ctx, message, draft, name, value.strip())


async def said(ctx: Context, message: Message) -> Reply:
    """What was typed as an answer."""
    stored = await store.draft(ctx.db, ctx.person.id, "plan")
    if stored is None:
        return _over()
    draft = drafting.restored(stored["draft"])
    return await _take(ctx, message, draft, stored.get("asking") or "", message.text)


async def _take(ctx: Context, message: Message, draft: Draft, name: str, words: str) -> Reply:
    tidy = " ".join(words.split())
    if name == "holiday":
        return await _holiday_in_words(ctx, draft, tidy)
    if not name:
        return await _changed_in_words(ctx, message, draft, tidy)
    changed = await fields.put(ctx, draft, name, tidy, await own_groups(ctx))
    return await go_on(ctx, changed.was_asked(name))


async def meant(ctx: Context, _message: Message) -> Reply:
    """`/treffen_meint 2`: one of the things that a doubtful word may mean."""
    draft = await _draft(ctx)
    doubt = drafting.open_doubt(draft, ctx.now, ctx.network.time_zone)
    number = int(ctx.argument) if ctx.argument.isascii() and ctx.argument.isdecimal() else 0
    if doubt is None or not 1 <= number <= len(doubt.alternatives):
        return await go_on(ctx, draft)
    text = doubt.alternatives[number - 1].text
    return await go_on(ctx, drafting.meaning(draft, text, ctx.now, ctx.network.time_zone))


async def preview(ctx: Context, _message: Message) -> Reply:
    return await go_on(ctx, await _draft(ctx))


async def drop(ctx: Context, _message: Message) -> Reply:
    for doing in ("plan", "change", "file"):
        await store.drop_draft(ctx.db, ctx.person.id, doing)
    return say("meetings-staff-dropped", choice("meetings-staff-new", "/treffen_neu"))


async def save(ctx: Context, _message: Message) -> Reply:
    """`/treffen_anlegen`: as the preview shows it."""
    draft = await _draft(ctx)
    series = draft.dates
    if series is None or await _open(ctx, draft) is not None:
        return await go_on(ctx, draft)
    if draft.edits is not None:
        return await changing.save(ctx, draft, values_of(draft, series))
    demand_right(ctx, draft)
    if draft.uid and await store.with_uid(ctx.db, draft.uid):
        raise Refused("meetings-staff-file-known")
    meeting_id = await create(ctx.db, ctx.person.id, draft, ctx.person.pseudonym, ctx.now)
    await store.drop_draft(ctx.db, ctx.person.id, "plan")
    return say(
        "meetings-staff-saved",
        choice("meetings-look", f"/termin {meeting_id}"),
        choice("meetings-staff-lead", f"/treffen_leiten {meeting_id}"),
        title=draft.title,
        id=str(meeting_id),
    )


async def create(db: Database, host: PersonId, draft: Draft, actor: str, now: datetime) -> int:
    """The meeting that a draft with dates describes; its number."""
    series = draft.dates
    assert series is not None
    number = await store.create(
        db,
        host,
        **values_of(draft, series),
        kind=draft.kind,
        uid=draft.uid or f"{uuid.uuid4()}@wegweiser",
        state="planned",
        reason="",
        version=0,
        changed_at=now,
    )
    await audit.note(db, actor, "meetings.create", str(number), now)
    return number


def demand_right(ctx: Context, draft: Draft) -> None:
    """Rights may have changed since the first question."""
    allowed = is_team(ctx) or (
        draft.audience == "group" and ctx.rights.has("organiser", draft.group)
    )
    if not allowed:
        raise Refused("meetings-staff-not-yours")


def values_of(draft: Draft, series: Series) -> dict[str, Any]:
    """Columns of the meeting."""
    return {
        "title": draft.title,
        "series": series,
        "over_at": rules.over_at(series),
        "area": draft.area,
        "topic": draft.topic,
        "group": draft.group,
        "audience": draft.audience or "network",
        "way": draft.way,
        "format": draft.format,
        "step_free": draft.step_free,
        "childcare": draft.childcare,
        "cost": draft.cost,
        "seats": draft.seats or None,
        "shown_before": draft.shown_before,
        "in_room": draft.in_room,
    }


# One thing at a time


async def go_on(ctx: Context, draft: Draft) -> Reply:
    """Ask for what is doubtful or missing, or show all of it."""
    await _keep(ctx, draft)
    doubt = drafting.open_doubt(draft, ctx.now, ctx.network.time_zone)
    if doubt is not None:
        return await _ask_doubt(ctx, draft, doubt)
    if missing := await _open(ctx, draft):
        return await _question(ctx, draft, missing)
    if clash := _clash(ctx, draft):
        return await _ask_holiday(ctx, draft, clash)
    return await _preview(ctx, draft)


async def _open(ctx: Context, draft: Draft) -> str | None:
    own = 0 if is_team(ctx) else len(await own_groups(ctx))
    return drafting.missing(draft, groups=own)


async def _ask_doubt(ctx: Context, draft: Draft, doubt: Doubt) -> Reply:
    await _keep(ctx, draft, asking="when")
    options = [
        Choice(_meaning(ctx, one), f"/treffen_meint {n}")
        for n, one in enumerate(doubt.alternatives, start=1)
    ]
    asked = say(f"meetings-staff-doubt-{doubt.kind}", *options, words=doubt.words)
    return asked.awaiting("meetings.field").seen_as("/treffen_feld when")


def _meaning(ctx: Context, one: Alternative) -> str:
    return _dates_in_words(ctx, one.series) if one.series else one.text[:60]


async def _question(ctx: Context, draft: Draft, name: str) -> Reply:
    await _keep(ctx, draft, asking=name)
    key = f"meetings-staff-ask-{name}"
    if name == "when" and draft.when:
        needed = read(draft.when, ctx.now, ctx.network.time_zone).missing - {"end"}
        if len(needed) == 1:
            key = f"{key}-{next(iter(needed))}"
    options = await _options(ctx, name)
    return say(key, *options).awaiting("meetings.field").seen_as(f"/treffen_feld {name}")


async def _options(ctx: Context, name: str) -> Sequence[Choice]:
    match name:
        case "title":
            titles = [ctx.words(Text(f"meetings-staff-title-{n}")) for n in (1, 2, 3)]
            return [Choice(title, f"/treffen_feld title {title}") for title in titles]
        case "group":
            return _groups(await own_groups(ctx), "/treffen_feld group")
        case "who":
            return await audiences(ctx, "/treffen_feld who")
        case "area":
            areas = [a for a in ctx.directory.areas() if len(a.encode()) <= _ROOM][:_AREAS]
            known = [Choice(area, f"/treffen_feld area {area}") for area in areas]
            return [*known, choice("meetings-staff-everywhere", "/treffen_feld area überall")]
        case "topic":
            return _topics(ctx)
    return [
        choice(f"meetings-staff-{key}", f"/treffen_feld {name} {value}")
        for key, value in _BUTTONS.get(name, {}).items()
    ]


def _topics(ctx: Context) -> list[Choice]:
    known = [
        Choice(topic_name(topic, ctx.language), f"/treffen_feld topic {topic}")
        for topic in Topic
        if topic != Topic.KRISE
    ]
    return [*known, choice("meetings-staff-no-topic", "/treffen_feld topic egal")]


def _groups(groups: Sequence[Group], command: str) -> list[Choice]:
    return [Choice(group.name, f"{command} {group.slug}") for group in groups]


async def audiences(ctx: Context, command: str) -> list[Choice]:
    """Whom a meeting can be for; `command` takes it."""
    if not is_team(ctx):
        return _groups(await own_groups(ctx), command)
    return [
        choice(f"meetings-staff-who-{name}", f"{command} {word}")
        for name, word in (("network", "alle"), ("public", "öffentlich"), ("staff", "fachkräfte"))
    ]


def _which(draft: Draft) -> Reply:
    names = [name for name in CHANGEABLE if name != "room" or draft.group]
    options = [choice(f"meetings-staff-field-{name}", f"/treffen_feld {name}") for name in names]
    back = choice("meetings-staff-preview", "/treffen_vorschau")
    return say("meetings-staff-which-field", *options, back).awaiting("meetings.field")


# Holidays


def _clash(ctx: Context, draft: Draft) -> Clash | None:
    return next(iter(_clashes(ctx, draft)), None)


def _clashes(ctx: Context, draft: Draft) -> list[Clash]:
    """Those that nobody has decided on."""
    series = draft.dates
    if series is None:
        return []
    state = f"de-{ctx.network.state.lower()}" if ctx.network.state else ""
    found = clashes(series, state, ctx.now + HOLIDAYS_AHEAD, ctx.now)
    return [one for one in found if one.occurrence.original.isoformat() not in draft.kept]


async def _ask_holiday(ctx: Context, draft: Draft, clash: Clash) -> Reply:
    await _keep(ctx, draft, asking="holiday")
    day = clash.occurrence.original
    sends = f"/treffen_feiertag {day:%Y%m%d}"
    options = []
    if clash.instead is not None:
        to = rules.short_day(_utc(ctx, clash.instead), ctx.network.zone, ctx.language)
        options.append(choice("meetings-staff-holiday-move", f"{sends} {_MOVE}", day=to))
    options.append(choice("meetings-staff-holiday-skip", f"{sends} {_SKIP}"))
    options.append(choice("meetings-staff-holiday-keep", f"{sends} {_KEEP}"))
    if len(_clashes(ctx, draft)) > 1:
        options.append(choice("meetings-staff-holiday-skip-all", f"/treffen_feiertag alle {_SKIP}"))
        options.append(choice("meetings-staff-holiday-keep-all", f"/treffen_feiertag alle {_KEEP}"))
    when = Moment.of(_local(ctx, clash.occurrence.starts).date())
    asked = say("meetings-staff-holiday", *options, day=when, holiday=clash.holiday)
    return asked.awaiting("meetings.field")


async def holiday(ctx: Context, _message: Message) -> Reply:
    """`/treffen_feiertag 20270513 verschieben`, `/treffen_feiertag alle ausfallen`."""
    draft = await _draft(ctx)
    which, _, what = ctx.argument.partition(" ")
    found = _clashes(ctx, draft)
    if which != "alle":
        found = [one for one in found if f"{one.occurrence.original:%Y%m%d}" == which]
    return await go_on(ctx, _decided(draft, found, what.strip()))


async def _holiday_in_words(ctx: Context, draft: Draft, words: str) -> Reply:
    folded = typed.fold(words)
    whats = {"verschieb": _MOVE, "ausfall": _SKIP, "trotz": _KEEP, "statt": _KEEP}
    what = next((what for begin, what in whats.items() if begin in folded), None)
    if what is None:
        raise Refused("meetings-staff-holiday-unclear")
    found = _clashes(ctx, draft)
    return await go_on(ctx, _decided(draft, found if "alle" in folded else found[:1], what))


def _decided(draft: Draft, found: Sequence[Clash], what: str) -> Draft:
    series = draft.dates
    assert series is not None
    kept = list(draft.kept)
    for one in found:
        day = one.occurrence.original
        if what == _MOVE and one.instead is not None:
            series = move(series, day, one.instead)
        elif what == _SKIP:
            series = skip(series, day)
        else:
            kept.append(day.isoformat())
    return replace(draft, series=to_json(series), kept=tuple(kept))


# The preview


async def _changed_in_words(ctx: Context, message: Message, draft: Draft, words: str) -> Reply:
    """Typed below the preview: “um 20 Uhr”, “ort: Stadtbücherei”, “passt”."""
    if typed.fold(words).strip(".! ") in _FITS:
        return await save(ctx, message)
    zone = ctx.network.time_zone
    changed = draft
    if read(words, ctx.now, zone).understood:
        changed = drafting.with_when(replace(draft, when=""), words, ctx.now, zone)
        if changed.series is None and drafting.open_doubt(changed, ctx.now, zone) is None:
            raise Refused("meetings-staff-unclear")
    else:
        changed = replace(drafting.added(draft, words), rest="")
        if ":" not in words:  # “Ort: …” is one; any other word might be anything
            changed = replace(changed, title=draft.title, place=draft.place)
    if changed == draft:
        return _what_is(words)
    return await go_on(ctx, changed)


def _what_is(words: str) -> Reply:
    """“Elterncafé”, alone: a name or a place, and only the organiser knows which."""
    letters = sum(map(str.isalpha, words))
    if letters < _NAMING or len(words.encode()) > _ROOM or words.endswith("?"):
        raise Refused("meetings-staff-unclear")
    names = [choice(f"meetings-staff-is-{n}", f"/treffen_feld {n} {words}") for n in _GUESSED]
    none = choice("meetings-staff-is-neither", "/treffen_vorschau")
    return say("meetings-staff-what-is", *names, none, words=words).awaiting("meetings.field")


async def _preview(ctx: Context, draft: Draft) -> Reply:
    await _keep(ctx, draft)
    series = draft.dates
    if series is None:
        return await go_on(ctx, draft)
    coming = occurrences(series, ctx.now, SHOWN_DATES)
    key = "meetings-staff-preview-edit" if draft.edits is not None else "meetings-staff-preview-new"
    blocks: list[Block] = [Paragraph(Text(key))]
    blocks.append(Card(draft.title, _dates_in_words(ctx, series), tuple(await _facts(ctx, draft))))
    blocks.append(Paragraph(Text("meetings-staff-next-dates", {"count": len(coming)})))
    blocks.append(Bullets(tuple(date_line(one, ctx.network.zone) for one in coming)))
    blocks += [Paragraph(note) for note in _notes(ctx, draft)]
    return Reply(
        tuple(blocks),
        (
            choice("meetings-staff-fits", "/treffen_anlegen", style="primary"),
            choice("meetings-staff-change", "/treffen_feld"),
            choice("meetings-staff-drop", "/treffen_verwerfen"),
        ),
        awaits="meetings.field",
        view="/treffen_vorschau",
    )


def date_line(one: Occurrence, zone: ZoneInfo) -> Text:
    begin = occasions.day_and_hour(one.starts, zone, "day", "begin")
    return Text("meetings-when", {**begin, "end": rules.clock(one.ends, zone)})


def _notes(ctx: Context, draft: Draft) -> list[Text]:
    zone = ctx.network.time_zone
    notes = [
        Text(f"meetings-staff-doubt-{doubt.kind}", {"words": doubt.words})
        for doubt in drafting.doubts(draft, ctx.now, zone)
        if doubt.settled and doubt.kind in _NOTED
    ]
    if draft.rest:
        notes.append(Text("meetings-staff-rest", {"words": draft.rest}))
    return notes


async def _facts(ctx: Context, draft: Draft) -> list[Fact]:
    shown: dict[str, Words] = {"where": draft.place, "link": draft.link}
    if draft.online and not draft.link:
        shown["link"] = Text("meetings-staff-link-later")
    shown |= {"entrance": draft.entrance, "stop": draft.stop}
    for name in ("childcare", "step_free"):
        value = getattr(draft, name)
        if value is not None:
            shown[name.replace("_", "-")] = Text("meetings-yes" if value else "meetings-no")
    shown["seats"] = str(draft.seats) if draft.seats else Text("meetings-staff-no-limit")
    shown |= {"cost": draft.cost, "area": draft.area}
    if draft.topic:
        shown["topic"] = topic_name(Topic(draft.topic), ctx.language)
    group = await peer_groups.find(ctx.db, draft.group) if draft.group else None
    who = Text(f"meetings-staff-who-{draft.audience or 'network'}")
    shown["who"] = group.name if group and draft.audience == "group" else who
    shown["shown"] = Text("meetings-staff-shown", {"hours": draft.shown_before})
    if group is not None and group.is_real:
        shown["room"] = Text("meetings-yes" if draft.in_room else "meetings-no")
    return [Fact(Text(f"meetings-fact-{name}"), value) for name, value in shown.items() if value]


def _dates_in_words(ctx: Context, series: Series) -> str:
    pieces = [ctx.words(piece) for piece in describe(series, ctx.language, ctx.now)]
    return ", ".join(pieces)


# What everything here needs


def is_team(ctx: Context) -> bool:
    return ctx.rights.any_of(_TEAM)


async def own_groups(ctx: Context) -> list[Group]:
    """Those that the person leads."""
    slugs = sorted(grant.scope for grant in ctx.rights.grants if grant.role == "organiser")
    found = [await peer_groups.find(ctx.db, slug) for slug in slugs]
    return [group for group in found if group is not None and group.state in {"open", "paused"}]


async def _draft(ctx: Context) -> Draft:
    stored = await store.draft(ctx.db, ctx.person.id, "plan")
    if stored is None:
        raise Refused("meetings-staff-over")
    return drafting.restored(stored["draft"])


async def _keep(ctx: Context, draft: Draft, *, asking: str = "") -> None:
    words = {"draft": draft.stored(), "asking": asking}
    await store.keep_draft(ctx.db, ctx.person.id, "plan", words, ctx.now)


def _over() -> Reply:
    return say("meetings-staff-over", choice("meetings-staff-new", "/treffen_neu"))


def _local(ctx: Context, moment: datetime) -> datetime:
    return moment.astimezone(ctx.network.zone).replace(tzinfo=None)


def _utc(ctx: Context, local: datetime) -> datetime:
    return local.replace(tzinfo=ctx.network.zone)
