"""Which rights the bot lacks in a room, who else has power there, and who may connect one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("group_rooms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("missing", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("others", sa.JSON(), nullable=True))
    op.execute("UPDATE group_rooms SET missing = '' WHERE ready")
    with op.batch_alter_table("group_rooms", schema=None) as batch_op:
        batch_op.drop_column("ready")

    op.create_table(
        "group_claims",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_claims_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_claims_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_claims")),
        sa.UniqueConstraint("person_id", name=op.f("uq_group_claims_person_id")),
    )


def downgrade() -> None:
    op.drop_table("group_claims")
    with op.batch_alter_table("group_rooms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ready", sa.Boolean(), nullable=True))
    op.execute("UPDATE group_rooms SET ready = (missing IS NOT NULL AND missing = '')")
    with op.batch_alter_table("group_rooms", schema=None) as batch_op:
        batch_op.alter_column("ready", existing_type=sa.Boolean(), nullable=False)
        batch_op.drop_column("others")
        batch_op.drop_column("missing")
