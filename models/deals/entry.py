"""What a person types of an amount, as it is stored."""

from decimal import Decimal

from models import errors
from models.rules.amounts import read_amount
from models.rules.amounts.money import MOST, TooFine, TooLarge, to_cents


def amount(typed: str, chosen: str, locale: str, field: str = "amount") -> tuple[int | None, str]:
    """Hundredths and the currency of what was typed, such as 1,100万 or "$500k"; None and "" of
    nothing. A currency that is `chosen` beside it may be in the text, too. Raises
    AmountUnreadable, AmountTooFine, AmountTooLarge, AmountContradicts or AmountBare."""
    if not typed.strip():
        return None, ""
    read = read_amount(typed, locale)
    if read is None or read.comparison is not None or read.value <= Decimal(0):
        raise errors.AmountUnreadable(field)
    if read.currency and chosen and read.currency != chosen:
        raise errors.AmountContradicts(field, typed=read.currency, chosen=chosen)
    currency = chosen or read.currency
    if not currency:
        raise errors.AmountBare("currency")
    try:
        return to_cents(read.value), currency
    except TooFine:
        raise errors.AmountTooFine(field) from None
    except TooLarge:
        raise errors.AmountTooLarge(field, most=MOST) from None
