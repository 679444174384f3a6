"""What a person hears from us of our own accord: seen, agreed to, changed and ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel import people
from handlers.kernel.reply import Bullets, Paragraph, Reply, Text, choice, say
from handlers.mailing import ledger, rules, signup, steps, store
from handlers.mailing.ledger import OURS, WHOLE
from handlers.mailing.steps import NAMES, WITH_TOPICS, WORDS, has_mail
from handlers.mailing.store import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.consent import Purpose
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message

LISTS: tuple[Purpose, ...] = ("list", "announcements")  # what “der Verteiler” can mean


async def abo(ctx: Context, message: Message) -> Reply:
    """`/abo`, `/abo chat`, `/abo chat ja`, `/abo mail aus`, and the steps between."""
    word, _, rest = ctx.argument.casefold().partition(" ")
    if word in WORDS:
        return await _purpose(ctx, message, WORDS[word], rest)
    if (word, rest) == ("alles", "aus"):
        return await _end(ctx, message, OURS)
    address = rules.address_in(ctx.argument)
    if address is not None:
        return await steps.write_to(ctx, message, address, Draft("list"))
    return await steps.step(ctx, message, word, rest) or await _overview(ctx)


async def subscribe(ctx: Context, message: Message) -> Reply:
    """“nimm mich in den Verteiler”, perhaps with the address in the same sentence."""
    address = rules.address_in(message.text)
    if address is not None:
        return await steps.write_to(ctx, message, address, Draft("list"))
    if not has_mail(ctx):
        return await _purpose(ctx, message, "announcements", "")
    held = await _held(ctx)
    return await (_overview(ctx) if "list" in held else steps.begin(ctx, "list"))


async def unsubscribe(ctx: Context, message: Message) -> Reply:
    """“nimm mich aus dem Verteiler”: at once, unless it must be asked out of which."""
    mailbox = await signup.mailbox_of(ctx.db, ctx.person.id)
    address = rules.address_in(message.text)
    if address is not None and (mailbox is None or mailbox.chat != address):
        return say("mailing-leave-by-letter")
    held = [purpose for purpose in LISTS if purpose in await _held(ctx)]
    if address is not None:
        held = ["list"]
    if len(held) == len(LISTS):
        return say(
            "mailing-leave-which",
            choice("mailing-leave-list", "/abo mail aus"),
            choice("mailing-leave-announcements", "/abo chat aus"),
            choice("mailing-leave-all", "/abo alles aus"),
        )
    return await _end(ctx, message, held)


async def stop(ctx: Context) -> None:
    """“stopp” ends every purpose, and what waits in the post."""
    voice = _voice(ctx, "stop")
    await store.give_up(ctx.db, ctx.person.id)
    await ledger.end(ctx.db, ctx.person.id, voice, OURS, ctx.now)
    await signup.leave_list(ctx.duty, ctx.person.id, voice)


async def consent_withdrawn(ctx: Context, purpose: Purpose, scope: str) -> None:
    """Taken back elsewhere: without a list the address goes, too."""
    if purpose == "list":
        await signup.leave_list(ctx.duty, ctx.person.id, _voice(ctx, "consents"), scope)


async def _overview(ctx: Context) -> Reply:
    held = await _held(ctx)
    area = await store.area_of(ctx.db, ctx.person.id)
    lines, options = [], []
    for purpose in OURS:
        if purpose == "list" and purpose not in held and not has_mail(ctx):
            continue
        name = NAMES[purpose]
        lines.append(_line(ctx, purpose, held.get(purpose), area))
        options.append(choice(f"mailing-open-{name}", f"/abo {name}"))
    if held:
        options.append(choice("mailing-leave-all", "/abo alles aus"))
    top = Paragraph(Text("mailing-overview"))
    return Reply((top, Bullets(tuple(lines))), tuple(options)).seen_as("/abo")


def _line(ctx: Context, purpose: Purpose, scopes: tuple[str, ...] | None, area: str) -> Text:
    args = {"what": ctx.words(Text(f"mailing-open-{NAMES[purpose]}"))}
    if scopes is None:
        return Text("mailing-line-off", args)
    if purpose not in WITH_TOPICS:
        return Text("mailing-line-on", args)
    return Text("mailing-line-topics", args | {"topics": steps.shown(ctx, scopes, area)})


async def _purpose(ctx: Context, message: Message, purpose: Purpose, rest: str) -> Reply:
    held = (await _held(ctx)).get(purpose)
    match rest:
        case "ja":
            return await _agree(ctx, message, purpose)
        case "aus" | "nein":
            return await _end(ctx, message, (purpose,))
        case "themen" if purpose in WITH_TOPICS:
            return await steps.begin(ctx, purpose)
    if held is not None:
        return await _show(ctx, purpose, held)
    if purpose in WITH_TOPICS:
        return await steps.begin(ctx, purpose)
    return await steps.ask_consent(ctx, message, purpose)


async def _show(ctx: Context, purpose: Purpose, held: tuple[str, ...]) -> Reply:
    name = NAMES[purpose]
    line = _line(ctx, purpose, held, await store.area_of(ctx.db, ctx.person.id))
    options = [choice("mailing-end", f"/abo {name} aus")]
    if purpose in WITH_TOPICS:
        options.insert(0, choice("mailing-change-topics", f"/abo {name} themen"))
    return Reply((Paragraph(line),), tuple(options))


async def _agree(ctx: Context, message: Message, purpose: Purpose) -> Reply:
    """Only to what was shown a moment ago, in these very words."""
    draft = await store.draft(ctx.db, ctx.person.id)
    if purpose in WITH_TOPICS and (draft is None or draft.purpose != purpose):
        return await steps.begin(ctx, purpose)
    mailbox = await signup.mailbox_of(ctx.db, ctx.person.id)
    if purpose == "list" and mailbox is None:
        return await steps.go_on(ctx, message)
    chosen = draft if draft is not None and purpose in WITH_TOPICS else Draft(purpose)
    area = chosen.area or ""
    words = steps.wording(ctx, purpose, chosen.topics, area)
    voice = await steps.voice_about(ctx, message, purpose)
    if not await ledger.was_shown(ctx.db, voice, purpose, chosen.topics, words):
        return await steps.ask_consent(ctx, message, purpose, chosen.topics, area)
    await ledger.choose(
        ctx.db, ctx.person.id, voice, purpose, chosen.topics or WHOLE, words, ctx.now
    )
    if purpose in WITH_TOPICS:
        await store.choose_area(ctx.db, ctx.person.id, area)
        await store.drop_draft(ctx.db, ctx.person.id)
    await people.set_stopped(ctx.db, message.address, stopped=False)
    return say("mailing-agreed", choice("mailing-change", "/abo"))


async def _end(ctx: Context, message: Message, purposes: Sequence[Purpose]) -> Reply:
    voice = steps.voice(ctx, message)
    pending = await store.give_up(ctx.db, ctx.person.id)
    ended = await ledger.end(ctx.db, ctx.person.id, voice, purposes, ctx.now)
    if "list" in purposes:
        await signup.leave_list(ctx.duty, ctx.person.id, voice)
    if not ended and not pending:
        return say("mailing-nothing-to-end", choice("mailing-change", "/abo"))
    return say("mailing-ended", choice("mailing-change", "/abo"))


async def _held(ctx: Context) -> dict[Purpose, tuple[str, ...]]:
    found = {p: await ledger.scopes(ctx.db, ctx.person.id, p) for p in OURS}
    return {purpose: scopes for purpose, scopes in found.items() if scopes}


def _voice(ctx: Context, act: str) -> ledger.Voice:
    here = ctx.person.address
    return ledger.Voice(ctx.vault.mark(here), here.channel, act, ctx.language)
