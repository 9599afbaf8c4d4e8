"""What is told of a planned contact, and of nothing else; "#" is a name that is known. From 10:30
of Wednesday 2 December 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import rescheduling
from models.rules.oneline.vocabulary.words import KNOWN
from models.rules.rescheduling_days import Day

NOW = datetime(2026, 12, 2, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def read(line: str) -> tuple[str, str, str] | None:
    """What is told, the new day and the one before."""
    found = rescheduling.read(line.replace("#", KNOWN * 4), NOW)
    if found is None:
        return None
    to, was = (str(day.value)[5:16] if day else "" for day in (found.to_day or found.to, found.was))
    return found.told.value, to, was


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("the meeting with # is now Friday 3pm", ("moved", "12-04 15:00", "")),
        ("meeting with # moved again, now Monday 11am", ("moved", "12-07 11:00", "")),
        ("postponed # to Monday", ("moved", "12-07", "")),
        ("meeting at # pushed back to the 15th, 10am", ("moved", "12-15 10:00", "")),
        ("the Friday meeting with # is now on Monday", ("moved", "12-07", "12-04")),
        ("Dec 11 demo with # moved to Dec 14", ("moved", "12-14", "12-11")),
        ("our call moved from Thursday to Friday at 2", ("moved", "12-04 14:00", "12-03")),
        ("lunch with # postponed to next week", ("moved", "", "")),
        ("跟#的会改到周五三点", ("moved", "12-04 15:00", "")),
        ("原定周四的拜访改到周五下午3点", ("moved", "12-04 15:00", "12-03")),
        ("#下周三的会改到上午10点", ("moved", "12-09 10:00", "12-09")),
        ("#15號下午的會提前到早上十一點", ("moved", "12-15 11:00", "12-15")),
        ("#周四上午的会改到下午", ("moved", "12-03", "12-03")),
        ("#的会改到周五，下午三点", ("moved", "12-04 15:00", "")),
        ("move Thursday's meeting with # to 3pm", ("moved", "12-03 15:00", "12-03")),
        ("Thursday's demo with # moved to 3", ("moved", "12-03 15:00", "12-03")),
        ("move Thursday's call with # to the afternoon", ("moved", "12-03", "12-03")),
        ("12月11日跟#的會改到12月14日早上十點", ("moved", "12-14 10:00", "12-11")),
        ("# can't make Friday, let's meet Monday at 11", ("off", "12-07 11:00", "12-04")),
        ("can't do Thursday, Friday 10am instead", ("off", "12-04 10:00", "12-03")),
        ("#说周五不行，改约下周一上午11点", ("off", "12-07 11:00", "12-04")),
        ("it's at 11", ("moved", "12-02 11:00", "")),
        ("no, it's at 3pm", ("moved", "12-02 15:00", "")),
        ("应该是下午三点", ("moved", "12-02 15:00", "")),
        ("# can't make it on Friday", ("off", "", "12-04")),
        ("# can't do tomorrow", ("off", "", "12-03")),
        ("# won't be able to make it tomorrow", ("off", "", "12-03")),
        ("# won't be there on Friday", ("off", "", "12-04")),
        ("# isn't available tomorrow at 10", ("off", "", "12-03 10:00")),
        ("# isn't free tomorrow, Friday instead", ("off", "12-04", "12-03")),
        ("# isn't available until Friday", ("off", "", "")),
        ("# can make it Friday instead", ("moved", "12-04", "")),
        ("#明天不在", ("off", "", "12-03")),
        ("#說週五他不在，改下週一", ("off", "12-07", "12-04")),
        ("# cancelled Friday's meeting", ("off", "", "12-04")),
        ("Friday's visit is off, she's sick", ("off", "", "12-04")),
        ("# meeting friday is off, li's wife had the baby, back 14th", ("off", "", "12-04")),
        ("#周五的会取消了，李总老婆生了", ("off", "", "12-04")),
        ("# cancelled tmrw, petra's got flu, they'll ring me next week", ("off", "", "12-03")),
        ("明天拜訪#的行程取消，他出差", ("off", "", "12-03")),
        ("#的会取消了，另约", ("off", "", "")),
        ("#9号的会取消了，他们没时间", ("off", "", "12-09")),
        ("#11号的会取消了，改到15号下午两点", ("off", "12-15 14:00", "12-11")),
        ("the # meeting is off, # will be in Chicago", ("off", "", "")),
        ("Friday's demo is cancelled, she has to fly to Berlin", ("off", "", "12-04")),
        ("# cancelled the 9th, she'll ring", ("off", "", "12-09")),
        ("# cancelled the meeting on Wednesday the 9th, she'll ring me", ("off", "", "12-09")),
        ("can't do the 9th with #, they will let us know when", ("off", "", "12-09")),
        ("#9号来不了了，回头再约", ("off", "", "12-09")),
        ("#的会取消了，等他们通知", ("off", "", "")),
        ("#取消了9號的會，她會再打給我", ("off", "", "12-09")),
        ("# didn't show up", ("missed", "", "")),
        ("沒見到，她臨時請假", ("missed", "", "")),
        ("沒去成，改下週一下午2點", ("missed", "12-07 14:00", "")),
    ],
)
def test_it_is_told_of_a_contact(line: str, told: tuple[str, str, str]) -> None:
    assert read(line) == told


@pytest.mark.parametrize(
    "line",
    [
        "# moved to a new office on Monday",
        "# moved their launch to Monday",
        "# pushed back on Friday",
        "# cancelled the order",
        "met #, meeting moved to Friday",
        "called # about the price, Friday's meeting is moved to Monday",
        "the meeting with # is not cancelled",
        "has the meeting with # moved to Friday?",
        "weekly call with # moved to Fridays",
        "Friday 3pm",
        "#付款推到周五了",
        "#9号楼的会取消了",
        "the # meeting is off, they are in talks with a rival",
        "the # meeting is off, they signed with a rival",
        "# meeting friday is off, they want a quote instead",
        "跟#聊了，会改到周五",
        "#取消了订单",
        "#的合同延到周五签",
        "去#没见到人，周五再去",
        "the # meeting was at their office",
        "meeting with # moved to 3 people",
        "# moved to their new office on Monday",
        "# cancelled the order of the 9th, she'll ring",
        "# cancelled the 9th, she'll ring on Friday",
        "# pushed back on Friday, she'll call",
        "#9号来不了，报价也要改",
    ],
)
def test_it_is_left_to_others(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("#週四的會延到下午兩點，地點改在他們桃園倉", "他們桃園倉"),
        ("跟#的会改到万科总部", "万科总部"),
        ("#周四的会地点换到#三楼会议室", "#三楼会议室"),
        ("the # demo is now at 3pm at their place", "their place"),
        ("Thursday's meeting with # is at their office in Reading now", "their office in Reading"),
        ("Thursday's call with # moved to Zoom", "Zoom"),
        ("the # meeting is now Friday 3pm, same place", None),
        ("#的会改到周五三点，地点不变", None),
        ("#的会改到周五三点，地点待定", None),
    ],
)
def test_the_new_place_is_read_with_it(line: str, place: str | None) -> None:
    found = rescheduling.read(line.replace("#", KNOWN), NOW)
    where = found.where if found else None
    assert (line[where.start : where.end] if where else None) == place


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("#周四的会推迟一小时", 60),
        ("#周四的会提前半小时", -30),
        ("#的会推迟一个半小时", 90),
        ("#明天的会晚20分钟", 20),
        ("push Thursday's meeting with # back an hour", 60),
        ("move the # meeting forward by 30 minutes", -30),
        ("the # meeting on Thursday is now half an hour later", 30),
        ("the call with # took an hour", None),
        ("#周四的会开了一个小时", None),
        ("met # for an hour, meeting moved back an hour", None),
        ("the # meeting is moved to 3pm", None),
    ],
)
def test_it_is_moved_within_its_day(line: str, minutes: int | None) -> None:
    found = rescheduling.read(line.replace("#", KNOWN), NOW)
    shift = found.shift if found else None
    assert (shift.total_seconds() / 60 if shift else None) == minutes


@pytest.mark.parametrize(
    ("phrase", "hour", "is_of_it"),
    [("Monday", 9, True), ("Monday afternoon", 9, False), ("下周一下午", 14, True)],
)
def test_an_hour_is_kept_where_the_part_of_the_day_allows(
    phrase: str, hour: int, *, is_of_it: bool
) -> None:
    day = Day(NOW.date(), phrase)
    assert day.holds(NOW.replace(hour=hour).time()) is is_of_it


@pytest.mark.parametrize(
    ("line", "to"),
    [
        ("Monday at 2", "12-07 14:00"),
        ("she'll be free again on Monday at 2", "12-07 14:00"),
        ("# says he's back on Thursday, 10am", "12-03 10:00"),
        ("可以改到下周二下午两点", "12-08 14:00"),
        ("那就下周三吧", "12-09"),
        ("not Monday", None),
        ("maybe Monday", None),
        ("Monday or Tuesday", None),
        ("she wants the offer on Monday", None),
        ("周三不行", None),
    ],
)
def test_an_answer_is_a_day_and_nothing_else(line: str, to: str | None) -> None:
    found = rescheduling.instead(line.replace("#", KNOWN * 4), NOW)
    assert (str(found.value)[5:16] if found else None) == to
