"""An amount with what it is worth in the currency of the figures, at the rate of one day."""

from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel

from models.money import rates
from models.money.rates import ExchangeRate
from models.rules.amounts.money import converted


class Rated(SQLModel):
    """`cents` are hundredths of the unit of `currency`, an ISO 4217 code, "" without an amount."""

    cents: int | None = Field(default=None, sa_type=BigInteger)
    currency: str = Field(default="", max_length=3)
    rate: str | None = Field(default=None, max_length=40)
    rate_on: date | None = None
    rated_cents: int | None = Field(default=None, sa_type=BigInteger)
    rated_currency: str = Field(default="", max_length=3)

    def freeze(self, rate: ExchangeRate) -> None:
        """From now on it is converted at this rate."""
        self.rate, self.rate_on, self.rated_currency = rate.rate, rate.set_on, rate.reporting
        self.convert()

    def unfreeze(self) -> None:
        self.rate, self.rate_on, self.rated_cents, self.rated_currency = None, None, None, ""

    def take_rate(self, session: Session) -> None:
        """It keeps the rate it has, or else takes today's; what is in the currency of the figures
        needs none."""
        if not self.currency:
            return
        if self.rate is None and (rate := rates.current(session, self.currency)):
            self.freeze(rate)
        self.convert()

    def convert(self) -> None:
        if self.cents is None or self.rate is None:
            self.rated_cents = None
        else:
            self.rated_cents = converted(self.cents, Decimal(self.rate))
