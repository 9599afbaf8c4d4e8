"""Which of a person's customers a list shows."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, func
from sqlmodel import col

from models.customers.customer import Customer
from models.customers.standing import Segment, Stage


class Quiet(StrEnum):
    """For how many days nobody has talked to them."""

    WEEK = "7"
    TWO_WEEKS = "14"
    MONTH = "30"
    QUARTER = "90"


@dataclass(frozen=True)
class Filter:
    """None lets all through. Ended customers are listed only where they are asked for."""

    segment: Segment | None = None
    stage: Stage | None = None
    quiet: Quiet | None = None
    is_ended: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Filter()

    def narrowed(self, choice: str) -> "Filter":
        """With one choice more: a value of Segment, Stage or Quiet, "ended"; or "any:segment" and
        the like, which takes one back."""
        if choice == "any:segment":
            return replace(self, segment=None)
        if choice == "any:stage":
            return replace(self, stage=None)
        if choice == "any:quiet":
            return replace(self, quiet=None, is_ended=False)
        if choice == "ended":
            return replace(self, quiet=None, is_ended=True)
        if choice in list(Segment):
            return replace(self, segment=Segment(choice))
        if choice in list(Stage):
            return replace(self, stage=Stage(choice))
        return replace(self, quiet=Quiet(choice), is_ended=False)

    def to_text(self) -> str:
        """The choices, for `from_text`."""
        chosen = [one.value for one in (self.segment, self.stage, self.quiet) if one]
        return ",".join([*chosen, *(["ended"] if self.is_ended else [])])

    @classmethod
    def from_text(cls, text: str) -> "Filter":
        chosen = cls()
        for choice in filter(None, text.split(",")):
            chosen = chosen.narrowed(choice)
        return chosen

    def criteria(self, now: datetime) -> list[ColumnElement[bool]]:
        ended = col(Customer.ended_at)
        found: list[ColumnElement[bool]] = [
            ended.is_not(None) if self.is_ended else ended.is_(None)
        ]
        if self.segment:
            found.append(col(Customer.segment) == self.segment)
        if self.stage:
            found.append(col(Customer.stage) == self.stage)
        if self.quiet:
            since = func.coalesce(col(Customer.last_contact_at), col(Customer.created_at))
            found.append(since < now - timedelta(days=int(self.quiet)))
        return found
