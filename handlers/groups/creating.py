"""A new group, step by step or in one sentence."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from typing import TYPE_CHECKING

from handlers.groups import rules, store
from handlers.groups.common import (
    consent_said,
    consent_words,
    end_consent,
    tell_moderators,
    welcome,
)
from handlers.groups.rules import Draft
from handlers.kernel import audit, consent, outbox, roles
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Card, Choice, Fact, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.groups.store import Group
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.people import PersonId

NAMES = (
    *("Ahorn", "Birke", "Buche", "Eiche", "Erle", "Esche"),
    *("Hasel", "Kiefer", "Linde", "Pappel", "Tanne", "Ulme"),
)


async def begin(ctx: Context, message: Message) -> Reply:
    """`/gruppe_neu`, or all in one: `/gruppe_neu Birke, Thema Schlaf, Siegen, …`."""
    return await _go_on(ctx, message, rules.read_sentence(ctx.argument))


async def take(ctx: Context, message: Message) -> Reply:
    """One answer; `/gruppe_feld egal` is what its buttons send."""
    step = await store.step(ctx.db, message.address, "new")
    draft = Draft(**step.words) if step else Draft()
    field = draft.missing
    said = " ".join((ctx.argument or message.text).split())
    if step is None or field is None:
        return say("groups-lead-new-over", choice("groups-lead-new-again", "/gruppe_neu"))
    return await _go_on(ctx, message, draft.put(field, said))


async def _go_on(ctx: Context, message: Message, draft: Draft) -> Reply:
    """Keep what is said so far, and ask for what is missing, or show all of it."""
    tidy = Draft()
    for field, value in asdict(draft).items():
        if value is not None:
            tidy = tidy.put(field, await checked(ctx, field, value))
    words = {field: value for field, value in asdict(tidy).items() if value is not None}
    await store.stand(ctx.db, message.address, ctx.person.id, "new", ctx.now, words=words)
    if tidy.missing:
        return await _question(ctx, tidy.missing)
    return _preview(ctx, tidy)


async def checked(ctx: Context, field: str, value: str) -> str:
    """One detail as it will be shown."""
    if field == "seats":
        number = rules.seats(value)
        if number is None:
            raise Refused("groups-lead-seats-wrong", fewest=rules.FEWEST, most=rules.MOST)
        return str(number)
    if field in rules.OPTIONAL and rules.is_open(value):
        return ""
    if rules.has_contact(value):
        raise Refused("groups-lead-no-contact")
    longest = rules.NAME if field == "name" else rules.DETAIL
    if not 2 <= len(value) <= longest:
        raise Refused("groups-lead-length", most=longest)
    if field != "name":
        return value
    if rules.tells_too_much(value) or not rules.slug_of(value):
        raise Refused("groups-lead-name-neutral", example=await _free_name(ctx))
    return rules.full_name(value)


async def _question(ctx: Context, field: str) -> Reply:
    options: dict[str, tuple[Choice, ...]] = {
        "ages": (choice("groups-any-ages", "/gruppe_feld egal"),),
        "evening": (choice("groups-any-evening", "/gruppe_feld egal"),),
        "seats": (Choice(str(rules.USUAL), f"/gruppe_feld {rules.USUAL}"),),
    }
    example = await _free_name(ctx)
    reply = say(f"groups-lead-ask-{field}", *options.get(field, ()), example=example)
    return reply.awaiting("groups.field")


async def _free_name(ctx: Context) -> str:
    taken = await store.taken(ctx.db)
    free = [name for name in NAMES if rules.slug_of(name) not in taken]
    return f"Gruppe {secrets.choice(free or NAMES)}"


def _preview(ctx: Context, draft: Draft) -> Reply:
    facts = {
        "groups-fact-area": draft.area or "",
        "groups-fact-ages": draft.ages or Text("groups-any-ages"),
        "groups-fact-evening": draft.evening or Text("groups-any-evening"),
        "groups-fact-seats": draft.seats or "",
    }
    name = draft.name or ""
    card = Card(name, draft.topic or "", tuple(Fact(Text(k), v) for k, v in facts.items()))
    agreed = () if _is_staff(ctx) else (Paragraph(consent_words(name)),)
    return Reply(
        (Paragraph(Text("groups-lead-new-preview")), card, *agreed),
        (
            choice("groups-lead-new-yes", "/gruppe_anlegen"),
            choice("groups-lead-new-again", "/gruppe_neu"),
            choice("groups-lead-new-no", "/abbrechen"),
        ),
    )


def _is_staff(ctx: Context) -> bool:
    return ctx.rights.has("moderator")


async def create(ctx: Context, message: Message) -> Reply:
    """`/gruppe_anlegen`: a moderator's is open at once, a parent's waits for a moderator."""
    step = await store.step(ctx.db, message.address, "new")
    draft = Draft(**step.words) if step else Draft()
    if step is None or draft.missing:
        return say("groups-lead-new-over", choice("groups-lead-new-again", "/gruppe_neu"))
    await store.step_out(ctx.db, message.address)
    if not _is_staff(ctx) and await store.has_proposed(ctx.db, ctx.person.id):
        raise Refused("groups-lead-one-at-a-time")
    group = await _new(ctx, draft, "open" if _is_staff(ctx) else "proposed")
    if _is_staff(ctx):
        await audit.note(ctx.db, ctx.person.pseudonym, "groups.create", group.slug, ctx.now)
        return say("groups-lead-created", group=group.name, slug=group.slug)
    said = consent_said(ctx, message, group)
    await consent.give(ctx.db, ctx.person.id, said, ctx.now)
    await store.nominate(ctx.db, group, ctx.person.id, ctx.now)
    cause = f"groups:{group.id}:proposed"
    await tell_moderators(ctx.db, await _proposal(group, ctx.person.pseudonym), cause, ctx.now)
    return say("groups-lead-proposed", group=group.name)


async def _new(ctx: Context, draft: Draft, state: str) -> Group:
    slug = rules.slug_of(draft.name or "")
    for number in ("", *map(str, range(2, 100))):
        values = {**asdict(draft), "seats": int(draft.seats or rules.USUAL), "state": state}
        if await store.new_group(ctx.db, slug=f"{slug}{number}", **values):
            group = await store.find(ctx.db, f"{slug}{number}")
            assert group is not None
            return group
    raise Refused("groups-lead-name-neutral", example=await _free_name(ctx))


async def _proposal(group: Group, who: str) -> Reply:
    return say(
        "groups-lead-proposal",
        choice("groups-lead-open-it", f"/gruppe_pruefen {group.slug} ja"),
        choice("groups-lead-not-open", f"/gruppe_pruefen {group.slug} nein"),
        who=who,
        group=group.name,
        slug=group.slug,
        topic=group.topic,
        area=group.area,
        ages=group.ages or "–",
        evening=group.evening or "–",
        seats=group.seats,
    )


async def review(ctx: Context, _message: Message) -> Reply:
    """`/gruppe_pruefen birke ja`; alone it lists what waits."""
    slug, verdict = rules.split_slug(ctx.argument)
    if not slug:
        waiting = await store.proposed(ctx.db)
        options = [
            choice("groups-lead-look", f"/gruppe_pruefen {g.slug}", group=g.name) for g in waiting
        ]
        return say("groups-lead-proposals" if waiting else "groups-lead-no-proposals", *options)
    group = await store.find(ctx.db, slug)
    if group is None or group.state != "proposed":
        raise Refused("groups-lead-decided")
    founders = await store.nominated(ctx.db, group)
    names = await roles.pseudonyms(ctx.db, founders)
    if verdict not in {"ja", "nein"}:
        return await _proposal(group, ", ".join(names.values()))
    if not await store.set_state(ctx.db, group, "open", only_from=("proposed",)):
        raise Refused("groups-lead-decided")
    await audit.note(ctx.db, ctx.person.pseudonym, f"groups.review.{verdict}", slug, ctx.now)
    for founder in founders:
        await _answer(ctx, group, founder, good=verdict == "ja")
    if verdict == "ja":
        return say("groups-lead-opened", group=group.name)
    await store.drop_group(ctx.db, group)
    return say("groups-lead-not-opened", group=group.name)


async def _answer(ctx: Context, group: Group, founder: PersonId, *, good: bool) -> None:
    cause = f"groups:{group.id}:founded:{founder}"
    if not good:
        sorry = say("groups-lead-declined", choice("groups-human", "/mensch"), group=group.name)
        await end_consent(ctx, group, founder, "declined")
        await outbox.tell(ctx.db, founder, sorry, cause=cause, now=ctx.now)
        return
    await store.accept_nomination(ctx.db, group, founder)
    grant = roles.Grant("organiser", group.slug)
    await roles.give(ctx.db, founder, grant, ctx.person.pseudonym, ctx.now)
    await welcome(ctx, group, founder, f"{cause}:in")
    glad = say(
        "groups-lead-founded",
        choice("groups-lead-manage", f"/gruppe_leiten {group.slug}", group=group.name),
        group=group.name,
        slug=group.slug,
    )
    await outbox.tell(ctx.db, founder, glad, cause=cause, now=ctx.now)
