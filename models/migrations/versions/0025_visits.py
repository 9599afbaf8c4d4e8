"""Visits are counted from the index that follow-ups are counted from"""

from alembic import op
from sqlalchemy import text

revision = "0025"
down_revision = "0024"

LIVE = text("undone_at IS NULL AND deleted_at IS NULL")
COLUMNS = [
    "owner_id",
    "team_id",
    "occurred_at",
    "logged_at",
    "is_vague",
    "satisfaction",
    "method",
    "customer_id",
    "undone_at",
    "deleted_at",
]


def upgrade() -> None:
    op.drop_index("ix_followup_of_owner", table_name="followup")
    op.create_index(
        "ix_followup_of_owner", "followup", COLUMNS, sqlite_where=LIVE, postgresql_where=LIVE
    )
