"""What the bot offers in its DM is carried out once"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "offer",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(32), nullable=True),
        sa.Column("ts", sa.String(32), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deal_id", sa.Integer(), nullable=True),
        sa.Column("has_closed", sa.Boolean(), nullable=False),
        sa.Column("paid", sa.String(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=True),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_offer_team_id_submission")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_offer_team_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_offer_person_id")),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_offer_deal_id")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["supportrequest.id"], name=op.f("fk_offer_request_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_offer_followup_id")
        ),
    )
    op.create_index("ix_offer_place", "offer", ["channel", "ts"], unique=False)
    for name in ("person_id", "deal_id", "request_id", "followup_id"):
        op.create_index(op.f(f"ix_offer_{name}"), "offer", [name], unique=False)
