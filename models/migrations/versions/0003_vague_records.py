"""Vague records are marked"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "askedform",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("view_id", sa.String(255), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_askedform_person_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_askedform_team_id")
        ),
        sa.PrimaryKeyConstraint("team_id", "view_id", "person_id", name=op.f("pk_askedform")),
    )
    # Nobody was asked about the records of before: none of them was saved as vague.
    with op.batch_alter_table("followup") as batch_op:
        batch_op.add_column(
            sa.Column("is_vague", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("followup") as batch_op:
        batch_op.alter_column("is_vague", server_default=None)
