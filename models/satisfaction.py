"""How content customers are: asked of their owners once a quarter."""

from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.score import HIGHEST, LOWEST, QuarterScore
from models.errors import Malformed
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import TOLD, Reminder
from models.rules.deadlines import Kind
from models.rules.time.period import Kind as PeriodKind
from models.rules.time.period import Period, current

ASKED_LATELY = timedelta(days=62)  # what was asked is still answered in words
ASKED_FOR = timedelta(days=366)  # a button that is older scores nothing any more


def score(
    session: Session,
    customer_id: int,
    quarter_ends: date,
    points: int | None,
    by: Person,
    now: datetime,
) -> None:
    """Of that quarter, in the place of what was said of it before; None: it was not asked. Raises
    CustomerHidden, NotAllowed or Malformed."""
    customer = Customer.to_edit(session, customer_id, by)
    if points is not None and not LOWEST <= points <= HIGHEST:
        raise Malformed
    _require_quarter(session, quarter_ends, by, now)
    found = QuarterScore.of(session, customer.id, quarter_ends) or QuarterScore(
        customer_id=customer.id,
        owner_id=customer.owner_id,
        quarter_ends=quarter_ends,
        given_at=now,
        given_by_id=by.id,
    )
    found.score, found.given_at, found.given_by_id = points, now, by.id
    session.add(found)
    session.flush()
    customer.update_reminders(session, now)


def take_back(
    session: Session, customer_id: int, quarter_ends: date, by: Person, now: datetime
) -> None:
    """Nothing was said of that quarter. Raises CustomerHidden or NotAllowed."""
    customer = Customer.to_edit(session, customer_id, by)
    if found := QuarterScore.of(session, customer.id, quarter_ends):
        session.delete(found)
        session.flush()
        customer.update_reminders(session, now)


def quarter_asked(session: Session, customer: Customer, by: Person, now: datetime) -> Period | None:
    """The quarter of which this person was asked last how content the customer is, and has not
    answered."""
    asked = select(Reminder.deadline).where(
        Reminder.kind == Kind.SATISFACTION,
        Reminder.subject_id == customer.id,
        Reminder.recipient_id == by.id,
        col(Reminder.state).in_(TOLD),
        col(Reminder.deadline) >= now - ASKED_LATELY,
    )
    day = session.exec(asked.order_by(col(Reminder.deadline).desc()).limit(1)).first()
    quarter = quarter_of(session, by, day.date()) if day else None
    if quarter is None or QuarterScore.of(session, customer.id, quarter.last):
        return None
    return quarter


def quarter_of(session: Session, by: Person, day: date) -> Period:
    begins = session.get_one(Workspace, by.team_id).year_begins
    return current(PeriodKind.QUARTER, day, begins=begins)


def _require_quarter(session: Session, ends: date, by: Person, now: datetime) -> None:
    today = now.astimezone(by.tz).date()
    is_one = quarter_of(session, by, ends).last == ends
    if not is_one or abs(today - ends) > ASKED_FOR:
        raise Malformed
