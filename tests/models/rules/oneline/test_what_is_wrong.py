"""What is wrong with our goods, and what only sounds so."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.oneline import ParsedLine

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def read(typed: str, known: str | None = "Acme") -> ParsedLine:
    with dates.written_in("en-US"):
        return oneline.read(typed, NOW, known, teammates=["priya"])


@pytest.mark.parametrize(
    "typed",
    [
        "texted Li at Acme, compressor noise is gone",
        "saw Li at Acme, the leak has stopped",
        "Scratch what i said monday about Acme signing the order, the bank pulled out",
        "lunch with Li from Acme at the Rusty Spur, no rush",
        "Li at Acme not lifting phone since 3 days",
        "Acme wants 40 drums instead of 60 next month",
    ],
)
def test_it_only_sounds_like_trouble(typed: str) -> None:
    assert read(typed).question == ""


@pytest.mark.parametrize(
    ("typed", "issue"),
    [
        ("Acme emailed, invoice has the wrong PO on it, Li wont pay til its fixed", "wrong PO"),
        ("Li at Acme reckons inv 20418 was charged twice. all good otherwise", "charged twice"),
        (
            "Acme: 6 desks arrived scratched. priya to send new ones by fri. he's fine with it",
            "scratched",
        ),
        ("email from Li at Acme, the menu colour off. we reprint 800 pcs by sat", "colour off"),
        ("the smell is gone but the pump still leaks, Li at Acme annoyed", "still leaks"),
        ("Acme visit: trackers stow at 55kmph instead of 65", "instead of 65"),
        ("Acme emailed, 60pp german patents certified, asked turnaround", "asked turnaround"),
    ],
)
def test_it_is_wrong_or_asked_and_needs_our_answer(typed: str, issue: str) -> None:
    assert issue in read(typed).question


@pytest.mark.parametrize(
    ("typed", "feedback"),
    [
        ("zoom w Li at Acme, damn shiok with the new paint", "damn shiok with the new paint"),
        ("smoko with Acme, new bags hold up heaps better", "new bags hold up heaps better"),
        ("zoom w Acme. polo sample runs small, they said so three times", "polo sample runs small"),
        ("spoke to Acme re payroll. their award rates are a dogs breakfast", ""),
        ("New enquiry for Acme. present feed FCR is poor he is telling", ""),
    ],
)
def test_only_what_they_think_of_ours_is_feedback(typed: str, feedback: str) -> None:
    assert read(typed).feedback == feedback


@pytest.mark.parametrize(
    ("typed", "score"),
    [
        ('Teams with Li at Acme. 4/5, "quick but your paperwork\'s a mess"', 4),
        ("Acme: 6 arrived scratched. he's fine with it, 3/5", 3),
        ("Li at Acme wants 4/5 of them replaced", None),
    ],
)
def test_a_fraction_before_their_words_or_after_how_they_feel_is_a_score(
    typed: str, score: int | None
) -> None:
    assert read(typed).satisfaction == score


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("Acme is DOWN, relief valve on line 2 stuck open", None),
        ("Just out of Acme. Li not best pleased", "visit"),
        ("Just out of a call with Li at Acme, not best pleased", "phone"),
        (
            "Li in accounts at Acme has emailed 3 times now about the double charged freight",
            "email",
        ),
        ("Li at Acme cross, 'next time i call other people'", None),
    ],
)
def test_how_they_talked_is_what_the_writer_says(typed: str, method: str | None) -> None:
    assert read(typed).method == method


@pytest.mark.parametrize(
    ("typed", "urgent"),
    [
        ("Li at Acme wont renew unless we drop the minimum", False),
        ("Li at Acme cannot open until we fix the door", True),
    ],
)
def test_a_condition_is_no_hurry(typed: str, urgent: bool) -> None:
    assert (read(typed).urgency == "urgent") is urgent


@pytest.mark.parametrize(
    "typed",
    [
        "晨曦烘衣機三台掛兩台",
        "晨曦校正液只剩一瓶",
        "晨曦昨天驗計數器 誤差3%",
        "晨曦试产 水分偏高2% 要我们调配方",
        "晨曦说明书全英文师傅看不懂",
        "晨曦农残报告的格式欧盟那边不认",
        "晨曦石粉把导轨磨花两根",
        "晨曦收银机一到饭点就卡",
        "晨曦林姐说滤网尺寸对不上，退了12片",
        "<@U1> 晨曦钱护士长投诉上次保养没换滤芯 你12号前补换一下",
    ],
)
def test_a_chinese_complaint_that_stays_open_is_an_issue(typed: str) -> None:
    assert oneline.read(typed, NOW, "晨曦").question


@pytest.mark.parametrize(
    "typed",
    [
        "晨曦误差3%以内，很满意",
        "晨曦库存只剩两箱",
        "晨曦打样费300她认",
        "晨曦说明书我也看不懂",
    ],
)
def test_a_figure_or_a_word_that_only_sounds_like_it_is_none(typed: str) -> None:
    assert not oneline.read(typed, NOW, "晨曦").question
