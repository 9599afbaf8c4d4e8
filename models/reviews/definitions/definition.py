"""The definition of a figure: conditions from which the count, the rows and their words come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, String, bindparam, null, true

from models.database.columns import Instant
from models.reviews.sources import Source
from models.rules.figures import Key

NOW = bindparam("now", type_=Instant)
CURRENCY = bindparam("currency", type_=String)  # of the figures; "" while there is none
EVERY, NONE = true(), null()
Column = Any  # an expression that a row shows


def of_zone(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()


@dataclass(frozen=True)
class Part:
    """The rows of one source: those that are `judged` are in the denominator, those of them that
    are a `hit` in the numerator too. A row says the day of `moment` in its owner's zone, or `day`,
    and how long it took from `since` until `until`. `sum` is what hits add up to, `word` a
    currency, a reason or the score before, which a row says. `distinct`: the same id in several
    rows counts once, as it was last."""

    source: Source
    judged: ColumnElement[bool] = EVERY
    hit: ColumnElement[bool] = EVERY
    moment: Column = NONE
    day: Column = NONE
    since: Column = NONE
    until: Column = NONE
    score: Column = NONE
    sum: Column = NONE
    word: Column = NONE
    distinct: bool = False
    day_of: Callable[[datetime, ZoneInfo], date] = of_zone


@dataclass(frozen=True)
class Definition:
    """A figure; `is_count`: the number of its rows, and nothing it is a share of."""

    key: Key
    parts: tuple[Part, ...]
    is_count: bool = False
