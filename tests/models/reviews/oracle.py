"""The figures of a review counted a second time: by plain loops over rows in memory.

Pure: rows of one kind, a period and `now` in, a figure with its rows out. Rows that were withdrawn
(undone, cancelled) are not handed in. A day is a day of the row's owner: `zone` is theirs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.rules.deadlines import LOGGING_TIME, at, log_until
from models.rules.deals import DealKind
from models.rules.figures import Figure, Key, Noun, Row
from models.rules.health.cadence import CADENCE_DAYS, quiet_from
from models.rules.health.sentiment import LOW
from models.rules.time.periods import Period


@dataclass(frozen=True)
class Judged(Figure):
    """`rows` are those of the denominator."""

    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class DealRow:
    """A closed deal. `rated` is what it is worth in the currency of the figures, None without a
    rate; `had_bought`: whether its customer had bought before it."""

    id: int
    customer_id: int
    closed: date
    is_won: bool
    kind: DealKind
    cents: int | None
    rated: int | None
    had_bought: bool
    is_of_old: bool = False


@dataclass(frozen=True)
class PaidRow:
    """An instalment that was received; `rated` as a deal's."""

    id: int
    received: date
    cents: int | None
    rated: int | None


@dataclass(frozen=True)
class FollowUpRow:
    """`contacts` are those of the customer's who took part."""

    id: int
    zone: ZoneInfo
    occurred_at: datetime
    logged_at: datetime
    is_vague: bool = False
    satisfaction: int | None = None
    is_visit: bool = False
    customer_id: int = 0
    contacts: frozenset[int] = frozenset()
    is_imported: bool = False


@dataclass(frozen=True)
class ScoreRow:
    """What was answered when it was asked how content a customer is."""

    id: int
    zone: ZoneInfo
    given_at: datetime
    score: int


@dataclass(frozen=True)
class AppointmentRow:
    """A planned contact: `on` and `starts` are its owner's. `settled_at` is None while nothing is
    logged; else when the contact took place that it was logged as, or when a record replaced it."""

    id: int
    zone: ZoneInfo
    on: date
    starts: time | None = None
    ended_at: datetime | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True)
class IssueRow:
    """`deadline` is None where no clock runs: answered on the spot, or paused in time."""

    id: int
    zone: ZoneInfo
    raised_at: datetime
    answered_at: datetime | None
    deadline: datetime | None


@dataclass(frozen=True)
class TodoRow:
    id: int
    zone: ZoneInfo
    due: date
    done_at: datetime | None


@dataclass(frozen=True)
class CustomerRow:
    """`last_contact_at` and `fresh_until`, the day a look made the profile last until, are those
    known at the period's end; `known` of `of` fields and `has_decider` today."""

    id: int
    zone: ZoneInfo
    created_at: datetime
    archived_at: datetime | None
    last_contact_at: datetime | None
    fresh_until: date | None
    cadence_days: int = CADENCE_DAYS
    known: int = 0
    of: int = 9
    has_decider: bool = False
    is_archived: bool = False
    is_of_old: bool = False


def logged_on_time(
    rows: Iterable[FollowUpRow], planned: Iterable[AppointmentRow], period: Period, now: datetime
) -> Judged:
    """Follow-ups logged at most 24 hours after the contact, of those that happened, and of the
    planned contacts whose 24 hours ran out without a record. One that was logged late is the late
    record alone; one that came in by an import was never logged."""
    missed = (
        Row(Noun.APPOINTMENT, row.id, False, row.on)
        for row in planned
        if period.first <= row.on <= period.last and _was_missed(row, now)
    )
    logged = (
        Row(Noun.FOLLOWUP, row.id, took <= LOGGING_TIME, _day(row.occurred_at, row.zone), took)
        for row in rows
        if period.holds(row.occurred_at, row.zone) and not row.is_imported
        for took in [row.logged_at - row.occurred_at]
    )
    return _share(Key.LOGGED_ON_TIME, (*missed, *logged))


def answered_on_time(rows: Iterable[IssueRow], period: Period, now: datetime) -> Judged:
    """Issues answered within their clock, of those answered or whose clock ended: each counts
    once, at whichever came first."""
    return _share(
        Key.ANSWERED_ON_TIME,
        (
            _issue_row(row, decided[1])
            for row in rows
            if (decided := _decided(row, now)) and period.holds(decided[0], row.zone)
        ),
    )


def requests_answered(rows: Iterable[IssueRow], period: Period, now: datetime) -> Judged:
    """The same of requests for support."""
    same = answered_on_time(rows, period, now).rows
    return _share(Key.REQUESTS_ANSWERED, (row._replace(noun=Noun.REQUEST) for row in same))


def promises_kept(rows: Iterable[TodoRow], period: Period, now: datetime) -> Judged:
    """To-dos done before their due day was over, of those due; one that is still ahead of `now`
    counts once it is done."""
    judged = []
    for row in rows:
        if not period.first <= row.due <= period.last:
            continue
        over = at(row.due + timedelta(days=1), time(), row.zone)
        took = row.done_at - over if row.done_at else None
        if took is not None or over <= now:
            kept = took is not None and took < timedelta(0)
            judged.append(Row(Noun.TODO, row.id, kept, row.due, took))
    return _share(Key.PROMISES_KEPT, judged)


def contact_coverage(rows: Iterable[CustomerRow], period: Period, now: datetime) -> Judged:
    """Customers contacted within their cadence, of the live ones, on the period's last day or
    today. One that nobody has contacted yet counts once it has been there for that long."""
    judged = []
    for row, today in _live(rows, period, now):
        last = _day(row.last_contact_at, row.zone) if row.last_contact_at else None
        if last is None and today < quiet_from(_day(row.created_at, row.zone), row.cadence_days):
            continue
        is_hit = last is not None and today < quiet_from(last, row.cadence_days)
        judged.append(Row(Noun.CUSTOMER, row.id, is_hit, last))
    return _share(Key.CONTACT_COVERAGE, judged)


def profile_freshness(rows: Iterable[CustomerRow], period: Period, now: datetime) -> Judged:
    """Customers whose profile was looked at within a month, of the live ones, on the period's
    last day or today."""
    return _share(
        Key.PROFILE_FRESHNESS,
        (
            Row(
                Noun.CUSTOMER,
                row.id,
                row.fresh_until is not None and row.fresh_until >= today,
                row.fresh_until,
            )
            for row, today in _profiled(rows, period, now)
        ),
    )


def satisfaction(rows: Iterable[FollowUpRow], asked: Iterable[ScoreRow], period: Period) -> Judged:
    """The mean of the scores given in the period. A low one is no hit."""
    answers = tuple(
        Row(Noun.SCORE, one.id, one.score > LOW, _day(one.given_at, one.zone), score=one.score)
        for one in asked
        if period.holds(one.given_at, one.zone)
    )
    scored = answers + tuple(
        Row(Noun.FOLLOWUP, row.id, score > LOW, _day(row.occurred_at, row.zone), score=score)
        for row in rows
        if (score := row.satisfaction) is not None and period.holds(row.occurred_at, row.zone)
    )
    return Judged(Key.SATISFACTION, sum(row.score or 0 for row in scored), len(scored), rows=scored)


def unresolved_issues(rows: Iterable[IssueRow], period: Period, now: datetime) -> Judged:
    """Issues without an answer at the period's end or now, whenever they were raised."""
    counted = tuple(
        _issue_row(row, is_hit=True)
        for row in rows
        if period.start(row.zone) <= now and row.raised_at < period.end(row.zone)
        if row.answered_at is None or row.answered_at >= period.end(row.zone)
    )
    return Judged(Key.UNRESOLVED_ISSUES, len(counted), None, rows=counted)


def vague_records(rows: Iterable[FollowUpRow], period: Period) -> Judged:
    """Follow-ups that happened in the period and say too little."""
    counted = tuple(
        Row(Noun.FOLLOWUP, row.id, True, _day(row.occurred_at, row.zone))
        for row in rows
        if row.is_vague and period.holds(row.occurred_at, row.zone)
    )
    return Judged(Key.VAGUE_RECORDS, len(counted), None, rows=counted)


def profile_completeness(rows: Iterable[CustomerRow], period: Period, now: datetime) -> Judged:
    """Customers of whom everything is known, of the live ones."""
    live = (row for row, _ in _profiled(rows, period, now))
    return _share(
        Key.PROFILE_COMPLETENESS,
        (Row(Noun.CUSTOMER, row.id, row.known == row.of, None, score=row.known) for row in live),
    )


def chain_coverage(rows: Iterable[CustomerRow], period: Period, now: datetime) -> Judged:
    """Customers with somebody in their chain who decides, of the live ones."""
    live = (row for row, _ in _profiled(rows, period, now))
    return _share(
        Key.CHAIN_COVERAGE, (Row(Noun.CUSTOMER, row.id, row.has_decider, None) for row in live)
    )


def follow_ups(rows: Iterable[FollowUpRow], period: Period) -> Judged:
    met = [Row(Noun.FOLLOWUP, row.id, True, day) for row, day in _met(rows, period)]
    return _count(Key.FOLLOW_UPS, met)


def visits(rows: Iterable[FollowUpRow], period: Period) -> Judged:
    met = [Row(Noun.FOLLOWUP, row.id, True, day) for row, day in _met(rows, period) if row.is_visit]
    return _count(Key.VISITS, met)


def customers_reached(rows: Iterable[FollowUpRow], period: Period) -> Judged:
    """Each once, as it was last."""
    latest = sorted(_met(rows, period), key=lambda met: (met[0].occurred_at, met[0].id))
    days = {row.customer_id: day for row, day in latest}
    found = (Row(Noun.CUSTOMER, id, True, day) for id, day in days.items())
    return _count(Key.CUSTOMERS_REACHED, found)


def contacts_reached(
    rows: Iterable[FollowUpRow], everybodys: Iterable[FollowUpRow], period: Period
) -> Judged:
    """Those who took part in one of `rows`, and in none before it of `everybodys`."""
    first: dict[int, int] = {}
    for row in sorted(everybodys, key=lambda row: (row.occurred_at, row.id)):
        for contact in row.contacts:
            first.setdefault(contact, row.id)
    return _count(
        Key.CONTACTS_REACHED,
        (
            Row(Noun.CONTACT, contact, True, day)
            for row, day in _met(rows, period)
            for contact in row.contacts
            if first[contact] == row.id
        ),
    )


def new_customers(rows: Iterable[CustomerRow], period: Period) -> Judged:
    return _count(
        Key.NEW_CUSTOMERS,
        (
            Row(Noun.CUSTOMER, row.id, True, _day(row.created_at, row.zone))
            for row in rows
            if not (row.is_archived or row.is_of_old)
            and _was_live(row)
            and period.holds(row.created_at, row.zone)
        ),
    )


def signed_amount(rows: Iterable[DealRow], period: Period, currency: str) -> Judged:
    return _sum(Key.SIGNED_AMOUNT, (one for one in rows if one.is_won), period, currency)


def received_amount(rows: Iterable[PaidRow], period: Period, currency: str) -> Judged:
    counted = [one for one in rows if period.first <= one.received <= period.last]
    rated = [one.rated for one in counted if one.rated is not None]
    listed = tuple(
        Row(Noun.INSTALMENT, one.id, one.rated is not None, one.received, score=one.cents)
        for one in counted
    )
    left_out = len(counted) - len(rated)
    return Judged(Key.RECEIVED_AMOUNT, sum(rated), len(counted), left_out, currency, listed)


def upsell(rows: Iterable[DealRow], period: Period, currency: str) -> Judged:
    kinds = (DealKind.UPSELL, DealKind.CROSS_SELL)
    more = (one for one in rows if one.is_won and one.kind in kinds)
    return _sum(Key.UPSELL, more, period, currency)


def new_business(rows: Iterable[DealRow], period: Period, currency: str) -> Judged:
    new = (one for one in rows if one.is_won and one.kind is DealKind.NEW)
    return _sum(Key.NEW_BUSINESS, new, period, currency)


def renewals(rows: Iterable[DealRow], period: Period, currency: str) -> Judged:
    renewed = (one for one in rows if one.is_won and one.kind is DealKind.RENEWAL)
    return _sum(Key.RENEWALS, renewed, period, currency)


def conversion(rows: Iterable[DealRow], period: Period) -> Judged:
    """Deals won, of those that closed."""
    return _share(
        Key.CONVERSION,
        (Row(Noun.DEAL, one.id, one.is_won, one.closed) for one in _closed(rows, period)),
    )


def repurchase(rows: Iterable[DealRow], period: Period) -> Judged:
    """Customers who had bought before one of their deals of the period, of those who bought; each
    once, as of the last."""
    won = sorted(
        (one for one in _closed(rows, period) if one.is_won and _tells_whether_it_is_first(one)),
        key=lambda one: (one.closed, one.id),
    )
    last = {one.customer_id: one for one in won}
    return _share(
        Key.REPURCHASE,
        (Row(Noun.CUSTOMER, id, buys_again(one), one.closed) for id, one in last.items()),
    )


def buys_again(deal: DealRow) -> bool:
    """What a customer of old renews or adds to was bought before it came to be here."""
    return deal.had_bought or (deal.is_of_old and deal.kind is not DealKind.NEW)


def _tells_whether_it_is_first(deal: DealRow) -> bool:
    return deal.kind is DealKind.NEW or buys_again(deal)


def _sum(key: Key, rows: Iterable[DealRow], period: Period, currency: str) -> Judged:
    """What deals are worth together, but for those without a rate."""
    counted = _closed(rows, period)
    rated = [one.rated for one in counted if one.rated is not None]
    listed = (
        Row(Noun.DEAL, one.id, one.rated is not None, one.closed, score=one.cents)
        for one in counted
    )
    left_out = len(counted) - len(rated)
    return Judged(key, sum(rated), len(counted), left_out, currency, tuple(listed))


def _closed(rows: Iterable[DealRow], period: Period) -> list[DealRow]:
    return [one for one in rows if period.first <= one.closed <= period.last]


def _met(rows: Iterable[FollowUpRow], period: Period) -> list[tuple[FollowUpRow, date]]:
    return [
        (row, _day(row.occurred_at, row.zone))
        for row in rows
        if period.holds(row.occurred_at, row.zone)
    ]


def _count(key: Key, rows: Iterable[Row]) -> Judged:
    counted = tuple(rows)
    return Judged(key, len(counted), None, rows=counted)


def _share(key: Key, rows: Iterable[Row]) -> Judged:
    judged = tuple(rows)
    return Judged(key, sum(row.is_hit for row in judged), len(judged), rows=judged)


def _was_missed(planned: AppointmentRow, now: datetime) -> bool:
    until = log_until(planned.on, planned.zone, planned.starts, planned.ended_at)
    return until <= now and (planned.settled_at is None or planned.settled_at > until)


def _decided(issue: IssueRow, now: datetime) -> tuple[datetime, bool] | None:
    """When it was known whether an issue is answered in time, and whether it is."""
    answered, deadline = issue.answered_at, issue.deadline
    if answered is not None and (deadline is None or answered <= deadline):
        return answered, True
    return (deadline, False) if deadline is not None and deadline < now else None


def _issue_row(issue: IssueRow, is_hit: bool) -> Row:
    took = issue.answered_at - issue.raised_at if issue.answered_at else None
    return Row(Noun.ISSUE, issue.id, is_hit, _day(issue.raised_at, issue.zone), took)


def _was_live(row: CustomerRow) -> bool:
    """One that an import brings as over was never live here."""
    return row.archived_at is None or row.archived_at > row.created_at


def _live(
    rows: Iterable[CustomerRow], period: Period, now: datetime
) -> Iterable[tuple[CustomerRow, date]]:
    """The customers there were on the period's last day, or today while it is on, and that day."""
    for row in rows:
        end = period.end(row.zone)
        is_gone = row.archived_at is not None and row.archived_at < end
        # A customer may be entered after the contact that is recorded with it.
        is_there = row.created_at < end or row.last_contact_at is not None
        if period.start(row.zone) <= now and is_there and not is_gone and _was_live(row):
            yield row, min(period.last, _day(now, row.zone))


def _profiled(
    rows: Iterable[CustomerRow], period: Period, now: datetime
) -> Iterable[tuple[CustomerRow, date]]:
    """Those whose profile was here by the end: one that came later was nobody's to look at."""
    live = _live(rows, period, now)
    return (one for one in live if one[0].created_at < period.end(one[0].zone))


def _day(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()
