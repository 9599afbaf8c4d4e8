"""A review as it was made: its figures and the rows behind them, which later work does not move."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, ColumnElement, and_
from sqlmodel import Field, Session, col

from models import errors
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, require
from models.people.person import Person
from models.reviews.definitions import VERSION
from models.reviews.named import NamedRow
from models.reviews.scope import Breadth, Scope
from models.rules.figures import Figure, Key, Noun, Row
from models.rules.rights import Right
from models.rules.time.period import JANUARY, Kind, Period

MOST_ROWS = 500  # kept of one figure, the misses first
MAX_CAUSE = 300  # characters
OF_SCOPE = ("person_id", "breadth", "subject_id", "customer_id", "segment")
OF_ONE = (*OF_SCOPE, "first", "last")  # what two makings of one review share


class FrozenReview(TenantRow, table=True):
    """Made for a preview; `channel` and `posted_at` once it is posted. Its scope is `breadth`, of
    `subject_id` or else of who made it, narrowed to a customer or a segment."""

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)  # who made it
    breadth: Breadth = Field(sa_type=Choice(Breadth))
    subject_id: int | None = Field(default=None, foreign_key="person.id")
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    segment: Segment | None = Field(default=None, sa_type=Choice(Segment))
    kind: Kind = Field(sa_type=Choice(Kind))
    first: date
    last: date
    begins: int = JANUARY
    headcount: int
    recorded_from: date | None = None  # where the records begin within the period before
    version: int = VERSION  # of the definitions it was counted by
    made_at: datetime = Field(sa_type=Instant)
    channel: str | None = None
    posted_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def period(self) -> Period:
        return Period(self.kind, self.first, self.last, self.begins)

    @property
    def is_of_one(self) -> bool:
        """Whether it is of one customer, or of one other person."""
        return self.customer_id is not None or self.subject_id is not None

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "FrozenReview":
        """The review that `by` made. Whoever is about to post it locks it, so that of two presses
        one posts. Raises NotAllowed, or PreviewGone for a preview that was left lying."""
        found = session.get(cls, id, with_for_update=lock, populate_existing=lock)
        if found is None:
            raise errors.PreviewGone
        require(session, by, Right.REVIEW_POST, Of(giver_id=found.person_id))
        return found

    def scope(self, session: Session) -> Scope:
        """With a customer that was merged since, the one it was merged into."""
        customer = self.customer_id
        return Scope(
            session.get_one(Person, self.subject_id or self.person_id),
            self.breadth,
            None if customer is None else Customer.surviving(session, customer),
            self.segment,
        )

    def shares_scope(self) -> ColumnElement[bool]:
        """The SQL condition that another one was made by the same person of the same scope."""
        return self._shares(OF_SCOPE)

    def is_the_same(self) -> ColumnElement[bool]:
        """The same, and of the same period: what was said of it then is true of it now."""
        return self._shares(OF_ONE)

    def _shares(self, columns: Iterable[str]) -> ColumnElement[bool]:
        return and_(*(col(getattr(FrozenReview, one)) == getattr(self, one) for one in columns))

    def post(self, channel: str, now: datetime) -> None:
        self.channel, self.posted_at = channel, now


class FrozenFigure(TenantRow, table=True):
    """A figure, the same of the period before, and what the manager says was the cause."""

    id: int = Field(default=None, primary_key=True)
    review_id: int = Field(foreign_key="frozenreview.id", index=True)
    key: Key = Field(sa_type=Choice(Key))
    numerator: int = Field(sa_type=BigInteger)
    denominator: int | None
    unrated: int = 0
    numerator_before: int = Field(sa_type=BigInteger)
    denominator_before: int | None
    unrated_before: int = 0
    currency: str = Field(default="", max_length=3)
    goal: int | None = Field(default=None, sa_type=BigInteger)  # the target's value
    goal_currency: str = Field(default="", max_length=3)
    cause: str = ""

    @property
    def figure(self) -> Figure:
        return Figure(self.key, self.numerator, self.denominator, self.unrated, self.currency)

    @property
    def before(self) -> Figure:
        return Figure(
            self.key,
            self.numerator_before,
            self.denominator_before,
            self.unrated_before,
            self.currency,
        )


class FrozenPersonFigure(TenantRow, table=True):
    """The same of one of the people, with the name it was shown with; in the order they are
    shown."""

    id: int = Field(default=None, primary_key=True)
    review_id: int = Field(foreign_key="frozenreview.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    name: str
    key: Key = Field(sa_type=Choice(Key))
    numerator: int = Field(sa_type=BigInteger)
    denominator: int | None

    @property
    def figure(self) -> Figure:
        return Figure(self.key, self.numerator, self.denominator)


class FrozenRow(TenantRow, table=True):
    """A row behind a figure, with the names it was shown with."""

    id: int = Field(default=None, primary_key=True)
    figure_id: int = Field(foreign_key="frozenfigure.id", index=True)
    noun: Noun = Field(sa_type=Choice(Noun))
    row_id: int
    is_hit: bool
    day: date | None
    took: int | None  # seconds
    score: int | None = Field(default=None, sa_type=BigInteger)
    owner_id: int = Field(foreign_key="person.id")
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    owner: str
    customer: str | None
    what: str | None
    word: str | None = None

    def named(self) -> NamedRow:
        took = None if self.took is None else timedelta(seconds=self.took)
        row = Row(self.noun, self.row_id, self.is_hit, self.day, took, self.score)
        whose = (self.owner_id, self.customer_id, self.owner, self.customer)
        return NamedRow(row, *whose, self.what, self.word)
