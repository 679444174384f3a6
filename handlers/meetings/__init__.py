"""Meetings: when they are, who comes, and that nobody misses or is woken by them."""

from __future__ import annotations

from handlers.kernel.feature import Feature

feature = Feature(name="meetings")
