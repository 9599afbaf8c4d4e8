"""The parts of a follow-up as the markers of a line name them: "todo:", 下次：, "feedback:"."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules.oneline.clauses import alone, urgency
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.colleagues import owners
from models.rules.oneline.fields import marked, step
from models.rules.oneline.line import AskedDay
from models.rules.oneline.next_contact import contact, place
from models.rules.oneline.todos import tasks
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup, sections
from models.rules.oneline.vocabulary.sections import Section
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import days, when

_EDGES = " \t\r\n,;，；、"
_DASH_LAST = re.compile(r"\s[-–—/|]+\s*$|／\s*$")


@dataclass
class Parts:
    """What was taken out of a line so far; whatever fits nowhere is `content`."""

    now: datetime
    known: str
    contacts: tuple[str, ...] = ()
    teammates: tuple[str, ...] = ()
    content: list[str] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    todos: list[LineTodo] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    next_contact: date | None = None
    next_starts: time | None = None
    next_place: str = ""
    asked_day: AskedDay | None = None
    urgency: str | None = None

    def _take(self, section: Section, before: str) -> None:
        kind, text = section.kind, section.text
        if kind in ("todo", "todos"):
            if alone.are_apart(text, self.known, self.now, self.teammates):
                self._append(self.content, text)
            elif not self._is_visit(section):
                self._tasks(text, are_several=kind == "todos")
        elif kind == "next":
            self._next(section)
        elif kind == "owner":
            self._owner(section)
        elif kind == "issue":
            self._issue(section, before)
        elif kind == "feedback":
            if marked.is_plan(section.marker, text, self.known, self.now, self.teammates):
                self._append(self.content, section.marker + text)
                return
            said, more = marked.until_told(
                text, self.known, self.now, self.teammates, but="feedback"
            )
            self._append(self.feedback, said)
            self._trouble(said)
            self._append(self.content, more)
        else:
            self._append(self.content, text)

    def _trouble(self, said: str) -> None:
        for words in marked.trouble(said, self.known, self.now, self.teammates):
            self._append(self.question, words)
            self.urgency = self.urgency or urgency.anywhere(said) or "complex"

    def _until_told(self, text: str, but: Role = "todo") -> tuple[str, str]:
        return marked.until_told(text, self.known, self.now, self.teammates, but)

    def _tasks(self, text: str, *, are_several: bool) -> None:
        """The to-dos after a marker; a colleague by plain name is the owner as well."""
        text, more = self._until_told(text)
        self._append(self.content, more)
        for at, todo in enumerate(tasks.read(text, self.now, are_several=are_several)):
            if not (at and self._is_next(todo)):
                self.todos.append(owners.owned(todo, self.teammates))

    def _is_visit(self, section: Section) -> bool:
        """Whether the next step is to meet or to talk again, and nothing that is due before."""
        found = step.visit(section, self.known, self.now, self.teammates)
        if found is None or self.next_contact:
            return False
        self.next_contact, self.next_starts, self.next_place = found.day, found.starts, found.place
        self._append(self.content, section.marker + section.text)
        return True

    def _is_next(self, todo: LineTodo) -> bool:
        """ "…; lunch again on the 30th" after a to-do is the next contact."""
        if self.next_contact or todo.owner:
            return False
        if met := step.meeting(todo, self.now):
            self.next_contact, self.next_starts, self.next_place = met.day, met.starts, met.place
            self._append(self.content, todo.text)
            return True
        if not contact.is_another(fold(todo.text)):
            return False
        self.next_contact, self.next_starts = todo.due, todo.due_time
        return todo.due is not None

    def _next(self, section: Section) -> None:
        """A day with its time and place; or a to-do with a deadline; or text that stays content,
        with its day if there is one."""
        text = section.text
        for phrase in dict.fromkeys((text, sections.sentence(text), sections.clause(text))):
            date_phrase, where = place.split(phrase, self.now)
            day = when.day_of_next(date_phrase, self.now)
            if day and days.is_gone(date_phrase, day, self.now):
                self.asked_day = AskedDay(date_phrase.strip(), (day,))
                return self._append(self.content, section.marker + text)
            if day and not self.next_contact:
                self.next_contact, self.next_place = day, where
                self.next_starts = when.starts_at(lookup.read(date_phrase, self.now), self.now)
                more = text[len(phrase) :]
                if when.names_a_time(date_phrase, self.now) and self.next_starts is None:
                    self._append(self.content, section.marker + phrase)
                return self._append(self.content, more)
        if tasks.is_promise(text, self.now):
            return self._tasks(text, are_several=False)
        found = lookup.find(text, self.now)
        if found and not self.next_contact:
            day = found.value
            self.next_contact = day.date() if isinstance(day, datetime) else day
            self.next_starts = when.starts_at(day, self.now)
        return self._append(self.content, section.marker + text)

    def _owner(self, section: Section) -> None:
        """The owner of the to-dos before it that have none."""
        named = tasks.owner_named(section.text)
        if named is None or all(todo.owner for todo in self.todos):
            self._append(self.content, section.marker + section.text)
            return
        owner, rest = named
        self.todos = [replace(one, owner=one.owner or owner) for one in self.todos]
        self._append(self.content, rest)

    def _issue(self, section: Section, before: str) -> None:
        self._append(self.question, section.text)
        if not self.question:
            return
        stated = urgency.read(before, section.marker + section.text)
        if stated == "on_the_spot":
            self.urgency = self.urgency or stated
        elif stated or self.urgency != "urgent":
            self.urgency = stated or "complex"

    def _append(self, part: list[str], text: str) -> None:
        text = _DASH_LAST.sub("", text.strip(_EDGES)).strip(_EDGES)
        if text:
            part.append(text)

    def _is_day(self, phrase: str) -> bool:
        date_phrase, _ = place.split(phrase, self.now)
        return when.day_of_next(date_phrase, self.now) is not None
