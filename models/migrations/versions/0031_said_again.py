"""What was said ahead of a leave that ended early is said again at its time"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0029"

KEY = ["kind", "subject_id", "stage", "deadline", "recipient_id"]


def upgrade() -> None:
    with op.batch_alter_table("reminder") as table:
        table.add_column(sa.Column("repeat", sa.Integer(), nullable=False, server_default="0"))
        table.drop_constraint("uq_reminder_" + "_".join(KEY), type_="unique")
        table.create_unique_constraint(
            "uq_reminder_" + "_".join([*KEY, "repeat"]), [*KEY, "repeat"]
        )
