"""Who really hears of what somebody was given: they may be on leave, with or without a stand-in."""

from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from handlers.turn import Turn
from handlers.views import blocks
from handlers.views.lists.todo import Offer
from models import Person, Todo
from models.delivery import sync
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails
from models.people.leave import Leave
from models.reminder import Reminder
from models.rules.deadlines import Kind, Stage

MAX_QUOTED = 100  # characters of what was given


class Way(StrEnum):
    NOW = "now"
    STAND_IN = "stand_in"
    LATER = "later"  # once the leave is over


@dataclass(frozen=True)
class Told:
    owner: Person
    who: Person  # the owner, or who stands in for them
    way: Way = Way.NOW
    day: str = ""  # on which the owner hears of it, where that is later

    def named(self) -> dict[str, str]:
        """The facts of a sentence, in plain text."""
        named = {"owner": self.owner.name, "stand_in": self.who.name}
        return {**named, "way": self.way.value, "day": self.day}

    def mentioned(self) -> dict[str, str]:
        """The same in mrkdwn."""
        return self.named() | {
            "owner": f"<@{self.owner.user_id}>",
            "stand_in": f"<@{self.who.user_id}>",
        }


def of(session: Session, kind: Kind, subject_id: int, owner: Person, turn: Turn) -> Told:
    """Of what this session has just given to `owner`."""
    sync.sync_reminders(session)
    given = select(Reminder).where(
        Reminder.kind == kind, Reminder.subject_id == subject_id, Reminder.stage == Stage.IMMEDIATE
    )
    last = session.exec(given.order_by(col(Reminder.deadline).desc(), col(Reminder.id))).first()
    if last is None or not _is_away(session, owner, turn):
        return Told(owner, owner)
    if last.recipient_id != owner.id:
        return Told(owner, session.get_one(Person, last.recipient_id), Way.STAND_IN)
    if last.send_at <= turn.now:  # an urgent one
        return Told(owner, owner)
    return Told(owner, owner, Way.LATER, turn.look.day(turn.look.day_of(last.send_at)))


async def say_reassigned(turn: Turn, key: str, heard: Told, what: str) -> None:
    """The sentence `key` for who has just given `what`, in the words of its row, to another."""
    quoted = blocks.escape(blocks.cut(what, MAX_QUOTED))
    await turn.reply_privately(turn.text(key, what=quoted, **heard.mentioned()))


@dataclass(frozen=True)
class Noted:
    """A new to-do, what is to be said of it beside, as mrkdwn, and the facts of who hears of it,
    where it is somebody else's."""

    details: TodoDetails
    notices: list[str]
    told: dict[str, str]
    offer: Offer | None = None


def noted(session: Session, todo: Todo, notices: list[str], turn: Turn) -> Noted:
    details = todo_details(session, todo)
    heard = of(session, Kind.TODO_GIVEN, todo.id, details.owner, turn)
    return Noted(details, notices, heard.named() if details.owner.id != turn.me.id else {})


def _is_away(session: Session, owner: Person, turn: Turn) -> bool:
    today = turn.now.astimezone(owner.tz).date()
    return any(leave.first <= today for leave in Leave.ahead_of(session, owner, turn.now))
