"""The present that a phrase is relative to."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Prefer = Literal["future", "past"]
# Where English is written day first: 3/4 is the third of April.
_DAY_FIRST = frozenset("gb au nz ie in sg za hk my pk lk ng ke gh mt".split())


@dataclass(frozen=True)
class Context:
    """`now` is aware, in the person's zone; `prefer` decides between the dates before and after;
    `locale` ("en-GB") between day first and month first."""

    now: datetime
    prefer: Prefer
    locale: str = ""

    @property
    def is_day_first(self) -> bool:
        """Whether 3/4 is the third of April where the person lives; month first if unknown."""
        language, _, region = self.locale.lower().replace("_", "-").partition("-")
        return language == "en" and region in _DAY_FIRST

    @property
    def today(self) -> date:
        return self.now.date()
