"""What the bot does: one folder a feature, on a small kernel."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.kernel.feature import Feature


def features() -> tuple[Feature, ...]:
    """Every subpackage but the kernel is a feature, found by looking."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.ispkg and m.name != "kernel"]
    return tuple(import_module(f"handlers.{name}").feature for name in sorted(names))
