"""A deal keeps what the parts wait for that are to be paid on no day yet, a customer whether an
import brought it as one of old"""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"


def upgrade() -> None:
    with op.batch_alter_table("deal") as table:
        table.add_column(sa.Column("waits_for", sa.String(200), nullable=True))
    op.add_column(
        "customer",
        sa.Column("is_of_old", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
