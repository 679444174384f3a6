"""Writing to a group and reading from it, under pseudonyms."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from handlers.groups import rules, store
from handlers.groups.common import RELAY_LIVES, about, leads, mine, tell_leaders
from handlers.kernel import exclusions, outbox, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Choice, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.groups.store import Group, Member, Pace
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId

PACES: dict[str, Pace] = {
    "sofort": "now",
    "abends": "evening",
    "stumm": "muted",
    "now": "now",
    "evening": "evening",
    "muted": "muted",
}


async def talk(ctx: Context, message: Message) -> Reply:
    """`/gruppe birke`: from now on everything typed goes there; others see what it is about."""
    slug, words = rules.split_slug(ctx.argument)
    own = await store.groups_of(ctx.db, ctx.person.id)
    if not slug and own:
        options = [choice("groups-talk", f"/gruppe {g.slug}", group=g.name) for g in own]
        return say("groups-talk-which", *options)
    group = next((one for one in own if one.slug == slug), None)
    if group is None:
        return await about(ctx, slug)
    if group.is_real:
        raise Refused("groups-room-talk", group=group.name)
    if words:
        return await _say_in(ctx, group.slug, words)
    await store.stand(ctx.db, message.address, ctx.person.id, "talk", ctx.now, group=group)
    return say("groups-talk-here", group=group.name).awaiting("groups.talk")


async def spoken(ctx: Context, message: Message) -> Reply:
    """Typed while in a talk; before the first time it is asked whether the group is meant."""
    step = await store.step(ctx.db, message.address, "talk")
    found = await store.group_of(ctx.db, step)
    if step is None or found is None:
        return say("groups-talk-over", choice("groups-all", "/gruppen"))
    if step.words.get("sure"):
        return (await _say_in(ctx, found.slug, message.text)).awaiting("groups.talk")
    group, _member = await mine(ctx, found.slug)
    words = "\n".join(filter(None, (step.words.get("words"), message.text)))
    _not_too_long(words)
    await store.stand(
        ctx.db, message.address, ctx.person.id, "talk", ctx.now, group=group, words={"words": words}
    )
    return say(
        "groups-talk-sure",
        choice("groups-talk-yes", "/senden ja", group=group.name),
        choice("groups-talk-no", "/senden nein"),
        group=group.name,
        words=words,
    ).awaiting("groups.talk")


async def no_pictures(_ctx: Context, _message: Message) -> Reply:
    """Faces, rooms and voices tell more than a pseudonym hides."""
    return say("groups-no-pictures")


async def send_or_not(ctx: Context, message: Message) -> Reply:
    """`/senden ja` and `/senden nein`: what was typed first goes to the group, or nowhere."""
    step = await store.step_out(ctx.db, message.address)
    group = await store.group_of(ctx.db, step)
    if step is None or group is None or step.doing != "talk":
        return say("groups-talk-over", choice("groups-all", "/gruppen"))
    if ctx.argument != "ja":
        return say("groups-talk-not-sent")
    words = step.words.get("words", "")
    await store.stand(
        ctx.db, message.address, ctx.person.id, "talk", ctx.now, group=group, words={"sure": "yes"}
    )
    if not words:
        return say("groups-talk-here", group=group.name).awaiting("groups.talk")
    return (await _say_in(ctx, group.slug, words)).awaiting("groups.talk")


async def done(ctx: Context, message: Message) -> Reply:
    """`/fertig`: back to the bot."""
    await store.step_out(ctx.db, message.address)
    return say("groups-talk-done")


async def say_once(ctx: Context, _message: Message) -> Reply:
    """`/an birke Hallo zusammen`."""
    slug, words = rules.split_slug(ctx.argument)
    if not words:
        await mine(ctx, slug)
        raise Refused("groups-say-what", slug=slug)
    return await _say_in(ctx, slug, words)


async def _say_in(ctx: Context, slug: str, words: str) -> Reply:
    group, member = await mine(ctx, slug)
    if group.is_real:
        raise Refused("groups-room-talk", group=group.name)
    if group.state == "paused":
        raise Refused("groups-paused", group=group.name)
    if member.silenced:
        raise Refused("groups-silenced", group=group.name)
    _not_too_long(words)
    waits = (
        rules.has_contact(words)
        and rules.is_new(member.joined_on, member.sent, ctx.now)
        and not leads(ctx, group)
    )
    if not await store.note_sent(ctx.db, member, ctx.now, most=rules.A_MINUTE, counts=not waits):
        raise Refused("groups-too-fast")
    if waits:
        return await _hold(ctx, group, member, words)
    await pass_on(ctx, group, member.person, member.pseudonym, words)
    return say("groups-sent", group=group.name)


def _not_too_long(words: str) -> None:
    if len(words) > rules.LONGEST:
        raise Refused("groups-too-long", most=rules.LONGEST)


async def _hold(ctx: Context, group: Group, member: Member, words: str) -> Reply:
    held = await store.hold(ctx.db, group, member.person, words, ctx.now)
    asked = say(
        "groups-lead-held",
        choice("groups-lead-release", f"/freigeben {held}"),
        choice("groups-lead-discard", f"/verwerfen {held}"),
        who=member.pseudonym,
        group=group.name,
        words=words,
        held=str(held),
    )
    await tell_leaders(ctx, group, asked, f"groups:{group.id}:held:{held}", but=member.person)
    return say("groups-held", group=group.name)


async def pass_on(ctx: Context, group: Group, author: PersonId, who: str, words: str) -> None:
    """To every other member at their pace; nothing is kept of what was delivered."""
    others = [one for one in await store.members_of(ctx.db, group) if one.person != author]
    apart = await exclusions.apart(ctx.db, ctx.vault, author, [one.person for one in others])
    silent = apart | await store.deaf_to(ctx.db, author)
    readers = [one for one in others if one.person not in silent]
    cause = f"groups:{group.id}:words:{uuid.uuid4().hex}"
    said = relayed(group, ((who, words),))
    for reader in readers:
        if reader.pace == "now":
            await outbox.tell(
                ctx.db,
                reader.person,
                said,
                cause=f"{cause}:{reader.person}",
                now=ctx.now,
                kind="relay",
                author_id=author,
                expires_at=ctx.now + RELAY_LIVES,
            )
    later = [one.person for one in readers if one.pace == "evening"]
    if later:
        due = rules.next_evening(ctx.now, ctx.network.zone)
        await store.keep_for_evening(ctx.db, group, author, words, later, due)


def relayed(group: Group, said: tuple[tuple[str, str], ...]) -> Reply:
    """What was said in a group, as its members read it, with one small button for each author."""
    blocks = tuple(
        Paragraph(Text("groups-said", {"who": who, "group": group.name, "words": words}))
        for who, words in said
    )
    authors = list(dict.fromkeys(who for who, _words in said))
    about = tuple(_about(group, who, len(authors)) for who in authors)
    return Reply(blocks, about, urgency="notify")


def _about(group: Group, who: str, authors: int) -> Choice:
    sign = "⋯" if authors == 1 else f"⋯ {who}"
    return Choice(Text("groups-about-open"), f"/gruppe_wer {group.slug} {who}", discreet=sign)


async def pace(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_tempo birke abends`: at once, in the evening, not at all."""
    slug, wanted = rules.split_slug(ctx.argument)
    own = await store.groups_of(ctx.db, ctx.person.id)
    if not slug and len(own) == 1:
        slug = own[0].slug
    group, member = await mine(ctx, slug)
    chosen = PACES.get(typed.fold(wanted))
    if chosen is None:
        return say(
            "groups-pace-which",
            choice("groups-pace-now", f"/gruppe_tempo {slug} sofort"),
            choice("groups-pace-evening", f"/gruppe_tempo {slug} abends"),
            choice("groups-pace-muted", f"/gruppe_tempo {slug} stumm"),
            group=group.name,
            slug=slug,
        )
    await store.set_pace(ctx.db, group, ctx.person.id, chosen, ctx.now)
    if chosen == "muted":
        await outbox.withdraw(ctx.db, f"groups:{group.id}:words:", to=ctx.person.id)
    await store.note_active(ctx.db, member, ctx.now)
    return say(f"groups-pace-is-{chosen}", group=group.name)


async def stay(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_bleiben birke`: after two silent years one was asked."""
    group, member = await mine(ctx, rules.split_slug(ctx.argument)[0])
    await store.note_active(ctx.db, member, ctx.now)
    return say("groups-stays", group=group.name)


async def fall_silent(ctx: Context) -> Text | None:
    """On “stopp”: every group is muted; to be a member is not a message."""
    own = await store.groups_of(ctx.db, ctx.person.id)
    await store.mute_all(ctx.db, ctx.person.id)
    return Text("groups-stopped") if own else None
