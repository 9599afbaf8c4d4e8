"""A draft keeps what was said since to put it right"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    with op.batch_alter_table("capturenote") as table:
        table.add_column(sa.Column("corrected", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("capturenote") as table:
        table.alter_column("corrected", server_default=None)
