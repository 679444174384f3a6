"""Finding a group, asking to join it, and leaving it."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.groups import doors, rules, store
from handlers.groups.common import (
    about,
    card,
    consent_said,
    may_meet_all,
    named_in,
    part,
    preview,
    tell_leaders,
    visible,
)
from handlers.groups.rules import Described
from handlers.kernel import consent
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Moment, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.groups.store import Group
    from handlers.kernel.consent import Purpose
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Choice

SHOWN = 4  # groups at a time
NO_SEAT = timedelta(hours=20), timedelta(hours=50)  # so long a decision takes when nobody decides


async def beside(ctx: Context) -> Choice | None:
    """For those who ask the directory for company."""
    return choice("groups-menu-gruppen", "/gruppen") if await store.open_groups(ctx.db) else None


async def overview(ctx: Context, _message: Message) -> Reply:
    """`/gruppen`, `/gruppen siegen abends`, `/gruppen +4` for the next ones."""
    skip = ctx.argument.removeprefix("+")
    if ctx.argument.startswith("+") and skip.isdecimal():
        return await _found(ctx, "", int(skip))
    return await _found(ctx, ctx.argument, 0)


async def linked(ctx: Context, _message: Message) -> Reply:
    """A deep link shows one group, and changes nothing."""
    return await about(ctx, ctx.argument)


async def wish(ctx: Context, message: Message) -> Reply:
    """“ich möchte in eine gruppe in siegen”."""
    return await _found(ctx, message.text, 0)


async def _found(ctx: Context, wanted: str, skip: int) -> Reply:
    own = await store.groups_of(ctx.db, ctx.person.id)
    others = {group.slug: group for group in await store.open_groups(ctx.db) if group not in own}
    ranked = rules.rank(wanted, [_described(group) for group in others.values()])
    shown = [others[slug] for slug in ranked[skip : skip + SHOWN]]
    to_own = [choice("groups-talk", f"/gruppe {g.slug}", group=g.name) for g in own]
    to_join = [choice("groups-join", f"/gruppe_beitreten {g.slug}", group=g.name) for g in shown]
    on = [choice("groups-more", f"/gruppen +{skip + SHOWN}")] if ranked[skip + SHOWN :] else []
    blocks = [Paragraph(Text("groups-own"))] if own and not skip else []
    blocks.append(Paragraph(Text("groups-found" if shown else "groups-none")))
    cards = [await card(ctx.db, group) for group in shown]
    choices = (*(to_own if not skip else ()), *to_join, *on)
    return Reply((*blocks, *cards), choices).seen_as("/gruppen")


def _described(group: Group) -> Described:
    words = f"{group.name} {group.topic} {group.area} {group.ages} {group.evening}"
    return Described(group.slug, words, group.ages)


async def ask_to_join(ctx: Context, message: Message) -> Reply:
    """`/gruppe_beitreten birke`: two sentences of one's own are asked for."""
    slug, words = rules.split_slug(ctx.argument)
    if not slug:
        return await _found(ctx, "", 0)
    group = await visible(ctx, slug)
    await _not_yet(ctx, group)
    await store.stand(ctx.db, message.address, ctx.person.id, "join", ctx.now, group=group)
    if words:
        return await _preview(ctx, message, group, words)
    return say("groups-join-words", group=group.name).awaiting("groups.introduction")


async def introduction(ctx: Context, message: Message) -> Reply:
    step = await store.step(ctx.db, message.address, "join")
    group = await store.group_of(ctx.db, step)
    if group is None or group.state != "open":
        raise Refused("groups-not-open")
    return await _preview(ctx, message, group, message.text.strip())


async def _preview(ctx: Context, message: Message, group: Group, words: str) -> Reply:
    """What the organisers will read, and what one agrees to."""
    if len(words) > rules.INTRODUCTION:
        raise Refused("groups-join-too-long", most=rules.INTRODUCTION)
    if rules.has_contact(words):
        raise Refused("groups-join-no-contact")
    await consent.asked(ctx.db, consent_said(ctx, message, group), ctx.now)
    await store.stand(
        ctx.db, message.address, ctx.person.id, "join", ctx.now, group=group, words={"words": words}
    )
    return preview(group, ctx.person.pseudonym, words).awaiting("groups.introduction")


async def send_request(ctx: Context, message: Message) -> Reply:
    """`/gruppe_bitte ja`: agreed, and asked."""
    step = await store.step(ctx.db, message.address, "join")
    await store.step_out(ctx.db, message.address)
    if ctx.argument != "ja":
        return say("groups-join-not-sent")
    group = await store.group_of(ctx.db, step)
    if step is None or group is None or group.state != "open" or not step.words.get("words"):
        return say("groups-join-again", choice("groups-all", "/gruppen"))
    await _not_yet(ctx, group)
    await consent.give(ctx.db, ctx.person.id, consent_said(ctx, message, group), ctx.now)
    await _file(ctx, group, step.words["words"])
    return say("groups-join-sent", group=group.name)


async def _not_yet(ctx: Context, group: Group) -> None:
    if await store.member(ctx.db, group, ctx.person.id):
        raise Refused("groups-already-in", group=group.name, slug=group.slug)
    if await store.pending(ctx.db, group, ctx.person.id):
        raise Refused("groups-already-asked", group=group.name)


async def _file(ctx: Context, group: Group, words: str) -> None:
    """Whether somebody must be kept apart shows in nothing, not even in the work done."""
    veiled = not await may_meet_all(ctx, group, ctx.person.id)
    request = await store.ask(
        ctx.db,
        group,
        ctx.person.id,
        words,
        ctx.now,
        veiled=veiled,
        no_seat_at=_some_time_later(ctx.now),
    )
    card_for_leaders = request_card(
        group, request or 0, ctx.person.pseudonym, words, Moment.of(ctx.person.since)
    )
    async with ctx.db.begin_nested() as telling:
        cause = f"groups:{group.id}:request:{request}"
        await tell_leaders(ctx, group, card_for_leaders, cause)
        if veiled:
            await telling.rollback()


def request_card(group: Group, request: int, who: str, words: str, since: Moment) -> Reply:
    return say(
        "groups-lead-request",
        choice("groups-lead-approve", f"/aufnehmen {request}"),
        choice("groups-lead-decline", f"/ablehnen {request}"),
        group=group.name,
        who=who,
        words=words,
        since=since,
        request=str(request),
    )


def _some_time_later(now: datetime) -> datetime:
    soonest, latest = NO_SEAT
    spread = int((latest - soonest).total_seconds())
    return now + soonest + timedelta(seconds=secrets.randbelow(spread))


async def leave(ctx: Context, message: Message) -> Reply:
    """`/gruppe_verlassen`, or in plain words; asks which only where there are several."""
    own = await store.groups_of(ctx.db, ctx.person.id)
    own += [group for group in await store.asked_groups(ctx.db, ctx.person.id) if group not in own]
    if not own:
        return say("groups-leave-none", choice("groups-all", "/gruppen"))
    group = named_in(ctx.argument or message.text, own)
    if group is None and len(own) > 1:
        options = [choice("groups-leave", f"/gruppe_verlassen {g.slug}", group=g.name) for g in own]
        return say("groups-leave-which", *options)
    group = group or own[0]
    seen = await doors.stays(ctx, group, ctx.person.id)
    await part(ctx, group, ctx.person.id, act="button" if message.pressed else "words")
    await store.step_out(ctx.db, message.address)
    left = Paragraph(Text("groups-left", {"group": group.name}))
    visible = Paragraph(Text("groups-room-still-visible", {"group": group.name}))
    return Reply((left, visible) if seen else (left,))


async def consent_withdrawn(ctx: Context, purpose: Purpose, scope: str) -> None:
    """Whoever takes the consent back is out of the group."""
    group = await store.find(ctx.db, scope) if purpose == "group" else None
    if group is not None:
        await part(ctx, group, ctx.person.id, act="consent")
