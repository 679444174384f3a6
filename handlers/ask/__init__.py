"""Any question: one offer, a few to choose from, or an honest “I do not know” and a human."""

from __future__ import annotations

from handlers.ask import commands
from handlers.kernel.feature import Command, Feature

_TOPICS = (
    "topics", "thema", "topic", "konular", "konu", "مواضيع", "المواضيع", "теми", "темы", "тема",
    "tematy", "temat",
)  # fmt: skip

feature = Feature(
    name="ask",
    commands=(
        Command("angebot", commands.offer, words=("offer",), listed=False),
        Command("auswahl", commands.choices, listed=False),
        Command("themen", commands.topics, words=_TOPICS, quick=True),
        Command("passt", commands.fits, listed=False),
        Command("nichts", commands.none_of_these, listed=False),
    ),
    kinds=commands.no_words,
    fallback=commands.answer,
)
