"""What a question leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from handlers.ask import cards, store
from handlers.ask.rules import first_sentence
from handlers.kernel import pages
from handlers.kernel.errors import Refused
from handlers.kernel.reply import (
    Block,
    Bullets,
    Card,
    Choice,
    Moment,
    Paragraph,
    Reply,
    Text,
    choice,
    say,
)
from knowledge import helplines
from knowledge.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from knowledge.model import Offer
    from knowledge.understanding import Understanding

LIST = 6  # offers of a topic on one page
NEAR = 3  # topics that are named when nothing fits


async def answer(ctx: Context, _message: Message) -> Reply:
    """Whatever no command took."""
    understood = ctx.understood
    if understood is None:
        return _unknown(ctx, ())
    match understood.kind:
        case "answer":
            reply = await _answer(ctx, understood.shown[0])
        case "choices":
            reply = await _choices(ctx, understood.shown)
        case "smalltalk":
            return _small_talk(ctx, understood)
        case "function":
            return _not_yet(ctx, understood)
        case "unknown" if understood.exhausted:
            reply = say("ask-worn-out", *reversed(_ways_out()))
        case "unknown" | "crisis":
            reply = _unknown(ctx, [candidate.id for candidate in understood.candidates])
        case kind:
            assert_never(kind)
    return reply.after(_warm_line()) if understood.exhausted else reply


async def offer(ctx: Context, _message: Message) -> Reply:
    """`/angebot kita-platz`, or one of its parts: `/angebot kita-platz unterlagen`."""
    name, _, part = ctx.argument.partition(" ")
    found = _find(ctx, name)
    part, _, number = part.partition(" ")
    match part:
        case "mehr":
            reply = _more(ctx, found, int(number) if number.isdecimal() else 1)
        case "deutsch":
            reply = _german(ctx, found, int(number) if number.isdecimal() else 1)
        case "unterlagen":
            reply = _documents(ctx, found)
        case "danach":
            reply = _next_steps(ctx, found)
        case "kontakt" if found.phone:
            return Reply((Paragraph(Text("ask-contact-file")),), files=(cards.vcard(found),))
        case _:
            return await _answer(ctx, found.id)
    return reply.seen_as(f"/angebot {found.id} {part}")


async def choices(ctx: Context, _message: Message) -> Reply:
    """`/auswahl a b c`: the way back to a choice."""
    known = [name for name in ctx.argument.split() if name in ctx.directory.offers]
    return await _choices(ctx, known) if known else _unknown(ctx, ())


async def topics(ctx: Context, _message: Message) -> Reply:
    """`/themen` lists the topics, `/themen finanzen 2` the offers of one, page by page."""
    name, _, number = ctx.argument.partition(" ")
    if name not in set(Topic):
        every = [cards.topic_choice(topic, ctx.language) for topic in Topic]
        return say("ask-topics", *every).seen_as("/themen")
    start = (int(number) - 1) * LIST if number.isdecimal() and int(number) > 0 else 0
    found = [o for o in ctx.directory.offers.values() if name in o.topics]
    found.sort(key=lambda one: (one.topics[0] != name, one.title))
    options = [cards.offer_choice(one, ctx.language) for one in found[start : start + LIST]]
    if start + LIST < len(found):
        options.append(choice("ask-topic-on", f"/themen {name} {start // LIST + 2}"))
    options.append(choice("ask-topic-all", "/themen"))
    title = cards.topic_choice(Topic(name), ctx.language).label
    reply = say("ask-topic", *options, topic=str(title), count=len(found))
    return reply.in_place().seen_as(f"/themen {name} {start // LIST + 1}")


async def fits(ctx: Context, _message: Message) -> Reply:
    """`/passt kita-platz ja`: counted, without who said it."""
    name, _, verdict = ctx.argument.partition(" ")
    found = _find(ctx, name)
    good = verdict != "nein"
    await store.count(ctx.db, found.id, ctx.now.date(), good=good)
    if good:
        return say("ask-glad", choice("ask-next-steps", f"/angebot {found.id} danach"))
    related = [ctx.directory.offers[n] for n in found.next_steps if n in ctx.directory.offers]
    options = [cards.offer_choice(one, ctx.language) for one in related[:3]]
    return say("ask-sorry-not", *options, *_ways_out())


async def none_of_these(ctx: Context, _message: Message) -> Reply:
    return _unknown(ctx, ctx.argument.split())


async def no_words(_ctx: Context, message: Message) -> Reply:
    """Stickers, voice, photos, places: not looked at, not kept."""
    known = {"sticker", "voice", "photo", "video", "location", "contact", "file", "undecryptable"}
    return say(f"ask-kind-{message.kind if message.kind in known else 'other'}")


async def _besides(ctx: Context, best: Offer) -> tuple[Choice, ...]:
    """What the network has itself: who asks for company finds its groups and meetings, too."""
    known = [f.beside[best.topics[0]] for f in ctx.features if best.topics[0] in f.beside]
    return tuple([one for have in known if (one := await have(ctx)) is not None])


def _warm_line() -> Paragraph:
    """For whom it is a lot: somebody to talk to, beside the answer."""
    line = helplines.by_id("telefonseelsorge-116123")
    return Paragraph(Text("crisis-exhausted", {"number": line.shown}))


def _find(ctx: Context, name: str) -> Offer:
    found = ctx.directory.offers.get(name)
    if found is None:
        raise Refused("ask-offer-gone")
    return found


async def _answer(ctx: Context, name: str) -> Reply:
    found = ctx.directory.offers[name]
    blocks: tuple[Block, ...] = (cards.card(found, ctx.language),)
    if found.valid_until is not None and found.valid_until < ctx.now.date():
        blocks = (*blocks, Paragraph(Text("ask-outdated", {"until": Moment.of(found.valid_until)})))
    blocks = (*blocks, *_unchecked(found, ctx.language))
    options = (*cards.follow_ups(found), *await _besides(ctx, found))
    return Reply(blocks, options).seen_as(f"/angebot {name}")


async def _choices(ctx: Context, names: Sequence[str]) -> Reply:
    found = [ctx.directory.offers[name] for name in names if name in ctx.directory.offers]
    options = [cards.offer_choice(one, ctx.language) for one in found]
    none = choice("ask-none-of-these", "/nichts")
    items = tuple(_short(one, ctx.language) for one in found)
    besides = await _besides(ctx, found[0]) if found else ()
    reply = say("ask-which", *options, none, *besides)
    if len(items) > 1:
        reply = Reply((*reply.blocks, Bullets(items, ordered=True)), reply.choices)
    return reply.seen_as(f"/auswahl {' '.join(one.id for one in found)}")


def _short(one: Offer, language: str) -> Text:
    shown = one.in_language(language)
    return Text("ask-choice", {"title": shown.title, "summary": first_sentence(shown.summary)})


def _unknown(ctx: Context, names: Sequence[str]) -> Reply:
    """Honest words, the nearest topics, and a human."""
    near: dict[Topic, None] = {}
    for name in names:
        if name in ctx.directory.offers:
            near.setdefault(ctx.directory.offers[name].topics[0])
    options = [cards.topic_choice(topic, ctx.language) for topic in list(near)[:NEAR]]
    key = "ask-unknown" if options else "ask-unknown-at-all"
    return say(key, *options, *_ways_out())


def _ways_out() -> tuple[Choice, ...]:
    return (
        choice("ask-all-topics", "/themen"),
        choice("ask-human", "/mensch"),
    )


def _more(ctx: Context, found: Offer, number: int) -> Reply:
    """In the person's language the facts; the German text stays one tap away."""
    told = found.translations.get(ctx.language)
    if told is None or not told.facts:
        return _german(ctx, found, number)
    back = choice("ask-back-to", f"/angebot {found.id}")
    german = choice("ask-in-german", f"/angebot {found.id} deutsch")
    return Reply(
        (
            Card(told.title, ""),
            Bullets(told.facts),
            *_unchecked(found, ctx.language),
        ),
        (*_without_more(found), german, back),
    )


def _unchecked(found: Offer, language: str) -> tuple[Paragraph, ...]:
    """Said of a translation until a native speaker has read it."""
    told = found.translations.get(language)
    return () if told is None or told.native_checked else (Paragraph(Text("ask-translated")),)


def _german(ctx: Context, found: Offer, number: int) -> Reply:
    """The offer's own text: for German readers, and to show at the counter."""
    part = "mehr" if found.in_language(ctx.language) is found else "deutsch"
    texts = [text for text in (found.description, found.eligibility) if text]
    reply = pages.page(texts, number, f"/angebot {found.id} {part}")
    back = choice("ask-back-to", f"/angebot {found.id}")
    foreign = ctx.language != "de" and part == "mehr"
    note = (Paragraph(Text("ask-only-german")),) if foreign else ()
    return Reply(
        (Card(found.title, ""), *reply.blocks, *note),
        (*reply.choices, *_without_more(found), back),
        replaces=number > 1,
    )


def _without_more(found: Offer) -> tuple[Choice, ...]:
    return tuple(
        option
        for option in cards.follow_ups(found)
        if option.sends.endswith(("unterlagen", "danach"))
    )


def _documents(ctx: Context, found: Offer) -> Reply:
    back = choice("ask-back-to", f"/angebot {found.id}")
    if not found.documents:
        return say("ask-no-documents", back)
    documents = found.in_language(ctx.language).documents or found.documents
    return Reply((Paragraph(Text("ask-bring")), Bullets(documents)), (back,))


def _next_steps(ctx: Context, found: Offer) -> Reply:
    steps = [ctx.directory.offers[n] for n in found.next_steps if n in ctx.directory.offers]
    options = [cards.offer_choice(one, ctx.language) for one in steps]
    back = choice("ask-back-to", f"/angebot {found.id}")
    return say("ask-after-that" if steps else "ask-nothing-after", *options, back)


def _small_talk(ctx: Context, understood: Understanding) -> Reply:
    key = f"ask-talk-{(understood.talk or 'greeting').replace('_', '-')}"
    return say(key, network=ctx.network.name)


def _not_yet(ctx: Context, understood: Understanding) -> Reply:
    """One of the bot's functions that this version does not have: say so, and who can help."""
    options = [
        cards.offer_choice(ctx.directory.offers[name], ctx.language)
        for name in understood.shown
        if name in ctx.directory.offers
    ]
    return say("ask-not-yet", *options, choice("ask-human", "/mensch"))
