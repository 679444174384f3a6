"""What groups do of their own accord."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.groups import rules, store
from handlers.groups.common import RELAY_LIVES, fill_seats, part, say_no, tell_moderators
from handlers.groups.finding import request_card
from handlers.groups.talking import relayed
from handlers.kernel import outbox
from handlers.kernel.feature import Job
from handlers.kernel.reply import Moment, Paragraph, Text, choice, say

if TYPE_CHECKING:
    from handlers.groups.store import Request
    from handlers.kernel.feature import Duty
    from handlers.kernel.reply import Reply

RING_AGAIN, TO_MODERATORS, LAPSE = timedelta(days=3), timedelta(days=7), timedelta(days=30)
HELD, STEPS = timedelta(days=3), timedelta(hours=24)
SILENT, TO_ANSWER = timedelta(days=730), timedelta(days=30)


async def evening(duty: Duty) -> None:
    """What waited for the evening, one message a member and group."""
    for one in await store.evenings(duty.db, duty.now):
        said = relayed(one.group, one.said)
        head = Paragraph(Text("groups-evening", {"group": one.group.name}))
        await outbox.tell(
            duty.db,
            one.person,
            said.after(head),
            cause=f"groups:{one.group.id}:words:evening:{one.last}:{one.person}",
            now=duty.now,
            kind="relay",
            expires_at=duty.now + RELAY_LIVES,
        )


async def requests(duty: Duty) -> None:
    """Nobody who asks is forgotten: organisers are reminded, then moderators are."""
    db, now = duty.db, duty.now
    for request in await store.unanswered(db, now - RING_AGAIN, reminded=1):
        for leader in await store.leaders(db, request.group):
            cause = f"groups:{request.group.id}:request:{request.id}:again:{leader}"
            await outbox.tell(db, leader, _card(request, "groups-lead-again"), cause=cause, now=now)
        await store.note_reminded(db, request.id, 1)
    for request in await store.unanswered(db, now - TO_MODERATORS, reminded=2):
        cause = f"groups:{request.group.id}:request:{request.id}:moderators"
        await tell_moderators(db, _card(request, "groups-lead-unanswered"), cause, now)
        await store.note_reminded(db, request.id, 2)
    for request in await store.unanswered(db, now - LAPSE, reminded=3):
        if await store.decide(db, request.id, "lapsed", ""):
            await say_no(duty, request, Text("groups-declined-nobody"))
    if rules.is_daytime(now, duty.network.zone):
        for request in await store.without_seat(db, now):
            if await store.decide(db, request.id, "declined", ""):
                await say_no(duty, request, Text("groups-declined-1"))
    for group in await store.with_waiting(db):
        await fill_seats(duty, group)
    await store.forget_minutes(db, now)
    await store.forget_nominees(db, now - LAPSE)
    await store.forget_requests(db, now - LAPSE)
    await store.forget(db, steps_before=now - STEPS, held_before=now - HELD)


def _card(request: Request, why: str) -> Reply:
    since = Moment.of(request.asked_at.date())
    card = request_card(request.group, request.id, request.pseudonym, request.words, since)
    return card.after(Paragraph(Text(why)))


async def retention(duty: Duty) -> None:
    """After two silent years somebody is asked, and without an answer let go."""
    db, now = duty.db, duty.now
    for group, person in await store.still_silent(db, now - TO_ANSWER):
        await part(duty, group, person, act="silent")
        told = say("groups-let-go", choice("groups-all", "/gruppen"), group=group.name)
        cause = f"groups:{group.id}:let-go:{person}:{now.date()}"
        await outbox.tell(db, person, told, cause=cause, now=now)
    for group, person in await store.long_silent(db, now - SILENT):
        asked = say(
            "groups-still-there",
            choice("groups-stay", f"/gruppe_bleiben {group.slug}"),
            choice("groups-leave", f"/gruppe_verlassen {group.slug}", group=group.name),
            group=group.name,
            slug=group.slug,
        )
        cause = f"groups:{group.id}:still:{person}:{now.date()}"
        await outbox.tell(db, person, asked, cause=cause, now=now)
        await store.note_asked(db, group, person, now)


JOBS = (
    Job("group_evenings", timedelta(minutes=1), evening),
    Job("group_requests", timedelta(hours=1), requests),
    Job("group_retention", timedelta(hours=12), retention),
)
