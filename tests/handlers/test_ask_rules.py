"""How much of an offer is shown."""

from __future__ import annotations

import pytest

from handlers.ask.rules import first_sentence


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ein Satz. Noch einer.", "Ein Satz."),
        ("Geld, z. B. für Miete. Mehr dazu hier.", "Geld, z. B. für Miete."),
        ("Bis zum 18. Geburtstag gibt es Geld. Immer.", "Bis zum 18. Geburtstag gibt es Geld."),
        ("Kein Ende", "Kein Ende"),
        ("هل تحتاج مساعدة؟ نحن هنا.", "هل تحتاج مساعدة؟"),
    ],
)
def test_only_the_first_sentence_is_shown(text: str, first: str) -> None:
    assert first_sentence(text) == first
