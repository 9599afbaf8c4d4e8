"""To-dos that a request for support settles: "ask for a discount", once it is approved."""

from sqlmodel import Session, col, or_, select

from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.rules import support_line
from models.support.request import SupportRequest
from models.support.terms import Answer


def todos_of(session: Session, request: SupportRequest) -> list[Todo]:
    """Those of who asked, with that customer, whose words are to ask for this; done since the
    answer or open still. None before it is approved."""
    if request.answer is not Answer.APPROVED or request.answered_at is None:
        return []
    mine = select(Todo).where(
        Todo.owner_id == request.asker_id,
        Todo.customer_id == request.customer_id,
        col(Todo.cancelled_at).is_(None),
        or_(col(Todo.done_at).is_(None), col(Todo.done_at) >= request.answered_at),
    )
    found = session.exec(mine.order_by(*todo_lists.in_order()))
    return [one for one in found if support_line.is_to_ask(one.text, request.kind.value)]
