"""The zone that a calendar means by a name: IANA's, Windows', a difference from UTC, or a label
with cities as Outlook shows it."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from models.rules import lazy_re as re
from models.rules.dates.zones import place

_OFFSET = r"[+\-\u2212]\d{1,2}(?::?[0-5]\d)?"
_BARE_OFFSET = re.compile(rf"\(?(?:UTC|GMT)? ?({_OFFSET})\)?", re.I)
_LABEL = re.compile(rf"\((?:UTC|GMT) ?({_OFFSET})?\)[ \t]*(.*)", re.I)
_ASIDE = re.compile(r"\(.*?\)|\btime\b", re.I)
_TIME = re.compile(r" ?(?:(?:standard|daylight|summer) )?time$|(?:标准|標準)?(?:时间|時間)$", re.I)
_WINDOWS: dict[str, str] = {**WINDOWS_TO_OLSON}
# A zone that is always as far from UTC, where IANA has none of a whole hour's.
_BETWEEN_HOURS = {
    270: "Asia/Kabul", 330: "Asia/Kolkata", 345: "Asia/Kathmandu", 390: "Asia/Yangon",
    525: "Australia/Eucla", 570: "Australia/Darwin",
}  # fmt: skip


@lru_cache(maxsize=1024)
def known(name: str) -> str | None:
    """IANA's name of the zone; None where it is not sure which is meant, as with CST."""
    folded = name.strip("/ ").replace(" ", "_").casefold()
    parts = folded.split("/")
    for start in range(len(parts)):
        if found := _iana().get("/".join(parts[start:])):
            return found
    windows = re.sub(r"(?i)\bdaylight\b", "Standard", name)
    if found := _WINDOWS.get(windows):
        return found
    if bare := _BARE_OFFSET.fullmatch(name):
        return _always(_minutes(bare[1]))
    if label := _LABEL.fullmatch(name):
        return _labelled(label[2], _minutes(label[1] or "+0"))
    return place(_TIME.sub("", name).strip())


@lru_cache(maxsize=1)
def _iana() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@lru_cache(maxsize=1)
def _by_city() -> Mapping[str, list[str]]:
    cities: dict[str, list[str]] = defaultdict(list)
    for name in sorted(available_timezones()):
        cities[name.rpartition("/")[2].replace("_", " ").casefold()].append(name)
    return cities


def _labelled(cities: str, minutes: int) -> str | None:
    """The first zone of one of the cities whose winter is that far from UTC."""
    for city in _ASIDE.sub("", cities).split(","):
        name = city.strip()
        zones: list[str | None] = [*_by_city().get(name.casefold(), []), place(name)]
        for zone in zones:
            if zone and _winter_minutes(zone) == minutes:
                return zone
    return None


def _winter_minutes(name: str) -> int:
    zone = ZoneInfo(name)
    # The lesser of both halves of the year, wherever it is winter then.
    ahead = (datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7))
    return min(by // timedelta(minutes=1) for by in ahead if by is not None)


def _minutes(offset: str) -> int:
    digits = offset[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    ahead = int(hours) * 60 + int(minutes)
    return ahead if offset[0] == "+" else -ahead


def _always(minutes: int) -> str | None:
    hours, rest = divmod(minutes, 60)
    # IANA counts westwards here: Etc/GMT-8 is eight hours ahead of UTC.
    return _BETWEEN_HOURS.get(minutes) if rest else _iana().get(f"etc/gmt{-hours:+d}")
