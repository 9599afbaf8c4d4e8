"""Reads one line as its author would, once it is known which customer it may be about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.search import Named
from models.people.person import Person
from models.rules import oneline
from models.rules.names import people as people_rules
from models.rules.names.decision_chain import Link
from models.rules.oneline import Intent, ParsedLine
from models.rules.oneline.colleagues import superior
from models.rules.oneline.colleagues.went_along import calls_in
from models.rules.oneline.fields import materials
from models.rules.oneline.intent import to_come
from models.rules.oneline.people import people as named_people


@dataclass(frozen=True)
class Reader:
    """One line as one person reads it; `local` is when, in their zone. Where the line goes on
    beyond what is typed here, it is more than promises."""

    session: Session
    typed: str
    by: Person
    local: datetime
    teammates: list[str]
    goes_on: bool
    asked: list[str]  # what one's own managers are called who are asked in it

    def read(self, named: Named | None = None, contacts: Sequence[Contact] = ()) -> ParsedLine:
        """The line, read with the customer that it names, the people there and those here."""
        there = [Link(one.name, one.title) for one in contacts]
        ours = [one for one in self.asked if not people_rules.meant(one, there)]
        line = oneline.read(
            self.typed,
            self.local,
            named.typed if named else None,
            contacts=[one.name for one in contacts],
            teammates=[*self.teammates, *ours] if named or contacts else self.teammates,
        )
        colleagues = calls_in(self.typed, self.teammates) if line.question else set()
        if superior.is_asked(line.question, [*ours, *colleagues]):  # no customer's question
            line = replace(line, urgency=None, question="")
        return line

    def meant(
        self, line: ParsedLine, named: Named | None = None, contacts: Sequence[Contact] = ()
    ) -> tuple[ParsedLine, Intent]:
        """What it is meant as; what lies ahead holds nothing but promises."""
        intent = oneline.intent_of(self.typed, line, self.local)
        if self.goes_on or oneline.is_chat(self.typed, self.teammates):
            return line, Intent.PAST
        ahead = oneline.promises(self.typed, line, self.local, self.teammates)
        ahead = materials.of(self.typed, ahead, self.local)
        is_ahead = intent is Intent.AHEAD
        if (is_ahead and ahead.next_contact) or not (line.is_known or contacts):
            return (ahead if is_ahead else line), intent
        if intent is not Intent.NAME and (plan := self._to_come(line, named, contacts)):
            return materials.of(self.typed, plan, self.local), Intent.AHEAD
        return (ahead if is_ahead else line), intent

    def _to_come(
        self, line: ParsedLine, named: Named | None, contacts: Sequence[Contact]
    ) -> ParsedLine | None:
        """A contact with a known customer that is still to come, and nothing else."""
        known = named.typed if named else ""
        names = [one.name for one in contacts]
        there = named_people.find(self.typed, known, names, self.teammates, line.customer)
        people = dict.fromkeys(name for name, _ in (*line.theirs, *there))
        return to_come.line_of(self.typed, line, known, tuple(people), self.local)
