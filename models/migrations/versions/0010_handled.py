"""What Slack has handed over and was dealt with"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "handledrequest",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("key", sa.String(255), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_handledrequest_team_id")
        ),
        sa.PrimaryKeyConstraint("team_id", "key", name=op.f("pk_handledrequest")),
    )
    op.create_index(op.f("ix_handledrequest_handled_at"), "handledrequest", ["handled_at"])
