"""An imported workbook: what was read of it, until somebody confirms it; how far it is carried out;
and what it changed, so that it can be taken back."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import TypeAdapter
from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, require
from models.people.person import Person
from models.rules.rights import Right
from models.rules.workbook.rows import Read
from models.workbook.apply import Kept
from models.workbook.plan import Counts, Plan
from models.workbook.planning import plan

_READ, _KEPT, _DONE = TypeAdapter(Read), TypeAdapter(Kept), TypeAdapter(Counts)


class ImportState(StrEnum):
    READ = "read"
    RUNNING = "running"  # it is carried out, part by part
    STOPPED = "stopped"  # half-way, since something went wrong
    DONE = "done"
    DISCARDED = "discarded"
    UNDOING = "undoing"
    UNDONE = "undone"


AT_WORK = (ImportState.RUNNING, ImportState.UNDOING)


@dataclass(frozen=True)
class Outcome:
    """What an import would change, with what was read; or what has been done."""

    plan: Plan
    counts: Counts
    read: Read | None = None


class WorkbookImport(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message that the file came with
    file_name: str
    by_id: int = Field(foreign_key="person.id")
    state: ImportState = Field(default=ImportState.READ, sa_type=Choice(ImportState), index=True)
    rows: str  # JSON of what was read
    as_new: str = "[]"  # JSON: names that are new customers although one is called nearly so
    adds_only: bool = False
    channel: str | None = Field(default=None, max_length=32)  # of the message that shows it
    ts: str | None = Field(default=None, max_length=32)
    steps: int | None = None  # parts that are carried out; None: it has not begun
    worked_at: datetime | None = Field(default=None, sa_type=Instant)  # see running.claim
    done: str | None = None  # JSON of Counts: what was done so far
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
        require(session, by, Right.IMPORT, Of(giver_id=found.by_id))
        return found

    @property
    def read(self) -> Read:
        return _READ.validate_json(self.rows)

    @property
    def names_as_new(self) -> frozenset[str]:
        return frozenset(json.loads(self.as_new))

    @property
    def changes(self) -> Kept:
        return _KEPT.validate_json(self.kept) if self.kept else Kept()

    @changes.setter
    def changes(self, kept: Kept) -> None:
        self.kept = _KEPT.dump_json(kept).decode()

    @property
    def counts(self) -> Counts:
        return _DONE.validate_json(self.done) if self.done else Counts()

    @counts.setter
    def counts(self, counts: Counts) -> None:
        self.done = _DONE.dump_json(counts).decode()

    def preview(self, session: Session, by: Person, now: datetime) -> "Outcome":
        """As things stand now; once it is confirmed, what has been done."""
        if self.state is not ImportState.READ:
            return Outcome(Plan(), self.counts)
        read = self.read
        found = plan(session, read, by, now, as_new=self.names_as_new, adds_only=self.adds_only)
        return Outcome(found, found.counts, read)

    def choose(self, session: Session, by: Person, now: datetime, *, adds_only: bool) -> "Outcome":
        self.adds_only = adds_only
        session.add(self)
        return self.preview(session, by, now)

    def treat_as_new(
        self, session: Session, names: list[str], by: Person, now: datetime
    ) -> "Outcome":
        """These are customers of their own."""
        self.as_new = json.dumps(sorted({*self.names_as_new, *names}))
        session.add(self)
        return self.preview(session, by, now)

    def confirm(self, session: Session, place: tuple[str, str] | None = None) -> None:
        """Have it carried out, or go on where it stopped; said twice, it is done once. The message
        at `place` shows how far it is."""
        if self.state in (ImportState.READ, ImportState.STOPPED):
            self._work(session, ImportState.RUNNING, place)

    def discard(self, session: Session) -> None:
        if self.state is ImportState.READ:
            self.state = ImportState.DISCARDED
            session.add(self)

    def undo(self, session: Session, place: tuple[str, str] | None = None) -> None:
        """Have overwritten values given back, and what was made taken away."""
        if self.state in (ImportState.DONE, ImportState.STOPPED):
            self._work(session, ImportState.UNDOING, place)

    def _work(self, session: Session, state: ImportState, place: tuple[str, str] | None) -> None:
        self.state, self.worked_at = state, None
        self.channel, self.ts = place or (None, None)
        session.add(self)
