"""From data (TOML, or the JSON of a workspace) to a table, or all that is wrong with them."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from itertools import product
from typing import Any

from models.rules import data
from models.rules.characters import in_place
from models.rules.recurrence import Rule, read
from models.rules.segments.table import (
    TRAITS,
    Changes,
    Level,
    PlannedAction,
    Problem,
    Segment,
    SegmentRule,
    Service,
    Step,
    Table,
    Traits,
    WrongTable,
)

_SECTIONS = {"rules", "industries", "segments", "changes"}
_NUMBERS = ("window_days", "growth_percent", "quiet_cadences", "feedback_days")
_STEPS = ("orders_grew", "gone_quiet")
_MOST = 3650
MOST_DAYS, MOST_HOURS = 365, 48  # of a cadence; for an urgent answer: others have 48
LONGEST = 150
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # whether a time can be read, hangs on no day
_DEFAULT = data.load(__package__, "table.toml")


def folded(name: str) -> str:
    return " ".join(in_place(name).casefold().split())


def table_of(given: Mapping[str, Any]) -> Table:
    """The default with what is given put over it: rules as a whole, everything else key by key.

    Raises WrongTable with all problems at once.
    """
    return _Reader(given).table()


class _Reader:
    def __init__(self, given: Mapping[str, Any]) -> None:
        self.problems: list[Problem] = []
        for name in given.keys() - _SECTIONS:
            self.wrong(name, "unknown", given[name])
        self.given = {
            name: self.mapping(name, given.get(name, {})) for name in _SECTIONS - {"rules"}
        }
        self.rules = given.get("rules", _DEFAULT["rules"])

    def wrong(self, place: str, key: str, value: Any = None) -> None:
        self.problems.append(Problem(place, key, value))

    def table(self) -> Table:
        rules = self._rules()
        table = Table(tuple(rules), self._industries(), self._services(), self._changes())
        if self.problems:
            raise WrongTable(self.problems)
        return table

    def mapping(self, place: str, value: Any) -> Mapping[str, Any]:
        if isinstance(value, Mapping):
            return value
        self.wrong(place, "not_a_table", value)
        return {}

    def known(self, place: str, value: Mapping[str, Any], names: Iterable[str]) -> None:
        for name in value.keys() - set(names):
            self.wrong(f"{place}.{name}", "unknown", value[name])

    def number(self, place: str, value: Any, most: int = _MOST) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most:
            return value
        self.wrong(place, "not_a_number_in_range", value)
        return 1

    def text(self, place: str, value: Any) -> str:
        if isinstance(value, str) and value.strip() and len(value) <= LONGEST:
            return value.strip()
        self.wrong(place, "no_text", value)
        return ""

    def segment(self, place: str, value: Any) -> Segment | None:
        if value in list(Segment):
            return Segment(value)
        self.wrong(place, "no_segment", value)
        return None

    def listed(self, place: str, value: Any) -> list[Any]:
        if isinstance(value, list):
            return value
        self.wrong(place, "not_a_list", value)
        return []

    def levels(self, place: str, value: Any) -> frozenset[Level]:
        values = self.listed(place, value)
        for one in values:
            if one not in list(Level):
                self.wrong(place, "no_level", one)
        if values == []:
            self.wrong(place, "no_level", value)
        return frozenset(Level(one) for one in values if one in list(Level))

    def _rules(self) -> list[SegmentRule]:
        rules: list[SegmentRule] = []
        given = self.listed("rules", self.rules)
        if not given:
            self.wrong("rules", "empty", given)
        for n, one in enumerate(given):
            place = f"rules[{n}]"
            rule = self.mapping(place, one)
            self.known(place, rule, {"segment", "reason", *TRAITS})
            segment = self.segment(f"{place}.segment", rule.get("segment"))
            reason = self.text(f"{place}.reason", rule.get("reason"))
            levels = {
                trait: self.levels(f"{place}.{trait}", rule[trait])
                for trait in TRAITS
                if trait in rule
            }
            if segment and not _is_reached(found := SegmentRule(segment, reason, levels), rules):
                self.wrong(place, "never_reached", reason)
            elif segment:
                rules.append(found)
        return rules

    def _industries(self) -> dict[str, Level]:
        given = {**_DEFAULT["industries"], **self.given["industries"]}
        self.known("industries", given, {"high", "medium", "low"})
        found: dict[str, Level] = {}
        for level in (Level.HIGH, Level.MEDIUM, Level.LOW):
            for name in self.listed(f"industries.{level}", given[level]):
                key = folded(self.text(f"industries.{level}", name))
                if key in found:
                    self.wrong(f"industries.{level}", "named_twice", name)
                found[key] = level
        return found

    def _services(self) -> dict[Segment, Service]:
        given = self.given["segments"]
        self.known("segments", given, set(Segment))
        found: dict[Segment, Service] = {}
        for segment in Segment:
            place = f"segments.{segment}"
            default = _DEFAULT["segments"][segment]
            part = {**default, **self.mapping(place, given.get(segment, {}))}
            self.known(place, part, set(default))
            found[segment] = Service(
                self.number(f"{place}.cadence_days", part["cadence_days"], MOST_DAYS),
                self.number(
                    f"{place}.urgent_response_hours", part["urgent_response_hours"], MOST_HOURS
                ),
                self._plan(f"{place}.plan", part["plan"]),
            )
        return found

    def _plan(self, place: str, value: Any) -> tuple[PlannedAction, ...]:
        actions = []
        for n, one in enumerate(self.listed(place, value)):
            part = self.mapping(f"{place}[{n}]", one)
            what = "text" if "text" in part else "action"
            self.known(f"{place}[{n}]", part, {what, "when"})
            when = self.text(f"{place}[{n}].when", part.get("when"))
            if when and not isinstance(read(when, _SOME_DAY), Rule):
                self.wrong(f"{place}[{n}].when", "no_time", when)
            words = self.text(f"{place}[{n}].{what}", part.get(what))
            is_own = what == "text"
            actions.append(PlannedAction("" if is_own else words, when, words if is_own else ""))
        return tuple(actions)

    def _changes(self) -> Changes:
        given = self.given["changes"]
        default = _DEFAULT["changes"]
        part = {**default, **given}
        self.known("changes", part, set(default))
        window, growth, quiet, feedback = (
            self.number(f"changes.{name}", part[name]) for name in _NUMBERS
        )
        grew, gone_quiet = (self._steps(f"changes.{name}", part[name]) for name in _STEPS)
        return Changes(window, growth, quiet, feedback, grew, gone_quiet)

    def _steps(self, place: str, value: Any) -> dict[Segment, Step]:
        given = self.mapping(place, value)
        self.known(place, given, set(Segment))
        return {
            Segment(name): self._step(f"{place}.{name}", one)
            for name, one in given.items()
            if name in set(Segment)
        }

    def _step(self, place: str, value: Any) -> Step:
        given = self.mapping(place, value)
        self.known(place, given, {"segment", "actions"})
        segment = given.get("segment")
        actions = self.listed(f"{place}.actions", given.get("actions", []))
        if segment is None and not actions:
            self.wrong(place, "empty", value)
        return Step(
            None if segment is None else self.segment(f"{place}.segment", segment),
            tuple(self.text(f"{place}.actions", one) for one in actions),
        )


def _is_reached(rule: SegmentRule, before: list[SegmentRule]) -> bool:
    """Whether there are traits that it is the first to fit."""
    everything = (Traits(*levels) for levels in product(Level, repeat=len(TRAITS)))
    return any(
        rule.fits(traits) and not any(one.fits(traits) for one in before) for traits in everything
    )


@cache
def default_table() -> Table:
    return table_of({})
