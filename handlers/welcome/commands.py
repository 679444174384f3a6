"""Start, help, back, stop, language, du or Sie, and the papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kernel import outbox, people, personal
from handlers.kernel.errors import Refused
from handlers.kernel.reply import Choice, Paragraph, Reply, Text, choice, say
from handlers.welcome.rules import NAMES, which_language

if TYPE_CHECKING:
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message


async def start(ctx: Context, message: Message) -> Reply:
    """`/start`: who I am, three examples, what not to write here."""
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
    """`/hilfe`: what works here; a cry for help finds the numbers in it."""
    return say(
        "welcome-help",
        choice("welcome-topics", "/themen"),
        choice("welcome-help-now", "/notfall"),
        choice("welcome-human", "/mensch"),
        network=ctx.network.name,
    ).seen_as("/hilfe")


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


async def privacy(ctx: Context, _message: Message) -> Reply:
    return say("welcome-privacy", *_page("welcome-privacy-page", ctx.network.privacy))


async def imprint(ctx: Context, _message: Message) -> Reply:
    pages = _page("welcome-imprint-page", ctx.network.imprint)
    key = "welcome-imprint" if pages else "welcome-imprint-missing"
    return say(key, *pages, network=ctx.network.name)


async def _speak(ctx: Context, code: str) -> Reply:
    await people.choose_language(ctx.db, ctx.person, code)
    return say("welcome-language-chosen", language=NAMES[code])


def _page(key: str, url: str) -> tuple[Choice, ...]:
    return (Choice(Text(key), url=url),) if url else ()
