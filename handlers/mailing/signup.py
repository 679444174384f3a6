"""The way into the mailing list and out of it, from wherever: chat, page, letter, shell."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kernel import outbox, people, personal
from handlers.kernel.consent import Exit
from handlers.kernel.message import Address
from handlers.kernel.people import MAIL
from handlers.kernel.reply import choice, say
from handlers.mailing import ledger, letters, rules, store
from handlers.mailing.ledger import Voice

if TYPE_CHECKING:
    from handlers.kernel.database import Database
    from handlers.kernel.feature import Duty
    from handlers.kernel.people import PersonId
    from handlers.mailing.letters import Source
    from handlers.mailing.store import Signup


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for on behalf of an address that is not confirmed yet.

    Attributes:
        topics: None chosen means all.
        words: The full wording, as it will stand in the letter.
        person: Who asks; None on a page, where nobody is known.
    """

    topics: tuple[str, ...]
    area: str
    words: str
    language: str
    source: Source
    channel: str
    act: str
    person: PersonId | None = None


async def ask(duty: Duty, address: str, wish: Wish) -> bool:
    """Ask whoever owns the address; False if they were asked too often, which nobody may learn.

    Args:
        address: As `rules.clean_address` returned it.
    """
    if wish.person is not None:
        most, span = rules.SIGNUPS
        if await store.signups_since(duty.db, wish.person, duty.now - span) >= most:
            return False
    if not await store.knock(duty.db, duty.vault.digest("door", address), duty.now):
        return False
    token = secrets.token_urlsafe(16)
    number = await store.add_signup(
        duty.db,
        person_id=wish.person,
        digest=_digest(duty, token),
        address=address,
        topics=list(wish.topics),
        area=wish.area,
        words=wish.words,
        language=wish.language,
        channel=wish.channel,
        act=wish.act,
        asked_at=duty.now,
        expires_at=duty.now + rules.LINK_LIVES,
    )
    link = f"{duty.pages}liste/bestaetigen/{token}"
    await outbox.promise(
        duty.db,
        Address(MAIL, address),
        letters.please_confirm(duty.network, wish.source, wish.words, link, duty.now),
        cause=f"mailing:confirm:{number}",
        now=duty.now,
        kind="letter",
        person_id=wish.person,
        language=wish.language,
        expires_at=duty.now + rules.LINK_LIVES,
    )
    return True


async def pending(duty: Duty, token: str) -> tuple[str, str] | None:
    """What a link would confirm, and in which language it was said; None where nothing.

    A scanner may ask as often as it likes: nothing changes.
    """
    return await store.pending(duty.db, _digest(duty, token), duty.now)


async def confirm(duty: Duty, token: str) -> bool:
    """The mailbox said yes; False where the link was used, is too old, or never was."""
    signup = await store.take_signup(duty.db, _digest(duty, token), duty.now)
    if signup is None:
        return False
    mailbox = Address(MAIL, signup.address)
    person = await _owner(duty, signup, mailbox)
    subject = duty.vault.mark(mailbox)
    await _leave_others(duty, person, mailbox, signup.language)
    await people.join(duty.db, person, mailbox, duty.now)
    voice = Voice(subject, signup.channel, signup.act, signup.language)
    await ledger.ask(duty.db, voice, "list", signup.topics, signup.words, signup.asked_at)
    clicked = Voice(subject, MAIL, "mail link", signup.language)
    await ledger.choose(duty.db, person, clicked, "list", signup.topics, signup.words, duty.now)
    await store.choose_area(duty.db, person, signup.area)
    await outbox.tell(
        duty.db,
        person,
        say("mailing-confirmed", choice("mailing-change", "/abo")),
        cause=f"mailing:confirmed:{signup.id}",
        now=duty.now,
    )
    await outbox.promise(
        duty.db,
        mailbox,
        letters.welcome(duty.network, signup.words, leave_link(duty, subject)),
        cause=f"mailing:welcome:{signup.id}",
        now=duty.now,
        kind="letter",
        person_id=person,
        language=signup.language,
        expires_at=duty.now + rules.LINK_LIVES,
    )
    return True


def leave_link(duty: Duty, subject: str, scope: str | None = None) -> str:
    """The address that ends the letters to a mailbox; the same for ever."""
    return Exit(subject, "list", scope).page(duty.vault, duty.pages)


async def leave(duty: Duty, token: str, act: str) -> None:
    """End what the link stands for; a link that ends nothing any more is no mistake."""
    way = Exit.of(duty.vault, token)
    if way is None:
        return
    for person, _scope in await store.holders(duty.db, way):
        await leave_list(duty, person, Voice(way.subject, MAIL, act, "de"), way.scope)


async def leave_list(duty: Duty, person: PersonId, voice: Voice, scope: str | None = None) -> None:
    """No more letters of this scope, nor any that wait; without a rest the address goes too."""
    held = await ledger.scopes(duty.db, person, "list")
    for one in held:
        if scope in (None, one):
            await ledger.withdraw(duty.db, person, voice, "list", one, duty.now)
    rest = await ledger.scopes(duty.db, person, "list")
    for address in await personal.addresses_of(duty.db, person):
        if address.channel == MAIL:
            await outbox.suppress(duty.db, address)
            if not rest:
                await store.drop_address(duty.db, address)
    if not await personal.addresses_of(duty.db, person):
        await personal.erase(duty.db, person, duty.now)


async def mailbox_of(db: Database, person: PersonId) -> Address | None:
    """The confirmed mailbox of a person."""
    return await personal.address_in(db, person, MAIL)


async def forget(duty: Duty) -> None:
    """Addresses that nobody confirmed, and what nobody finished choosing."""
    await store.forget(duty.db, duty.now)


async def _owner(duty: Duty, signup: Signup, mailbox: Address) -> PersonId:
    """Whose mailbox it is from now on.

    Who is known by this mailbox alone turns out to be whoever asked in the chat. Two people who
    both have a chat stay two, and the letters stay where they were: a chat cannot take over what
    belongs to another.
    """
    owner = await people.find(duty.db, mailbox)
    if owner is None:
        if signup.person_id is not None:
            return signup.person_id
        new = await people.meet(duty.db, mailbox, duty.now)
        await people.choose_language(duty.db, new, signup.language)
        return new.id
    known = await personal.addresses_of(duty.db, owner.id)
    if signup.person_id in (None, owner.id) or any(one.channel != MAIL for one in known):
        return owner.id
    await personal.merge(duty.db, owner.id, signup.person_id)
    return signup.person_id


async def _leave_others(duty: Duty, person: PersonId, mailbox: Address, language: str) -> None:
    """One mailbox a person: whoever confirms a new one is not written to at the old one."""
    for known in await personal.addresses_of(duty.db, person):
        if known.channel == MAIL and known != mailbox:
            voice = Voice(duty.vault.mark(known), MAIL, "changed", language)
            await ledger.end(duty.db, person, voice, ("list",), duty.now)
            await outbox.suppress(duty.db, known)
            await store.drop_address(duty.db, known)


def _digest(duty: Duty, token: str) -> str:
    return duty.vault.digest("sign-up", token)
