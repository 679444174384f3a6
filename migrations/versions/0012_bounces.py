"""Letters that came back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bounces",
        sa.Column("letter", sa.String(length=255), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("chat", sa.String(length=512), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("letter", name=op.f("pk_bounces")),
    )
    op.create_index("ix_bounces_chat", "bounces", ["channel", "chat"], unique=False)


def downgrade() -> None:
    op.drop_table("bounces")
