"""What is kept of a person, and how to get rid of it."""

from __future__ import annotations

from datetime import timedelta

from handlers.kernel.feature import Command, Feature, Job
from handlers.privacy import commands, papers, retention

_AWAY = {
    "de": ("panik", "verlauf löschen", "chat leeren"),
    "en": ("hide",),
    "tr": ("gizle",),
    "ar": ("إخفاء", "اخفاء"),
    "uk": ("сховай",),
    "ru": ("скрой",),
    "pl": ("ukryj",),
}

feature = Feature(
    name="privacy",
    commands=(
        Command("weg", commands.away, words=_AWAY, quick=True),
        Command("meinedaten", commands.my_data, words={"en": ("mydata",)}),
        Command("einwilligungen", commands.consents, words={"en": ("consents",)}),
        Command("loeschen", commands.erase, words={"en": ("erase",)}),
        Command("datenschutz", papers.notice, words={"en": ("privacy",)}),
        Command("impressum", papers.imprint, words={"en": ("imprint",)}, listed=False),
        Command("bleiben", commands.stay, words={"en": ("stay",)}, listed=False),
    ),
    functions={
        "export_my_data": commands.my_data,
        "delete_my_data": commands.ask_before_erasing,
    },
    jobs=(Job("privacy.fade", timedelta(hours=6), retention.fade),),
)
