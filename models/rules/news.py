"""Which news is worth mentioning to a customer."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

MAX_MENTIONED = 2  # more would be noise


class News(Protocol):
    """Something new to offer: for customers of these segments or of these industries; for all where
    it names neither. `industries` are parts of their names."""

    @property
    def id(self) -> int: ...

    @property
    def valid_until(self) -> date | None: ...

    @property
    def for_segments(self) -> frozenset[str]: ...

    @property
    def for_industries(self) -> tuple[str, ...]: ...


N = TypeVar("N", bound=News)


def is_valid(news: News, today: date) -> bool:
    """The last day counts."""
    return news.valid_until is None or today <= news.valid_until


def suits(news: News, segment: str | None, industry: str) -> bool:
    if not news.for_segments and not news.for_industries:
        return True
    named = industry.casefold()
    return segment in news.for_segments or any(
        one.casefold() in named for one in news.for_industries
    )


def worth_mentioning(
    every: Iterable[N], segment: str | None, industry: str, today: date
) -> list[N]:
    """At most two: what is meant for customers like this one before what is for all, then what ends
    first, then the newest."""
    fitting = [one for one in every if is_valid(one, today) and suits(one, segment, industry)]

    def rank(news: N) -> tuple[bool, date, int]:
        is_for_all = not news.for_segments and not news.for_industries
        return is_for_all, news.valid_until or date.max, -news.id

    return sorted(fitting, key=rank)[:MAX_MENTIONED]


def industries(typed: str) -> tuple[str, ...]:
    """Parts of the names of industries, typed with commas between."""
    for comma in "，、;；\n":
        typed = typed.replace(comma, ",")
    return tuple(filter(None, (one.strip() for one in typed.split(","))))
