"""Peer groups, who is in them, and whose words a promise passes on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "peer_groups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("topic", sa.String(length=80), nullable=False),
        sa.Column("area", sa.String(length=80), nullable=False),
        sa.Column("ages", sa.String(length=80), nullable=False),
        sa.Column("evening", sa.String(length=80), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_groups")),
        sa.UniqueConstraint("slug", name=op.f("uq_peer_groups_slug")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "exclusions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_exclusions_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exclusions")),
        sa.UniqueConstraint("person_id", "digest", name=op.f("uq_exclusions_person_id_digest")),
    )
    with op.batch_alter_table("exclusions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exclusions_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_evening_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["people.id"],
            name=op.f("fk_group_evening_words_author_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_evening_words_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_evening_words")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("group_evening_words", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_group_evening_words_author_id"), ["author_id"], unique=False
        )

    op.create_table(
        "group_held",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_held_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_held_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_held")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("group_held", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_held_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("pace", sa.String(length=16), nullable=False),
        sa.Column("silenced", sa.Boolean(), nullable=False),
        sa.Column("joined_on", sa.DateTime(timezone=True), nullable=False),
        sa.Column("active_on", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_on", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("in_minute", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_members_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_members_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_members")),
        sa.UniqueConstraint(
            "group_id", "person_id", name=op.f("uq_group_members_group_id_person_id")
        ),
    )
    with op.batch_alter_table("group_members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_members_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_mutes",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("muted_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["muted_id"],
            ["people.id"],
            name=op.f("fk_group_mutes_muted_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_mutes_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "muted_id", name=op.f("pk_group_mutes")),
    )
    with op.batch_alter_table("group_mutes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_mutes_muted_id"), ["muted_id"], unique=False)

    op.create_table(
        "group_nominees",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("hands_over", sa.String(length=32), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_nominees_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_nominees_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_nominees")),
        sa.UniqueConstraint(
            "group_id", "person_id", name=op.f("uq_group_nominees_group_id_person_id")
        ),
    )
    with op.batch_alter_table("group_nominees", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_group_nominees_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "group_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("veiled", sa.Boolean(), nullable=False),
        sa.Column("no_seat_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_requests_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_requests_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_requests")),
        sa.UniqueConstraint(
            "group_id", "person_id", name=op.f("uq_group_requests_group_id_person_id")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("group_requests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_requests_asked_at"), ["asked_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_group_requests_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "group_steps",
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("chat", sa.String(length=512), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("doing", sa.String(length=16), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["peer_groups.id"],
            name=op.f("fk_group_steps_group_id_peer_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_steps_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("channel", "chat", name=op.f("pk_group_steps")),
    )
    with op.batch_alter_table("group_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_steps_person_id"), ["person_id"], unique=False)

    op.create_table(
        "group_evening_readers",
        sa.Column("words_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_group_evening_readers_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["words_id"],
            ["group_evening_words.id"],
            name=op.f("fk_group_evening_readers_words_id_group_evening_words"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("words_id", "person_id", name=op.f("pk_group_evening_readers")),
    )
    with op.batch_alter_table("group_evening_readers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_group_evening_readers_due_at"), ["due_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_group_evening_readers_person_id"), ["person_id"], unique=False
        )


def downgrade() -> None:
    op.drop_table("group_evening_readers")
    op.drop_table("group_steps")
    op.drop_table("group_requests")
    op.drop_table("group_nominees")
    op.drop_table("group_mutes")
    op.drop_table("group_members")
    op.drop_table("group_held")
    op.drop_table("group_evening_words")
    op.drop_table("exclusions")
    op.drop_table("peer_groups")
