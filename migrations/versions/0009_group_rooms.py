"""Real rooms of groups, and who stands before them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "group_rooms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("room", sa.String(length=512), nullable=False),
        sa.Column("title", sa.String(length=512), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_rooms_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_rooms_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_rooms")),
        sa.UniqueConstraint("channel", "room", name=op.f("uq_group_rooms_channel_room")),
        sa.UniqueConstraint("group_id", name=op.f("uq_group_rooms_group_id")),
    )
    with op.batch_alter_table("group_rooms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_rooms_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_doors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_doors_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_doors_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_doors")),
        sa.UniqueConstraint(
            "group_id", "person_id", name=op.f("uq_group_doors_group_id_person_id")
        ),
    )
    with op.batch_alter_table("group_doors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_doors_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("group_doors")
    op.drop_table("group_rooms")
