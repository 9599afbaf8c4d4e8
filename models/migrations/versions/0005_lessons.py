"""A workspace keeps what it has learned"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "lesson",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("deal_id", sa.Integer(), nullable=True),
        sa.Column("industry", sa.String(), nullable=False),
        sa.Column("segment", sa.String(32), nullable=True),
        sa.Column("pain", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_lesson_by_id")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_lesson_customer_id")
        ),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_lesson_deal_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_lesson_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_lesson_team_id_submission")),
    )
    op.create_index("ix_lesson_listed", "lesson", ["team_id", "deleted_at", "id"], unique=False)
    op.create_index(op.f("ix_lesson_customer_id"), "lesson", ["customer_id"], unique=False)
    op.create_index(op.f("ix_lesson_deal_id"), "lesson", ["deal_id"], unique=False)
    op.create_table(
        "lessonname",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lesson_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_lessonname_customer_id")
        ),
        sa.ForeignKeyConstraint(["lesson_id"], ["lesson.id"], name=op.f("fk_lessonname_lesson_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_lessonname_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lessonname")),
    )
    op.create_index(op.f("ix_lessonname_customer_id"), "lessonname", ["customer_id"], unique=False)
    op.create_index(op.f("ix_lessonname_lesson_id"), "lessonname", ["lesson_id"], unique=False)
