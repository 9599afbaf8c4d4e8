"""Deeds with what is owed: to-do, issue, contact, action, deal, support."""

from models.rules.rights import Right
from tests.permissions.deeds import HAN, Deed, chosen, has, pressed, typed

DEALS = "/deal won"
PLAN = "/strategy Acme"
TODOS = "/todo"
ISSUES = "/issue"

DEEDS = [
    Deed(Right.TODO_SETTLE, "done", pressed(TODOS, "alice", "Done"), has("todo", "done_at > 0")),
    Deed(
        Right.TODO_SETTLE,
        "snooze",
        chosen(TODOS, "alice", "todo_snooze", "tomorrow"),
        has("todo", "snoozed_until > 0"),
    ),
    Deed(
        Right.TODO_SETTLE,
        "reassign",
        chosen(TODOS, "alice", "todo_reassign", "UHAN"),
        has("todo", f"owner_id = {HAN}"),
    ),
    Deed(
        Right.TODO_CHANGE,
        "edit",
        pressed(lambda scene: scene.given, "gina", "Edit", todo_1_text="send it"),
        has("todo", "text = 'send it'"),
    ),
    Deed(
        Right.TODO_CHANGE,
        "delete",
        pressed(lambda scene: scene.given, "gina", "Delete"),
        has("todo", "cancelled_at > 0"),
    ),
    Deed(
        Right.ISSUE_SETTLE,
        "answer",
        pressed(ISSUES, "alice", "Answered"),
        has("issue", "answered_at > 0"),
    ),
    Deed(
        Right.ISSUE_SETTLE,
        "wait",
        pressed(ISSUES, "alice", "Waiting on customer", reason="their logs"),
        has("issue", "paused_at > 0"),
    ),
    Deed(
        Right.ISSUE_SETTLE,
        "reassign",
        chosen(ISSUES, "alice", "issue_reassign", "UHAN"),
        has("issue", f"owner_id = {HAN}"),
    ),
    Deed(
        Right.CONTACT_SETTLE,
        "new day",
        pressed(lambda scene: scene.met, "alice", "Move", on="2026-06-12"),
        has("appointment", "\"on\" = '2026-06-12'"),
    ),
    Deed(
        Right.CONTACT_SETTLE,
        "not held",
        pressed(lambda scene: scene.met, "alice", "Didn't happen", next_contact="2026-06-11"),
        has("appointment", "state <> 'planned'"),
    ),
    Deed(
        Right.ACTION_SETTLE,
        "done",
        pressed(PLAN, "alice", "Done"),
        has("actionoccurrence", "state = 'done'"),
    ),
    Deed(
        Right.ACTION_SETTLE,
        "skip",
        pressed(PLAN, "alice", "Skip", why="they are away"),
        has("actionoccurrence", "state = 'skipped'"),
    ),
    Deed(Right.DEAL_SEE, "see", typed("/deal Acme"), shows="300,000"),
    Deed(
        Right.DEAL_CHANGE,
        "reopen",
        pressed(DEALS, "alice", "Reopen"),
        has("deal", "state = 'open' AND kind = 'upsell'"),
    ),
    Deed(
        Right.DEAL_CHANGE,
        "delete",
        chosen(DEALS, "alice", "deal_menu", "delete"),
        has("deal", "deleted_at > 0"),
    ),
    Deed(
        Right.INSTALMENT_CHANGE,
        "received",
        pressed(lambda scene: scene.planned, "alice", "Received"),
        has("instalment", "received_on IS NOT NULL"),
    ),
    Deed(
        Right.SUPPORT_ANSWER,
        "approve",
        pressed(lambda scene: scene.asked, "alice", "Approve"),
        has("supportrequest", "answer = 'approved'"),
    ),
    Deed(
        Right.SUPPORT_ANSWER,
        "refuse",
        pressed(lambda scene: scene.asked, "alice", "Decline", reason="no margin"),
        has("supportrequest", "answer = 'refused'"),
    ),
    Deed(
        Right.SUPPORT_REPLY,
        "withdraw",
        pressed("/customer Bolt", "gina", "Withdraw"),
        has("supportrequest", "cancelled_at > 0"),
    ),
]
