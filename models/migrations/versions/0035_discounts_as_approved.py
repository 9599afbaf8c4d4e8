"""An approved discount may be another than was asked for"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0033"


def upgrade() -> None:
    with op.batch_alter_table("supportrequest") as table:
        table.add_column(sa.Column("granted", sa.String(12), nullable=True))
