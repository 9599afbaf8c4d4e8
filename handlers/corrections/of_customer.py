"""The customer that a correction names: alone, or beside what is right: 不对，安和是下午四点."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.lists.corrected import Outcome, unsure
from models.commitments.appointment import Appointment
from models.commitments.todo import Todo
from models.customers import search
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.home.last_shown import Shown
from models.home.meant import MOST, Ref, ref_if_shown
from models.people.person import Person
from models.rules import corrections
from models.rules.corrections import Correction, Part, names_alone


def read(
    session: Session, what: Correction, shown: Sequence[Shown], turn: Turn
) -> Correction | Outcome | None:
    """What is right, where what was shown is of that customer; else what is planned with them, to
    be changed by its buttons. None where it names no customer, or says more."""
    if what.part is not Part.UNKNOWN or not what.is_surely:
        return None
    by = person(session, turn)
    named = search.named_in(session, what.words, by)
    if len(named) != 1:
        return None
    rest = what.words.replace(named[0].typed, "", 1)
    right = corrections.value(rest, turn.now.astimezone(by.tz))
    if right is None:
        return None
    customer = named[0].customer.id
    rows = [one for one in shown if isinstance(one, FollowUp | Todo | Appointment)]
    if rows and all(one.customer_id == customer for one in rows):
        return replace(right, is_surely=True)
    planned = [one for one in Appointment.planned_of(session, by) if one.customer_id == customer]
    if planned:
        return unsure(*(Ref("a", one.id) for one in planned[:MOST]))
    return unsure(*filter(None, map(ref_if_shown, shown))) if shown else None


def alone(session: Session, what: Correction, by: Person) -> Customer | None:
    """The customer that the words name, where they say nothing else."""
    if what.part not in (Part.CUSTOMER, Part.UNKNOWN) or not what.words:
        return None
    named = search.named_in(session, what.words, by)
    if len(named) == 1 and names_alone(what.words, named[0].typed):
        return named[0].customer
    return search.by_name(session, what.words, by)
