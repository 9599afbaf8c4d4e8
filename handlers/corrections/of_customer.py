"""The customer that a correction names: alone, with one of its people, or beside what is right:
不对，安和是下午四点."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from models.rules.corrections.reading import fold
from models.rules.corrections.words import OF, SENTENCE_ENDS
from models.rules.names import people


@dataclass(frozen=True)
class Named:
    """The right customer; `person` is who was met there, "" where nobody is named."""

    customer: Customer
    person: str = ""


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


def alone(session: Session, what: Correction, by: Person, called: str) -> Named | None:
    """The customer that the words name, where they say nothing else than perhaps whom of it. What
    it is not must then be a customer, too, or what it was `called`: 宏达那个不是投诉 is none."""
    if what.part not in (Part.CUSTOMER, Part.UNKNOWN) or not what.words:
        return None
    is_denied = what.part is Part.UNKNOWN and bool(what.was)
    if is_denied and not _is_one(session, what, by, called):
        return None
    named = search.named_in(session, what.words, by)
    if len(named) == 1:
        if names_alone(what.words, named[0].typed):
            return Named(named[0].customer)
        person = _person(session, what, named[0])
        return Named(named[0].customer, person) if person else None
    known = search.by_name(session, what.words, by)
    return Named(known) if known else None


def may_be_several(session: Session, what: Correction, by: Person) -> bool:
    """Whether it is surely a customer that is put right, and more than one is called so."""
    if not what.is_surely or what.was:
        return False
    named = search.named_in(session, what.words, by)
    return len(named) > 1 and all(names_alone(what.words, one.typed) for one in named)


def _is_one(session: Session, what: Correction, by: Person, called: str) -> bool:
    if called and fold(what.was) == fold(called):
        return True
    named = search.named_in(session, what.was, by)
    return any(names_alone(what.was, one.typed) for one in named)


def _person(session: Session, what: Correction, named: search.Named) -> str:
    """Who of the customer is named behind it, and nothing else: 綠野的吳小姐; "" for nobody."""
    before, _, behind = what.words.partition(named.typed)
    who = OF.sub("", behind.strip(SENTENCE_ENDS))
    if before.strip() or not who or not what.is_surely:
        return ""
    known = [one.name for one in named.customer.contacts(session)]
    return who if who in known or people.is_titled(who) else ""
