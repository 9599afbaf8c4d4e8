"""Who really hears of what somebody was given, and when: they may be on leave, with or without a
stand-in, not at work at this hour, or have had as many messages as a day takes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from handlers import text
from handlers.turn import Turn
from handlers.views import blocks
from handlers.views.lists.todo import Offer
from models import Person, Todo
from models.availability import hours
from models.delivery import cap, sync
from models.notifications.loaders.todo import todo_details
from models.notifications.subjects import TodoDetails
from models.people.leave import Leave
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Mode, Stage
from models.rules.deadlines.availability import Availability

MAX_QUOTED = 100  # characters of what was given


class Way(StrEnum):
    NOW = "now"
    STAND_IN = "stand_in"
    LATER = "later"  # once the leave is over
    PUT_OFF = "put_off"  # out of hours, or after as many messages as a day takes
    STAND_IN_PUT_OFF = "stand_in_put_off"


@dataclass(frozen=True)
class Told:
    owner: Person
    who: Person  # the owner, or who stands in for them
    way: Way = Way.NOW
    day: str = ""  # on which `who` hears of it, where that is later; with the hour, if put off

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
    if last is None:
        return Told(owner, owner)
    who = owner if last.recipient_id == owner.id else session.get_one(Person, last.recipient_id)
    manners = hours.availability_of(who, Leave.of(session, {who.id}))
    at = _heard_at(session, last, manners, turn.now)
    if who.id != owner.id:
        way = Way.STAND_IN if at <= turn.now else Way.STAND_IN_PUT_OFF
        return Told(owner, who, way, turn.look.moment(at))
    if at <= turn.now:
        return Told(owner, owner)
    if manners.leave_on(manners.day_of(turn.now)):
        return Told(owner, owner, Way.LATER, turn.look.day(turn.look.day_of(at)))
    return Told(owner, owner, Way.PUT_OFF, turn.look.moment(at))


def _heard_at(session: Session, last: Reminder, manners: Availability, now: datetime) -> datetime:
    if last.state is not ReminderState.PENDING or last.send_at > now or last.mode is not Mode.TIMED:
        return last.send_at
    is_full = cap.messages_today(session, [manners], now)[manners.person] >= manners.cap
    return manners.next_digest(now) if is_full else last.send_at


async def say_reassigned(turn: Turn, key: str, heard: Told, what: str) -> None:
    """The sentence `key` for who has just given `what`, in the words of its row, to another."""
    quoted = blocks.escape(blocks.cut(what, MAX_QUOTED))
    await turn.reply_privately(turn.text(key, what=quoted, **heard.mentioned()))


async def say_words(turn: Turn, to: str, what: str, words: str) -> None:
    """To the colleague `to`, what was said of `what` that they were just given; `words` are
    mrkdwn."""
    owner = await turn.db.read(lambda session: Person.colleague(session, to))
    quoted = blocks.escape(blocks.cut(what, MAX_QUOTED))
    said = text.of(owner.locale)("handed-with-words", who=turn.me.name, what=quoted, words=words)
    shown = [blocks.section(said)]
    await turn.client.chat_postMessage(channel=owner.user_id, text=said, blocks=shown)


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
