"""The lines of a calendar as they are parsed: whole, in characters, without ends and with zones
that are known."""

import re
from collections.abc import Callable

from icalendar import Timezone

from models.rules.clean import clean
from models.rules.time.ical import zones

_FOLD = re.compile(rb"\r?\n[ \t]")
_EVENT = re.compile(rb"^BEGIN:VEVENT\s.*?^END:VEVENT[ \t]*(?:\r?\n|\Z)", re.S | re.M | re.I)
_END = re.compile(r"^(?:DTEND|DURATION)\b.*\n?", re.M | re.I)
_ZONES = re.compile(r"^BEGIN:VTIMEZONE[ \t]*$.*?^END:VTIMEZONE[ \t]*(?:\n|\Z)", re.S | re.M | re.I)
_ZONE_ID = re.compile(r"^TZID[^:\n]*:(.*)$", re.M | re.I)
# The name of a zone may hold colons, though it shouldn't: the last one stands before the times.
_TIMES = re.compile(
    r"^(?P<head>(?:DTSTART|RECURRENCE-ID|EXDATE|RDATE)\b.*?);TZID=(?P<zone>\"[^\"\n]*\"|.*?)"
    r"(?P<more>(?:;[A-Z-]+=[^;:\n]*)*):(?P<times>\d{8}[\dTZP/,+-]*)[ \t]*$",
    re.M | re.I,
)
_DAY = re.compile(r"(?:^|,)(\d{8})")
_VALUE = re.compile(r";VALUE=[A-Z-]+", re.I)


def mended(text: bytes, is_wanted: Callable[[bytes], bool]) -> str:
    """The calendar's text with the events that are wanted. Lines are joined before they are
    decoded, for a line may be folded within a character. A meeting counts by its beginning, so an
    end, which may be wrong, is left out."""
    whole = _FOLD.sub(b"", text)
    near = _EVENT.sub(lambda event: event[0] if is_wanted(event[0]) else b"", whole)
    plain = clean(near.decode("utf-8-sig", "replace"))
    defined: set[str] = set()
    plain = _ZONES.sub(lambda zone: _defining(zone[0], defined), plain)
    return _TIMES.sub(lambda line: _in_zone(line, defined), _END.sub("", plain))


def _defining(zone: str, defined: set[str]) -> str:
    """The definition of a zone, whose name is added to those `defined`; "" where it is broken."""
    try:
        Timezone.from_ical(zone)
    except Exception:
        # The library answers what is no zone with exceptions of many kinds.
        return ""
    defined.update(map(_unquoted, _ZONE_ID.findall(zone)))
    return zone


def _in_zone(line: re.Match[str], defined: set[str]) -> str:
    """The times in a zone that is defined or known; else the days alone."""
    head, more, times = line["head"], line["more"], line["times"].upper()
    zone = _unquoted(line["zone"])
    if times.endswith("Z"):
        return f"{head}{more}:{times}"
    if "T" not in times:
        return line[0]
    if found := zone if zone in defined else zones.known(zone):
        return f'{head};TZID="{found}"{more}:{times}'
    params = _VALUE.sub("", head + more)
    return f"{params};VALUE=DATE:{','.join(_DAY.findall(times))}"


def _unquoted(zone: str) -> str:
    return zone.strip().strip('"').replace("\\", "").strip()
