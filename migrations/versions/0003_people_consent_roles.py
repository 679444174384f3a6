"""Pseudonyms, consent, roles and the audit log; where people are reached is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

from handlers.kernel import pseudonym
from handlers.kernel.vault import vault_of

if TYPE_CHECKING:
    from collections.abc import Callable

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEVER_TWICE = {"sqlite_autoincrement": True}  # SQLite makes the table anew and would forget it
SEALED = (
    ("addresses", "chat"),
    ("conversations", "chat"),
    ("inbox", "chat"),
    ("outbox", "chat"),
    ("inbox", "payload"),
    ("outbox", "reply"),
)


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False),
        sa.Column("target", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_at"), ["at"], unique=False)

    op.create_table(
        "consent_wordings",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("first_shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_consent_wordings")),
    )
    op.create_table(
        "role_codes",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("granted_by", sa.String(length=32), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_role_codes")),
    )
    op.create_table(
        "consent_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("wording", sa.String(length=64), nullable=True),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["wording"],
            ["consent_wordings.digest"],
            name=op.f("fk_consent_events_wording_consent_wordings"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_events")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("consent_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_events_subject"), ["subject"], unique=False)

    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_consents_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sa.UniqueConstraint(
            "person_id", "purpose", "scope", name=op.f("uq_consents_person_id_purpose_scope")
        ),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index("ix_consents_audience", ["purpose", "scope"], unique=False)

    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("granted_by", sa.String(length=32), nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_roles_person_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
        sa.UniqueConstraint(
            "person_id", "role", "scope", name=op.f("uq_roles_person_id_role_scope")
        ),
    )
    with op.batch_alter_table("addresses", schema=None) as batch_op:
        batch_op.alter_column(
            "chat",
            existing_type=sa.VARCHAR(length=255),
            type_=sa.String(length=512),
            existing_nullable=False,
        )

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.alter_column(
            "chat",
            existing_type=sa.VARCHAR(length=255),
            type_=sa.String(length=512),
            existing_nullable=False,
        )

    with op.batch_alter_table("inbox", table_kwargs=NEVER_TWICE) as batch_op:
        batch_op.alter_column(
            "chat",
            existing_type=sa.VARCHAR(length=255),
            type_=sa.String(length=512),
            existing_nullable=False,
        )
        batch_op.alter_column(
            "payload",
            existing_type=sa.JSON(),
            type_=sa.String(),
            postgresql_using="payload::text",
            existing_nullable=True,
        )

    with op.batch_alter_table("outbox", table_kwargs=NEVER_TWICE) as batch_op:
        batch_op.alter_column(
            "chat",
            existing_type=sa.VARCHAR(length=255),
            type_=sa.String(length=512),
            existing_nullable=False,
        )
        batch_op.alter_column(
            "reply",
            existing_type=sa.JSON(),
            type_=sa.String(),
            postgresql_using="reply::text",
            existing_nullable=True,
        )

    # Not in a batch: SQLite would make the table anew, and lose whatever refers to it.
    op.add_column(
        "people", sa.Column("pseudonym", sa.String(32), nullable=False, server_default="")
    )
    _name_everybody()
    op.create_index("ix_people_pseudonym", "people", ["pseudonym"], unique=True)
    seal = vault_of(op.get_bind().dialect).seal
    for table, column in SEALED:
        _change(table, column, seal)


def downgrade() -> None:
    unseal = vault_of(op.get_bind().dialect).unseal
    for table, column in SEALED:
        _change(table, column, unseal)
    for table in ("outbox", "inbox", "conversations", "addresses"):
        kept = NEVER_TWICE if table in ("outbox", "inbox") else {}
        with op.batch_alter_table(table, table_kwargs=kept) as batch:
            batch.alter_column("chat", existing_type=sa.String(512), type_=sa.String(255))
    for table, column in (("outbox", "reply"), ("inbox", "payload")):
        with op.batch_alter_table(table, table_kwargs=NEVER_TWICE) as batch:
            batch.alter_column(
                column,
                existing_type=sa.String(),
                type_=sa.JSON(),
                postgresql_using=f"{column}::json",
            )
    op.drop_index("ix_people_pseudonym", "people")
    op.drop_column("people", "pseudonym")
    for table in ("roles", "consents", "consent_events", "role_codes", "consent_wordings", "audit"):
        op.drop_table(table)


def _change(table: str, column: str, change: Callable[[str], str]) -> None:
    connection = op.get_bind()
    here = sa.table(table, sa.column(column, sa.String))
    known = connection.execute(
        sa.select(here.c[column]).distinct().where(here.c[column].is_not(None))
    )
    for (value,) in known.all():
        statement = here.update().where(here.c[column] == value).values({column: change(value)})
        connection.execute(statement)


def _name_everybody() -> None:
    connection = op.get_bind()
    people = sa.table("people", sa.column("id", sa.Integer), sa.column("pseudonym", sa.String))
    taken = {""}
    for (person,) in connection.execute(sa.select(people.c.id)).all():
        name = ""
        while name in taken:
            name = pseudonym.new()
        taken.add(name)
        connection.execute(people.update().where(people.c.id == person).values(pseudonym=name))
