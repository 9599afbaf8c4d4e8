"""What is stored about the customers of a workbook: read at once, when it is first asked for."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property
from typing import Any

from sqlmodel import Session, col, or_, select

from models.commitments.appointment import Appointment
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.followups import parts
from models.followups.entry import Method
from models.followups.followup import FollowUp
from models.people import called
from models.people.person import Person
from models.rules import deadlines
from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import Day, FollowUpRow

Said = tuple[int, str, str]  # customer's id, content, feedback
NOON = time(12)  # of a contact whose hour nobody wrote down
OURS = re.compile(r"followup:(\d{1,9})")


@dataclass(frozen=True)
class StoredRecord:
    """`on` is its day where its owner is. `settled_at` is when a to-do without a day counts as done
    where the record was imported."""

    id: int
    customer_id: int
    owner: str
    content: str
    feedback: str
    method: Method | None
    on: date
    settled_at: datetime


@dataclass
class Stored:
    session: Session
    customers: Collection[Customer]
    people: Mapping[str, int] = field(default_factory=dict)  # who is meant by a name, as told
    _colleagues: dict[str, Person | None] = field(default_factory=dict)

    def chain(self, customer: Customer) -> dict[str, Contact]:
        """Its decision chain by name."""
        known = self._contacts.get(customer.id, {})
        return {name: one for name, one in known.items() if one.left_at is None}

    def everybody(self, customer: Customer) -> dict[str, Contact]:
        """Its people by name, those who are in records only among them."""
        return self._contacts.get(customer.id, {})

    def call(self, customer: Customer, contact: Contact, name: str) -> None:
        """Somebody is known by this name from now on."""
        known = self._contacts[customer.id]
        known.pop(contact.name, None)
        known[name] = contact

    def record(self, customer: Customer, row: FollowUpRow) -> StoredRecord | None:
        """The record of the row's day that says what it does; or half of it, and nothing else."""
        on = plain_day(row.date)
        content, feedback = (row.content or "").strip(), (row.feedback or "").strip()
        halves = [(content, feedback), (content, ""), ("", feedback)]
        said = [one for one in halves if any(one)]
        found = (self._said.get((customer.id, *one), {}).get(on) for one in said)
        return next((one for one in found if one is not None), None)

    def of_day(self, customer: Customer, on: date | None) -> Sequence[StoredRecord]:
        """Its records of a day, whoever wrote them."""
        return self._of_days.get((customer.id, on), ())

    def record_of(self, row: FollowUpRow) -> StoredRecord | None:
        """That of the id which we wrote, where it is of one of the file's customers."""
        found = OURS.fullmatch(row.id or "")
        return self._records.get(int(found[1])) if found else None

    def plans(self, record: StoredRecord) -> bool:
        """Whether anything was ever planned in it."""
        return record.id in self._planned

    def planned(self, record: StoredRecord) -> list[Day]:
        """The days of what was, with the hour where there is one."""
        return self._planned.get(record.id, [])

    def met(self, record: StoredRecord) -> list[Link]:
        """Who took part, as a workbook writes them."""
        return self._met[record.id]

    def promised(self, record: StoredRecord) -> list[str]:
        """The texts of its to-dos, those that were deleted among them."""
        return [text for text, _ in self._promised[record.id]]

    def standing(self, record: StoredRecord) -> list[str]:
        """The texts of those that were not."""
        return [text for text, is_there in self._promised[record.id] if is_there]

    def owed(self, customer: Customer) -> set[str]:
        """The texts of its to-dos of no record, those that were done among them."""
        return {text for text, _ in self._owed[customer.id]}

    def is_owed(self, customer: Customer, text: str, due: date | None) -> bool:
        """Whether there is such a to-do of no record for that day."""
        return (text, due) in self._owed[customer.id]

    def undated(self, record: StoredRecord) -> set[str]:
        """The texts of its to-dos without a day that nobody has done."""
        return {text for text, at in self._undated[record.id] if at in (None, record.settled_at)}

    def colleague(self, name: str) -> Person | None:
        """The only one who is called so, or who is meant as somebody has said."""
        if name not in self._colleagues:
            told = self.people.get(name)
            found = [] if told else called.called(self.session, name.strip().lstrip("@＠"))
            whole = self.session.get(Person, told) if told else None
            self._colleagues[name] = found[0] if len(found) == 1 else whole
        return self._colleagues[name]

    def named(self, name: str) -> Customer | None:
        return self._by_name.get(name)

    def owner_of(self, customer: Customer) -> Person:
        return self.session.get_one(Person, customer.owner_id)

    @cached_property
    def _by_name(self) -> dict[str, Customer]:
        return {one.name: one for one in self.customers}

    @cached_property
    def _contacts(self) -> dict[int, dict[str, Contact]]:
        return Contact.known(self.session, [one.id for one in self.customers])

    @cached_property
    def _said(self) -> dict[Said, dict[date | None, StoredRecord]]:
        found: dict[Said, dict[date | None, StoredRecord]] = defaultdict(dict)
        for customer, one in self._found:
            found[customer, one.content, one.feedback].setdefault(one.on, one)
        return found

    @cached_property
    def _of_days(self) -> dict[tuple[int, date | None], list[StoredRecord]]:
        found: dict[tuple[int, date | None], list[StoredRecord]] = defaultdict(list)
        for customer, one in self._found:
            found[customer, one.on].append(one)
        return found

    @cached_property
    def _records(self) -> dict[int, StoredRecord]:
        return {one.id: one for _, one in self._found}

    @cached_property
    def _found(self) -> list[tuple[int, StoredRecord]]:
        """The records with their customers' ids."""
        owner = {one.id: one for one in self.session.exec(select(Person))}
        columns: list[Any] = [
            FollowUp.customer_id,
            FollowUp.id,
            FollowUp.content,
            FollowUp.feedback,
            FollowUp.method,
            FollowUp.owner_id,
            FollowUp.occurred_at,
        ]
        found = []
        for chunk in chunks(one.id for one in self.customers):
            theirs = select(FollowUp).where(col(FollowUp.customer_id).in_(chunk), FollowUp.live())
            rows = theirs.order_by(col(FollowUp.id)).with_only_columns(*columns)
            for customer, id, content, feedback, method, owner_id, at in self.session.execute(rows):
                zone, called = owner[owner_id].tz, owner[owner_id].name
                on = at.astimezone(zone).date()
                settled_at = deadlines.at(on, NOON, zone)
                record = StoredRecord(
                    id, customer, called, content, feedback, method, on, settled_at
                )
                found.append((customer, record))
        return found

    @cached_property
    def _met(self) -> dict[int, list[Link]]:
        found: dict[int, list[Link]] = defaultdict(list)
        for chunk in chunks(self._records):
            for id, contacts in parts.theirs(self.session, chunk).items():
                found[id] += [Link(one.name, one.title) for one in contacts]
            for id, people in parts.ours(self.session, chunk).items():
                found[id] += [Link(one.name) for one in people]
        return found

    @cached_property
    def _promised(self) -> dict[int, list[tuple[str, bool]]]:
        found: dict[int, list[tuple[str, bool]]] = defaultdict(list)
        for chunk in chunks(one.id for one in self.customers):
            told = select(Todo.followup_id, Todo.text, Todo.cancelled_at)
            for id, text, at in self.session.exec(told.where(col(Todo.customer_id).in_(chunk))):
                if id is not None:
                    found[id].append((text, at is None))
        return found

    @cached_property
    def _owed(self) -> dict[int, set[tuple[str, date | None]]]:
        found: dict[int, set[tuple[str, date | None]]] = defaultdict(set)
        columns: list[Any] = [Todo.customer_id, Todo.text, Todo.due]
        for chunk in chunks(one.id for one in self.customers):
            told = select(Todo).where(
                col(Todo.customer_id).in_(chunk),
                col(Todo.followup_id).is_(None),
                or_(col(Todo.cancelled_at).is_(None), col(Todo.is_unsaid)),
            )
            for id, text, due in self.session.execute(told.with_only_columns(*columns)):
                if id is not None:
                    found[id].add((text, due))
        return found

    @cached_property
    def _planned(self) -> dict[int, list[Day]]:
        found: dict[int, list[Day]] = defaultdict(list)
        columns: list[Any] = [Appointment.planned_in_id, Appointment.on, Appointment.starts]
        for chunk in chunks(one.id for one in self.customers):
            theirs = select(Appointment).where(col(Appointment.customer_id).in_(chunk))
            rows = theirs.order_by(col(Appointment.id)).with_only_columns(*columns)
            for id, on, starts in self.session.execute(rows):
                if id is not None:
                    found[id].append(datetime.combine(on, starts) if starts else on)
        return found

    @cached_property
    def _undated(self) -> dict[int, list[tuple[str, datetime | None]]]:
        found: dict[int, list[tuple[str, datetime | None]]] = defaultdict(list)
        for chunk in chunks(one.id for one in self.customers):
            theirs = select(Todo.followup_id, Todo.text, Todo.done_at).where(
                col(Todo.customer_id).in_(chunk),
                col(Todo.due).is_(None),
                or_(col(Todo.cancelled_at).is_(None), col(Todo.is_unsaid)),
            )
            for id, text, done_at in self.session.exec(theirs):
                if id is not None:
                    found[id].append((text, done_at))
        return found
