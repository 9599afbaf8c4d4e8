"""How a customer's people are reached, and what else is noted of a customer"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0037"


def upgrade() -> None:
    for table, columns in (("contact", ("phone", "email")), ("customer", ("notes",))):
        with op.batch_alter_table(table) as changed:
            for name in columns:
                column = sa.Column(name, sa.String(), nullable=False, server_default="")
                changed.add_column(column)
