"""The mailing list: sign-ups, drafts, places, and how often strangers hear from us."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mailing_doors",
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("sent", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_mailing_doors")),
    )
    op.create_table(
        "mailing_areas",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_mailing_areas_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mailing_areas")),
    )
    op.create_table(
        "mailing_drafts",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("topics", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("area", sa.String(length=64), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_mailing_drafts_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mailing_drafts")),
    )
    op.create_table(
        "mailing_signups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=512), nullable=False),
        sa.Column("topics", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("area", sa.String(length=64), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_mailing_signups_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing_signups")),
        sa.UniqueConstraint("digest", name=op.f("uq_mailing_signups_digest")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("mailing_signups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mailing_signups_address"), ["address"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_mailing_signups_person_id"), ["person_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("mailing_signups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mailing_signups_person_id"))
        batch_op.drop_index(batch_op.f("ix_mailing_signups_address"))

    op.drop_table("mailing_signups")
    op.drop_table("mailing_drafts")
    op.drop_table("mailing_areas")
    op.drop_table("mailing_doors")
