"""The currency in which a workspace's figures are told, and the rates to it that an admin sets."""

from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Field, Session, col, select

from models import errors
from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.people.permission import require_admin
from models.people.person import Person
from models.people.workspace import Workspace


class ExchangeRate(TenantRow, table=True):
    """What one unit of a currency costs in that of the figures, from a day on. Rates to a currency
    that the figures were told in before stay for what was closed then."""

    id: int = Field(default=None, primary_key=True)
    currency: str = Field(max_length=3)
    reporting: str = Field(max_length=3)  # the currency of the figures
    rate: str = Field(max_length=40)  # exact, as a decimal number
    set_on: date  # a day of who set it
    set_at: datetime = Field(sa_type=Instant)
    set_by_id: int = Field(foreign_key="person.id")


def chosen(session: Session) -> str:
    """The currency that an admin chose for the figures; "" while none is."""
    return session.get_one(Workspace, session.info["team"]).currency


def choose(session: Session, by: Person, currency: str) -> None:
    """Raises OnlyAdmins."""
    require_admin(session, by)
    workspace = session.get_one(Workspace, by.team_id)
    workspace.currency = currency
    session.add(workspace)


def set_rate(
    session: Session, by: Person, currency: str, rate: Decimal, now: datetime
) -> ExchangeRate:
    """Raises OnlyAdmins, or NoReportingCurrency."""
    require_admin(session, by)
    reporting = chosen(session)
    if not reporting:
        raise errors.NoReportingCurrency
    if currency == reporting or not rate.is_finite() or rate <= 0:
        raise errors.RateUnreadable(typed=f"{currency} {rate}")
    row = ExchangeRate(
        currency=currency,
        reporting=reporting,
        rate=format(rate, "f"),
        set_on=now.astimezone(by.tz).date(),
        set_at=now,
        set_by_id=by.id,
    )
    session.add(row)
    session.flush()
    return row


def current(session: Session, currency: str) -> ExchangeRate | None:
    """The latest rate of a currency to that of the figures."""
    found = select(ExchangeRate).where(
        ExchangeRate.currency == currency, ExchangeRate.reporting == chosen(session)
    )
    return session.exec(found.order_by(col(ExchangeRate.id).desc()).limit(1)).first()


def all_current(session: Session) -> list[ExchangeRate]:
    """The latest of each currency, by its code."""
    found = select(ExchangeRate).where(ExchangeRate.reporting == chosen(session))
    latest = {one.currency: one for one in session.exec(found.order_by(col(ExchangeRate.id)))}
    return [latest[code] for code in sorted(latest)]
