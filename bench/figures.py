"""Percentiles, memory, and a stopwatch."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def percentile(values: Iterable[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spent(action: Callable[[], object]) -> float:
    """Seconds that `action` takes."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def resident(process: int | str = "self", kind: str = "VmRSS") -> float:
    """Memory of a process now, in MB (Linux); `VmHWM` is the most it ever had."""
    with open(f"/proc/{process}/status", encoding="ascii") as file:  # noqa: PTH123 – no file of ours
        line = next(line for line in file if line.startswith(kind))
    return int(line.split()[1]) / 1024
