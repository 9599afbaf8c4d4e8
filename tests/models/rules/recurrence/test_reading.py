"""Times of actions as people type them: a table of phrases, and what holds for all of them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from models.rules.recurrence import Kind, Refused, Rule, find, next_days, read, to_text

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TODAY = NOW.date()
TO_TAIWAN, TO_HONG_KONG = OpenCC("s2tw"), OpenCC("s2hk")


class Line(NamedTuple):
    """One line of the table: phrases that all mean the same."""

    answer: str
    days: str
    phrases: tuple[str, ...]


def table() -> Iterator[Line]:
    for line in (Path(__file__).parent / "times.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            answer, days, phrases = (cell.strip() for cell in line.split("|"))
            yield Line(answer, days, tuple(phrases.split(" · ")))


TABLE = list(table())
PHRASES = [phrase for line in TABLE for phrase in line.phrases]


def answer(phrase: str, now: datetime = NOW) -> str:
    rule = read(phrase, now)
    if not isinstance(rule, Rule):
        return rule.value if rule else "none"
    return to_text(rule).replace(f";start={now.date()}", "").replace("kind=", "")


def without_what(stored: str) -> str:
    return stored.partition(";what=")[0]


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.answer)
def test_phrases_mean_what_the_table_says(line: Line) -> None:
    assert {phrase: answer(phrase) for phrase in line.phrases} == dict.fromkeys(
        line.phrases, line.answer
    )


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.answer)
def test_rules_come_on_the_days_of_the_table(line: Line) -> None:
    for phrase in line.phrases:
        rule = read(phrase, NOW)
        days = next_days(rule, TODAY - timedelta(days=1)) if isinstance(rule, Rule) else []
        assert " ".join(map(str, days)) == line.days, phrase


@pytest.mark.parametrize("converter", [TO_TAIWAN, TO_HONG_KONG], ids=["tw", "hk"])
def test_traditional_characters_mean_the_same(converter: OpenCC) -> None:
    for phrase in PHRASES:
        typed = converter.convert(phrase)
        assert without_what(answer(typed)) == without_what(answer(phrase)), typed


def test_width_case_and_edges_change_nothing() -> None:
    wide = str.maketrans({n: chr(n + 0xFEE0) for n in range(ord("0"), ord("9") + 1)})
    for phrase in PHRASES:
        meant = without_what(answer(phrase))
        for typed in (phrase.translate(wide), phrase.upper(), f"  {phrase} "):
            assert without_what(answer(typed)) == meant, typed


def test_a_day_with_a_year_may_be_over_and_one_without_may_not() -> None:
    assert read("2024年6月30日前", NOW) == Rule(Kind.ONCE, date(2024, 6, 30), date(2024, 6, 30))
    assert read("last Friday", NOW) is Refused.OVER


def test_months_and_days_follow_the_locale() -> None:
    assert answer("every Monday until 5/6/2027").startswith("dated;end=2027-05-06")
    rule = read("every Monday until 5/6/2027", NOW, "en-GB")
    assert isinstance(rule, Rule)
    assert rule.end == date(2027, 6, 5)


def test_a_range_of_months_that_has_begun_goes_on() -> None:
    august = NOW.replace(month=8)
    assert answer("7月至12月每月15日", august) == "dated;end=2026-12-31;unit=month;days=15"
    assert answer("from July to December, monthly on the 15th", august).startswith("dated;end=2026")
    assert answer("7月起每月15日", august) == "dated;unit=month;days=15"
    november = NOW.replace(month=11)
    assert answer("7月起每月15日", november) == "dated;start=2027-07-01;unit=month;days=15"
    assert answer("from 1 May, every Friday") == "dated;unit=week;weekdays=4"
    every_second = read("from 1 May, every second Friday", NOW)
    assert isinstance(every_second, Rule)
    assert next_days(every_second, TODAY) == [date(2026, 5, day) for day in (15, 29)] + [
        date(2026, 6, 12)
    ]
    assert answer("from May, monthly") == "quota;unit=month;quota=1"


@pytest.mark.parametrize(
    ("line", "stored", "rest"),
    [
        ("6月30日前方案提交", "once;start=2026-06-30;end=2026-06-30", "方案提交"),
        ("6月15日前折扣审批", "once;start=2026-06-15;end=2026-06-15", "折扣审批"),
        ("6月底前推出定制化升级方案", "once;start=2026-06-30;end=2026-06-30", "推出定制化升级方案"),
        ("7月起每月1次", "quota;start=2026-07-01;unit=month;quota=1", ""),
        ("每周1次演示", "quota;unit=week;quota=1;what=演示", ""),
        ("方案提交 6月30日前", "once;start=2026-06-30;end=2026-06-30", "方案提交"),
        ("聯繫張總,每月1次", "quota;unit=month;quota=1", "聯繫張總"),
        ("Monthly call with the CFO", "quota;unit=month;quota=1;what=call", "with the CFO"),
        (
            "Send the proposal by 30 June",
            "once;start=2026-06-30;end=2026-06-30",
            "Send the proposal",
        ),
        ("send prices to Li every Friday", "dated;unit=week;weekdays=4", "send prices to Li"),
    ],
)
def test_a_line_of_a_workbook_holds_a_time_and_more(line: str, stored: str, rest: str) -> None:
    found = find(line, NOW)
    assert found
    assert found.rest == rest
    assert to_text(found.rule).replace(f";start={TODAY}", "") == f"kind={stored}"


@pytest.mark.parametrize(
    "line",
    [
        "邀请参观标杆客户案例", "申请5%新客户折扣", "每月或每季度回访", "每月1次(首次7月)",
        "7月每周两次不确定", "every Tuesday or Thursday", "march to the office",
        "monthly, maybe weekly",
        "每月15日左右发送报告", "", "  ",
    ],
)  # fmt: skip
def test_a_line_that_says_more_about_the_time_than_is_understood_has_none(line: str) -> None:
    assert find(line, NOW) is None


@settings(deadline=None)  # the first text loads tables
@given(st.text(max_size=140) | st.lists(st.sampled_from(PHRASES), max_size=4).map(" ".join))
def test_no_text_breaks_the_reader(text: str) -> None:
    rule = read(text, NOW)
    assert rule is None or isinstance(rule, Rule | Refused)
    find(text, NOW)


@settings(deadline=None)  # the first text loads tables
@given(st.sampled_from(PHRASES), st.sampled_from("或不未 除 or not maybe 左右 约".split()))
def test_a_word_of_doubt_makes_no_rule(phrase: str, doubt: str) -> None:
    assert not isinstance(read(f"{phrase} {doubt}", NOW), Rule)
    assert not isinstance(read(f"{doubt} {phrase}", NOW), Rule)
