"""The open actions of strategies that somebody may speak of, known by their own words."""

from datetime import datetime

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.strategy_action import StrategyAction
from models.customers import search
from models.customers.customer import Customer
from models.home.meant import MOST, Ref, ref_of
from models.people.person import Person
from models.rules import fitting

_NEARLY_ALL = 0.6  # of the words of the thing


def fitting_words(
    session: Session, me: Person, what: str, typed: str, now: datetime
) -> tuple[list[Ref], bool]:
    """Those that fit best, and whether the words name a customer. Nothing where only the customer
    fits, or one of their to-dos fits as well."""
    named = {one.customer.id for one in search.named_in(session, typed, me)}
    mine = [one for one in StrategyAction.open_of(session, me) if _may_be(one, named)]
    customers = Customer.of_ids(session, {one.customer_id for one in mine})
    asked = fitting.parts(what, now.astimezone(me.tz))
    shares = [
        fitting.share(asked, f"{one.text} {customers[one.customer_id].name}")
        if fitting.share(asked, one.text)
        else 0.0
        for one in mine
    ]
    todos = [fitting.share(asked, one.text) for one in todo_lists.open_of(session, me)]
    if max(todos, default=0.0) >= max(shares, default=0.0):
        return [], bool(named)
    return [ref_of(mine[at]) for at in fitting.best(shares, _NEARLY_ALL)][:MOST], bool(named)


def _may_be(one: StrategyAction, named: set[int]) -> bool:
    return not named or one.customer_id in named
