"""An announcement that was under way when the process ended is looked for before it is posted"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    with op.batch_alter_table("announced") as table:
        table.add_column(sa.Column("token", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("channel", sa.String(32), nullable=True))
        table.add_column(sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
        table.drop_index("ix_announced_due")
        table.create_index("ix_announced_due", ["done_at", "due_at"], unique=False)
    # What was taken before was not posted again, whatever became of it.
    op.execute("UPDATE announced SET done_at = taken_at")
    with op.batch_alter_table("announced") as table:
        table.drop_column("taken_at")
        table.alter_column("token", server_default=None)
