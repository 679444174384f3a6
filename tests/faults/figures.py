"""What the fault suite measured: `make faults` runs it at length and writes docs/delivery.md."""

from __future__ import annotations

import json
import os
from pathlib import Path

LONG = os.environ.get("FAULTS") == "long"
FILE = os.environ.get("FAULTS_FILE", "")


def note(test: str, figures: dict[str, float]) -> None:
    """Keep figures for the report, where one is wanted."""
    if FILE:
        with Path(FILE).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"test": test, **figures}) + "\n")
