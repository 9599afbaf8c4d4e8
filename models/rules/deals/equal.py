"""A deal that is paid in so many parts that are alike, and in no others: "3 monthly payments from
Jan 15", 12/15、1/15、2/15各30万. Pure."""

from datetime import datetime
from decimal import Decimal

from models.rules.amounts import FoundAmount
from models.rules.amounts.lexicon import fold
from models.rules.deals import schedule
from models.rules.deals.shares import (
    CLAUSE,
    EACH,
    FIFTY,
    IS_PAID,
    SHARE,
    WHOLE,
    Share,
    equal_part,
    named_in,
    percent_of,
)


def read(
    text: str,
    begins: int,
    total: Decimal,
    others: list[FoundAmount],
    now: datetime,
    locale: str,
) -> list[Share]:
    """So many that are alike, on days that are listed or follow from the first one."""
    said = fold(text[begins:])
    values = {one.amount.value for one in others if one.amount}
    days_text = said
    for one in reversed(others):
        days_text = days_text[: one.start - begins] + " " + days_text[one.end - begins :]
    count = schedule.count_of(said)
    if count is None and len(values) == 1:
        count = schedule.repeated(total, next(iter(values)), days_text)
    shares = named_in(said)
    percent = percent_of(shares[0]) if shares else None
    if count is None and percent and schedule.is_regular(said) and not WHOLE % percent:
        count = int(WHOLE / percent)
    if FIFTY.search(said) or (count is None and EACH.search(said)):
        days_text = FIFTY.sub(" ", days_text).replace(":", ",")
        count = count or len(list(schedule.listed_days(days_text, now, locale)))
    if not count or not 2 <= count <= schedule.MOST or len(shares) > 1 or len(values) > 1:
        return []
    if len(others) > 1 and not EACH.search(said):
        return []
    if values and values != {total / count}:
        return []
    if shares and not (percent and abs(percent * count - WHOLE) <= 1):
        return []
    days = schedule.days_of(days_text.replace(":", ",").replace("：", ","), count, now, locale)
    if days is None:
        return []
    share = equal_part(count)
    alike = [Share(share, day, is_alike=True) for day in days[:-1]]
    return [*alike, Share(None, days[-1], is_alike=True)]


def without(
    text: str, bare: str, begins: int, others: list[FoundAmount], now: datetime, locale: str
) -> str:
    """What the line says besides: the kind of the deal, its title. `bare` is what was read."""
    kept, end = text[:begins], begins
    for clause in CLAUSE.finditer(bare, begins):
        said, span = fold(clause[0]), range(*clause.span())
        is_of_plan = (
            schedule.speaks_of_one(said)
            or any(words.search(said) for words in (SHARE, EACH, FIFTY, IS_PAID))
            or any(one.start in span for one in others)
            or any(schedule.listed_days(said, now, locale))
        )
        if is_of_plan:  # only what stands between it and the clause before
            kept = (kept + text[end : clause.start()]).rstrip(" ,，;；:：")
        else:
            kept += text[end : clause.end()]
        end = clause.end()
    return (kept + text[end:]).rstrip(" ,，;；:：")
