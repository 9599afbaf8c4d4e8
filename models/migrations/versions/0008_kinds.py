"""More kinds of reminders"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    # Not in a batch: SQLite would rebuild the table, which has a column that is computed.
    op.add_column("customer", sa.Column("contract_ends_on", sa.Date(), nullable=True))
    op.add_column("followup", sa.Column("satisfaction", sa.Integer(), nullable=True))
