"""Whose a row of a workbook is: of a customer known by our id or its name, or of one that is to be
created. What is not to be known is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.lookup import NameLookup
from models.customers.names import clean_name, normalise
from models.errors import NotAllowed, Problem
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.names import similarity
from models.rules.workbook.cells import cells
from models.rules.workbook.rows import At, CustomerRow, Unread, Why
from models.strategies.strategy import Strategy
from models.workbook import named
from models.workbook.asking import Asking
from models.workbook.part import WorkbookPart
from models.workbook.plan import Change, CustomerStep, Near, Plan

OURS = re.compile(r"(followup|strategy|deal|todo|appointment):(\d{1,9})")
TABLES: dict[str, type[Any]] = {
    "followup": FollowUp,
    "strategy": Strategy,
    "deal": Deal,
    "todo": Todo,
    "appointment": Appointment,
}


@dataclass
class Whose:
    session: Session
    by: Person
    asking: Asking
    plan: Plan
    lookup: NameLookup
    found: dict[str, Customer | None] = field(default_factory=dict)  # by name; None: to create
    created: dict[str, CustomerStep] = field(default_factory=dict)  # by name
    import_id: int | None = None
    unsure: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # see Read
    new: dict[tuple[str, ...], str] = field(default_factory=dict)  # names, by their words

    def of(self, at: At, name: str, id: str | None = None) -> bool:
        """Whether the customer is found by its name, or will be created; else that is told. `id` is
        of another row that we wrote: nothing of ours goes to a new customer."""
        key = normalise(name)
        if key in self.found:
            return True
        try:
            name = clean_name(name)
            stored = self.lookup.of_name(name)
            if stored is not None:
                self._require(stored)
        except Problem:
            self._refuse(at, name, Why.NOT_YOURS)
            return False
        if stored is None and self._is_ours(id):
            self._refuse(at, name, Why.EDITED)
            return False
        if stored is None and (meant := self.asking.whose(name, self.lookup, self.unsure)):
            self.plan.near.append(Near(at.row, at.sheet, name, meant[0], others=tuple(meant[1:])))
            return False
        if stored is None and (alike := self._like_another(name)):
            self.plan.near.append(Near(at.row, at.sheet, name, alike, is_in_file=True))
            return False
        self.found[key] = stored
        return True

    def _like_another(self, name: str) -> str | None:
        """The name of another new customer of the file that is the same but for its form or place:
        X股份有限公司 behind X."""
        if self.asking.near is not None or normalise(name) in self.asking.as_new:
            return None
        first = self.new.setdefault(similarity.words(name), name)
        is_other = first != name and similarity.are_alike(first, name)
        return first if is_other else None

    def of_our_id(self, row: CustomerRow) -> Customer | None:
        """Whoever may see it."""
        return named.of_our_id(self.session, row.id, self.by)

    def renamed(
        self, row: CustomerRow, customer: Customer, heading: str, *, adds_only: bool
    ) -> tuple[CustomerRow, list[Change]] | None:
        """A row of ours, with the new name of its customer, if it has another; under the name that
        it keeps where it must, which is told. None for what `by` may not change, told too."""
        said = row.name
        try:
            self._require(customer)
        except Problem:
            self._refuse(row.at, said, Why.NOT_YOURS)
            return None
        self.found[normalise(customer.name)] = customer
        if said in (customer.name, cells.name(customer.name)):
            self.found[normalise(said)] = customer
            return replace(row, name=customer.name), []
        why = self._not_to_be_called(said, customer)
        if why is not None or adds_only or "name" in row.untouched:
            if why is not None and "name" not in row.untouched:
                self.plan.unread.append(Unread(row.at, heading, said, why))
            else:
                self.found[normalise(said)] = customer
            return replace(row, name=customer.name), []
        self.found[normalise(said)] = customer
        return row, [Change("name", customer.name, clean_name(said))]

    def create(self, at: At, name: str) -> None:
        """A customer that only another table names is created by its name."""
        key = normalise(name)
        if self.found[key] is None and key not in self.created:
            step = self.created[key] = CustomerStep(CustomerRow(at, name), None)
            self.plan.customers.append(step)

    def _not_to_be_called(self, said: str, customer: Customer) -> Why | None:
        try:
            name = clean_name(said)
        except Problem:
            return Why.TOO_LONG
        other = self.lookup.of_name(name) or Customer.of_name(self.session, name)
        is_taken = other is not None and other.id != customer.id
        is_meant = self.found.get(normalise(name), customer) is not customer
        return Why.NAME_TAKEN if is_taken or is_meant else None

    @cached_property
    def _made_here(self) -> frozenset[int]:
        return WorkbookPart.made_by(self.session, self.import_id) if self.import_id else frozenset()

    def _require(self, customer: Customer) -> None:
        """What this very import has made for a colleague goes on."""
        is_theirs = customer.owner_id != self.by.id
        if is_theirs and self.import_id and customer.id in self._made_here:
            return
        customer.require_visible(self.session, self.by)
        if not customer.may_be_edited_by(self.session, self.by):
            raise NotAllowed

    def _is_ours(self, id: str | None) -> bool:
        ours = OURS.fullmatch(id or "")
        return ours is not None and self.session.get(TABLES[ours[1]], int(ours[2])) is not None

    def _refuse(self, at: At, name: str, why: Why) -> None:
        self.plan.unread.append(Unread(at, "", name, why, is_row=True))
