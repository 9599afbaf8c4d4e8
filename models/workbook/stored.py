"""What is stored about the customers of a workbook: read at once, when it is first asked for."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from sqlmodel import Session, col, select

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.chunks import chunks
from models.followups.followup import FollowUp
from models.people import called
from models.people.person import Person

Said = tuple[int, str, str]  # customer's id, content, feedback


@dataclass
class Stored:
    session: Session
    customers: Collection[Customer]
    _colleagues: dict[str, Person | None] = field(default_factory=dict)

    def chain(self, customer: Customer) -> dict[str, Contact]:
        """Its decision chain by name."""
        known = self._contacts.get(customer.id, {})
        return {name: one for name, one in known.items() if one.left_at is None}

    def days(self, customer: Customer, content: str, feedback: str) -> set[date]:
        """The days, where their owners are, of the records that say exactly this."""
        return self._records[customer.id, content, feedback]

    def colleague(self, name: str) -> Person | None:
        """The only one who is called so."""
        if name not in self._colleagues:
            found = called.called(self.session, name)
            self._colleagues[name] = found[0] if len(found) == 1 else None
        return self._colleagues[name]

    @cached_property
    def _contacts(self) -> dict[int, dict[str, Contact]]:
        return Contact.known(self.session, [one.id for one in self.customers])

    @cached_property
    def _records(self) -> dict[Said, set[date]]:
        found: dict[Said, set[date]] = defaultdict(set)
        owner = {one.id: one.tz for one in self.session.exec(select(Person))}
        columns: list[Any] = [
            FollowUp.customer_id,
            FollowUp.content,
            FollowUp.feedback,
            FollowUp.owner_id,
            FollowUp.occurred_at,
        ]
        for chunk in chunks(one.id for one in self.customers):
            theirs = select(FollowUp).where(col(FollowUp.customer_id).in_(chunk), FollowUp.live())
            rows = self.session.execute(theirs.with_only_columns(*columns))
            for customer, content, feedback, owner_id, at in rows:
                found[customer, content, feedback].add(at.astimezone(owner[owner_id]).date())
        return found
