"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "workspace",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("working_hours", sa.Boolean(), nullable=False),
        sa.Column("year_begins", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("managers_locked", sa.Boolean(), nullable=False),
        sa.Column("next_post_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("limited_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("limited_person_id", sa.Integer(), nullable=True),
        sa.Column("held_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_workspace")),
    )
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
    op.create_index(
        op.f("ix_handledrequest_handled_at"), "handledrequest", ["handled_at"], unique=False
    )
    op.create_table(
        "person",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("handle", sa.String(), nullable=False),
        sa.Column("real_name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("dm_channel", sa.String(), nullable=True),
        sa.Column("membership", sa.String(32), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("chosen_zone", sa.String(), nullable=True),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("digest_at", sa.Time(), nullable=False),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("muted", sa.String(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=False),
        sa.Column("next_post_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refreshed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["manager_id"], ["person.id"], name=op.f("fk_person_manager_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_person_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("team_id", "user_id", name=op.f("uq_person_team_id_user_id")),
    )
    op.create_index(op.f("ix_person_manager_id"), "person", ["manager_id"], unique=False)
    op.create_table(
        "calendarfeed",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("etag", sa.String(), nullable=False),
        sa.Column("next_read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("whole_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("matched", sa.Integer(), nullable=False),
        sa.Column("unclear", sa.String(), nullable=False),
        sa.Column("problem", sa.String(32), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_calendarfeed_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_calendarfeed_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendarfeed")),
    )
    op.create_index(
        op.f("ix_calendarfeed_next_read_at"), "calendarfeed", ["next_read_at"], unique=False
    )
    op.create_index(op.f("ix_calendarfeed_owner_id"), "calendarfeed", ["owner_id"], unique=False)
    op.create_table(
        "customer",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("search_key", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("industry", sa.String(), nullable=False),
        sa.Column("size", sa.String(), nullable=False),
        sa.Column("stage", sa.String(32), nullable=True),
        sa.Column("segment", sa.String(32), nullable=True),
        sa.Column("industry_weight", sa.String(32), nullable=True),
        sa.Column("potential", sa.String(32), nullable=True),
        sa.Column("urgency", sa.String(32), nullable=True),
        sa.Column("pains", sa.String(), nullable=False),
        sa.Column("goals", sa.String(), nullable=False),
        sa.Column("goals_on", sa.Date(), nullable=True),
        sa.Column("demands", sa.String(), nullable=False),
        sa.Column("history", sa.String(), nullable=False),
        sa.Column("contract_ends_on", sa.Date(), nullable=True),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_contact_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "contacted",
            sa.Boolean(),
            sa.Computed("last_contact_at IS NOT NULL", persisted=True),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ending", sa.String(32), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("is_watched", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["customer.id"], name=op.f("fk_customer_merged_into_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_customer_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customer_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("team_id", "name_key", name=op.f("uq_customer_team_id_name_key")),
    )
    op.create_index(
        "ix_customer_latest",
        "customer",
        ["team_id", "contacted", "last_contact_at", "id"],
        unique=False,
    )
    op.create_index("ix_customer_owned", "customer", ["owner_id", "team_id", "id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("recipient_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_uncertain", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["person.id"], name=op.f("fk_delivery_recipient_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_delivery_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    op.create_index("ix_delivery_message", "delivery", ["channel", "ts"], unique=False)
    op.create_index(
        "ix_delivery_of_person", "delivery", ["recipient_id", "claimed_at"], unique=False
    )
    op.create_index(
        "ix_delivery_posting",
        "delivery",
        ["lease_until"],
        unique=False,
        postgresql_where=sa.text("state = 'posting'"),
        sqlite_where=sa.text("state = 'posting'"),
    )
    op.create_table(
        "leave",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("stand_in_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_leave_person_id")),
        sa.ForeignKeyConstraint(["stand_in_id"], ["person.id"], name=op.f("fk_leave_stand_in_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_leave_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leave")),
    )
    op.create_index(op.f("ix_leave_person_id"), "leave", ["person_id"], unique=False)
    op.create_index(op.f("ix_leave_stand_in_id"), "leave", ["stand_in_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("concern", sa.String(), nullable=False),
        sa.Column("role", sa.String(32), nullable=True),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_contact_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_contact_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("customer_id", "name", name=op.f("uq_contact_customer_id_name")),
    )
    op.create_table(
        "customermerge",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("merged_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept_reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_customermerge_by_id")),
        sa.ForeignKeyConstraint(
            ["kept_id"], ["customer.id"], name=op.f("fk_customermerge_kept_id")
        ),
        sa.ForeignKeyConstraint(
            ["merged_id"], ["customer.id"], name=op.f("fk_customermerge_merged_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customermerge_team_id")
        ),
        sa.ForeignKeyConstraint(
            ["undone_by_id"], ["person.id"], name=op.f("fk_customermerge_undone_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customermerge")),
        sa.UniqueConstraint(
            "team_id", "submission", name=op.f("uq_customermerge_team_id_submission")
        ),
    )
    op.create_index(op.f("ix_customermerge_kept_id"), "customermerge", ["kept_id"], unique=False)
    op.create_index(
        op.f("ix_customermerge_merged_id"), "customermerge", ["merged_id"], unique=False
    )
    op.create_table(
        "customershare",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customershare_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_customershare_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customershare_team_id")
        ),
        sa.PrimaryKeyConstraint("customer_id", "person_id", name=op.f("pk_customershare")),
    )
    op.create_index(
        op.f("ix_customershare_person_id"), "customershare", ["person_id"], unique=False
    )
    op.create_table(
        "followup",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("edited_by_id", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_by_id", sa.Integer(), nullable=True),
        sa.Column("method", sa.String(32), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("feedback", sa.String(), nullable=False),
        sa.Column("satisfaction", sa.Integer(), nullable=True),
        sa.Column("next_step", sa.String(32), nullable=True),
        sa.Column("is_vague", sa.Boolean(), nullable=False),
        sa.Column("remarks", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_followup_author_id")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_followup_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["deleted_by_id"], ["person.id"], name=op.f("fk_followup_deleted_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["edited_by_id"], ["person.id"], name=op.f("fk_followup_edited_by_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_followup_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_followup_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followup")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_followup_team_id_submission")),
    )
    op.create_index(
        "ix_followup_of_customer",
        "followup",
        ["customer_id", "occurred_at", "team_id", "undone_at", "deleted_at"],
        unique=False,
    )
    op.create_index(
        "ix_followup_of_owner",
        "followup",
        [
            "owner_id",
            "team_id",
            "occurred_at",
            "logged_at",
            "is_vague",
            "satisfaction",
            "customer_id",
            "undone_at",
            "deleted_at",
        ],
        unique=False,
        postgresql_where=sa.text("undone_at IS NULL AND deleted_at IS NULL"),
        sqlite_where=sa.text("undone_at IS NULL AND deleted_at IS NULL"),
    )
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
    op.create_table(
        "profilereview",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_profilereview_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_profilereview_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profilereview")),
    )
    op.create_index(
        "ix_profilereview_of_customer",
        "profilereview",
        ["customer_id", "reviewed_at", "team_id"],
        unique=False,
    )
    op.create_table(
        "reminder",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("recipient_id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(32), nullable=True),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mode", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(), nullable=True),
        sa.Column("acted_by_id", sa.Integer(), nullable=True),
        sa.Column("acted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["acted_by_id"], ["person.id"], name=op.f("fk_reminder_acted_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["delivery.id"], name=op.f("fk_reminder_delivery_id")
        ),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["person.id"], name=op.f("fk_reminder_recipient_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_reminder_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        sa.UniqueConstraint(
            "kind",
            "subject_id",
            "stage",
            "deadline",
            "recipient_id",
            name=op.f("uq_reminder_kind_subject_id_stage_deadline_recipient_id"),
        ),
    )
    op.create_index(op.f("ix_reminder_delivery_id"), "reminder", ["delivery_id"], unique=False)
    op.create_index(
        "ix_reminder_due_alone",
        "reminder",
        ["send_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending' AND mode <> 'digest'"),
        sqlite_where=sa.text("state = 'pending' AND mode <> 'digest'"),
    )
    op.create_index(
        "ix_reminder_due_gathered",
        "reminder",
        ["send_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending' AND mode = 'digest'"),
        sqlite_where=sa.text("state = 'pending' AND mode = 'digest'"),
    )
    op.create_index(
        "ix_reminder_due_of_person",
        "reminder",
        ["recipient_id", "send_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
        sqlite_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_reminder_of_stand_in",
        "reminder",
        ["recipient_id"],
        unique=False,
        postgresql_where=sa.text("reason = 'stand_in'"),
        sqlite_where=sa.text("reason = 'stand_in'"),
    )
    op.create_table(
        "appointment",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("materials", sa.String(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("planned_in_id", sa.Integer(), nullable=True),
        sa.Column("settled_in_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("was_on", sa.Date(), nullable=True),
        sa.Column("was_starts", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["changed_by_id"], ["person.id"], name=op.f("fk_appointment_changed_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_appointment_customer_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_appointment_owner_id")),
        sa.ForeignKeyConstraint(
            ["planned_in_id"], ["followup.id"], name=op.f("fk_appointment_planned_in_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_in_id"], ["followup.id"], name=op.f("fk_appointment_settled_in_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_appointment_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(
        "ix_appointment_of_owner", "appointment", ["owner_id", "state", "on"], unique=False
    )
    op.create_index("ix_appointment_planned", "appointment", ["customer_id", "state"], unique=False)
    op.create_index(
        op.f("ix_appointment_planned_in_id"), "appointment", ["planned_in_id"], unique=False
    )
    op.create_index(
        op.f("ix_appointment_settled_in_id"), "appointment", ["settled_in_id"], unique=False
    )
    op.create_table(
        "capturenote",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.Column("has_files", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_capturenote_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_capturenote_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_capturenote_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capturenote")),
        sa.UniqueConstraint(
            "team_id", "submission", name=op.f("uq_capturenote_team_id_submission")
        ),
    )
    op.create_index(op.f("ix_capturenote_author_id"), "capturenote", ["author_id"], unique=False)
    op.create_table(
        "customermergerow",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("of_table", sa.String(32), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(32), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merge_id"], ["customermerge.id"], name=op.f("fk_customermergerow_merge_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customermergerow_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customermergerow")),
    )
    op.create_index(
        op.f("ix_customermergerow_merge_id"), "customermergerow", ["merge_id"], unique=False
    )
    op.create_table(
        "followupchange",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("field", sa.String(32), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_followupchange_by_id")),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_followupchange_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_followupchange_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followupchange")),
    )
    op.create_index(
        op.f("ix_followupchange_followup_id"), "followupchange", ["followup_id"], unique=False
    )
    op.create_table(
        "followupcontact",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_followupcontact_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_followupcontact_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_followupcontact_team_id")
        ),
        sa.PrimaryKeyConstraint("followup_id", "contact_id", name=op.f("pk_followupcontact")),
    )
    op.create_index(
        "ix_followupcontact_of_contact",
        "followupcontact",
        ["contact_id", "followup_id", "team_id"],
        unique=False,
    )
    op.create_table(
        "followupperson",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_followupperson_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_followupperson_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_followupperson_team_id")
        ),
        sa.PrimaryKeyConstraint("followup_id", "person_id", name=op.f("pk_followupperson")),
    )
    op.create_table(
        "issue",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=True),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("urgency", sa.String(32), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("raised_by_id", sa.Integer(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=False),
        sa.Column("promised_minutes", sa.Integer(), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_seconds", sa.Float(), nullable=False),
        sa.Column("waiting_for", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("informed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_step", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_issue_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_issue_followup_id")
        ),
        sa.ForeignKeyConstraint(["given_by_id"], ["person.id"], name=op.f("fk_issue_given_by_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_issue_owner_id")),
        sa.ForeignKeyConstraint(
            ["raised_by_id"], ["person.id"], name=op.f("fk_issue_raised_by_id")
        ),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_issue_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_issue_team_id_submission")),
    )
    op.create_index(op.f("ix_issue_customer_id"), "issue", ["customer_id"], unique=False)
    op.create_index(op.f("ix_issue_followup_id"), "issue", ["followup_id"], unique=False)
    op.create_index("ix_issue_unfinished", "issue", ["owner_id", "closed_at"], unique=False)
    op.create_table(
        "newsitem",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("segments", sa.String(), nullable=False),
        sa.Column("industries", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_newsitem_by_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_newsitem_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_newsitem")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_newsitem_team_id_submission")),
    )
    op.create_index("ix_newsitem_listed", "newsitem", ["team_id", "ended_at"], unique=False)
    op.create_table(
        "supportrequest",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=True),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("issue_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("urgency", sa.String(32), nullable=False),
        sa.Column("asker_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("reply", sa.String(), nullable=False),
        sa.Column("answer", sa.String(32), nullable=True),
        sa.Column("answer_text", sa.String(), nullable=False),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by_id"], ["person.id"], name=op.f("fk_supportrequest_answered_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["asker_id"], ["person.id"], name=op.f("fk_supportrequest_asker_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_supportrequest_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["issue_id"], ["issue.id"], name=op.f("fk_supportrequest_issue_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_supportrequest_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_supportrequest_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supportrequest")),
        sa.UniqueConstraint(
            "team_id", "submission", name=op.f("uq_supportrequest_team_id_submission")
        ),
    )
    op.create_index(
        op.f("ix_supportrequest_customer_id"), "supportrequest", ["customer_id"], unique=False
    )
    op.create_index(
        op.f("ix_supportrequest_issue_id"), "supportrequest", ["issue_id"], unique=False
    )
    op.create_index(
        "ix_supportrequest_open", "supportrequest", ["owner_id", "answered_at"], unique=False
    )
    op.create_table(
        "todo",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("due_time", sa.Time(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_step", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_todo_customer_id")),
        sa.ForeignKeyConstraint(["followup_id"], ["followup.id"], name=op.f("fk_todo_followup_id")),
        sa.ForeignKeyConstraint(["given_by_id"], ["person.id"], name=op.f("fk_todo_given_by_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_todo_owner_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_todo_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_todo")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_todo_team_id_submission")),
    )
    op.create_index(op.f("ix_todo_customer_id"), "todo", ["customer_id"], unique=False)
    op.create_index(op.f("ix_todo_followup_id"), "todo", ["followup_id"], unique=False)
    op.create_index(op.f("ix_todo_given_by_id"), "todo", ["given_by_id"], unique=False)
    op.create_index(
        "ix_todo_due",
        "todo",
        ["owner_id", "team_id", "due", "done_at", "cancelled_at"],
        unique=False,
        postgresql_where=sa.text("cancelled_at IS NULL"),
        sqlite_where=sa.text("cancelled_at IS NULL"),
    )
    op.create_index("ix_todo_open", "todo", ["owner_id", "done_at", "due"], unique=False)
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
            ["appointment_id"], ["appointment.id"], name=op.f("fk_calendarmeeting_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["calendarfeed.id"], name=op.f("fk_calendarmeeting_feed_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_calendarmeeting_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendarmeeting")),
        sa.UniqueConstraint("feed_id", "key", name=op.f("uq_calendarmeeting_feed_id_key")),
    )
    op.create_index(
        op.f("ix_calendarmeeting_appointment_id"),
        "calendarmeeting",
        ["appointment_id"],
        unique=False,
    )
    op.create_table(
        "comment",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_comment_author_id")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_comment_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_comment_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_comment_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
        sa.UniqueConstraint("team_id", "submission", name=op.f("uq_comment_team_id_submission")),
    )
    op.create_index(op.f("ix_comment_customer_id"), "comment", ["customer_id"], unique=False)
    op.create_index(op.f("ix_comment_followup_id"), "comment", ["followup_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("permalink", sa.String(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.Column("added_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["added_by_id"], ["person.id"], name=op.f("fk_attachment_added_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_attachment_followup_id")
        ),
        sa.ForeignKeyConstraint(
            ["note_id"], ["capturenote.id"], name=op.f("fk_attachment_note_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_attachment_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint(
            "team_id", "note_id", "file_id", name=op.f("uq_attachment_team_id_note_id_file_id")
        ),
    )
    op.create_index(op.f("ix_attachment_followup_id"), "attachment", ["followup_id"], unique=False)
    op.create_table(
        "customerchannel",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.String(32), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customerchannel_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["person.id"], name=op.f("fk_customerchannel_decided_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customerchannel_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customerchannel")),
        sa.UniqueConstraint(
            "team_id", "channel_id", name=op.f("uq_customerchannel_team_id_channel_id")
        ),
    )
    op.create_index(
        op.f("ix_customerchannel_customer_id"), "customerchannel", ["customer_id"], unique=False
    )
    op.create_table(
        "workbookimport",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission", sa.String(255), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("as_new", sa.String(), nullable=False),
        sa.Column("adds_only", sa.Boolean(), nullable=False),
        sa.Column("kept", sa.String(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_workbookimport_by_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_workbookimport_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workbookimport")),
        sa.UniqueConstraint(
            "team_id", "submission", name=op.f("uq_workbookimport_team_id_submission")
        ),
    )
    op.create_table(
        "strategy",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("expected_effect", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_why", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_strategy_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["created_by_id"], ["person.id"], name=op.f("fk_strategy_created_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_strategy_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strategy")),
    )
    op.create_index(
        "uq_strategy_current",
        "strategy",
        ["customer_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "ix_strategy_of_customer", "strategy", ["customer_id", "ended_at"], unique=False
    )
    op.create_table(
        "strategyaction",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("strategy_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("timing", sa.String(), nullable=False),
        sa.Column("rule", sa.String(250), nullable=True),
        sa.Column("slot", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_why", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["strategy_id"], ["strategy.id"], name=op.f("fk_strategyaction_strategy_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_strategyaction_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_strategyaction_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["given_by_id"], ["person.id"], name=op.f("fk_strategyaction_given_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_strategyaction_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strategyaction")),
    )
    op.create_index(
        op.f("ix_strategyaction_customer_id"), "strategyaction", ["customer_id"], unique=False
    )
    op.create_index(
        "ix_strategyaction_of_strategy", "strategyaction", ["strategy_id", "ended_at"], unique=False
    )
    op.create_index(
        "ix_strategyaction_open", "strategyaction", ["owner_id", "ended_at", "due"], unique=False
    )
    op.create_table(
        "actionoccurrence",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["action_id"], ["strategyaction.id"], name=op.f("fk_actionoccurrence_action_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_actionoccurrence_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by_id"], ["person.id"], name=op.f("fk_actionoccurrence_settled_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_actionoccurrence_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actionoccurrence")),
    )
    op.create_index(
        op.f("ix_actionoccurrence_action_id"), "actionoccurrence", ["action_id"], unique=False
    )
    op.create_index(
        op.f("ix_actionoccurrence_customer_id"), "actionoccurrence", ["customer_id"], unique=False
    )
    op.create_table(
        "segmentdecision",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("sign", sa.String(32), nullable=False),
        sa.Column("is_accepted", sa.Boolean(), nullable=False),
        sa.Column("segment_before", sa.String(32), nullable=True),
        sa.Column("segment", sa.String(32), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_segmentdecision_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["person.id"], name=op.f("fk_segmentdecision_decided_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_segmentdecision_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segmentdecision")),
    )
    op.create_index(
        op.f("ix_segmentdecision_customer_id"), "segmentdecision", ["customer_id"], unique=False
    )
    op.create_table(
        "customerwatch",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customerwatch_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_customerwatch_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customerwatch_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customerwatch")),
    )
    op.create_index(
        op.f("ix_customerwatch_customer_id"), "customerwatch", ["customer_id"], unique=False
    )
    op.create_table(
        "customerevent",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("followup_id", sa.Integer(), nullable=True),
        sa.Column("issue_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_customerevent_by_id")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customerevent_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["followup_id"], ["followup.id"], name=op.f("fk_customerevent_followup_id")
        ),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_customerevent_issue_id")),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_customerevent_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_customerevent_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customerevent")),
    )
    op.create_index(
        op.f("ix_customerevent_customer_id"), "customerevent", ["customer_id"], unique=False
    )
    op.create_table(
        "exchangerate",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("reporting", sa.String(3), nullable=False),
        sa.Column("rate", sa.String(40), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["person.id"], name=op.f("fk_exchangerate_set_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_exchangerate_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchangerate")),
    )
    op.create_table(
        "deal",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("cents", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("stage", sa.String(32), nullable=True),
        sa.Column("staged_on", sa.Date(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("lost_reason", sa.String(32), nullable=True),
        sa.Column("lost_why", sa.String(), nullable=False),
        sa.Column("rate", sa.String(40), nullable=True),
        sa.Column("rate_on", sa.Date(), nullable=True),
        sa.Column("rated_cents", sa.BigInteger(), nullable=True),
        sa.Column("rated_currency", sa.String(3), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by_id"], ["person.id"], name=op.f("fk_deal_created_by_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_deal_customer_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_deal_owner_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_deal_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deal")),
    )
    op.create_index(
        "ix_deal_bought",
        "deal",
        ["customer_id", "state", "closed_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_deal_closed",
        "deal",
        [
            "owner_id",
            "team_id",
            "closed_on",
            "state",
            "kind",
            "customer_id",
            "currency",
            "cents",
            "rated_currency",
            "rated_cents",
            "lost_reason",
            "deleted_at",
        ],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_deal_customer_id"), "deal", ["customer_id"], unique=False)
    op.create_index("ix_deal_open", "deal", ["owner_id", "state", "expected_on"], unique=False)
    op.create_table(
        "target",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("breadth", sa.String(32), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("set_by_id", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_target_person_id")),
        sa.ForeignKeyConstraint(["set_by_id"], ["person.id"], name=op.f("fk_target_set_by_id")),
        sa.ForeignKeyConstraint(["team_id"], ["workspace.team_id"], name=op.f("fk_target_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target")),
        sa.UniqueConstraint(
            "team_id",
            "person_id",
            "breadth",
            "key",
            "first",
            "last",
            name=op.f("uq_target_team_id_person_id_breadth_key_first_last"),
        ),
    )
    op.create_table(
        "frozenreview",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("breadth", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_frozenreview_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_frozenreview_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozenreview")),
    )
    op.create_index(op.f("ix_frozenreview_person_id"), "frozenreview", ["person_id"], unique=False)
    op.create_table(
        "frozenfigure",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("numerator", sa.BigInteger(), nullable=False),
        sa.Column("denominator", sa.Integer(), nullable=True),
        sa.Column("unrated", sa.Integer(), nullable=False),
        sa.Column("numerator_before", sa.BigInteger(), nullable=False),
        sa.Column("denominator_before", sa.Integer(), nullable=True),
        sa.Column("unrated_before", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("goal", sa.BigInteger(), nullable=True),
        sa.Column("goal_currency", sa.String(3), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["review_id"], ["frozenreview.id"], name=op.f("fk_frozenfigure_review_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_frozenfigure_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozenfigure")),
    )
    op.create_index(op.f("ix_frozenfigure_review_id"), "frozenfigure", ["review_id"], unique=False)
    op.create_table(
        "frozenrow",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("figure_id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(32), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("is_hit", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("took", sa.Integer(), nullable=True),
        sa.Column("score", sa.BigInteger(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("customer", sa.String(), nullable=True),
        sa.Column("what", sa.String(), nullable=True),
        sa.Column("word", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_frozenrow_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["figure_id"], ["frozenfigure.id"], name=op.f("fk_frozenrow_figure_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_frozenrow_owner_id")),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_frozenrow_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozenrow")),
    )
    op.create_index(op.f("ix_frozenrow_figure_id"), "frozenrow", ["figure_id"], unique=False)
    op.create_index(op.f("ix_frozenrow_customer_id"), "frozenrow", ["customer_id"], unique=False)
    op.create_table(
        "planitem",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("todo_id", sa.Integer(), nullable=False),
        sa.Column("measure", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["review_id"], ["frozenreview.id"], name=op.f("fk_planitem_review_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_planitem_team_id")
        ),
        sa.ForeignKeyConstraint(["todo_id"], ["todo.id"], name=op.f("fk_planitem_todo_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planitem")),
    )
    op.create_index(op.f("ix_planitem_review_id"), "planitem", ["review_id"], unique=False)
