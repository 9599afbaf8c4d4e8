"""The statements that count what the definitions define, each kept once it is built: of rows of one
source, in so many rows of its window, of some people or everybody, seen or about somebody."""

from functools import lru_cache
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
from sqlmodel import col

from models.customers.customer import Customer
from models.customers.standing import Segment
from models.database.columns import Choice
from models.people.person import Person
from models.reviews.customer_sources import OF_CUSTOMERS
from models.reviews.definitions import DEFINITIONS, Part
from models.reviews.scope import of_segment
from models.reviews.sources import AnySelect, Condition, Source
from models.reviews.windows import cte
from models.rules.figures import MEANS, SUMS, Key

IDS: BindParameter[int] = bindparam("ids", expanding=True)
CHOSEN: BindParameter[int] = bindparam("chosen", expanding=True)
MOST = bindparam("most", type_=Integer)
CUSTOMER = bindparam("customer", type_=Integer)
SEGMENT = bindparam("segment", type_=Choice(Segment))
ANYTHING: Condition = true()
Parts = tuple[tuple[Key, Part], ...]


@lru_cache(maxsize=256)
def counting(asked: tuple[Parts, int], rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """One row: for each period, part by part, hits, rows, and rows of a sum that are not in it; of
    a mean the sum of the scores, of a sum that of the hits. Without GROUP BY, for which SQLite
    would sort them."""
    parts, _ = asked
    return _of(parts[0][1].source, select(*_counts(*asked)), rows, by_ids, seen)


@lru_cache(maxsize=256)
def counting_each(asked: tuple[Parts, int], rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """The same for each of the people, below their ids and names; and whether they have left."""
    parts, _ = asked
    whose: list[Any] = [col(Person.id), col(Person.name), col(Person.left_at).is_not(None)]
    counted = select(*whose, *_counts(*asked))
    found = _of(parts[0][1].source, counted, rows, by_ids, seen)
    return found.group_by(col(Person.id), col(Person.name), col(Person.left_at))


def _counts(parts: Parts, periods: int) -> list[Any]:
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
    return counts


@lru_cache(maxsize=256)
def by_person(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """Ids, names, and how many rows each has."""
    source = part.source
    many = func.count(source.id.distinct()).label("many")
    shown: list[Any] = [col(Person.id), col(Person.name), many]
    judged = _of(source, select(*shown), rows, by_ids, seen).where(
        source.id.is_not(None), part.judged
    )
    return judged.group_by(col(Person.id), col(Person.name))


@lru_cache(maxsize=256)
def by_word(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """The words of the rows that are no hit, and how many each has, the most first."""
    source = part.source
    many = func.count().label("many")
    shown: list[Any] = [part.word, many]
    missed = _of(source, select(*shown), rows, by_ids, seen).where(
        source.id.is_not(None), part.judged, not_(part.hit)
    )
    return missed.group_by(part.word).order_by(many.desc(), part.word)


def counted(parts: Parts, periods: int) -> list[tuple[int, Key]]:
    """What the columns of `counting` are of, three by three."""
    return [(which, key) for which in range(periods) for key, _ in parts]


@lru_cache(maxsize=256)
def choosing(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
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
def listing(part: Part, rows: int, by_ids: bool, seen: Condition) -> AnySelect:
    """What those of these ids say."""
    source = part.source
    facts: list[Any] = [source.id, part.hit, part.moment, part.day, part.since, part.until]
    zone, whose = col(Person.zone), [col(Person.id), source.customer_id]
    said = [col(Person.name), col(Customer.name), source.what, part.word]
    names: list[Any] = [zone, *whose, *said]
    listed = _of(source, select(*facts, part.score, *names), rows, by_ids, seen)
    if source not in OF_CUSTOMERS:
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
    if by_ids or source.from_all is None:
        found = source.from_(what, seen)
    else:
        found = source.from_all(what, seen)
    found = found.add_cte(cte(source.window, rows))
    return found.where(col(Person.id).in_(IDS)) if by_ids else found


@lru_cache
def about(source: Source, by_customer: bool, by_segment: bool) -> Condition:
    """Whom rows of this source are about; the same object each time, as a key of statements."""
    conditions = []
    if by_customer:
        conditions.append(source.customer_id == CUSTOMER)
    if by_segment:
        conditions.append(source.customer_id.in_(of_segment(SEGMENT)))
    return and_(*conditions) if conditions else ANYTHING


@lru_cache
def by_source(keys: tuple[Key, ...]) -> dict[Source, Parts]:
    found: dict[Source, Parts] = {}
    for key in keys:
        for part in DEFINITIONS[key].parts:
            found[part.source] = (*found.get(part.source, ()), (key, part))
    return found
