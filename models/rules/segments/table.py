"""The table that proposes segments: data, which a workspace may put its own over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Segment(StrEnum):
    STRATEGIC_MAINTENANCE = "strategic_maintenance"
    KEY_EXPANSION = "key_expansion"
    ROUTINE_FOLLOWUP = "routine_followup"


class Level(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"


TRAITS = ("industry", "potential", "urgency")


@dataclass(frozen=True)
class Traits:
    """What is known of a customer: how much its industry matters, what may come of it, how soon it
    needs something."""

    industry: Level = Level.UNKNOWN
    potential: Level = Level.UNKNOWN
    urgency: Level = Level.UNKNOWN


@dataclass(frozen=True)
class SegmentRule:
    """Fits where each trait that it names has one of its levels."""

    segment: Segment
    reason: str
    levels: Mapping[str, frozenset[Level]]

    def fits(self, traits: Traits) -> bool:
        return all(getattr(traits, trait) in levels for trait, levels in self.levels.items())


@dataclass(frozen=True)
class PlannedAction:
    """`action` is a key, "" where a workspace has put it in its own words: `text`. `when` is a time
    as `models.rules.recurrence` reads it."""

    action: str
    when: str
    text: str = ""


@dataclass(frozen=True)
class Service:
    """What a segment gets."""

    cadence_days: int
    urgent_response_hours: int
    plan: tuple[PlannedAction, ...]


@dataclass(frozen=True)
class Step:
    """What a change proposes: another segment, actions, or both."""

    segment: Segment | None = None
    actions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Changes:
    """When records speak for a change, and for which, by the segment of the customer."""

    window_days: int
    growth_percent: int
    quiet_cadences: int
    feedback_days: int
    orders_grew: Mapping[Segment, Step] = field(default_factory=dict)
    gone_quiet: Mapping[Segment, Step] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    rules: tuple[SegmentRule, ...]
    industries: Mapping[str, Level]  # by folded name
    services: Mapping[Segment, Service]
    changes: Changes


@dataclass(frozen=True)
class Problem:
    """What is wrong in a table: the place ("rules[2].segment"), a key for its wording, the value
    that stands there."""

    place: str
    key: str
    value: Any = None

    def __str__(self) -> str:
        return f"{self.place}: {self.key} ({self.value!r})"


class WrongTable(ValueError):
    """The data make no table; `problems` has all that is wrong."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)
