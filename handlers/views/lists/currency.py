"""The currency of the figures, and the rates to it."""

from collections.abc import Iterable
from datetime import date

from handlers.text import Text
from models.money.rates import ExchangeRate


def shown(
    chosen: str, told: str, rates: Iterable[ExchangeRate], late: int, text: Text, today: date
) -> str:
    """Plain text. `told` is the currency that figures are in, whether or not it was `chosen`."""
    if chosen:
        lines = [text("currency-chosen", currency=text.currency(chosen))]
    elif told:
        lines = [text("currency-only", currency=text.currency(told))]
    else:
        lines = [text("currency-none")]
    lines += [
        text(
            "currency-rate",
            currency=one.currency,
            rate=one.rate,
            reporting=one.reporting,
            day=text.day(one.set_on, today),
        )
        for one in rates
    ]
    if late:
        lines.append(text("currency-late", count=late))
    lines.append(text("currency-how"))
    return "\n".join(lines)
