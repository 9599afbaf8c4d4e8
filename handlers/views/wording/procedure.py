"""What is done about a warning: the steps before they are started, and how they stand then."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording.look import Look
from models.notifications.account_subjects import ProcedureDetails
from models.notifications.subjects import TodoDetails
from models.procedures.procedure import Step

STANDARD_DAYS = (1, 2, 3, 7)  # within which the steps of the standard are taken
MAX_STEP = 80  # characters


def steps(own: Sequence[Step], text: Text) -> list[Step]:
    """The workspace's own, or those of the standard in this language."""
    standard = enumerate(STANDARD_DAYS, start=1)
    return list(own) or [Step(text(f"procedure-step-{at}"), days) for at, days in standard]


def within(days: int, text: Text) -> str:
    return text("procedure-within", days=days)


def checklist(own: Sequence[Step], text: Text) -> str:
    """mrkdwn: what would be done."""
    lines = [
        f"☐ {escape(blocks.cut(one.text, MAX_STEP))} · {within(one.days, text)}"
        for one in steps(own, text)
    ]
    return "\n".join([f"*{text('procedure')}*", *lines])


def progress(details: ProcedureDetails, look: Look) -> str:
    """mrkdwn: what is done, and what is still open with whom until when."""
    day = look.day(look.day_of(details.procedure.started_at))
    lines = [_step(one, look) for one in details.todos]
    return "\n".join([f"*{look.text('procedure-started', day=day)}*", *lines])


def outcome(details: ProcedureDetails, look: Look) -> str:
    """Plain text: what came of it, with who says so and when; "" while it runs."""
    procedure, by = details.procedure, details.closed_by
    if procedure.closed_at is None or by is None:
        return ""
    day = look.day(look.day_of(procedure.closed_at))
    said = " ".join(procedure.outcome.split())
    return look.text("procedure-outcome-said", said=said, name=by.name, day=day)


def _step(details: TodoDetails, look: Look) -> str:
    todo = details.todo
    what = escape(blocks.cut(todo.text, MAX_STEP))
    if not todo.is_open:
        return f"☑ ~{what}~"
    due = look.day(todo.due) if todo.due else ""
    return " · ".join(filter(None, (f"☐ {what}", escape(details.owner.name), due)))
