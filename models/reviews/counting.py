"""The statements that count what the definitions define: one for each kind of row, for the periods
at once."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Integer,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    not_,
    select,
    true,
)
from sqlmodel import Session, col

from models.customers.customer import Customer
from models.customers.standing import Segment
from models.database.columns import Choice
from models.deals import rates
from models.people.person import Person
from models.reviews.definitions import DEFINITIONS, Part
from models.reviews.named import NamedRow, missed_first, named
from models.reviews.scope import People, may_see, of_segment
from models.reviews.sources import CUSTOMERS, AnySelect, Condition, Source
from models.reviews.windows import cte, parameters, rows_of
from models.rules.deals import LostReason
from models.rules.figures import MEANS, SUMS, Figure, Key, Noun
from models.rules.time.periods import Period

IDS: BindParameter[int] = bindparam("ids", expanding=True)
CHOSEN: BindParameter[int] = bindparam("chosen", expanding=True)
MOST = bindparam("most", type_=Integer)
CUSTOMER = bindparam("customer", type_=Integer)
SEGMENT = bindparam("segment", type_=Choice(Segment))
ANYTHING: Condition = true()
Parts = tuple[tuple[Key, Part], ...]


@dataclass(frozen=True)
class Counter:
    """Counts figures of some people; with a viewer, only from rows they may see."""

    session: Session
    people: People
    now: datetime
    viewer: Person | None = None

    def figures(self, keys: Sequence[Key], periods: Sequence[Period]) -> list[list[Figure]]:
        """Of each period, in the order of these keys."""
        sums = {(which, key): [0, 0, 0] for which in range(len(periods)) for key in keys}
        for source, parts in _by_source(tuple(keys)).items():
            for counts in self._run(_counting, source, (parts, len(periods)), periods):
                columns = (counts[::3], counts[1::3], counts[2::3])
                for at, *counted in zip(_counted(parts, len(periods)), *columns, strict=True):
                    sums[at] = [
                        had + (more or 0) for had, more in zip(sums[at], counted, strict=True)
                    ]
        return [
            [self._figure(key, *sums[which, key]) for key in keys] for which in range(len(periods))
        ]

    def rows(self, key: Key, period: Period, most: int) -> list[NamedRow]:
        """At most `most` rows: misses first, among them unlogged appointments, then the newest."""
        found: list[NamedRow] = []
        for part in DEFINITIONS[key].parts:
            chosen = self._run(_choosing, part.source, part, [period], most=most)
            if ids := [id for id, _ in chosen]:
                listed = self._run(_listing, part.source, part, [period], chosen=ids)
                found += [named(part, *facts) for facts in listed]
        return sorted(found, key=missed_first)[:most]

    def by_person(self, key: Key, period: Period, most: int) -> list[tuple[str, int]]:
        """Names, and how many rows each has, the most first."""
        [part] = DEFINITIONS[key].parts
        return [tuple(one) for one in self._run(_by_person, part.source, part, [period], most=most)]

    def lost(self, period: Period) -> list[tuple[LostReason, int]]:
        """Why deals were lost, and how many, the most first."""
        [part] = DEFINITIONS[Key.CONVERSION].parts
        return [tuple(one) for one in self._run(_by_word, part.source, part, [period])]

    @cached_property
    def _currency(self) -> str:
        return rates.reporting(self.session)

    def _figure(self, key: Key, hits: int, judged: int, unrated: int) -> Figure:
        if key in SUMS:
            return Figure(key, hits, judged, unrated, self._currency)
        return Figure(key, hits, None if DEFINITIONS[key].is_count else judged)

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
        if source.noun is Noun.DEAL:
            values["currency"] = self._currency
        people = self.people
        asked = {"ids": people.ids, "customer": people.customer_id, "segment": people.segment}
        values |= {name: value for name, value in asked.items() if value is not None}
        by_ids = people.ids is not None
        seen = _about(source, people.customer_id is not None, people.segment is not None)
        if self.viewer is not None:  # whose statement is not kept for others
            ask = inspect.unwrap(ask)
            theirs = may_see(self.session, self.viewer, source.owner_id, source.customer_id)
            seen = and_(seen, theirs)
        return self.session.execute(ask(what, len(rows), by_ids, seen), values)


@lru_cache(maxsize=256)
def _counting(asked: tuple[Parts, int], rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """One row: for each period, part by part, hits, rows, and rows of a sum that are not in it; of
    a mean the sum of the scores, of a sum that of the hits. Without GROUP BY, for which SQLite
    would sort them."""
    parts, periods = asked
    source = parts[0][1].source
    counts: list[Any] = []
    for which in range(periods):
        for key, part in parts:
            of_period = source.window.c.which == literal_column(str(which))
            judged = of_period & source.id.is_not(None) & part.judged
            scores = func.sum(part.score).filter(judged)
            total = func.sum(part.sum).filter(judged & part.hit)
            counted = func.count(source.id.distinct()) if part.distinct else func.count()
            hits = counted.filter(judged & part.hit)
            if key in SUMS:
                counts += [total, counted.filter(judged), counted.filter(judged & not_(part.hit))]
            else:
                none: Any = literal_column("0").label(f"none_{len(counts)}")
                counts += [scores if key in MEANS else hits, counted.filter(judged), none]
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


@lru_cache(maxsize=256)
def _by_word(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """The words of the rows that are no hit, and how many each has, the most first."""
    source = part.source
    many = func.count().label("many")
    shown: list[Any] = [part.word, many]
    missed = _of(source, select(*shown), rows, by_ids, seen).where(
        source.id.is_not(None), part.judged, not_(part.hit)
    )
    return missed.group_by(part.word).order_by(many.desc(), part.word)


def _counted(parts: Parts, periods: int) -> list[tuple[int, Key]]:
    """What the columns of `_counting` are of, two by two."""
    return [(which, key) for which in range(periods) for key, _ in parts]


@lru_cache(maxsize=256)
def _choosing(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """The ids of the first rows to be shown: from the indexes alone, however many there are."""
    source = part.source
    hit = func.max(case((part.hit, 1), else_=0)) if part.distinct else part.hit
    is_hit = hit.label("is_hit")
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
    said = [col(Person.name), col(Customer.name), source.what, part.word]
    names: list[Any] = [zone, *whose, *said]
    listed = _of(source, select(*facts, part.score, *names), rows, by_ids, seen)
    if source is not CUSTOMERS:
        listed = listed.outerjoin(Customer, col(Customer.id) == source.customer_id)
    judged = listed.where(source.id.in_(CHOSEN), part.judged)
    if not part.distinct:
        return judged
    latest_first = [one.desc() for one in source.latest]
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
def _about(source: Source, by_customer: bool, by_segment: bool) -> Condition:
    """Whom rows of this source are about; the same object each time, as a key of statements."""
    conditions = []
    if by_customer:
        conditions.append(source.customer_id == CUSTOMER)
    if by_segment:
        conditions.append(source.customer_id.in_(of_segment(SEGMENT)))
    return and_(*conditions) if conditions else ANYTHING


@lru_cache
def _by_source(keys: tuple[Key, ...]) -> dict[Source, Parts]:
    found: dict[Source, Parts] = {}
    for key in keys:
        for part in DEFINITIONS[key].parts:
            found[part.source] = (*found.get(part.source, ()), (key, part))
    return found
