"""A workspace has its own table of segments, whose promise the clock of an urgent issue goes by"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column(
        "workspace", sa.Column("segments", sa.String(), nullable=False, server_default="")
    )
    with op.batch_alter_table("workspace") as table:
        table.alter_column("segments", server_default=None)
    op.add_column("issue", sa.Column("urgent_minutes", sa.Integer(), nullable=True))
