"""The answer to a cry for help, and help lines on request."""

from __future__ import annotations

from handlers.crisis.replies import answer, emergency
from handlers.kernel.feature import Command, Feature

# What somebody in need types as a single word: urgent, help, danger, ambulance, police.
_EMERGENCY = {
    "en": (
        "emergency",
        "sos",
        "help now",
    ),
    "de": (
        "notruf",
        "hilfe_jetzt",
        "hilfe jetzt",
    ),
    "tr": (
        "acil",
        "acil yardım",
        "acil yardim",
        "imdat",
        "İmdat",
        "ambulans",
        "polis",
    ),
    "ar": (
        "طوارئ",
        "طوارىء",
        "طواريء",
        "الطوارئ",
        "مساعدة الآن",
        "مساعدة الان",
        "النجدة",
        "نجدة",
        "خطر",
        "إسعاف",
        "اسعاف",
        "الإسعاف",
        "الاسعاف",
        "شرطة",
        "الشرطة",
    ),
    "uk": (
        "терміново",
        "допомога зараз",
        "рятуйте",
        "допоможіть",
        "небезпека",
        "швидка",
        "поліція",
    ),
    "ru": (
        "срочно",
        "помощь сейчас",
        "спасите",
        "помогите",
        "опасность",
        "скорая",
        "полиция",
    ),
    "pl": (
        "pilne",
        "pilnie",
        "pomoc teraz",
        "ratunku",
        "pomocy",
        "pogotowie",
        "karetka",
        "policja",
    ),
}

feature = Feature(
    name="crisis",
    commands=(Command("notfall", emergency, words=_EMERGENCY, quick=True),),
)

__all__ = ["answer", "feature"]
