"""A workspace has its own table of segments, whose promise the clock of an urgent issue goes by;
support may be asked for an action of a strategy; an import goes on where it was interrupted"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("workspace") as table:
        table.add_column(sa.Column("segments", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("workspace") as table:
        table.alter_column("segments", server_default=None)
    op.add_column("issue", sa.Column("urgent_minutes", sa.Integer(), nullable=True))
    with op.batch_alter_table("supportrequest") as table:
        table.add_column(sa.Column("action_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            op.f("fk_supportrequest_action_id"), "strategyaction", ["action_id"], ["id"]
        )
        table.create_index(op.f("ix_supportrequest_action_id"), ["action_id"], unique=False)
    with op.batch_alter_table("workbookimport") as table:
        table.add_column(sa.Column("channel", sa.String(32), nullable=True))
        table.add_column(sa.Column("ts", sa.String(32), nullable=True))
        table.add_column(sa.Column("steps", sa.Integer(), nullable=True))
        table.add_column(sa.Column("worked_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("done", sa.String(), nullable=True))
        table.create_index(op.f("ix_workbookimport_state"), ["state"], unique=False)
