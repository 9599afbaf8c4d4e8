"""A record knows whether it came in by an import: nobody logged it when it took place. A customer
knows the last contact that a file tells of without words"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import text

revision = "0029"
down_revision = "0028"

LIVE = text("undone_at IS NULL AND deleted_at IS NULL")
COLUMNS = [
    "owner_id",
    "team_id",
    "occurred_at",
    "logged_at",
    "is_imported",
    "is_vague",
    "satisfaction",
    "method",
    "customer_id",
    "undone_at",
    "deleted_at",
]


def upgrade() -> None:
    op.add_column(
        "followup",
        sa.Column("is_imported", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "customer", sa.Column("told_contact_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.execute("update followup set is_imported = true where submission like 'import:%'")
    op.drop_index("ix_followup_of_owner", table_name="followup")
    op.create_index(
        "ix_followup_of_owner", "followup", COLUMNS, sqlite_where=LIVE, postgresql_where=LIVE
    )
