"""Pictures and files in announcements: kept once, with what platforms know them by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

NEVER_TWICE = {"sqlite_autoincrement": True}  # SQLite makes the table anew and would forget it


def upgrade() -> None:
    op.create_table(
        "media",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("media_type", sa.String(length=32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
    )
    op.create_table(
        "media_uploads",
        sa.Column("media_id", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=300), nullable=False),
        sa.Column("handle", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["media_id"],
            ["media.id"],
            name=op.f("fk_media_uploads_media_id_media"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("media_id", "account", name=op.f("pk_media_uploads")),
    )
    with op.batch_alter_table("announcements", table_kwargs=NEVER_TWICE) as batch_op:
        batch_op.add_column(sa.Column("media_id", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("alt", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("fetching", sa.String(length=64), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_announcements_media_id_media"),
            "media",
            ["media_id"],
            ["id"],
            ondelete="SET NULL",
        )
        batch_op.create_index(batch_op.f("ix_announcements_media_id"), ["media_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("announcements", table_kwargs=NEVER_TWICE) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcements_media_id"))
        batch_op.drop_constraint(batch_op.f("fk_announcements_media_id_media"), type_="foreignkey")
        batch_op.drop_column("fetching")
        batch_op.drop_column("alt")
        batch_op.drop_column("media_id")
    op.drop_table("media_uploads")
    op.drop_table("media")
