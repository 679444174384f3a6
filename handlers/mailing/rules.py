"""Addresses, topics and places as people type them, and how often a stranger may be written to."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING

from email_validator import EmailNotValidError, validate_email
from rapidfuzz import fuzz

from knowledge.topics import Topic, topic_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

LINK_LIVES = timedelta(hours=72)
ADDRESS_KEPT = timedelta(days=7)  # one that nobody confirmed
LETTERS = ((1, timedelta(hours=24)), (3, timedelta(days=30)))  # to an address that nobody confirmed
DOOR_KEPT = timedelta(days=30)
SIGNUPS = (5, timedelta(hours=24))  # that one person may ask for
NEARLY = 85  # likeness, of 100

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+")
_ALL = frozenset(
    {"alle", "alles", "egal", "all", "everything", "hepsi", "hepsini"}
    | {"الكل", "كلها", "все", "всё", "усе", "wszystko", "wszystkie"}
)
_EVERYWHERE = frozenset({"überall", "everywhere", "heryer", "her", "всюди", "везде", "wszędzie"})
_ON = frozenset(
    {"weiter", "fertig", "ok", "okay", "gut", "next", "done", "devam", "tamam"}
    | {"التالي", "далі", "далее", "готово", "dalej", "gotowe"}
)
_ALSO = {
    "kita": Topic.KINDERBETREUUNG,
    "betreuung": Topic.KINDERBETREUUNG,
    "finanzen": Topic.FINANZEN,
    "job": Topic.ARBEIT_BILDUNG,
    "jobs": Topic.ARBEIT_BILDUNG,
    "ausbildung": Topic.ARBEIT_BILDUNG,
    "sorgerecht": Topic.TRENNUNG_RECHT,
    "scheidung": Topic.TRENNUNG_RECHT,
    "unterhalt": Topic.TRENNUNG_RECHT,
    "wohnung": Topic.WOHNEN,
    "gruppen": Topic.GEMEINSCHAFT,
    "veranstaltungen": Topic.GEMEINSCHAFT,
}


def address_in(text: str) -> str | None:
    """The e-mail address in a sentence, in the one spelling that we keep; None where none is."""
    found = _ADDRESS.search(text[:1000])
    return clean_address(found[0].strip(".!?'")) if found else None


def clean_address(written: str) -> str | None:
    try:
        checked = validate_email(
            written.strip(), check_deliverability=False, allow_smtputf8=False, test_environment=True
        )
    except EmailNotValidError:
        return None
    return (checked.ascii_email or checked.normalized).lower()


def topics_in(text: str, language: str) -> tuple[Topic, ...] | None:
    """The topics that somebody named; empty for “alles”, None where nothing is one."""
    words = _words(text)
    found = tuple(t for t in Topic if any(_names(word, t, language) for word in words))
    if found:
        return found
    return () if words & _ALL else None


def goes_on(text: str) -> bool:
    return bool(_words(text) & _ON)


def area_in(text: str, areas: Sequence[str]) -> str | None:
    """The place that was meant; empty for “überall”, None where it is none of ours."""
    if _words(text) & (_ALL | _EVERYWHERE):
        return ""
    said = {text.strip().casefold(), *_words(text)}
    likeness = {area: max(fuzz.ratio(one, area.casefold()) for one in said) for area in areas}
    best = max(likeness, key=lambda area: likeness[area], default="")
    return best if likeness.get(best, 0) >= NEARLY else None


def named(topics: Sequence[str], area: str, language: str, everything: str) -> str:
    """Topics and place in one line: “Geld, Wohnen (Siegen)”."""
    names = ", ".join(topic_name(Topic(topic), language) for topic in topics) or everything
    return f"{names} ({area})" if area else names


def may_write(sent: Sequence[datetime], now: datetime) -> bool:
    """Whether one more letter to an unconfirmed address keeps within all limits."""
    return all(sum(now - at < span for at in sent) < most for most, span in LETTERS)


def _names(word: str, topic: Topic, language: str) -> bool:
    if _ALSO.get(word) == topic:
        return True
    names = {*_words(topic_name(topic, language)), *_words(topic_name(topic))}
    return any(len(name) > 3 and fuzz.ratio(word, name) >= NEARLY for name in names)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(unicodedata.normalize("NFKC", text[:500]).casefold()))
