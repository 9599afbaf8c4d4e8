"""One typed line, read into the parts of a follow-up: "met Li from Acme: likes plan A. todo: …".

The line opens with the customer, the people, the way of talking and the time, in any order (head);
what follows a colon is what was said; markers such as "todo:" or 下次： open the other parts
(sections). What the rules decide where people type differently:
- What was said is content; only a marker makes it feedback, a to-do, a next contact, an issue.
- An opening that says more than its parts stays in the content as it was typed.
- Before a way of talking, and after "met" or 拜访, a name is the customer's unless it is surely a
  person's; after "with" or "called" it is a person's.
- A day without a clock time is that day at this time of day, a part of a day an hour within it.
- What is put off, agreed or ahead is not when it happened; it may be the next contact (planned).
- "next:" with an owner or a deadline is a to-do; with more than a day it stays in the content too.
- One owner to a to-do; a comma parts two that each have an owner or a day of their own. The text
  of a to-do keeps its date, and more than 20 to-dos are content.
- In brackets after a person only a title is a title; nobody is met in what was not understood.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time

from models.rules import dates
from models.rules.oneline import (
    head,
    labels,
    names,
    place,
    planned,
    score,
    sections,
    tasks,
    urgency,
    when,
)
from models.rules.oneline.intent import Intent, promises
from models.rules.oneline.intent import read as intent_of
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.sections import Section
from models.rules.oneline.tasks import LineTodo
from models.rules.oneline.words import fold

__all__ = ["Intent", "LineTodo", "ParsedLine", "intent_of", "promises", "read"]

MAX_TODOS = 20
_EDGES = " \t\r\n,;，；、"
_DASH_LAST = re.compile(r"\s[-–—/|]+\s*$|[／｜]\s*$")


def read(typed: str, now: datetime, customer: str | None = None) -> ParsedLine:
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

    def read(self, typed: str) -> ParsedLine:
        typed, satisfaction = score.read(typed)
        first, *others = sections.split(typed, self._is_customer, self._is_day)
        opening = labels.read(first.text, self.known, self.now) or head.read(
            first.text, self.known, self.now, is_followed=bool(others)
        )
        said, occurred_at = opening.rest, opening.when
        if occurred_at is None:
            said, occurred_at = self._without_time(said)
        self._say(self.content, said)
        for before, section in zip([first, *others], others, strict=False):
            self._take(section, before.text)
        for todo in self.todos[MAX_TODOS:]:
            self._say(self.content, f"{todo.text} {todo.owner or ''}")
        customer = self.known or opening.company
        self._find_plan(customer)
        return ParsedLine(
            customer=customer,
            is_known=bool(self.known),
            method=opening.method,
            theirs=opening.people,
            content="\n".join(self.content),
            feedback="\n".join(self.feedback),
            todos=tuple(self.todos[:MAX_TODOS]),
            occurred_at=occurred_at,
            next_contact=self.next_contact,
            next_starts=self.next_starts,
            next_place=self.next_place,
            urgency=self.urgency,
            question="\n".join(self.question),
            satisfaction=satisfaction,
        )

    def _take(self, section: Section, before: str) -> None:
        kind, text = section.kind, section.text
        if kind in ("todo", "todos"):
            self.todos += tasks.read(text, self.now, are_several=kind == "todos")
        elif kind == "next":
            self._next(section)
        elif kind == "owner":
            self._owner(section)
        elif kind == "issue":
            self._issue(section, before)
        else:
            self._say(self.feedback if kind == "feedback" else self.content, text)

    def _next(self, section: Section) -> None:
        """A day, with its time and place; or what is to be done by a day; or words that are kept,
        with their day if any."""
        text = section.text
        for phrase in dict.fromkeys((text, sections.sentence(text), sections.clause(text))):
            said, where = place.split(phrase, self.now)
            day = when.day_of_next(said, self.now)
            if day and not self.next_contact:
                self.next_contact, self.next_place = day, where
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

    def _issue(self, section: Section, before: str) -> None:
        self._say(self.question, section.text)
        if not self.question:
            return
        said = urgency.read(before, section.marker + section.text)
        if said == "on_the_spot":
            self.urgency = self.urgency or said
        elif said or self.urgency != "urgent":
            self.urgency = said or "complex"

    def _find_plan(self, customer: str) -> None:
        """The next contact that is said in the content, where no marker names one."""
        text = "\n".join(self.content)
        plan = None if self.next_contact or not customer else planned.read(text, customer, self.now)
        if plan:
            self.next_contact, self.next_starts = plan.day, plan.starts

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
            return fold(name).lower() == fold(self.known).lower()
        return names.is_surely_company(name) or (names.is_company(name) and not names.has_han(name))

    def _is_day(self, phrase: str) -> bool:
        said, _ = place.split(phrase, self.now)
        return when.day_of_next(said, self.now) is not None
