"""Start, help, back, stop, language, du or Sie."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import outbox, people, personal
from handlers.kernel.errors import Refused
from handlers.kernel.feature import reserved_for, visible
from handlers.kernel.reply import Bullets, Choice, Paragraph, Reply, Text, choice, say
from handlers.kernel.roles import NOBODY
from handlers.welcome.rules import NAMES, opened, which_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Command, Context, Feature
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Block

_SAID = {"hilfe", "themen", "mensch", "notfall", "stopp"}  # the text of /hilfe names them


async def start(ctx: Context, message: Message) -> Reply:
    """`/start`: who I am, three examples, what not to write here; a deep link opens its view."""
    if linked := opened(ctx.features, ctx.argument):
        handler, rest = linked
        return await handler(replace(ctx, argument=rest), message)
    channel = message.address.channel
    warning = channel if channel in {"telegram", "matrix"} else "web"
    return say(
        f"welcome-start-{warning}",
        choice("welcome-topics", "/themen"),
        choice("welcome-help-now", "/notfall"),
        choice("welcome-what", "/hilfe"),
        network=ctx.network.name,
        region=ctx.network.region,
    ).seen_as("/start")


async def assist(ctx: Context, _message: Message) -> Reply:
    """`/hilfe`: what works here, for everybody and for the team; a cry finds the numbers in it."""
    said = say(
        "welcome-help",
        choice("welcome-topics", "/themen"),
        choice("welcome-help-now", "/notfall"),
        choice("welcome-human", "/mensch"),
        network=ctx.network.name,
    )
    everybody = [(f, c) for f, c in visible(ctx.features, NOBODY) if c.name not in _SAID]
    team = [(f, c) for f, c in visible(ctx.features, ctx.rights) if reserved_for(c.handler)]
    lists = _listed(ctx, "welcome-more", everybody) + _listed(ctx, "welcome-team", team)
    return replace(said, blocks=said.blocks + lists).seen_as("/hilfe")


def _listed(
    ctx: Context, heading: str, commands: Sequence[tuple[Feature, Command]]
) -> tuple[Block, ...]:
    """Commands with what they do, under a heading; nothing where there are none."""
    if not commands:
        return ()
    lines = [
        f"/{command.name} – {ctx.words(Text(f'{feature.name}-menu-{command.name}'))}"
        for feature, command in commands
    ]
    return Paragraph(Text(heading)), Bullets(tuple(lines))


async def back(ctx: Context, message: Message) -> Reply:
    """The way back ends here: the router goes from view to view by itself."""
    return await start(ctx, message)


async def cancel(_ctx: Context, _message: Message) -> Reply:
    """What was awaited is awaited no more."""
    return say("welcome-cancelled", choice("welcome-topics", "/themen"))


async def stop(ctx: Context, _message: Message) -> Reply:
    """`stopp`: nothing of our own accord any more, at once, also what is queued already."""
    ended = [await feature.stops(ctx) for feature in ctx.features if feature.stops]
    for address in await personal.addresses_of(ctx.db, ctx.person.id):
        await people.set_stopped(ctx.db, address, stopped=True)
        await outbox.suppress(ctx.db, address, unasked=True)
    said = say("welcome-stopped", choice("welcome-go-on", "/weiter"))
    notes = tuple(Paragraph(text) for text in ended if text)
    return replace(said, blocks=(*said.blocks, *notes))


async def go_on(ctx: Context, _message: Message) -> Reply:
    for address in await personal.addresses_of(ctx.db, ctx.person.id):
        await people.set_stopped(ctx.db, address, stopped=False)
    return say("welcome-on-again")


async def language(ctx: Context, message: Message) -> Reply:
    """`/sprache`, `/sprache tr`, or in plain words."""
    chosen = which_language(ctx.argument) or which_language(message.text, loose=True)
    if chosen:
        return await _speak(ctx, chosen)
    options = tuple(Choice(name, f"/sprache {code}") for code, name in NAMES.items())
    return say("welcome-which-language", *options).awaiting("welcome.language")


async def take_language(ctx: Context, message: Message) -> Reply:
    chosen = which_language(message.text, loose=True)
    if chosen is None:
        raise Refused("welcome-language-unknown")
    return await _speak(ctx, chosen)


async def anrede(ctx: Context, _message: Message) -> Reply:
    """`/anrede du` or `/anrede sie`."""
    form = ctx.argument.casefold()
    if form not in {"du", "sie"}:
        return say(
            "welcome-which-anrede",
            choice("welcome-du", "/anrede du"),
            choice("welcome-sie", "/anrede sie"),
        )
    await people.choose_anrede(ctx.db, ctx.person, form)
    return say(f"welcome-anrede-{form}")


async def _speak(ctx: Context, code: str) -> Reply:
    await people.choose_language(ctx.db, ctx.person, code)
    return say("welcome-language-chosen", language=NAMES[code])
