"""Reminders come in a person's hours"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "leave",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("stand_in_id", sa.Integer(), nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("cancelled_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_leave_person_id"),
        sa.ForeignKeyConstraint(["stand_in_id"], ["person.id"], name="fk_leave_stand_in_id"),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name="fk_leave_team_id"),
        sa.PrimaryKeyConstraint("id", name="pk_leave"),
    )
    op.create_index("ix_leave_person_id", "leave", ["person_id"])
    op.create_index("ix_leave_stand_in_id", "leave", ["stand_in_id"])
    op.create_table(
        "profilelook",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("looked_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="fk_profilelook_customer_id"
        ),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name="fk_profilelook_team_id"),
        sa.PrimaryKeyConstraint("id", name="pk_profilelook"),
    )
    op.create_index("ix_profilelook_of_customer", "profilelook", ["customer_id", "looked_at"])
    op.execute(
        "INSERT INTO profilelook (team_id, customer_id, looked_at)"
        " SELECT team_id, id, reviewed_at FROM customer WHERE reviewed_at > created_at"
    )
    _people()
    _reminders()
    for column in ("posts_from", "limited_until"):
        op.add_column("workspace", sa.Column(column, INSTANT, nullable=True))
    op.add_column("workspace", sa.Column("limited_person_id", sa.Integer(), nullable=True))


def _people() -> None:
    needed: dict[str, tuple[sa.types.TypeEngine[Any], str]] = {
        "opens": (sa.Time(), "08:00:00.000000"),
        "closes": (sa.Time(), "20:00:00.000000"),
        "digest_at": (sa.Time(), "09:00:00.000000"),
        "weekdays": (sa.String(), "01234"),
        "muted": (sa.String(), ""),
        "cap": (sa.Integer(), "6"),
    }
    with op.batch_alter_table("person") as person:
        for column in ("language", "chosen_zone", "country"):
            person.add_column(sa.Column(column, sa.String(), nullable=True))
        person.add_column(sa.Column("posts_from", INSTANT, nullable=True))
        for column, (kind, default) in needed.items():
            person.add_column(sa.Column(column, kind, nullable=False, server_default=default))
    with op.batch_alter_table("person") as person:
        for column in needed:
            person.alter_column(column, server_default=None)


def _reminders() -> None:
    with op.batch_alter_table("delivery") as delivery:
        delivery.add_column(_way())
    with op.batch_alter_table("delivery") as delivery:
        delivery.alter_column("way", server_default=None)
        delivery.create_index("ix_delivery_of_person", ["recipient_id", "claimed_at"])
    with op.batch_alter_table("reminder") as reminder:
        reminder.add_column(_way())
        reminder.add_column(sa.Column("owed_at", INSTANT, nullable=True))
        reminder.add_column(sa.Column("because", sa.String(32), nullable=True))
        reminder.add_column(sa.Column("action", sa.String(), nullable=True))
        reminder.add_column(sa.Column("acted_by_id", sa.Integer(), nullable=True))
        reminder.add_column(sa.Column("acted_at", INSTANT, nullable=True))
    op.execute("UPDATE reminder SET owed_at = send_at")
    op.execute("UPDATE reminder SET way = 'clock' WHERE interrupt")
    with op.batch_alter_table("reminder") as reminder:
        reminder.alter_column("way", server_default=None)
        reminder.alter_column("owed_at", nullable=False)
        reminder.create_foreign_key("fk_reminder_acted_by_id", "person", ["acted_by_id"], ["id"])
        reminder.drop_index("ix_reminder_due")
        reminder.drop_column("interrupt")
    for name, which in (("alone", "<>"), ("gathered", "=")):
        due = sa.text(f"state = 'pending' AND way {which} 'digest'")
        op.create_index(
            f"ix_reminder_due_{name}",
            "reminder",
            ["send_at"],
            postgresql_where=due,
            sqlite_where=due,
        )
    stood_in = sa.text("because = 'stand_in'")
    op.create_index(
        "ix_reminder_of_stand_in",
        "reminder",
        ["recipient_id"],
        postgresql_where=stood_in,
        sqlite_where=stood_in,
    )


def _way() -> sa.Column[str]:
    return sa.Column("way", sa.String(32), nullable=False, server_default="digest")
