"""Of a plan that was changed, the new day and hour; and days that are gone."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("Pinecrest 3pm cancelled, fri same time", "2027-03-12", "15:00"),
        ("Pinecrest 10am moved to thurs same time", "2027-03-11", "10:00"),
        (
            "Pinecrest want to shift friday's 11am review to the 22nd, same time",
            "2027-03-22",
            "11:00",
        ),
        ("instead of the 12th Pinecrest wants us on 19th 11am", "2027-03-19", "11:00"),
        ("the 3pm with Pinecrest tomorrow is now 4.30pm", "2027-03-11", "16:30"),
        (
            "Pinecrest site visit did not happen. pushed from 11th to 18th, same time 2pm",
            "2027-03-18",
            "14:00",
        ),
        ("Pinecrest install on the 12th shift to 16th same time 8am", "2027-03-16", "08:00"),
        ("Pinecrest tour moved from 3/15 to 3/22, still 10am", "2027-03-22", "10:00"),
        (
            "Drove out for the 2pm with Pinecrest, it was moved to the 17th & nobody told me. Same"
            " time then",
            "2027-03-17",
            "14:00",
        ),
    ],
)
def test_a_plan_that_was_changed_is_for_the_new_day(typed: str, day: str, hour: str) -> None:
    line = read(typed, NOW, "Pinecrest")
    assert (str(line.next_contact), f"{line.next_starts:%H:%M}") == (day, hour)


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest delivery moved to Thursday 3pm",
        "Colin didn't turn up to the 3pm at Pinecrest, 2nd time now",
        "Pinecrest demo went well. demo was tues 10am",
    ],
)
def test_what_is_no_meeting_or_over_is_no_next_contact(typed: str) -> None:
    assert read(typed, NOW, "Pinecrest").next_contact is None


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("call with Pinecrest on 8th 4.30pm. they want samples", "2027-03-08 16:30"),
        ("saw Colin at Pinecrest, arvo of the 2nd", "2027-03-02 15:00"),
        ("met Colin at Pinecrest 9 o clock this morning", "2027-03-10 09:00"),
        ("saw Colin at Pinecrest 0830 tues, all good", "2027-03-09 08:30"),
        ("had the surveyor round to Pinecrest thurs w Colin, dry rot", "2027-03-04 10:30"),
    ],
)
def test_the_day_of_a_month_and_the_hour_beside_a_weekday_are_when_it_was(
    typed: str, at: str
) -> None:
    assert f"{read(typed, NOW, 'Pinecrest').occurred_at:%Y-%m-%d %H:%M}" == at


def test_an_hour_before_a_first_visit_is_of_the_day_named() -> None:
    line = read("i'm at Pinecrest on thurs 2pm, first visit", NOW, "Pinecrest")
    assert (str(line.next_contact), line.next_place) == ("2027-03-11", "")


@pytest.mark.parametrize(
    "line",
    ["剛通電話，驗收改到下個月", "吳小姐來電，拜訪延到下週", "call: visit moved to next month"],
)
def test_nobody_knows_on_which_day_of_a_month_it_is_moved_to(line: str) -> None:
    assert read(line, NOW, None).next_contact is None
