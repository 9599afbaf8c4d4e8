"""The figures of some people, counted by one statement for each kind of row, for the periods at
once."""

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import and_
from sqlmodel import Session

from models.deals import rates
from models.people.person import Person
from models.people.segment_table import segment_table
from models.reviews import statements
from models.reviews.definitions import DEFINITIONS
from models.reviews.named import NamedRow, OfPerson, missed_first, named
from models.reviews.scope import People, may_see
from models.reviews.sources import AnySelect, Condition, Source
from models.reviews.windows import parameters, rows_of
from models.rules.deals import LostReason
from models.rules.figures import SUMS, Figure, Key, Noun
from models.rules.segments import Segment
from models.rules.time.periods import Period

At = tuple[int, Key]  # the number of the period, and the figure


@dataclass
class _Tally:
    """Hits, rows, and rows that no sum has, added up over the sources of a figure."""

    sums: dict[At, list[int]] = field(default_factory=dict)

    def add(self, places: Sequence[At], counts: Sequence[int | None]) -> None:
        """Three counts for each place."""
        for number, at in enumerate(places):
            had = self.of(at)
            more = counts[3 * number : 3 * number + 3]
            self.sums[at] = [one + (other or 0) for one, other in zip(had, more, strict=True)]

    def of(self, at: At) -> list[int]:
        return self.sums.get(at, [0, 0, 0])


@dataclass(frozen=True)
class Counter:
    """Counts figures of some people; with a viewer, only from rows they may see."""

    session: Session
    people: People
    now: datetime
    viewer: Person | None = None

    def figures(self, keys: Sequence[Key], periods: Sequence[Period]) -> list[list[Figure]]:
        """Of each period, in the order of these keys."""
        tally = _Tally()
        for source, parts in statements.by_source(tuple(keys)).items():
            for counts in self._run(statements.counting, source, (parts, len(periods)), periods):
                tally.add(statements.counted(parts, len(periods)), counts)
        return [
            [self._figure(key, *tally.of((which, key))) for key in keys]
            for which in range(len(periods))
        ]

    def each(self, keys: Sequence[Key], period: Period) -> list[OfPerson]:
        """Of each of the people, those too who have nothing but are there."""
        tallies: dict[int, _Tally] = {}
        known: dict[int, tuple[str, bool]] = {}
        for source, parts in statements.by_source(tuple(keys)).items():
            asked = self._run(statements.counting_each, source, (parts, 1), [period])
            for id, name, has_left, *counts in asked:
                known[id] = (name, has_left)
                tallies.setdefault(id, _Tally()).add(statements.counted(parts, 1), counts)
        found = [
            OfPerson(id, known[id][0], tuple(self._figure(key, *one.of((0, key))) for key in keys))
            for id, one in tallies.items()
        ]
        return [one for one in found if one.has_rows or not known[one.person_id][1]]

    def rows(self, key: Key, period: Period, most: int) -> list[NamedRow]:
        """At most `most` rows: misses first, among them unlogged appointments, then the newest."""
        found: list[NamedRow] = []
        for part in DEFINITIONS[key].parts:
            chosen = self._run(statements.choosing, part.source, part, [period], most=most)
            if ids := [id for id, _ in chosen]:
                listed = self._run(statements.listing, part.source, part, [period], chosen=ids)
                found += [named(part, *facts) for facts in listed]
        return sorted(found, key=missed_first)[:most]

    def by_person(self, key: Key, period: Period, most: int) -> list[tuple[str, int]]:
        """Names, and how many rows each has, the most first."""
        many: defaultdict[tuple[int, str], int] = defaultdict(int)
        for part in DEFINITIONS[key].parts:
            for id, name, rows in self._run(statements.by_person, part.source, part, [period]):
                many[id, name] += rows
        ranked = sorted(many.items(), key=lambda one: (-one[1], one[0]))
        return [(name, rows) for (_, name), rows in ranked[:most]]

    def lost(self, period: Period) -> list[tuple[LostReason, int]]:
        """Why deals were lost, and how many, the most first."""
        [part] = DEFINITIONS[Key.CONVERSION].parts
        return [tuple(one) for one in self._run(statements.by_word, part.source, part, [period])]

    @cached_property
    def _currency(self) -> str:
        return rates.reporting(self.session)

    @cached_property
    def _cadences(self) -> tuple[int, ...]:
        table = segment_table(self.session, self.session.info["team"])
        return tuple(table.services[one].cadence_days for one in Segment)

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
        zones = self.people.zones
        rows = rows_of(source.window, tuple(periods), zones, self.now, self._cadences)
        if not rows:
            return []
        values = parameters(source.window, rows) | {"now": self.now} | more
        if source.noun in (Noun.DEAL, Noun.INSTALMENT):
            values["currency"] = self._currency
        people = self.people
        asked = {"ids": people.ids, "customer": people.customer_id, "segment": people.segment}
        values |= {name: value for name, value in asked.items() if value is not None}
        by_ids = people.ids is not None
        seen = statements.about(source, people.customer_id is not None, people.segment is not None)
        if self.viewer is not None:  # whose statement is not kept for others
            ask = inspect.unwrap(ask)
            theirs = may_see(self.session, self.viewer, source.owner_id, source.customer_id)
            seen = and_(seen, theirs)
        return self.session.execute(ask(what, len(rows), by_ids, seen), values)
