"""Done of a strategy's action can be taken back: it keeps what stood before"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    with op.batch_alter_table("strategyaction") as table:
        table.add_column(sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("before_done", sa.String(), nullable=True))
