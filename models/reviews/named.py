"""A row behind a figure, and a person's figures, with names to show."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models.people.slack_profile import zone_named
from models.reviews.definitions import Part
from models.rules.figures import Figure, Key, Noun, Row


@dataclass(frozen=True)
class NamedRow:
    """A row with names to show; `what` is the content of a record, a to-do or a question."""

    row: Row
    owner_id: int
    customer_id: int | None
    owner: str
    customer: str | None
    what: str | None
    word: str | None = None  # the currency of a deal, why it was lost, or the score before


@dataclass(frozen=True)
class OfPerson:
    """What one of the people of a review did, by figure."""

    person_id: int
    name: str
    figures: tuple[Figure, ...]

    @property
    def has_rows(self) -> bool:
        return any(one.size for one in self.figures)

    @property
    def has_done(self) -> bool:
        """Whether they recorded or kept anything: to own customers is no work."""
        done = (Key.FOLLOW_UPS, Key.PROMISES_KEPT)
        return any(one.numerator for one in self.figures if one.key in done)


def named(
    part: Part,
    id: int,
    is_hit: bool,
    moment: datetime | None,
    day: date | None,
    since: datetime | None,
    until: datetime | None,
    score: int | None,
    zone: str,
    *names: Any,
) -> NamedRow:
    if moment is not None:
        day = part.day_of(moment, zone_named(zone))
    took = until - since if since is not None and until is not None else None
    return NamedRow(Row(part.source.noun, id, is_hit, day, took, score), *names)


def missed_first(one: NamedRow) -> tuple[bool, bool, int]:
    row = one.row
    return row.is_hit, row.noun is not Noun.APPOINTMENT, -row.id
