"""The text of a calendar, written for a test, and what is read of it."""

from datetime import date
from zoneinfo import ZoneInfo

from models.rules.time.ical import Meeting
from models.rules.time.ical.reading import read

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
FIRST, LAST = date(2026, 5, 6), date(2026, 6, 5)
OFFICE_ZONE = """BEGIN:VTIMEZONE
TZID:Our office
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def event(*lines: str, uid: str = "1", starts: str = "DTSTART:20260507T020000Z") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", starts, *lines, "END:VEVENT", ""])


def calendar(*events: str, head: str = "") -> bytes:
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{head}{''.join(events)}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def meetings(
    *events: str, head: str = "", zone: ZoneInfo = SHANGHAI, called: tuple[str, ...] = ()
) -> list[Meeting]:
    """`called` are names and addresses of the calendar's owner."""
    found = read(calendar(*events, head=head), FIRST, LAST, zone, called=called)
    return sorted(found, key=lambda one: (one.on, one.key))


def when(*events: str, head: str = "", zone: ZoneInfo = SHANGHAI) -> list[tuple[str, str]]:
    return [
        (f"{one.on:%m-%d}", f"{one.starts:%H:%M}" if one.starts else "")
        for one in meetings(*events, head=head, zone=zone)
    ]
