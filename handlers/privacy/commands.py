"""See it, take it along, take it back, erase it, make it vanish (Art. 7, 15, 17 and 20 GDPR)."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import clearing, consent, erasing, outbox, people, personal, traces
from handlers.kernel.consent import Said
from handlers.kernel.errors import Refused
from handlers.kernel.reply import (
    Bullets,
    Card,
    Fact,
    File,
    Moment,
    Paragraph,
    Reply,
    Text,
    choice,
    confirm,
    say,
)
from handlers.privacy.rules import sentences

if TYPE_CHECKING:
    from handlers.kernel.consent import Standing
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message

_REMAINS = ("matrix", "telegram", "web")  # where it can be said exactly what remains


async def my_data(ctx: Context, message: Message) -> Reply:
    """`/meinedaten`: in sentences, and as a file that another program can read.

    The file is a post of its own, so that it can be taken back alone.
    """
    content = await personal.everything(ctx.db, ctx.person.id)
    file = File(
        "meine-daten.json",
        "application/json",
        json.dumps(content, ensure_ascii=False, indent=2, default=str).encode(),
    )
    await outbox.promise(
        ctx.db,
        message.address,
        Reply(
            (Paragraph(Text("privacy-file")), Paragraph(Text(_how_long(message)))),
            files=(file,),
            fleeting=True,
        ),
        cause=f"privacy:file:{secrets.token_hex(8)}",
        now=ctx.now,
        person_id=ctx.person.id,
        language=ctx.language,
    )
    return Reply(
        (Paragraph(Text("privacy-my-data")), Bullets(sentences(content))),
        (
            choice("privacy-show-consents", "/einwilligungen"),
            choice("privacy-erase", "/loeschen"),
        ),
    )


def _how_long(message: Message) -> str:
    """What becomes of the file: the platform decides."""
    match message.address.channel:
        case "telegram" | "matrix":
            return "privacy-file-goes"
        case "web":
            return "privacy-file-link"
    return "privacy-file-stays"


async def consents(ctx: Context, message: Message) -> Reply:
    """`/einwilligungen`, and `/einwilligungen zurueck 17` to take one back."""
    word, _, number = ctx.argument.partition(" ")
    if word == "zurueck":
        return await _take_back(ctx, message, number)
    given = await consent.standing(ctx.db, ctx.person.id)
    if not given:
        return say("privacy-no-consents", choice("privacy-show-data", "/meinedaten"))
    return Reply(
        (Paragraph(Text("privacy-consents")), *map(_card, given)),
        tuple(
            choice(
                "privacy-take-back",
                f"/einwilligungen zurueck {one.id}",
                purpose=ctx.words(_purpose(one)),
            )
            for one in given
        ),
    ).seen_as("/einwilligungen")


def _card(given: Standing) -> Card:
    since = Text("privacy-consent-on", {"since": Moment.of(given.since.date())})
    return Card(
        _purpose(given),
        f"„{given.words}“" if given.words else given.scope,
        (Fact(Text("privacy-consent-since"), since),),
    )


def _purpose(given: Standing) -> Text:
    return Text(f"privacy-purpose-{given.purpose}")


async def _take_back(ctx: Context, message: Message, number: str) -> Reply:
    mine = await consent.standing(ctx.db, ctx.person.id)
    chosen = next((one for one in mine if str(one.id) == number), None)
    if chosen is None:
        raise Refused("privacy-nothing-to-take-back")
    said = Said(
        subject=ctx.vault.mark(message.address),
        purpose=chosen.purpose,
        scope=chosen.scope,
        channel=message.address.channel,
        act="button" if message.pressed else "words",
        language=ctx.language,
    )
    await consent.withdraw(ctx.db, ctx.person.id, said, ctx.now)
    for feature in ctx.features:
        if feature.withdrawn:
            await feature.withdrawn(ctx, chosen.purpose, chosen.scope)
    return say(
        "privacy-taken-back",
        choice("privacy-show-consents", "/einwilligungen"),
        purpose=ctx.words(_purpose(chosen)),
    )


async def erase(ctx: Context, message: Message) -> Reply:
    """`/loeschen`, and `/loeschen ja` to mean it."""
    if ctx.argument.casefold() != "ja":
        return await ask_before_erasing(ctx, message)
    files = await clearing.pending(ctx.db, message.address)
    others = [a for a in await personal.addresses_of(ctx.db, ctx.person.id) if a != message.address]
    last = await erasing.erase(ctx, ctx.person.id)
    for address in others:
        await clearing.order(ctx.db, address, ctx.now)  # a channel keeps something itself, too
    if files:
        await clearing.take_back(ctx.db, message.address, files, ctx.now)
    erased = say("privacy-erased")
    return replace(erased, blocks=(*erased.blocks, *map(Paragraph, last))).as_farewell()


async def ask_before_erasing(_ctx: Context, _message: Message) -> Reply:
    return confirm(
        say("privacy-sure"),
        choice("privacy-yes", "/loeschen ja"),
        choice("privacy-no", "/abbrechen"),
    )


async def away(ctx: Context, message: Message) -> Reply:
    """`/weg`: at once what can be taken back; `/weg mehr` says what cannot; `/weg alles` erases.

    The answer tells nothing to somebody who looks over a shoulder.
    """
    word = ctx.argument.casefold()
    if word in {"mehr", "more"}:
        return _what_remains(message)
    if word in {"alles", "all"}:
        return await _away_with_everything(ctx)
    for address in await personal.addresses_of(ctx.db, ctx.person.id):
        await people.set_stopped(ctx.db, address, stopped=True)
        await outbox.suppress(ctx.db, address)
        await clearing.order(ctx.db, address, ctx.now)
    return say("privacy-bye", choice("privacy-bye-more", "/weg mehr")).beginning_afresh()


async def _away_with_everything(ctx: Context) -> Reply:
    known = await personal.addresses_of(ctx.db, ctx.person.id)
    shown = {address: await traces.take(ctx.db, address, ctx.now) for address in known}
    await erasing.erase(ctx, ctx.person.id)
    for address, message_ids in shown.items():
        await clearing.order(ctx.db, address, ctx.now, message_ids)
    return say("privacy-bye").beginning_afresh().as_farewell()


def _what_remains(message: Message) -> Reply:
    channel = message.address.channel
    kind = channel if channel in _REMAINS else "other"
    return say(
        f"privacy-remains-{kind}",
        choice("privacy-away-again", "/weg"),
        choice("privacy-away-all", "/weg alles", style="danger"),
        choice("privacy-go-on", "/weiter"),
    )


async def stay(_ctx: Context, _message: Message) -> Reply:
    """`/bleiben`: whoever writes is not forgotten; this is the button for it."""
    return say("privacy-stays")
