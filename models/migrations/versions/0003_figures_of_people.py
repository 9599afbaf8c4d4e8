"""A review keeps the figures of each of its people"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "frozenpersonfigure",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("numerator", sa.BigInteger(), nullable=False),
        sa.Column("denominator", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_frozenpersonfigure_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["review_id"], ["frozenreview.id"], name=op.f("fk_frozenpersonfigure_review_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_frozenpersonfigure_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozenpersonfigure")),
    )
    op.create_index(
        op.f("ix_frozenpersonfigure_review_id"), "frozenpersonfigure", ["review_id"], unique=False
    )
