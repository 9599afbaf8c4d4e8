"""Deeds with people, lessons, reviews, files and the settings of a workspace."""

from models.rules.rights import Right
from tests.permissions.deeds import HAN, Deed, chosen, has, pressed, typed

DEEDS = [
    Deed(
        Right.USE,
        "a to-do of one's own",
        typed("/todo buy tea tomorrow"),
        has("todo", "text = 'buy tea'"),
    ),
    Deed(
        Right.LESSON_CHANGE,
        "edit",
        chosen("/lesson", "alice", "lesson_menu", "edit", pain="slow trucks"),
        has("lesson", "pain = 'slow trucks'"),
    ),
    Deed(
        Right.LESSON_CHANGE,
        "delete",
        chosen("/lesson", "alice", "lesson_menu", "delete"),
        has("lesson", "deleted_at > 0"),
    ),
    Deed(
        Right.REVIEW_POST,
        "post",
        pressed(lambda scene: scene.preview, "gina", "Post"),
        has("frozenreview", "posted_at > 0"),
    ),
    Deed(
        Right.IMPORT,
        "import",
        pressed(lambda scene: scene.file, "gina", "Import"),
        has("customer", "name = 'Delta'"),
    ),
    Deed(
        Right.PERSON_REVIEW,
        "review",
        typed("/review this month @alice"),
        shows="Logged on time",
    ),
    Deed(
        Right.PERSON_HAND_OVER,
        "hand over",
        pressed(lambda scene: scene.gone, "mei", "Reassign all…", owner="UHAN"),
        has("todo", f"owner_id = {HAN}"),
    ),
    Deed(
        Right.MANAGER_NAME,
        "name",
        typed("/followup manager @han for @alice"),
        has("person", f"handle = 'alice' AND manager_id = {HAN}"),
    ),
    Deed(
        Right.MANAGER_DECLINE,
        "decline",
        pressed(lambda scene: scene.named, "mei", "Not my report"),
        has("person", "handle = 'alice' AND manager_id IS NULL"),
    ),
    Deed(
        Right.REMINDER_WHY,
        "why",
        chosen(lambda scene: scene.asked, "alice", "why_now", ""),
        shows="the approver is told right away",
    ),
    Deed(Right.TARGETS, "set", typed("/target Q3 upsell 2,000,000"), has("target", "1")),
    Deed(
        Right.NEWS,
        "add",
        pressed("/followup news", "grace", "Add", title="Spring offer"),
        has("newsitem", "title = 'Spring offer'"),
    ),
    Deed(
        Right.SETTINGS,
        "currency",
        typed("/followup currency EUR"),
        has("workspace", "currency = 'EUR'"),
    ),
    Deed(
        Right.SETTINGS,
        "fiscal year",
        typed("/followup fiscal April"),
        has("workspace", "year_begins = 4"),
    ),
    Deed(
        Right.SETTINGS,
        "lock",
        typed("/followup manager lock"),
        has("workspace", "managers_locked = 1"),
    ),
    Deed(
        Right.SETTINGS,
        "hours",
        pressed("/followup hours working", "grace", "Count working hours"),
        has("workspace", "working_hours = 1"),
    ),
    Deed(
        Right.SETTINGS,
        "procedure",
        pressed("/followup procedure", "grace", "Edit", step_1="Ring them"),
        has("procedurestep", "text = 'Ring them'"),
    ),
]
