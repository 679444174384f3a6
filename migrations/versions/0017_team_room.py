"""The team's room, and which talks are held in it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "human_rooms",
        sa.Column("configured", sa.String(length=255), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("chat", sa.String(length=512), nullable=False),
        sa.PrimaryKeyConstraint("configured", name=op.f("pk_human_rooms")),
    )
    with op.batch_alter_table("human_talks", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("in_room", sa.Boolean(), server_default=sa.false(), nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("human_talks", schema=None) as batch_op:
        batch_op.drop_column("in_room")
    op.drop_table("human_rooms")
