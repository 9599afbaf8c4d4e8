"""Parts of a plan that are alike and stand in one clause: 其余两期各35%在2月底和4月底, "35% each on
Feb 28 and Apr 30", 余款分两次. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.amounts.money import in_parts
from models.rules.deals import schedule
from models.rules.deals.shares import EACH, WHOLE, Share, equal_part, named_in, percent_of

Sum = tuple[int, int, Decimal]  # from where to where it stands in the clause, and its value
_COUNTED = re.compile(
    rf"{schedule.COUNT}\s*(?:期|笔|次)(?=\s*(?:款|都|均)?\s*(?:各|每))"
    rf"|(?<![a-z\d]){schedule.COUNT.replace('count', 'more')}\s*(?:more|others?)(?![a-z])"
    rf"|(?<![a-z\d.]){schedule.COUNT.replace('count', 'times')}\s*[x×]\s*(?=\d)"
)
_OF_EACH = re.compile(
    r"(?:payments?|instal+ments?|parts|more)\s+of(?![a-z])|\d\s*[x×]\s*\d|[每均都]"
)
_SPLIT = re.compile(r"分|(?<![a-z])(?:in|over|across|split)(?![a-z])")


class Unsure(Exception):
    """Shares, days and their number do not go together."""


def read(
    folded: str,
    sums: Sequence[Sum],
    paid_before: Decimal | None,
    later: Sequence[Sequence[date]],
    now: datetime,
    locale: str,
) -> tuple[list[Share], int] | None:
    """The parts, and how many of the clauses that follow tell their days: `later` are the days of
    those that say nothing else. `paid_before` are the per cent of what stands before them. None of
    a clause with no such parts; raises Unsure."""
    count, counted = _count(folded)
    if count is None and not EACH.search(folded):
        return None
    shares = [one for one in named_in(folded) if not one["rest"]]
    is_rest = any(one["rest"] for one in named_in(folded))
    if count is None and not (shares or sums):
        return None
    if len(shares) + len(sums) > 1:
        raise Unsure
    spans = [*(one.span() for one in shares), *(one[:2] for one in sums), *counted]
    days, used = _days(_without(folded, spans), count, later, now, locale)
    number = count or len(days)
    if not 2 <= number <= schedule.MOST or (days and len(days) != number):
        raise Unsure
    due: list[date | None] = list(days) if days else [None] * number
    if not shares and not sums:
        if not is_rest or paid_before is None:
            raise Unsure
        part = equal_part(number, WHOLE - paid_before)
        alike = [Share(part, day, is_alike=True) for day in due[:-1]]
        return [*alike, Share(None, due[-1], is_alike=True)], used
    is_each = EACH.search(folded) or _OF_EACH.search(folded)
    if not is_each and not _SPLIT.search(folded):
        raise Unsure
    parts = 1 if is_each else number
    percent = percent_of(shares[0]) if shares else None
    percent = equal_part(parts, percent) if percent is not None else None
    if sums:
        amounts = in_parts(sums[0][2], parts) if parts > 1 else [sums[0][2]] * number
        return [Share(None, day, one) for day, one in zip(due, amounts, strict=True)], used
    return [Share(percent, day, is_alike=parts > 1) for day in due], used


def _count(folded: str) -> tuple[int | None, list[tuple[int, int]]]:
    if found := _COUNTED.search(folded):
        said = found["count"] or found["more"] or found["times"]
        return schedule.number_of(said), [found.span()]
    return schedule.count_of(folded), []


def _days(
    bare: str,
    count: int | None,
    later: Sequence[Sequence[date]],
    now: datetime,
    locale: str,
) -> tuple[list[date], int]:
    if count and (found := schedule.days_of(bare, count, now, locale)):
        return found, 0
    days, used = list(schedule.listed_days(EACH.sub(" ", bare), now, locale)), 0
    for more in later:
        if len(days) >= (count or 1) and (count or used == 0):
            break
        days += more
        used += 1
    return days, used


def _without(folded: str, spans: Sequence[tuple[int, int]]) -> str:
    return "".join(_kept(folded, sorted(spans)))


def _kept(folded: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    end = 0
    for start, stop in spans:
        yield folded[end:start] + " "
        end = max(end, stop)
    yield folded[end:]
