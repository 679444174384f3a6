"""The first words, help, the way back, language and form of address."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature
from handlers.welcome import commands

feature = Feature(
    name="welcome",
    commands=(
        Command("start", commands.start, words=("anfang", "menü"), listed=False),
        Command("hilfe", commands.assist, words=("help",), quick=True),
        Command("zurueck", commands.back, words=("back",), quick=True, listed=False),
        Command("abbrechen", commands.cancel, words=("cancel",), quick=True, listed=False),
        Command("stopp", commands.stop, words=("stop",), quick=True),
        Command("weiter", commands.go_on, listed=False),
        Command("sprache", commands.language, words=("language", "settings")),
        Command("anrede", commands.anrede),
        Command("datenschutz", commands.privacy, words=("privacy",)),
        Command("impressum", commands.imprint, words=("imprint",), listed=False),
    ),
    answers={"language": commands.take_language},
    functions={
        "help": commands.assist,
        "start_over": commands.start,
        "change_language": commands.language,
    },
)
