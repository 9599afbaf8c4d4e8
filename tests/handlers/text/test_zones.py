"""Time zones, found as people name them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers import text
from handlers.text import zones

NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("shangh", "Asia/Shanghai"),
        ("上海", "Asia/Shanghai"),
        ("台灣", "Asia/Taipei"),
        ("new york", "America/New_York"),
        ("America/New_York", "America/New_York"),
        ("York new", "America/New_York"),
        ("UTC+05:45", "Asia/Kathmandu"),
        ("Shanghai · China · UTC+08:00", "Asia/Shanghai"),
    ],
)
def test_a_zone_is_found_by_its_city_its_country_and_its_offset(typed: str, first: str) -> None:
    assert zones.search(typed, SHANGHAI, NOW)[0] == first


def test_what_is_near_comes_first_and_every_zone_is_there() -> None:
    every = zones.search("", SHANGHAI, NOW)
    assert NOW.astimezone(ZoneInfo(every[0])).utcoffset() == NOW.astimezone(SHANGHAI).utcoffset()
    assert {"Europe/Berlin", "America/Los_Angeles", "UTC"} <= set(every)
    assert len(every) == len(set(every))


def test_an_hour_east_or_west_finds_only_zones_of_it() -> None:
    found = zones.search("-3", SHANGHAI, NOW)
    assert "America/Sao_Paulo" in found
    assert "Asia/Tokyo" not in found


def test_nothing_is_found_by_what_is_no_place() -> None:
    assert zones.search("qqq", SHANGHAI, NOW) == []


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "Singapore · UTC+08:00"), ("zh-CN", "新加坡 · UTC+08:00")],
)
def test_a_city_that_is_a_country_is_named_once(language: str, label: str) -> None:
    assert zones.label("Asia/Singapore", text.of(language), NOW) == label
