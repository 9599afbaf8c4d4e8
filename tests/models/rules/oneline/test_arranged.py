"""Lines that tell only of what was arranged, or of somebody who was not reached. From 8:30 of
Wednesday 2 December 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline.channels import call_again
from models.rules.oneline.intent import arranged

NOW = datetime(2026, 12, 2, 8, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
PEOPLE = ("唐经理", "何总", "周工", "李经理", "许总", "Dana", "Tom", "Li")


@pytest.mark.parametrize(
    "line",
    [
        "云帆唐经理约了后天上午10点线上过一下试用总结，何总也在",
        "云帆唐经理約了週五下午兩點視訊，他們財務李姐也參加",
        "早，今天先去云帆，周工约了9点半",
        "早上先去云帆，唐经理约了11点",
        "Dana at 云帆 booked us in for Friday 2pm, Li will join",
        "booked a call with Dana for Friday 2pm, Li is joining too",
    ],
)
def test_what_was_arranged_and_who_comes_along_is_all(line: str) -> None:
    assert arranged.is_all(line, "云帆", PEOPLE)


@pytest.mark.parametrize(
    "line",
    [
        "云帆唐经理约了后天上午10点线上，他说价格还要谈",
        "云帆唐经理刚打电话来，约了后天上午10点",
        "跟唐经理聊了报价，约了周五再谈",
        "云帆唐经理约了后天上午10点，何总来了",
        "met Dana at 云帆, booked a demo for Friday 2pm",
        "Dana booked us in for Friday 2pm, she likes plan A",
        "Dana booked 12 seats",
    ],
)
def test_what_tells_more_is_left_to_others(line: str) -> None:
    assert not arranged.is_all(line, "云帆", PEOPLE)


def again(line: str) -> str | None:
    """When they are to be rung."""
    read = oneline.read(line, NOW, "云帆", contacts=PEOPLE)
    todo = call_again.promised(line, read, NOW)
    return f"{todo.due:%m-%d}{f' {todo.due_time:%H:%M}' if todo.due_time else ''}" if todo else None


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("刚给云帆的李经理打了电话，他在开会，下午再打", "12-02 15:00"),
        ("刚给云帆的李经理打电话，没人接，下午再打", "12-02 15:00"),
        ("打電話給云帆許總沒人接，明天早上再打", "12-03 10:00"),
        ("给云帆唐经理打电话没人接，明天再打", "12-03"),
        ("打给云帆李经理没打通，周五上午10点再打", "12-04 10:00"),
        ("called Dana at 云帆, no answer, will try again this afternoon", "12-02 15:00"),
        ("called Tom at 云帆, got his voicemail, try again tomorrow morning", "12-03 10:00"),
        ("rang Tom at 云帆, in a meeting, calling back at 4", "12-02 16:00"),
        ("not reached Tom, tomorrow 9", "12-03 09:00"),
        ("missed Dana, call back at 3", "12-02 15:00"),
        ("Tom @ 云帆 pls call him back at 11, he was in a meeting", "12-02 11:00"),
        ("没联系上唐经理，明天9点", "12-03 09:00"),
        ("李经理在开会，4点再打给他", "12-02 16:00"),
    ],
)
def test_whoever_was_not_reached_is_to_be_rung_at_the_part_of_the_day(line: str, when: str) -> None:
    assert again(line) == when


@pytest.mark.parametrize(
    "line",
    [
        "刚给云帆的李经理打了电话，他说价格可以，下午再打给他定合同",
        "给云帆李经理打了电话，他在忙，聊了两句报价，明天再打",
        "called Dana at 云帆, she's in a meeting, wants the quote first, call again tomorrow",
        "去了云帆，周工不在，周四再去",
        "给云帆李经理打电话没人接",
        "Dana missed the deadline, tomorrow at 9",
        "met Dana, Tom was in a meeting, call Tom back at 4",
        "called Tom, he was busy but we agreed 100k, call him back at 4",
        "联系不上唐经理，见到了何总，周五再打",
    ],
)
def test_whoever_was_spoken_to_or_called_on_is_left_to_others(line: str) -> None:
    assert again(line) is None
