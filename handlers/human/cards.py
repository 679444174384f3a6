"""What the other side is told: cards for moderators, words under names for both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.human.rules import said
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

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.human.rota import Rota
    from handlers.human.store import Request
    from handlers.kernel.network import Network
    from handlers.kernel.reply import Argument, Block, Urgency

UNNAMED = "none"


def team(name: str) -> dict[str, Argument]:
    """For the text `human-team`: “Julia vom Team”, or only “Team vom Netzwerk”."""
    return {"team": name or UNNAMED}


def contact(network: Network) -> tuple[Block, ...]:
    """Whom to call or write to; empty where nobody is entered."""
    person = network.contact
    if not (person.phone or person.mail):
        return ()
    facts = {"human-phone": person.phone, "human-mail": person.mail, "human-hours": person.hours}
    shown = tuple(Fact(Text(key), value) for key, value in facts.items() if value)
    return (Card(person.name or network.name, Text("human-who"), shown),)


def request(asked: Request, zone: ZoneInfo) -> Reply:
    """The card that rings: who, since when, in which language, their own words."""
    how = Text("human-staff-how-to-take", {"id": asked.id})
    return _request(asked, zone, how)


def in_room(asked: Request, zone: ZoneInfo) -> Reply:
    """The same in the team's room."""
    return replace(_request(asked, zone, Text("human-staff-room-how-to-take")), heard=True)


def _request(asked: Request, zone: ZoneInfo, how: Text) -> Reply:
    args: dict[str, Argument] = {
        "name": asked.name,
        "since": since(asked, zone),
        "language": asked.language,
    }
    blocks: list[Block] = [
        Paragraph(Text("human-staff-urgent" if asked.urgent else "human-staff-request", args)),
        *([Bullets(asked.words)] if asked.words else [Paragraph(Text("human-staff-wordless"))]),
        Paragraph(how),
    ]
    choices = (
        choice("human-staff-take", f"/uebernehmen {asked.id}", style="primary"),
        choice("human-staff-later", f"/spaeter {asked.id}"),
    )
    return Reply(tuple(blocks), choices, urgency="notify")


def honest(key: str, there: Rota, network: Network, now: datetime, **args: Argument) -> Paragraph:
    """The one of three sentences that is true: somebody is there, will be, or nobody knows."""
    if there.on:
        return Paragraph(Text(f"human-{key}-now", args))
    if there.at:
        args |= said(there.at, now, network.zone)
        return Paragraph(Text(f"human-{key}-later", args))
    return Paragraph(Text(f"human-{key}-some-day", args))


def left(there: Rota, network: Network, now: datetime) -> Reply:
    """Whoever had the talk cannot go on."""
    card = () if there.on else contact(network)
    blocks = (honest("left", there, network, now), *card)
    return Reply(blocks, (TAKE_BACK, URGENT), urgency="notify")


def since(asked: Request, zone: ZoneInfo) -> Moment:
    return Moment.of(asked.since.astimezone(zone))


def from_parent(asked: Request, words: str, *, faced: bool, loud: bool) -> Reply:
    """Their words; how to answer only where the moderator is not in this very talk."""
    blocks: tuple[Block, ...] = (
        Paragraph(Text("human-staff-from", {"name": asked.name})),
        Paragraph(words),
    )
    urgency: Urgency = "notify" if loud else "silent"
    if faced:
        return Reply(blocks, urgency=urgency)
    hint = Paragraph(Text("human-staff-how-to-answer", {"name": asked.name}))
    return Reply((*blocks, hint), (answer_choice(asked),), urgency=urgency)


def from_team(name: str, words: str, *, inside: bool) -> Reply:
    """The team's words; how to answer only where the parent is not in the talk."""
    blocks: tuple[Block, ...] = (Paragraph(Text("human-says", team(name))), Paragraph(words))
    if inside:
        return Reply(blocks, urgency="notify")
    return Reply((*blocks, Paragraph(Text("human-how-to-answer"))), (ANSWER,), urgency="notify")


def came(name: str) -> Reply:
    return replace(say("human-came", ANSWER, **team(name)), urgency="notify")


def unheard(network: Network) -> Reply:
    """Nobody answered, in spite of all calls."""
    card = contact(network)
    return Reply((Paragraph(Text("human-unheard")), *card), (TAKE_BACK, URGENT), urgency="notify")


def answer_choice(asked: Request) -> Choice:
    return choice("human-staff-answer", f"/schreiben {asked.name}", name=asked.name)


ANSWER = choice("human-answer", "/antworten")
TAKE_BACK = choice("human-take-back", "/erledigt")
URGENT = choice("human-urgent", "/notfall")
AGAIN = choice("human-again", "/mensch wieder")
