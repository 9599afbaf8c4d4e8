"""An imported workbook: whose it is, what is to be done with it, and how far that is. What was read
of it, and what it changed, is in its parts."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, require
from models.people.person import Person
from models.rules.rights import Right
from models.rules.workbook.days import yearless
from models.rules.workbook.rows import Read, TodoState
from models.workbook.answers import Answers
from models.workbook.counts import Counts
from models.workbook.meant import renamed
from models.workbook.part import WorkbookPart
from models.workbook.parts import parts_of
from models.workbook.plan import Plan
from models.workbook.planning import plan


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
    """What an import would change, with what was read; or what has been done, and by name the
    customers that its undo left, with what people have done with each since."""

    plan: Plan
    counts: Counts
    read: Read | None = None
    stayed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    yearless: tuple[str, ...] = ()  # days whose year nothing tells
    years: tuple[int, ...] = ()  # of which they may be


class WorkbookImport(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message that the file came with
    file_name: str
    by_id: int = Field(foreign_key="person.id")
    state: ImportState = Field(default=ImportState.READ, sa_type=Choice(ImportState), index=True)
    parts: int  # how many there are
    rows: int  # of the file
    as_new: str = "[]"  # JSON: names that are new customers although one is called nearly so
    meant: str = "{}"  # JSON: names that mean a customer, and its name
    near: str | None = None  # JSON: names left out, and whose each nearly is; set as it begins
    adds_only: bool = False
    past: str | None = None  # what became of to-dos whose day is over, where the file is silent
    year: int | None = None  # of its days without one
    people: str = Field(
        default="{}", sa_column_kwargs={"server_default": "{}"}
    )  # JSON: see Answers
    channel: str | None = Field(default=None, max_length=32)  # of the message that shows it
    ts: str | None = Field(default=None, max_length=32)
    steps: int | None = None  # parts that are carried out; None: it has not begun
    worked_at: datetime | None = Field(default=None, sa_type=Instant)  # see running.claim
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
        parts = parts_of(read)
        taken = cls(
            submission=submission,
            file_name=name,
            by_id=by.id,
            parts=len(parts),
            rows=read.rows,
            read_at=now,
        )
        session.add(taken)
        session.flush()
        WorkbookPart.store(session, taken.id, parts)
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
    def names_as_new(self) -> frozenset[str]:
        return frozenset(json.loads(self.as_new))

    @property
    def answers(self) -> Answers:
        return Answers(TodoState(self.past) if self.past else None, json.loads(self.people))

    def as_meant(self, read: Read) -> Read:
        """What was read, under the names of the customers that are meant."""
        return renamed(read, json.loads(self.meant))

    @property
    def names_left_out(self) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.near or "{}")
        return found

    def preview(
        self, session: Session, by: Person, now: datetime, read: Read | None = None
    ) -> "Outcome":
        """As things stand now; once it is confirmed, what has been done. `read` is for whoever has
        just read the file."""
        if self.state is not ImportState.READ:
            return self.outcome(session)
        read = self.as_meant(read or WorkbookPart.read_of(session, self.id))
        found = plan(
            session,
            read,
            by,
            now,
            as_new=self.names_as_new,
            adds_only=self.adds_only,
            answers=self.answers,
        )
        found.unread.sort(key=lambda one: (one.at.sheet, one.at.row))
        today = now.astimezone(by.tz).date()
        days = () if self.year else tuple(yearless.asked(read))
        years = yearless.years(days, today) if days or self.year else ()
        return Outcome(found, found.counts, read, yearless=days, years=tuple(years))

    def outcome(self, session: Session) -> "Outcome":
        """What has been done so far."""
        is_undone = self.state is ImportState.UNDONE
        stayed = WorkbookPart.stayed_in(session, self.id) if is_undone else {}
        read = WorkbookPart.get(session, self.id, 0).read if not is_undone else None
        counts = WorkbookPart.counts_of(session, self.id)
        return Outcome(Plan(), counts, read, stayed)

    def choose(self, session: Session, *, adds_only: bool) -> None:
        self.adds_only = adds_only
        session.add(self)

    def settle_past(self, session: Session, state: TodoState) -> None:
        """This became of the to-dos whose day is over, of which the file is silent."""
        self.past = state.value
        session.add(self)

    def take_name_for(self, session: Session, name: str, person: Person) -> None:
        """A name in the file means this person of ours."""
        self.people = json.dumps(json.loads(self.people) | {name: person.id})
        session.add(self)

    def read_again(self, session: Session, read: Read, year: int) -> None:
        """What the file holds where its days without a year are of this one."""
        if self.state is not ImportState.READ:
            return
        WorkbookPart.delete_of(session, self.id)
        session.flush()
        parts = parts_of(read)
        self.parts, self.rows, self.year = len(parts), read.rows, year
        WorkbookPart.store(session, self.id, parts)
        session.add(self)

    def treat_as_new(self, session: Session, names: Iterable[str]) -> None:
        """These are customers of their own."""
        self.as_new = json.dumps(sorted({*self.names_as_new, *names}))
        session.add(self)

    def take_for(self, session: Session, name: str, customer: str) -> None:
        """A name in the file means the customer of this name."""
        self.meant = json.dumps(json.loads(self.meant) | {name: customer})
        session.add(self)

    def call(self, renamed: Mapping[str, str]) -> None:
        """These names of customers are others by now: later parts may name them so."""
        if renamed:
            self.meant = json.dumps(json.loads(self.meant) | dict(renamed))

    def delete(self, session: Session) -> None:
        """Of one that nobody has confirmed."""
        WorkbookPart.delete_of(session, self.id)
        session.flush()
        session.delete(self)

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
            # Of a part that is half done, as those from before there were parts may be, too.
            self.steps = min((self.steps or 0) + 1, self.parts)
            self._work(session, ImportState.UNDOING, place)

    def _work(self, session: Session, state: ImportState, place: tuple[str, str] | None) -> None:
        self.state, self.worked_at = state, None
        self.channel, self.ts = place or (None, None)
        session.add(self)
