"""A customer that was given away by mistake: the button that takes it back, and the words that ask
for it."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.messages import handed_back as views
from models.customers import handing_back
from models.customers.customer import Customer
from models.people.person import Person
from models.rules import handed_wrong
from models.rules.corrections import names_alone
from models.rules.names import said

MOST = 3


async def hear(message: Message) -> bool:
    """False where the person has given none away lately that may be meant."""
    turn, called = message.turn, handed_wrong.read(message.typed)
    if called is None:
        return False
    given = await turn.db.read(lambda session: _given(session, called, turn))
    if not given:
        return False
    await message.answer(views.asked(given[:MOST], turn.look))
    return True


def _given(session: Session, called: str, turn: Turn) -> list[tuple[int, str, str]]:
    found = handing_back.given_by(session, person(session, turn), turn.now)
    meant = [one for one in found if not called or _is_called(called, one)]
    return [
        (one.id, one.name, session.get_one(Person, one.owner_id).name)
        for one in (meant if called else meant[:1])
    ]


def _is_called(called: str, customer: Customer) -> bool:
    return any(
        names_alone(called, called[one.start : one.end])
        for one in said.find(called, [customer.name])
    )


async def take_back(turn: Turn, action: dict[str, Any]) -> None:
    customer_id = refresh.subject_id(action)
    customer = await turn.db.write(
        lambda session: handing_back.take_back(
            session, customer_id, person(session, turn), turn.now
        )
    )
    turn.wake()
    done = blocks.escape(turn.text("handed-back-done", customer=customer.name))
    await turn.respond(text=done, blocks=[blocks.section(done)], replace_original=True)
