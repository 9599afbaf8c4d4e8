"""A warning has a procedure: its steps, and how it went with a customer"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "procedurestep",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_procedurestep_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedurestep")),
        sa.UniqueConstraint("team_id", "place", name=op.f("uq_procedurestep_team_id_place")),
    )
    op.create_table(
        "procedure",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("started_by_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by_id", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["closed_by_id"], ["person.id"], name=op.f("fk_procedure_closed_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_procedure_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["started_by_id"], ["person.id"], name=op.f("fk_procedure_started_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_procedure_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure")),
    )
    op.create_index(op.f("ix_procedure_customer_id"), "procedure", ["customer_id"], unique=False)
    op.create_table(
        "proceduretodo",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("todo_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_proceduretodo_procedure_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_proceduretodo_team_id")
        ),
        sa.ForeignKeyConstraint(["todo_id"], ["todo.id"], name=op.f("fk_proceduretodo_todo_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proceduretodo")),
    )
    op.create_index(
        op.f("ix_proceduretodo_procedure_id"), "proceduretodo", ["procedure_id"], unique=False
    )
    op.create_index(op.f("ix_proceduretodo_todo_id"), "proceduretodo", ["todo_id"], unique=False)
