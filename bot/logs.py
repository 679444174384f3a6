"""Logs that can be shown to anybody: no message texts, no names, no secrets.

Three fences: of a library's warning only its place is printed, and nothing below a warning, since
libraries print what people write; of an exception only its type and its places, since its words
may quote a message; and every known secret is struck out of whatever is left.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping
    from types import TracebackType

    ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]

OURS = ("bot", "handlers", "knowledge")
STRUCK = "•••"


def configure(level: str, secrets: Iterable[str] = (), *, json: bool = False) -> None:
    """Send everything to stderr, in one format."""
    renderer = (
        structlog.processors.JSONRenderer()
        if json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _places,
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        keep_exc_info=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Striking(formatter, secrets))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(level.upper())
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _places(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Replace an exception by its type and the places it went through."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    if isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if info and info[1] is not None:
        event["error"] = describe(info[1])
    return event


def describe(error: BaseException) -> str:
    """The types and places of an exception and its causes, without their words."""
    parts = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)[-6:]
        places = " < ".join(f"{f.filename.rsplit('/', 2)[-1]}:{f.lineno}" for f in reversed(frames))
        parts.append(f"{type(seen).__qualname__} at {places or '?'}")
        if isinstance(seen, BaseExceptionGroup):
            parts.extend(describe(inner) for inner in seen.exceptions)
        seen = seen.__cause__ or seen.__context__
    return "; from ".join(parts)


class _Striking(logging.Formatter):
    """Strikes secrets out of a finished line, and words out of what libraries say."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = [secret for secret in secrets if len(secret) >= 8]

    def format(self, record: logging.LogRecord) -> str:
        if record.name.split(".")[0] not in OURS:
            record = _without_words(record)
        line = self._inner.format(record)
        for secret in self._secrets:
            line = line.replace(secret, STRUCK)
        return line


def _without_words(record: logging.LogRecord) -> logging.LogRecord:
    place = f"{record.filename}:{record.lineno}"
    error = record.exc_info[1] if record.exc_info else None
    said = f"a library warns at {place}" + (f" [{describe(error)}]" if error else "")
    return logging.LogRecord(
        record.name, record.levelno, record.pathname, record.lineno, said, None, None
    )
