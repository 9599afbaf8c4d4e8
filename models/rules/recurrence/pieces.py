"""What a text about times is made of, whatever language it is typed in."""

from dataclasses import dataclass
from datetime import date

from models.rules.recurrence.rule import Unit

WORKDAY, DAY = 7, 8  # beside the weekdays 0 to 6: what a position counts
LAST = -1  # the day of a month that is its last


@dataclass(frozen=True)
class Every:
    """Every two weeks, monthly, a quarter, 隔周."""

    unit: Unit
    interval: int = 1


@dataclass(frozen=True)
class Workdays:
    """Every working day."""


@dataclass(frozen=True)
class Weekdays:
    """Tuesday, Mondays and Thursdays, every other Friday."""

    days: tuple[int, ...]
    is_every: bool
    is_other: bool = False


@dataclass(frozen=True)
class Nth:
    """The last Friday, every second Tuesday, the first working day, the last day."""

    positions: tuple[int, ...]
    kind: int
    is_every: bool = False


@dataclass(frozen=True)
class MonthDays:
    days: tuple[int, ...]


@dataclass(frozen=True)
class YearDay:
    month: int
    day: int
    is_every: bool


@dataclass(frozen=True)
class Months:
    """Months of the year by their names."""

    months: tuple[int, ...]
    is_every: bool


@dataclass(frozen=True)
class MonthOf:
    """The first or the last month of a quarter, half or year."""

    position: int


@dataclass(frozen=True)
class PeriodEnd:
    """The end of every month."""

    unit: Unit


@dataclass(frozen=True)
class From:
    day: date
    floats: bool  # names no year


@dataclass(frozen=True)
class Until:
    """`end_of` is the unit of "the end of the month", which may be that of every month; `needs` a
    start: "to" alone means something else."""

    day: date
    floats: bool
    end_of: Unit | None = None
    needs_start: bool = False


@dataclass(frozen=True)
class Lasting:
    number: int
    unit: Unit


@dataclass(frozen=True)
class Times:
    number: int
    is_total: bool = False


@dataclass(frozen=True)
class InTotal:
    """The number before it counts all of them."""


@dataclass(frozen=True)
class What:
    text: str


@dataclass(frozen=True)
class Filler:
    """A word that changes nothing."""


@dataclass(frozen=True)
class Doubtful:
    """A word that two careful people read differently: bimonthly, 双月."""


@dataclass(frozen=True)
class Hour:
    """A time of day."""


Piece = (
    Every
    | Workdays
    | Weekdays
    | Nth
    | MonthDays
    | YearDay
    | Months
    | MonthOf
    | PeriodEnd
    | From
    | Until
    | Lasting
    | Times
    | InTotal
    | What
    | Filler
    | Doubtful
    | Hour
)
