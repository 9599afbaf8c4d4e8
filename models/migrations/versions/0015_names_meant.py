"""Whose a name in a file is can be said where it nearly is that of a customer"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    with op.batch_alter_table("workbookimport") as table:
        table.add_column(sa.Column("meant", sa.String(), nullable=False, server_default="{}"))
    with op.batch_alter_table("workbookimport") as table:
        table.alter_column("meant", server_default=None)
