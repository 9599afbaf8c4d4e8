"""The record of a merge: enough of what it changed to undo it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from models.customers.customer import Customer
from models.database.columns import Instant
from models.database.scoped import TenantRow


class CustomerMerge(TenantRow, table=True):
    """A merge of two customers."""

    __table_args__ = (UniqueConstraint("team_id", "submission"),)

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the view it was chosen in
    kept_id: int = Field(foreign_key="customer.id", index=True)
    merged_id: int = Field(foreign_key="customer.id", index=True)
    by_id: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=Instant)
    kept_reviewed_at: datetime = Field(sa_type=Instant)  # before the merge
    undone_at: datetime | None = Field(default=None, sa_type=Instant)
    undone_by_id: int | None = Field(default=None, foreign_key="person.id")

    @classmethod
    def of(cls, session: Session, kept_id: int) -> list["CustomerMerge"]:
        """Merges into a customer that were not undone, the latest first."""
        standing = select(cls).where(cls.kept_id == kept_id, col(cls.undone_at).is_(None))
        return list(session.exec(standing.order_by(col(cls.id).desc())))

    def note(
        self,
        session: Session,
        table: type[TenantRow],
        row_id: int,
        field: str = "",
        value: str = "",
    ) -> None:
        """Record a row that was moved or created, or a field of it that was filled in."""
        of_table = name_of(table)
        row = CustomerMergeRow(
            merge_id=self.id, of_table=of_table, row_id=row_id, field=field, value=value
        )
        session.add(row)

    def rows(self, session: Session) -> list["CustomerMergeRow"]:
        mine = select(CustomerMergeRow).where(CustomerMergeRow.merge_id == self.id)
        return list(session.exec(mine.order_by(col(CustomerMergeRow.id))))


class CustomerMergeRow(TenantRow, table=True):
    """A row that a merge moved or created, or a field that it filled in."""

    id: int = Field(default=None, primary_key=True)
    merge_id: int = Field(foreign_key="customermerge.id", index=True)
    of_table: str = Field(max_length=32)
    row_id: int  # for a share, the person's id
    field: str = Field(default="", max_length=32)  # empty if the row was moved or created
    value: str = ""  # the value that was filled in


@dataclass(frozen=True)
class Told:
    """A merge with both of its customers."""

    merge: CustomerMerge
    kept: Customer
    merged: Customer


def told(session: Session, merge_id: int) -> Told:
    made = session.get_one(CustomerMerge, merge_id)
    kept, merged = (session.get_one(Customer, id) for id in (made.kept_id, made.merged_id))
    return Told(made, kept, merged)


def earlier(session: Session, kept: Customer) -> list[Told]:
    """Merges into a customer that were not undone, the latest first."""
    return [told(session, made.id) for made in CustomerMerge.of(session, kept.id)]


def name_of(table: type[TenantRow]) -> str:
    return table.__name__.lower()
