"""What moderators see: the card under a preview, what is asked, progress, reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import reach, rules
from handlers.kernel.people import MAIL
from handlers.kernel.quiet import resumes
from handlers.kernel.reply import (
    Bullets,
    Choice,
    Moment,
    Paragraph,
    Reply,
    Text,
    choice,
    say,
)
from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.announcements.reach import Reach
    from handlers.announcements.rules import Load
    from handlers.announcements.store import Announcement
    from handlers.kernel.batches import Batch
    from handlers.kernel.network import Network
    from handlers.kernel.reply import Argument, Words

ROOM = 64  # bytes of what a button sends
FEW = -1  # a number that is not said
TITLE = 40  # characters of an announcement that stand for it


def command(one: Announcement, rest: str = "") -> str:
    return f"/ankuendigung {one.id} {rest}".strip()


def go(key: str, one: Announcement, rest: str = "") -> Choice:
    return choice(f"announcements-staff-{key}", command(one, rest))


def back(one: Announcement) -> Choice:
    return go("back", one)


def count(number: int) -> int:
    """As it may be said: fewer than five people might be known by name."""
    return FEW if 0 < number < rules.FEW else number


def title(one: Announcement) -> str:
    words = one.words["de"].split("\n", 1)[0]
    return words if len(words) <= TITLE else f"{words[: TITLE - 1].rstrip()}…"


def local(at: datetime, network: Network) -> Moment:
    return Moment.of(at.astimezone(network.zone))


# The draft


def ask(key: str, *choices: Choice, awaits: str, **args: Argument) -> Reply:
    return say(f"announcements-staff-{key}", *choices, **args).awaiting(f"announcements.{awaits}")


def ask_alt(one: Announcement) -> Reply:
    """While the picture is on its way."""
    nothing = go("no-alt", one, "bildtext keiner")
    return ask("which-alt", nothing, go("no-file", one, "bild weg"), awaits="alt")


def ask_topic(one: Announcement, language: str) -> Reply:
    topics = [
        Choice(topic_name(topic, language), command(one, f"thema {topic}")) for topic in Topic
    ]
    general = go("no-topic", one, "thema kein")
    before = go("back", one, "text" if one.topic is None else "")
    return ask("which-topic", *topics, general, before, awaits="topic")


def ask_area(one: Announcement, areas: Sequence[str]) -> Reply:
    options = [Choice(area, command(one, f"ort {area}")) for area in areas]
    fitting = [option for option in options if len(option.sends.encode()) <= ROOM]
    everywhere = go("everywhere", one, "ort alle")
    before = go("back", one, "thema" if one.area is None else "")
    return ask("which-area", everywhere, *fitting, before, awaits="area")


def ask_group(one: Announcement, groups: Sequence[str]) -> Reply:
    options = [Choice(group, command(one, f"gruppe {group}")) for group in groups]
    fitting = [option for option in options if len(option.sends.encode()) <= ROOM]
    return say(
        "announcements-staff-which-group",
        go("no-group", one, "gruppe alle"),
        *fitting,
        back(one),
    )


def ask_language(one: Announcement, verb: str, *, everybody: bool) -> Reply:
    """Args: verb: what is done with the language that is chosen: “sprache” or “text”."""
    options = [go(f"in-{language}", one, f"{verb} {language}") for language in rules.LANGUAGES]
    if everybody:
        options = [
            go("any-language", one, f"{verb} alle"),
            go("in-de", one, f"{verb} de"),
            *options,
        ]
    return say(f"announcements-staff-which-{verb}", *options, back(one))


def ask_time(
    one: Announcement, proposed: Sequence[datetime], network: Network, now: datetime
) -> Reply:
    today = now.astimezone(network.zone).date()
    options = [
        choice(
            "announcements-staff-at",
            command(one, f"zeit {at.astimezone(network.zone):%Y-%m-%d %H:%M}"),
            at=local(at, network),
            ahead=(at.astimezone(network.zone).date() - today).days,
        )
        for at in proposed
    ]
    at_once = go("at-once", one, "zeit jetzt")
    return ask("which-time", *options, at_once, back(one), awaits="time")


def changing(one: Announcement, *, mail: bool, meetings: bool) -> Reply:
    """Everything that can be different, one thing at a time."""
    options = [
        go("change-text", one, "text"),
        go("change-topic", one, "thema"),
        go("change-area", one, "ort"),
        go("change-group", one, "gruppe"),
        go("change-language", one, "sprache"),
        go("translate", one, "uebersetzen"),
        go("change-link", one, "link"),
        go("change-file", one, "bild"),
    ]
    if one.corrects is not None:
        options = [options[0], *options[5:]]
    if one.has_file:
        options.append(go("change-alt", one, "bildtext"))
    if meetings:
        options.append(go("change-meeting", one, "treffen"))
    if mail:
        options.append(go("change-way", one, "weg"))
    if one.urgent:
        options.append(go("not-urgent", one, "eilig nein"))
    else:
        options.append(go("urgent", one, "eilig ja"))
    return ask("what-to-change", *options, back(one), awaits="card")


def draft(
    one: Announcement, found: Reach, work: list[Load], network: Network, now: datetime, sends: str
) -> Reply:
    """Under the preview: who gets it, who does not and why, how long it takes, what now.

    Args:
        sends: What the button that sends it sends.
    """
    alone = found.total <= network.announcements.second_person_above
    options = [
        choice(
            f"announcements-staff-{'send' if alone else 'have-released'}", sends, style="primary"
        ),
        go("test", one, "test"),
        go("later", one, "zeit"),
        go("change", one, "aendern"),
        go("drop", one, "verwerfen"),
    ]
    if not found.total:
        options = options[3:]
    lines = facts(one, found, work, network, now)
    return Reply((Paragraph(Text("announcements-staff-card")), Bullets(lines)), tuple(options))


def waiting(
    one: Announcement,
    found: Reach,
    work: list[Load],
    network: Network,
    now: datetime,
    sends: str | None,
) -> Reply:
    """What a second moderator looks at before they let it go; its author sees that it waits."""
    head = Text("announcements-staff-waiting", {"who": one.author_name})
    options = [go("take-back", one, "zurueckholen")]
    if sends is not None:
        options.insert(0, choice("announcements-staff-release", sends, style="primary"))
    return Reply((Paragraph(head), Bullets(facts(one, found, work, network, now))), tuple(options))


def facts(
    one: Announcement, found: Reach, work: list[Load], network: Network, now: datetime
) -> tuple[Words, ...]:
    lines: list[Words] = [_to_whom(one, found), _aim(one)]
    if not one.corrects:
        lines += _left_out(found)
    if found.total:
        lines.append(_how_long(reach.course(one, work, network, now), one, network))
    if one.urgent:
        lines.append(Text("announcements-staff-is-urgent"))
    if one.has_file:
        lines.append(_file(one))
    languages = [Text(f"announcements-staff-in-{name}") for name in one.words if name != "de"]
    lines += [Text("announcements-staff-also-in"), *languages] if languages else []
    if betrays := next(filter(None, map(rules.betrays, one.words.values())), ""):
        lines.append(Text("announcements-staff-betrays", {"word": betrays}))
    limit = network.announcements.second_person_above
    if found.total > limit and one.state == "draft":
        lines.append(Text("announcements-staff-needs-second", {"limit": limit}))
    return tuple(lines)


def _to_whom(one: Announcement, found: Reach) -> Text:
    if not found.total:
        return Text("announcements-staff-to-nobody")
    args: dict[str, Argument] = {
        "chat": count(found.messages),
        "mail": count(found.letters),
        "correcting": 1 if one.corrects else 0,
        "wrong": str(one.corrects or ""),
    }
    return Text("announcements-staff-to", args)


def _aim(one: Announcement) -> Text:
    topic = one.topic if one.topic in set(Topic) else ""
    args: dict[str, Argument] = {
        "topic": topic_name(Topic(topic)) if topic else "",
        "topical": 1 if topic else 0,
        "area": one.area or "",
        "local": 1 if one.area else 0,
        "group": one.group,
        "grouped": 1 if one.group else 0,
        "language": one.language or "all",
    }
    return Text("announcements-staff-aim", args)


def _file(one: Announcement) -> Text:
    if one.media is None:
        return Text("announcements-staff-file-under-way")
    if not one.media.is_picture:
        return Text("announcements-staff-with-pdf", {"name": one.media.name})
    if not one.alt:
        return Text("announcements-staff-with-picture-undescribed")
    return Text("announcements-staff-with-picture", {"alt": one.alt})


def _left_out(found: Reach) -> list[Words]:
    lines: list[Words] = []
    for way, standing in (("chat", found.chat), ("mail", found.mail)):
        for reason in reach.LEFT_OUT:
            number = standing.get(reason, 0)
            if number:
                args: dict[str, Argument] = {"number": count(number), "way": way}
                lines.append(Text(f"announcements-staff-out-{reason.replace('_', '-')}", args))
    return lines


def _how_long(course: reach.Course, one: Announcement, network: Network) -> Text:
    minutes = -(-int((course.ends_at - course.starts_at).total_seconds()) // 60)
    args: dict[str, Argument] = {
        "begin": local(course.starts_at, network),
        "end": local(course.ends_at, network),
        "minutes": max(minutes, 1),
        "when": "later" if one.starts_at else "now",
        "since": f"{network.quiet.since:%H:%M}",
        "pauses": 1 if course.pauses else 0,
    }
    key = "hours" if minutes > 90 else "minutes"
    args["hours"] = -(-minutes // 60)
    return Text(f"announcements-staff-takes-{key}", args)


# Released, running, ended


def please_release(one: Announcement) -> Reply:
    return say(
        "announcements-staff-please-release",
        go("look", one),
        who=one.author_name,
        title=title(one),
        id=str(one.id),
    )


def sent_for_release(one: Announcement, others: int) -> Reply:
    key = "asked-others" if others else "nobody-else"
    return say(f"announcements-staff-{key}", go("take-back", one, "zurueckholen"), others=others)


def released(one: Announcement, network: Network, by: str = "") -> Reply:
    """Args: by: a second moderator's pseudonym, for its author."""
    assert one.starts_at is not None
    args: dict[str, Argument] = {
        "at": local(one.starts_at, network),
        "who": by,
        "two": 1 if by else 0,
        "resumes": local(resumes(one.starts_at, network), network),
        "quiet": 1 if resumes(one.starts_at, network) > one.starts_at and not one.urgent else 0,
    }
    soon = one.released_at is not None and one.starts_at - one.released_at <= rules.UNDO
    key = "announcements-staff-goes-now" if soon else "announcements-staff-goes-later"
    return say(key, go("take-back", one, "zurueckholen"), **args)


def taken_back(one: Announcement) -> Reply:
    return say("announcements-staff-taken-back", go("look", one), go("drop", one, "verwerfen"))


def begun(one: Announcement) -> Reply:
    options = (go("pause", one, "anhalten"), go("cancel", one, "abbrechen"))
    return say("announcements-staff-begun", *options, title=title(one), id=str(one.id))


def preparing() -> Reply:
    return say("announcements-staff-preparing")


def held(one: Announcement) -> Reply:
    return say("announcements-staff-held", go("look", one), title=title(one))


def dropped(one: Announcement) -> Reply:
    return say("announcements-staff-dropped", title=title(one))


def progress(
    one: Announcement,
    batch: Batch,
    states: Mapping[str, int],
    network: Network,
    now: datetime,
    *,
    pausing: bool,
) -> Reply:
    """Without buttons: not every channel can change a message that has some."""
    sent = states.get("sent", 0)
    left = states.get("queued", 0) + states.get("sending", 0)
    args: dict[str, Argument] = {
        "sent": sent,
        "left": left,
        "others": max(sum(states.values()) - sent - left, 0),
        "total": batch.total,
        "state": "night" if pausing and batch.state == "running" else batch.state,
        "resumes": local(resumes(now, network), network),
        "id": str(one.id),
    }
    return say("announcements-staff-progress", **args)


def running(one: Announcement, batch: Batch, shown: Reply) -> Reply:
    """The same with what can be done."""
    options = [go("cancel", one, "abbrechen")]
    if batch.state == "running":
        options.insert(0, go("pause", one, "anhalten"))
    if batch.state == "paused":
        options.insert(0, go("go-on", one, "weiter"))
    return Reply(shown.blocks, tuple(options) if batch.state != "cancelled" else ())


def report(one: Announcement) -> Reply:
    """What became of everybody; the parts add up."""
    numbers: dict[str, Argument] = dict(one.report)
    head = Text("announcements-staff-report", {"title": title(one), **_only(numbers, "total")})
    parts = ("delivered", "doubtful", "blocked", "withdrawn", "uncertain", "failed", "expired")
    lines = tuple(
        Text(f"announcements-staff-report-{part}", {"number": one.report.get(part, 0)})
        for part in (*parts, "cancelled")
        if one.report.get(part) or part == "delivered"
    )
    how = Text("announcements-staff-report-more", {"id": str(one.id)})
    return Reply((Paragraph(head), Bullets(lines), Paragraph(how)))


def finished(one: Announcement) -> Reply:
    return say("announcements-staff-finished", go("look", one), title=title(one))


def from_shell(one: Announcement) -> Paragraph:
    return Paragraph(Text("announcements-staff-from-shell", {"title": title(one)}))


def ended(one: Announcement, *, erasable: bool) -> Reply:
    """The report with what can still be done."""
    unreached = one.report.get("failed", 0) + one.report.get("uncertain", 0)
    options = []
    if unreached:
        options.append(
            choice("announcements-staff-again", command(one, "nochmal"), number=unreached)
        )
    if one.report.get("delivered"):
        options.append(go("correct", one, "korrektur"))
        if erasable:
            options.append(go("erase", one, "loeschen"))
    shown = report(one)
    blocks = shown.blocks[:2]
    if one.erasure:
        gone: dict[str, Argument] = dict(one.erasure)
        blocks = (*blocks, Paragraph(Text("announcements-staff-erased", gone)))
    return Reply(blocks, tuple(options))


def erased(one: Announcement, total: int, gone: int) -> Reply:
    return say("announcements-staff-erased", go("look", one), total=total, gone=gone)


def listed(found: Sequence[Announcement]) -> Reply:
    lines = tuple(
        Text(
            "announcements-staff-listed",
            {"id": str(one.id), "title": title(one), "state": one.state, "who": one.author_name},
        )
        for one in found
    )
    options = [Choice(f"{one.id}: {title(one)}", command(one)) for one in found]
    new = choice("announcements-staff-new", "/ankuendigung neu", style="primary")
    return Reply(
        (Paragraph(Text("announcements-staff-list")), Bullets(lines)), (new, *options)
    ).seen_as("/ankuendigung")


def _only(numbers: Mapping[str, Argument], name: str) -> dict[str, Argument]:
    return {name: numbers.get(name, 0)}


def by_mail(channels: frozenset[str], pages: str) -> bool:
    """Letters need a server that sends them, and pages that their links lead to."""
    return MAIL in channels and bool(pages)
