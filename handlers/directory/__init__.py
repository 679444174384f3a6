"""The offers in the database: the one source of truth once the starter directory is loaded."""

from __future__ import annotations

from handlers.kernel.feature import Feature

feature = Feature(name="directory")
