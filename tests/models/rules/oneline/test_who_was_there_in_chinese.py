"""Who of those whom a Chinese line names was there, and who is only spoken of or no person."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def people(typed: str, customer: str = "", contacts: tuple[str, ...] = ()) -> list[str]:
    return [name for name, _ in read(typed, NOW, customer, contacts).theirs]


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("周会计说四月货款要延到月底才付 老板说ok", ["周会计"]),
        ("王经理说机器好用，师傅也很专业", ["王经理"]),
        ("陈姐想换烤箱，店里就她跟她老公两个人", ["陈姐"]),
        ("新客：禾田农庄，阿May介绍，场主马生想看滴灌", ["马生"]),
        ("李老板想要目录，老张推荐过来的", ["李老板"]),
    ],
)
def test_who_is_only_spoken_of_was_not_there(typed: str, there: list[str]) -> None:
    assert people(typed) == there


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("林協理說模具好用 不過說明書全英文師傅看不懂", ["林協理"]),
        ("有人介紹 阿明冰品 老闆娘想換製冰機", ["老闆娘"]),
        ("刘老板说对方经理也同意了", ["刘老板"]),
    ],
)
def test_a_part_of_a_word_or_of_a_firm_is_nobody(typed: str, there: list[str]) -> None:
    assert people(typed) == there


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("老闆娘阿玲昨天打來問交期", ["阿玲"]),
        ("他女兒小婷接的電話", ["小婷"]),
        ("老板娘接的，说要再比价", ["老板娘"]),
        ("场长马生说猪舍要通风", ["马生"]),
        ("负责人后老师想上烘干房", ["后老师"]),
        ("Jenny姐说要再看看", ["Jenny姐"]),
        ("李总和厂长都在，说价格还行", ["李总", "厂长"]),
        ("昨天跟吴总吃饭，他太太也在", ["吴总", "他太太"]),
        ("设备科老姜昨天来看灌装机", ["老姜"]),
        ("跟蔡董吃了顿饭，他儿子蔡明也来了", ["蔡董", "蔡明"]),
    ],
)
def test_whoever_came_or_answered_was_there(typed: str, there: list[str]) -> None:
    assert people(typed) == there


def test_a_known_person_is_called_by_however_rare_a_surname() -> None:
    assert people("回访红果，虎总监不太满意", "红果", ("虎威",)) == ["虎总监"]


def test_whoever_asks_for_what_is_promised_was_there() -> None:
    typed = "中禾要追加200亩 马主任让下周二前先报个总价"
    assert people(typed, "中禾", ("马强",)) == ["马主任"]
