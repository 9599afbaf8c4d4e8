"""Which customers a person who is not an admin sees besides their own: their reports', those shared
with them, those they have an appointment with, and, while they stand in for somebody, that one's
and those they were or will be notified about as the stand-in."""

from collections.abc import Iterable

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    and_,
    false,
    or_,
    true,
    union_all,
)
from sqlmodel import Field, select
from sqlmodel.sql.expression import SelectOfScalar, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.database.scoped import TenantRow
from models.people.permission import told_as_stand_in
from models.people.person import Person, Role
from models.reminder import TO_BE_TOLD
from models.rules import deadlines
from models.rules.rights import Right, Standing
from models.support.request import SupportRequest

Id = int | BindParameter[int]  # of a person
NOUNS = (
    (Todo, deadlines.TODO_KINDS),
    (Appointment, deadlines.APPOINTMENT_KINDS),
    (Issue, deadlines.ISSUE_KINDS),
    (StrategyAction, deadlines.STRATEGY_KINDS),
    (Deal, deadlines.DEAL_KINDS),
    (Instalment, deadlines.INSTALMENT_KINDS),
    (SupportRequest, deadlines.ANSWERING_KINDS),
)


class CustomerShare(TenantRow, table=True):
    """A person who sees a customer owned by somebody else."""

    customer_id: int = Field(foreign_key="customer.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)


def gives_sight(standing: Standing) -> bool:
    return standing in Right.CUSTOMER_SEE.value.who


def sees_all(person: Person) -> bool:
    return person.role is Role.ADMIN and gives_sight(Standing.ADMIN)


def report_ids(person: Id) -> SelectOfScalar[int]:
    """The people whose customers this person sees as their manager."""
    reports = select(Person.id).where(Person.manager_id == person)
    return reports if gives_sight(Standing.MANAGER) else reports.where(false())


def covered_ids(absent: Iterable[Person]) -> list[int]:
    """The people whose customers somebody sees while they stand in for them: whoever rings
    meanwhile must not become a second customer of the same name."""
    return [one.id for one in absent] if gives_sight(Standing.STAND_IN) else []


def shared_or_involved(person: Id, absent: Iterable[Person] = ()) -> CompoundSelect[int]:
    """Ids of the customers this person sees whoever owns them; may repeat. `absent` are the people
    they stand in for now."""
    shared = select(CustomerShare.customer_id).where(CustomerShare.person_id == person)
    planned = select(Appointment.customer_id).where(
        Appointment.owner_id == person, Appointment.state == AppointmentState.PLANNED
    )
    if not gives_sight(Standing.SHARED):
        shared, planned = shared.where(false()), planned.where(false())
    absent = absent if gives_sight(Standing.STAND_IN) else ()
    notified_about = (_notified_about(person, one) for one in absent)
    return union_all(shared, planned, *(select for of_one in notified_about for select in of_one))


def _notified_about(
    person: Id, absent: Person
) -> Iterable[SelectOfScalar[int] | SelectOfScalar[None]]:
    """Customers of commitments that `absent` may settle and this person was notified about, or
    that are theirs and about which this person will be."""
    for noun, kinds in NOUNS:
        theirs: ColumnElement[bool] = true()
        own = col(noun.owner_id) == absent.id
        if absent.role is not Role.ADMIN:
            theirs = or_(own, col(noun.owner_id).in_(report_ids(absent.id)))
        told = and_(col(noun.id).in_(told_as_stand_in(person, kinds)), theirs)
        to_be = and_(col(noun.id).in_(told_as_stand_in(person, kinds, TO_BE_TOLD)), own)
        yield select(noun.customer_id).where(or_(told, to_be))
