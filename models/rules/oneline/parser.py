"""The parts of a follow-up, taken out of a typed line one after the other."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline import opened, quoted
from models.rules.oneline.channels import unreached
from models.rules.oneline.clauses import urgency
from models.rules.oneline.colleagues import colleagues
from models.rules.oneline.context import complaints, statement
from models.rules.oneline.customers import labels
from models.rules.oneline.fields import (
    hour_of_today,
    how,
    inferred,
    score,
    told,
    took_part,
    vague_day,
)
from models.rules.oneline.fields.parts import Parts
from models.rules.oneline.fields.taken import Inferred
from models.rules.oneline.line import AskedDay, ParsedLine
from models.rules.oneline.opened import Opened
from models.rules.oneline.people import elsewhere, one_person, people, somebody
from models.rules.oneline.todos import repeated, tasks, to_whom
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import names, sections
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import planned

MAX_TODOS = 20
_LOUD = re.compile("[!！]{2}")
_EDGES = " \t\r\n,;，；、"
_ASKED_FIRST = re.compile("(?:问|跟|找|回|催|约|见)(?=[\u4e00-\u9fff]{2})")  # 問晨曦方老闆


@dataclass
class Parser(Parts):
    def read(self, typed: str) -> ParsedLine:
        line = opened.read(typed, self.known, self.now, is_ours=self._is_ours, is_day=self._is_day)
        occurred_at = self._take_sections(line)
        customer = self.known or (self._firm(line.head.company) if line.new is None else line.new)
        found = self._infer(customer, line)
        if not line.is_ahead:
            occurred_at = (
                occurred_at
                or how.happened(found, customer, self.now, is_over=line.is_over)
                or hour_of_today.read(line.typed, self.now)
            )
        theirs = self._took_part(line, customer, found)
        method = self._method(line, customer, found)
        if self._reached_nobody(line, found, theirs):
            theirs = self._kept_as_said(line.whole, theirs)
            if not (line.head.method or unreached.is_all(line.whole)):
                method = occurred_at = None
        elif (self.known or self.contacts) and not (method or occurred_at):
            promised = [one.words for one in found.evidence if one.field == "todo"]
            theirs = self._who_came(line.whole, theirs, found.said, promised)
        self._settle_todos(theirs)
        return ParsedLine(
            customer=customer,
            is_known=bool(self.known),
            method=method,
            theirs=theirs,
            content="\n".join([*self.content, *([line.thread] if line.thread else [])]),
            feedback="\n".join(self.feedback),
            todos=tuple(self.todos),
            occurred_at=occurred_at,
            next_contact=self.next_contact,
            next_starts=self.next_starts,
            next_place=self.next_place,
            urgency=self.urgency,
            question="\n".join(self.question),
            satisfaction=line.satisfaction or score.anywhere(line.typed, self.now),
            evidence=tuple(found.evidence),
            asked_day=None if self.next_contact else self.asked_day or self._vague_day(),
        )

    def _take_sections(self, line: Opened) -> datetime | None:
        """Take what stands behind the markers; when it took place, if the opening says it."""
        text, occurred_at = line.rest, None if line.is_ahead else line.head.when
        if occurred_at is None:
            text, occurred_at = told.without_time(text, self.now)
        self._append(self.content, text)
        for before, section in pairwise([line.first, *line.others]):
            self._take(section, before.text)
        return occurred_at

    def _took_part(
        self, line: Opened, customer: str, found: Inferred
    ) -> tuple[tuple[str, str], ...]:
        return took_part.who(
            line.whole,
            self._people(line.whole, customer, line.head.people, line.new or ""),
            found,
            is_answered=bool(self.feedback or self.question),
            ahead=[one.text for one in line.others if one.kind in ("todo", "todos", "owner")],
            is_settled=bool(self.known or self.contacts),
        )

    def _method(self, line: Opened, customer: str, found: Inferred) -> str | None:
        if self.next_contact and line.is_ahead:
            return None
        return how.method(
            line.head,
            line.first.text,
            line.typed,
            found,
            customer,
            self.now,
            is_over=line.is_over,
        )

    def _reached_nobody(
        self, line: Opened, found: Inferred, theirs: tuple[tuple[str, str], ...]
    ) -> bool:
        if not (self.known or self.contacts or line.new is not None):
            return False
        return unreached.nobody(
            line.whole,
            [one.words for one in found.evidence if one.field == "next"],
            [name for name, _ in theirs],
            is_answered=bool(self.feedback or self.question or line.head.when),
        )

    def _settle_todos(self, theirs: tuple[tuple[str, str], ...]) -> None:
        """Say for whom each is, and how often; what is too many stays in the content."""
        todos = [to_whom.named(repeated.again(todo, self.now), theirs) for todo in self.todos]
        for todo in todos[MAX_TODOS:]:
            self._append(self.content, f"{todo.text} {todo.owner or ''}")
        self.todos = todos[:MAX_TODOS]

    def _who_came(
        self,
        typed: str,
        named: tuple[tuple[str, str], ...],
        said: list[str],
        promised: list[str],
    ) -> tuple[tuple[str, str], ...]:
        """Nobody where all is still to come; whom the line names stays in its content."""
        if self.next_contact is None or self.feedback or self.question:
            return named
        rest = typed
        for words in promised:
            rest = rest.replace(words, "")
        came = planned.who_came(named, rest, said)
        return came or self._kept_as_said(typed, named)

    def _kept_as_said(self, typed: str, named: tuple[tuple[str, str], ...]) -> tuple[()]:
        """Nobody: those whom the line names stay in its content."""
        kept = "\n".join(self.content)
        if not all(name in kept for name, _ in named):
            opening = sections.sentence(typed).strip(_EDGES)
            self.content = [opening, *(one for one in self.content if one not in opening)]
        return ()

    def _vague_day(self) -> AskedDay | None:
        return vague_day.find(self.content, self.now.date())

    def _infer(self, customer: str, line: Opened) -> Inferred:
        """Take what the content says without a marker out of it."""
        text = "\n".join(self.content)
        found = inferred.read(
            text,
            customer,
            self.now,
            self.teammates,
            has_next=self.next_contact is not None,
            has_issue=bool(self.question),
            has_opened=line.is_ahead or line.rest != line.first.text,
            is_ahead=line.is_ahead,
            is_over=line.is_over,
            contacts=self.contacts,
        )
        self.content = [found.content] if found.content else []
        is_listed = len(self.todos) > 1
        for todo in found.todos:
            if is_listed and not (todo.due or todo.owner):
                self.content.append(todo.text)  # the list says what is to be done
            elif not tasks.is_told_again(todo, [*self.todos, *found.todos]):
                self.todos.append(todo)
            elif todo.due and (said := _clause_of(todo, found)):
                self.content.append(said)  # who wants it, and by when
        said = quoted.own_words(text)
        self.feedback += [said] if said else statement.without_speaker(found.feedback)
        if found.issue:
            self.question += found.issue
            loud = "urgent" if _LOUD.search(text) or found.is_pressing else "complex"
            self.urgency = self.urgency or urgency.anywhere(text) or loud
        if self.feedback and not self.question and complaints.wants_account(fold(text)):
            self._append(self.question, self.feedback[0])
            self.urgency = self.urgency or urgency.anywhere(text) or "complex"
        if found.next_contact:
            plan = " ".join(one.words for one in found.evidence if one.field == "next")
            self.next_contact = vague_day.worked(found.next_contact.day, plan)
            self.next_starts = found.next_contact.starts
            self.next_place = found.next_contact.place
        return found

    def _people(
        self, typed: str, customer: str, sure: tuple[tuple[str, str], ...], new: str
    ) -> tuple[tuple[str, str], ...]:
        """Those of the opening, and whoever else the line surely names; `new` is a firm that it
        says nobody knows."""
        ours = [*self.teammates, *(one.owner.lstrip("@") for one in self.todos if one.owner)]
        named = tuple(one for one in sure if not somebody.is_ours(one[0], ours))
        sure = tuple(one for one in named if not elsewhere.is_named(typed, one[0], self.contacts))
        of_them = labels.without_ours(typed)
        there = people.find(of_them, self.known or new, self.contacts, ours, customer)
        found = people.joined(sure, there)
        kept = " ".join(part for one in found for part in one)
        lost = " ".join(one for one, _ in named if one not in kept)
        if lost:  # nobody's name, and no word is lost: "zoom with reception"
            self.content.insert(0, lost)
        return one_person.fold_in(found, typed)

    def _is_ours(self, name: str) -> bool:
        """Whether a colleague is called just so, unlike "Mandy's Diner"."""
        said = fold(name.strip()).lower()
        return bool(said) and any(said in colleagues.calls(mate) for mate in self.teammates)

    def _firm(self, name: str) -> str:
        """What a line opens with, unless it is one of the people there: "Kurian on WhatsApp"."""
        if verb := _ASKED_FIRST.match(fold(name)):
            self.content.insert(0, name)  # that it was us who asked is no part of the name
            name = name[verb.end() :]
        is_person = any(name in one.split() for one in self.contacts)
        is_person |= self._is_ours(name)
        if is_person or names.is_somebodys_or_none(name):
            self.content = (
                [name, *self.content] if name not in " ".join(self.content) else self.content
            )
            return ""
        return name


def _clause_of(todo: LineTodo, found: Inferred) -> str:
    """The clause that a to-do was read of."""
    return next((one.words for one in found.evidence if todo.text in one.words), "")
