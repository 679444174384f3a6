"""The answer to a cry for help, and help lines on request."""

from __future__ import annotations

from handlers.crisis.replies import answer, emergency
from handlers.kernel.feature import Command, Feature

feature = Feature(
    name="crisis",
    commands=(
        Command(
            "notfall",
            emergency,
            words=("emergency", "sos", "hilfe_jetzt", "hilfe jetzt", "help now"),
            quick=True,
        ),
    ),
)

__all__ = ["answer", "feature"]
