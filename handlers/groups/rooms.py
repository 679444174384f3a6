"""Groups in a real room: connecting it, and keeping the register right."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.groups import doors, rules, store
from handlers.groups.common import (
    end_consent,
    led,
    may_meet_all,
    part,
    preview,
    tell_leaders,
)
from handlers.kernel import audit, exclusions, outbox, people, roles
from handlers.kernel.errand import EVERYBODY, Check, Create, Enter, Invite, Leave, Remove
from handlers.kernel.errors import Refused
from handlers.kernel.feature import Job
from handlers.kernel.message import (
    Address,
    Entered,
    ErrandDone,
    ErrandFailed,
    JoinAsked,
    Left,
    RightsChanged,
    RoomClaimed,
    RoomLost,
    RoomMoved,
    RoomOffered,
)
from handlers.kernel.reply import Choice, Claim, Paragraph, Reply, Text, choice, confirm, say

if TYPE_CHECKING:
    from handlers.groups.store import Group, Room
    from handlers.kernel.errand import Right
    from handlers.kernel.feature import Context, Duty, Reaction
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId

UNCONNECTED = timedelta(days=1)


# What organisers do


async def connect(ctx: Context, message: Message) -> Reply:
    """`/gruppe_verbinden birke`: first how, then what it means, then `… ja`."""
    slug, sure = rules.split_slug(ctx.argument)
    group = await led(ctx, slug)
    await _is_free(ctx, group, ctx.person.id)
    room = await store.offered_room(ctx.db, ctx.person.id)
    if room is None and message.address.channel == "telegram":
        return await _ways(ctx, message, group)
    if room is None:
        make = choice("groups-lead-room-make", f"/gruppe_raum {slug}")
        return say("groups-lead-room-how", make, group=group.name, slug=slug)
    if sure != "ja":
        return confirm(
            say("groups-lead-room-sure", group=group.name, room=room.title, kind=_kind(room)),
            choice("groups-lead-room-yes", f"/gruppe_verbinden {slug} ja"),
            choice("groups-lead-room-no", f"/gruppe_leiten {slug}"),
        )
    return await _connect(ctx, group, room, ctx.person, message.id)


async def _connect(
    doing: Context | Duty, group: Group, room: Room, by: people.Person, moment: str
) -> Reply:
    await store.connect(doing.db, group, room)
    await audit.note(doing.db, by.pseudonym, "groups.connect", group.slug, doing.now)
    await _look(doing, group, room, moment, enter=not room.inside)
    return say("groups-lead-room-connected", group=group.name)


async def _ways(ctx: Context, message: Message, group: Group) -> Reply:
    """Two taps that lead into a group of theirs, with the rights that the bot needs.

    What it means is said before: whoever goes on has agreed to it.
    """
    code = await store.new_claim(ctx.db, ctx.vault, group, ctx.person.id, ctx.now + UNCONNECTED)
    link = Choice(Text("groups-lead-room-add"), claim=Claim(code, "link"))
    told = say("groups-lead-room-ways", link, group=group.name, slug=group.slug)
    await outbox.promise(
        ctx.db,
        message.address,
        told,
        cause=f"groups:{group.id}:ways:{message.id}",
        now=ctx.now,
        kind="notice",
        person_id=ctx.person.id,
    )
    return say(
        "groups-lead-room-or-pick", Choice(Text("groups-lead-room-pick"), claim=Claim(code, "list"))
    )


async def make(ctx: Context, message: Message) -> Reply:
    """`/gruppe_raum birke`: a Matrix room that the bot makes, for whoever writes from there."""
    slug, _rest = rules.split_slug(ctx.argument)
    group = await led(ctx, slug)
    await _is_free(ctx, group, ctx.person.id)
    await outbox.order(
        ctx.db,
        message.address,
        Create(group.name),
        cause=f"groups:{group.id}:make:{ctx.now.isoformat()}",
        now=ctx.now,
        person_id=ctx.person.id,
    )
    return say("groups-lead-room-making", group=group.name)


async def look_again(ctx: Context, message: Message) -> Reply:
    """`/gruppe_pruefen_raum birke`: whether the bot has its rights now."""
    group = await led(ctx, rules.split_slug(ctx.argument)[0])
    room = await store.room_of(ctx.db, group)
    if room is None:
        raise Refused("groups-lead-room-none", group=group.name)
    await store.set_rights(ctx.db, room, None)  # so that it is said again
    await _look(ctx, group, room, message.id)
    return say("groups-lead-room-looking", group=group.name)


async def invite_again(ctx: Context, message: Message) -> Reply:
    """`/gruppe_einladung birke`: the same door once more, while the yes is fresh."""
    group = await store.find(ctx.db, rules.split_slug(ctx.argument)[0])
    door = await store.door(ctx.db, group, ctx.person.id) if group else None
    if group is None or door is None or door.until is None or group.state == "closed":
        raise Refused("groups-not-open")
    await doors.invite(ctx, group, ctx.person.id, f"groups:{group.id}:again:{message.id}")
    return say("groups-room-again", group=group.name)


async def _is_free(doing: Context | Duty, group: Group, leader: PersonId) -> None:
    """Nobody who was promised a pseudonym is put where everybody sees their name."""
    if await store.room_of(doing.db, group):
        raise Refused("groups-lead-room-taken", group=group.name)
    others = [one for one in await store.members_of(doing.db, group) if one.person != leader]
    if others and not group.is_real:
        raise Refused("groups-lead-room-not-empty", group=group.name)


async def _look(
    doing: Context | Duty, group: Group, room: Room, moment: str, *, enter: bool = False
) -> None:
    """Order that it is checked; `moment` is the id of what it follows from."""
    cause = f"groups:{group.id}:check:{moment}"
    if enter:
        await outbox.order(doing.db, room.address, Enter(), cause=f"{cause}:in", now=doing.now)
    await outbox.order(doing.db, room.address, Check(), cause=cause, now=doing.now)


def _kind(room: Room) -> str:
    return room.address.channel


# What happens in rooms


async def offered(duty: Duty, event: RoomOffered) -> None:
    """Whoever leads a group may connect it; for all others the bot does not stay."""
    if event.room == duty.network.team_room:
        return
    known = await store.room_at(duty.db, event.room)
    if known and known.group_id is not None:
        if group := await store.by_id(duty.db, known.group_id):
            await _look(duty, group, known, event.id, enter=not event.inside)
        return
    person = await people.find(duty.db, event.address)
    own = await _led_by(duty, person.id) if person else []
    if person is None or not own:
        await _go(duty, event.room, event.id, Text("groups-room-not-for-you"), inside=event.inside)
        return
    await store.offer_room(
        duty.db, event.room, event.title, person.id, duty.now, inside=event.inside
    )
    if event.room.channel == "telegram" and await store.has_claim(duty.db, person.id, duty.now):
        return  # which group it is for is on its way
    options = [
        choice("groups-lead-room-connect", f"/gruppe_verbinden {group.slug}", group=group.name)
        for group in own
    ]
    asked = say("groups-lead-room-offered", *options, room=event.title, slug=own[0].slug)
    await outbox.promise(
        duty.db,
        event.address,
        asked,
        cause=f"groups:offered:{event.id}",
        now=duty.now,
        kind="notice",
        person_id=person.id,
    )


async def claimed(duty: Duty, event: RoomClaimed) -> None:
    """Somebody went one of our ways: only whom it was shown to connects anything by it."""
    person = await people.find(duty.db, event.address)
    code, now = event.code, duty.now
    group = await store.use_claim(duty.db, duty.vault, code, person.id, now) if person else None
    if person is None or group is None or group.state == "closed":
        return
    rights = await roles.of(duty.db, person.id)
    if not (rights.has("organiser", group.slug) or rights.has("moderator")):
        return
    try:
        reply = await _claim(duty, event, group, person)
    except Refused as refused:
        reply = refused.reply
    cause = f"groups:{group.id}:claimed:{event.id}"
    await outbox.promise(
        duty.db, event.address, reply, cause=cause, now=now, kind="notice", person_id=person.id
    )


async def _claim(duty: Duty, event: RoomClaimed, group: Group, person: people.Person) -> Reply:
    known = await store.room_at(duty.db, event.room)
    if known and known.group_id is not None:
        raise Refused("groups-lead-room-of-another", room=event.title)
    await _is_free(duty, group, person.id)
    title = event.title or (known.title if known else "")
    await store.offer_room(duty.db, event.room, title, person.id, duty.now, inside=True)
    room = await store.room_at(duty.db, event.room)
    assert room is not None
    return await _connect(duty, group, room, person, event.id)


async def _led_by(duty: Duty, person: PersonId) -> list[Group]:
    """Groups without a room that somebody may connect one with."""
    rights = await roles.of(duty.db, person)
    slugs = sorted(grant.scope for grant in rights.grants if grant.role == "organiser")
    found = [group for slug in slugs if (group := await store.find(duty.db, slug))]
    return [
        group
        for group in found
        if group.state != "closed" and await store.room_of(duty.db, group) is None
    ]


async def _go(duty: Duty, room: Address, moment: str, why: Text, *, inside: bool) -> None:
    if inside:
        reply = Reply((Paragraph(why),))
        cause = f"groups:goodbye:{moment}"
        await outbox.promise(duty.db, room, reply, cause=cause, now=duty.now, kind="notice")
    cause = f"groups:leave:{moment}"
    await outbox.order(duty.db, room, Leave(), cause=cause, now=duty.now)


async def asked(duty: Duty, event: JoinAsked) -> None:
    """Whoever is expected comes in; everybody else is asked for a yes and two sentences first.

    What follows is the request that everybody makes, with the same card.
    """
    group = await _group_at(duty, event.room)
    if group is None or group.state != "open":
        return
    handle = exclusions.mark(duty.vault, event.handle) if event.handle else None
    person = await people.meet(duty.db, event.address, duty.now, handle=handle)
    door = await store.door(duty.db, group, person.id)
    invited = door is not None and door.until is not None and door.until > duty.now
    await store.set_door(
        duty.db, group, person.id, asked=True, until=door.until if door and invited else None
    )
    if invited or await store.member(duty.db, group, person.id):
        cause = f"groups:{group.id}:asked:{event.id}"
        await doors.invite(duty, group, person.id, cause, link=event.link)
    elif not await store.pending(duty.db, group, person.id):
        reply = await _question(duty, event, group, person)
        await outbox.promise(
            duty.db,
            event.address,
            reply,
            cause=f"groups:{group.id}:asked:{event.id}",
            now=duty.now,
            kind="notice",
            person_id=person.id,
        )


async def _question(duty: Duty, event: JoinAsked, group: Group, person: people.Person) -> Reply:
    words = event.words.strip()
    if not words or len(words) > rules.INTRODUCTION or rules.has_contact(words):
        go_on = choice("groups-room-go-on", f"/gruppe_beitreten {group.slug}")
        return say("groups-room-asked", go_on, group=group.name, slug=group.slug)
    said = {"words": words}
    await store.stand(duty.db, event.address, person.id, "join", duty.now, group=group, words=said)
    return preview(group, person.pseudonym, words)


async def entered(duty: Duty, event: Entered) -> None:
    """Whoever the leaders said yes to is a member now; whoever came past the bot is none.

    Of people whom the bot does not know nothing is kept.
    """
    group = await _group_at(duty, event.room)
    if group is None:
        return
    person = await people.find(duty.db, event.address)
    if person and await store.member(duty.db, group, person.id):
        await store.drop_door(duty.db, group, person.id)
    elif not await _may_be_there(duty, group, event, person):
        await _turn_out(duty, group, event, person)
    elif person and await store.approved(duty.db, group, person.id):
        await _let_in(duty, group, person.id)
    elif person is None or person.id not in await store.leaders(duty.db, group):
        if person:  # who asked at the door stands before it no more
            await store.drop_door(duty.db, group, person.id)
        known = "yes" if person else "no"
        who = person.pseudonym if person else ""
        told = say(
            "groups-lead-room-entered", known=known, who=who, group=group.name, slug=group.slug
        )
        await tell_leaders(duty, group, told, f"groups:{group.id}:entered:{event.id}")


async def _let_in(duty: Duty, group: Group, person: PersonId) -> None:
    await store.drop_door(duty.db, group, person)
    await store.join(duty.db, group, person, duty.now)


async def _may_be_there(
    duty: Duty, group: Group, event: Entered, person: people.Person | None
) -> bool:
    """Also somebody who is no person of ours may have been named by their handle."""
    if person and not await may_meet_all(duty, group, person.id):
        return False
    names = (event.address.chat, *event.handles)
    there = [one.person for one in await store.members_of(duty.db, group)]
    return not await exclusions.kept_out(duty.db, duty.vault, names, there)


async def _turn_out(duty: Duty, group: Group, event: Entered, person: people.Person | None) -> None:
    """For whoever must not meet somebody there, there is no seat: nothing else is said."""
    cause = f"groups:{group.id}:no-seat:{event.id}"
    order = Remove(event.address.chat)
    await outbox.order(duty.db, event.room, order, cause=f"{cause}:out", now=duty.now)
    who = person.pseudonym if person else ""
    told = say(
        "groups-lead-room-no-seat", known="yes" if person else "no", who=who, group=group.name
    )
    await tell_leaders(duty, group, told, cause, but=person.id if person else None)
    if person:
        await store.leave(duty.db, group, person.id)
        await end_consent(duty, group, person.id, "declined")
        reply = say("groups-room-no-seat", choice("groups-all", "/gruppen"), group=group.name)
        await outbox.tell(duty.db, person.id, reply, cause=f"{cause}:told", now=duty.now)


async def left(duty: Duty, event: Left) -> None:
    group = await _group_at(duty, event.room)
    person = await people.find(duty.db, event.address)
    if group and person:
        await part(duty, group, person.id, act="left the room")


async def lost(duty: Duty, event: RoomLost) -> None:
    """Nobody can be let in any more: the group pauses until there is a room again."""
    room = await store.room_at(duty.db, event.address)
    if room is None:
        return
    await store.drop_room(duty.db, room)
    group = await store.by_id(duty.db, room.group_id) if room.group_id is not None else None
    if group and await store.set_state(duty.db, group, "paused", only_from=("open",)):
        told = say("groups-lead-room-lost", group=group.name, slug=group.slug)
        await tell_leaders(duty, group, told, f"groups:{group.id}:lost:{event.id}")


async def moved(duty: Duty, event: RoomMoved) -> None:
    await store.move_room(duty.db, event.address, event.chat)
    room = await store.room_at(duty.db, Address(event.address.channel, event.chat))
    group = await store.by_id(duty.db, room.group_id) if room and room.group_id else None
    if room and group:
        await _look(duty, group, room, event.id)


async def changed(duty: Duty, event: RightsChanged) -> None:
    room = await store.room_at(duty.db, event.address)
    group = await _group_at(duty, event.address)
    if room and group:
        await _look(duty, group, room, event.id)


# What came of errands


async def done(duty: Duty, event: ErrandDone) -> None:
    match event.errand:
        case Check():
            await _checked(duty, event)
        case Invite(chat=chat):
            await _invited(duty, event, Address(event.address.channel, chat))
        case Create():
            await _made(duty, event)


async def failed(duty: Duty, event: ErrandFailed) -> None:
    """Only who leads can mend it; whoever was to come in asks again when it is mended."""
    cause = f"groups:failed:{event.address.channel}:{event.id}"
    if isinstance(event.errand, Create):
        sorry = say("groups-lead-room-cannot-make")
        await outbox.promise(
            duty.db, event.address, sorry, cause=cause, now=duty.now, kind="notice"
        )
    elif group := await _group_at(duty, event.address):
        match event.errand:
            case Check() | Enter() | Invite():
                told = say("groups-lead-room-failed", group=group.name)
                await tell_leaders(duty, group, told, cause)
            case Remove():
                told = say("groups-lead-room-stays", group=group.name, slug=group.slug)
                await tell_leaders(duty, group, told, cause)


async def _checked(duty: Duty, event: ErrandDone) -> None:
    """Each thing is told once, and once more when it was mended and comes again."""
    room = await store.room_at(duty.db, event.address)
    group = await _group_at(duty, event.address)
    if room is None or group is None:
        return
    missing = event.outcome.missing
    others = await _others(duty, group, event)
    await store.set_rights(duty.db, room, missing, others)
    cause = f"groups:{group.id}:checked:{event.id}"
    if missing != room.missing:
        told = (
            _lacking(group, room, missing)
            if missing
            else say("groups-lead-room-ready", group=group.name)
        )
        await tell_leaders(duty, group, told, cause)
    if new := [who for mark, who in others.items() if mark not in room.others]:
        await tell_leaders(duty, group, _powerful(group, new), f"{cause}:others")


def _lacking(group: Group, room: Room, missing: tuple[Right, ...]) -> Reply:
    rights = [Paragraph(Text(f"groups-lead-room-right-{right}")) for right in missing]
    how = Paragraph(Text("groups-lead-room-give", {"kind": _kind(room), "slug": group.slug}))
    again = choice("groups-lead-room-look", f"/gruppe_pruefen_raum {group.slug}")
    told = say("groups-lead-room-missing", again, group=group.name)
    return Reply((*told.blocks, *rights, how), told.choices)


async def _others(duty: Duty, group: Group, event: ErrandDone) -> dict[str, str]:
    """By their marks: a pseudonym, `EVERYBODY`, or nothing for somebody who is not known."""
    allowed = {*await store.leaders(duty.db, group), *await roles.holders(duty.db, "moderator")}
    found: dict[str, str] = {}
    for chat in event.outcome.others:
        address = Address(event.address.channel, chat)
        person = await people.find(duty.db, address)
        if person is None or person.id not in allowed:
            name = person.pseudonym if person else ""
            found[duty.vault.mark(address)] = chat if chat == EVERYBODY else name
    return found


def _powerful(group: Group, others: list[str]) -> Reply:
    named = sorted(who for who in others if who not in {"", EVERYBODY})
    lines = [Text("groups-lead-room-other-named", {"who": who}) for who in named]
    if EVERYBODY in others:
        lines.append(Text("groups-lead-room-other-everybody"))
    if strangers := others.count(""):
        lines.append(Text("groups-lead-room-other-strangers", {"count": strangers}))
    told = say("groups-lead-room-others", group=group.name)
    what = Paragraph(Text("groups-lead-room-others-what"))
    return Reply((*told.blocks, *map(Paragraph, lines), what))


async def _invited(duty: Duty, event: ErrandDone, address: Address) -> None:
    group = await _group_at(duty, event.address)
    person = await people.find(duty.db, address)
    if group is None or person is None:
        return
    if event.outcome.inside:
        await _has_come(duty, event, group, person.id)
        return
    link = event.outcome.link
    way = (Choice(Text("groups-room-open"), url=link),) if link else ()
    key = "groups-room-invited" if link else "groups-room-invited-there"
    reply = say(key, *way, group=group.name, slug=group.slug)
    cause = f"groups:{group.id}:invited:{event.id}"
    await outbox.tell(
        duty.db, person.id, reply, cause=cause, now=duty.now, expires_at=duty.now + doors.INVITED
    )


async def _has_come(duty: Duty, event: ErrandDone, group: Group, person: PersonId) -> None:
    """Whoever came past the bot and was then said yes to need not come once more."""
    await _let_in(duty, group, person)
    told = say("groups-room-inside", group=group.name)
    cause = f"groups:{group.id}:invited:{event.id}"
    await outbox.tell(duty.db, person, told, cause=cause, now=duty.now)


async def _made(duty: Duty, event: ErrandDone) -> None:
    number = event.cause.split(":")[1]
    group = await store.by_id(duty.db, int(number))
    person = await people.find(duty.db, event.address)
    if group is None or person is None or await store.room_of(duty.db, group):
        return
    address = Address(event.address.channel, event.outcome.room)
    await store.offer_room(duty.db, address, group.name, person.id, duty.now, inside=True)
    room = await store.room_at(duty.db, address)
    assert room is not None
    await store.connect(duty.db, group, room)
    await store.set_rights(duty.db, room, ())
    told = say("groups-lead-room-made", group=group.name)
    await tell_leaders(duty, group, told, f"groups:{group.id}:made:{event.id}")


async def _group_at(duty: Duty, address: Address) -> Group | None:
    room = await store.room_at(duty.db, address)
    return await store.by_id(duty.db, room.group_id) if room and room.group_id else None


# What is done of the bot's own accord


async def tidy(duty: Duty) -> None:
    """Nobody wanted the bot there: it says so, and goes."""
    for room in await store.unconnected(duty.db, duty.now - UNCONNECTED):
        moment = f"{room.id}:{duty.now.isoformat()}"
        await _go(duty, room.address, moment, Text("groups-room-unused"), inside=room.inside)
        await store.drop_room(duty.db, room)
    await store.forget_claims(duty.db, duty.now)
    await store.forget_doors(duty.db, duty.now - timedelta(days=7))


EVENTS: dict[type, Reaction] = {
    RoomOffered: offered,
    RoomClaimed: claimed,
    RightsChanged: changed,
    JoinAsked: asked,
    Entered: entered,
    Left: left,
    RoomLost: lost,
    RoomMoved: moved,
    ErrandDone: done,
    ErrandFailed: failed,
}
JOB = Job("rooms", timedelta(hours=1), tidy)
