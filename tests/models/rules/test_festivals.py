"""Days beside a holiday, which is that of the country that somebody is in."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates

NOON = datetime(2026, 5, 6, 4, tzinfo=UTC)


def read(text: str, zone: str, now: datetime = NOON) -> str:
    return str(dates.whole(text, now.astimezone(ZoneInfo(zone)), "future", ""))


@pytest.mark.parametrize(
    ("text", "zone", "day"),
    [
        ("国庆前", "Asia/Shanghai", "2026-09-30"),
        ("十一前", "Asia/Shanghai", "2026-09-30"),
        ("before the National Day holiday", "Asia/Shanghai", "2026-09-30"),
        ("国庆后", "Asia/Shanghai", "2026-10-08"),  # the first working day of all that is arranged
        ("国庆前完成", "Asia/Shanghai", "2026-09-30"),
        ("done before National Day", "Asia/Shanghai", "2026-09-30"),
        ("国庆节前两周", "Asia/Shanghai", "2026-09-17"),
        ("國慶前", "Asia/Taipei", "2026-10-08"),  # the 10th is a Saturday, its holiday the 9th
        ("before National Day", "America/New_York", "None"),
        ("before Thanksgiving", "America/New_York", "2026-11-25"),
        ("the day before Thanksgiving", "America/New_York", "2026-11-25"),
        ("双十一", "Asia/Shanghai", "2026-11-11"),
        ("雙十節", "Asia/Taipei", "2026-10-10"),
        ("before Thanksgiving", "Asia/Shanghai", "None"),
        ("after Labor Day", "America/New_York", "2026-09-08"),
        ("五一后", "Asia/Taipei", "2027-05-03"),
        ("五一后", "America/New_York", "None"),
        ("after New Year", "America/New_York", "2027-01-04"),
        ("before Easter", "Europe/London", "2027-03-25"),
        ("before christmas", "Europe/London", "2026-12-24"),
        ("before Christmas", "Asia/Shanghai", "2026-12-24"),  # no holiday there
        ("聖誕節前", "Asia/Taipei", "2026-12-24"),
        ("圣诞节后", "Europe/London", "2026-12-29"),  # the 28th is Boxing Day's
        ("by Christmas", "Europe/London", "2026-12-25"),
        ("春节前", "Europe/London", "2027-02-04"),  # the moon is the same everywhere
    ],
)
def test_a_holiday_is_that_of_the_country(text: str, zone: str, day: str) -> None:
    assert read(text, zone) == day


@pytest.mark.parametrize(
    "text",
    [
        "春节前后", "国庆前夕", "节前", "年前", "国庆后第一周", "二十一前", "春节期间", "春节",
        "before the holidays", "after Golden Week", "around Chinese New Year", "by CNY 500",
    ],
)  # fmt: skip
def test_what_names_no_sure_day_is_left_to_be_asked(text: str) -> None:
    assert read(text, "Asia/Shanghai") == "None"


def test_the_next_one_to_come_is_meant() -> None:
    eve = datetime(2027, 2, 4, 4, tzinfo=UTC)
    assert read("春节前", "Asia/Shanghai", eve) == "2027-02-04"
    late = datetime(2027, 2, 5, 4, tzinfo=UTC)
    assert read("春节前", "Asia/Shanghai", late) == "2028-01-24"
    assert read("春节后", "Asia/Shanghai", late) == "2027-02-11"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("send Acme the offer before Chinese New Year", "2027-02-04"),
        ("春节前给恒达发报价", "2027-02-04"),
        ("send prices by Friday, before CNY", None),
        ("raise the price by CNY 500", None),
    ],
)
def test_it_is_found_in_a_sentence_where_it_is_the_only_day(sentence: str, day: str | None) -> None:
    found = dates.find(sentence, NOON.astimezone(ZoneInfo("Asia/Shanghai")), "future", "")
    assert (found and str(found.value)) == day
