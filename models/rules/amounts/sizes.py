"""The size of a company in one cell: 500人/5亿元."""

from dataclasses import dataclass
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.amounts.reading import (
    Amount,
    Count,
    is_yearly,
    names_money,
    names_people,
    read_amount,
    read_count,
)

# Not the comma inside 1,200 nor the stroke of 5亿/年.
_PARTED = re.compile(
    r"[|｜;；、，\n()（）]|,(?!\d{3}(?!\d))|/(?!\s*(?:每?年|year|yr|y)\s*(?:$|[^\w]))|／"
)
_GAP = re.compile(r"\s+")
_LEAST = Decimal(10_000)  # of a bare amount behind a bare number: 500/5亿


@dataclass(frozen=True)
class Size:
    """`text` is what of it is no number: a range, "unknown"."""

    employees: Count | None = None
    revenue: Amount | None = None
    text: str = ""


def read_size(text: str, locale: str = "") -> Size:
    """Employees and yearly revenue where each is said for sure; the rest stays text.

    A number says what it counts (人, staff, 年营收, a currency), or stands where the heading of the
    standard has it: employees before the stroke, revenue behind it.
    """
    parts = [part.strip() for part in _PARTED.split(text) if part.strip()]
    if len(parts) == 1:
        parts = _at_a_gap(parts[0])
    if positional := _by_position(parts, locale):
        return positional
    employees = [count for part in parts if names_people(part) and (count := read_count(part))]
    revenues = [amount for part in parts if (amount := _revenue(part, locale))]
    if len(employees) > 1 or len(revenues) > 1:
        return Size(text=text.strip())
    rest = [part for part in parts if not (names_people(part) and read_count(part))]
    rest = [part for part in rest if not _revenue(part, locale)]
    return Size(
        employees[0] if employees else None,
        revenues[0] if revenues else None,
        " / ".join(rest),
    )


def _revenue(part: str, locale: str) -> Amount | None:
    return read_amount(part, locale) if is_yearly(part) or names_money(part) else None


def _at_a_gap(text: str) -> list[str]:
    """500人 5亿元: two parts with nothing but a space between them."""
    for gap in _GAP.finditer(text):
        parts = [text[: gap.start()], text[gap.end() :]]
        people = [names_people(part) and read_count(part) is not None for part in parts]
        money = [names_money(part) or is_yearly(part) for part in parts]
        if people in ([True, False], [False, True]) and money == [not one for one in people]:
            return parts
    return [text]


def _by_position(parts: list[str], locale: str) -> Size | None:
    if len(parts) != 2:
        return None
    count, amount = read_count(parts[0]), read_amount(parts[1], locale)
    if not count or not amount or re.search(r"[$¥]", fold(parts[0])):
        return None
    says_people = names_people(parts[0])
    says_money = is_yearly(parts[1]) or names_money(parts[1]) or amount.value >= _LEAST
    is_plain = says_people or re.fullmatch(r"[约~]?\s*\d[\d,]*", fold(parts[0]))
    return Size(count, amount) if is_plain and says_money and not names_people(parts[1]) else None
