"""The zone of a meeting, as calendars name it; where it is unknown, the hour is left open."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from models.rules.time.ical.reading import read
from models.rules.time.ical.zones import known
from tests.models.rules.time.calendar_text import FIRST, LAST, OFFICE_ZONE, event, meetings, when

NEW_YORK = ZoneInfo("America/New_York")
BEIJING = "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi"


@pytest.mark.parametrize(
    "zone",
    [
        "Asia/Shanghai",
        '"Asia/Shanghai"',
        "asia/shanghai",
        "/Asia/Shanghai",
        "/freeassociation.sourceforge.net/Asia/Shanghai",
        "/freeassociation.sourceforge.net/Tzfile/Asia/Shanghai",
        "/mozilla.org/20050126_1/Asia/Shanghai",
        "China Standard Time",
        "中国标准时间",
        "台北標準時間",
        "GMT+0800",
        "GMT+8",
        '"UTC+08:00"',
        "UTC+08:00",
        "+0800",
        BEIJING,
        f'"{BEIJING}"',
        "(GMT+08:00) Beijing\\, Chongqing\\, Hong Kong\\, Urumqi",
        "(UTC+08:00) Taipei",
        "(UTC+08:00) Beijing",
    ],
)
def test_ten_in_the_evening_in_shanghai_is_ten_in_the_morning_in_new_york(zone: str) -> None:
    starts = f"DTSTART;TZID={zone}:20260507T220000"
    assert when(event(starts=starts), zone=NEW_YORK) == [("05-07", "10:00")]


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Eastern Standard Time", "America/New_York"),
        ("Pacific Daylight Time", "America/Los_Angeles"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "Canada/Eastern"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Canberra"),
        ("America/New York", "America/New_York"),
        ("GMT+0530", "Asia/Kolkata"),
        ("UTC-3", "Etc/GMT+3"),
        ("tzone://Microsoft/Utc", "UTC"),
    ],
)
def test_zones_by_other_names(name: str, zone: str) -> None:
    assert known(name) == zone


@pytest.mark.parametrize(
    "name",
    ["CST", "Nowhere/Land", "tzone://Microsoft/Custom", "(UTC-05:00) Somewhere", "GMT+99", "", "/"],
)
def test_a_name_that_may_be_any_zones_is_none(name: str) -> None:
    assert known(name) is None


@pytest.mark.parametrize("zone", ["CST", '"tzone://Microsoft/Custom"', "(UTC+03:00) Our office"])
def test_a_meeting_in_a_zone_that_nobody_knows_keeps_its_day_and_leaves_its_hour_open(
    zone: str,
) -> None:
    starts = f"DTSTART;TZID={zone}:20260507T220000"
    assert when(event(starts=starts)) == [("05-07", "")]
    timed = starts.replace("DTSTART;", "DTSTART;VALUE=DATE-TIME;")
    assert when(event(starts=timed)) == [("05-07", "")]


def test_a_series_in_an_unknown_zone_keeps_its_exceptions() -> None:
    def at(name: str, day: int) -> str:
        return f"{name};TZID=Elsewhere:202605{day:02}T220000"

    series = event(
        "RRULE:FREQ=DAILY;UNTIL=20260511T220000Z", at("EXDATE", 8), starts=at("DTSTART", 7)
    )
    moved = event(at("RECURRENCE-ID", 9), starts=at("DTSTART", 20))
    assert when(series, moved) == [("05-07", ""), ("05-10", ""), ("05-11", ""), ("05-20", "")]


def test_a_zone_that_the_calendar_defines_is_its_own_whatever_it_is_called() -> None:
    head = OFFICE_ZONE.replace("Our office", "(UTC+08:00) Beijing")
    starts = "DTSTART;TZID=(UTC+08:00) Beijing:20260507T090000"
    assert when(event(starts=starts), head=head) == [("05-07", "14:00")]


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "BEGIN:STANDARD\nEND:STANDARD\n",
        "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:x\nTZOFFSETTO:y\nEND:STANDARD\n",
    ],
)
def test_a_zone_whose_definition_is_broken_is_unknown(rule: str) -> None:
    head = f"BEGIN:VTIMEZONE\nTZID:Broken\n{rule}END:VTIMEZONE\n"
    starts = "DTSTART;TZID=Broken:20260507T090000"
    assert when(event(starts=starts), event(uid="2"), head=head) == [
        ("05-07", ""),
        ("05-07", "10:00"),
    ]


@pytest.mark.parametrize(
    "end",
    [
        "DTEND:20260506T020000Z",
        "DTEND:20260505T020000Z",
        "DTEND;VALUE=DATE:20260507",
        "DTEND:never",
        "DURATION:-P1D",
    ],
)
def test_an_end_that_cannot_be_moves_no_meeting(end: str) -> None:
    assert when(event(end)) == [("05-07", "10:00")]
    assert when(event(end, "RRULE:FREQ=DAILY;COUNT=2")) == [("05-07", "10:00"), ("05-08", "10:00")]


def test_a_day_whose_end_has_an_hour_is_a_whole_day() -> None:
    end = "DTEND:20260507T090000Z"
    assert when(event(end, starts="DTSTART;VALUE=DATE:20260507")) == [("05-07", "")]


def test_a_character_that_a_fold_cuts_is_read_whole() -> None:
    title = "Café Nero 明天控股"
    text = event(f"SUMMARY:{title}").replace("\n", "\r\n").encode()
    head, tail = b"BEGIN:VCALENDAR\r\n", b"END:VCALENDAR\r\n"
    for at in range(text.index(b"Caf"), text.index("股".encode()) + 3):
        for fold in (b"\r\n ", b"\n\t"):
            folded = head + text[:at] + fold + text[at:] + tail
            [one] = read(folded, FIRST, LAST, NEW_YORK)
            assert one.title == title


def test_a_folded_beginning_is_read() -> None:
    [one] = meetings(event(starts="DTSTART;TZID=Asia/Shang\n hai:2026\n 0507T100000"))
    assert (one.on, one.starts and one.starts.hour) == (date(2026, 5, 7), 10)
