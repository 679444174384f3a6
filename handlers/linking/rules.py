"""What stands behind `/verbinden`."""

from __future__ import annotations

from datetime import timedelta

CODE = 8  # letters, 39 bits, and five tries an hour
LIVES = timedelta(minutes=15)

YES = frozenset({"ja", "yes", "evet", "نعم", "так", "да", "tak"})
NO = frozenset({"nein", "no", "hayır", "لا", "ні", "нет", "nie"})
APART = frozenset({"loesen", "lösen", "trennen", "unlink"})
