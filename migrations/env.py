"""Runs inside the connection that `bot.database.upgrade` hands over."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from alembic import context

import handlers
from handlers.kernel import (  # noqa: F401 – they fill `metadata`
    audit,
    batches,
    consent,
    conversation,
    exclusions,
    inbox,
    outbox,
    peer_groups,
    people,
    roles,
    tombstones,
    traces,
    tries,
)
from handlers.kernel.database import UtcDateTime, metadata
from handlers.kernel.vault import Sealed, SealedJson

if TYPE_CHECKING:
    from alembic.autogenerate.api import AutogenContext

for _feature in handlers.features():
    try:
        import_module(f"handlers.{_feature.name}.store")
    except ModuleNotFoundError as error:
        if error.name != f"handlers.{_feature.name}.store":
            raise


def _render(kind: str, column_type: Any, _context: AutogenContext) -> str | Literal[False]:
    """History must not depend on live code, so our own type is written as SQLAlchemy's."""
    if kind == "type" and isinstance(column_type, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(column_type, (Sealed, SealedJson)):
        return repr(column_type.impl).replace("String", "sa.String")
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
