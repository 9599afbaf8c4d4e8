"""A to-do may come again"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    with op.batch_alter_table("todo") as table:
        table.add_column(sa.Column("rule", sa.String(250), nullable=True))
        table.add_column(sa.Column("follows_id", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_todo_follows_id"), "todo", ["follows_id"], ["id"])
        table.create_unique_constraint(op.f("uq_todo_follows_id"), ["follows_id"])
