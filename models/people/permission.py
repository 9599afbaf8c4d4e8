"""Who may settle what is owed: who owns it and who hears of what they miss, an admin, and, while
somebody of these is away, who was told of it in their place."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import BindParameter, Select, select
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Session, col

from models import errors
from models.people.leave import Leave
from models.people.person import Person, Role
from models.reminder import TOLD, Reminder
from models.rules.deadlines import Kind
from models.rules.deadlines.availability import Reason

MAX_ADMINS_NAMED = 5


def can_manage(session: Session, by: Person, owner_id: int) -> bool:
    """Whether `by` owns it, is the owner's manager, or an admin."""
    if by.role is Role.ADMIN or by.id == owner_id:
        return True
    return session.get_one(Person, owner_id).manager_id == by.id


def require_access(
    session: Session, by: Person, owner_id: int, kinds: Iterable[Kind], id: int, *others: int
) -> None:
    """Raises NotAllowed unless `by` may settle the noun of this id; `others` are people who may,
    too."""
    if by.id not in others and not may_settle(session, by, owner_id, kinds, id):
        raise errors.NotAllowed


def may_settle(session: Session, by: Person, owner_id: int, kinds: Iterable[Kind], id: int) -> bool:
    if can_manage(session, by, owner_id):
        return True
    absent = represented(session, by)
    if not any(can_manage(session, one, owner_id) for one in absent):
        return False
    mine = told_as_stand_in(by.id, kinds).where(col(Reminder.subject_id) == id)
    return session.execute(mine.limit(1)).first() is not None


def require_admin(session: Session, by: Person) -> None:
    """What is for a whole workspace its admins choose: a manager is whom a rep has named. Raises
    OnlyAdmins."""
    if by.role is Role.ADMIN:
        return
    admins = select(col(Person.name)).where(
        col(Person.role) == Role.ADMIN, col(Person.left_at).is_(None)
    )
    names = session.scalars(admins.order_by(col(Person.id))).all()
    raise errors.OnlyAdmins(names=", ".join(names[:MAX_ADMINS_NAMED]), count=len(names))


def at(session: BaseSession, now: datetime) -> None:
    """From now on this session knows the instant by which rights begin and end."""
    session.info["now"] = now


def represented(session: BaseSession, by: Person) -> list[Person]:
    """In whose place `by` is at the instant of this session: from the first day of a leave to its
    last, the days being those of who is away. Nobody's where a session has no instant."""
    now = session.info.get("now")
    return Leave.stood_in_by(session, by, now) if now else []


def told_as_stand_in(person_id: int | BindParameter[int], kinds: Iterable[Kind]) -> Select[int]:
    """The ids of the nouns, of these kinds, that this person was told of as a stand-in: what is
    only planned to be said gives no right."""
    return select(col(Reminder.subject_id)).where(
        col(Reminder.recipient_id) == person_id,
        col(Reminder.reason) == Reason.STAND_IN,
        col(Reminder.state).in_(TOLD),
        col(Reminder.kind).in_(kinds),
    )
