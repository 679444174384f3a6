"""From what people type to what can be compared.

Everything here is applied alike to questions and to the directory, so a fold may be crude as
long as it seldom makes two different words equal.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

LONGEST: Final = 4096


def normalise(text: str) -> str:
    """One line of folded words, at most `LONGEST` characters."""
    # Cut before NFKC: a single character can unfold to eighteen.
    text = text[:LONGEST]
    if not text.isascii():
        text = without_invisible(unicodedata.normalize("NFKC", text)[:LONGEST])
    return " ".join(" ".join(map(_fold, _BROKEN.sub(" ", text).split())).split())


def _fold(word: str) -> str:
    return _fold_usual(word) if len(word) <= _USUAL_LENGTH else _fold_any(word)


def _fold_any(word: str) -> str:
    word = one_script(without_gender_signs(word))
    return short_umlauts(without_stretching(without_marks(word.casefold())))


_USUAL_LENGTH: Final = 40
_fold_usual: Final = lru_cache(maxsize=1 << 15)(_fold_any)


def forget() -> None:
    """What was remembered while a directory was read; a question needs little of it."""
    _fold_usual.cache_clear()


_INVISIBLE: Final = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_BROKEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def without_invisible(text: str) -> str:
    """Zero-width and bidi characters split words for us but not for readers."""
    return _INVISIBLE.sub("", text)


_GENDER_SIGN: Final = re.compile(r"(?<=[^\W\d_])(?:[*:_·]|/-?)(?=in(?:nen)?(?:\W|$))")


def without_gender_signs(text: str) -> str:
    """'Erzieher*in', 'Erzieher:innen', 'Erzieher_in', 'Erzieher/-in' are spelt 'Erzieherin'."""
    return _GENDER_SIGN.sub("", text)


_CYRILLIC: Final = "АВЕКМНОРСТХІЅЈУаеорсухіјѕ"
_CYRILLIC_AS_LATIN: Final = "ABEKMHOPCTXISJYaeopcyxijs"
_GREEK: Final = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιαρ"
_GREEK_AS_LATIN: Final = "ABEZHIKMNOPTYXoviap"
_TO_LATIN: Final = str.maketrans(_CYRILLIC + _GREEK, _CYRILLIC_AS_LATIN + _GREEK_AS_LATIN)
_TO_CYRILLIC: Final = str.maketrans(_CYRILLIC_AS_LATIN, _CYRILLIC)
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")
_LOOKS_OTHER: Final = re.compile("[\u0370-\u052f]")


def one_script(word: str) -> str:
    """Spam hides 'Kredit' behind look-alikes; keyboards slip. Ukrainian and Russian stay."""
    if word.isascii() or not (_LOOKS_OTHER.search(word) and _LATIN.search(word)):
        return word
    latin = word.translate(_TO_LATIN)
    return word.translate(_TO_CYRILLIC) if _LOOKS_OTHER.search(latin) else latin


class _Folded(dict[int, int | None]):
    """What becomes of a character, found out once for each that is usual."""

    def __missing__(self, code: int) -> int | None:
        folded = None if unicodedata.combining(chr(code)) else code
        if code < _USUAL:
            self[code] = folded
        return folded


_USUAL: Final = 0x2000
# Letters that are no base letter plus mark, and the Arabic ones that people interchange.
_FOLDED: Final = _Folded(str.maketrans("ıłđøæœىةکیہ٠١٢٣٤٥٦٧٨٩", "ildoaoيهكيه0123456789", "ـ"))


def without_marks(text: str) -> str:
    """Umlaut dots, Polish and Turkish hooks, Arabic hamza and vowel signs: often not typed."""
    return text if text.isascii() else unicodedata.normalize("NFKD", text).translate(_FOLDED)


_STRETCHED_VOWEL: Final = re.compile(r"([aeiouyаеиоуыэюя])\1{2,}")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")


def without_stretching(text: str) -> str:
    """'hiiilfe' and 'bitttte' are meant as 'hilfe' and 'bitte'."""
    return _STRETCHED.sub(r"\1\1", _STRETCHED_VOWEL.sub(r"\1", text))


_SPELT_OUT: Final = re.compile(r"(?<![aeiouq])([aou])e(?![aeiou])")


def short_umlauts(text: str) -> str:
    """'ae' for 'ä' becomes what `without_marks` made of 'ä'."""
    return _SPELT_OUT.sub(r"\1", text)


_WORD: Final = re.compile(r"[^\W_]+")


def tokens(normalised: str) -> list[str]:
    return _WORD.findall(normalised)


def exchanged(normalised: str, instead: Mapping[str, str]) -> str:
    """The line with other words in the place of some."""
    return _WORD.sub(lambda word: instead.get(word[0], word[0]), normalised)
