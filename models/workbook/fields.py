"""Sets a field of a customer, or of one of its people, by the name and the text that a workbook's
changes are kept under; and gives the old value back where nobody has set another since."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.standing import Segment, Stage
from models.errors import Problem
from models.people.person import Person

CHOICES: dict[str, Any] = {
    "stage": Stage,
    "segment": Segment,
    "goals_on": date.fromisoformat,
    "contract_ends_on": date.fromisoformat,
    "left_at": datetime.fromisoformat,
    "told_contact_at": datetime.fromisoformat,
}


def value(name: str, said: str) -> Any:
    """A text, or the value of a choice or a day; "" empties."""
    read = CHOICES.get(name)
    if read is None:
        return said
    return read(said) if said else None


def text(row: Customer | Contact, name: str) -> str:
    return written(getattr(row, name))


def written(held: Any) -> str:
    """As it is kept."""
    return held.isoformat() if isinstance(held, date) else str(held or "")


def put(session: Session, customer: Customer, name: str, said: str) -> None:
    """Raises a Problem where another customer has the name."""
    if name == "name":
        customer.rename(session, said, session.get_one(Person, customer.owner_id))
    else:
        setattr(customer, name, value(name, said))
    session.add(customer)


def give_back(session: Session, customer: Customer, name: str, old: str, new: str) -> bool:
    """False where it stays as somebody has set it, or where another has the old name by now."""
    if text(customer, name) != new:
        return False
    try:
        put(session, customer, name, old)
    except Problem:
        return False
    return True


def give_back_of_person(contact: Contact, name: str, old: str, new: str) -> bool:
    if text(contact, name) != new:
        return False
    setattr(contact, name, value(name, old))
    return True
