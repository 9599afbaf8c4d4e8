"""Planned contacts have a time, a place and materials"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.add_column(sa.Column("starts", sa.Time(), nullable=True))
        for name in ("place", "materials"):
            batch_op.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("appointment") as batch_op:
        for name in ("place", "materials"):
            batch_op.alter_column(name, server_default=None)
