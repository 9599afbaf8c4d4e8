"""One typed line, read with the customers that its author knows."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.customer import Customer
from models.person import Person
from models.rules import oneline
from models.rules.oneline import Line


@dataclass(frozen=True)
class Understood:
    """`customer` is None for one that is new, or that the line does not name."""

    line: Line
    customer: Customer | None

    @property
    def is_record(self) -> bool:
        """Whether somebody is met or promised something: more than a name or a question."""
        line = self.line
        names = self.customer is not None or bool(line.customer and (line.method or line.theirs))
        return names and bool(line.content or line.feedback or line.todos or line.next_contact)


def understand(session: Session, typed: str, by: Person, now: datetime) -> Understood:
    customer = Customer.mentioned(session, typed, by)
    written = _as_written(typed, customer) if customer else None
    line = oneline.read(typed, now.astimezone(by.tz), written)
    if written is None:
        named = Customer.named(session, line.customer, by) if line.customer else None
        return Understood(line, named)
    return Understood(line, customer)


def _as_written(typed: str, customer: Customer) -> str | None:
    """The customer's name as it stands in the line, whatever its case and spaces."""
    pattern = re.escape(customer.name).replace(r"\ ", r"\s+")
    found = re.search(pattern, typed, re.IGNORECASE)
    return found[0] if found else None
