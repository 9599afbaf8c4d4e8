"""The pieces of a text, sorted by what they say; None where they contradict each other."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from models.rules.recurrence.pieces import (
    Doubtful,
    Every,
    From,
    Hour,
    InTotal,
    Lasting,
    MonthDays,
    MonthOf,
    Months,
    Nth,
    PeriodEnd,
    Piece,
    Times,
    Until,
    Weekdays,
    What,
    Workdays,
    YearDay,
)


@dataclass
class Parts:
    every: Every | None = None
    weekdays: Weekdays | None = None
    nth: Nth | None = None
    month_days: tuple[int, ...] = ()
    year_day: YearDay | None = None
    months: Months | None = None
    month_of: MonthOf | None = None
    period_end: bool = False
    workdays: bool = False
    start: From | None = None
    end: Until | None = None
    lasting: Lasting | None = None
    times: list[Times] = field(default_factory=list)
    what: str = ""
    has_hour: bool = False
    is_doubtful: bool = False
    never_comes: bool = False

    @property
    def has_days(self) -> bool:
        """Whether days of the calendar are named, or months alone."""
        named = self.weekdays or self.nth or self.month_days or self.year_day or self.workdays
        return bool(named or self.period_end or self.month_of)


def collect(pieces: Iterable[Piece]) -> Parts | None:
    parts = Parts()
    return parts if all(_added(parts, piece) for piece in pieces) else None


def _added(parts: Parts, piece: Piece) -> bool:
    """Whether the piece fits to those before it."""
    match piece:
        case Every():
            return _once(parts, "every", piece)
        case PeriodEnd(unit):
            parts.period_end = True
            return _once(parts, "every", Every(unit))
        case Weekdays():
            return _weekdays(parts, piece)
        case Nth():
            return _nth(parts, piece)
        case MonthDays(days):
            parts.month_days += days
        case YearDay():
            return _once(parts, "year_day", piece)
        case Months():
            return _once(parts, "months", piece)
        case MonthOf():
            return _once(parts, "month_of", piece)
        case Workdays():
            parts.workdays = True
        case From():
            return _once(parts, "start", piece)
        case Until():
            return _once(parts, "end", piece)
        case Lasting():
            return _once(parts, "lasting", piece)
        case What(text):
            return _once(parts, "what", text)
        case Times():
            parts.times.append(piece)
        case InTotal():
            return _total(parts)
        case Doubtful():
            parts.is_doubtful = True
        case Hour():
            parts.has_hour = True
    return True


def _once(parts: Parts, name: str, value: object) -> bool:
    """Said twice is no harm, said differently is."""
    before = getattr(parts, name)
    setattr(parts, name, value)
    return not before or before == value


def _weekdays(parts: Parts, piece: Weekdays) -> bool:
    before = parts.weekdays
    if before:
        if before.is_other != piece.is_other and piece.is_every:
            return False
        days = tuple(sorted({*before.days, *piece.days}))
        piece = replace(before, days=days, is_every=before.is_every or piece.is_every)
    parts.weekdays = piece
    return True


def _nth(parts: Parts, piece: Nth) -> bool:
    before = parts.nth
    if before:
        if before.kind != piece.kind:
            return False
        piece = replace(piece, positions=(*before.positions, *piece.positions))
    parts.nth = piece
    return True


def _total(parts: Parts) -> bool:
    if parts.times:
        parts.times[-1] = replace(parts.times[-1], is_total=True)
    return bool(parts.times)
