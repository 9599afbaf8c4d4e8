"""Which customers somebody who is no admin may see, besides those they own: their reports', those
shared with them, those they have a contact with that is planned or yet to be logged, and, while
they are in another's place, those they heard of in it."""

from collections.abc import Iterable

from sqlalchemy import BindParameter, ColumnElement, CompoundSelect, or_, true, union_all
from sqlmodel import Field, select
from sqlmodel.sql.expression import SelectOfScalar, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.database.scoped import TenantRow
from models.people.permission import told_as_stand_in
from models.people.person import Person, Role
from models.rules import deadlines

Id = int | BindParameter[int]  # of a person
NOUNS = (
    (Todo, deadlines.TODO_KINDS),
    (Appointment, deadlines.APPOINTMENT_KINDS),
    (Issue, deadlines.ISSUE_KINDS),
)


class CustomerShare(TenantRow, table=True):
    """A person who may see a customer that is not theirs."""

    customer_id: int = Field(foreign_key="customer.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)


def report_ids(person: Id) -> SelectOfScalar[int]:
    """The owners whose customers this person sees."""
    return select(Person.id).where(Person.manager_id == person)


def shared_or_involved(person: Id, absent: Iterable[Person] = ()) -> CompoundSelect[int]:
    """The customers this person sees whoever owns them, some of them twice; `absent` are those
    in whose place they are now."""
    shared = select(CustomerShare.customer_id).where(CustomerShare.person_id == person)
    planned = select(Appointment.customer_id).where(
        Appointment.owner_id == person, Appointment.state == AppointmentState.PLANNED
    )
    heard_of = (_heard_of(person, one) for one in absent)
    return union_all(shared, planned, *(select for of_one in heard_of for select in of_one))


def _heard_of(person: Id, absent: Person) -> Iterable[SelectOfScalar[int] | SelectOfScalar[None]]:
    """The customers of what was said to this person and is `absent`'s to settle."""
    for noun, kinds in NOUNS:
        theirs: ColumnElement[bool] = true()
        if absent.role is not Role.ADMIN:
            owner = col(noun.owner_id)
            theirs = or_(owner == absent.id, owner.in_(report_ids(absent.id)))
        heard_of = col(noun.id).in_(told_as_stand_in(person, kinds))
        yield select(noun.customer_id).where(heard_of, theirs)
