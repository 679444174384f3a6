"""The nine topics of the directory, and what parents call them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeVar

from rapidfuzz import fuzz

T = TypeVar("T")
NEARLY: Final = 82  # likeness, of 100, from which a name was meant


class Topic(StrEnum):
    FINANZEN = "finanzen"
    TRENNUNG_RECHT = "trennung-recht"
    KINDERBETREUUNG = "kinderbetreuung"
    ARBEIT_BILDUNG = "arbeit-bildung"
    WOHNEN = "wohnen"
    GESUNDHEIT = "gesundheit"
    GEMEINSCHAFT = "gemeinschaft"
    KRISE = "krise"
    FACHKRAEFTE = "fachkraefte"


_LANGUAGES: Final = ("de", "en", "tr", "ar", "uk", "ru", "pl")

_NAMES: Final[Mapping[Topic, tuple[str, ...]]] = MappingProxyType(
    {
        Topic.FINANZEN: ("Geld", "Money", "Para", "المال", "Гроші", "Деньги", "Pieniądze"),
        Topic.TRENNUNG_RECHT: (
            "Trennung und Recht",
            "Separation and law",
            "Ayrılık ve hukuk",
            "الانفصال والقانون",
            "Розлучення і право",
            "Развод и право",
            "Rozstanie i prawo",
        ),
        Topic.KINDERBETREUUNG: (
            "Kinderbetreuung",
            "Child care",
            "Çocuk bakımı",
            "رعاية الأطفال",
            "Догляд за дітьми",
            "Уход за детьми",
            "Opieka nad dziećmi",
        ),
        Topic.ARBEIT_BILDUNG: (
            "Arbeit und Bildung",
            "Work and education",
            "İş ve eğitim",
            "العمل والتعليم",
            "Робота й освіта",
            "Работа и образование",
            "Praca i edukacja",
        ),
        Topic.WOHNEN: ("Wohnen", "Housing", "Barınma", "السكن", "Житло", "Жильё", "Mieszkanie"),
        Topic.GESUNDHEIT: (
            "Gesundheit",
            "Health",
            "Sağlık",
            "الصحة",
            "Здоров’я",
            "Здоровье",
            "Zdrowie",
        ),
        Topic.GEMEINSCHAFT: (
            "Andere treffen",
            "Meeting others",
            "Başkalarıyla buluşma",
            "لقاء الآخرين",
            "Зустрічі з іншими",
            "Встречи с другими",
            "Spotkania z innymi",
        ),
        Topic.KRISE: (
            "Hilfe in der Not",
            "Help in an emergency",
            "Acil yardım",
            "المساعدة في الأزمات",
            "Допомога в скруті",
            "Помощь в беде",
            "Pomoc w kryzysie",
        ),
        Topic.FACHKRAEFTE: (
            "Für Fachkräfte",
            "For professionals",
            "Uzmanlar için",
            "للمختصين",
            "Для фахівців",
            "Для специалистов",
            "Dla specjalistów",
        ),
    }
)


def topic_name(topic: Topic, language: str = "de") -> str:
    """What parents read; German where we have no translation."""
    position = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    return _NAMES[topic][position]


def topic_named(said: str, language: str) -> Topic | None:
    """The topic that is called like this, in this language or in German, spelt nearly so."""
    names = {topic.value: topic for topic in Topic}
    names |= {topic_name(topic): topic for topic in Topic}
    return nearest(said, names | {topic_name(topic, language): topic for topic in Topic})


def nearest(said: str, names: Mapping[str, T]) -> T | None:
    """What has the name that was probably meant."""
    wanted = said.strip().casefold()
    likeness = {name: fuzz.ratio(wanted, name.casefold()) for name in names}
    best = max(likeness, key=lambda name: likeness[name], default="")
    return names[best] if likeness.get(best, 0) >= NEARLY else None
