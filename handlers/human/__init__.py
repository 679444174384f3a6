"""The human at the other end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.feature import Command, Feature
from handlers.kernel.reply import Card, Fact, Paragraph, Reply, Text, choice, say

if TYPE_CHECKING:
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message


async def contact(ctx: Context, _message: Message) -> Reply:
    """`/mensch`: whom to call or write to."""
    person = ctx.network.contact
    if not (person.phone or person.mail):
        return say("human-nobody", choice("human-urgent", "/notfall"))
    facts = {"human-phone": person.phone, "human-mail": person.mail, "human-hours": person.hours}
    shown = tuple(Fact(Text(key), value) for key, value in facts.items() if value)
    card = Card(person.name or ctx.network.name, Text("human-who"), shown)
    return Reply(
        (Paragraph(Text("human-here")), card), (choice("human-urgent", "/notfall"),)
    ).seen_as("/mensch")


_HUMAN = {
    "en": ("human",),
    "de": ("kontakt",),
    "tr": (
        "insan",
        "İnsan",
    ),
    "ar": (
        "إنسان",
        "انسان",
    ),
    "uk": ("людина",),
    "ru": ("человек",),
    "pl": (
        "człowiek",
        "czlowiek",
    ),
}

feature = Feature(
    name="human",
    commands=(Command("mensch", contact, words=_HUMAN, quick=True),),
    functions={"human_contact": contact},
)
