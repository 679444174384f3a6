"""Which language is meant."""

from __future__ import annotations

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
