"""What belongs to some records: each kind in one statement, however many they are."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TypeVar

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.customers.contact import Contact
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people.person import Person

T = TypeVar("T")
Ids = Collection[int]
_EARLIER, _OTHER = aliased(FollowUp), aliased(FollowUp)  # made once: dearer than the query


def ours(session: Session, ids: Ids) -> dict[int, list[Person]]:
    people = select(FollowUpPerson.followup_id, Person).join(
        Person, col(Person.id) == col(FollowUpPerson.person_id)
    )
    of_these = people.where(col(FollowUpPerson.followup_id).in_(ids))
    return _by_record(session.execute(of_these.order_by(col(Person.id))))


def theirs(session: Session, ids: Ids) -> dict[int, list[Contact]]:
    chain = select(FollowUpContact.followup_id, Contact).join(
        Contact, col(Contact.id) == col(FollowUpContact.contact_id)
    )
    of_these = chain.where(col(FollowUpContact.followup_id).in_(ids))
    return _by_record(session.execute(of_these.order_by(col(Contact.id))))


def issues(session: Session, ids: Ids) -> dict[int, list[Issue]]:
    kept = select(Issue).where(col(Issue.followup_id).in_(ids), col(Issue.cancelled_at).is_(None))
    found = session.exec(kept.order_by(col(Issue.id)))
    return _by_record((one.followup_id, one) for one in found)


def next_contacts(session: Session, ids: Ids) -> dict[int, Appointment]:
    """Those that are still ahead."""
    ahead = select(Appointment).where(
        col(Appointment.planned_in_id).in_(ids), Appointment.state == AppointmentState.PLANNED
    )
    return {one.planned_in_id: one for one in session.exec(ahead) if one.planned_in_id}


def heard_before(session: Session, ids: Ids) -> dict[int, FollowUp]:
    """The latest contact before each of them in which the customer answered something."""
    latest = (
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
    pairs = select(FollowUp.id, _EARLIER).join(_EARLIER, col(_EARLIER.id) == latest)
    return dict(session.execute(pairs.where(col(FollowUp.id).in_(ids))).all())


def _by_record(pairs: Iterable[tuple[int | None, T]]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for followup_id, part in pairs:
        if followup_id is not None:
            found[followup_id].append(part)
    return found
