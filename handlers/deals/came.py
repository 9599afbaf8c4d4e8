"""A line that says money has come: of whom, and for which deals it may be."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from handlers import errors, whose
from handlers.turn import Turn, person
from handlers.views.forms.receipt import Booked
from handlers.views.messages.receipt import Came, Owed
from models.customers import once_theirs
from models.customers.customer import Customer
from models.deals import receiving
from models.deals.details import DealDetails
from models.errors import CustomerHandedOver
from models.followups.interpret import interpret
from models.people.person import Person
from models.rules import dates
from models.rules.amounts import Amount
from models.rules.amounts.money import to_cents
from models.rules.deals import receipt as rule
from models.rules.deals.receipt import Receipt


@dataclass(frozen=True)
class Heard:
    """`owed` are the customers that may have paid; `named` is the one that is named, if one is."""

    came: Came
    owed: list[Owed]
    named: Customer | None = None
    booked: Booked | None = None  # of a customer of whom no more is to come


def heard(session: Session, typed: str, turn: Turn) -> Heard | None:
    """None where the line says anything else, or may be of nobody."""
    by = person(session, turn)
    named, typed_name = named_in(session, typed, by, turn)
    said = _read(typed, typed_name, named, by, session, turn)
    if said is None or not (named or rule.is_sure_of_nobody(typed, said)):
        return None
    came = came_of(said)
    if named:
        found = [one for customer in named for one in owed_by(session, customer.id, turn)]
    else:
        found = receiving.owed_to(session, by)
    if len(named) != 1:
        currency = said.amount.currency or "" if said.amount else ""
        found = receiving.fitting(found, _cents(said.amount), currency)
    owed = [Owed(deals, _booked(session, deals[0].customer, came, turn)) for deals in _by(found)]
    one = named[0] if len(named) == 1 else None
    booked = _booked(session, one, came, turn) if one and not owed else None
    return Heard(came, owed, one, booked) if owed or one else None


def handed_over(session: Session, typed: str, turn: Turn) -> str:
    """Who has the customer now that is said to have paid; "" where it is still theirs."""
    by = person(session, turn)
    if (gone := once_theirs.named_in(session, typed, by)) is None:
        return ""
    customer, name = gone
    if _read(typed, name, [], by, session, turn) is None:
        return ""
    owner = session.get_one(Person, customer.owner_id).name
    return errors.say(CustomerHandedOver(typed=name, owner=owner), turn.text)


def owed_by(session: Session, customer_id: int, turn: Turn) -> list[DealDetails]:
    """The deals of which money is to come; where there is none, those that may be won."""
    by = person(session, turn)
    return receiving.owed_by(session, customer_id, by) or receiving.open_with(
        session, customer_id, by
    )


def booked_already(session: Session, customer_id: int, came: Came, turn: Turn) -> Booked | None:
    """What is booked already of the same amount and day, which is today where none was said."""
    amount, on = rule.amount_in(came.amount), came.on or turn.look.today
    if amount is None:
        return None
    by, cents = person(session, turn), to_cents(amount.value)
    found = receiving.booked(session, customer_id, cents, amount.currency or "", on, by)
    return Booked(found, cents, on) if found else None


def came_of(said: Receipt) -> Came:
    typed = ""
    if said.amount is not None:
        typed = f"{said.amount.value:,f} {said.amount.currency or ''}".strip()
    rest = said.rest
    return Came(typed, said.day, rest.day if rest else None, _cents(rest.amount) if rest else None)


def named_in(session: Session, typed: str, by: Person, turn: Turn) -> tuple[list[Customer], str]:
    """Whom the line names, by a name or by one of their people, and the name as it is typed."""
    found = whose.of_line(session, typed, by, turn)
    if found.customer is not None:
        return [found.customer], found.typed
    if found.offered:
        return list(found.offered), found.typed or typed.split(maxsplit=1)[0].strip(whose.EDGES)
    by_person = None if found.about else interpret(session, typed, by, turn.now)
    if by_person and by_person.customer:
        return [by_person.customer], ""
    return [], ""


def _read(
    typed: str,
    name: str,
    named: Sequence[Customer],
    by: Person,
    session: Session,
    turn: Turn,
) -> Receipt | None:
    people = people_of(session, named)
    with dates.written_in(by.locale):
        now = turn.now.astimezone(by.tz)
        return rule.read(typed.replace(name, " ", 1), now, by.locale, people)


def people_of(session: Session, named: Sequence[Customer]) -> list[str]:
    """The names of their people, and what they are called by."""
    people = [one.name for customer in named for one in customer.contacts(session)]
    return people + [one.split()[0] for one in people if " " in one]


def _by(found: Sequence[DealDetails]) -> list[list[DealDetails]]:
    """Customer by customer."""
    of: dict[int, list[DealDetails]] = {}
    for one in found:
        of.setdefault(one.customer.id, []).append(one)
    return list(of.values())


def _booked(session: Session, customer: Customer, came: Came, turn: Turn) -> Booked | None:
    return booked_already(session, customer.id, came, turn)


def _cents(amount: Amount | None) -> int | None:
    return to_cents(amount.value) if amount is not None else None
