"""How content a customer is, is asked once a quarter"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "quarterscore",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("quarter_ends", sa.Date(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_quarterscore_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["given_by_id"], ["person.id"], name=op.f("fk_quarterscore_given_by_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_quarterscore_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_quarterscore_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarterscore")),
    )
    op.create_index(
        op.f("ix_quarterscore_customer_id"), "quarterscore", ["customer_id"], unique=False
    )
    op.create_index(
        "ix_quarterscore_given",
        "quarterscore",
        ["owner_id", "team_id", "given_at", "score", "customer_id"],
        unique=False,
    )
