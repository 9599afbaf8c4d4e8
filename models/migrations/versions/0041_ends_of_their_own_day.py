"""The end of a customer that a file tells of counts on the day it tells, or nowhere"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"


def upgrade() -> None:
    counts_at = sa.Column("end_counts_at", sa.DateTime(timezone=True), nullable=True)
    with op.batch_alter_table("customer") as altered:
        altered.add_column(counts_at)
    names = ("created_at", "ended_at", "end_counts_at")
    customer = sa.table("customer", *map(sa.column, names))
    # One that came in as over has never counted.
    was_here = customer.c.created_at < customer.c.ended_at
    op.execute(customer.update().where(was_here).values(end_counts_at=customer.c.ended_at))
