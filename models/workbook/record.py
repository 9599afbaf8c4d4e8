"""An imported workbook: what was read of it, until somebody confirms it; and what it changed, so
that it can be taken back."""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from pydantic import TypeAdapter
from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models import errors
from models.commitments.action_occurrence import StrategyEnd
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp, FollowUpContact
from models.followups.undo import take_back
from models.people.person import Person
from models.rules.workbook.rows import Read
from models.strategies.strategy import Strategy, restore_of_customer
from models.workbook.apply import Kept, apply, set_field
from models.workbook.plan import Plan
from models.workbook.planning import plan

R = TypeVar("R", bound=TenantRow)
_READ, _KEPT = TypeAdapter(Read), TypeAdapter(Kept)


class ImportState(StrEnum):
    READ = "read"
    DONE = "done"
    DISCARDED = "discarded"
    UNDONE = "undone"


@dataclass(frozen=True)
class Outcome:
    """What an import would change, or has changed; `touched` are the customers that an undo left
    as they are, since somebody has changed them meanwhile."""

    plan: Plan
    touched: list[str] = field(default_factory=list)


class WorkbookImport(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message that the file came with
    file_name: str
    by_id: int = Field(foreign_key="person.id")
    state: ImportState = Field(default=ImportState.READ, sa_type=Choice(ImportState))
    rows: str  # JSON of what was read
    as_new: str = "[]"  # JSON: names that are new customers although one is called nearly so
    adds_only: bool = False
    kept: str = ""  # JSON of what was there before
    read_at: datetime = Field(sa_type=Instant)
    done_at: datetime | None = Field(default=None, sa_type=Instant)

    @classmethod
    def take(
        cls, session: Session, name: str, read: Read, submission: str, by: Person, now: datetime
    ) -> "WorkbookImport":
        """Once for each message."""
        again = session.exec(select(cls).where(cls.submission == submission)).first()
        if again is not None:
            return again
        taken = cls(
            submission=submission,
            file_name=name,
            by_id=by.id,
            rows=_READ.dump_json(read).decode(),
            read_at=now,
        )
        session.add(taken)
        session.flush()
        return taken

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "WorkbookImport":
        """Raises NoLongerThere, or NotAllowed for whoever did not send the file."""
        found = session.get(cls, id, with_for_update=True if lock else None, populate_existing=lock)
        if found is None:
            raise errors.NoLongerThere
        if found.by_id != by.id:
            raise errors.NotAllowed
        return found

    @property
    def read(self) -> Read:
        return _READ.validate_json(self.rows)

    def preview(self, session: Session, by: Person, now: datetime) -> "Outcome":
        """As things stand now."""
        if self.state in (ImportState.DISCARDED, ImportState.UNDONE):
            return Outcome(Plan())
        new = frozenset(json.loads(self.as_new))
        return Outcome(plan(session, self.read, by, now, as_new=new, adds_only=self.adds_only))

    def choose(self, session: Session, by: Person, now: datetime, *, adds_only: bool) -> "Outcome":
        self.adds_only = adds_only
        session.add(self)
        return self.preview(session, by, now)

    def treat_as_new(
        self, session: Session, names: list[str], by: Person, now: datetime
    ) -> "Outcome":
        """These are customers of their own."""
        self.as_new = json.dumps(sorted({*json.loads(self.as_new), *names}))
        session.add(self)
        return self.preview(session, by, now)

    def confirm(self, session: Session, by: Person, now: datetime) -> "Outcome":
        """Carry it out as things stand now; said twice, it is done once."""
        found = self.preview(session, by, now)
        if self.state is not ImportState.READ:
            return found
        kept = apply(session, found.plan, by, now)
        self.kept, self.state, self.done_at = json.dumps(asdict(kept)), ImportState.DONE, now
        session.add(self)
        session.flush()
        return found

    def discard(self, session: Session, by: Person, now: datetime) -> "Outcome":
        if self.state is ImportState.READ:
            self.state = ImportState.DISCARDED
            session.add(self)
        return self.preview(session, by, now)

    def undo(self, session: Session, by: Person, now: datetime) -> "Outcome":
        """Give overwritten values back and take away what was made."""
        if self.state is not ImportState.DONE:
            return self.preview(session, by, now)
        kept = _KEPT.validate_json(self.kept)
        for followup in _rows(session, FollowUp, kept.followups):
            if followup.is_live and followup.edited_at is None:
                take_back(session, followup, now)
        for strategy in _rows(session, Strategy, kept.strategies):
            strategy.end(session, StrategyEnd.REMOVED, now)
            session.flush()
            restore_of_customer(
                session, strategy.customer_id, StrategyEnd.REPLACED, strategy.created_at, now
            )
        touched: dict[int, str] = {}
        for id, name, old, new in kept.fields:
            customer = session.get_one(Customer, id)
            if str(getattr(customer, name) or "") == new:
                set_field(customer, name, old)
                session.add(customer)
            else:
                touched[id] = customer.name
        _remove_contacts(session, kept.contacts)
        for customer in _rows(session, Customer, kept.customers):
            if FollowUp.latest_with(session, customer.id) is None:
                customer.archive(session, now)
            else:
                touched[customer.id] = customer.name
        self.state = ImportState.UNDONE
        session.add(self)
        session.flush()
        return Outcome(Plan(), sorted(touched.values()))


def _remove_contacts(session: Session, ids: list[int]) -> None:
    met = set(
        session.exec(
            select(FollowUpContact.contact_id)
            .join(FollowUp, col(FollowUp.id) == col(FollowUpContact.followup_id))
            .where(col(FollowUpContact.contact_id).in_(ids), FollowUp.live())
        )
    )
    for contact in _rows(session, Contact, [id for id in ids if id not in met]):
        links = select(FollowUpContact).where(FollowUpContact.contact_id == contact.id)
        for link in session.exec(links):
            session.delete(link)
        session.flush()
        session.delete(contact)
    session.flush()


def _rows(session: Session, table: type[R], ids: list[int]) -> list[R]:
    return [row for id in ids if (row := session.get(table, id)) is not None]
