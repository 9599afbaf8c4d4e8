"""The meetings of some days, out of the text of a calendar."""

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Component

from models.rules.time.ical import attendance, lines
from models.rules.time.ical.attendance import Event, Owner, address_of, guests_of
from models.rules.time.ical.meeting import Guest, Meeting

MAX_MEETINGS = 5000  # of one calendar, in the days asked for
MAX_OF_SERIES = 200  # what takes place more often than six times a day is no meeting
MAX_GUESTS = 200
MAX_TEXT = 500  # characters of a title or a place
DAY = timedelta(days=1)
Span = tuple[date, date]
Limit = Callable[[], AbstractContextManager[object]]

_REPEATS = re.compile(rb"^(?:RRULE|RDATE|RECURRENCE-ID)\b", re.M | re.I)
_BEGINS = re.compile(rb"^DTSTART[^:\r\n]*:(\d{8})", re.M | re.I)
_NO_PERSON = {"ROOM", "RESOURCE"}


class NotACalendar(Exception):
    """The text is in another form than iCalendar's."""


class _Forgiving(recurring_ical_events.CalendarQuery):  # type: ignore[misc] # has no types
    """Leaves out whatever cannot be made sense of, in whichever way it is broken."""

    suppressed_errors = (Exception,)


def read(
    text: bytes,
    first: date,
    last: date,
    zone: ZoneInfo,
    limit: Limit = nullcontext,
    called: Collection[str] = (),
) -> list[Meeting]:
    """The meetings that begin on these days where the owner is, without those called off or
    declined. `limit` goes around the work for one series; a TimeoutError out of it leaves the
    series out. `called` are names and e-mail addresses of the owner. Raises NotACalendar."""
    days = (first, last)
    try:
        near = lines.mended(text, lambda event: _may_be_in(event, days))
        calendars = Calendar.from_ical(near, multiple=True)
        series = [(one, each) for one in calendars for each in _series_of(one)]
    except Exception as error:
        # The library answers what is no calendar with exceptions of many kinds.
        raise NotACalendar from error
    if not any(one.name == "VCALENDAR" for one in calendars):
        raise NotACalendar
    found: dict[str, Meeting] = {}
    for calendar, one in series:
        owner = Owner([str(calendar.get("X-WR-CALNAME", "")), *called])
        for meeting in _meetings(one, days, zone, owner, limit):
            found.setdefault(meeting.key, meeting)
        if len(found) >= MAX_MEETINGS:
            break
    return list(islice(found.values(), MAX_MEETINGS))


def _may_be_in(event: bytes, days: Span) -> bool:
    """False for what plainly lies outside: most of a calendar is its past, and slow to parse."""
    begins = _BEGINS.search(event)
    if begins is None or _REPEATS.search(event):
        return True
    first, last = ((day + by).strftime("%Y%m%d") for day, by in zip(days, (-DAY, DAY), strict=True))
    return first <= begins[1].decode() <= last


def _series_of(calendar: Component) -> list[Any]:
    query = recurring_ical_events.of(calendar, skip_bad_series=True, calendar_query=_Forgiving)
    return list(query.series)


def _meetings(series: Any, days: Span, zone: ZoneInfo, owner: Owner, limit: Limit) -> list[Meeting]:
    """Those of one event and what changes single occurrences of it."""
    # A day more at both ends, for what is written in a zone far away.
    start = datetime.combine(days[0] - DAY, time(), zone)
    stop = datetime.combine(days[1] + 2 * DAY, time(), zone)
    try:
        with limit():
            some = list(islice(series.between(start, stop), MAX_OF_SERIES + 1))
            if len(some) > MAX_OF_SERIES:
                return []
            events = (one.as_component(keep_recurrence_attributes=True) for one in some)
            return [
                _meeting(event, bool(one.recurrence_ids), zone)
                for one, event in zip(some, events, strict=True)
                if attendance.takes_place(event, owner)
                and days[0] <= _begins(event, zone)[0] <= days[1]
            ]
    except Exception:
        # So does an event with, say, a day in the year 99999, or one worked at for too long.
        return []


def _meeting(event: Event, is_changed: bool, zone: ZoneInfo) -> Meeting:
    on, starts = _begins(event, zone)
    title = _line(event.get("SUMMARY", ""))
    id = event.get("UID") or f"{title}\n{on}\n{starts}"
    return Meeting(
        key=sha256(f"{id}\n{_occurrence(event, is_changed)}".encode()).hexdigest(),
        title=title,
        on=on,
        starts=starts,
        place=_line(event.get("LOCATION", "")),
        guests=tuple(islice(_guests(event), MAX_GUESTS)),
    )


def _occurrence(event: Event, is_changed: bool) -> str:
    """When it was to take place at first: what tells it from the others of its series."""
    if not is_changed and "RRULE" not in event and "RDATE" not in event:
        return ""
    first = event["RECURRENCE-ID"]
    # What is changed from some occurrence on bears that one's time ever after.
    at = event["DTSTART"].dt if first.params.get("RANGE") else first.dt
    if isinstance(at, datetime) and at.tzinfo is not None:
        at = at.astimezone(UTC).replace(tzinfo=None)
    return str(at.isoformat())


def _begins(event: Event, zone: ZoneInfo) -> tuple[date, time | None]:
    at = event["DTSTART"].dt
    if not isinstance(at, datetime):
        return at, None
    local = at.astimezone(zone) if at.tzinfo is not None else at
    return local.date(), local.time().replace(second=0, microsecond=0)


def _guests(event: Event) -> Iterator[Guest]:
    for one in (*guests_of(event, "ORGANIZER"), *guests_of(event)):
        if one.params.get("CUTYPE", "").upper() not in _NO_PERSON:
            yield Guest(_line(one.params.get("CN", "")), _line(address_of(one)))


def _line(value: object) -> str:
    return " ".join(str(value).split())[:MAX_TEXT]
