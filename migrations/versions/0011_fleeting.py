"""Single messages can be taken back while the talk goes on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("clearings", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("whole", sa.Boolean(), nullable=False, server_default=sa.true())
        )


def downgrade() -> None:
    op.execute("DELETE FROM clearings WHERE NOT whole")
    with op.batch_alter_table("clearings", schema=None) as batch_op:
        batch_op.drop_column("whole")
