"""What somebody sends by HTTP, and no more of it than we want."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request


async def read_at_most(request: Request, most: int) -> bytes | None:
    """None where it has more than `most` bytes; then it is not read to its end."""
    if int(request.headers.get("content-length", "0")) > most:
        return None
    read = bytearray()
    async for piece in request.stream():
        read += piece
        if len(read) > most:
            return None
    return bytes(read)
