"""What is kept of a person, and how to get rid of it."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature
from handlers.privacy import commands

feature = Feature(
    name="privacy",
    commands=(
        Command("meinedaten", commands.my_data, words={"en": ("mydata",)}),
        Command("loeschen", commands.erase, words={"en": ("erase",)}),
    ),
    functions={
        "export_my_data": commands.my_data,
        "delete_my_data": commands.ask_before_erasing,
    },
)
