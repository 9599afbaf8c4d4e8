"""A request for a discount keeps the amount that it is asked for"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    with op.batch_alter_table("supportrequest") as table:
        table.add_column(sa.Column("of_cents", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("of_currency", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("supportrequest") as table:
        table.alter_column("of_currency", server_default=None)
