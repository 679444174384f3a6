"""Which language is meant, and what a deep link opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kernel.feature import Feature, Handler

NAMES = {
    "de": "Deutsch",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
    "uk": "Українська",
    "ru": "Русский",
    "pl": "Polski",
}
_OTHER_WORDS = {
    "german": "de", "almanca": "de", "німецька": "de", "немецкий": "de", "niemiecki": "de",
    "الألمانية": "de", "englisch": "en", "ingilizce": "en", "english": "en", "англійська": "en",
    "английский": "en", "angielski": "en", "الإنجليزية": "en", "türkisch": "tr", "tuerkisch": "tr",
    "turkish": "tr", "turkce": "tr", "arabisch": "ar", "arabic": "ar", "عربي": "ar",
    "ukrainisch": "uk", "ukrainian": "uk", "українською": "uk", "russisch": "ru",
    "russian": "ru", "по-русски": "ru", "polnisch": "pl", "polish": "pl", "po polsku": "pl",
}  # fmt: skip


_PAYLOAD = re.compile(r"([a-z0-9]+)(?:-([a-z0-9-]{1,48}))?")


def opened(features: Iterable[Feature], payload: str) -> tuple[Handler, str] | None:
    """The view that `/start <payload>` opens, and its argument; None for what nobody printed."""
    found = _PAYLOAD.fullmatch(payload)
    if found is None:
        return None
    links = {name: handler for feature in features for name, handler in feature.links.items()}
    handler = links.get(found[1])
    return (handler, found[2] or "") if handler else None


def which_language(text: str, *, loose: bool = False) -> str | None:
    """The ISO code of a language's name in any of the seven languages.

    Args:
        loose: Look for the name anywhere in a sentence.
    """
    folded = text.casefold().strip()
    known = {**{name.casefold(): code for code, name in NAMES.items()}, **_OTHER_WORDS}
    known |= {code: code for code in NAMES} if not loose or len(folded) == 2 else {}
    if folded in known:
        return known[folded]
    if not loose:
        return None
    return next((code for name, code in known.items() if name in folded), None)
