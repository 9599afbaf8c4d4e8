"""The menu beside each line of the digest, which does what the buttons of the single message do,
and Reassign, which asks for the new owner."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from sqlmodel import Session

from handlers import errors, refresh
from handlers.commitments import appointment, issue, issue_answer, todo
from handlers.customers import card, ending, health, procedure, profile, watching
from handlers.deals import change as deal
from handlers.deals import payment
from handlers.followups import form as followup_form
from handlers.home import home
from handlers.notifications import explanation
from handlers.reviews import ready
from handlers.strategies import action as strategy_action
from handlers.support import answer, ask
from handlers.turn import Turn, person
from handlers.views import action_ids, submitted
from handlers.views.forms import draft, reassign
from handlers.views.wording.line import ASK_FOR_SUPPORT, REASSIGN_ISSUE, REASSIGN_TODO
from models import Issue, Person, Todo
from models.errors import Malformed, Problem
from models.health import MADE_TODO, SEEN

Action = dict[str, Any]


async def choose(turn: Turn, action: Action) -> None:
    """Carry out a choice, whose value is "what to do:id", or "what to do/what a button would
    hold:id"."""
    what, _, subject_id = action["selected_option"]["value"].rpartition(":")
    choice, _, held = what.partition("/")
    if choice not in CHOICES:
        raise Malformed
    chosen = {"value": choice}  # as in the menu of a to-do's own message
    pressed = {"block_id": f"digest:{subject_id}", "selected_option": chosen, "value": held}
    await CHOICES[choice](turn, action | pressed)


async def ask_owner(turn: Turn, action: Action) -> None:
    """Reassign, as a button."""
    await _ask_owner(turn, submitted.held(action))


async def save_owner(
    ack: AsyncAck, turn: Turn, view: dict[str, Any], context: AsyncBoltContext
) -> None:
    """Give it to somebody else, who is notified at once."""
    chosen = submitted.chosen(view, "owner")
    choice, subject_id = _chosen(view)
    await turn.resolve(owner=chosen)

    def write(session: Session) -> None:
        by = person(session, turn)
        owner = Person.colleague(session, chosen, "owner")
        if choice == REASSIGN_ISSUE:
            Issue.get(session, subject_id, by, lock=True).reassign(session, owner, by, turn.now)
        else:
            Todo.get(session, subject_id, by).reassign(session, owner, by, turn.now)

    try:
        await turn.db.write(write)
    except Problem as problem:
        beside = errors.beside_fields(problem, view, turn.text)
        await ack(response_action="errors", errors=beside)
        return
    context["saved"] = True
    await ack()
    turn.wake()


async def after_save(turn: Turn, view: dict[str, Any], context: AsyncBoltContext) -> None:
    """Update the digest."""
    if "saved" in context:  # else it was refused
        await refresh.refresh(turn, draft.place_of(submitted.metadata_of(view)))


async def _reassign(turn: Turn, action: Action) -> None:
    await _ask_owner(turn, f"{action['selected_option']['value']}:{refresh.subject_id(action)}")


async def _ask_owner(turn: Turn, choice: str) -> None:
    came_from = {"place": refresh.place(turn), "home": home.home_of(turn)}
    form = reassign.form(choice, came_from, turn.text)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _chosen(view: dict[str, Any]) -> tuple[str, int]:
    choice, _, subject_id = submitted.metadata_of(view)["choice"].partition(":")
    return choice, submitted.number(subject_id)


CHOICES: dict[str, Callable[[Turn, Action], Awaitable[None]]] = {
    action_ids.TODO_DONE: todo.done,
    action_ids.TODO_DUE_LATER: todo.due_later,
    "tomorrow": todo.snooze,
    "week": todo.snooze,
    "pick": todo.snooze,
    REASSIGN_TODO: _reassign,
    REASSIGN_ISSUE: _reassign,
    "log": followup_form.log_appointment,
    "move": appointment.open_form,
    "not_held": appointment.ask_not_held,
    action_ids.ACTION_DONE: strategy_action.done,
    action_ids.ACTION_UNDO: strategy_action.undo,
    action_ids.ACTION_SKIP: strategy_action.ask_why,
    action_ids.ACTION_MOVE: strategy_action.ask_day,
    action_ids.ISSUE_ANSWERED: issue.answered,
    action_ids.ISSUE_WAIT: issue.ask_reason,
    action_ids.ISSUE_REPLIED: issue.replied,
    action_ids.ISSUE_UNANSWERED: issue.unanswered,
    action_ids.ISSUE_SAID: issue_answer.ask,
    action_ids.ISSUE_INFORMED: issue.informed,
    action_ids.ISSUE_CLOSE: issue.closed,
    action_ids.ISSUE_NUDGE: issue.nudge,
    ASK_FOR_SUPPORT: ask.for_issue,
    action_ids.SUPPORT_ASK: ask.for_action,
    action_ids.SUPPORT_APPROVE: answer.approve,
    action_ids.SUPPORT_APPROVE_WITH: answer.ask_remark,
    action_ids.SUPPORT_REMARK: answer.ask_remark,
    action_ids.SUPPORT_UNDO: answer.undo,
    action_ids.SUPPORT_REFUSE: answer.ask_reason,
    action_ids.SUPPORT_ASK_BACK: answer.ask_question,
    action_ids.SUPPORT_REPLY: answer.ask_reply,
    action_ids.SUPPORT_WITHDRAW: answer.withdraw,
    action_ids.REVIEW_NOT_NOW: ready.not_now,
    action_ids.DEAL_WON: deal.won,
    action_ids.DEAL_LOST: deal.lost,
    action_ids.DEAL_MOVE: deal.ask_day,
    action_ids.INSTALMENT_RECEIVED: payment.received,
    action_ids.DEAL_EDIT: deal.edit,
    action_ids.INSTALMENT_PART: payment.ask_part,
    action_ids.INSTALMENT_MOVE: payment.ask_day,
    "edit": profile.edit,
    action_ids.CUSTOMER_EDIT: profile.edit,
    action_ids.CUSTOMER_END: ending.open_form,
    action_ids.CUSTOMER_OPEN: card.open_one,
    action_ids.CUSTOMER_LOG: card.log,
    action_ids.CUSTOMER_UNWATCH: watching.unwatch,
    action_ids.HEALTH_PLAN: health.ask_contact,
    action_ids.PROCEDURE_START: procedure.start,
    action_ids.PROCEDURE_CLOSE: procedure.ask_outcome,
    SEEN: health.seen,
    MADE_TODO: health.make_todo,
    "open": card.open_one,
    "why": explanation.explain,
}
