"""From the text of a calendar to its meetings: whose day, which time, and what is left out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from models.rules.time.ical import Guest, reading
from models.rules.time.ical.reading import NotACalendar, read
from tests.models.rules.time.calendar_text import (
    BERLIN,
    FIRST,
    LAST,
    OFFICE_ZONE,
    SHANGHAI,
    calendar,
    event,
    meetings,
    when,
)


def test_a_meeting_says_what_where_and_with_whom() -> None:
    [one] = meetings(
        event(
            "SUMMARY:Acme\\, second round",
            "LOCATION:Room 7",
            "ORGANIZER;CN=Alice:mailto:alice@kept.example",
            'ATTENDEE;CN="Li Wei";PARTSTAT=ACCEPTED:mailto:li@acme.com',
            "ATTENDEE;CUTYPE=ROOM;CN=Room 7:mailto:room7@kept.example",
        )
    )
    assert (one.title, one.place) == ("Acme, second round", "Room 7")
    assert one.guests == (Guest("Alice", "alice@kept.example"), Guest("Li Wei", "li@acme.com"))


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("DTSTART:20260507T020000Z", ("05-07", "10:00")),
        ("DTSTART;TZID=America/New_York:20260507T220000", ("05-08", "10:00")),
        ("DTSTART;TZID=Our office:20260507T090000", ("05-07", "14:00")),
        ("DTSTART:20260507T090000", ("05-07", "09:00")),  # floating: wherever its owner is
        ("DTSTART;VALUE=DATE:20260507", ("05-07", "")),
    ],
)
def test_a_time_is_the_owners(starts: str, expected: tuple[str, str]) -> None:
    assert when(event(starts=starts), head=OFFICE_ZONE) == [expected]


def test_a_weekly_meeting_stays_at_its_clock_time_through_daylight_saving() -> None:
    weekly = event("RRULE:FREQ=WEEKLY", starts="DTSTART;TZID=Europe/Berlin:20260310T100000")
    found = read(calendar(weekly), date(2026, 3, 20), date(2026, 4, 5), BERLIN)
    assert [(one.on.day, one.starts) for one in found] == [(24, time(10)), (31, time(10))]
    far = read(calendar(weekly), date(2026, 3, 20), date(2026, 4, 5), SHANGHAI)
    assert [one.starts for one in far] == [time(17), time(16)]


def test_only_the_days_asked_for_count() -> None:
    outside = ["20260505T100000", "20260606T000000", "20250507T100000"]
    inside = ["20260506T000000", "20260605T235900"]
    found = when(*(event(uid=at, starts=f"DTSTART:{at}") for at in (*outside, *inside)))
    assert found == [("05-06", "00:00"), ("06-05", "23:59")]


def test_exceptions_of_a_series_are_obeyed() -> None:
    series = event(
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE:20260508T020000Z",
        starts="DTSTART:20260507T020000Z",
    )
    moved = event("RECURRENCE-ID:20260509T020000Z", starts="DTSTART:20260520T030000Z")
    off = event(
        "RECURRENCE-ID:20260510T020000Z", "STATUS:CANCELLED", starts="DTSTART:20260510T020000Z"
    )
    assert when(series, moved, off) == [
        ("05-07", "10:00"),
        ("05-11", "10:00"),
        ("05-20", "11:00"),
    ]


def test_an_occurrence_that_is_moved_keeps_its_key() -> None:
    series = event("RRULE:FREQ=DAILY;COUNT=2")
    moved = event("RECURRENCE-ID:20260508T020000Z", starts="DTSTART:20260520T030000Z")
    before, after = meetings(series), meetings(series, moved)
    assert [one.on.day for one in before] == [7, 8]
    assert [one.on.day for one in after] == [7, 20]
    assert [one.key for one in before] == [one.key for one in after]


def test_a_single_event_that_is_moved_keeps_its_key() -> None:
    [before], [after] = meetings(event()), meetings(event(starts="DTSTART:20260512T020000Z"))
    assert before.key == after.key
    assert before.on != after.on


def test_what_is_called_off_or_declined_by_its_owner_is_left_out() -> None:
    me = "X-WR-CALNAME:Alice@kept.example\n"
    declined = event("ATTENDEE;PARTSTAT=DECLINED:mailto:alice@kept.example", uid="2")
    by_another = event("ATTENDEE;PARTSTAT=DECLINED:mailto:li@acme.com", uid="3")
    found = meetings(event("STATUS:CANCELLED"), declined, by_another, head=me)
    assert [one.guests[0].address for one in found] == ["li@acme.com"]


@pytest.mark.parametrize(
    "broken",
    [
        event("RRULE:FREQ=SOMETIMES", uid="2"),
        event("RRULE:FREQ=HOURLY", uid="2"),  # 24 a day are no meetings
        event(uid="2", starts="DTSTART:soon"),
        event(uid="2", starts="X-NOTHING:1"),
        event("DTEND:20250101T000000Z", "RRULE:FREQ=DAILY;UNTIL=never", uid="2"),
        event("EXDATE:whenever", "RRULE:FREQ=DAILY;COUNT=0", uid="2"),
        event(uid="2", starts="DTSTART;TZID=Nowhere/Land:99991231T235959"),
    ],
)
def test_one_broken_event_keeps_nobody_from_the_others(broken: str) -> None:
    assert ("05-07", "10:00") in when(broken, event())
    assert ("05-07", "10:00") in when(event(), broken)


@pytest.mark.parametrize(
    "text", [b"", b"<html>Please sign in</html>", b"\xff\xfe\x00", b"BEGIN:VEVENT\nEND:VEVENT\n"]
)
def test_what_is_no_calendar_is_told_apart(text: bytes) -> None:
    with pytest.raises(NotACalendar):
        read(text, FIRST, LAST, SHANGHAI)


def test_an_empty_calendar_is_one() -> None:
    assert meetings() == []


def test_a_series_that_takes_too_long_is_left_out() -> None:
    @contextmanager
    def no_time() -> Iterator[None]:
        yield
        raise TimeoutError

    assert read(calendar(event()), FIRST, LAST, SHANGHAI, no_time) == []


def test_no_calendar_holds_more_than_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_MEETINGS", 3)
    assert len(meetings(*(event(uid=str(n)) for n in range(5)))) == 3


def test_ten_years_of_past_are_never_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    past = [event(uid=str(n), starts="DTSTART:20200507T020000Z") for n in range(2_000)]
    parsed: list[str] = []
    parse = Calendar.from_ical

    def from_ical(text: str, *, multiple: Literal[True]) -> list[Calendar]:
        parsed.append(text)
        return parse(text, multiple=multiple)

    monkeypatch.setattr(Calendar, "from_ical", from_ical)
    assert len(read(calendar(*past, event()), FIRST, LAST, SHANGHAI)) == 1
    assert [text.count("BEGIN:VEVENT") for text in parsed] == [1]


@given(st.lists(st.sampled_from(calendar(event("RRULE:FREQ=DAILY")).split(b"\r\n"))))
def test_lines_in_any_order_never_break_it(lines: list[bytes]) -> None:
    try:
        found = read(b"\r\n".join(lines), FIRST, LAST, SHANGHAI)
    except NotACalendar:
        return
    assert all(FIRST <= one.on <= LAST for one in found)
