"""A deal is paid in instalments, each with its day"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "instalment",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("rest_of_id", sa.Integer(), nullable=True),
        sa.Column("cents", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("rate", sa.String(40), nullable=True),
        sa.Column("rate_on", sa.Date(), nullable=True),
        sa.Column("rated_cents", sa.BigInteger(), nullable=True),
        sa.Column("rated_currency", sa.String(3), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_instalment_customer_id")
        ),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_instalment_deal_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_instalment_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_instalment_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instalment")),
    )
    op.create_index(op.f("ix_instalment_deal_id"), "instalment", ["deal_id"], unique=False)
    op.create_index(op.f("ix_instalment_customer_id"), "instalment", ["customer_id"], unique=False)
    op.create_index(
        "ix_instalment_received",
        "instalment",
        [
            "owner_id",
            "team_id",
            "received_on",
            "deal_id",
            "customer_id",
            "currency",
            "cents",
            "rated_currency",
            "rated_cents",
        ],
        unique=False,
    )
