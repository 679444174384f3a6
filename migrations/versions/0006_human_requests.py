"""Requests for a human, who took them, and who is on duty; whose words wait to be passed on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "human_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rings", sa.Integer(), nullable=False),
        sa.Column("rung_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("idle", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_human_requests_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_human_requests")),
        sa.UniqueConstraint("person_id", name=op.f("uq_human_requests_person_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_human_requests_closed_at"), "human_requests", ["closed_at"])
    op.create_table(
        "human_talks",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("moderator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moderator_id"],
            ["people.id"],
            name=op.f("fk_human_talks_moderator_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["human_requests.id"],
            name=op.f("fk_human_talks_request_id_human_requests"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_human_talks")),
    )
    op.create_index(op.f("ix_human_talks_moderator_id"), "human_talks", ["moderator_id"])
    op.create_table(
        "human_staff",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("stance", sa.String(length=8), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("name", sa.String(length=512), nullable=True),
        sa.Column("current", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["current"],
            ["human_requests.id"],
            name=op.f("fk_human_staff_current_human_requests"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_human_staff_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_human_staff")),
    )
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("author_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_outbox_author_id_people"),
            "people",
            ["author_id"],
            ["id"],
            ondelete="CASCADE",
        )
        batch_op.create_index(op.f("ix_outbox_author_id"), ["author_id"])


def downgrade() -> None:
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_index(op.f("ix_outbox_author_id"))
        batch_op.drop_constraint(op.f("fk_outbox_author_id_people"), type_="foreignkey")
        batch_op.drop_column("author_id")
    for table in ("human_staff", "human_talks", "human_requests"):
        op.drop_table(table)
