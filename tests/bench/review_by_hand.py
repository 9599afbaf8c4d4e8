"""What a review is compared with: the same figures by SQL written for one database and one period,
over the same indexes."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.rules.health.cadence import CADENCE_DAYS, days_of
from models.rules.segments import Segment, default_table
from models.rules.time.instants import at
from models.rules.time.periods import Period
from models.rules.time.zone_days import first_fresh
from tests.bench.driver import Driver
from tests.bench.quarters import NOW, ZONES
from tests.firm import TEAM

# {cross}: SQLite then reads the tables in this order. {day_later}: 24 hours after occurred_at.
FOLLOWUPS = """
select count(*), count(*) filter (where logged_at <= {day_later}), sum(satisfaction),
       count(satisfaction), count(*) filter (where is_vague)
from person p {cross} join z on z.zone = p.zone {cross} join followup f on f.owner_id = p.id
where f.team_id = '{team}' and p.team_id = '{team}' and occurred_at >= z.starts
  and occurred_at < z.ends and undone_at is null and deleted_at is null {whose}"""
APPOINTMENTS = """
select count(*)
from person p {cross} join z on z.zone = p.zone {cross} join appointment a on a.owner_id = p.id
left join followup f on f.id = a.settled_in_id
where a.team_id = '{team}' and p.team_id = '{team}' and state in ('planned', 'held', 'replaced')
  and "on" between z.first and z.last and {logging_ends} <= z.now
  and (f.id is null
       or case state when 'held' then f.occurred_at else f.logged_at end > {logging_ends})
  {whose}"""
TODOS = """
select count(*), count(*) filter (where done_at < {due_over})
from person p {cross} join z on z.zone = p.zone {cross} join todo t on t.counts_for_id = p.id
where t.team_id = '{team}' and p.team_id = '{team}' and due between z.first and z.last
  and cancelled_at is null and (done_at is not null or due < z.today) {whose}"""
ANSWERED = """
select count(*) filter (where decided >= starts and decided < ends),
       count(*) filter (where decided >= starts and decided < ends and in_time)
from (select starts, ends, answered_at <= deadline as in_time,
        case when answered_at <= deadline then answered_at
             when deadline < z.now then deadline end as decided
      from person p {cross} join z on z.zone = p.zone
      {cross} join issue i on i.counts_for_id = p.id
      where i.team_id = '{team}' and p.team_id = '{team}' and cancelled_at is null {whose}) as i"""
UNRESOLVED = """
select count(*)
from person p {cross} join z on z.zone = p.zone {cross} join issue i on i.owner_id = p.id
where i.team_id = '{team}' and p.team_id = '{team}' and cancelled_at is null
  and raised_at < ends and (answered_at is null or answered_at >= ends) {whose}"""
QUIET = """case segment when 'strategic_maintenance' then z.strategic
      when 'key_expansion' then z.expansion when 'routine_followup' then z.routine
      else z.quiet end"""
MET = """select 1 from followup f where f.customer_id = c.id and f.team_id = '{team}'
    and undone_at is null and deleted_at is null and occurred_at < z.ends"""
LEFT_SINCE = """select 1 from pastowner o
  where o.customer_id = c.id and o.team_id = '{team}' and o.until >= z.ends"""
STILL = f"customer c on c.owner_id = p.id and not exists ({LEFT_SINCE})"
BEFORE = f"""pastowner h on h.owner_id = p.id and h.team_id = '{{team}}' and h.until >= z.ends
  {{cross}} join customer c on c.id = h.customer_id
  and not exists ({LEFT_SINCE} and (o.until, o.id) < (h.until, h.id))"""
CUSTOMERS, HANDED_OVER = (
    f"""
select count(*),
  count(*) filter (where created_at < {QUIET} or exists ({MET})),
  count(*) filter (where exists ({MET} and occurred_at >= {QUIET})),
  count(*) filter (where created_at >= z.stale or exists (
    select 1 from profilereview r where r.customer_id = c.id and r.team_id = '{{team}}'
    and reviewed_at >= z.stale and reviewed_at < z.ends))
from person p {{cross}} join z on z.zone = p.zone {{cross}} join {theirs}
where c.team_id = '{{team}}' and p.team_id = '{{team}}'
  and (coalesce(archived_at, ended_at) is null or coalesce(archived_at, ended_at) >= z.ends
    and created_at < coalesce(archived_at, ended_at))
  and (created_at < z.ends or exists ({MET})) {{whose}}"""
    for theirs in (STILL, BEFORE)
)
QUERIES = (FOLLOWUPS, APPOINTMENTS, TODOS, ANSWERED, UNRESOLVED, CUSTOMERS, HANDED_OVER)
COLUMNS = (
    "zone starts ends first last today over ahead now stale quiet strategic expansion routine"
).split()
SQLITE = {
    "cross": "cross",
    "day_later": "datetime(substr(occurred_at, 1, 19), '+1 day') || substr(occurred_at, 20)",
    "due_over": "datetime(due, z.over || ' seconds') || '.000000'",
    "logging_ends": (
        "datetime(\"on\" || ' ' || substr(a.starts, 1, 8), (90000 - z.ahead) || ' seconds')"
        " || '.000000'"
    ),
}
POSTGRES = {
    "cross": "",
    "day_later": "occurred_at + interval '1 day'",
    "due_over": "(due + z.over * interval '1 second') at time zone 'UTC'",
    "logging_ends": "(\"on\" + a.starts + (90000 - z.ahead) * interval '1 second')"
    " at time zone 'UTC'",
}


class ByHand(Driver):
    """A connection of the driver's own. `whose` are people's ids, None for everybody."""

    def review(self, period: Period, whose: list[int] | None) -> list[int]:
        """All numbers of the figures of a period and of the one before."""
        found: list[int] = []
        for which in (period, period.before()):
            zones = ", ".join(f"({self._literals(row)})" for row in _zones(which))
            for query in QUERIES:
                with_zones = f"with z({', '.join(COLUMNS)}) as (values {zones})"
                sql = f"{with_zones} {self._filled(query, whose)}"
                found += [number or 0 for number in self._driver.execute(sql).fetchone()]
        self._driver.rollback()
        return found

    def _filled(self, query: str, whose: list[int] | None) -> str:
        of = f"and p.id in ({', '.join(map(str, whose))})" if whose is not None else ""
        return query.format(team=TEAM, whose=of, **(SQLITE if self._is_sqlite else POSTGRES))

    def _literals(self, row: tuple[object, ...]) -> str:
        return ", ".join(self._literal(value) for value in row)

    def _literal(self, value: object) -> str:
        if isinstance(value, datetime):
            text = f"'{value:%Y-%m-%d %H:%M:%S.%f}'"
            return text if self._is_sqlite else f"{text[:-1]}+00'::timestamptz"
        if isinstance(value, date):
            return f"'{value}'" if self._is_sqlite else f"'{value}'::date"
        return f"'{value}'" if isinstance(value, str) else str(value)


def _zones(period: Period) -> Iterator[tuple[object, ...]]:
    """One row a zone: none of them changes its clocks."""
    for name in sorted(set(ZONES)):
        zone = ZoneInfo(name)
        today = min(period.last, NOW.astimezone(zone).date())

        def begins(day: date, zone: ZoneInfo = zone) -> datetime:
            return at(day, time(), zone)

        ahead = int((NOW.astimezone(zone).utcoffset() or timedelta()).total_seconds())
        quiet = [days_of(segment, default_table()) for segment in Segment]
        yield (
            name,
            period.start(zone),
            period.end(zone),
            period.first,
            period.last,
            NOW.astimezone(zone).date(),
            24 * 3600 - ahead,
            ahead,
            NOW,
            begins(first_fresh(today)),
            *(begins(today - timedelta(days=days)) for days in (CADENCE_DAYS, *quiet)),
        )
