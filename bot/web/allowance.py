"""How often somebody may write: a bucket that fills slowly and is emptied by each message."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEMBERED = 20_000  # whoever wrote longest ago is forgotten first


@dataclass(slots=True)
class _Bucket:
    left: float
    filled_at: float


class Allowance:
    """`per_minute` messages in the long run, `burst` at once; one bucket for each name."""

    def __init__(
        self, per_minute: float, burst: int, *, clock: Callable[[], float] = monotonic
    ) -> None:
        self._rate = per_minute / 60
        self._burst = float(burst)
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def take(self, name: str) -> float:
        """Take one; return 0, or how many seconds to wait until there is one again."""
        bucket = self._filled(name)
        if bucket.left >= 1:
            bucket.left -= 1
            return 0.0
        return (1 - bucket.left) / self._rate

    def _filled(self, name: str) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.setdefault(name, _Bucket(self._burst, now))
        bucket.left = min(self._burst, bucket.left + (now - bucket.filled_at) * self._rate)
        bucket.filled_at = now
        self._buckets.move_to_end(name)
        while len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        return bucket
