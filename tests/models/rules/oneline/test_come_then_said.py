"""That one of theirs says when they come to us. It is Tuesday, 1 December 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline

NOW = datetime(2026, 12, 1, 16, tzinfo=ZoneInfo("Asia/Shanghai"))


def day(line: str) -> date | None:
    customer = next(one for one in ("Acme", "恒达", "綠野") if one in line)
    return oneline.read(line, NOW, customer, contacts=["Sam", "王总", "黃廠長"]).next_contact


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("恒达王总加我微信了，说下周二过来参观，到时候安排一下吃饭", 8),
        ("恒达王总说周五上午会带人来我们厂验厂", 4),
        ("綠野黃廠長說下週三要來公司看展廳，到時候一起吃飯", 9),
        ("綠野黃廠長說下週三會過來談合約", 9),
        ("Sam from Acme says he's coming over next Tuesday", 8),
        ("spoke to Sam at Acme, he said they'll visit our plant on Friday", 4),
        ("met Sam at Acme. he said he'll stop by on Friday to sign", 4),
    ],
)
def test_it_is_the_next_contact(line: str, on: int) -> None:
    assert day(line) == date(2026, 12, on)


@pytest.mark.parametrize(
    "line",
    [
        "恒达王总说下周二货会过来",
        "恒达王总说周二过来不了",
        "恒达王总问下周二能不能过来参观",
        "恒达王总说上周二来参观过了",
        "met Sam at Acme, he said he could come by on Friday",
        "Sam from Acme says the parts are coming in next Tuesday",
    ],
)
def test_what_is_not_sure_or_no_visit_is_none(line: str) -> None:
    assert day(line) is None
