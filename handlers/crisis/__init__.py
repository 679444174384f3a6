"""The answer to a cry for help, and help lines on request."""

from __future__ import annotations

from handlers.crisis.replies import answer, emergency
from handlers.kernel.feature import Command, Feature

# What somebody in need types as a single word: urgent, help, danger, ambulance, police.
_EMERGENCY = (
    "emergency", "sos", "notruf", "hilfe_jetzt", "hilfe jetzt", "help now",
    "acil", "acil yardım", "acil yardim", "imdat", "İmdat", "ambulans", "polis",
    "طوارئ", "طوارىء", "طواريء", "الطوارئ", "مساعدة الآن", "مساعدة الان", "النجدة", "نجدة", "خطر",
    "إسعاف", "اسعاف", "الإسعاف", "الاسعاف", "شرطة", "الشرطة",
    "терміново", "допомога зараз", "рятуйте", "допоможіть", "небезпека", "швидка", "поліція",
    "срочно", "помощь сейчас", "спасите", "помогите", "опасность", "скорая", "полиция",
    "pilne", "pilnie", "pomoc teraz", "ratunku", "pomocy", "pogotowie", "karetka", "policja",
)  # fmt: skip

feature = Feature(
    name="crisis",
    commands=(Command("notfall", emergency, words=_EMERGENCY, quick=True),),
)

__all__ = ["answer", "feature"]
