"""Days and hours as people type them in English lines: what lies ahead and what is over."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.dates import order
from models.rules.oneline import ParsedLine

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def read(typed: str, known: str | None = "Acme", locale: str = "en-US") -> ParsedLine:
    with dates.written_in(locale):
        return oneline.read(typed, NOW, known)


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("met Li at Acme, likes it. next one june 3 10am", date(2027, 6, 3), time(10)),
        (
            "Acme wants a price list. popping in a week on Thursday 10am",
            date(2027, 3, 18),
            time(10),
        ),
        (
            "Acme: Li out till the 22nd, left a voicemail. will try again that day",
            date(2027, 3, 22),
            None,
        ),
        ("Acme: quote by the 17th and i'll ring her the day after", date(2027, 3, 18), None),
        ("Acme call did not happen. new slot 18/3 3:30pm", date(2027, 3, 18), time(15, 30)),
        (
            "call with Li at Acme 9 45 am, renewal agreed. Next review 2nd april",
            date(2027, 4, 2),
            None,
        ),
        ("Li at Acme happy. renewal discussion 7 Apr 2pm her office", date(2027, 4, 7), time(14)),
    ],
)
def test_the_next_contact_is_on_the_day_that_is_meant(
    typed: str, day: date, hour: time | None
) -> None:
    line = read(typed)
    assert (line.next_contact, line.next_starts) == (day, hour)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("call with Li at Acme 9 45 am, renewal agreed. Next review 2nd april", (10, 9, 45)),
        ("0915 call with Li at Acme, lease is up", (10, 9, 15)),
        ("ran the forklift refresher at Acme Mon, 9 of 11 passed", (8, 10, 30)),
        ("Dropped by Acme's Mesa office Fri, the team hates the pods", (5, 10, 30)),
        ("Acme chasing again, colin by email last night, where is it??", (9, 19, 0)),
    ],
)
def test_what_took_place_has_its_day(typed: str, at: tuple[int, int, int]) -> None:
    line = read(typed)
    assert line.occurred_at is not None
    assert (line.occurred_at.day, line.occurred_at.hour, line.occurred_at.minute) == at


def test_the_day_of_an_earlier_note_is_not_when_it_took_place() -> None:
    assert read("Li at Acme happy, ignore my note from yesterday").occurred_at is None


@pytest.mark.parametrize(
    ("typed", "locale"),
    [
        ("review call on 5.4", "en-GB"),
        ("dispatch by 20.03, review", "en-GB"),
        ("smoko chat this morning, back there 7/4", "en-GB"),
        ("chat this morning, back there 7/4", "en"),
        ("now on 5.4 litres", "en"),
    ],
)
def test_dots_and_words_of_a_country_tell_which_number_is_the_month(
    typed: str, locale: str
) -> None:
    assert order.told(typed, "en", NOW.date()) == locale


def test_an_hour_with_a_dot_is_one_by_which_something_is_due() -> None:
    (todo,) = read("certificate missing at Acme!! i am mailing it by 11.15").todos
    assert (todo.due, todo.due_time) == (date(2027, 3, 10), time(11, 15))
