"""Numbers are stored in one form and shown as people in Germany read them."""

import pytest

from knowledge import phone


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("0800 4 5555 30", "+498004555530", "0800 4555530"),
        ("030 20179131", "+493020179131", "+49 30 20179131"),
        ("+49 271 404 0", "+492714040", "+49 271 4040"),
        ("0171 1234567", "+491711234567", "+49 171 1234567"),
        ("116 016", "116016", "116 016"),
        ("116117", "116117", "116 117"),
        ("112", "112", "112"),
        ("115", "115", "115"),
    ],
)
def test_a_number_is_read_and_shown(typed, stored, shown):
    assert phone.read(typed) == stored
    assert phone.read(stored) == stored
    assert phone.display(stored) == shown


@pytest.mark.parametrize("typed", ["", "99", "12345", "nummer folgt", "0800", "+49 1", "1" * 40])
def test_what_nobody_can_dial_is_refused(typed):
    with pytest.raises(phone.NotAPhoneNumber):
        phone.read(typed)


def test_a_link_dials_the_stored_number():
    assert phone.link("+498004555530") == "tel:+498004555530"
