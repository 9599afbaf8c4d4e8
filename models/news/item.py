"""One offer or product of the team's list."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, and_, bindparam
from sqlmodel import Field, Session, col, select

from models import errors
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import may_here
from models.people.person import Person
from models.rules import news
from models.rules.rights import Right

MAX_TITLE, MAX_TEXT, MAX_INDUSTRIES = 100, 500, 200
MAX_LISTED = 40  # of a short list; older ones are not shown


class NewsKind(StrEnum):
    OFFER = "offer"
    PRODUCT = "product"


class NewsInput(NamedTuple):
    """What a form says of one. `industries` are separated by commas."""

    kind: NewsKind
    title: str
    text: str
    valid_until: date | None
    segments: tuple[Segment, ...]
    industries: str


class NewsItem(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        Index("ix_newsitem_listed", "team_id", "ended_at"),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str | None = Field(default=None, max_length=255)  # the form it was typed in
    kind: NewsKind = Field(sa_type=Choice(NewsKind))
    title: str
    text: str = ""
    valid_until: date | None = None  # the last day, wherever the reader is
    segments: str = ""  # values of Segment, with spaces between
    industries: str = ""  # parts of their names, with commas between
    by_id: int = Field(foreign_key="person.id")  # who wrote it last
    created_at: datetime = Field(sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def for_segments(self) -> frozenset[str]:
        return frozenset(self.segments.split())

    @property
    def for_industries(self) -> tuple[str, ...]:
        return news.industries(self.industries)

    @classmethod
    def listed(cls, session: Session) -> list["NewsItem"]:
        """Those nobody has ended, the newest first; some may not be valid any more."""
        newest = select(cls).where(col(cls.ended_at).is_(None)).order_by(col(cls.id).desc())
        return list(session.exec(newest.limit(MAX_LISTED)))

    @classmethod
    def listed_with(cls, session: Session, person_id: int) -> tuple[Person, list["NewsItem"]]:
        """The same with a person, in one statement: a form opens with no more than before."""
        rows = session.execute(_LISTED_WITH, {"person": person_id}).all()
        return rows[0][0], [item for _, item in rows if item is not None]

    @classmethod
    def get(cls, session: Session, id: int, by: Person) -> "NewsItem":
        """To be changed or ended by a manager. Raises OnlyManagers or NoLongerThere."""
        require_manager(by)
        item = session.get(cls, id)
        if item is None or item.ended_at is not None:
            raise errors.NoLongerThere
        return item

    @classmethod
    def add(
        cls,
        session: Session,
        said: NewsInput,
        by: Person,
        now: datetime,
        submission: str | None = None,
    ) -> "NewsItem":
        """The same submission again returns the item it made. Raises OnlyManagers."""
        require_manager(by)
        mine = select(cls).where(cls.submission == submission)
        if submission and (again := session.exec(mine).first()):
            return again
        item = cls(submission=submission, kind=said.kind, title="", by_id=by.id, created_at=now)
        item.change(session, said, by, now)
        return item

    def change(self, session: Session, said: NewsInput, by: Person, now: datetime) -> None:
        """Raises Empty, TextTooLong or DateInPast."""
        if not said.title.strip():
            raise errors.Empty("title")
        if said.valid_until is not None and said.valid_until < now.astimezone(by.tz).date():
            raise errors.DateInPast("valid_until")
        for field, text, most in (
            ("title", said.title, MAX_TITLE),
            ("text", said.text, MAX_TEXT),
            ("industries", said.industries, MAX_INDUSTRIES),
        ):
            if len(text) > most:
                raise errors.TextTooLong(field, length=len(text), most=most)
        self.kind, self.title, self.text = said.kind, said.title.strip(), said.text.strip()
        self.valid_until, self.by_id = said.valid_until, by.id
        self.segments = " ".join(one.value for one in said.segments)
        self.industries = ", ".join(news.industries(said.industries))
        session.add(self)
        session.flush()

    def end(self, session: Session, now: datetime) -> None:
        self.ended_at = self.ended_at or now
        session.add(self)


def worth_mentioning(listed: Sequence[NewsItem], customer: Customer, today: date) -> list[NewsItem]:
    """What suits this customer; nothing to one that has ended."""
    if not customer.is_live:
        return []
    segment = customer.segment.value if customer.segment else None
    return news.worth_mentioning(listed, segment, customer.industry, today)


def is_manager(person: Person) -> bool:
    return may_here(person, Right.NEWS)


def require_manager(by: Person) -> None:
    """Raises OnlyManagers."""
    if not is_manager(by):
        raise errors.OnlyManagers


# Made once: to make a statement takes longer than to run it.
_LISTED_WITH = (
    select(Person, NewsItem)
    .outerjoin(
        NewsItem,
        and_(col(NewsItem.team_id) == Person.team_id, col(NewsItem.ended_at).is_(None)),
    )
    .where(Person.id == bindparam("person"))
    .order_by(col(NewsItem.id).desc())
    .limit(MAX_LISTED)
)
