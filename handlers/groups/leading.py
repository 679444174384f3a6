"""What organisers decide, each at the moment of the act and on the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.groups import doors, rules, store
from handlers.groups.common import (
    consent_said,
    consent_words,
    fill_seats,
    leads,
    led,
    may_meet_all,
    part,
    say_no,
    welcome,
)
from handlers.groups.creating import checked
from handlers.groups.finding import request_card
from handlers.groups.talking import pass_on
from handlers.kernel import audit, consent, outbox, people, roles, typed
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Moment, Paragraph, Reply, Text, choice, confirm, say

if TYPE_CHECKING:
    from handlers.groups.store import Group, Member, Request
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId

READY = ("1", "2", "3")  # kind words for a no
FIELDS = {
    "name": "name",
    "thema": "topic",
    "gegend": "area",
    "alter": "ages",
    "abend": "evening",
    "plaetze": "seats",
}


async def manage(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_leiten birke`: all that one may do there."""
    slug, _rest = rules.split_slug(ctx.argument)
    if not slug:
        return await _which(ctx)
    group = await led(ctx, slug)
    waiting = await store.open_requests(ctx.db, group)
    members = await store.members_of(ctx.db, group)
    turn = ("groups-lead-pause", "pause") if group.state == "open" else ("groups-lead-on", "weiter")
    options = [
        choice("groups-lead-see-request", f"/anfrage {r.id}", who=r.pseudonym) for r in waiting
    ]
    options += [
        choice("groups-lead-see-member", f"/gruppe_mitglied {slug} {m.pseudonym}", who=m.pseudonym)
        for m in members
    ]
    options += [
        choice(turn[0], f"/gruppe_{turn[1]} {slug}"),
        choice("groups-lead-change", f"/gruppe_aendern {slug}"),
        choice("groups-lead-close", f"/gruppe_schliessen {slug}"),
    ]
    return say(
        "groups-lead-group",
        *options,
        group=group.name,
        state=group.state,
        members=len(members),
        seats=group.seats,
        requests=len(waiting),
    ).seen_as(f"/gruppe_leiten {slug}")


async def _which(ctx: Context) -> Reply:
    slugs = sorted(g.scope for g in ctx.rights.grants if g.role == "organiser")
    found = [group for slug in slugs if (group := await store.find(ctx.db, slug))]
    if ctx.rights.has("moderator"):
        found += [g for g in await store.open_groups(ctx.db) if g not in found]
    options = [
        choice("groups-lead-manage", f"/gruppe_leiten {g.slug}", group=g.name) for g in found
    ]
    return say("groups-lead-which" if found else "groups-lead-none", *options)


# Requests


async def see_request(ctx: Context, _message: Message) -> Reply:
    request = await _request(ctx)
    _still_open(request)
    since = Moment.of(request.asked_at.date())
    return request_card(request.group, request.id, request.pseudonym, request.words, since)


async def approve(ctx: Context, _message: Message) -> Reply:
    """`/aufnehmen 17`: in, or on the waiting list where no seat is left."""
    request = await _request(ctx)
    group = await store.find(ctx.db, request.group.slug, lock=True)
    assert group is not None
    seat = await store.seats_left(ctx.db, group) > 0
    comes_in = seat and await may_meet_all(ctx, group, request.person)
    await _decide(ctx, request, "approved" if comes_in else "waiting")
    cause = f"groups:{group.id}:decided:{request.id}"
    if comes_in:
        await welcome(ctx, group, request.person, cause)
        return say(
            "groups-lead-invited" if group.is_real else "groups-lead-approved",
            who=request.pseudonym,
            group=group.name,
        )
    told = say("groups-on-the-list", group=group.name)
    await outbox.tell(ctx.db, request.person, told, cause=cause, now=ctx.now)
    return say("groups-lead-listed", who=request.pseudonym, group=group.name)


async def decline(ctx: Context, message: Message) -> Reply:
    """`/ablehnen 17`, then with which words; `/ablehnen 17 2` or `/ablehnen 17 Eigene Worte`."""
    request = await _request(ctx)
    _still_open(request)
    words = ctx.argument.partition(" ")[2].strip()
    if words:
        return await _decline(ctx, request, words)
    await store.stand(
        ctx.db,
        message.address,
        ctx.person.id,
        "decline",
        ctx.now,
        group=request.group,
        words={"request": str(request.id)},
    )
    options = [choice(f"groups-declined-{n}", f"/ablehnen {request.id} {n}") for n in READY]
    return say("groups-lead-decline-how", *options, who=request.pseudonym).awaiting("groups.no")


async def decline_in_words(ctx: Context, message: Message) -> Reply:
    step = await store.step_out(ctx.db, message.address)
    request = await _request(ctx, step.words.get("request", "") if step else "")
    return await _decline(ctx, request, message.text.strip())


async def _decline(ctx: Context, request: Request, words: str) -> Reply:
    if len(words) > rules.INTRODUCTION:
        raise Refused("groups-join-too-long", most=rules.INTRODUCTION)
    await _decide(ctx, request, "declined")
    ready = words in READY
    why = f"groups-declined-{words}" if ready else "groups-declined-own"
    await say_no(ctx, request, Text(why, {} if ready else {"words": words}))
    return say("groups-lead-was-declined", who=request.pseudonym)


async def _request(ctx: Context, number: str = "") -> Request:
    """Unknown and foreign ones are told apart by nobody."""
    known = typed.number(number or ctx.argument.partition(" ")[0])
    request = await store.request(ctx.db, known) if known is not None else None
    if request is None or not leads(ctx, request.group):
        raise Refused("groups-lead-no-request")
    return request


def _still_open(request: Request) -> None:
    if request.state != "open":
        raise Refused("groups-lead-was-decided", who=request.decided_by or "–")


async def _decide(ctx: Context, request: Request, state: store.RequestState) -> None:
    by = ctx.person.pseudonym
    if not await store.decide(ctx.db, request.id, state, by):
        now = await store.request(ctx.db, request.id)
        raise Refused("groups-lead-was-decided", who=(now.decided_by if now else "") or "–")
    await audit.note(ctx.db, by, f"groups.{state}", request.pseudonym, ctx.now)


# Members


async def see_member(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_mitglied birke Birke-4821`."""
    group, one = await _member(ctx)
    quiet = "groups-lead-unsilence" if one.silenced else "groups-lead-silence"
    return say(
        "groups-lead-member",
        choice(quiet, f"/gruppe_still {group.slug} {one.pseudonym}"),
        choice("groups-lead-remove", f"/gruppe_entfernen {group.slug} {one.pseudonym}"),
        choice("groups-lead-hand-over", f"/gruppe_uebergeben {group.slug} {one.pseudonym}"),
        choice("groups-lead-back", f"/gruppe_leiten {group.slug}"),
        who=one.pseudonym,
        group=group.name,
        since=Moment.of(one.joined_on.date()),
    )


async def silence(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_still birke Birke-4821`: reads, but cannot write; again to undo it."""
    group, one = await _member(ctx)
    await store.silence(ctx.db, one, silenced=not one.silenced)
    if not one.silenced:
        await outbox.withdraw(ctx.db, f"groups:{group.id}:words:", author=one.person)
    await _note(ctx, "unsilence" if one.silenced else "silence", one.pseudonym)
    key = "groups-lead-unsilenced" if one.silenced else "groups-lead-silenced"
    return say(key, who=one.pseudonym, group=group.name)


async def remove(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_entfernen birke Birke-4821`."""
    group, one = await _member(ctx)
    await part(ctx, group, one.person, act="removed")
    await _note(ctx, "remove", one.pseudonym)
    told = say("groups-removed", choice("groups-human", "/mensch"), group=group.name)
    cause = f"groups:{group.id}:removed:{one.id}"
    await outbox.tell(ctx.db, one.person, told, cause=cause, now=ctx.now)
    return say("groups-lead-removed", who=one.pseudonym, group=group.name)


async def _member(ctx: Context) -> tuple[Group, Member]:
    slug, name = rules.split_slug(ctx.argument)
    group = await led(ctx, slug)
    members = await store.members_of(ctx.db, group)
    one = next((m for m in members if m.pseudonym.casefold() == name.casefold()), None)
    if one is None:
        raise Refused("groups-lead-nobody-there", slug=group.slug)
    return group, one


async def _note(ctx: Context, act: str, target: str) -> None:
    await audit.note(ctx.db, ctx.person.pseudonym, f"groups.{act}", target, ctx.now)


# What newcomers wrote


async def release(ctx: Context, _message: Message) -> Reply:
    """`/freigeben 5`: a newcomer's link goes out."""
    group, number = await _held(ctx)
    said = await store.release(ctx.db, number)
    one = await store.member(ctx.db, group, said[0]) if said else None
    if said is None or one is None:
        raise Refused("groups-lead-decided")
    await pass_on(ctx, group, one.person, one.pseudonym, said[1])
    await _note(ctx, "release", one.pseudonym)
    return say("groups-lead-released", who=one.pseudonym)


async def discard(ctx: Context, _message: Message) -> Reply:
    """`/verwerfen 5`."""
    group, number = await _held(ctx)
    if await store.release(ctx.db, number) is None:
        raise Refused("groups-lead-decided")
    await _note(ctx, "discard", group.slug)
    return say("groups-lead-discarded")


async def _held(ctx: Context) -> tuple[Group, int]:
    number = typed.number(ctx.argument)
    group = await store.held_in(ctx.db, number) if number is not None else None
    if group is None or number is None or not leads(ctx, group):
        raise Refused("groups-lead-decided")
    return group, number


# The group itself


async def pause(ctx: Context, _message: Message) -> Reply:
    return await _turn(ctx, "paused", "open", "groups-lead-paused", "groups-now-paused")


async def go_on(ctx: Context, _message: Message) -> Reply:
    return await _turn(ctx, "open", "paused", "groups-lead-goes-on", "groups-now-on")


async def _turn(
    ctx: Context, state: store.State, before: store.State, done: str, told: str
) -> Reply:
    group = await led(ctx, rules.split_slug(ctx.argument)[0])
    if not await store.set_state(ctx.db, group, state, only_from=(before,)):
        raise Refused("groups-lead-decided")
    await _note(ctx, state, group.slug)
    await _tell_members(ctx, group, say(told, group=group.name), state)
    return say(done, choice("groups-lead-back", f"/gruppe_leiten {group.slug}"), group=group.name)


async def _tell_members(ctx: Context, group: Group, reply: Reply, what: str) -> None:
    for one in await store.members_of(ctx.db, group):
        if one.person != ctx.person.id:
            cause = f"groups:{group.id}:{what}:{ctx.now.isoformat()}:{one.id}"
            await outbox.tell(ctx.db, one.person, reply, cause=cause, now=ctx.now)


async def close(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_schliessen birke`, and `… ja` to mean it."""
    slug, sure = rules.split_slug(ctx.argument)
    group = await led(ctx, slug)
    if sure != "ja":
        return confirm(
            say("groups-lead-close-sure", group=group.name),
            choice("groups-lead-close-yes", f"/gruppe_schliessen {slug} ja"),
            choice("groups-lead-close-no", f"/gruppe_leiten {slug}"),
        )
    if not await store.set_state(ctx.db, group, "closed", only_from=("open", "paused", "proposed")):
        raise Refused("groups-lead-decided")
    await doors.close(ctx, group)
    for organiser in await roles.holders(ctx.db, "organiser", slug):
        await roles.take(ctx.db, organiser, roles.Grant("organiser", slug))
    there = [one.person for one in await store.members_of(ctx.db, group)]
    everyone = sorted({*there, *await store.asking(ctx.db, group)})
    for person in everyone:
        await part(ctx, group, person, act="closed")
    told = say("groups-now-closed", choice("groups-all", "/gruppen"), group=group.name)
    for person in everyone:
        if person != ctx.person.id:
            cause = f"groups:{group.id}:closed:{person}"
            await outbox.tell(ctx.db, person, told, cause=cause, now=ctx.now)
    await _note(ctx, "close", slug)
    return say("groups-lead-closed", group=group.name)


async def change(ctx: Context, message: Message) -> Reply:
    """`/gruppe_aendern birke`, `/gruppe_aendern birke abend dienstags`."""
    slug, rest = rules.split_slug(ctx.argument)
    group = await led(ctx, slug)
    said, _, value = rest.partition(" ")
    field = FIELDS.get(typed.fold(said), typed.fold(said))
    if field not in rules.FIELDS:
        options = [
            choice(f"groups-lead-field-{field}", f"/gruppe_aendern {slug} {word}")
            for word, field in FIELDS.items()
        ]
        return say("groups-lead-change-what", *options, group=group.name)
    if value:
        return await _change(ctx, group, field, value)
    await store.stand(
        ctx.db,
        message.address,
        ctx.person.id,
        "change",
        ctx.now,
        group=group,
        words={"field": field},
    )
    return say("groups-lead-change-how").awaiting("groups.detail")


async def changed(ctx: Context, message: Message) -> Reply:
    step = await store.step(ctx.db, message.address, "change")
    found = await store.group_of(ctx.db, step)
    if step is None or found is None:
        raise Refused("groups-not-led")
    return await _change(ctx, await led(ctx, found.slug), step.words["field"], message.text)


async def _change(ctx: Context, group: Group, field: str, value: str) -> Reply:
    fit = await checked(ctx, field, " ".join(value.split()))
    await store.change(ctx.db, group, **{field: int(fit) if field == "seats" else fit})
    await _note(ctx, f"change.{field}", group.slug)
    fresh = await led(ctx, group.slug)
    await fill_seats(ctx, fresh)
    back = choice("groups-lead-back", f"/gruppe_leiten {group.slug}")
    return say("groups-lead-changed", back, group=fresh.name)


# Who leads


async def hand_over(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_uebergeben birke Birke-4821`: a member is asked whether they would."""
    group, one = await _member(ctx)
    if one.person == ctx.person.id:
        raise Refused("groups-lead-nobody-there", slug=group.slug)
    own = ctx.person.pseudonym if ctx.rights.has("organiser", group.slug) else ""
    await _nominate(ctx, group, one.person, hands_over=own)
    return say("groups-lead-handing-over", who=one.pseudonym, group=group.name)


async def appoint(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_leitung birke Birke-4821`: a moderator asks anybody; the same words for all."""
    slug, name = rules.split_slug(ctx.argument)
    if not name:
        return say("groups-lead-appoint-how", slug=slug or "birke")
    group = await led(ctx, slug)
    if not ctx.rights.has("moderator"):
        raise Refused("groups-not-led")
    person = await people.named(ctx.db, name)
    if person is not None:
        await _nominate(ctx, group, person, hands_over="")
    return say("groups-lead-appointing", who=name, group=group.name)


async def _nominate(ctx: Context, group: Group, person: PersonId, *, hands_over: str) -> None:
    number = await store.nominate(ctx.db, group, person, ctx.now, hands_over=hands_over)
    question = say(
        "groups-would-you-lead",
        choice("groups-lead-accept", f"/gruppe_uebernehmen {group.slug}"),
        group=group.name,
        slug=group.slug,
    )
    agreed = Paragraph(consent_words(group.name, group.kind))
    asked = Reply((*question.blocks, agreed), question.choices)
    cause = f"groups:{group.id}:nominee:{number}"
    await outbox.tell(ctx.db, person, asked, cause=cause, now=ctx.now)
    await _note(ctx, "nominate", group.slug)


async def accept(ctx: Context, message: Message) -> Reply:
    """`/gruppe_uebernehmen birke`: only who was asked can, and only once."""
    slug, _rest = rules.split_slug(ctx.argument)
    group = await store.find(ctx.db, slug)
    usable = group is not None and group.state in {"open", "paused"}
    asked = await store.accept_nomination(ctx.db, group, ctx.person.id) if group else None
    if group is None or not usable or asked is None:
        raise Refused("groups-lead-not-asked")
    await consent.give(ctx.db, ctx.person.id, consent_said(ctx, message, group), ctx.now)
    await store.join(ctx.db, group, ctx.person.id, ctx.now)
    grant = roles.Grant("organiser", slug)
    await roles.give(ctx.db, ctx.person.id, grant, asked or "moderator", ctx.now)
    before = await people.named(ctx.db, asked) if asked else None
    if before is not None:
        if not await roles.take(ctx.db, before, grant):  # whoever hands over must still lead
            raise Refused("groups-lead-not-asked")
        told = say("groups-lead-handed-over", group=group.name)
        cause = f"groups:{group.id}:handed:{before}:{ctx.now.isoformat()}"
        await outbox.tell(ctx.db, before, told, cause=cause, now=ctx.now)
    await _note(ctx, "lead", slug)
    return say(
        "groups-lead-founded",
        choice("groups-lead-manage", f"/gruppe_leiten {slug}", group=group.name),
        group=group.name,
        slug=slug,
    )
