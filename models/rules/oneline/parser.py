"""The parts of a follow-up, taken out of a typed line one after the other."""

from dataclasses import dataclass
from functools import partial

from models.rules import lazy_re as re
from models.rules.oneline import quoted
from models.rules.oneline.channels import unreached
from models.rules.oneline.clauses import urgency
from models.rules.oneline.colleagues import colleagues
from models.rules.oneline.context import complaints, statement
from models.rules.oneline.customers import head, labels, newcomer
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
from models.rules.oneline.people import elsewhere, one_person, people, somebody
from models.rules.oneline.todos import repeated, tasks, to_whom
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
        typed, thread = quoted.split(typed)
        new = None if self.known else newcomer.read(typed)
        new = None if new and self._is_ours(new[0]) else new
        whole, typed = typed, new[1] if new else typed
        typed, satisfaction = score.read(typed)
        first, *others = sections.split(
            typed, partial(names.may_be_customer, known=self.known), self._is_day
        )
        is_ahead = planned.is_ahead(sections.sentence(first.text), whole, self.now)
        is_over = planned.is_over(typed)
        opening = labels.read(first.text, self.known, self.now) or head.of(
            first.text, self.known, self.now, is_followed=bool(others), is_over=is_over
        )
        told_how = opening
        if is_ahead:
            opening = head.Opening(first.text, opening.company, people=opening.people)
        text, occurred_at = opening.rest, opening.when
        if occurred_at is None:
            text, occurred_at = told.without_time(text, self.now)
        self._append(self.content, text)
        for before, section in zip([first, *others], others, strict=False):
            self._take(section, before.text)
        customer = self.known or (new[0] if new else self._firm(opening.company))
        ahead = [one.text for one in others if one.kind in ("todo", "todos", "owner")]
        has_opened = is_ahead or opening.rest != first.text
        found = self._infer(customer, has_opened=has_opened, is_ahead=is_ahead, is_over=is_over)
        if not is_ahead:
            occurred_at = occurred_at or how.happened(found, customer, self.now, is_over=is_over)
            occurred_at = occurred_at or hour_of_today.read(typed, self.now)
        theirs = took_part.who(
            whole,
            self._people(whole, customer, opening.people, new[0] if new else ""),
            found,
            is_answered=bool(self.feedback or self.question),
            ahead=ahead,
            is_settled=bool(self.known or self.contacts),
        )
        method = how.method(told_how, first.text, typed, found, customer, self.now, is_over=is_over)
        if self.next_contact and is_ahead:
            method = None
        is_answered = bool(self.feedback or self.question or told_how.when)
        plans = [one.words for one in found.evidence if one.field == "next"]
        if (self.known or self.contacts or new) and unreached.nobody(
            whole, plans, [name for name, _ in theirs], is_answered=is_answered
        ):
            theirs = self._kept_as_said(whole, theirs)
            if not (told_how.method or unreached.is_all(whole)):
                method = occurred_at = None
        elif (self.known or self.contacts) and not (method or occurred_at):
            promised = [one.words for one in found.evidence if one.field == "todo"]
            theirs = self._who_came(whole, theirs, found.said, promised)
        self.todos = [to_whom.named(repeated.again(todo, self.now), theirs) for todo in self.todos]
        for todo in self.todos[MAX_TODOS:]:
            self._append(self.content, f"{todo.text} {todo.owner or ''}")
        return ParsedLine(
            customer=customer,
            is_known=bool(self.known),
            method=method,
            theirs=theirs,
            content="\n".join([*self.content, *([thread] if thread else [])]),
            feedback="\n".join(self.feedback),
            todos=tuple(self.todos[:MAX_TODOS]),
            occurred_at=occurred_at,
            next_contact=self.next_contact,
            next_starts=self.next_starts,
            next_place=self.next_place,
            urgency=self.urgency,
            question="\n".join(self.question),
            satisfaction=satisfaction or score.anywhere(typed, self.now),
            evidence=tuple(found.evidence),
            asked_day=None if self.next_contact else self.asked_day or self._vague_day(),
        )

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

    def _infer(self, customer: str, *, has_opened: bool, is_ahead: bool, is_over: bool) -> Inferred:
        """Take what the content says without a marker out of it."""
        text = "\n".join(self.content)
        found = inferred.read(
            text,
            customer,
            self.now,
            self.teammates,
            has_next=self.next_contact is not None,
            has_issue=bool(self.question),
            has_opened=has_opened,
            is_ahead=is_ahead,
            is_over=is_over,
            contacts=self.contacts,
        )
        self.content = [found.content] if found.content else []
        is_listed = len(self.todos) > 1
        for todo in found.todos:
            if is_listed and not (todo.due or todo.owner):
                self.content.append(todo.text)  # the list says what is to be done
            elif not tasks.is_told_again(todo, [*self.todos, *found.todos]):
                self.todos.append(todo)
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
        there = people.find(typed, self.known or new, self.contacts, ours, customer)
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
