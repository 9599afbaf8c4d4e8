"""Who stands in may say for which days of a leave they can't"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    with op.batch_alter_table("leave") as table:
        table.add_column(sa.Column("declined_from", sa.Date(), nullable=True))
        table.add_column(sa.Column("declined_to", sa.Date(), nullable=True))
        table.add_column(sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True))
