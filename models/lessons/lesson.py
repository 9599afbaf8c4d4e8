"""What was learned of a deal that was won or lost, or otherwise, for the whole workspace to read.

Whoever may not see a customer does not learn its name here either: where a text says it is noted,
so that it can be left out, and what is searched has no names in it."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.customers.standing import Segment
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.rules.lessons import LessonKind

MAX_TEXT, MAX_PAIN, MAX_INDUSTRY = 2000, 300, 200


class Lesson(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        Index("ix_lesson_listed", "team_id", "deleted_at", "id"),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str | None = Field(default=None, max_length=255)  # the form it was typed in
    kind: LessonKind = Field(sa_type=Choice(LessonKind))
    text: str
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    # Whom it suits: see models.rules.lessons.
    industry: str = ""
    segment: Segment | None = Field(default=None, sa_type=Choice(Segment))
    pain: str = ""
    search_text: str = ""  # folded, without the names of customers
    by_id: int = Field(foreign_key="person.id")
    created_at: datetime = Field(sa_type=Instant)
    deleted_at: datetime | None = Field(default=None, sa_type=Instant)

    @classmethod
    def live(cls) -> SelectOfScalar["Lesson"]:
        """The newest first."""
        return select(cls).where(col(cls.deleted_at).is_(None)).order_by(col(cls.id).desc())

    @property
    def said(self) -> tuple[str, str, str]:
        """The texts that people typed."""
        return self.text, self.industry, self.pain

    @property
    def suits_somebody(self) -> bool:
        return bool(self.industry or self.segment or self.pain)


class LessonName(TenantRow, table=True):
    """A customer that a lesson names, as it stands there."""

    id: int = Field(default=None, primary_key=True)
    lesson_id: int = Field(foreign_key="lesson.id", index=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    typed: str
