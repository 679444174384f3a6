"""How far it is, in one message that changes, and at the end what became of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from handlers.announcements import cards, releasing, store
from handlers.kernel import batches, outbox
from handlers.kernel.message import Address
from handlers.kernel.quiet import is_quiet

if TYPE_CHECKING:
    from handlers.announcements.store import Announcement
    from handlers.kernel.batches import Batch, Ledger
    from handlers.kernel.feature import Duty
    from handlers.kernel.reply import Reply

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=30)
LONG = timedelta(minutes=15)  # then nobody looks at the message that changes any more
STALE = timedelta(minutes=5)  # what was not shown by then is not news any more


async def attend(duty: Duty) -> bool:
    """What is due: begin, plan a piece, say how far it is; True where there is more at once."""
    if await releasing.begin(duty) or await releasing.plan(duty):
        return True
    if await releasing.plan_erasure(duty):
        return True
    for one in await store.under_way(duty.db):
        await _look_after(duty, one)
    return False


async def forget(duty: Duty) -> None:
    await store.forget(duty.db, duty.now)


def report(ledger: Ledger) -> dict[str, int]:
    """What became of it, in the words of the report; the parts add up to `total`."""
    states = ledger.states
    failed = states.get("failed", 0) - ledger.gone
    return {
        "total": ledger.total,
        "delivered": states.get("sent", 0),
        "doubtful": ledger.doubtful,
        "blocked": ledger.gone,
        "withdrawn": states.get("suppressed", 0),
        "uncertain": states.get("uncertain", 0),
        "failed": failed + states.get("poison", 0),
        "expired": states.get("expired", 0),
        "cancelled": states.get("cancelled", 0),
    }


async def _look_after(duty: Duty, one: Announcement) -> None:
    if one.state == "started" and one.planned_to is None and one.batch_id is not None:
        batch = await batches.find(duty.db, one.batch_id)
        if batch is not None and batch.ended_at is not None:
            await _end(duty, one, batch)
        elif batch is not None and (one.told_at is None or duty.now - one.told_at >= EVERY):
            await _say_how_far(duty, one, batch)
    if one.erasing_id is not None and one.erased_to is None and not one.erasure:
        batch = await batches.find(duty.db, one.erasing_id)
        if batch is not None and batch.ended_at is not None:
            await _end_erasure(duty, one, batch)


async def _end(duty: Duty, one: Announcement, batch: Batch) -> None:
    """The numbers are kept here: the promises themselves are forgotten after a month."""
    ledger = await batches.ledger(duty.db, batch.id)
    numbers = report(ledger)
    if not ledger.balanced:
        log.error("the books of an announcement do not balance", id=one.id, **numbers)
    done = await store.advance(
        duty.db, one, to="ended", before=("started",), report=numbers, told=one.told + 1
    )
    ended = await store.find(duty.db, one.id)
    if done and ended is not None:
        await _show(duty, ended, batch.id, cards.report(ended), last=True)
        await _ring(duty, ended, batch)


async def _ring(duty: Duty, one: Announcement, batch: Batch) -> None:
    """A message that changes is not noticed; who waited for long is told in a new one."""
    if one.author is None or one.starts_at is None or duty.now - one.starts_at < LONG:
        return
    cause = f"{releasing.about(one)}done:{batch.id}:{one.told}"
    await releasing.tell(duty, one.author, cards.finished(one), cause)


async def _say_how_far(duty: Duty, one: Announcement, batch: Batch) -> None:
    states = await batches.progress(duty.db, batch.id)
    pausing = is_quiet(duty.now, duty.network) and not batch.urgent
    await store.note(duty.db, one, told_at=duty.now, told=one.told + 1)
    shown = cards.progress(one, batch, states, duty.network, duty.now, pausing=pausing)
    await _show(duty, one, batch.id, shown)


async def _show(
    duty: Duty, one: Announcement, batch: int, reply: Reply, *, last: bool = False
) -> None:
    """Change the message that the author has; only the end is worth a new one."""
    if one.author is None:
        return
    first = await store.shown(duty.db, releasing.told_cause(one, batch, 0))
    cause = releasing.told_cause(one, batch, one.told + 1)
    if first is not None and first[3] is not None:
        await outbox.promise(
            duty.db,
            Address(first[0], first[1]),
            reply.in_place(),
            cause=cause,
            now=duty.now,
            kind="reply",  # to the order to send
            person_id=one.author,
            replaces=first[3],
            expires_at=None if last else duty.now + STALE,
        )
    elif last:
        await releasing.tell(duty, one.author, reply, cause)


async def _end_erasure(duty: Duty, one: Announcement, batch: Batch) -> None:
    ledger = await batches.ledger(duty.db, batch.id)
    gone = ledger.states.get("sent", 0)
    await store.note(duty.db, one, erasure={"total": ledger.total, "gone": gone})
    if one.author is not None:
        told = cards.erased(one, ledger.total, gone)
        await releasing.tell(duty, one.author, told, f"{releasing.about(one)}erased:{batch.id}")
