"""What the customer will do is no to-do of ours; what we answer them is, and says whom."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2026, 12, 2, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "line",
    [
        "跟方老闆喝咖啡，說第三家門市可以開始，月底付訂金",
        "跟林主任開會，他說照片上傳已經正常，週五前給我驗收單",
        "跟王总吃饭，验收好了，下周五前付尾款",
    ],
)
def test_what_they_pay_or_give_us_is_not_ours_to_do(line: str) -> None:
    assert not read(line, NOW).todos


@pytest.mark.parametrize(
    ("line", "text", "due"),
    [
        ("跟方老闆喝咖啡，我們月底付保證金", "付保證金", date(2026, 12, 31)),
        ("跟王总吃饭，我周五前给供应商付尾款", "给供应商付尾款", date(2026, 12, 4)),
        ("给刘敏打了电话，她说样品可以，我说回去申请，周五前答复", "答复刘敏", date(2026, 12, 4)),
        ("给刘敏打了电话，我答应周五前答复她", "答复刘敏", date(2026, 12, 4)),
    ],
)
def test_what_we_do_is_and_says_for_whom(line: str, text: str, due: date) -> None:
    assert [(one.text, one.due) for one in read(line, NOW).todos] == [(text, due)]


def test_whom_something_was_promised_keeps_the_word_for_it() -> None:
    [todo] = read("I promised Ben the revised three-year offer by Friday", NOW).todos
    assert todo.text == "I promised Ben the revised three-year offer"
