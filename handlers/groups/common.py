"""What every command of groups asks first: which group, and what may you do there?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.groups import doors, store
from handlers.kernel import consent, exclusions, outbox, roles, typed
from handlers.kernel.consent import Said
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Card, Fact, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.groups.store import Group, Member, Request
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId

RELAY_LIVES = timedelta(days=3)  # words wait so long for a page that is closed


async def mine(ctx: Context, slug: str) -> tuple[Group, Member]:
    """A group of the person's own; for all others it is as if it did not exist."""
    group = await store.find(ctx.db, slug)
    member = await store.member(ctx.db, group, ctx.person.id) if group else None
    if group is None or member is None or group.state not in {"open", "paused"}:
        raise Refused("groups-not-yours")
    return group, member


async def led(ctx: Context, slug: str) -> Group:
    """A group that the person decides for, at this very moment."""
    group = await store.find(ctx.db, slug)
    if group is None or not leads(ctx, group) or group.state == "closed":
        raise Refused("groups-not-led")
    return group


def leads(ctx: Context, group: Group) -> bool:
    return ctx.rights.has("organiser", group.slug) or ctx.rights.has("moderator")


async def visible(ctx: Context, slug: str) -> Group:
    """A group that takes people in; nobody learns why another one does not."""
    group = await store.find(ctx.db, slug)
    if group is None or group.state != "open":
        raise Refused("groups-not-open")
    return group


async def card(db: Database, group: Group) -> Card:
    """What everybody may know: no place, no number, no names."""
    free = await store.seats_left(db, group) > 0
    facts = {
        "groups-fact-area": group.area,
        "groups-fact-ages": group.ages or Text("groups-any-ages"),
        "groups-fact-evening": group.evening or Text("groups-any-evening"),
        "groups-fact-seats": Text("groups-seats-free" if free else "groups-seats-full"),
    }
    shown = tuple(Fact(Text(key), value) for key, value in facts.items())
    return Card(group.name, group.topic, shown)


def consent_said(ctx: Context, message: Message, group: Group) -> Said:
    """What the person agrees to, in the words that they see."""
    return Said(
        subject=ctx.vault.mark(message.address),
        purpose="group",
        scope=group.slug,
        channel=message.address.channel,
        act="button" if message.pressed else "words",
        language=ctx.language,
        words=ctx.words(consent_words(group.name, group.kind)),
    )


async def about(ctx: Context, slug: str) -> Reply:
    """One group, as everybody may see it."""
    group = await visible(ctx, slug)
    join = choice("groups-join", f"/gruppe_beitreten {group.slug}", group=group.name)
    return Reply((await card(ctx.db, group),), (join, choice("groups-all", "/gruppen")))


def preview(group: Group, who: str, words: str) -> Reply:
    """What the organisers will read, and what one agrees to."""
    said = Text("groups-join-preview", {"who": who, "words": words})
    return Reply(
        (Paragraph(said), Paragraph(consent_words(group.name, group.kind))),
        (
            choice("groups-join-yes", "/gruppe_bitte ja"),
            choice("groups-join-no", "/gruppe_bitte nein"),
        ),
    )


def consent_words(name: str, kind: str = "relayed") -> Text:
    """In a real room members see each other: that is another thing to agree to."""
    key = "groups-consent" if kind == "relayed" else "groups-room-consent"
    return Text(key, {"group": name})


async def tell_leaders(
    doing: Context | Duty,
    group: Group,
    reply: Reply,
    cause: str,
    *,
    but: PersonId | None = None,
) -> None:
    for leader in await store.leaders(doing.db, group):
        if leader != but:
            await outbox.tell(doing.db, leader, reply, cause=f"{cause}:{leader}", now=doing.now)


async def tell_moderators(db: Database, reply: Reply, cause: str, now: datetime) -> int:
    """How many can be reached."""
    moderators = await roles.holders(db, "moderator")
    told = [
        await outbox.tell(db, one, reply, cause=f"{cause}:{one}", now=now) for one in moderators
    ]
    return sum(told)


async def welcome(doing: Context | Duty, group: Group, person: PersonId, cause: str) -> None:
    """Let in: say so, and how it works. Into a real room they go themselves."""
    if group.is_real:
        await doors.invite(doing, group, person, cause)
        return
    db, now = doing.db, doing.now
    await store.join(db, group, person, now)
    reply = say(
        "groups-welcome",
        choice("groups-talk", f"/gruppe {group.slug}", group=group.name),
        choice("groups-pace", f"/gruppe_tempo {group.slug}"),
        group=group.name,
        slug=group.slug,
    )
    await outbox.tell(db, person, reply, cause=cause, now=now)


async def part(doing: Context | Duty, group: Group, person: PersonId, *, act: str) -> None:
    """Somebody is out: gone at once, also from what waits for them and from what they wrote."""
    db = doing.db
    invited = await store.door(db, group, person) is not None
    was_in = await store.leave(db, group, person)
    causes = f"groups:{group.id}:"
    await outbox.withdraw(db, causes, to=person)
    await outbox.withdraw(db, causes, author=person)
    if (was_in or invited) and act not in {"left the room", "closed"}:
        await doors.put_out(doing, group, person)
    await end_consent(doing, group, person, act)
    was_organiser = await roles.take(db, person, roles.Grant("organiser", group.slug))
    if was_organiser and not await roles.holders(db, "organiser", group.slug):
        alone = say("groups-lead-nobody", group=group.name, slug=group.slug)
        cause = f"groups:{group.id}:alone:{doing.now.isoformat()}"
        await tell_moderators(db, alone, cause, doing.now)
    await fill_seats(doing, group)


async def let_go(doing: Context | Duty, person: PersonId) -> Text | None:
    """Somebody is about to be erased: out of every real group as well."""
    seen = []
    for group in await store.real_groups_of(doing.db, person):
        if await doors.stays(doing, group, person):
            seen.append(group.name)
        await part(doing, group, person, act="erasure")
    return Text("groups-room-still-visible", {"group": ", ".join(seen)}) if seen else None


async def end_consent(doing: Context | Duty, group: Group, person: PersonId, act: str) -> None:
    await consent.withdraw(doing.db, person, Said("", "group", group.slug, "", act, ""), doing.now)


async def say_no(doing: Context | Duty, request: Request, why: Text) -> None:
    """Kindly, with the way to other groups; what they agreed to ends with it."""
    group = request.group
    await doors.turn_away(doing, group, request.person)
    await end_consent(doing, group, request.person, "declined")
    reply = Reply(
        (Paragraph(Text("groups-declined", {"group": group.name})), Paragraph(why)),
        (choice("groups-all", "/gruppen"),),
    )
    cause = f"groups:{group.id}:decided:{request.id}"
    await outbox.tell(doing.db, request.person, reply, cause=cause, now=doing.now)


async def fill_seats(doing: Context | Duty, group: Group) -> None:
    """Whoever waits longest comes in, while the group is open."""
    db = doing.db
    fresh = await store.by_id(db, group.id)
    if fresh is None or fresh.state != "open":
        return
    for request in await store.waiting(db, group):
        if await store.seats_left(db, fresh) <= 0:
            return
        if await may_meet_all(doing, group, request.person) and await store.let_in(db, request.id):
            cause = f"groups:{group.id}:in:{request.id}"
            await welcome(doing, group, request.person, cause)


async def may_meet_all(doing: Context | Duty, group: Group, person: PersonId) -> bool:
    """Whether nobody in the group must be kept from them, nor they from anybody."""
    there = [member.person for member in await store.members_of(doing.db, group)]
    return not await exclusions.apart(doing.db, doing.vault, person, there)


def named_in(text: str, groups: list[Group]) -> Group | None:
    """The group that somebody names in their own words."""
    words = typed.fold(text).split()
    return next(
        (one for one in groups if one.slug in words or typed.fold(one.name) in " ".join(words)),
        None,
    )
