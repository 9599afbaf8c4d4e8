"""Asks the matrix of models.rules.rights: what somebody is to a thing, and whether that gives them
a right. A stand-in is one while who may is away, for what they were told of in their place, and
for what is theirs and is to be told meanwhile."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, Select, select
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Session, col

from models import errors
from models.people.leave import Leave
from models.people.person import Person, Role
from models.reminder import TO_BE_TOLD, TOLD, Reminder, ReminderState
from models.rules.deadlines import Kind
from models.rules.deadlines.availability import Reason
from models.rules.rights import Right, Standing

MAX_ADMINS_NAMED = 5


@dataclass(frozen=True)
class Of:
    """What a right is asked about: whose it is, who gave it, and by reminders of which kinds a
    stand-in was told of it."""

    owner_id: int | None = None
    giver_id: int | None = None
    kinds: Iterable[Kind] = ()
    id: int = 0


def may(session: Session, by: Person, right: Right, of: Of) -> bool:
    """Whether `by` is something to it that the matrix gives this right to. `Rule.through` is asked
    where the customer is known: see models.deals.access."""
    rule = right.value
    if any(STANDINGS[one](session, by, of) for one in rule.never):
        return False
    return any(is_one(session, by, of) for one, is_one in STANDINGS.items() if one in rule.who)


def require(session: Session, by: Person, right: Right, of: Of) -> None:
    """Raises NotAllowed."""
    if not may(session, by, right, of):
        raise errors.NotAllowed


def may_here(by: Person, right: Right) -> bool:
    """The same of what belongs to the whole workspace."""
    return HERE[by.role] in right.value.who


def _is_manager(session: Session, by: Person, of: Of) -> bool:
    return of.owner_id is not None and session.get_one(Person, of.owner_id).manager_id == by.id


def is_in_charge(session: Session, by: Person, of: Of) -> bool:
    """Whether a stand-in of theirs is told of it."""
    return by.role is Role.ADMIN or by.id == of.owner_id or _is_manager(session, by, of)


def _is_stand_in(session: Session, by: Person, of: Of) -> bool:
    absent = [one for one in represented(session, by) if is_in_charge(session, one, of)]
    if not absent:
        return False
    is_theirs = any(one.id == of.owner_id for one in absent)
    mine = told_as_stand_in(by.id, of.kinds, TO_BE_TOLD if is_theirs else TOLD)
    mine = mine.where(col(Reminder.subject_id) == of.id)
    return session.execute(mine.limit(1)).first() is not None


# Those that cost no statement first. Whom a customer is shared with: models.customers.visibility.
STANDINGS: dict[Standing, Callable[[Session, Person, Of], bool]] = {
    Standing.ADMIN: lambda _, by, __: by.role is Role.ADMIN,
    Standing.OWNER: lambda _, by, of: by.id == of.owner_id,
    Standing.GIVER: lambda _, by, of: by.id == of.giver_id,
    Standing.MANAGER: _is_manager,
    Standing.STAND_IN: _is_stand_in,
}
HERE = {
    Role.ADMIN: Standing.ADMIN,
    Role.MANAGER: Standing.MANAGER,
    Role.REP: Standing.COLLEAGUE,
}


def require_admin(session: Session, by: Person) -> None:
    """What is for a whole workspace its admins choose: a manager is whom a rep has named. Raises
    OnlyAdmins."""
    if may_here(by, Right.SETTINGS):
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
    if now is None:
        return []
    known: dict[tuple[int, datetime], list[Person]] = session.info.setdefault("represented", {})
    if (by.id, now) not in known:
        known[by.id, now] = Leave.stood_in_by(session, by, now)
    return known[by.id, now]


def told_as_stand_in(
    person_id: int | BindParameter[int],
    kinds: Iterable[Kind],
    states: Sequence[ReminderState] = TOLD,
) -> Select[int]:
    """The ids of the nouns, of these kinds, that this person was told of as a stand-in, or with
    TO_BE_TOLD is going to be: of what is not the absent person's own, that gives no right."""
    return select(col(Reminder.subject_id)).where(
        col(Reminder.recipient_id) == person_id,
        col(Reminder.reason) == Reason.STAND_IN,
        col(Reminder.state).in_(states),
        col(Reminder.kind).in_(kinds),
    )
