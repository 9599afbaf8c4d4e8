"""What is added right after a record ("she also wants the price list") is offered as a to-do for
its customer, never asked with whom."""

from typing import Any

from sqlmodel import Session

from handlers.commitments import todo_new
from handlers.message import Message
from handlers.told import Noted
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import todo as todos
from handlers.views.lists import todo_wanted as views
from models import FollowUp, Todo
from models.customers import search
from models.customers.customer import Customer
from models.home import last_shown
from models.home.last_shown import Shown
from models.rules import wanted_too
from models.rules.names import people
from models.rules.names.decision_chain import Link


async def hear(message: Message) -> bool:
    """False where something else is said, or no record was the last thing that was shown."""
    turn, typed = message.turn, message.typed
    said = wanted_too.read(typed)
    if said is None:
        return False
    keys = await message.shown()

    def read(session: Session) -> tuple[int, str] | None:
        me = person(session, turn)
        customer = _customer_of(session, last_shown.rows(session, keys))
        if customer is None or search.named_in(session, typed, me):
            return None
        if said.who and not _is_theirs(session, customer, said.who):
            return None
        return customer.id, customer.name

    if (found := await turn.db.read(read)) is None:
        return False
    held = found[0], message.submission, said.thing
    line = todo_new.read_with(said.thing, turn)
    await message.answer(views.message(found[1], line, held, turn.look), in_thread=True)
    return True


async def add(turn: Turn, action: dict[str, Any]) -> None:
    customer_id, submission, typed = views.held_in(submitted.held(action))

    def write(session: Session) -> Noted:
        customer = Customer.get(session, customer_id, person(session, turn))
        return todo_new.create_with(session, typed, customer, turn, submission)

    made = await turn.db.write(write)
    turn.wake()
    fallback, shown = todos.created(made.details, made.told, turn.look, made.notices, made.offer)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


def _customer_of(session: Session, shown: list[Shown]) -> Customer | None:
    """Whose all of it is: a record, or a to-do that came after it."""
    ids = {one.customer_id if isinstance(one, FollowUp | Todo) else None for one in shown}
    [id] = ids if len(ids) == 1 else [None]
    return session.get_one(Customer, id) if id is not None else None


def _is_theirs(session: Session, customer: Customer, name: str) -> bool:
    there = customer.contacts(session, also_left=True)
    if any(people.is_said(name, one.name) for one in there):
        return True
    return bool(people.meant(name, [Link(one.name, one.title) for one in there]))
