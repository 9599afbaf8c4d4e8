"""A follow-up as a person fills it in."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from models.rules.deadlines import Urgency
from models.rules.recurrence import Rule


class Method(StrEnum):
    VISIT = "visit"
    PHONE = "phone"
    ONLINE = "online"
    MESSAGE = "message"
    EMAIL = "email"
    EVENT = "event"


@dataclass(frozen=True)
class NewContact:
    """Somebody of the customer's who is not in its decision chain yet."""

    name: str
    title: str = ""


@dataclass(frozen=True)
class TodoInput:
    """A row of the form, the first being 1. `owner` is a Slack user id, None for the record's
    owner; `id` names the to-do that an edited row stands for. `repeats` is how often it comes again
    as it is typed, None where that is not asked; `rule` is what it means."""

    text: str
    owner: str | None = None
    due: date | None = None
    due_time: time | None = None
    row: int = 1
    id: int | None = None
    repeats: str | None = None
    rule: Rule | None = None


@dataclass(frozen=True)
class FollowUpInput:
    """What a person filled in. People are Slack user ids, contacts ids or new ones; a customer
    is an id or a new name. What is `unasked` (starts, place) stays as it is stored."""

    customer: int | str
    occurred_at: datetime
    content: str
    owner: str
    method: Method | None = None  # where it was not said
    ours: tuple[str, ...] = ()
    theirs: tuple[int | NewContact, ...] = ()
    feedback: str = ""
    todos: tuple[TodoInput, ...] = ()
    next_contact: date | None = None
    starts: time | None = None  # of the next contact, a clock time of the owner's
    place: str = ""  # of the next contact
    unasked: frozenset[str] = frozenset()
    issue: Urgency | None = None
    question: str = ""
    satisfaction: int | None = None  # of the customer, from 1 to 5
