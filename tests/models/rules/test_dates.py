"""Dates as people type them: a table of phrases, and what holds for every date and every text."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.dates import Prefer, read, warm_up

SHANGHAI, NEW_YORK = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
NOW = datetime(2026, 5, 6, 10, 30, tzinfo=SHANGHAI)
PREFERS: dict[str, tuple[Prefer, ...]] = {
    "future": ("future",),
    "past": ("past",),
    "any": ("future", "past"),
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


class Line(NamedTuple):
    """One cell of the table: phrases of one language that all mean the same."""

    now: datetime
    prefer: Prefer
    answer: str
    language: str
    phrases: tuple[str, ...]


def table() -> Iterator[Line]:
    now = NOW
    prefers: tuple[Prefer, ...] = ("future",)
    for line in (Path(__file__).parent / "dates.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            day, clock, prefer = line[1:].split()
            now = datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=UTC)
            prefers = PREFERS[prefer]
        elif line and not line.startswith("#"):
            answer, *columns = (cell.strip() for cell in line.split("|"))
            for language, cell in zip(("en", "zh-Hans", "zh-Hant"), columns, strict=True):
                phrases = tuple(cell.split(" · ")) if cell else ()
                for prefer in prefers:
                    yield Line(now, prefer, answer, language, phrases)


TABLE = list(table())


def written(value: datetime | date | None) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return value.isoformat() if value else "none"


@pytest.mark.parametrize(
    "line", TABLE, ids=lambda line: f"{line.language} {line.answer} {line.now:%Y} {line.prefer}"
)
def test_phrases_mean_what_the_table_says(line: Line) -> None:
    for zone in (SHANGHAI, NEW_YORK):
        now = line.now.replace(tzinfo=zone)
        read_as = {phrase: written(read(phrase, now, line.prefer)) for phrase in line.phrases}
        assert read_as == dict.fromkeys(line.phrases, line.answer)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_table_is_large_enough_to_mean_something(language: str) -> None:
    lines = [line for line in TABLE if line.language == language]
    assert len({phrase for line in lines for phrase in line.phrases}) > 700
    non_dates = {phrase for line in lines if line.answer == "none" for phrase in line.phrases}
    assert len(non_dates) > 90


TO_TRADITIONAL = str.maketrans(
    "后周号点两礼内个钟头间时这过来于迟开从现当终里儿",
    "後週號點兩禮內個鐘頭間時這過來於遲開從現當終裡兒",
)


def test_simplified_phrases_read_alike_in_traditional_characters() -> None:
    for line in TABLE:
        if line.language == "zh-Hans":
            now = line.now.replace(tzinfo=SHANGHAI)
            for phrase in line.phrases:
                traditional = phrase.translate(TO_TRADITIONAL)
                assert written(read(traditional, now, line.prefer)) == line.answer, traditional


DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
FORMS = (
    "{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0:%Y%m%d}", "{0:%Y.%m.%d}", "{0:%d.%m.%Y}", "{0:%m/%d/%Y}",
    "{0.day} {0:%B} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day} {0.year}",
    "{0:%a} {0:%d}-{0:%b}-{0:%Y}", "{0.year}年{0.month}月{0.day}日", "{0:%Y}年{0:%m}月{0:%d}號",
)  # fmt: skip


@given(day=DAYS, form=st.sampled_from(FORMS), prefer=st.sampled_from(["future", "past"]))
def test_a_full_date_comes_back_from_every_form(day: date, form: str, prefer: Prefer) -> None:
    assert read(form.format(day), NOW, prefer) == day


@given(today=DAYS, day=DAYS, form=st.sampled_from(["{0.month}月{0.day}日", "{0:%B} {0.day}"]))
def test_a_date_without_a_year_is_the_next_one_from_today_on(
    today: date, day: date, form: str
) -> None:
    now = datetime(today.year, today.month, today.day, 15, tzinfo=SHANGHAI)
    later = read(form.format(day), now)
    earlier = read(form.format(day), now, "past")
    assert isinstance(later, date)
    assert isinstance(earlier, date)
    assert (later.month, later.day) == (earlier.month, earlier.day) == (day.month, day.day)
    assert earlier <= today <= later
    years = 8 if (day.month, day.day) == (2, 29) else 1
    assert (later - today).days < 366 * years
    assert (today - earlier).days < 366 * years


@given(today=DAYS, index=st.integers(0, 6))
def test_a_bare_weekday_is_the_nearest_one_and_never_today(today: date, index: int) -> None:
    now = datetime(today.year, today.month, today.day, tzinfo=SHANGHAI)
    later, earlier = read(WEEKDAYS[index], now), read(WEEKDAYS[index], now, "past")
    assert isinstance(later, date)
    assert isinstance(earlier, date)
    assert later.weekday() == earlier.weekday() == index
    assert 1 <= (later - today).days <= 7
    assert 1 <= (today - earlier).days <= 7


@given(day=DAYS, index=st.integers(0, 6))
def test_a_weekday_that_contradicts_its_date_is_not_read(day: date, index: int) -> None:
    expected = day if day.weekday() == index else None
    assert read(f"{WEEKDAYS[index]} {day:%Y-%m-%d}", NOW) == expected
    assert read(f"{day.year}年{day.month}月{day.day}日周{'一二三四五六日'[index]}", NOW) == expected


@given(text=st.text(max_size=90), prefer=st.sampled_from(["future", "past"]))
def test_no_text_raises(text: str, prefer: Prefer) -> None:
    read(text, NOW, prefer)


PIECES = (
    "next last this Friday sun 5 15th 31 99 May 月 日 号 周 五 下 上 前 后 内 半 点 day week month"
    " year in by on at end of Q2 9999 2pm 25:00 5/15 ago from and half quarter to past 零 十 百 天"
    " weekend 周末 的 初 底 俩 个半 钟 民国 请 完成 听 琴 过去 ddl"
).split()


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", " "]))
def test_no_heap_of_date_words_raises(pieces: list[str], glue: str) -> None:
    read(glue.join(pieces), NOW)


@pytest.mark.parametrize(
    ("text", "locale", "answer"),
    [
        ("3/4", "en-US", "2027-03-04"),
        ("3/4", "", "2027-03-04"),
        ("3/4", "zh-CN", "2027-03-04"),
        ("3/4", "en-GB", "2027-04-03"),
        ("3/4/27", "en_IN", "2027-04-03"),
        ("3/4/2027", "en-SG", "2027-04-03"),
        ("5/25", "en-GB", "2026-05-25"),
        ("25/5", "en-US", "2026-05-25"),
        ("2026-05-08", "en-GB", "2026-05-08"),
        ("11.20", "en-GB", "2026-05-06 11:20"),
        ("by 11.20", "en-GB", "2026-05-06 11:20"),
        ("11.20", "en-US", "none"),
        ("12.50", "zh-CN", "none"),
    ],
)
def test_numbers_are_read_in_the_order_of_the_persons_locale(
    text: str, locale: str, answer: str
) -> None:
    assert written(read(text, NOW, locale=locale)) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("20 May 3pm EDT", "2026-05-21 03:00"),
        ("3pm ET 20 May", "2026-05-21 03:00"),
        ("20 May 15:00 New York time", "2026-05-21 03:00"),
        ("5月20日纽约时间下午3点", "2026-05-21 03:00"),
        ("20 May 07:00 UTC", "2026-05-20 15:00"),
        ("3pm China time 20 May", "2026-05-20 15:00"),
        ("北京时间5月20日下午3点", "2026-05-20 15:00"),
        ("5月20日台北時間15:00", "2026-05-20 15:00"),
        ("20 May 3pm EST", "none"),  # in May the clocks of New York are on EDT
        ("15 May EDT", "none"),
    ],
)
def test_an_hour_said_for_a_zone_is_an_instant_in_the_persons_zone(text: str, answer: str) -> None:
    value = read(text, NOW)
    assert written(value) == answer
    assert value is None or (isinstance(value, datetime) and value.tzinfo is SHANGHAI)


def test_a_shared_name_of_a_zone_is_the_one_on_the_persons_own_clock() -> None:
    assert written(read("20 May 3pm CST", NOW)) == "2026-05-20 15:00"
    assert read("20 May 3pm CST", NOW.astimezone(NEW_YORK)) is None


def test_tomorrow_is_not_read_where_it_is_another_day_in_the_zone_named() -> None:
    assert read("tomorrow 3pm PT", NOW) is None  # it is still yesterday there
    assert written(read("tomorrow 3pm Tokyo time", NOW)) == "2026-05-07 14:00"


def test_a_day_counted_beyond_the_calendar_is_no_date() -> None:
    assert read("in 9999 years", NOW) is None
    assert read("9999年后", NOW) is None


def test_a_long_text_is_no_date() -> None:
    assert read("next Friday" + " " * 70, NOW) is None
    assert read("5" * 10_000, NOW) is None


def test_an_hour_from_now_is_sixty_minutes_even_when_the_clock_jumps() -> None:
    before_spring = datetime(2026, 3, 8, 1, 30, tzinfo=NEW_YORK)
    value = read("in 1 hour", before_spring)
    assert isinstance(value, datetime)
    assert value.astimezone(UTC) - before_spring.astimezone(UTC) == timedelta(hours=1)
    assert value.hour == 3


def test_a_wall_time_that_spring_skips_is_read_an_hour_later() -> None:
    saturday = datetime(2026, 3, 7, 12, tzinfo=NEW_YORK)
    assert written(read("tomorrow 2:30am", saturday)) == "2026-03-08 03:30"


def test_a_wall_time_that_autumn_repeats_is_the_first_one() -> None:
    value = read("1:30am", datetime(2026, 11, 1, 0, 30, tzinfo=NEW_YORK))
    assert isinstance(value, datetime)
    assert value.utcoffset() == timedelta(hours=-4)


def test_an_instant_with_its_own_zone_comes_back_in_the_persons_zone() -> None:
    value = read("2026-05-15T06:00:00Z", NOW)
    assert isinstance(value, datetime)
    assert value == datetime(2026, 5, 15, 14, tzinfo=SHANGHAI)
    assert value.tzinfo is SHANGHAI
