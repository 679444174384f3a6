"""Give memory back to the system after something large was built."""

from __future__ import annotations

import ctypes
import gc


def give_back() -> None:
    """What was built leaves free pieces, which glibc keeps unless asked: they are nobody's cost."""
    gc.collect()
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        return  # another system, another allocator
