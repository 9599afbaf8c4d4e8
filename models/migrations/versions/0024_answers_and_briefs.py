"""What a customer was told stays with its issue, and a planned contact knows since when it has
its owner"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    with op.batch_alter_table("issue") as table:
        table.add_column(sa.Column("answer_text", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("issue") as table:
        table.alter_column("answer_text", server_default=None)
    with op.batch_alter_table("appointment") as table:
        table.add_column(sa.Column("given_at", sa.DateTime(timezone=True), nullable=True))
