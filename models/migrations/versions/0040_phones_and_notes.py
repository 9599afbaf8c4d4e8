"""How a customer's people are reached, and what else is noted of a customer"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0038"


COLUMNS = (("contact", "phone"), ("contact", "email"), ("customer", "notes"))


def upgrade() -> None:
    for table, name in COLUMNS:
        empty = sa.text("''")
        op.add_column(table, sa.Column(name, sa.String(), nullable=False, server_default=empty))
