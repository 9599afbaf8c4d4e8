"""A workspace is held while Slack refuses us, and that uses up no attempt"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("workspace", sa.Column("held_since", INSTANT, nullable=True))
    op.add_column("workspace", sa.Column("held_until", INSTANT, nullable=True))
    op.add_column("workspace", sa.Column("held_reason", sa.String(), nullable=True))
    with op.batch_alter_table("delivery") as delivery:
        delivery.add_column(sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE delivery SET failures = attempts - 1 WHERE state = 'posting'")
    with op.batch_alter_table("delivery") as delivery:
        delivery.alter_column("failures", server_default=None)
