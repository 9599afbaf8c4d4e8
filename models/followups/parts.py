"""What belongs to some records: each kind in one statement, however many they are."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from sqlalchemy import and_, bindparam, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.issue_state import IssueState
from models.customers.contact import Contact
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people.person import Person

T = TypeVar("T")
Ids = Collection[int]

# Made once, for to make a statement takes longer than to run it.
IDS: Any = bindparam("ids", expanding=True)
WHOSE: Any = bindparam("whose", expanding=True)
_EARLIER, _OTHER = aliased(FollowUp), aliased(FollowUp)
_OURS = (
    select(FollowUpPerson.followup_id, Person)
    .join(Person, col(Person.id) == col(FollowUpPerson.person_id))
    .where(col(FollowUpPerson.followup_id).in_(IDS))
    .order_by(col(Person.id))
)
_THEIRS = (
    select(FollowUpContact.followup_id, Contact)
    .join(Contact, col(Contact.id) == col(FollowUpContact.contact_id))
    .where(col(FollowUpContact.followup_id).in_(IDS))
    .order_by(col(Contact.id))
)
_RUNS = and_(*(col(end).is_(None) for end in (Issue.answered_at, Issue.closed_at, Issue.paused_at)))
_ISSUES = (
    select(Issue)
    .where(col(Issue.cancelled_at).is_(None))
    .where(or_(col(Issue.followup_id).in_(IDS), and_(col(Issue.customer_id).in_(WHOSE), _RUNS)))
    .order_by(col(Issue.id))
)
_NEXT_CONTACTS = select(Appointment).where(
    or_(
        and_(
            col(Appointment.planned_in_id).in_(IDS),
            col(Appointment.state) == AppointmentState.PLANNED,
        ),
        and_(
            col(Appointment.settled_in_id).in_(IDS),
            col(Appointment.state).in_((AppointmentState.REPLACED, AppointmentState.HELD)),
        ),
        and_(
            col(Appointment.customer_id).in_(WHOSE),
            col(Appointment.state) == AppointmentState.PLANNED,
            col(Appointment.starts).is_not(None),
        ),
    )
)
_LATEST_HEARD = (
    select(_OTHER.id)
    .where(
        _OTHER.customer_id == FollowUp.customer_id,
        col(_OTHER.undone_at).is_(None),
        col(_OTHER.deleted_at).is_(None),
        col(_OTHER.feedback) != "",
        _OTHER.id != FollowUp.id,
        col(_OTHER.occurred_at) <= FollowUp.occurred_at,
    )
    .order_by(col(_OTHER.occurred_at).desc(), col(_OTHER.id).desc())
    .limit(1)
    .correlate(FollowUp)
    .scalar_subquery()
)
_HEARD_BEFORE = (
    select(FollowUp.id, _EARLIER)
    .join(_EARLIER, col(_EARLIER.id) == _LATEST_HEARD)
    .where(col(FollowUp.id).in_(IDS))
)


def ours(session: Session, ids: Ids) -> dict[int, list[Person]]:
    return _by_record(session.execute(_OURS, {"ids": list(ids)}))


def theirs(session: Session, ids: Ids) -> dict[int, list[Contact]]:
    return _by_record(session.execute(_THEIRS, {"ids": list(ids)}))


def issues(
    session: Session, ids: Ids, customers: Ids = ()
) -> tuple[dict[int, list[Issue]], dict[int, list[Issue]]]:
    """Those that were raised in the records; and by customer those of `customers` whose clock runs,
    the most pressing first."""
    found = session.scalars(_ISSUES, {"ids": list(ids), "whose": list(customers)}).all()
    running = [
        one for one in found if one.customer_id in customers and one.state is IssueState.OPEN
    ]
    running.sort(key=lambda one: (one.deadline, one.id))
    return (
        _by_record((one.followup_id, one) for one in found if one.followup_id in ids),
        _by_record((one.customer_id, one) for one in running),
    )


def next_contacts(
    session: Session, ids: Ids, customers: Ids
) -> tuple[dict[int, Appointment], dict[int, list[Appointment]], dict[int, list[Appointment]]]:
    """Those that the records plan and are still ahead; what the records settled: what their next
    contacts took the place of, and what they hold; and, by customer, what is planned with these
    for an hour."""
    found = session.scalars(_NEXT_CONTACTS, {"ids": list(ids), "whose": list(customers)}).all()
    ahead = [one for one in found if one.state is AppointmentState.PLANNED]
    hourly = [one for one in ahead if one.starts is not None and one.customer_id in customers]
    return (
        {id: one for one in ahead if (id := one.planned_in_id) is not None and id in ids},
        _by_record((one.settled_in_id, one) for one in found if one not in ahead),
        _by_record((one.customer_id, one) for one in hourly),
    )


def heard_before(session: Session, ids: Ids) -> dict[int, FollowUp]:
    """The latest contact before each of them in which the customer answered something."""
    return dict(session.execute(_HEARD_BEFORE, {"ids": list(ids)}).all())


def _by_record(pairs: Iterable[tuple[int | None, T]]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for followup_id, part in pairs:
        if followup_id is not None:
            found[followup_id].append(part)
    return found
