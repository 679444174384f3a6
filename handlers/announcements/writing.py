"""What an announcement says to each of its readers, decided in the moment in which it is sent."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from handlers.announcements import rules, store
from handlers.kernel import audience
from handlers.kernel.consent import Exit
from handlers.kernel.people import MAIL
from handlers.kernel.reply import Choice, Letter, Paragraph, Reply, Text, choice, say
from handlers.kernel.writing import Skip, TakeBack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.announcements.store import Announcement
    from handlers.kernel.consent import Purpose
    from handlers.kernel.feature import Duty
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.vault import Vault
    from handlers.kernel.writing import Written

LIST = "newsletter"
TAKEN_BACK = say("announcements-taken-back")


def message(one: Announcement, language: str) -> Reply:
    """As it stands in a chat.

    Args:
        language: In which it is read if its author gave it in that language, else in German.
    """
    choices = [choice("announcements-leave", "/abo chat")]
    if one.meeting is not None:
        choices.insert(0, choice("announcements-meeting", f"/termin {one.meeting}"))
    if one.link:
        choices.insert(0, Choice(Text("announcements-link"), url=one.link))
    return Reply(
        (Paragraph(_head(one)), *_paragraphs(one, language)),
        tuple(choices),
        urgency="notify" if one.urgent else "silent",
        media=one.media,
    )


def letter(one: Announcement, language: str, leave: str) -> Reply:
    """The same as an e-mail.

    Args:
        leave: The page that ends these letters with one click.
    """
    options = (Choice(Text("announcements-link"), url=one.link),) if one.link else ()
    head = Letter(Text("announcements-subject"), LIST, leave)
    blocks = (Paragraph(_head(one)), *_paragraphs(one, language))
    return Reply(blocks, options, letter=head, media=one.media)


def leave_page(vault: Vault, pages: str, mailbox: str) -> str:
    """Args: mailbox: `Vault.mark` of its address."""
    return Exit(mailbox, "list").page(vault, pages)


async def write(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    """Consent, stop, the weekly limit and cancellation are looked at once more."""
    found: dict[int, Written] = {}
    by_number: dict[int, list[Delivery]] = defaultdict(list)
    for delivery in deliveries:
        by_number[int(delivery.about or 0)].append(delivery)
    for number, some in by_number.items():
        one = await store.find(duty.db, number)
        for delivery, written in zip(some, await _written(duty, one, some), strict=True):
            found[delivery.id] = written
    return [found[delivery.id] for delivery in deliveries]


async def take_back(duty: Duty, deliveries: Sequence[Delivery]) -> list[Written]:
    """Each names by its cause the message that is taken back."""
    rows = {delivery.id: int(delivery.cause.rpartition(":")[2]) for delivery in deliveries}
    ids = await store.message_ids(duty.db, set(rows.values()))
    return [
        TakeBack(ids[rows[delivery.id]], TAKEN_BACK)
        if rows[delivery.id] in ids
        else Skip("expired")
        for delivery in deliveries
    ]


async def _written(duty: Duty, one: Announcement | None, some: Sequence[Delivery]) -> list[Written]:
    if one is None or one.state != "started":
        return [Skip("cancelled")] * len(some)
    persons = {delivery.person_id for delivery in some if delivery.person_id is not None}
    there = await audience.reachable(duty.db, persons)
    agree = {
        purpose: await audience.agreeing(duty.db, one.aim, purpose, persons)
        for purpose in one.purposes
    }
    tired = await _tired(duty, one, persons)

    def decide(delivery: Delivery) -> Written:
        address, person = delivery.address, delivery.person_id or 0
        wanted = person in agree.get(_purpose(delivery), ()) and person not in tired
        if not wanted or (address.channel, address.chat) not in there:
            return Skip("suppressed")
        language = delivery.language or "de"
        if address.channel != MAIL:
            return message(one, language)
        return letter(one, language, leave_page(duty.vault, duty.pages, duty.vault.mark(address)))

    return [decide(delivery) for delivery in some]


async def _tired(duty: Duty, one: Announcement, persons: set[int]) -> set[int]:
    """Who has had enough announcements this week."""
    if one.urgent or one.corrects:
        return set()
    since = duty.now - rules.WEEK
    got = await store.received(duty.db, persons, since, besides=one.batch_id or 0)
    most = duty.network.announcements.per_week
    return {person for person, number in got.items() if number >= most}


def _purpose(delivery: Delivery) -> Purpose:
    return "list" if delivery.address.channel == MAIL else "announcements"


def _head(one: Announcement) -> Text:
    return Text("announcements-correction" if one.corrects else "announcements-head")


def _paragraphs(one: Announcement, language: str) -> list[Paragraph]:
    words = one.words.get(language) or one.words["de"]
    return [Paragraph(part.strip()) for part in words.split("\n\n") if part.strip()]


def as_mail(one: Announcement, language: str) -> Reply:
    """For the preview: the letter, as far as a chat can show it."""
    head = Text("announcements-staff-as-mail", {"subject": "Neuigkeiten"})
    foot = Text("announcements-staff-mail-foot")
    options = (Choice(Text("announcements-link"), url=one.link),) if one.link else ()
    blocks = (Paragraph(head), Paragraph(_head(one)), *_paragraphs(one, language), Paragraph(foot))
    return Reply(blocks, options, urgency="silent", media=one.media)
