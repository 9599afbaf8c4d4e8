"""A contact keeps by which record somebody joined the decision chain"""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"


def upgrade() -> None:
    with op.batch_alter_table("contact") as table:
        table.add_column(sa.Column("joined_in_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            "fk_contact_joined_in_id_followup", "followup", ["joined_in_id"], ["id"]
        )
