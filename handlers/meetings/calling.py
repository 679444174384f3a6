"""Asked in a group's real room: what is next there, and who comes.

The room reads when the next meeting is. Who comes only the person reads who said so: shown once
where they pressed, and the rest in their own chat with the bot.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel import outbox, peer_groups, people
from handlers.kernel.message import Called, Pressed
from handlers.kernel.reply import Paragraph, Reply, Text, choice, say
from handlers.meetings import answering, occasions, rooms, rules, store
from knowledge.understanding import wish

if TYPE_CHECKING:
    from handlers.kernel.feature import Duty, Reaction
    from handlers.kernel.message import Address
    from handlers.kernel.peer_groups import Group
    from handlers.kernel.people import PersonId
    from handlers.meetings.occasions import Occasion
    from handlers.meetings.store import Answer

COMMANDS = ("treffen",)
_ANSWERS: dict[str, Answer] = {"zusage": "yes", "vielleicht": "maybe", "absage": "no"}
_SENDS = re.compile(rf"/({'|'.join(_ANSWERS)}) (\d{{1,9}}\.\d{{8}})")
_SHOWN = timedelta(minutes=5)  # after so long no platform shows an answer to a press any more


async def called(duty: Duty, event: Called) -> None:
    """`/treffen`, or “wann ist das nächste treffen?” to the bot; from whomever."""
    if event.command not in COMMANDS and wish(event.words) != "next_meetings":
        return
    if group := await _group_at(duty, event.address):
        moment = f"{event.address.channel}:{event.id}"
        await rooms.say_next(duty, group, moment, event.thread)


async def pressed(duty: Duty, event: Pressed) -> None:
    """Whoever is no member learns nothing: not even whether there is such a date."""
    meant = await _meant(duty, event)
    if meant is None:
        await _say_aside(duty, event, say("meetings-room-not-you"))
        return
    person, one, said = meant
    if one.is_cancelled or one.starts <= duty.now:
        await _say_aside(
            duty, event, say("meetings-is-off" if one.is_cancelled else "meetings-over")
        )
        return
    before, is_now = await answering.record(duty, one, person, said)
    head = Paragraph(Text(f"meetings-said-{is_now}", one.when(duty.network.zone)))
    where = (Paragraph(Text("meetings-room-where")),) if is_now == "yes" else ()
    await _say_aside(duty, event, Reply((head, *where)))
    if is_now != "no" and (before is None or before.children is None):
        await _go_on_alone(duty, one, person, is_now, head)


async def _meant(duty: Duty, event: Pressed) -> tuple[PersonId, Occasion, Answer] | None:
    """Who says what to which date, if they may: members, of the meetings of this very group."""
    found = _SENDS.fullmatch(event.sends)
    person = await people.find(duty.db, event.person)
    group = await _group_at(duty, event.address)
    wanted = rules.read_ident(found[2]) if found else None
    if found is None or wanted is None or wanted[1] is None or person is None or group is None:
        return None
    meeting = await store.by_id(duty.db, wanted[0])
    if meeting is None or meeting.group != group.slug:
        return None
    if not await peer_groups.is_member(duty.db, group.slug, person.id):
        return None
    one = await occasions.at(duty.db, meeting, wanted[1])
    return (person.id, one, _ANSWERS[found[1]]) if one else None


async def _group_at(duty: Duty, address: Address) -> Group | None:
    room = await peer_groups.room_at(duty.db, address)
    if room is None or room.group_id is None:
        return None
    return await peer_groups.by_id(duty.db, room.group_id)


async def _say_aside(duty: Duty, event: Pressed, reply: Reply) -> None:
    await outbox.promise(
        duty.db,
        event.person,
        replace(reply, aside=event.press),
        cause=f"meetings:aside:{event.address.channel}:{event.id}",
        now=duty.now,
        language=event.language,
        expires_at=duty.now + _SHOWN,
    )


async def _go_on_alone(
    duty: Duty, one: Occasion, person: PersonId, is_now: Answer, head: Paragraph
) -> None:
    """Where it is and whom they bring, in their own chat; once for each date."""
    command = "vielleicht" if is_now == "maybe" else "zusage"
    options = [
        choice("meetings-room-children", f"/{command} {one.id}"),
        choice("meetings-not-after-all", f"/absage {one.id}"),
    ]
    if is_now == "yes":
        options.insert(1, choice("meetings-where", f"/termin {one.id} wo"))
    told = await answering.what_follows(duty, one, person)
    asked = Paragraph(Text("meetings-room-more"))
    await outbox.tell(
        duty.db,
        person,
        Reply((head, *told, asked), tuple(options)),
        cause=f"meetings:{one.causes}alone:{person}",
        now=duty.now,
        expires_at=one.starts,
    )


EVENTS: dict[type, Reaction] = {Called: called, Pressed: pressed}
