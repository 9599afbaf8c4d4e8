"""Whether the recipient of a reminder may see its subject now. Checked before a message is sent,
and again whenever it is updated."""

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.people import permission
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind

Noun = FollowUp | CaptureNote | Todo | Appointment | Issue | Customer | Leave | Person


class Withheld:
    """Placeholder for a notification that its recipient may not see (any more)."""


def may_be_told(session: Session, reminder: Reminder, noun: Noun) -> bool:
    recipient = session.get_one(Person, reminder.recipient_id)
    match noun:
        case FollowUp() if reminder.kind is Kind.DELETED:
            return recipient.id in (noun.owner_id, noun.author_id)
        case FollowUp():
            return noun.may_be_read_by(session, recipient)
        case CaptureNote():
            return recipient.id == noun.author_id
        case Todo():
            return recipient.id == noun.given_by_id or _settles(
                session, recipient, noun, deadlines.TODO_KINDS
            )
        case Issue():
            return recipient.id == noun.raised_by_id or _settles(
                session, recipient, noun, deadlines.ISSUE_KINDS
            )
        case Appointment():
            return _settles(session, recipient, noun, deadlines.APPOINTMENT_KINDS)
        case Customer():
            return noun.may_be_seen_by(session, recipient)
        case Leave():
            return recipient.id in (noun.stand_in_id, noun.person_id)
        case Person():
            kinds = (Kind.UNDELIVERED,)
            return permission.may_settle(session, recipient, noun.id, kinds, noun.id)


def _settles(
    session: Session, person: Person, noun: Todo | Issue | Appointment, kinds: tuple[Kind, ...]
) -> bool:
    return permission.may_settle(session, person, noun.owner_id, kinds, noun.id)
