"""Whose a customer was before is known, and what went to its new owner with it"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    with op.batch_alter_table("customerevent") as table:
        table.add_column(sa.Column("moved", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("customerevent") as table:
        table.alter_column("moved", server_default=None)
    op.create_table(
        "pastowner",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_pastowner_team_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_pastowner_customer_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_pastowner_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pastowner")),
    )
    op.create_index(
        "ix_pastowner_of_customer",
        "pastowner",
        ["customer_id", "until", "owner_id", "team_id"],
        unique=False,
    )
    op.create_index(
        "ix_pastowner_of_owner",
        "pastowner",
        ["owner_id", "team_id", "until", "customer_id"],
        unique=False,
    )
