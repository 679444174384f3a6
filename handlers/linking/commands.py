"""`/verbinden`: a code from here, typed there, agreed to on both sides."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kernel import audit, codes, conversation, outbox, people, personal, roles, tries
from handlers.kernel.errors import Refused
from handlers.kernel.feature import Job
from handlers.kernel.reply import Choice, choice, confirm, say
from handlers.linking import store
from handlers.linking.rules import APART, CODE, NO, YES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Context, Duty
    from handlers.kernel.message import Address, Message
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply
    from handlers.linking.store import Link


async def link(ctx: Context, _message: Message) -> Reply:
    """`/verbinden`, `/verbinden ABCD-EF2H`, `/verbinden ja`, `/verbinden loesen telegram`."""
    first, _, rest = ctx.argument.casefold().partition(" ")
    if first in YES:
        return await _join(ctx)
    if first in NO:
        return await _decline(ctx)
    if first in APART:
        return await _part(ctx, rest.strip())
    words = ctx.argument.rsplit(" ", 1)
    sure = words[-1].casefold() in YES
    code = words[0] if sure else ctx.argument
    if codes.letters_of(code) == CODE:
        return await _typed(ctx, code, sure=sure)
    return say("linking-wrong") if code else await _begin(ctx)


async def _begin(ctx: Context) -> Reply:
    code = await store.new(ctx.db, ctx.vault, ctx.person, ctx.now)
    others = await _other_chats(ctx)
    if not others:
        return say("linking-code", code=code)
    return say("linking-code-more", *_ways_out(others), code=code, channels=_names(others))


async def _typed(ctx: Context, code: str, *, sure: bool) -> Reply:
    """The code on the other channel: whoever types it must know what it does."""
    if not await tries.may(ctx.db, ctx.vault.mark(ctx.person.address), "link-code", ctx.now):
        return say("linking-wrong")
    found = await store.of_code(ctx.db, ctx.vault, code, ctx.now)
    if found is None:
        return say("linking-wrong")
    if found.person == ctx.person.id:
        return say("linking-same")
    if not sure:
        plain = codes.plain(code)
        return confirm(
            say("linking-sure", channel=found.first.channel),
            choice("linking-sure-yes", f"/verbinden {plain} ja"),
            choice("linking-sure-no", "/abbrechen"),
        )
    if not await store.agree(ctx.db, found, ctx.person):
        return say("linking-wrong")
    await _ask_first(ctx, found)
    return say("linking-asked", channel=found.first.channel)


async def _ask_first(ctx: Context, found: Link) -> None:
    """Ask where the code came from."""
    question = say(
        "linking-question",
        choice("linking-yes", "/verbinden ja"),
        choice("linking-no", "/verbinden nein"),
        channel=ctx.person.address.channel,
    )
    await _tell(ctx, found.first, found.person, question, f"ask:{found.digest}")


async def _join(ctx: Context) -> Reply:
    found = await store.take(ctx.db, ctx.person.id, ctx.now)
    if found is None or found.other is None or found.other_person is None:
        raise Refused("linking-nothing")
    await _note_rights(ctx, found.other_person)
    await personal.merge(ctx.db, found.other_person, ctx.person.id)
    done = say("linking-done", channel=found.first.channel)
    await _tell(ctx, found.other, ctx.person.id, done, f"done:{found.digest}")
    return say("linking-done", channel=found.other.channel)


async def _decline(ctx: Context) -> Reply:
    found = await store.take(ctx.db, ctx.person.id, ctx.now)
    if found is not None and found.other is not None and found.other_person is not None:
        declined = say("linking-declined")
        await _tell(ctx, found.other, found.other_person, declined, f"no:{found.digest}")
    return say("linking-left")


async def _part(ctx: Context, channel: str) -> Reply:
    """Without a channel: this very chat; with one: all others of that channel (a lost phone)."""
    here, others = ctx.person.address, await _other_chats(ctx)
    if not others:
        raise Refused("linking-alone")
    gone = [address for address in others if address.channel == channel] if channel else [here]
    if not gone:
        raise Refused("linking-unknown-channel", channels=_names(others))
    stays = here if channel else others[0]
    for address in gone:
        await outbox.redirect(ctx.db, address, stays)
        await people.part(ctx.db, address, ctx.now)
        if address != here:
            await conversation.save(ctx.db, address, conversation.Conversation(), ctx.now)
    return say("linking-parted-other", channel=channel) if channel else say("linking-parted")


async def _note_rights(ctx: Context, other: PersonId) -> None:
    """Where rights come along, other admins can read which name they had before."""
    if (await roles.of(ctx.db, other)).grants:
        names = await roles.pseudonyms(ctx.db, [other])
        name = ctx.person.pseudonym
        await audit.note(ctx.db, name, "linking.join", names[other], ctx.now)


async def _other_chats(ctx: Context) -> list[Address]:
    return [a for a in await store.chats(ctx.db, ctx.person.id) if a != ctx.person.address]


async def _tell(ctx: Context, to: Address, person: PersonId, reply: Reply, what: str) -> None:
    cause = f"linking:{what}"
    await outbox.promise(
        ctx.db, to, reply, cause=cause, now=ctx.now, kind="notice", person_id=person
    )


def _ways_out(others: Sequence[Address]) -> list[Choice]:
    channels = dict.fromkeys(address.channel for address in others)
    off = [
        choice("linking-part-other", f"/verbinden loesen {name}", channel=name) for name in channels
    ]
    return [choice("linking-part", "/verbinden loesen"), *off]


def _names(chats: Sequence[Address]) -> str:
    return ", ".join(dict.fromkeys(address.channel for address in chats))


async def _forget(duty: Duty) -> None:
    await store.forget(duty.db, duty.now)


forgetting = Job("forget-link-codes", timedelta(minutes=15), _forget)
