"""One typed line, read into the parts of a follow-up: "met Li from Acme: likes plan A. todo: …".

The line opens with the customer, the people, the way of talking and the time, in any order (head);
what follows a colon is what was said; markers such as "todo:" or 下次： open the other parts
(sections). What the rules decide where people type differently:
- What was said is content; only a marker makes it feedback, a to-do, a next contact, an issue.
- An opening that says more than its parts stays in the content as it was typed.
- Before a way of talking, and after "met" or 拜访, a name is the customer's unless it is surely a
  person's; after "with" or "called" it is a person's.
- A day without a clock time is that day at this time of day, a part of a day an hour within it.
- "next:" with an owner or a deadline is a to-do; with more than a day it stays in the content too.
- One owner to a to-do. The text of a to-do keeps its date, and more than 20 to-dos are content.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time

from models.rules import dates
from models.rules.oneline import head, names, score, sections, tasks, when
from models.rules.oneline.sections import Section
from models.rules.oneline.tasks import LineTodo
from models.rules.oneline.words import fold

__all__ = ["Line", "LineTodo", "read"]

_TODOS_MOST = 20
_EDGES = " \t\r\n,;，；、"
_DASH_LAST = re.compile(r"\s[-–—]+\s*$")
_NOT_URGENT = re.compile(r"not urgent|不是?很?紧急|不急", re.I)
_URGENT = re.compile(r"\burgent|\basap\b|紧急|加急", re.I)
_ON_THE_SPOT = re.compile(
    "(?:answered|solved|resolved|fixed|explained) on the spot"
    "|(?:当场|现场)[已都]?(?:解答|解决|答复|回复|解释)",
    re.I,
)


@dataclass(frozen=True)
class Line:
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


def read(typed: str, now: datetime, customer: str | None = None) -> Line:
    """The parts of a typed line. `now` is aware, in the person's zone; `customer` is the name of a
    known customer as it stands in the line, None if there is none.

    Nothing typed is lost: what fits nowhere is content. Never raises on any text.
    """
    return _Reader(now, (customer or "").strip()).read(typed)


@dataclass
class _Reader:
    now: datetime
    known: str
    content: list[str] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    todos: list[LineTodo] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    next_contact: date | None = None
    next_starts: time | None = None
    next_place: str = ""
    urgency: str | None = None

    def read(self, typed: str) -> Line:
        typed, satisfaction = score.read(typed)
        first, *others = sections.split(typed, self._is_customer, self._is_day)
        opening = head.read(first.text, self.known, self.now, is_followed=bool(others))
        said, occurred_at = opening.rest, opening.when
        if occurred_at is None:
            said, occurred_at = self._without_time(said)
        self._say(self.content, said)
        for section in others:
            self._take(section)
        for todo in self.todos[_TODOS_MOST:]:
            self._say(self.content, f"{todo.text} {todo.owner or ''}")
        return Line(
            customer=self.known or opening.company,
            is_known=bool(self.known),
            method=opening.method,
            theirs=opening.people,
            content="\n".join(self.content),
            feedback="\n".join(self.feedback),
            todos=tuple(self.todos[:_TODOS_MOST]),
            occurred_at=occurred_at,
            next_contact=self.next_contact,
            next_starts=self.next_starts,
            next_place=self.next_place,
            urgency=self.urgency,
            question="\n".join(self.question),
            satisfaction=satisfaction,
        )

    def _take(self, section: Section) -> None:
        kind, text = section.kind, section.text
        if kind in ("todo", "todos"):
            self.todos += tasks.read(text, self.now, are_several=kind == "todos")
        elif kind == "next":
            self._next(section)
        elif kind == "owner":
            self._owner(section)
        elif kind == "issue":
            self._issue(section)
        else:
            self._say(self.feedback if kind == "feedback" else self.content, text)

    def _next(self, section: Section) -> None:
        """A day, with its time and place; or what is to be done by a day; or words that are kept,
        with their day if any."""
        text = section.text
        for phrase in dict.fromkeys((text, sections.sentence(text), sections.clause(text))):
            said, place = when.and_place(phrase, self.now)
            day = when.day_of_next(said, self.now)
            if day and not self.next_contact:
                self.next_contact, self.next_place = day, place
                self.next_starts = when.starts_at(dates.read(said, self.now), self.now)
                more = text[len(phrase) :]
                if when.names_a_time(said, self.now) and self.next_starts is None:
                    self._say(self.content, section.marker + phrase)
                return self._say(self.content, more)
        if tasks.is_promise(text, self.now):
            self.todos += tasks.read(text, self.now, are_several=False)
            return None
        found = dates.find(text, self.now)
        if found and not self.next_contact:
            day = found.value
            self.next_contact = day.date() if isinstance(day, datetime) else day
            self.next_starts = when.starts_at(day, self.now)
        return self._say(self.content, section.marker + text)

    def _owner(self, section: Section) -> None:
        """Whose the to-dos before it are, where they do not say."""
        named = tasks.owner_named(section.text)
        if named is None or all(todo.owner for todo in self.todos):
            self._say(self.content, section.marker + section.text)
            return
        owner, rest = named
        self.todos = [LineTodo(one.text, one.due, one.owner or owner) for one in self.todos]
        self._say(self.content, rest)

    def _issue(self, section: Section) -> None:
        self._say(self.question, section.text)
        if not self.question:
            return
        text = fold(section.marker + section.text)
        if _ON_THE_SPOT.search(text):
            self.urgency = self.urgency or "on_the_spot"
        elif _URGENT.search(_NOT_URGENT.sub("", text)):
            self.urgency = "urgent"
        elif self.urgency != "urgent":
            self.urgency = "complex"

    def _without_time(self, text: str) -> tuple[str, datetime | None]:
        """Without "…, yesterday 4pm" at the end."""
        start = sections.last_clause(text)
        at = when.certainly_happened(text[start:], self.now)
        return (text[:start], at) if at else (text, None)

    def _say(self, where: list[str], text: str) -> None:
        text = _DASH_LAST.sub("", text.strip(_EDGES)).strip(_EDGES)
        if text:
            where.append(text)

    def _is_customer(self, text: str) -> bool:
        name = text.strip(" \t*_~")
        if self.known:
            return name.lower() == self.known.lower()
        return names.is_surely_company(name) or (names.is_company(name) and not names.has_han(name))

    def _is_day(self, phrase: str) -> bool:
        said, _ = when.and_place(phrase, self.now)
        return when.day_of_next(said, self.now) is not None
