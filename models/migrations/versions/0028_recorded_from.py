"""A review knows from when on the period before it is recorded"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.add_column("frozenreview", sa.Column("recorded_from", sa.Date(), nullable=True))
