"""How a contact came about may be unsaid"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    with op.batch_alter_table("followup") as table:
        table.alter_column("method", existing_type=sa.String(32), nullable=True)
