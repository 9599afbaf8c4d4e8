"""Days of a leave on which who stands in does not."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class CoverGap:
    """From the first to the last, both included. `known_at`: when they said so, or entered a leave
    of their own."""

    first: date
    last: date
    known_at: datetime
    is_leave: bool = True
