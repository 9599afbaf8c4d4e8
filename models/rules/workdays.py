"""Which days are worked in a country: its public holidays, and the weekend days that are worked
to make up for some of them.

Pure: the same question always has the same answer, from the tables of `holidays`. Days are
calendar days of the country; no zones, no clock times.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from babel.core import get_global

if TYPE_CHECKING:
    from holidays import HolidayBase

NOWHERE = {"ZZ", "001"}  # Babel's word for zones like UTC, which no country keeps
NAMES_IN = "en_US"  # else the names would follow the locale of the machine
REMEMBERED = 512  # years of countries
LOOK_BACK = 10  # years to search for the last arranged one
ARRANGES = 3, 2  # so many years in a row with so many make-up days: it does so every year


@dataclass(frozen=True)
class Year:
    """One year of a country."""

    holidays: dict[date, str]
    make_up_days: frozenset[date]


@dataclass(frozen=True)
class Calendar:
    """The days of a country; None: one without holidays."""

    country: str | None

    def is_workday(self, day: date, weekdays: frozenset[int]) -> bool:
        """For somebody who works on these `weekdays`, 0 being Monday."""
        year = _year(self.country, day.year)
        if day in year.make_up_days:
            return True
        return day.weekday() in weekdays and day not in year.holidays

    def holiday(self, day: date, language: str = NAMES_IN) -> str | None:
        """Its name; in English too where it is not known in that language ("zh_CN")."""
        holidays = _year(self.country, day.year).holidays
        if day not in holidays or language == NAMES_IN:
            return holidays.get(day)
        return _names(self.country, day.year, language).get(day, holidays[day])

    def holidays(self, year: int) -> list[tuple[date, str]]:
        """Those of a year with their names in English, in order."""
        return sorted(_year(self.country, year).holidays.items())

    def make_up_days(self, year: int) -> int:
        """How many weekend days of that year are worked, as far as they are published."""
        return len(_year(self.country, year).make_up_days)

    def is_provisional(self, year: int) -> bool:
        """Whether make-up days are to be expected that nobody has published yet: the country
        arranges them every year, and of this year none is known."""
        return _is_provisional(self.country, year)


@cache
def country_of(zone: str) -> str | None:
    """The ISO 3166 code of the country that a zone of the tz database lies in, by any of its
    names; None where it lies in none, or is not known."""
    name = get_global("zone_aliases").get(zone, zone)
    country = get_global("zone_territories").get(name)
    return None if country in NOWHERE else country


@cache
def calendar_of(country: str | None) -> Calendar:
    """By ISO 3166 code; a country that is not known has no holidays."""
    return Calendar(country)


@lru_cache(REMEMBERED)
def _year(country: str | None, year: int) -> Year:
    if country is None:
        return Year({}, frozenset())
    days = _days(country, year, NAMES_IN)
    if days is None:
        return Year({}, frozenset())
    # It names make-up days of other years too.
    make_up = frozenset(day for day in days.weekend_workdays if day.year == year)
    return Year(dict(days.items()), make_up)


@lru_cache(REMEMBERED)
def _names(country: str | None, year: int, language: str) -> dict[date, str]:
    return dict(_days(country or "", year, language) or {})


def _days(country: str, year: int, language: str) -> "HolidayBase | None":
    """None for a country that is not known."""
    # Takes a seventh of a second, which only those pay who ask for a day.
    from holidays import country_holidays

    try:
        return country_holidays(country, years=year, expand=False, language=language)
    except NotImplementedError:
        return None


@lru_cache(REMEMBERED)
def _is_provisional(country: str | None, year: int) -> bool:
    def moved(year: int) -> int:
        return len(_year(country, year).make_up_days)

    arranged = next((y for y in range(year, year - LOOK_BACK, -1) if moved(y)), year)
    years, days = ARRANGES
    return arranged < year and all(moved(arranged - ago) >= days for ago in range(years))
