"""Customers whose feedback or satisfaction has turned for the worse."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.wording import lesson, procedure
from handlers.views.wording.health import Signal
from handlers.views.wording.line import unquoted
from handlers.views.wording.look import Look
from models.health import MADE_TODO, SEEN
from models.notifications.account_subjects import DeclineDetails
from models.notifications.notification import Notification
from models.rules.health.decline import Decline

MAX_FEEDBACK = 200  # characters


def what(details: DeclineDetails, look: Look) -> str:
    if details.decline is Decline.FELL:
        before, score = details.score_before or 0, details.score or 0
        return look.text("health-fell", before=before, score=score)
    if details.decline is Decline.LOW:
        return look.text("health-low", score=details.score or 0)
    is_negative = details.decline is Decline.NEGATIVE
    return look.text("health-negative" if is_negative else "health-withdrawn")


def _status(details: DeclineDetails, look: Look) -> str:
    """What has become of it, or what the customer said."""
    done = details.procedure
    if done and not done.is_running:
        return look.text("procedure-done", outcome=procedure.outcome(done, look))
    if details.is_over and not done:
        return look.text("health-over")
    if details.was_seen:
        return look.text("health-seen")
    feedback = blocks.cut(" ".join(unquoted(details.feedback).split()), MAX_FEEDBACK)
    return look.text("health-feedback", said=feedback) if feedback else ""


def _answers(notification: Notification) -> list[str]:
    """A manager takes note of it; the owner talks to the customer. What was started is closed."""
    details = notification.subject
    if isinstance(details, DeclineDetails) and details.procedure is not None:
        return [action_ids.PROCEDURE_CLOSE, action_ids.CUSTOMER_LOG, action_ids.CUSTOMER_OPEN]
    first = (SEEN, action_ids.PROCEDURE_START)
    if not notification.of_team:
        first = (action_ids.PROCEDURE_START, SEEN)
    return [*first, action_ids.CUSTOMER_LOG, MADE_TODO, action_ids.CUSTOMER_OPEN]


def _helps(details: DeclineDetails, look: Look) -> list[Block]:
    """What is done about it, and what helped others."""
    steps = procedure.checklist(details.steps, look.text)
    if details.procedure is not None:
        steps = procedure.progress(details.procedure, look)
    told = lesson.mentions(details.lessons, look, "decline-lessons")
    return [blocks.section(steps), *([blocks.context(told)] if told else [])]


WORDING = Signal(DeclineDetails, what, _status, _answers, _helps).wording
