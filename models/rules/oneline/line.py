"""The parts that a typed line is read into."""

from dataclasses import dataclass
from datetime import date, datetime, time

from models.rules.oneline.tasks import LineTodo


@dataclass(frozen=True)
class ParsedLine:
    """What a line says; empty where it does not say it.

    `method` is the value of a Method; `theirs` are (name, title); `occurred_at` is in the zone of
    the present it was read in; `urgency` is the value of an Urgency, and `question` what was asked.
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
    urgency: str | None = None
    question: str = ""
    satisfaction: int | None = None  # from 1 to 5

    @property
    def is_bare_meeting(self) -> bool:
        """Whom one met or talked to and perhaps when, but not a word of what was said."""
        said = (
            self.content
            or self.feedback
            or self.todos
            or self.next_contact
            or self.question
            or self.satisfaction
        )
        return bool(self.customer and self.method and not said)
