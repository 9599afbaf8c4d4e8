"""What somebody asks a colleague for, by when, how pressing: nothing typed is lost. On Wednesday
6 May 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import support_terms

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TOMORROW, FRIDAY = date(2026, 5, 7), date(2026, 5, 8)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (
            "ask @grace for 12% off for Acme, dana says zebra is cheaper",
            "12% off, dana says zebra is cheaper",
        ),
        (
            "ask <@UGRACE|grace> for 12% off for Acme because zebra is cheaper",
            "12% off because zebra is cheaper",
        ),
        ("ask @grace for 5k off for Acme, they decide by friday", "5k off, they decide by friday"),
        ("ask @grace for 10% off the Acme renewal", "10% off the Acme renewal"),
        ("ask @grace for 10-12% off for Acme, 2,500 seats", "10-12% off, 2,500 seats"),
        (
            "ask @grace for 10% off for Acme. Dana has to get budget",
            "10% off, Dana has to get budget",
        ),
        ("need a discount of 8% approved by @mei for Acme", "a discount of 8%"),
        (
            "Acme wants 15% off because of the budget, ask my manager",
            "Acme wants 15% off because of the budget",
        ),
        ("ask @mei for a special price for Acme", "a special price"),
        ("ask @mei for 10% off for Acme, not urgent", "10% off, not urgent"),
    ],
)
def test_what_it_is_for(line: str, what: str) -> None:
    assert support_terms.read(line, "Acme", NOW) == support_terms.SupportTerms(what)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("跟主管申请恒达95折，因为对方只有20万预算", "95折，因为对方只有20万预算"),
        ("帮我跟 @mei 给恒达申请95折，對手更便宜", "95折，對手更便宜"),
        ("恒达要优惠5个点，找 @mei 批一下", "恒达要优惠5个点"),
        ("跟经理申请恒达便宜5000元，他们周五定", "便宜5000元，他们周五定"),
        ("幫我跟 @mei 申請恒达折扣", "折扣"),
    ],
)
def test_in_chinese(line: str, what: str) -> None:
    assert support_terms.read(line, "恒达", NOW) == support_terms.SupportTerms(what)


@pytest.mark.parametrize(
    ("line", "what", "until"),
    [
        ("ask @grace for 15% off the Acme deal by tomorrow", "15% off", TOMORROW),
        ("ask @grace for 15% off for Acme, needed by friday", "15% off", FRIDAY),
        ("ask @grace for 15% off for Acme by Friday 3pm", "15% off by Friday 3pm", FRIDAY),
        ("跟主管申请Acme九折，周五前要", "九折", FRIDAY),
        ("幫我跟 @mei 申請Acme九折，週五之前要答覆", "九折", FRIDAY),
    ],
)
def test_by_when(line: str, what: str, until: date) -> None:
    assert support_terms.read(line, "Acme", NOW) == support_terms.SupportTerms(what, until)


@pytest.mark.parametrize(
    ("line", "customer", "terms"),
    [
        (
            "找 @陈经理 申请资源：YY参观要派一个实施工程师，5月9号下午，挺急的",
            "YY",
            ("YY参观要派一个实施工程师，5月9号下午", date(2026, 5, 9), True),
        ),
        (
            "想请 <@UCHEN|陈经理> 5月10号跟安和许总高层互访，帮忙谈续约",
            "安和",
            ("5月10号跟安和许总高层互访，谈续约", date(2026, 5, 10), False),
        ),
        (
            "ask @grace for an engineer for the Acme site visit on Friday",
            "Acme",
            ("an engineer for the Acme site visit on Friday", FRIDAY, False),
        ),
        (
            "could <@UGRACE|Grace> come with me to Harbor on the 10th?",
            "Harbor",
            ("come with me to Harbor on the 10th", date(2026, 5, 10), False),
        ),
    ],
)
def test_the_day_on_which_somebody_is_needed(
    line: str, customer: str, terms: tuple[str, date, bool]
) -> None:
    said = support_terms.read(line, customer, NOW, of_day=True)
    assert said == support_terms.SupportTerms(*terms)


@pytest.mark.parametrize(
    "line",
    [
        "urgent: ask @grace for 15% off for Acme",
        "ask @grace for 15% off for Acme, it's urgent",
        "ask @grace for 15% off for Acme urgently",
        "跟主管给Acme申请15% off，很急",
        "幫我跟 @mei 申請Acme 15% off，緊急",
    ],
)
def test_how_pressing(line: str) -> None:
    said = support_terms.read(line, "Acme", NOW)
    assert (said.what, said.is_urgent) == ("15% off", True)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("能不能请领导周五陪我去一趟Acme，王总想见高层", "周五陪我去一趟Acme，王总想见高层"),
        ("能不能請 @mei 週五陪我去一趟Acme", "週五陪我去一趟Acme"),
    ],
)
def test_whether_somebody_may_be_asked_is_no_part_of_it(line: str, what: str) -> None:
    assert support_terms.read(line, "Acme", NOW, of_day=True).what == what
