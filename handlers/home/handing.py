"""A customer that is to be given to a colleague, as somebody writes it in the DM: the form that
does so is offered, filled in; nothing is changed by words alone."""

from sqlmodel import Session

from handlers import mentions
from handlers.message import Message
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.messages import handing as views
from handlers.views.messages.handing import Offered, Stands
from models import errors
from models.customers import search
from models.customers.customer import Customer
from models.people.person import Person
from models.rules import handing as rule
from models.rules.characters import keyword
from models.rules.handing import Handing

ME = ("me", "myself", "我", "我自己", "本人")
Found = tuple[list[Customer], Person | None]


async def hear(message: Message) -> bool:
    """False where the words are about anything else. Raises NotAllowed where none of the customers
    is this person's to give."""
    turn, said = message.turn, rule.read(message.typed)
    if said is None:
        return False
    await turn.resolve(*mentions.users_in(said.to))
    found = await turn.db.read(lambda session: _found(session, said, turn))
    if found is None:
        return False
    customers, to = found
    offered = Offered(tuple((one.id, one.owner_id) for one in customers), to.user_id if to else "")
    await message.answer(await _message(turn, offered, said.to))
    return True


async def again(turn: Turn, at: Place, shown: list[Block]) -> bool:
    """Show such a message as things stand; False where it is none."""
    if (offered := views.offered_in(shown)) is None:
        return False
    fallback, now = await _message(turn, offered)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=now)
    return True


def _found(session: Session, said: Handing, turn: Turn) -> Found | None:
    """Which customers, and to whom; None where something else is to be given, or to something
    else."""
    me = person(session, turn)
    named = search.named_in(session, said.what, me)
    if not named or not rule.is_nothing_else(said.what, [one.typed for one in named]):
        return None
    is_mine = keyword(said.to) in ME
    to = me if is_mine else mentions.owner(session, said.to, turn.outsiders)
    if isinstance(to, errors.Problem):
        raise to
    if to is None and not (said.is_plain and rule.is_a_name(said.to)):
        return None
    customers = [one.customer for one in named]
    if not any(one.may_be_edited_by(session, me) for one in customers):
        raise errors.NotAllowed
    return customers, to


async def _message(turn: Turn, offered: Offered, typed: str = "") -> tuple[str, list[Block]]:
    def read(session: Session) -> tuple[Person | None, list[Stands]]:
        me, there = person(session, turn), Customer.of_ids(session, {id for id, _ in offered.of})
        to = Person.of_user(session, offered.to) if offered.to else None
        found = [
            _stands(session, there[id], before, to, me) for id, before in offered.of if id in there
        ]
        return to, found

    to, found = await turn.db.read(read)
    return views.message(offered, to, found, turn.look, mentions.as_typed(typed))


def _stands(
    session: Session, customer: Customer, before: int, to: Person | None, me: Person
) -> Stands:
    """It was given where it has the owner it was to have, or, if nobody was named, another."""
    owner = session.get_one(Person, customer.owner_id)
    was_given = owner.id == to.id if to else owner.id != before
    return Stands(customer, owner, customer.may_be_edited_by(session, me), was_given)
