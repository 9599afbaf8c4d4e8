"""Calendars are read into planned contacts"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "calendarfeed",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("etag", sa.String(), nullable=False),
        sa.Column("next_read_at", INSTANT, nullable=False),
        sa.Column("read_at", INSTANT, nullable=True),
        sa.Column("whole_at", INSTANT, nullable=True),
        sa.Column("matched", sa.Integer(), nullable=False),
        sa.Column("unclear", sa.String(), nullable=False),
        sa.Column("problem", sa.String(32), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_calendarfeed_owner_id"),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name="fk_calendarfeed_team_id"),
        sa.PrimaryKeyConstraint("id", name="pk_calendarfeed"),
    )
    op.create_index("ix_calendarfeed_owner_id", "calendarfeed", ["owner_id"])
    op.create_index("ix_calendarfeed_next_read_at", "calendarfeed", ["next_read_at"])
    op.create_table(
        "calendarmeeting",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("is_from_calendar", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name="fk_calendarmeeting_appointment_id"
        ),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["calendarfeed.id"], name="fk_calendarmeeting_feed_id"
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name="fk_calendarmeeting_team_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_calendarmeeting"),
        sa.UniqueConstraint("feed_id", "key", name="uq_calendarmeeting_feed_id_key"),
    )
    op.create_index("ix_calendarmeeting_appointment_id", "calendarmeeting", ["appointment_id"])
