"""An import keeps what its file does not tell, and a to-do whether anybody has told its state"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0025"


def upgrade() -> None:
    with op.batch_alter_table("todo") as table:
        table.add_column(
            sa.Column("is_unsaid", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("workbookimport") as table:
        table.add_column(sa.Column("past", sa.String(), nullable=True))
        table.add_column(sa.Column("year", sa.Integer(), nullable=True))
        table.add_column(sa.Column("people", sa.String(), nullable=False, server_default="{}"))
