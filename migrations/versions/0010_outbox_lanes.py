"""Lanes, batches, and what is written only when it is sent."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "batches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cause", sa.String(length=255), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
        sa.UniqueConstraint("cause", name=op.f("uq_batches_cause")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(
            sa.Column("lane", sa.String(length=8), server_default="talk", nullable=False)
        )
        batch_op.add_column(sa.Column("batch_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("writer", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("about", sa.String(length=255), nullable=True))
        batch_op.add_column(sa.Column("crashes", sa.Integer(), server_default="0", nullable=False))
        batch_op.drop_index(batch_op.f("ix_outbox_open"))
        batch_op.drop_index(batch_op.f("ix_outbox_author_id"))
        batch_op.create_index(
            "ix_outbox_author_id",
            ["author_id"],
            unique=False,
            sqlite_where=sa.text("author_id IS NOT NULL"),
            postgresql_where=sa.text("author_id IS NOT NULL"),
        )
        batch_op.create_index("ix_outbox_batch", ["batch_id", "state"], unique=False)
        batch_op.create_index(
            "ix_outbox_suspects",
            ["channel"],
            unique=False,
            sqlite_where=sa.text("crashes > 1"),
            postgresql_where=sa.text("crashes > 1"),
        )
        batch_op.create_index(
            "ix_outbox_in_flight",
            ["channel", "chat"],
            unique=True,
            sqlite_where=sa.text("state = 'sending'"),
            postgresql_where=sa.text("state = 'sending'"),
        )
        batch_op.create_index(
            "ix_outbox_lane", ["channel", "lane", "batch_id", "state", "due_at"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_outbox_batch_id_batches"),
            "batches",
            ["batch_id"],
            ["id"],
            ondelete="SET NULL",
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_outbox_batch_id_batches"), type_="foreignkey")
        batch_op.drop_index("ix_outbox_lane")
        batch_op.drop_index(
            "ix_outbox_in_flight",
            sqlite_where=sa.text("state = 'sending'"),
            postgresql_where=sa.text("state = 'sending'"),
        )
        batch_op.drop_index("ix_outbox_suspects")
        batch_op.drop_index("ix_outbox_batch")
        batch_op.drop_index("ix_outbox_author_id")
        batch_op.create_index(batch_op.f("ix_outbox_author_id"), ["author_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_outbox_open"), ["channel", "state", "due_at"], unique=False
        )
        batch_op.drop_column("crashes")
        batch_op.drop_column("about")
        batch_op.drop_column("writer")
        batch_op.drop_column("batch_id")
        batch_op.drop_column("lane")

    op.drop_table("batches")
