"""One person on several channels: joined by a code that they type, never guessed."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature
from handlers.linking import commands
from handlers.linking.rules import CODE

_WORDS = {
    "en": ("connect", "link"),
    "tr": ("bağla",),
    "ar": ("ربط",),
    "uk": ("зʼєднати", "з'єднати"),
    "ru": ("соединить",),
    "pl": ("połącz",),
}

feature = Feature(
    name="linking",
    commands=(Command("verbinden", commands.link, words=_WORDS),),
    codes={CODE: commands.link},
    jobs=(commands.forgetting,),
)
