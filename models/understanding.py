"""One typed line, read with the customers that its author knows."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from models import finding
from models.customer import Customer
from models.person import Person
from models.rules import oneline
from models.rules.oneline import Line

COLON = re.compile("[:：]")


@dataclass(frozen=True)
class Understood:
    """`customer` is None for one that is new, or that the line does not name. It may be the only
    one in whose name the typed one stands; where several are `matching`, it is none of them."""

    line: Line
    customer: Customer | None
    matching: tuple[Customer, ...] = ()

    @property
    def is_record(self) -> bool:
        """Whether somebody is met or promised something: more than a name or a question."""
        line = self.line
        names = line.is_known or bool(line.customer and (line.method or line.theirs))
        said = line.content or line.feedback or line.todos or line.next_contact
        return names and bool(said or line.satisfaction)


def understand(session: Session, typed: str, by: Person, now: datetime) -> Understood:
    opening = COLON.split(typed, maxsplit=1)[0]
    # Who is met stands before what was said, where another customer may be named.
    customer = finding.mentioned(session, opening, by)
    if customer is None and opening != typed:
        customer = finding.mentioned(session, typed, by)
    written = _as_written(typed, customer) if customer else None
    line = oneline.read(typed, now.astimezone(by.tz), written)
    if written is not None:
        return Understood(line, customer)
    named = finding.named(session, line.customer, by) if line.customer else None
    if named is not None:
        return Understood(replace(line, is_known=True), named)
    matching = finding.matching(session, line.customer, by) if line.customer else []
    if len(matching) == 1:
        return Understood(line, matching[0])
    return Understood(line, None, tuple(matching))


def _as_written(typed: str, customer: Customer) -> str | None:
    """The customer's name as it stands in the line, whatever its case and spaces."""
    pattern = re.escape(customer.name).replace(r"\ ", r"\s+")
    found = re.search(pattern, typed, re.IGNORECASE)
    return found[0] if found else None
