"""A manager chooses when the team's week comes, and where reviews go"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("team_day", sa.Integer(), nullable=True))
        table.add_column(sa.Column("review_channel", sa.String(32), nullable=True))
    op.execute("UPDATE person SET team_day = 0")
