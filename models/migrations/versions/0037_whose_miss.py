"""A to-do and an issue count for whoever had them when they were due"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0035"

NOT_CANCELLED = sa.text("cancelled_at IS NULL")


def upgrade() -> None:
    # Who had it before a hand-over is not known of what went: it stays with its owner of today.
    for table in ("todo", "issue"):
        op.add_column(table, sa.Column("counts_for_id", sa.Integer(), nullable=True))
        of_today = sa.table(table, sa.column("owner_id"), sa.column("counts_for_id"))
        op.execute(of_today.update().values(counts_for_id=of_today.c.owner_id))
    op.drop_index("ix_todo_due", table_name="todo")
    for table in ("todo", "issue"):
        with op.batch_alter_table(table) as altered:
            altered.alter_column("counts_for_id", existing_type=sa.Integer(), nullable=False)
            altered.create_foreign_key(
                op.f(f"fk_{table}_counts_for_id"), "person", ["counts_for_id"], ["id"]
            )
    _index("ix_todo_due", "todo", "due", "done_at", "cancelled_at")
    _index(
        "ix_issue_answered",
        "issue",
        "answered_at",
        "deadline",
        "urgency",
        "paused_at",
        "raised_at",
        "cancelled_at",
    )


def _index(name: str, table: str, *columns: str) -> None:
    op.create_index(
        name,
        table,
        ["counts_for_id", "team_id", *columns],
        unique=False,
        postgresql_where=NOT_CANCELLED,
        sqlite_where=NOT_CANCELLED,
    )
