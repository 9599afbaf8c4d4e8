"""The customer that a line is linked to, where no form asks about it, and what is to be said of
that: a guess, several that may be meant, a name that no customer has."""

from dataclasses import dataclass

from sqlmodel import Session

from models.customers import search
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.names import said


@dataclass(frozen=True)
class Linked:
    """`typed` is the customer's name as it stands in the line, or what looks like one; `matching`
    are those of whom any may be meant, so that it is linked to none."""

    customer: Customer | None = None
    typed: str = ""
    is_guess: bool = False
    opens: bool = False  # the line begins with it
    matching: tuple[Customer, ...] = ()


def link(session: Session, line: str, by: Person) -> Linked:
    named = search.named_in(session, line, by)
    if not named:
        return Linked(typed=said.unknown(line))
    first = named[0]
    if len(named) > 1:
        return Linked(typed=first.typed, matching=tuple(one.customer for one in named))
    opens = not line[: first.at].strip()
    return Linked(first.customer, first.typed, first.is_guess, opens)
