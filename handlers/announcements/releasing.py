"""From the draft to the first message: sent alone or by two, taken back, begun, planned.

Of two who do the same at the same time one does it: every step asks the database.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from handlers.announcements import cards, reach, rules, store
from handlers.kernel import audience, audit, batches, outbox, roles

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from handlers.announcements.store import Announcement
    from handlers.kernel.feature import Duty
    from handlers.kernel.people import PersonId
    from handlers.kernel.reply import Reply
    from handlers.kernel.vault import Vault

PIECE = 10_000  # people, or messages, that one transaction plans: answers must not wait
WORTH = timedelta(days=3)  # that it is tried for; then it is no news any more

Sent = Literal["released", "waiting", "nobody", "too_late"]


def seal(vault: Vault, one: Announcement, person: PersonId) -> str:
    """Stands in the button under a preview: whoever sends it has seen these very words.

    It fits one version and one person, and can be made by nobody who was not shown it.
    """
    return vault.digest("announcement", f"{one.id}:{one.version}:{person}")[:16]


async def send(duty: Duty, one: Announcement, actor: str) -> Sent:
    """Its author is done with it: it goes out, or waits for a second moderator."""
    found = await reach.look(duty.db, duty.network, one, duty.now)
    if not found.total:
        return "nobody"
    await audit.note(duty.db, actor, "announcements.send", str(one.id), duty.now)
    if await _needs_second(duty, one, found.total):
        if not await store.advance(duty.db, one, to="waiting", before=("draft",)):
            return "too_late"
        await ask_others(duty, one)
        return "waiting"
    return "released" if await _release(duty, one, "draft", alone=found.total) else "too_late"


async def release(duty: Duty, one: Announcement, by: PersonId, actor: str) -> Sent:
    """A second moderator, who has seen the preview, lets it go."""
    if not await _release(duty, one, "waiting", alone=0):
        return "too_late"
    await store.sign(duty.db, one, by)
    await audit.note(duty.db, actor, "announcements.release", str(one.id), duty.now)
    await outbox.withdraw(duty.db, f"{about(one)}ask:")
    released = await store.find(duty.db, one.id)
    if one.author is not None and released is not None:
        told = cards.released(released, duty.network, actor)
        await tell(duty, one.author, told, f"{about(one)}released:{one.version}")
    return "released"


async def take_back(duty: Duty, one: Announcement, actor: str) -> bool:
    """Before the first message: it is a draft again, and what was seen of it counts no more."""
    done = await store.change(
        duty.db,
        one,
        duty.now,
        before=("waiting", "released"),
        state="draft",
        starts_at=None,
        released_at=None,
        alone=0,
    )
    if done:
        await store.unsign(duty.db, one)
        await outbox.withdraw(duty.db, f"{about(one)}ask:")
        await audit.note(duty.db, actor, "announcements.take-back", str(one.id), duty.now)
    return done


async def begin(duty: Duty) -> bool:
    """The time of one has come; False where there is none."""
    one = await store.due(duty.db, duty.now)
    if one is None:
        return False
    if one.author is None or not await _is_moderator(duty, one.author):
        await store.advance(duty.db, one, to="dropped", before=("released",))
        await _tell_team(duty, one, cards.dropped(one), "dropped")
        return True
    if not await _may_begin(duty, one):
        await _hold(duty, one)
        return True
    batch = await batches.create(
        duty.db, f"{about(one)}{one.version}", urgent=one.urgent, now=duty.now
    )
    began = await store.advance(
        duty.db,
        one,
        to="started",
        before=("released",),
        batch_id=batch,
        planned_to=0,
        told_at=duty.now,
    )
    if began:
        await tell(duty, one.author, cards.begun(one), f"{about(one)}begun:{batch}")
        await tell(duty, one.author, cards.preparing(), told_cause(one, batch, 0))
    return True


async def plan(duty: Duty) -> bool:
    """Promise the next piece of one to its recipients; False where nothing is to be planned."""
    one = await store.unplanned(duty.db)
    if one is None:
        return False
    assert one.batch_id is not None
    assert one.planned_to is not None
    batch = await batches.find(duty.db, one.batch_id)
    span = await audience.next_span(duty.db, one.planned_to, PIECE)
    if batch is None or batch.state != "planning" or span is None:  # cancelled, or all are planned
        await batches.change(duty.db, one.batch_id, to="running", before=("planning",))
        await store.note(duty.db, one, planned_to=None)
        return True
    added = 0
    async for recipients in _recipients(duty, one, span):
        added += await _add(duty, one, one.batch_id, recipients, one.writer)
    await store.note(duty.db, one, planned_to=span.upto)
    if one.releaser is None and await _needs_second(duty, one, batch.total + added):
        await batches.change(duty.db, one.batch_id, to="cancelled", before=("planning",))
        await store.note(duty.db, one, batch_id=None, planned_to=None)
        await _hold(duty, one)
    return True


async def plan_erasure(duty: Duty) -> bool:
    """Promise to take back the next piece of what was sent; False where nothing is to be done."""
    one = await store.unerased(duty.db)
    if one is None:
        return False
    assert one.batch_id is not None
    assert one.erasing_id is not None
    cause, after = f"{about(one)}erase:{one.erasing_id}", one.erased_to or 0
    upto = await store.last_told(duty.db, one.batch_id, after, PIECE)
    if upto is None:
        await batches.change(duty.db, one.erasing_id, to="running", before=("planning",))
        await store.note(duty.db, one, erased_to=None)
        return True
    told = store.told(one.batch_id, cause, after, PIECE)
    await _add(duty, one, one.erasing_id, told, store.ERASURE)
    await store.note(duty.db, one, erased_to=upto)
    return True


async def _add(duty: Duty, one: Announcement, batch: int, recipients: Any, writer: str) -> int:
    return await batches.add(
        duty.db,
        batch,
        recipients,
        writer=writer,
        about=str(one.id),
        now=duty.now,
        expires_at=duty.now + WORTH,
    )


async def erase(duty: Duty, one: Announcement, actor: str) -> bool:
    """Take back what was sent, as far as the platforms let a bot; False where that was begun."""
    if one.erasing_id is not None:
        return False
    cause = f"{about(one)}erasure"
    batch = await batches.create(duty.db, cause, urgent=True, now=duty.now)  # it rings nowhere
    done = await store.change(
        duty.db, one, duty.now, before=("ended",), erasing_id=batch, erased_to=0
    )
    if done:
        await audit.note(duty.db, actor, "announcements.erase", str(one.id), duty.now)
    return done


async def again(duty: Duty, one: Announcement, actor: str) -> int:
    """Try those once more that it did not reach; how many they are."""
    if one.batch_id is None or not await batches.reopen(duty.db, one.batch_id):
        return 0
    number = await outbox.again(duty.db, one.batch_id, now=duty.now, expires_at=duty.now + WORTH)
    await store.advance(duty.db, one, to="started", before=("ended",), told_at=duty.now)
    await audit.note(duty.db, actor, "announcements.again", str(one.id), duty.now)
    return number


async def others(duty: Duty, one: Announcement) -> list[PersonId]:
    """Who may release it."""
    return [m for m in await roles.holders(duty.db, "moderator") if m != one.author]


async def ask_others(duty: Duty, one: Announcement) -> None:
    for moderator in await others(duty, one):
        cause = f"{about(one)}ask:{one.version}:{moderator}:{secrets.token_hex(4)}"
        await tell(duty, moderator, cards.please_release(one), cause)


async def tell(duty: Duty, person: PersonId, reply: Reply, cause: str) -> None:
    """A moderator is told what they themselves set going, after an earlier “stopp” as well."""
    await outbox.tell(duty.db, person, reply, cause=cause, now=duty.now, asked=True)


def about(one: Announcement) -> str:
    """How every cause begins that belongs to it."""
    return f"announcements:{one.id}:"


def told_cause(one: Announcement, batch: int, number: int) -> str:
    return f"{about(one)}told:{batch}:{number}"


async def _release(duty: Duty, one: Announcement, before: store.State, *, alone: int) -> bool:
    starts_at = max(duty.now + rules.UNDO, one.starts_at or duty.now)
    return await store.advance(
        duty.db,
        one,
        to="released",
        before=(before,),
        starts_at=starts_at,
        released_at=duty.now,
        alone=alone,
    )


async def _may_begin(duty: Duty, one: Announcement) -> bool:
    """Two who turned out to be one since are one, and an audience may have grown."""
    if one.releaser is not None:
        return one.releaser != one.author and await _is_moderator(duty, one.releaser)
    found = await reach.look(duty.db, duty.network, one, duty.now)
    return not await _needs_second(duty, one, found.total)


async def _needs_second(duty: Duty, one: Announcement, number: int) -> bool:
    limit = duty.network.announcements.second_person_above
    alone = 0
    if one.author is not None:
        alone = await store.alone_since(duty.db, one.author, duty.now - rules.ALONE)
    return rules.needs_second(number, alone - _own(one, duty.now), limit)


def _own(one: Announcement, now: datetime) -> int:
    """What this very announcement adds to what its author sent alone lately."""
    since = now - rules.ALONE
    lately = any(at is not None and at > since for at in (one.released_at, one.starts_at))
    return one.alone if lately and one.state in ("released", "started") else 0


async def _hold(duty: Duty, one: Announcement) -> None:
    """It waits for a second moderator after all."""
    await store.unsign(duty.db, one)
    held = await store.change(
        duty.db,
        one,
        duty.now,
        before=("released", "started"),
        state="waiting",
        alone=0,
        released_at=None,
    )
    now_waiting = await store.find(duty.db, one.id)
    if held and now_waiting is not None:
        await ask_others(duty, now_waiting)
        if one.author is not None:
            cause = f"{about(one)}held:{now_waiting.version}"
            await tell(duty, one.author, cards.held(one), cause)


async def _recipients(duty: Duty, one: Announcement, span: audience.Span) -> AsyncIterator[Any]:
    if one.corrects is not None:
        wrong = await store.find(duty.db, one.corrects)
        if wrong is not None and wrong.batch_id is not None:
            yield store.readers(one, wrong.batch_id, f"{about(one)}{one.batch_id}", span)
        return
    most = duty.network.announcements.per_week
    enough = await store.enough(duty.db, one, most, duty.now - rules.WEEK)
    for purpose in one.purposes:
        cause = f"{about(one)}{one.batch_id}"
        yield audience.recipients(one.aim, purpose, cause, span, enough=enough)


async def _is_moderator(duty: Duty, person: PersonId) -> bool:
    return (await roles.of(duty.db, person)).has("moderator")


async def _tell_team(duty: Duty, one: Announcement, reply: Reply, what: str) -> None:
    for moderator in await roles.holders(duty.db, "moderator"):
        cause = f"{about(one)}{what}:{one.version}:{moderator}"
        await tell(duty, moderator, replace(reply, urgency="notify"), cause)
