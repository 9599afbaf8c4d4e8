"""The present that a phrase is relative to."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Prefer = Literal["future", "past"]


@dataclass(frozen=True)
class Context:
    """`now` is aware, in the person's zone; `prefer` decides between the dates before and after."""

    now: datetime
    prefer: Prefer

    @property
    def today(self) -> date:
        return self.now.date()
