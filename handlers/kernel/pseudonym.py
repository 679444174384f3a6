"""Names for people whom nobody should know: “Birke-4821”."""

from __future__ import annotations

import secrets

# Trees, birds, flowers and stones: short, kind, neither he nor she, and easy to say aloud.
_WORDS = """
Ahorn Akelei Amsel Anemone Aster Bernstein Birke Buche Dahlie Distel Drossel Eibe Eiche Elster
Enzian Erle Esche Espe Falke Farn Fichte Fink Flieder Ginster Granit Hasel Heide Holunder Iris
Kiebitz Kiefer Kiesel Klee Kranich Krokus Lerche Lilie Linde Lorbeer Lupine Malve Meise Minze
Mistel Mohn Möwe Nelke Olive Pappel Quarz Quitte Rabe Robinie Rose Salbei Schiefer Schwalbe
Specht Star Storch Tanne Thymian Tulpe Ulme Veilchen Wacholder Weide Zeder
"""
NAMES = tuple(_WORDS.split())


def new() -> str:
    """One of 600,000; the database makes sure that nobody else has it."""
    return f"{secrets.choice(NAMES)}-{1000 + secrets.randbelow(9000)}"
