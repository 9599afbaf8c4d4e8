"""Who may settle what is owed: who owns it and who hears of what they miss, an admin, and who
was told of it in another's place."""

from collections.abc import Iterable

from sqlalchemy import BindParameter, Select, select
from sqlmodel import Session, col

from models import errors
from models.person import Person, Role
from models.reminder import Reminder
from models.rules.deadlines import Kind
from models.rules.manners import Because


def answers_for(session: Session, by: Person, owner_id: int) -> bool:
    """Whether `by` owns it, is the owner's manager, or an admin."""
    if by.role is Role.ADMIN or by.id == owner_id:
        return True
    return session.get_one(Person, owner_id).manager_id == by.id


def refuse_unless_theirs(
    session: Session, by: Person, owner_id: int, kinds: Iterable[Kind], id: int, *others: int
) -> None:
    """Raises NotAllowed unless `by` may settle the noun of this id; `others` are people who may,
    too."""
    if by.id in others or answers_for(session, by, owner_id):
        return
    mine = told(by.id, kinds).where(col(Reminder.subject_id) == id)
    if session.execute(mine.limit(1)).first() is None:
        raise errors.NotAllowed


def told(person_id: int | BindParameter[int], kinds: Iterable[Kind]) -> Select[int]:
    """The ids of the nouns, of these kinds, that this person was told of as a stand-in."""
    return select(col(Reminder.subject_id)).where(
        col(Reminder.recipient_id) == person_id,
        col(Reminder.because) == Because.STAND_IN,
        col(Reminder.kind).in_(kinds),
    )
