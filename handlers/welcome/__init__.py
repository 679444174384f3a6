"""The first words, help, the way back, language and form of address."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature
from handlers.welcome import commands

# Here and in other features: the parents' languages share these commands, and a Turkish keyboard
# begins a message with İ, an Arabic one often leaves out the hamza.
_HELP = ("help", "yardım", "yardim", "مساعدة", "مساعده", "допомога", "помощь", "pomoc")
_BACK = ("back", "zuruck", "geri", "رجوع", "назад", "wstecz")
_CANCEL = (
    "cancel", "iptal", "İptal", "إلغاء", "الغاء", "скасувати", "отмена", "отменить", "anuluj",
)  # fmt: skip
_STOP = ("stop", "dur", "توقف", "توقّف", "إيقاف", "ايقاف", "стоп")

feature = Feature(
    name="welcome",
    commands=(
        Command("start", commands.start, words=("anfang", "menü"), listed=False),
        Command("hilfe", commands.assist, words=_HELP, quick=True),
        Command("zurueck", commands.back, words=_BACK, quick=True, listed=False),
        Command("abbrechen", commands.cancel, words=_CANCEL, quick=True, listed=False),
        Command("stopp", commands.stop, words=_STOP, quick=True),
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
