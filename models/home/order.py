"""The order of the rows of Home where several kinds stand in one part."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.note import CaptureNote
from models.home.parts import Part
from models.home.told import answer_by
from models.notifications.notification import Notification

Noun = (
    Issue
    | Appointment
    | CaptureNote
    | Todo
    | Instalment
    | StrategyAction
    | Deal
    | Customer
    | Notification
)
Order = tuple[bool, date, time]
BY_TIME = (Part.LATE, Part.TODAY, Part.WEEK, Part.AHEAD)


def order(noun: Noun, began: datetime, zone: ZoneInfo, due: Mapping[int, date]) -> Order:
    """By its day and hour, without one at the end of the day; first comes an answer that was to be
    given before `began`. `due` are the days of actions by their ids."""
    match noun:
        case Issue():
            return _at(noun.deadline, began, zone)
        case Notification():
            return _at(answer_by(noun) or began, began, zone)
        case Appointment():
            return True, noun.on, noun.starts or time.max
        case Todo():
            return True, noun.due or date.max, noun.due_time or time.max
        case Instalment():
            return True, noun.due_on, time.max
        case StrategyAction():
            return True, due[noun.id], time.max
        case Deal():
            return True, noun.expected_on or date.max, time.max
    return True, date.max, time.max


def _at(instant: datetime, began: datetime, zone: ZoneInfo) -> Order:
    local = instant.astimezone(zone)
    return instant > began, local.date(), local.time()
