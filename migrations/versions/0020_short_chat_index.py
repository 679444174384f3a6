"""The index of chats holds only how they begin: a third of it, and written so much faster."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    stored = op.get_bind().dialect.name == "postgresql"  # SQLite adds and indexes only virtual ones
    start = sa.Computed("substr(chat, 1, 8)", persisted=stored)
    op.add_column("outbox", sa.Column("chat_start", sa.String(8), start))
    op.drop_index("ix_outbox_chat", "outbox")
    op.create_index("ix_outbox_chat", "outbox", ["chat_start", "state"])


def downgrade() -> None:
    op.drop_index("ix_outbox_chat", "outbox")
    op.create_index("ix_outbox_chat", "outbox", ["channel", "chat", "state"])
    op.drop_column("outbox", "chat_start")
