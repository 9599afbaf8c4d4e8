"""One typed line, read with the customers that its author knows."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from models.customers import search
from models.customers.customer import Customer
from models.people.person import Person
from models.rules import oneline
from models.rules.oneline import Intent, ParsedLine

COLON = re.compile("[:：]")


@dataclass(frozen=True)
class Interpretation:
    """`customer` is None for one that is new, or that the line does not name. It may be the only
    one in whose name the typed one stands; where several are `matching`, it is none of them."""

    line: ParsedLine
    customer: Customer | None
    intent: Intent
    matching: tuple[Customer, ...] = ()

    @property
    def is_name(self) -> bool:
        """Whether it is a customer's name and nothing else."""
        return self.intent is Intent.NAME

    @property
    def is_promise(self) -> bool:
        """Whether it only says what is to be done: its line holds nothing but to-dos."""
        return self.intent is Intent.AHEAD

    @property
    def is_record(self) -> bool:
        """Whether somebody was met: more than a name, a question or a promise."""
        if self.intent is not Intent.PAST:
            return False
        line = self.line
        names = line.is_known or bool(line.customer and (line.method or line.theirs))
        said = line.content or line.feedback or line.todos or line.next_contact
        return names and bool(said or line.satisfaction)


def interpret(session: Session, typed: str, by: Person, now: datetime) -> Interpretation:
    opening = COLON.split(typed, maxsplit=1)[0]
    # Who is met stands before what was said, where another customer may be named.
    customer = search.in_text(session, opening, by)
    if customer is None and opening != typed:
        customer = search.in_text(session, typed, by)
    written = _as_written(typed, customer) if customer else None
    local = now.astimezone(by.tz)
    line = oneline.read(typed, local, written)
    matching: list[Customer] = []
    if customer is None and line.customer:
        customer = search.by_name(session, line.customer, by)
        if customer is not None:
            line = replace(line, is_known=True)
        else:
            matching = search.matching(session, line.customer, by)
    intent = oneline.intent_of(typed, line, local)
    is_named = line.customer and intent is not Intent.AHEAD
    if customer is None and not is_named and intent is not Intent.NAME:
        short = search.shortened(session, typed, by)
        if short is not None:
            customer, line = short[0], oneline.read(typed, local, short[1])
            intent = oneline.intent_of(typed, line, local)
    if intent is Intent.AHEAD:
        line = oneline.promises(typed, line, local)
        return Interpretation(line, customer, intent)
    if len(matching) == 1:
        return Interpretation(line, matching[0], intent)
    return Interpretation(line, customer, intent, tuple(matching))


def _as_written(typed: str, customer: Customer) -> str | None:
    """The customer's name as it stands in the line, whatever its case and spaces."""
    pattern = re.escape(customer.name).replace(r"\ ", r"\s+")
    found = re.search(pattern, typed, re.IGNORECASE)
    return found[0] if found else None
