"""Telephone numbers: one stored form, one form that people read."""

from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberFormat, shortnumberinfo

_REGION: Final = "DE"
_LONGEST_SHORT: Final = 6  # 116016 and its siblings; 110, 112, 115
_SERVICE_PREFIXES: Final = ("+49800", "+49180", "+49137", "+49900")


class NotAPhoneNumber(ValueError):
    """No one in Germany could dial this."""


def read(text: str) -> str:
    """'0800 4 5555 30' → '+498004555530', '116 016' → '116016'."""
    digits = "".join(filter(str.isdecimal, text))
    if len(digits) <= _LONGEST_SHORT:
        return _short(digits)
    try:
        number = phonenumbers.parse(text, _REGION)
    except phonenumbers.NumberParseException as fault:
        raise NotAPhoneNumber(text) from fault
    if not phonenumbers.is_valid_number(number):
        raise NotAPhoneNumber(text)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _short(digits: str) -> str:
    # libphonenumber lacks some of the harmonised 116 numbers, 116 016 among them.
    if len(digits) == _LONGEST_SHORT and digits.startswith("116"):
        return digits
    number = phonenumbers.PhoneNumber(country_code=49, national_number=int(digits or 0))
    if not shortnumberinfo.is_valid_short_number_for_region(number, _REGION):
        raise NotAPhoneNumber(digits)
    return digits


def display(stored: str) -> str:
    """As people in Germany read it: '116 016', '0800 4555530', '+49 30 20179131'."""
    if not stored.startswith("+"):
        return f"{stored[:3]} {stored[3:]}".strip()
    number = phonenumbers.parse(stored)
    # Service numbers cannot be dialled from abroad, so +49 would only mislead.
    service = stored.startswith(_SERVICE_PREFIXES)
    shape = PhoneNumberFormat.NATIONAL if service else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, shape)


def link(stored: str) -> str:
    """For `<a href>`: every phone can dial it with one tap."""
    return f"tel:{stored}"
