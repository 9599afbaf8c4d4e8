"""What was taken out of the clauses of a content, and what of it remains."""

from dataclasses import dataclass, field

from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.line import Evidence
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary.inferred_words import NAMES_A_THING
from models.rules.oneline.when.days import Spot


@dataclass
class Inferred:
    """What was found, and what of the text remains; `said` are the clauses of what took place."""

    content: str
    todos: list[LineTodo] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    issue: list[str] = field(default_factory=list)
    next_contact: Contact | None = None
    said: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    is_pressing: bool = False  # they want an answer by tomorrow

    def told(self) -> list[str]:
        """The clauses of what took place, and of what the customer said."""
        return [*self.said, *self.feedback, *self.issue]


def day_alone(one: Reading) -> Spot | None:
    """The words of the day; they stay where they tell which thing is meant: "Thursday's van"."""
    spot = one.spot
    return None if spot and NAMES_A_THING.match(one.typed, max(spot.start, spot.end - 2)) else spot
