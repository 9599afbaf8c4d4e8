"""What the records of a customer speak for: another segment, or another way to sell.

Pure, and never applied silently: what comes out is a proposal with the records that led to it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from models.rules.segments.price import Objection, objections
from models.rules.segments.table import Segment, Step, Table
from models.rules.segments.validation import default_table


class Sign(StrEnum):
    """In the order in which they are proposed."""

    ORDERS_GREW = "orders_grew"
    PRICE_SENSITIVE = "price_sensitive"
    GONE_QUIET = "gone_quiet"


@dataclass(frozen=True)
class Order:
    """A deal that was won; `record` is its id, so that the evidence can be opened."""

    record: int
    day: date
    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True)
class Feedback:
    record: int
    day: date
    text: str


@dataclass(frozen=True)
class Evidence:
    """What is known of a customer on a day of its owner.

    `last_contact` is None where there was none yet. `decided` has the day on which somebody last
    accepted or refused a proposal of a sign: records up to that day are no evidence of it any more.
    """

    today: date
    segment: Segment | None
    orders: tuple[Order, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    last_contact: date | None = None
    decided: Mapping[Sign, date] = field(default_factory=dict)


@dataclass(frozen=True)
class Change:
    """A proposal: another `segment`, `actions` (keys), or both; and the records that led to it,
    the latest first, or the last contact of a customer gone quiet."""

    sign: Sign
    segment: Segment | None
    actions: tuple[str, ...]
    evidence: tuple[Order | Feedback | date, ...]


_ACTIONS = {Objection.BUDGET: "instalments", Objection.VALUE: "long_term_value"}


def changes(evidence: Evidence, table: Table | None = None) -> Change | None:
    """The change the records speak for most, by the order of `Sign`; None where for none."""
    table = table or default_table()
    return (
        _orders_grew(evidence, table)
        or _price_sensitive(evidence, table)
        or _gone_quiet(evidence, table)
    )


def _orders_grew(evidence: Evidence, table: Table) -> Change | None:
    """Orders of the last window against those of the window before, in each currency."""
    step = _step(table.changes.orders_grew, evidence.segment)
    window = timedelta(days=table.changes.window_days)
    start = evidence.today - window
    recent = [one for one in evidence.orders if start < one.day <= evidence.today]
    before = [one for one in evidence.orders if start - window < one.day <= start]
    is_new = any(_is_undecided(evidence, Sign.ORDERS_GREW, one.day) for one in recent)
    if not step or not is_new or not _grew(recent, before, table.changes.growth_percent):
        return None
    return Change(Sign.ORDERS_GREW, step.segment, step.actions, _latest_first([*recent, *before]))


def _grew(recent: Iterable[Order], before: Iterable[Order], percent: int) -> bool:
    """Where one currency grew enough and none fell. Without orders before there is no growth."""
    now, then = _sums(recent), _sums(before)
    if any(now.get(currency, Decimal(0)) < total for currency, total in then.items()):
        return False
    factor = Decimal(100 + percent) / 100
    return any(total > 0 and now[currency] >= total * factor for currency, total in then.items())


def _sums(orders: Iterable[Order]) -> dict[str | None, Decimal]:
    sums: dict[str | None, Decimal] = {}
    for one in orders:
        sums[one.currency] = sums.get(one.currency, Decimal(0)) + one.amount
    return sums


def _price_sensitive(evidence: Evidence, table: Table) -> Change | None:
    start = evidence.today - timedelta(days=table.changes.feedback_days)
    found = {
        one: objections(one.text)
        for one in evidence.feedback
        if start <= one.day <= evidence.today
        and _is_undecided(evidence, Sign.PRICE_SENSITIVE, one.day)
    }
    against = [one for one, objected in found.items() if objected]
    if not against:
        return None
    said = frozenset[Objection]().union(*found.values())
    actions = tuple(_ACTIONS[one] for one in Objection if one in said)
    return Change(Sign.PRICE_SENSITIVE, None, actions, _latest_first(against))


def _gone_quiet(evidence: Evidence, table: Table) -> Change | None:
    step = _step(table.changes.gone_quiet, evidence.segment)
    last, segment = evidence.last_contact, evidence.segment
    if not step or last is None or segment is None:
        return None
    days = table.services[segment].cadence_days * table.changes.quiet_cadences
    # A decision gives as much time as a contact.
    since = max(last, evidence.decided.get(Sign.GONE_QUIET, last))
    if evidence.today - since <= timedelta(days=days):
        return None
    return Change(Sign.GONE_QUIET, step.segment, step.actions, (last,))


def _step(steps: Mapping[Segment, Step], segment: Segment | None) -> Step | None:
    return steps.get(segment) if segment else None


def _is_undecided(evidence: Evidence, sign: Sign, day: date) -> bool:
    return day > evidence.decided.get(sign, date.min)


def _latest_first(records: Iterable[Order | Feedback]) -> tuple[Order | Feedback, ...]:
    return tuple(sorted(records, key=lambda one: (one.day, one.record), reverse=True))
