"""The customers that a workbook names, by their names or by the ids that we wrote."""

from sqlmodel import Session

from models.customers.customer import Customer
from models.customers.lookup import NameLookup
from models.customers.names import clean_name
from models.errors import Problem
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.workbook.rows import Read

OURS = re.compile(r"customer:(\d{1,9})")


def lookup(session: Session, read: Read, by: Person) -> NameLookup:
    """All names at once, each once."""
    names = [row.name for row in read.customers]
    names += [row.customer for row in read.strategies]
    names += [row.customer for row in read.followups]
    names += [row.customer for row in read.deals]
    return NameLookup(session, map(_cleaned, dict.fromkeys(filter(None, names))), by)


def _cleaned(name: str) -> str:
    try:
        return clean_name(name)
    except Problem:
        return name


def of_our_ids(session: Session, read: Read) -> list[Customer]:
    """The customers of the ids that we wrote, or those they were merged into."""
    told = (OURS.fullmatch(row.id or "") for row in read.customers)
    read_at_once = Customer.of_ids(session, {int(one[1]) for one in told if one})
    survivors = (Customer.surviving(session, id) for id in read_at_once)
    return [one for one in survivors if one is not None]


def of_our_id(session: Session, id: str | None, by: Person) -> Customer | None:
    """The same for one, as `by` sees it."""
    found = OURS.fullmatch(id or "")
    customer = Customer.surviving(session, int(found[1])) if found else None
    is_seen = customer is not None and customer.may_be_seen_by(session, by)
    return customer if is_seen and customer and customer.archived_at is None else None
