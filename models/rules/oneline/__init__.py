"""Parses one typed line into the parts of a follow-up: "met Li from Acme: likes plan A. todo: …".

The line opens with the customer, the people, the method and the time, in any order (`customers`);
after a colon comes the content; markers such as "todo:" or 下次： open the other parts (`fields`).
What remains is cut into `clauses`, each is taken for what it surely is by itself and in its
`context`, and becomes a field (`fields`). `parser` puts them together; `intent` tells beforehand
whether a line is a record at all. The words that all of them go by are in `vocabulary`.
Decisions where usage differs:
- A marker decides; without one, what is not sure stays content.
- An opening that holds more than these parts stays in the content as it was typed.
- Before a method, and after "met" or 拜访, a name is the customer's unless it is surely a person's;
  after "with" or "called" it is a person's.
- A day without a clock time is that day at this time of day, a part of a day an hour within it.
- A time that is postponed, agreed or ahead is not when it happened; it may be the next contact.
- "next:" with an owner or a deadline is a to-do; with more than a day it stays in the content too.
- A to-do has one owner; a comma separates two that each have an owner or a day. The words of its
  day and its owner leave its text, and to-dos beyond the 20th are content.
- Brackets after a person hold a title only if it looks like one; text that was not understood
  names nobody.
"""

from collections.abc import Sequence
from datetime import datetime

from models.rules.oneline import chat, contracted, pasted
from models.rules.oneline.intent.intent import promises
from models.rules.oneline.intent.intent import read as intent_of
from models.rules.oneline.intent.mood import Intent
from models.rules.oneline.line import AskedDay, Evidence, ParsedLine
from models.rules.oneline.parser import Parser
from models.rules.oneline.todos.tasks import LineTodo

__all__ = [
    "AskedDay",
    "Evidence",
    "Intent",
    "LineTodo",
    "ParsedLine",
    "intent_of",
    "is_chat",
    "promises",
    "read",
]


def is_chat(typed: str, teammates: Sequence[str]) -> bool:
    """Whether it is a chat that was pasted: it has taken place, whatever days it names."""
    return pasted.turns(typed, teammates) is not None


def read(
    typed: str,
    now: datetime,
    customer: str | None = None,
    contacts: Sequence[str] = (),
    teammates: Sequence[str] = (),
) -> ParsedLine:
    """Parse a typed line. `now` is aware, in the person's zone; `customer` is the name of a known
    customer as it occurs in the line, None if there is none; `contacts` are the names of its
    people, `teammates` those of colleagues, one of which may come out as a to-do's owner.

    Nothing typed is lost: what fits nowhere is content. Never raises.
    """

    def read_line(said: str) -> ParsedLine:
        said = contracted.spelled(said)
        return Parser(now, (customer or "").strip(), tuple(contacts), tuple(teammates)).read(said)

    if turns := pasted.turns(typed, teammates):
        return chat.read(*turns, teammates, now, read_line)
    return read_line(typed)
