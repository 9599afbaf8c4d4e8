"""Deeds with customers, their records and drafts."""

from models.rules.rights import Right
from tests.permissions.deeds import HAN, Deed, chosen, has, pressed, typed
from tests.permissions.scene import SECRET

ACME = "(SELECT id FROM customer WHERE name = 'Acme')"
CARD = "/customer Acme"
PLAN = "/strategy Acme"

DEEDS = [
    Deed(Right.CUSTOMER_SEE, "see", typed(CARD), shows=SECRET),
    Deed(
        Right.CUSTOMER_SEE,
        "log",
        typed("/followup Acme", content="Rang Li: 7 seats by May 9"),
        has("followup", f"customer_id = {ACME} AND content LIKE '%7 seats%'"),
    ),
    Deed(
        Right.CUSTOMER_SEE,
        "issue",
        typed("/issue Acme is it safe? complex", question="is it safe?"),
        has("issue", f"customer_id = {ACME} AND question = 'is it safe?'"),
    ),
    Deed(
        Right.CUSTOMER_SEE,
        "to-do",
        typed("/todo Acme: call Li tomorrow"),
        has("todo", f"customer_id = {ACME}"),
    ),
    Deed(
        Right.CUSTOMER_SEE,
        "deal",
        typed("/deal Acme won CNY 7k new", title="spare parts"),
        has("deal", f"customer_id = {ACME} AND cents = 700000"),
    ),
    Deed(
        Right.CUSTOMER_SEE,
        "review",
        typed("/review Acme this month"),
        shows="Review of May 2026: Acme",
    ),
    Deed(Right.CUSTOMER_SEE, "export", typed("/followup export Acme"), shows="kept-2026-05-07"),
    Deed(
        Right.CUSTOMER_EDIT,
        "edit",
        pressed(CARD, "alice", "Edit", industry="Steel"),
        has("customer", "industry = 'Steel'"),
    ),
    Deed(
        Right.CUSTOMER_EDIT,
        "hand over",
        pressed(CARD, "alice", "Edit", owner="UHAN"),
        has("customer", f"owner_id = {HAN}"),
    ),
    Deed(
        Right.CUSTOMER_EDIT,
        "share",
        pressed(CARD, "alice", "Edit", shared=["UHAN"]),
        has("customershare", f"person_id = {HAN}"),
    ),
    Deed(
        Right.CUSTOMER_EDIT,
        "end",
        chosen(CARD, "alice", "customer_menu", "end", why="no budget"),
        has("customer", "ended_at IS NOT NULL"),
    ),
    Deed(
        Right.CUSTOMER_EDIT,
        "merge",
        pressed(CARD, "alice", "Merge…", other="Nova"),
        has("customer", "merged_into_id IS NOT NULL"),
    ),
    Deed(
        Right.CUSTOMER_EDIT,
        "strategy",
        pressed(PLAN, "alice", "Edit", goal="Renew in May"),
        has("strategy", "goal = 'Renew in May'"),
    ),
    Deed(
        Right.RECORD_EDIT,
        "edit",
        pressed(lambda scene: scene.record, "alice", "Edit", feedback="too dear"),
        has("followup", "feedback = 'too dear'"),
    ),
    Deed(
        Right.RECORD_EDIT,
        "undo",
        pressed(lambda scene: scene.record, "alice", "Undo"),
        has("followup", "undone_at IS NOT NULL"),
    ),
    Deed(
        Right.RECORD_DELETE,
        "delete",
        pressed(lambda scene: scene.records, "alice", "Delete"),
        has("followup", "deleted_at IS NOT NULL"),
    ),
    Deed(
        Right.DRAFT_SAVE,
        "discard",
        pressed(lambda scene: scene.draft, "gina", "Discard"),
        has("capturenote", "state = 'discarded'"),
    ),
    Deed(
        Right.DRAFT_SAVE,
        "save",
        pressed(lambda scene: scene.draft, "gina", "Save"),
        has("capturenote", "state = 'saved'"),
    ),
]
