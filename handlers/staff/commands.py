"""Codes, roles, the team, its log, and what helps when a phone is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel import audit, outbox, pages, people, roles, tries, typed
from handlers.kernel.errors import Refused
from handlers.kernel.feature import For
from handlers.kernel.reply import Paragraph, Text, choice, confirm, say
from handlers.staff import store
from handlers.staff.rules import ME, YES, named, order

if TYPE_CHECKING:
    from handlers.kernel.audit import Act
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply
    from handlers.kernel.roles import Grant
    from handlers.staff.rules import Order

SHOWN = 100  # acts of the log


async def redeem(ctx: Context, message: Message) -> Reply:
    """`/code ABCD-EF2H-JKMN`, or the code alone."""
    mark = ctx.vault.mark(message.address)
    grant = None
    if await tries.may(ctx.db, mark, "role-code", ctx.now):
        grant = await roles.redeem(ctx.db, ctx.vault, ctx.argument, ctx.person.id, ctx.now)
    if grant is None:
        return say("staff-code-wrong")
    await _note(ctx, "redeem", named(grant))
    return _welcome(grant)


async def role(ctx: Context, _message: Message) -> Reply:
    """`/rolle geben moderator Birke-4821`, `/rolle nehmen …`, `/rolle code moderator`."""
    wanted = order(ctx.argument)
    if wanted is None:
        return say("staff-role-how")
    if wanted.verb == "code":
        return await _new_code(ctx, wanted.grant)
    return await (_give if wanted.verb == "give" else _take)(ctx, wanted)


async def team(ctx: Context, _message: Message) -> Reply:
    """`/team`: who has which role, by pseudonym."""
    lines = [
        f"{who}: {', '.join(_shown(ctx, grant) for grant in grants)}"
        for who, grants in (await store.team(ctx.db)).items()
    ]
    shown = pages.page(lines, typed.number(ctx.argument) or 1, "/team")
    return shown.after(Paragraph(Text("staff-team", {"me": ctx.person.pseudonym})))


async def log(ctx: Context, _message: Message) -> Reply:
    """`/protokoll`: what the team did lately; never what anybody wrote."""
    acts = await audit.latest(ctx.db, SHOWN)
    if not acts:
        return say("staff-log-empty")
    lines = [_line(ctx, act) for act in acts]
    shown = pages.page(lines, typed.number(ctx.argument) or 1, "/protokoll")
    return shown.after(Paragraph(Text("staff-log")))


async def lock(ctx: Context, message: Message) -> Reply:
    """`/sperren ich` for everybody in the team, `/sperren Birke-4821` for admins."""
    if ctx.argument.casefold() in ME:
        return await _step_down(ctx)
    if not ctx.argument:
        return say("staff-lock-how")
    return await _LOCK_OTHER(ctx, message)


async def _lock_other(ctx: Context, _message: Message) -> Reply:
    who, _, sure = ctx.argument.partition(" ")
    person, name = await _known(ctx, who)
    if not (await roles.of(ctx.db, person)).grants:
        raise Refused("staff-lock-nothing", who=name)
    if sure.strip().casefold() not in YES:
        return confirm(
            say("staff-lock-sure", who=name),
            choice("staff-lock-yes", f"/sperren {name} ja"),
            choice("staff-lock-no", "/abbrechen"),
        )
    await roles.take(ctx.db, person)
    await store.revoke_codes(ctx.db, name)
    await _note(ctx, "lock", name)
    await _tell(ctx, person, say("staff-told-locked"), f"lock:{name}")
    return say("staff-locked", who=name)


_LOCK_OTHER = For(("admin",), _lock_other)


async def _step_down(ctx: Context) -> Reply:
    """The way back must be quick: nobody is asked whether they lost their phone."""
    name = ctx.person.pseudonym
    await roles.take(ctx.db, ctx.person.id)
    await store.revoke_codes(ctx.db, name)
    await _note(ctx, "step-down", name)
    return say("staff-stepped-down", choice("staff-other-chats", "/verbinden"))


async def _new_code(ctx: Context, grant: Grant) -> Reply:
    code = await roles.new_code(ctx.db, ctx.vault, grant, ctx.person.pseudonym, ctx.now)
    await _note(ctx, "code", named(grant))
    return say("staff-code-made", code=code, **_args(grant))


async def _give(ctx: Context, wanted: Order) -> Reply:
    person, name = await _known(ctx, wanted.who)
    if not await roles.give(ctx.db, person, wanted.grant, ctx.person.pseudonym, ctx.now):
        raise Refused("staff-has-already", who=name, **_args(wanted.grant))
    await _note(ctx, "give", f"{name} {named(wanted.grant)}")
    await _tell(ctx, person, _welcome(wanted.grant), f"give:{name}:{named(wanted.grant)}")
    undo = f"/rolle nehmen {wanted.grant.role} {name} {wanted.grant.scope}".strip()
    return say("staff-given", choice("staff-undo", undo), who=name, **_args(wanted.grant))


async def _take(ctx: Context, wanted: Order) -> Reply:
    person, name = await _known(ctx, wanted.who)
    alone = await roles.holders(ctx.db, "admin") == [person]
    if wanted.grant.role == "admin" and alone:
        raise Refused("staff-last-admin")
    if not await roles.take(ctx.db, person, wanted.grant):
        raise Refused("staff-has-not", who=name, **_args(wanted.grant))
    await _note(ctx, "take", f"{name} {named(wanted.grant)}")
    told = say("staff-told-taken", **_args(wanted.grant))
    await _tell(ctx, person, told, f"take:{name}:{named(wanted.grant)}")
    return say("staff-taken", who=name, **_args(wanted.grant))


async def _known(ctx: Context, who: str) -> tuple[PersonId, str]:
    """The person behind a pseudonym, and the pseudonym as it is spelt."""
    person = await people.named(ctx.db, who)
    if person is None:
        raise Refused("staff-nobody", who=who[:32])
    return person, (await roles.pseudonyms(ctx.db, [person]))[person]


def _welcome(grant: Grant) -> Reply:
    """What one may do from now on, said warmly."""
    return say(f"staff-now-{grant.role}", choice("staff-what", "/hilfe"), group=grant.scope)


async def _tell(ctx: Context, person: PersonId, reply: Reply, what: str) -> None:
    cause = f"staff:{what}:{ctx.now.isoformat()}"
    await outbox.tell(ctx.db, person, reply, cause=cause, now=ctx.now)


async def _note(ctx: Context, act: str, target: str) -> None:
    await audit.note(ctx.db, ctx.person.pseudonym, f"staff.{act}", target, ctx.now)


def _args(grant: Grant) -> dict[str, str]:
    return {"role": grant.role, "group": grant.scope}


def _shown(ctx: Context, grant: Grant) -> str:
    return ctx.words(Text("staff-role", _args(grant)))


def _line(ctx: Context, act: Act) -> str:
    done = ctx.words(Text("staff-act", {"act": act.act.replace(".", "-")}))
    at = act.at.astimezone(ctx.network.zone)
    return " · ".join(filter(None, (f"{at:%d.%m. %H:%M}", act.actor, done, act.target)))
