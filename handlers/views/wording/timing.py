"""The time of an action as people of a language say it: "on the last Friday of every month",
每月最后一个周五. What is said can be typed again."""

from collections.abc import Callable, Iterable
from datetime import date

from handlers.text import Text
from models.rules.recurrence import Kind, Rule, Unit

LAST_DAY = 31


def words(
    rule: Rule,
    text: Text,
    today: date,
    day: Callable[[date], str] | None = None,
    *,
    counts_one: bool = True,
) -> str:
    """Plain text; `day` words a day, by default as dates are shown. `counts_one`: "once every
    month", else "every month"."""
    if rule.kind is Kind.ONCE:
        return text("timing-once", day=day(rule.start) if day else text.day(rule.start, today))
    say_day = day or (lambda one: text.bare_day(one, today))
    if rule.kind is Kind.TOTAL:
        count = _count(rule, text)
        if rule.end is None:
            return text("timing-total", count=count)
        return text("timing-total-by", count=count, day=say_day(rule.end))
    is_quota = rule.kind is Kind.QUOTA
    every = _quota(rule, text, counts_one=counts_one) if is_quota else _dated(rule, text)
    if rule.start > today and not rule.is_put_off:
        every = text("timing-from", timing=every, day=say_day(rule.start))
    if rule.end is not None:
        every = text("timing-until", timing=every, day=say_day(rule.end))
    return text("timing-times", timing=every, n=rule.count) if rule.count else every


def again(rule: Rule, text: Text, today: date) -> str:
    """How often a to-do comes again: once each time goes without saying."""
    return words(rule, text, today, counts_one=False)


def _count(rule: Rule, text: Text) -> str:
    """ "3 demos", "2 times" """
    key = "timing-count-what" if rule.what else "timing-count"
    return text(key, n=rule.quota or 1, what=rule.what)


def _quota(rule: Rule, text: Text, *, counts_one: bool) -> str:
    if not (counts_one or rule.what) and (rule.quota or 1) == 1:
        return _every(rule, text)
    return text("timing-quota", count=_count(rule, text), every=_every(rule, text))


def _dated(rule: Rule, text: Text) -> str:
    if rule.unit is Unit.DAY:
        return text("timing-workdays")
    if rule.unit is Unit.WEEK and not rule.is_workday:
        days = _listed((text.weekday_short(one) for one in rule.weekdays), text)
        return text("timing-weekly", n=rule.interval, days=days)
    every = _every(rule, text)
    if rule.months:
        in_year = rule.unit is Unit.YEAR
        key = "timing-month" if in_year else "timing-month-of"
        months = _listed(
            (
                text.month(month) if in_year else text("timing-nth", n=month)
                for month in rule.months
            ),
            text,
        )
        every = text(key, months=months, every=every)
    return text("timing-on", on=_on(rule, text), every=every)


def _on(rule: Rule, text: Text) -> str:
    """Which days of the period: "15th", "last Friday"."""
    if rule.days:
        return _listed(
            (
                text("timing-last-day") if day == LAST_DAY else text("timing-day", n=day)
                for day in rule.days
            ),
            text,
        )
    what = text("timing-workday") if rule.is_workday else text.weekday_short(rule.weekdays[0])
    places = (
        text("timing-nth-last", n=-one) if one < 0 else text("timing-nth", n=one)
        for one in rule.positions
    )
    return text("timing-nth-of", nth=_listed(places, text), what=what)


def _every(rule: Rule, text: Text) -> str:
    """ "every month", "every 2 weeks" """
    unit = rule.unit or Unit.MONTH
    return text(f"timing-every-{unit.value}", n=rule.interval)


def _listed(parts: Iterable[str], text: Text) -> str:
    *others, last = parts
    if not others:
        return last
    return text("timing-and", others=text("timing-comma").join(others), last=last)
