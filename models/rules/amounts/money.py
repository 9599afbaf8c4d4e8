"""Money as it is stored: whole hundredths of a currency's unit, so that sums are exact on every
database. No currency that is read here has a smaller part."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

from models.rules.amounts.lexicon import CURRENCIES, fold
from models.rules.characters import keyword

UNIT = 100
MOST = 10**12  # units: thousands of such deals still add up in 64 bits
PAID_IN_UNITS = frozenset({"JPY", "KRW", "TWD", "VND", "IDR"})
CODES = tuple(dict.fromkeys(CURRENCIES.values()))  # ISO 4217, of the currencies that are read


def currency_named(typed: str) -> str | None:
    """The code of a currency that is called so: "cny", 人民币, "US dollars"."""
    name = fold(keyword(typed))
    return name.upper() if name.upper() in CODES else CURRENCIES.get(name)


class TooFine(Exception):
    """The amount has a part that is smaller than a hundredth."""


class TooLarge(Exception):
    """More than MOST units."""


def to_cents(value: Decimal) -> int:
    """Raises TooFine or TooLarge."""
    if value > MOST:
        raise TooLarge
    cents = value * UNIT
    if cents != cents.to_integral_value():
        raise TooFine
    return int(cents)


def from_cents(cents: int) -> Decimal:
    value = Decimal(cents) / UNIT
    return value.to_integral_value() if cents % UNIT == 0 else value


def rounded(cents: Decimal, currency: str) -> int:
    """To the smallest part that is paid in that currency: a yen, a Taiwan dollar, a cent."""
    least = UNIT if currency in PAID_IN_UNITS else 1
    return int((cents / least).to_integral_value(ROUND_HALF_EVEN)) * least


def in_parts(value: Decimal, count: int) -> list[Decimal]:
    """So many that are alike but for a hundredth, and add up to the value."""
    least = Decimal(1) / UNIT
    part = (value / count).quantize(least, ROUND_DOWN)
    left = int((value - part * count) / least)
    return [part + least if place < left else part for place in range(count)]


def converted(cents: int, rate: Decimal) -> int:
    """In another currency, of which `rate` is what one unit costs; halves go to the even side."""
    return int((cents * rate).to_integral_value(ROUND_HALF_EVEN))
