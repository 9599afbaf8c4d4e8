"""An issue keeps who answered it, told the customer and closed it"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0018"
COLUMNS = ("answered_by_id", "informed_by_id", "closed_by_id")


def upgrade() -> None:
    with op.batch_alter_table("issue") as table:
        for name in COLUMNS:
            table.add_column(sa.Column(name, sa.Integer(), nullable=True))
        for name in COLUMNS:
            table.create_foreign_key(op.f(f"fk_issue_{name}"), "person", [name], ["id"])
