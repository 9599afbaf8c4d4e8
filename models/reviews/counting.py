"""The statements that count what the definitions define: one for each kind of row, for the periods
at once."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Integer, bindparam, func, literal_column, select, true
from sqlmodel import Session, col

from models.customers.customer import Customer
from models.followups.followup import FollowUp
from models.people.person import Person
from models.people.slack_profile import zone_named
from models.reviews.definitions import DEFINITIONS, Part
from models.reviews.scope import People, may_see
from models.reviews.sources import CUSTOMERS, AnySelect, Condition, Source
from models.reviews.windows import cte, parameters, rows_of
from models.rules.figures import MEANS, Figure, Key, Noun, Row
from models.rules.time.periods import Period

IDS: BindParameter[int] = bindparam("ids", expanding=True)
CHOSEN: BindParameter[int] = bindparam("chosen", expanding=True)
MOST = bindparam("most", type_=Integer)
ANYTHING: Condition = true()
Parts = tuple[tuple[Key, Part], ...]


@dataclass(frozen=True)
class NamedRow:
    """A row with names to show; `what` is the content of a record, a to-do or a question."""

    row: Row
    owner_id: int
    customer_id: int | None
    owner: str
    customer: str | None
    what: str | None


@dataclass(frozen=True)
class Counter:
    """Counts figures of some people; with a viewer, only from rows they may see."""

    session: Session
    people: People
    now: datetime
    viewer: Person | None = None

    def figures(self, keys: Sequence[Key], periods: Sequence[Period]) -> list[list[Figure]]:
        """Of each period, in the order of these keys."""
        sums = {(which, key): [0, 0] for which in range(len(periods)) for key in keys}
        for source, parts in _by_source(tuple(keys)).items():
            for counts in self._run(_counting, source, (parts, len(periods)), periods):
                for (which, key), hits, judged in zip(
                    _counted(parts, len(periods)), counts[::2], counts[1::2], strict=True
                ):
                    sums[which, key][0] += hits or 0
                    sums[which, key][1] += judged
        return [[_figure(key, *sums[which, key]) for key in keys] for which in range(len(periods))]

    def rows(self, key: Key, period: Period, most: int) -> list[NamedRow]:
        """At most `most` rows: misses first, among them unlogged appointments, then the newest."""
        found: list[NamedRow] = []
        for part in DEFINITIONS[key].parts:
            chosen = self._run(_choosing, part.source, part, [period], most=most)
            if ids := [id for id, _ in chosen]:
                listed = self._run(_listing, part.source, part, [period], chosen=ids)
                found += [_named(part, *facts) for facts in listed]
        return sorted(found, key=_missed_first)[:most]

    def by_person(self, key: Key, period: Period, most: int) -> list[tuple[str, int]]:
        """Names, and how many rows each has, the most first."""
        [part] = DEFINITIONS[key].parts
        return [tuple(one) for one in self._run(_by_person, part.source, part, [period], most=most)]

    def _run(
        self,
        ask: Callable[[Any, int, bool, Condition], AnySelect],
        source: Source,
        what: Any,
        periods: Sequence[Period],
        **more: object,
    ) -> Iterable[Any]:
        """The answer to what is asked about rows of a source."""
        rows = rows_of(source.window, tuple(periods), self.people.zones, self.now)
        if not rows:
            return []
        values = parameters(source.window, rows) | {"now": self.now} | more
        if self.people.ids is not None:
            values["ids"] = self.people.ids
        by_ids, seen = self.people.ids is not None, ANYTHING
        if self.viewer is not None:  # whose statement is not kept for others
            ask = inspect.unwrap(ask)
            seen = may_see(self.session, self.viewer, source.owner_id, source.customer_id)
        return self.session.execute(ask(what, len(rows), by_ids, seen), values)


@lru_cache(maxsize=256)
def _counting(asked: tuple[Parts, int], rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """One row: for each period, part by part, hits and rows; of a mean the sum of the scores
    instead. Without GROUP BY, for which SQLite would sort them."""
    parts, periods = asked
    source = parts[0][1].source
    counts: list[Any] = []
    for which in range(periods):
        for key, part in parts:
            of_period = source.window.c.which == literal_column(str(which))
            judged = of_period & source.id.is_not(None) & part.judged
            scores = func.sum(part.score).filter(judged)
            counted = func.count(source.id.distinct()) if part.distinct else func.count()
            hits = counted.filter(judged & part.hit)
            counts += [scores if key in MEANS else hits, counted.filter(judged)]
    return _of(source, select(*counts), rows, by_ids, seen)


@lru_cache(maxsize=256)
def _by_person(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """Names, and how many rows each has, the most first."""
    source = part.source
    many = func.count(source.id.distinct()).label("many")
    shown: list[Any] = [col(Person.name), many]
    judged = _of(source, select(*shown), rows, by_ids, seen).where(
        source.id.is_not(None), part.judged
    )
    grouped = judged.group_by(col(Person.id), col(Person.name))
    return grouped.order_by(many.desc(), col(Person.id)).limit(MOST)


def _counted(parts: Parts, periods: int) -> list[tuple[int, Key]]:
    """What the columns of `_counting` are of, two by two."""
    return [(which, key) for which in range(periods) for key, _ in parts]


@lru_cache(maxsize=256)
def _choosing(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """The ids of the first rows to be shown: from the indexes alone, however many there are."""
    source = part.source
    is_hit = part.hit.label("is_hit")
    shown: list[Any] = [source.id, is_hit]
    judged = _of(source, select(*shown), rows, by_ids, seen).where(
        source.id.is_not(None), part.judged
    )
    if part.distinct:
        judged = judged.group_by(source.id)
    return judged.order_by(is_hit, source.id.desc()).limit(MOST)


@lru_cache(maxsize=256)
def _listing(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """What those of these ids say."""
    source = part.source
    facts: list[Any] = [source.id, part.hit, part.moment, part.day, part.since, part.until]
    zone, whose = col(Person.zone), [col(Person.id), source.customer_id]
    names: list[Any] = [zone, *whose, col(Person.name), col(Customer.name), source.what]
    listed = _of(source, select(*facts, part.score, *names), rows, by_ids, seen)
    if source is not CUSTOMERS:
        listed = listed.outerjoin(Customer, col(Customer.id) == source.customer_id)
    judged = listed.where(source.id.in_(CHOSEN), part.judged)
    if not part.distinct:
        return judged
    latest_first = (part.moment.desc(), col(FollowUp.id).desc())
    place = func.row_number().over(partition_by=source.id, order_by=latest_first)
    ranked = judged.add_columns(col(Person.id), place).subquery()
    *columns, person, place_of = ranked.c
    of_team = select(*columns).select_from(Person).join(ranked, col(Person.id) == person)
    return of_team.where(place_of == 1)


def _of(source: Source, what: AnySelect, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """Of rows of this source, with so many rows of its window; of some people or everybody."""
    found = source.from_(what, seen).add_cte(cte(source.window, rows))
    return found.where(col(Person.id).in_(IDS)) if by_ids else found


@lru_cache
def _by_source(keys: tuple[Key, ...]) -> dict[Source, Parts]:
    found: dict[Source, Parts] = {}
    for key in keys:
        for part in DEFINITIONS[key].parts:
            found[part.source] = (*found.get(part.source, ()), (key, part))
    return found


def _figure(key: Key, hits: int, judged: int) -> Figure:
    return Figure(key, hits, None if DEFINITIONS[key].is_count else judged)


def _named(
    part: Part,
    id: int,
    is_hit: bool,
    moment: datetime | None,
    day: date | None,
    since: datetime | None,
    until: datetime | None,
    score: int | None,
    zone: str,
    owner_id: int,
    customer_id: int | None,
    owner: str,
    customer: str | None,
    what: str | None,
) -> NamedRow:
    if moment is not None:
        day = part.day_of(moment, zone_named(zone))
    took = until - since if since is not None and until is not None else None
    row = Row(part.source.noun, id, is_hit, day, took, score)
    return NamedRow(row, owner_id, customer_id, owner, customer, what)


def _missed_first(named: NamedRow) -> tuple[bool, bool, int]:
    row = named.row
    return row.is_hit, row.noun is not Noun.APPOINTMENT, -row.id
