"""What a promise in Chinese is about, and when and where they agreed to meet, where that stands in
the clause beside it."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline, support_line
from models.rules.oneline import Intent

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "promised"),
    [
        ("鹏程李经理问接口文档什么时候能给，我答应周四发", ["发接口文档 12-03"]),
        ("鹏程黄总问样机什么时候能送，我答应周四送", ["送样机 12-03"]),
        ("鹏程黄总催合同几号能寄，我说周五寄给他", ["寄合同给他 12-04"]),
        ("鹏程黄总聊了一下，报价我周五给，样品周四寄", ["给报价 12-04", "寄样品 12-03"]),
    ],
)
def test_a_promise_says_what_it_is_about(typed: str, promised: list[str]) -> None:
    line = oneline.read(typed, NOW, "鹏程", contacts=["黄总", "李经理"])
    assert [f"{one.text} {one.due:%m-%d}" for one in line.todos] == promised


def test_so_does_what_a_colleague_is_to_do() -> None:
    typed, team = "安和的合同让陈经理发", ["陈经理"]
    line = oneline.read(typed, NOW, "安和", teammates=team)
    (todo,) = oneline.promises(typed, line, NOW, team).todos
    assert (todo.text, todo.owner) == ("发安和的合同", "陈经理")


def test_what_joins_a_question_to_the_line_is_no_part_of_it() -> None:
    line = oneline.read("鹏程黄总很满意，另外李经理问接口文档什么时候能给", NOW, "鹏程")
    assert line.question == "李经理问接口文档什么时候能给"


@pytest.mark.parametrize(
    ("typed", "day", "starts", "place"),
    [
        (
            "鹏程聊了样机，黄总下周三去深圳出差，约了当面聊，地点在科兴科学园",
            "2026-12-09",
            None,
            "科兴科学园",
        ),
        ("昨天聊了方案。下周三黄总来公司参观，约好上午10点", "2026-12-09", time(10), "公司"),
        ("鹏程黄总下周四来深圳，约了下午3点，在科兴科学园", "2026-12-10", time(15), "科兴科学园"),
    ],
)
def test_what_is_agreed_is_for_the_day_before_it(
    typed: str, day: str, starts: time | None, place: str
) -> None:
    line = oneline.read(typed, NOW, "鹏程", contacts=["黄总"])
    assert (str(line.next_contact), line.next_starts, line.next_place) == (day, starts, place)
    assert "约好上午" not in line.content


def test_a_reminder_among_what_was_told_takes_nothing_of_it() -> None:
    typed = "云帆 何总生日12月20号记得送花 聊了续约的事 他说明年想加预算 我周五之前把方案给他"
    line = oneline.read(typed, NOW, "云帆", contacts=["何总"])
    assert oneline.intent_of(typed, line, NOW) is Intent.PAST
    assert [f"{one.text} {one.due:%m-%d}" for one in line.todos] == [
        "何总生日送花 12-20",
        "把方案给他 12-04",
    ]
    assert "聊了续约的事 他说明年想加预算" in line.content


@pytest.mark.parametrize("typed", ["方老闆跑去用別家了", "方老闆說他們跑去比價"])
def test_who_runs_to_others_was_not_visited(typed: str) -> None:
    assert oneline.read(typed, NOW, "晨曦", contacts=["方老闆"]).method is None


def test_we_run_to_where_they_are() -> None:
    line = oneline.read("昨天跑去晨曦店裡，方老闆很滿意", NOW, "晨曦", contacts=["方老闆"])
    assert line.method == "visit"


@pytest.mark.parametrize(
    ("typed", "feedback"),
    [
        ("昨天拜訪晨曦，方老闆說年底前不考慮", "年底前不考慮"),
        ("昨天拜訪晨曦，他說年底前不考慮，太貴了", "年底前不考慮\n太貴了"),
    ],
)
def test_a_refusal_is_what_they_think(typed: str, feedback: str) -> None:
    line = oneline.read(typed, NOW, "晨曦", contacts=["方老闆"])
    assert (line.feedback, line.todos) == (feedback, ())


def test_next_is_said_once() -> None:
    typed = "call with Li: likes it; todo: send quote by Friday; next: next Tuesday 10am"
    line = oneline.read(typed, NOW, "Acme", contacts=["Li"])
    assert (str(line.next_contact), line.next_starts) == ("2026-12-08", time(10))
    assert "next" not in line.content


@pytest.mark.parametrize("typed", ["跟Mei申請晨曦9折", "跟 Mei 申請晨曦 9 折，週五前"])
def test_a_colleague_is_asked_by_an_english_first_name(typed: str) -> None:
    assert support_line.may_ask(typed)
    assert "Mei" in [typed[start:end] for start, end in support_line.called(typed)]
