"""Customers are found by any part of their names"""

import sqlalchemy as sa
from alembic import op

from models.rules.names import fold

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "namepart",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column(
            "part",
            sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_namepart_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_namepart_team_id")
        ),
        sa.PrimaryKeyConstraint("team_id", "part", "customer_id", name=op.f("pk_namepart")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("customer") as batch_op:
        batch_op.add_column(sa.Column("search_key", sa.String(), nullable=False, server_default=""))
    _index_names()
    # In one batch, at last: SQLite rebuilds a table for it, and cannot rebuild one that has it.
    contacted = sa.Computed("last_contact_at IS NOT NULL", persisted=True)
    with op.batch_alter_table("customer") as batch_op:
        batch_op.alter_column("search_key", server_default=None)
        batch_op.add_column(sa.Column("contacted", sa.Boolean(), contacted, nullable=False))
        batch_op.drop_index(batch_op.f("ix_customer_owner_id"))
        batch_op.create_index(
            "ix_customer_latest", ["team_id", "contacted", "last_contact_at", "id"], unique=False
        )
        batch_op.create_index("ix_customer_owned", ["owner_id", "team_id", "id"], unique=False)


def _index_names() -> None:
    """The customers that are there already are found like those to come."""
    customer = sa.table(
        "customer",
        sa.column("id"),
        sa.column("team_id"),
        sa.column("name"),
        sa.column("search_key"),
    )
    part = sa.table("namepart", sa.column("team_id"), sa.column("part"), sa.column("customer_id"))
    connection = op.get_bind()
    for id, team_id, name in connection.execute(
        sa.select(customer.c.id, customer.c.team_id, customer.c.name)
    ).all():
        keys = fold.keys(name)
        connection.execute(sa.update(customer).where(customer.c.id == id).values(search_key=keys))
        if parts := fold.parts_of(keys):
            connection.execute(
                sa.insert(part),
                [{"team_id": team_id, "part": one, "customer_id": id} for one in parts],
            )
