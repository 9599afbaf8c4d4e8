"""Time zones, found by their city, their country or their distance from UTC."""

import re
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

from handlers import text
from handlers.text import Text
from models.rules.workdays import country_of

NONE, HOUR = timedelta(0), timedelta(hours=1)
BETWEEN = re.compile(r"[\s·,，、/_]+")


def search(typed: str, near: ZoneInfo, now: datetime) -> list[str]:
    """The IANA zones in whose names, of whichever language, there is every word that was typed:
    first those where the words begin so, and of these the ones near in time."""
    wanted = [word for word in BETWEEN.split(typed.casefold()) if word]
    here = _ahead(near, now)
    ranked = []
    for zone, names in _known():
        ahead = _ahead(ZoneInfo(zone), now)
        every = f"{names} {_utc(ahead).casefold()} {_sign(ahead)}{abs(ahead) // HOUR}"
        if all(word in every for word in wanted):
            begins = all(f" {word}" in every for word in wanted)
            ranked.append((not begins, abs(ahead - here), zone))
    return [zone for _, _, zone in sorted(ranked)]


def label(zone: str, text: Text, now: datetime) -> str:
    """ "Shanghai · China · UTC+08:00"."""
    return f"{text.place(zone)} · {_utc(_ahead(ZoneInfo(zone), now))}"


@cache
def countries() -> frozenset[str]:
    """Their names in each language, casefolded."""
    codes = {code for zone, _ in _known() if (code := country_of(zone))}
    return frozenset(
        text.of(one).country(code).casefold() for code in codes for one in text.LANGUAGES
    )


@cache
def _known() -> list[tuple[str, str]]:
    """Every zone that some country keeps, with its names."""
    here = available_timezones()
    zones = [zone for zone in get_global("zone_territories") if zone in here and country_of(zone)]
    return [(zone, _names(zone)) for zone in [*zones, "UTC"]]


def _names(zone: str) -> str:
    places = [text.of(language).place(zone) for language in text.LANGUAGES]
    return " ".join(["", *BETWEEN.split(zone), *places]).casefold()


def _ahead(zone: ZoneInfo, now: datetime) -> timedelta:
    return now.astimezone(zone).utcoffset() or NONE


def _utc(ahead: timedelta) -> str:
    minutes = abs(ahead) % HOUR // timedelta(minutes=1)
    return f"UTC{_sign(ahead)}{abs(ahead) // HOUR:02}:{minutes:02}"


def _sign(ahead: timedelta) -> str:
    return "-" if ahead < NONE else "+"
