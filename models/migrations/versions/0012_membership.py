"""Whether people are full members of the workspace, as Slack said, and since when that is known"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    with op.batch_alter_table("person") as batch_op:
        batch_op.add_column(
            sa.Column("membership", sa.String(32), nullable=False, server_default="unknown")
        )
        batch_op.add_column(sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE person SET membership = 'left' WHERE left_at IS NOT NULL")
    with op.batch_alter_table("person") as batch_op:
        batch_op.alter_column("membership", server_default=None)
    with op.batch_alter_table("workspace") as batch_op:
        batch_op.add_column(
            sa.Column("managers_locked", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("workspace") as batch_op:
        batch_op.alter_column("managers_locked", server_default=None)
