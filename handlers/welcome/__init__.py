"""The first words, help, the way back, language and form of address."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature
from handlers.welcome import commands

# Here and in other features: a Turkish keyboard begins a message with İ, an Arabic one often
# leaves out the hamza.
_HELP = {
    "en": ("help",),
    "tr": (
        "yardım",
        "yardim",
    ),
    "ar": (
        "مساعدة",
        "مساعده",
    ),
    "uk": ("допомога",),
    "ru": ("помощь",),
    "pl": ("pomoc",),
}
_BACK = {
    "en": ("back",),
    "de": ("zuruck",),
    "tr": ("geri",),
    "ar": ("رجوع",),
    "uk": ("назад",),
    "pl": ("wstecz",),
}
_CANCEL = {
    "en": ("cancel",),
    "tr": (
        "iptal",
        "İptal",
    ),
    "ar": (
        "إلغاء",
        "الغاء",
    ),
    "uk": ("скасувати",),
    "ru": (
        "отмена",
        "отменить",
    ),
    "pl": ("anuluj",),
}
_STOP = {
    "en": ("stop",),
    "tr": ("dur",),
    "ar": (
        "توقف",
        "توقّف",
        "إيقاف",
        "ايقاف",
    ),
    "uk": ("стоп",),
}

feature = Feature(
    name="welcome",
    commands=(
        Command("start", commands.start, words={"de": ("anfang", "menü")}, listed=False),
        Command("hilfe", commands.assist, words=_HELP, quick=True),
        Command("zurueck", commands.back, words=_BACK, quick=True, listed=False),
        Command("abbrechen", commands.cancel, words=_CANCEL, quick=True, listed=False),
        Command("stopp", commands.stop, words=_STOP, quick=True),
        Command("weiter", commands.go_on, listed=False),
        Command("sprache", commands.language, words={"en": ("language", "settings")}),
        Command("anrede", commands.anrede),
    ),
    answers={"language": commands.take_language},
    links={"hilfe": commands.assist},
    functions={
        "help": commands.assist,
        "start_over": commands.start,
        "change_language": commands.language,
    },
)
