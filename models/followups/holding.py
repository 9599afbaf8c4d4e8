"""What a logged contact settles of what was planned with its customer: it holds what came up to it,
and its next contact takes the place of another."""

from datetime import datetime

from sqlmodel import Session, select

from models.commitments import next_contact
from models.commitments.appointment import Appointment, AppointmentState
from models.followups.commitments import appointments_of
from models.followups.entry import FollowUpInput
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import deadlines, held


def hold_planned(
    session: Session,
    followup: FollowUp,
    entry: FollowUpInput,
    owner: Person,
    by: Person,
    now: datetime,
) -> list[Appointment]:
    """A logged contact holds what was planned up to it, and a new next contact takes the place of
    what gives way to it, which is returned."""
    planned_there = Appointment.planned_with(session, followup.customer_id, lock=True)
    there = [one for one in planned_there if one.planned_in_id != followup.id]
    ahead = [one for one in there if not holds(session, followup, one)]
    for planned in there:
        if planned not in ahead:
            planned.mark_held(session, followup.id, now)
    if entry.next_contact is None:
        return []
    on, starts = deadlines.carried(entry.next_contact, entry.starts, by.tz, owner.tz, now)
    instead = next_contact.giving_way(ahead, owner, on, starts, now)
    for planned in instead:
        planned.replace(session, followup.id, now)
    return instead


def keep_both(session: Session, followup: FollowUp, now: datetime) -> None:
    """What gave way to its next contact stays, but on that day."""
    planned = {one.on for one in appointments_of(session, followup)}
    replaced = select(Appointment).where(
        Appointment.settled_in_id == followup.id, Appointment.state == AppointmentState.REPLACED
    )
    for one in session.exec(replaced).all():
        if one.on not in planned:
            one.keep(session, now)


def keep_planned(session: Session, id: int, by: Person, now: datetime) -> None:
    """What a record of theirs holds, or took the place of, stays planned."""
    planned = session.get(Appointment, id, with_for_update=True, populate_existing=True)
    settled_in = planned.settled_in_id if planned else None
    record = session.get(FollowUp, settled_in) if settled_in is not None else None
    if planned is None or record is None or record.author_id != by.id:
        planned = Appointment.get(session, id, by, lock=True)
    planned.keep(session, now)


def hold(session: Session, followup: FollowUp, id: int, by: Person, now: datetime) -> None:
    """What is planned for later was held by this contact, as they say; said twice, it is done
    once."""
    planned = Appointment.get(session, id, by, lock=True)
    if planned.customer_id == followup.customer_id and planned.state is AppointmentState.PLANNED:
        planned.mark_held(session, followup.id, now)


def holds(session: Session, followup: FollowUp, planned: Appointment) -> bool:
    begins = planned.begins_at(session.get_one(Person, planned.owner_id).tz)
    return held.is_held(planned.on, begins, followup.met_on(session), followup.occurred_at)
