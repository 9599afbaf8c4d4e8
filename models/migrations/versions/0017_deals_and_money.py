"""A deal keeps with which end of its customer it was closed, an instalment its share of it"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0015"


def upgrade() -> None:
    with op.batch_alter_table("deal") as table:
        table.add_column(sa.Column("ended_with", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("supportrequest") as table:
        table.add_column(sa.Column("deal_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("percent", sa.String(12), nullable=True))
        table.add_column(sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key(op.f("fk_supportrequest_deal_id"), "deal", ["deal_id"], ["id"])
        table.create_index(op.f("ix_supportrequest_deal_id"), ["deal_id"], unique=False)
    with op.batch_alter_table("instalment") as table:
        table.add_column(sa.Column("came_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("share", sa.String(12), nullable=True))
        table.add_column(
            sa.Column("is_rest", sa.Boolean(), nullable=False, server_default=sa.false())
        )
