"""What people sent of their day or week is kept, with the replies"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "sentsummary",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("length", sa.String(32), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        *_keys("sentsummary", "person_id", "manager_id"),
        sa.UniqueConstraint(
            "person_id",
            "first",
            "length",
            "channel",
            "number",
            name=op.f("uq_sentsummary_person_id_first_length_channel_number"),
        ),
    )
    op.create_table(
        "summaryreply",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("summary_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        *_keys("summaryreply", "author_id"),
        sa.ForeignKeyConstraint(
            ["summary_id"], ["sentsummary.id"], name=op.f("fk_summaryreply_summary_id")
        ),
        sa.UniqueConstraint(
            "team_id", "submission", name=op.f("uq_summaryreply_team_id_submission")
        ),
    )
    op.create_index(
        op.f("ix_summaryreply_summary_id"), "summaryreply", ["summary_id"], unique=False
    )


def _keys(table: str, *people: str) -> list[sa.Constraint]:
    """The primary key, and the keys to the workspace and to people."""
    foreign = [("team_id", "workspace.team_id"), *((name, "person.id") for name in people)]
    return [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *(
            sa.ForeignKeyConstraint([name], [points_to], name=op.f(f"fk_{table}_{name}"))
            for name, points_to in foreign
        ),
    ]
