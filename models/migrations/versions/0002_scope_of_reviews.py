"""A review may be of one person, a customer or a segment"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("frozenreview") as table:
        table.add_column(sa.Column("subject_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("customer_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("segment", sa.String(32), nullable=True))
        table.create_foreign_key(
            op.f("fk_frozenreview_subject_id"), "person", ["subject_id"], ["id"]
        )
        table.create_foreign_key(
            op.f("fk_frozenreview_customer_id"), "customer", ["customer_id"], ["id"]
        )
        table.create_index(op.f("ix_frozenreview_customer_id"), ["customer_id"], unique=False)
