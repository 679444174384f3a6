"""Any question: one offer, a few to choose from, or an honest “I do not know” and a human."""

from __future__ import annotations

from handlers.ask import commands
from handlers.kernel.feature import Command, Feature

_TOPICS = {
    "en": (
        "topics",
        "topic",
    ),
    "de": ("thema",),
    "tr": (
        "konular",
        "konu",
    ),
    "ar": (
        "مواضيع",
        "المواضيع",
    ),
    "uk": (
        "теми",
        "тема",
    ),
    "ru": ("темы",),
    "pl": (
        "tematy",
        "temat",
    ),
}

feature = Feature(
    name="ask",
    commands=(
        Command("angebot", commands.offer, words={"en": ("offer",)}, listed=False),
        Command("auswahl", commands.choices, listed=False),
        Command("themen", commands.topics, words=_TOPICS, quick=True),
        Command("passt", commands.fits, listed=False),
        Command("nichts", commands.none_of_these, listed=False),
    ),
    kinds=commands.no_words,
    fallback=commands.answer,
)
