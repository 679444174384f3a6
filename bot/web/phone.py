"""Finds the telephone numbers in a text, so that a thumb can call them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import phonenumbers

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNTRY = "DE"
_SHORT = re.compile(
    # Nor is it part of a word: „Raum B112“, „Hauptstraße 110a“.
    r"(?<![\w.,:/+-])(?<!\d )(110|112|116[ ]?\d{3}|115)(?!\w|[.,:/-]\d| \d)"
    # A help line is never followed by what is counted: „110 Euro“, „112 Plätze“.
    r"(?!\s*(?:€|%|Euro|EUR|Prozent|Personen|Plätze|Kinder|Familien|Eltern|km|Meter|Minuten|"
    r"Stunden|Tage|Uhr|Seiten|people|percent|places|minutes)\b)"
    r"(?!\s*[€%])"
)


def split(text: str) -> Iterator[tuple[str, str]]:
    """The text in pieces, each with its `tel:` address or nothing."""
    end = 0
    for start, stop, number in _numbers(text):
        if start > end:
            yield text[end:start], ""
        yield text[start:stop], f"tel:{number}"
        end = stop
    if end < len(text):
        yield text[end:], ""


def _numbers(text: str) -> Iterator[tuple[int, int, str]]:
    found = [
        (match.start, match.end, _e164(match.number))
        for match in phonenumbers.PhoneNumberMatcher(text, _COUNTRY)
    ]
    found += [
        (match.start(), match.end(), match[0].replace(" ", "")) for match in _SHORT.finditer(text)
    ]
    end = 0
    for start, stop, number in sorted(found):
        if start >= end:
            yield start, stop, number
            end = stop


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
