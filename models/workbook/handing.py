"""Customers that are here, and that a file gives to somebody else of us."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session

from models.customers.customer import Customer
from models.followups import left_behind
from models.people.person import Person
from models.rules.deadlines import Mode
from models.rules.names.fold import fold
from models.rules.workbook.rows import CustomerRow, Unread, Why
from models.workbook.kept import Kept
from models.workbook.plan import Change, CustomerStep
from models.workbook.stored import Stored

MOST_AT_ONCE = 3  # customers that somebody gets, of each of which they read in a message of its own


def plan(
    stored: Stored, step: CustomerStep, row: CustomerRow, headings: Mapping[str, str],
    *, adds_only: bool,
) -> list[Unread]:  # fmt: skip
    """Notes who gets the customer; a name that stays without effect is told."""
    heading = headings.get("customers.owner")
    if step.customer is None or not row.owner or heading is None:
        return []
    owner, named = stored.owner_of(step.customer), stored.colleague(row.owner)
    if fold(row.owner) == fold(owner.name) or (named is not None and named.id == owner.id):
        return []
    if named is None or named.is_outside or adds_only:
        return [Unread(row.at, heading, row.owner, Why.OWNER)]
    step.owner = named
    step.changes.append(Change("owner", owner.name, named.name))
    return []


def store(
    session: Session, steps: Sequence[CustomerStep], kept: Kept, by: Person, now: datetime
) -> None:
    """With the open work of their owners; both read at once which customers went, of many in one
    digest."""
    many = Counter(step.owner.id for step in steps if step.customer and step.owner)
    for step in steps:
        customer, owner = step.customer, step.owner
        if customer is not None and owner is not None:
            left_behind.keep_name(session, customer, session.get_one(Person, customer.owner_id))
            kept.handed.append((customer.id, customer.owner_id, owner.id))
            mode = Mode.TIMED if many[owner.id] <= MOST_AT_ONCE else Mode.DIGEST
            customer.reassign(session, owner, by, now, mode=mode)


def give_back(
    session: Session, place: tuple[int, int, int], by: Person, now: datetime
) -> Customer | None:
    """The customer, where it stays: somebody else has it by now, or who had it is gone."""
    id, before, after = place
    customer, owner = session.get_one(Customer, id), session.get_one(Person, before)
    if customer.owner_id != after or owner.is_outside:
        return customer
    customer.reassign(session, owner, by, now, mode=Mode.DIGEST)
    return None
