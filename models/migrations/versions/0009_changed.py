"""Who moved or cancelled a planned contact, and what it was before"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.add_column(sa.Column("changed_by_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("was_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("was_starts", sa.Time(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_appointment_changed_by_id"), "person", ["changed_by_id"], ["id"]
        )
