"""What every store needs of the database; one SQL for SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, DateTime, MetaData, TypeDecorator, and_
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Dialect, FromClause, Table

    from handlers.kernel.message import Address

Database = AsyncConnection
"""An open transaction. Whoever opened it commits it; stores never do."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


HIDDEN = "hidden"  # Column(info={HIDDEN: "why"}): of no use to the person, or not theirs alone
# Column(info={MENTIONED: "why"}): the row speaks of this person, but is another's. It is erased
# and handed over with them, but not shown to them: it would tell who muted or wrote to whom.
MENTIONED = "mentioned"


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes only; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 – SQLAlchemy's signature
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


Json = JSON(none_as_null=True)


def in_chat(table: FromClause, address: Address) -> ColumnElement[bool]:
    """Rows of one chat."""
    here = and_(table.c.channel == address.channel, table.c.chat == address.chat)
    return here & (table.c.chat_start == address.chat) if "chat_start" in table.c else here


def insert_if_absent(db: Database, table: Table) -> Any:
    """An insert that changes nothing where a unique constraint already holds.

    Its `rowcount` says how many rows are new. Executed with its values as parameters it costs
    less than with `.values()`, which makes a new statement.
    """
    return _insert_if_absent(db.dialect.name, table)


@cache
def _insert_if_absent(dialect: str, table: Table) -> Any:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return insert(table).on_conflict_do_nothing()


def upsert(db: Database, table: Table, key: tuple[str, ...], **values: Any) -> Any:
    """Insert `values`, or replace the other columns of the row that has the same `key`."""
    dialect = postgresql if db.dialect.name == "postgresql" else sqlite
    rest = {name: value for name, value in values.items() if name not in key}
    return (
        dialect.insert(table).values(**values).on_conflict_do_update(index_elements=key, set_=rest)
    )
