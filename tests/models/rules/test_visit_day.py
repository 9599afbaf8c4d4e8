"""On which day a visit is approved. From 10:30 of Tuesday 1 December 2026 in Shanghai."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, visit_day

NOW = datetime(2026, 12, 1, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
FRIDAY, TUESDAY = date(2026, 12, 4), date(2026, 12, 8)


@pytest.mark.parametrize(
    ("remark", "day"),
    [
        ("同意，改下周二上午，周五我在北京", TUESDAY),
        ("週五我沒空，改到下週二", TUESDAY),
        ("周五不行，下周二可以", TUESDAY),
        ("ok, but make it Tuesday, I'm away Friday", TUESDAY),
        ("可以", FRIDAY),
        ("", FRIDAY),
        ("周五不行", None),
        ("周四可以，周五也可以", None),
    ],
)
def test_it_is_the_remarks_else_that_it_was_asked_for(remark: str, day: date | None) -> None:
    with dates.written_in("en" if remark.isascii() else "zh-CN"):
        assert visit_day.read(remark, NOW, FRIDAY) == day


def test_of_several_days_none_is_that_of_the_request() -> None:
    with dates.written_in("zh-CN"):
        assert visit_day.of_request("能不能周五陪我去一趟YY，王总监想见高层", NOW) == FRIDAY
        assert visit_day.of_request("周四或者去，周五也行", NOW) is None
