"""A question about money to the bot: what a customer still owes, or what came in a period, answered
from the records."""

from sqlmodel import Session, col, select

from handlers import whose
from handlers.deals import listed
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import money as views
from handlers.views.lists.which import Which
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.deals import receiving
from models.deals.ended import with_customers
from models.reviews.scope import Scope
from models.rules.deals import DealState
from models.rules.deals import asked as rule
from models.rules.deals.asked import Asked, What
from models.rules.time import periods
from models.rules.time.period import Period

Answer = tuple[str, list[Block]]


async def hear(message: Message) -> bool:
    """False where the line asks nothing of the kind, or of a customer that nobody knows."""
    turn, typed = message.turn, message.typed.strip()
    if not rule.may_be(typed):
        return False

    def read(session: Session) -> Answer | None:
        return _answer(session, typed, turn)

    if (answer := await turn.db.read(read)) is None:
        return False
    await message.answer(answer)
    return True


def _answer(session: Session, typed: str, turn: Turn) -> Answer | None:
    now = turn.now.astimezone(turn.me.tz)
    asked = rule.read(typed, now)
    if asked and asked.what is not What.ENDED:
        return _of_all(session, asked, turn)
    found = whose.of_line(session, typed, person(session, turn), turn)
    named = [found.customer] if found.customer else list(found.offered)
    if not named:
        return None
    name = found.typed or typed.split(maxsplit=1)[0].strip(whose.EDGES)
    if (asked := rule.read(typed.replace(name, " ", 1), now)) is None:
        return None
    if asked.what is What.ENDED:
        return _how_they_stand(session, named, turn)
    return _of_customers(session, named, turn)


def _how_they_stand(session: Session, named: list[Customer], turn: Turn) -> Answer:
    which = Which("of", tuple(one.id for one in named))
    found = with_customers(session, which.customers, person(session, turn))
    return views.stand([one.name for one in named], found, which, turn.look)


def _of_customers(session: Session, named: list[Customer], turn: Turn) -> Answer:
    by = person(session, turn)
    ids = tuple(one.id for one in named)
    owed = [one for id in ids for one in receiving.outstanding_with(session, id, by)]
    names = [one.name for one in named]
    below = listed.read(session, Which("of", ids), turn)
    is_won = any(one.deal.state is DealState.WON for one in with_customers(session, ids, by))
    return views.owes(names, owed, below, turn.look, is_won=is_won)


def _of_all(session: Session, asked: Asked, turn: Turn) -> Answer:
    by = person(session, turn)
    if asked.what is What.OWES:
        below = listed.read(session, Which(), turn)
        return views.owed_to_you(below, turn.look)
    now = turn.now.astimezone(by.tz)
    period = asked.period or periods.read("this month", now)
    return views.came(*_came(session, period, turn), period, turn.look)


def _came(
    session: Session, period: Period, turn: Turn
) -> tuple[list[tuple[Instalment, Customer]], list[tuple[Instalment, Customer]]]:
    """What came in a period for those whom the person is responsible for, and what is due in it
    still, the first first."""
    mine = Scope.of(person(session, turn)).holds(col(Instalment.owner_id))
    theirs = (
        select(Instalment, Customer)
        .join(Customer, col(Customer.id) == Instalment.customer_id)
        .join(Deal, col(Deal.id) == Instalment.deal_id)
        .where(mine, Deal.state == DealState.WON, col(Deal.deleted_at).is_(None))
    )
    on, due = col(Instalment.received_on), col(Instalment.due_on)
    came = theirs.where(on >= period.first, on <= period.last).order_by(on, col(Instalment.id))
    ahead = theirs.where(on.is_(None), due >= period.first, due <= period.last)
    ahead = ahead.order_by(due, col(Instalment.id))
    return [tuple(row) for row in session.execute(came)], [
        tuple(row) for row in session.execute(ahead)
    ]
