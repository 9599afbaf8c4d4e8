"""Records can be deleted; the indexes of a desk"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("followup") as batch_op:
        batch_op.add_column(sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("deleted_by_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_followup_deleted_by_id"), "person", ["deleted_by_id"], ["id"]
        )
    with op.batch_alter_table("todo") as batch_op:
        batch_op.create_index(batch_op.f("ix_todo_given_by_id"), ["given_by_id"], unique=False)
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointment_owner_id"))
        batch_op.create_index("ix_appointment_of_owner", ["owner_id", "state"], unique=False)
