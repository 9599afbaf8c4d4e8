"""The sandbox's people and the days of its past."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.localslack.world.shapes import Json
from bot.sandbox import past
from models.rules.workdays import calendar_of

README = Path(__file__).parents[3] / "README.md"
TODAYS = {
    "a Wednesday": date(2026, 11, 25),
    "a Saturday": date(2026, 11, 28),
    "in the golden week": date(2026, 10, 3),
    "after the spring festival": date(2026, 2, 25),
    "new year": date(2027, 1, 1),
}
WORKBOOK = {date(2024, 5, day) for day in (10, 12, 15, 17, 19, 20)}


def instants(customer: Json) -> Iterator[datetime]:
    yield customer["since"]
    yield from customer["reviewed"]
    for record in customer["records"]:
        yield from (record["at"], record["logged"])
        yield from (todo["done"] for todo in record["todos"] if todo["done"])
        if record["issue"] and record["issue"]["answered"]:
            yield record["issue"]["answered"]


def promised(customer: Json) -> Iterator[date]:
    for record in customer["records"]:
        yield from (todo["due"] for todo in record["todos"])
        if record["next"]:
            yield record["next"]


def on(instant: datetime) -> date:
    return instant.astimezone(past.ZONE).date()


@pytest.mark.parametrize("today", TODAYS.values(), ids=TODAYS)
def test_the_past_ends_where_the_sandbox_opens_and_lies_on_working_days(today: date) -> None:
    opening = past.opening(today)
    assert opening.date() >= today
    assert opening.time() == time(8, 30)
    china = calendar_of("CN")
    for customer in past.customers(today):
        assert all(past.BEGIN < instant < opening for instant in instants(customer))
        days = {*map(on, instants(customer)), *promised(customer)} - WORKBOOK
        assert all(china.is_workday(day, past.WEEKDAYS) for day in days)
        assert any(day > opening.date() for day in days)


@pytest.mark.parametrize("today", TODAYS.values(), ids=TODAYS)
def test_records_follow_each_other_and_nothing_is_done_before_it_is_promised(today: date) -> None:
    for customer in past.customers(today):
        records = customer["records"]
        assert [record["at"] for record in records] == sorted(record["at"] for record in records)
        for record in records:
            assert customer["since"] < record["logged"]
            for todo in record["todos"]:
                assert todo["done"] is None or todo["done"] > record["logged"]
                assert todo["due"] >= on(record["at"])
                assert "{" not in todo["what"]


def test_a_working_day_is_opened_as_it_is_and_another_one_before_the_next() -> None:
    assert past.opening(date(2026, 11, 25)).isoformat() == "2026-11-25T08:30:00+08:00"
    assert past.opening(date(2026, 11, 28)).date() == date(2026, 11, 30)
    assert past.opening(date(2026, 10, 3)).date() == date(2026, 10, 8)
    assert past.opening(date(2026, 2, 14)).date() == date(2026, 2, 14)  # a make-up Saturday


def test_days_are_counted_over_holidays_and_written_as_the_owner_writes_them() -> None:
    by_name = {customer["name"]: customer for customer in past.customers(date(2026, 10, 9))}
    bank, acme = by_name["华信城市银行"], by_name["Acme"]
    # 19 working days: two holidays lie between, and a make-up Sunday, 20 September.
    asked, priced = bank["records"][0]["todos"][0], acme["records"][1]["todos"][0]
    assert (asked["due"], asked["what"]) == (date(2026, 9, 7), "9月7日前提交考核口径说明")
    assert priced["what"] == "send the prices for twelve sites by September 15"


def test_the_workbook_s_records_are_an_older_history() -> None:
    by_name = {customer["name"]: customer for customer in past.customers(date(2026, 11, 25))}
    tech, trade = (by_name[name]["records"] for name in ("XX科技有限公司", "YY贸易集团"))
    assert tech[0]["at"] == datetime(2024, 5, 10, 2, 30, tzinfo=UTC)
    assert tech[0]["content"] == "沟通系统升级需求,介绍新方案功能(如负载均衡)"
    assert trade[0]["at"] == datetime(2024, 5, 12, 2, 30, tzinfo=UTC)
    assert trade[0]["feedback"] == "“演示时间定于5月20日下午2点,需准备操作手册”"
    for records in (tech, trade):
        recent = [one for one in records if one["at"] > datetime(2026, 10, 1, tzinfo=UTC)]
        assert len(records) - len(recent) == 2
        assert recent[0]["at"] - records[1]["at"] > timedelta(days=800)


def test_two_managers_lead_in_english_and_in_chinese() -> None:
    locale = {member.user.name: member.user.locale for member in past.members()}
    reports: dict[str, list[str]] = {}
    for member in past.members():
        if member.manager:
            reports.setdefault(member.manager, []).append(member.user.name)
    assert reports == {"grace": ["alice", "lee"], "mei": ["bob", "chen", "liu"]}
    assert (locale["grace"], locale["mei"]) == ("en-US", "zh-CN")
    assert [member.user.name for member in past.members() if member.user.is_admin] == ["grace"]


def test_everybody_s_title_says_who_they_are() -> None:
    names = {member.user.name: member.user.real_name for member in past.members()}
    for member in past.members():
        title = member.user.title
        assert ("Manages" in title) == (member.user.name in ("grace", "mei"))
        if member.manager:
            assert f"reports to {names[member.manager].split()[0]}" in title


def test_who_the_readme_names_is_there() -> None:
    named = set(re.findall(r"(?<![\w.])@(\w+)", README.read_text(encoding="utf-8")))
    assert named
    assert named <= set(past.USERS)


def test_a_customer_has_scores_that_fell() -> None:
    acme = next(one for one in past.customers(date(2026, 11, 25)) if one["name"] == "Acme")
    scores = [record["score"] for record in acme["records"]]
    assert scores == [4, 5, 4, 2]
