"""The result of parsing a typed line."""

from dataclasses import dataclass
from datetime import date, datetime, time

from models.rules.oneline.todos.tasks import LineTodo


@dataclass(frozen=True)
class Evidence:
    """What was inferred without a marker ("todo", "next", "feedback", "issue"), and the
    words, as typed, that it was inferred from."""

    field: str
    words: str


@dataclass(frozen=True)
class AskedDay:
    """The words of a next contact that do not say for sure which day is meant, and the days they
    may mean: one, a year ahead, where the day has passed this year; three where they tell only the
    part of a month or a week."""

    words: str
    days: tuple[date, ...]


@dataclass(frozen=True)
class ParsedLine:
    """The parts of a line; empty where there is none.

    `method` is the value of a Method; `theirs` are (name, title); `occurred_at` is in the zone
    of `now`; `urgency` is the value of an Urgency, and `question` what was asked.
    """

    customer: str = ""
    is_known: bool = False
    method: str | None = None
    theirs: tuple[tuple[str, str], ...] = ()
    content: str = ""
    feedback: str = ""
    todos: tuple[LineTodo, ...] = ()
    occurred_at: datetime | None = None
    next_contact: date | None = None
    next_starts: time | None = None
    next_place: str = ""
    next_materials: str = ""  # what is to be taken along, separated by commas
    urgency: str | None = None
    question: str = ""
    satisfaction: int | None = None  # from 1 to 5
    evidence: tuple[Evidence, ...] = ()
    asked_day: AskedDay | None = None

    @property
    def is_bare_meeting(self) -> bool:
        """Whether it names a customer and a method but no content."""
        said = (
            self.content
            or self.feedback
            or self.todos
            or self.next_contact
            or self.question
            or self.satisfaction
        )
        return bool(self.customer and self.method and not said)
