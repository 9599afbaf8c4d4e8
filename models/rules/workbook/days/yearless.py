"""Days of a file that say no year, which nothing in it tells: whoever sent it is asked once."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

from models.rules import lazy_re as re
from models.rules.workbook.days import bare_days
from models.rules.workbook.rows import Read, Unread, Why

_DAY = re.compile(r"(?<![\d/.年-])(1[0-2]|0?[1-9])\s*[/月.-]\s*(3[01]|[12]\d|0?[1-9])(?![\d/.年-])")
_YEAR = re.compile(r"(?:19|20)\d\d|\d{2,4}\s*年|民國|民国")
YEARS_BACK = 3  # of a log whose weekdays may tell its year


def texts(unread: Iterable[Unread]) -> list[str]:
    """As they stand in the file, each once."""
    unclear = (one.text.strip() for one in unread if one.why is Why.DATE)
    return [one for one in dict.fromkeys(unclear) if _month_and_day(one) is not None]


def asked(read: Read) -> list[str]:
    """Those of a file of records none of which has a day."""
    is_dated = any(row.date for row in read.followups)
    return texts(read.unread) if read.followups and not is_dated else []


def years(said: Sequence[str], today: date) -> list[int]:
    """The years that they may be of, the likeliest first; one where the weekdays beside them leave
    no other."""
    told = [(day, weekday) for one in said if (day := _month_and_day(one))
            and (weekday := _weekday(one)) is not None]  # fmt: skip
    last = range(today.year, today.year - YEARS_BACK - 1, -1)
    fitting = [year for year in last if told and all(_falls_on(year, *one) for one in told)]
    return fitting[:1] if fitting else [today.year, today.year - 1]


def sure_year(read: Read, today: date) -> int | None:
    """Of the days of a file without one, where their weekdays tell it."""
    said = asked(read)
    found = years(said, today) if said else []
    return found[0] if len(found) == 1 else None


def _month_and_day(said: str) -> tuple[int, int] | None:
    plain = unicodedata.normalize("NFKC", said)
    found = _DAY.search(plain)
    return (int(found[1]), int(found[2])) if found and not _YEAR.search(plain) else None


def _weekday(said: str) -> int | None:
    found = bare_days.WEEKDAY.search(unicodedata.normalize("NFKC", said))
    return bare_days.number_of(found[0]) if found else None


def _falls_on(year: int, day: tuple[int, int], weekday: int) -> bool:
    try:
        return date(year, *day).weekday() == weekday
    except ValueError:
        return False
