"""Whom somebody does not want to hear, what is not right, and whom they must never meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.groups import rules, store
from handlers.groups.common import leads, mine
from handlers.kernel import exclusions, outbox, people, roles, typed
from handlers.kernel.errors import Refused
from handlers.kernel.people import PersonId
from handlers.kernel.reply import Choice, Moment, Reply, choice, say

if TYPE_CHECKING:
    from handlers.groups.store import Group, Member
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message

_PSEUDONYM = re.compile(r"\b[^\W\d_]+-\d{4}\b")
_NOBODY = PersonId(0)
_ONE_CARD = 3  # people that a report offers to act on


async def mute(ctx: Context, _message: Message) -> Reply:
    """`/stumm Birke-4821`: for oneself only; the same words whether there is such a person."""
    who = _pseudonym(ctx.argument)
    person = await _named(ctx, who)
    await store.mute(ctx.db, ctx.person.id, person)
    await outbox.withdraw(ctx.db, "groups:", to=ctx.person.id, author=person)
    return say("groups-muted", choice("groups-unmute", f"/laut {who}"), who=who)


async def unmute(ctx: Context, _message: Message) -> Reply:
    who = _pseudonym(ctx.argument)
    await store.unmute(ctx.db, ctx.person.id, await _named(ctx, who))
    return say("groups-unmuted", who=who)


async def _named(ctx: Context, who: str) -> PersonId:
    """Somebody else of that name, or nobody: then the same is done, so that it takes as long."""
    person = await people.named(ctx.db, who)
    return _NOBODY if person is None or person == ctx.person.id else person


def _pseudonym(argument: str) -> str:
    found = _PSEUDONYM.search(argument)
    if found is None:
        raise Refused("groups-who")
    return found[0]


async def about(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_wer birke Birke-4821`: what one can do about somebody, whether they exist or not."""
    slug, named = rules.split_slug(ctx.argument)
    group = await store.find(ctx.db, slug)
    if group is None or not leads(ctx, group):
        group, _member = await mine(ctx, slug)
    who = _pseudonym(named)
    one = None
    if leads(ctx, group):
        members = await store.members_of(ctx.db, group)
        one = next((each for each in members if each.pseudonym == who), None)
    return say(
        "groups-about",
        choice("groups-about-report", f"/melden {group.slug} {who}"),
        choice("groups-about-mute", f"/stumm {who}"),
        *(_for_all(group, one) if one else ()),
        who=who,
        group=group.name,
    )


def _for_all(group: Group, one: Member) -> tuple[Choice, Choice]:
    quiet = "groups-lead-unsilence" if one.silenced else "groups-lead-silence-all"
    whom = f"{group.slug} {one.pseudonym}"
    remove = choice("groups-lead-remove-here", f"/gruppe_entfernen {whom}", style="danger")
    return remove, choice(quiet, f"/gruppe_still {whom}")


async def report(ctx: Context, message: Message) -> Reply:
    """`/melden birke`, then what is meant; or both in one."""
    slug, words = rules.split_slug(ctx.argument)
    own = await store.groups_of(ctx.db, ctx.person.id)
    if not slug and len(own) == 1:
        slug = own[0].slug
    group, _member = await mine(ctx, slug)
    if words:
        return await _pass_on(ctx, group, words)
    await store.stand(ctx.db, message.address, ctx.person.id, "report", ctx.now, group=group)
    return say("groups-report-what", group=group.name).awaiting("groups.report")


async def reported(ctx: Context, message: Message) -> Reply:
    step = await store.step_out(ctx.db, message.address)
    found = await store.group_of(ctx.db, step)
    group, _member = await mine(ctx, found.slug if found else "")
    return await _pass_on(ctx, group, message.text)


async def _pass_on(ctx: Context, group: Group, words: str) -> Reply:
    """To organisers and moderators, but to none of those whom it names, and without the sender."""
    if len(words) > rules.LONGEST:
        raise Refused("groups-too-long", most=rules.LONGEST)
    members = await store.members_of(ctx.db, group)
    names = {name.casefold() for name in _PSEUDONYM.findall(words)}
    named = [one for one in members if one.pseudonym.casefold() in names]
    readers = {
        *await roles.holders(ctx.db, "organiser", group.slug),
        *await roles.holders(ctx.db, "moderator"),
    } - {ctx.person.id, *(one.person for one in named)}
    card = say(
        "groups-lead-report",
        *(option for one in named[:_ONE_CARD] for option in _acts(group, one)),
        group=group.name,
        words=words,
    )
    cause = f"groups:{group.id}:report:{ctx.person.id}:{ctx.now.isoformat()}"
    told = [
        await outbox.tell(ctx.db, one, card, cause=f"{cause}:{one}", now=ctx.now)
        for one in sorted(readers)
    ]
    if not any(told):
        return say("groups-report-nobody", choice("groups-human", "/mensch"))
    return say("groups-report-sent")


def _acts(group: Group, one: Member) -> tuple[Choice, Choice]:
    return (
        choice(
            "groups-lead-silence-who",
            f"/gruppe_still {group.slug} {one.pseudonym}",
            who=one.pseudonym,
        ),
        choice(
            "groups-lead-remove-who",
            f"/gruppe_entfernen {group.slug} {one.pseudonym}",
            who=one.pseudonym,
        ),
    )


async def never_meet(ctx: Context, _message: Message) -> Reply:
    """`/nie_begegnen`, `/nie_begegnen Birke-4821`, `/nie_begegnen weg 3`."""
    first, _, rest = ctx.argument.partition(" ")
    if first == "weg":
        return await _include(ctx, rest.strip())
    if ctx.argument:
        return await _exclude(ctx, ctx.argument)
    kept = await exclusions.excluded_by(ctx.db, ctx.person.id)
    options = [
        choice("groups-never-remove", f"/nie_begegnen weg {number}", since=Moment.of(since.date()))
        for number, since in kept
    ]
    key = "groups-never-list" if kept else "groups-never-who"
    return say(key, *options).awaiting("groups.never")


async def never_named(ctx: Context, message: Message) -> Reply:
    return await _exclude(ctx, message.text)


async def _exclude(ctx: Context, named: str) -> Reply:
    """Only a keyed hash is kept; the answer is the same whether anybody is meant by it."""
    if len(exclusions.same_name(named)) < 3:
        raise Refused("groups-never-unclear")
    digest = exclusions.mark(ctx.vault, named)
    await exclusions.exclude(ctx.db, ctx.person.id, digest, ctx.now)
    return say("groups-never-kept", choice("groups-never-show", "/nie_begegnen"))


async def _include(ctx: Context, number: str) -> Reply:
    if (entry := typed.number(number)) is not None:
        await exclusions.include(ctx.db, ctx.person.id, entry)
    return say("groups-never-removed", choice("groups-never-show", "/nie_begegnen"))
