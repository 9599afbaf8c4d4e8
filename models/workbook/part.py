"""A part of an imported workbook: what was read of it, and what came of it."""

from collections.abc import Sequence

from pydantic import TypeAdapter
from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.database.scoped import TenantRow
from models.rules.workbook.rows import At, CustomerRow, Read
from models.workbook.counts import Counts
from models.workbook.kept import Kept
from models.workbook.later import Later

NOWHERE = At("", 0)
_READ, _KEPT, _DONE = TypeAdapter(Read), TypeAdapter(Kept), TypeAdapter(Counts)


class WorkbookPart(TenantRow, table=True):
    """Apart from the import, which is written with each: else its rows would be, too."""

    __table_args__ = (UniqueConstraint("import_id", "number"),)

    id: int = Field(default=None, primary_key=True)
    import_id: int = Field(foreign_key="workbookimport.id")
    number: int  # from 0
    rows: str  # JSON of what was read
    done: str | None = None  # JSON of Counts: what was done with it
    kept: str = ""  # JSON of what was there before

    @classmethod
    def store(cls, session: Session, import_id: int, parts: Sequence[Read]) -> None:
        """One after the other: no more than one is held as text."""
        for number, read in enumerate(parts):
            part = cls(import_id=import_id, number=number, rows=_READ.dump_json(read).decode())
            session.add(part)
            session.flush()
            session.expunge(part)

    @classmethod
    def get(cls, session: Session, import_id: int, number: int) -> "WorkbookPart":
        return session.exec(_of(import_id).where(cls.number == number)).one()

    @classmethod
    def read_of(cls, session: Session, import_id: int) -> Read:
        """All that was read, in one piece."""
        columns = _of(import_id).with_only_columns(col(cls.rows)).order_by(col(cls.number))
        parts = [_READ.validate_json(rows) for rows in session.scalars(columns)]
        first = parts[0]
        return Read(
            customers=tuple(row for part in parts for row in part.customers),
            strategies=tuple(row for part in parts for row in part.strategies),
            followups=tuple(row for part in parts for row in part.followups),
            unread=tuple(one for part in parts for one in part.unread),
            ignored=first.ignored,
            rows=sum(part.rows for part in parts),
            has_macros=first.has_macros,
            tableless=first.tableless,
            short=first.short,
            unsure=first.unsure,
            deals=tuple(row for part in parts for row in part.deals),
            headings=first.headings,
            examples=first.examples,
            reach=first.reach,
        )

    @classmethod
    def names_in(cls, session: Session, import_id: int) -> Read:
        """Each customer that is named, with our id where the file has it, read part by part, and
        which of the names are unsure, as the first part tells."""
        found: dict[str, CustomerRow] = {}
        unsure: dict[str, tuple[str, ...]] = {}
        columns = _of(import_id).with_only_columns(col(cls.rows)).order_by(col(cls.number))
        for rows in session.scalars(columns.execution_options(yield_per=1)):
            part = _READ.validate_json(rows)
            unsure |= part.unsure
            for row in part.customers:
                found.setdefault(row.name, CustomerRow(NOWHERE, row.name, row.id))
            named = [one.customer for one in part.strategies]
            named += [one.customer for one in part.deals]
            for name in [*named, *(one.customer for one in part.followups)]:
                found.setdefault(name, CustomerRow(NOWHERE, name))
        return Read(tuple(found.values()), unsure=unsure)

    @classmethod
    def made_by(cls, session: Session, import_id: int) -> frozenset[int]:
        """The ids of the customers that its parts have made, or given to somebody, so far."""
        columns = _of(import_id).where(cls.kept != "").with_only_columns(col(cls.kept))
        every = map(_KEPT.validate_json, session.scalars(columns))
        return frozenset(
            id
            for kept in every
            for id in (*kept.customers, *(customer for customer, *_ in kept.handed))
        )

    @classmethod
    def counts_of(cls, session: Session, import_id: int) -> Counts:
        """Of all that are done."""
        done = _of(import_id).where(col(cls.done).is_not(None)).order_by(col(cls.number))
        total = Counts()
        for one in session.scalars(done.with_only_columns(col(cls.done))):
            total.add(_DONE.validate_json(one or ""))
        total.unread.sort(key=lambda each: (each.at.sheet, each.at.row))
        return total

    @classmethod
    def stayed_in(cls, session: Session, import_id: int) -> dict[str, list[str]]:
        """The customers that an undo left, or something of them, by name, and why."""
        columns = _of(import_id).where(cls.kept != "").with_only_columns(col(cls.kept))
        found: dict[str, dict[str, None]] = {}
        for kept in map(_KEPT.validate_json, session.scalars(columns)):
            for name, why in [*((one, Later.PROFILE) for one in kept.touched), *kept.stayed]:
                found.setdefault(name, {})[why] = None
        return {name: list(found[name]) for name in sorted(found)}

    @classmethod
    def delete_of(cls, session: Session, import_id: int) -> None:
        for one in session.exec(_of(import_id)):
            session.delete(one)

    @property
    def read(self) -> Read:
        return _READ.validate_json(self.rows)

    @property
    def changes(self) -> Kept:
        return _KEPT.validate_json(self.kept) if self.kept else Kept()

    def settle(self, session: Session, kept: Kept, counts: Counts | None = None) -> None:
        self.kept = _KEPT.dump_json(kept).decode()
        if counts is not None:
            self.done = _DONE.dump_json(counts).decode()
        session.add(self)


def _of(import_id: int) -> SelectOfScalar[WorkbookPart]:
    return select(WorkbookPart).where(WorkbookPart.import_id == import_id)
