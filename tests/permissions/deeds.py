"""What the matrix speaks of, done as people do it: typed, pressed, filled in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.blocks import every_element
from models.rules.rights import Right
from tests.permissions.scene import SECRET, Scene

Does = Callable[[Scene, Person], Awaitable[Any]]
Shown = str | Callable[[Scene], SeenMessage]  # what is typed, or a message of the scene


@dataclass(frozen=True)
class Deed:
    """It is done where this SQL finds a row; without it, where the person is shown `shows`."""

    right: Right
    name: str
    does: Does
    done: str = ""
    shows: str = ""


def typed(line: str, channel: str = "", **answers: Any) -> Does:
    """A command, and its form where there are answers to give."""

    async def does(scene: Scene, who: Person) -> None:
        await _fill(scene, await who.types(line, channel), answers)

    return does


def pressed(show: Shown, by: str, label: str, near: str = "", **answers: Any) -> Does:
    """A button of what `by` is shown, and its form."""

    async def does(scene: Scene, who: Person) -> None:
        message = await _lent(scene, show, by, who)
        found = message.buttons.count(label) > 1
        shown = await message.click(label, near=near, nth=1 if found and not near else 0)
        await _fill(scene, shown, answers)

    return does


def chosen(show: Shown, by: str, menu: str, option: str, **answers: Any) -> Does:
    """Likewise of a menu, whose action_id begins so."""

    async def does(scene: Scene, who: Person) -> None:
        message = await _lent(scene, show, by, who)
        ids = [element["action_id"] for _, element in every_element(message.blocks)]
        id = next(one for one in ids if one.startswith(menu))
        await _fill(scene, await message.select(id, option or _first(message, id)), answers)

    return does


def _first(message: SeenMessage, id: str) -> str:
    """The value of the first option of a menu."""
    [menu] = [one for _, one in every_element(message.blocks) if one["action_id"] == id]
    return str(menu["options"][0]["value"])


async def _lent(scene: Scene, show: Shown, by: str, who: Person) -> SeenMessage:
    if isinstance(show, str):
        return await scene.shown(by, show, who)
    return scene.lent(show(scene), who)


async def _fill(scene: Scene, shown: Any, answers: dict[str, Any]) -> None:
    if answers:
        await shown.fill(answers)
        result = await shown.submit()
        if result.modal is not None:  # asked for more
            result = await result.modal.submit()
        scene.refused.update(result.errors)
    await scene.office.settle()


ACME = "(SELECT id FROM customer WHERE name = 'Acme')"
HAN = "(SELECT id FROM person WHERE handle = 'han')"
CARD, DEALS, TODOS, ISSUES, PLAN = (
    "/customer Acme",
    "/deal won",
    "/todo",
    "/issue",
    "/strategy Acme",
)


def has(table: str, where: str) -> str:
    return f"SELECT 1 FROM {table} WHERE {where}"


DEEDS = [
    Deed(
        Right.USE,
        "a to-do of one's own",
        typed("/todo buy tea tomorrow"),
        has("todo", "text = 'buy tea'"),
    ),
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
