"""A visit by management that was approved, kept by both at one press each: who asked plans the next
contact with the customer, who goes along has it among their to-dos."""

from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from models.commitments import next_contact, todo_lists
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.errors import SupportMovedOn
from models.people.person import Person
from models.support import visit
from models.support.request import SupportRequest


async def keep(turn: Turn, action: dict[str, Any]) -> None:
    """Raises SupportMovedOn where nothing is approved for a day any more."""
    request_id = refresh.subject_id(action)
    said = await turn.db.write(lambda session: _keep(session, request_id, turn))
    turn.wake()
    await turn.reply_privately(said)


def _keep(session: Session, request_id: int, turn: Turn) -> str:
    by = person(session, turn)
    request = SupportRequest.get(session, request_id, by, lock=True)
    asker = session.get_one(Person, request.asker_id)
    approver = session.get_one(Person, request.answered_by_id or request.owner_id)
    day = visit.day_of(request, asker, approver, turn.now)
    if day is None:
        raise SupportMovedOn
    customer = session.get_one(Customer, request.customer_id).name
    if by.id == asker.id:
        next_contact.plan(session, request.customer_id, by, day, turn.now)
        return turn.text("support-visit-planned", customer=customer, day=turn.look.day(day))
    what = turn.text("support-visit-what", asker=asker.name, customer=customer)
    _promise(session, request, what, day, by, turn)
    return turn.text("support-visit-kept", what=what, day=turn.look.day(day))


def _promise(
    session: Session, request: SupportRequest, what: str, day: date, by: Person, turn: Turn
) -> None:
    """Pressed twice, it is there once."""
    submission = f"visit:{request.id}:{by.id}:{day}"
    if todo_lists.of_submission(session, submission) is not None:
        return
    Todo.create(
        session,
        what,
        owner=by,
        by=by,
        now=turn.now,
        due=day,
        customer_id=request.customer_id,
        submission=submission,
    )
