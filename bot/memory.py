"""Give memory back to the system after something large was built."""

from __future__ import annotations

import ctypes
import gc


def give_back() -> None:
    """Building the index leaves twice its size in free pieces, which glibc keeps unless asked."""
    gc.collect()
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        return  # another system, another allocator
