"""The catalogues: three languages that say the same things, and nothing missing when it counts."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import handlers
from handlers import text
from handlers.text.catalogue import HERE
from models import errors
from models.commitments import appointment
from models.customers import standing
from models.followups import entry
from models.rules.deadlines import Kind, Stage, Urgency
from tests.handlers.text.catalogues import OWED, catalogue

SHANGHAI = ZoneInfo("Asia/Shanghai")
RENDERED = {
    Kind.RECORDED,
    Kind.NOTE,
    Kind.SILENCE,
    Kind.CONTRACT,
    Kind.DECLINE,
    Kind.MANAGER,
    Kind.WATCHED,
    Kind.OWNED,
    Kind.SUMMARY,
    Kind.SUMMARY_REPLY,
    Kind.UNDELIVERED,
}
ENUMS: list[tuple[str, type[StrEnum]]] = [
    ("method", entry.Method),
    ("issue", Urgency),
    ("stage", standing.Stage),
    ("segment", standing.Segment),
]


def sources() -> Iterator[str]:
    for file in Path(handlers.__file__).parent.rglob("*.py"):
        yield file.read_text(encoding="utf-8")


def problems(kind: type[errors.Problem] = errors.Problem) -> Iterator[type[errors.Problem]]:
    for one in kind.__subclasses__():
        yield one
        yield from problems(one)


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_every_language_has_the_same_keys_and_placeholders(language: str) -> None:
    assert catalogue(language) == catalogue("en")


def test_every_language_is_spoken_in_the_same_files() -> None:
    files = {lang: {f.name for f in (HERE / lang).iterdir()} for lang in text.LANGUAGES}
    assert files["zh-CN"] == files["zh-TW"] == files["en"]


def test_no_key_is_without_use() -> None:
    code = "\n".join(sources())
    quoted = set(re.findall(r"""["']([a-z][a-z0-9_-]*)["']""", code))
    beginnings = set(re.findall(r"""f["']([a-z][a-z0-9-]*-)\{""", code))
    made = {one().key for one in problems()}
    unused = [
        key
        for key in catalogue("en")
        if key not in quoted
        and key.replace("-", "_") not in quoted
        and key not in made
        and not any(key.startswith(beginning) for beginning in beginnings)
    ]
    assert unused == []


@pytest.mark.parametrize("problem", list(problems()), ids=lambda one: one.__name__)
def test_every_problem_can_be_told(problem: type[errors.Problem]) -> None:
    assert problem().key in catalogue("en")


@pytest.mark.parametrize(("prefix", "members"), ENUMS)
def test_every_choice_has_a_name(prefix: str, members: type[StrEnum]) -> None:
    wanted = {f"{prefix}-{one.value}".replace("_", "-") for one in members}
    assert wanted <= set(catalogue("en"))


def test_every_way_an_appointment_ends_has_a_name() -> None:
    ends = set(appointment.AppointmentState) - {appointment.AppointmentState.PLANNED}
    wanted = {f"appointment-{one.value}".replace("_", "-") for one in ends}
    assert wanted <= set(catalogue("en"))


def test_every_reminder_that_can_be_owed_has_words() -> None:
    assert set(OWED) == set(Kind) - RENDERED
    wanted = {
        f"say-{kind.value}-{stage.value}".replace("_", "-")
        for kind, stages in OWED.items()
        for stage in stages
    }
    # Somebody else is told too of a contact that is not logged.
    wanted |= {
        f"say-logging-{stage.value}-of-other".replace("_", "-")
        for stage in OWED[Kind.LOGGING]
        if stage is not Stage.STILL_OPEN
    }
    # Before a weekend days are told of that are neither today nor tomorrow.
    wanted |= {"say-todo-ahead", "say-next-contact-ahead", "say-strategy-action-ahead"}
    # What has an hour is told before a leave of its day, and to a manager where nobody covers.
    wanted |= {"say-todo-away", "say-todo-hour-of"}
    said = {key for key in catalogue("en") if key.startswith("say-")}
    assert wanted == said


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    say = text.of(language)
    for key, names in catalogue(language).items():
        for number in (0, 1, 2, 21):
            said = say(key, **dict.fromkeys(names, number))
            assert said.strip()
            assert "{" not in said


def test_a_number_takes_its_plural() -> None:
    assert text.of("en")("digest-header", day="Wed, May 6", count=1) == "Today, Wed, May 6: 1 thing"
    assert (
        text.of("en")("digest-header", day="Wed, May 6", count=2) == "Today, Wed, May 6: 2 things"
    )


def test_a_wrong_key_or_a_missing_fact_is_an_error() -> None:
    with pytest.raises(LookupError):
        text.of("en")("no-such-key")
    with pytest.raises(KeyError):
        text.of("en")("option-new")


def test_what_a_person_typed_is_said_as_it_is() -> None:
    assert text.of("en")("option-new", name="{ $name } <!channel>").endswith("{ $name } <!channel>")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en-US", "en"),
        ("en-GB", "en"),
        ("fr-FR", "en"),
        ("", "en"),
        ("zh-CN", "zh-CN"),
        ("zh_CN", "zh-CN"),
        ("zh", "zh-CN"),
        ("zh-Hans", "zh-CN"),
        ("zh-TW", "zh-TW"),
        ("zh-HK", "zh-TW"),
        ("zh-Hant-MO", "zh-TW"),
    ],
)
def test_a_locale_is_answered_in_its_language(locale: str, language: str) -> None:
    assert text.of(locale).language == language


@pytest.mark.parametrize(
    ("language", "this_year", "another"),
    [
        ("en", "Fri, May 15", "Fri, May 15, 2026"),
        ("zh-CN", "5月15日（周五）", "2026年5月15日（周五）"),
        ("zh-TW", "5月15日（週五）", "2026年5月15日（週五）"),
    ],
)
def test_a_day_names_its_year_only_where_it_is_another(
    language: str, this_year: str, another: str
) -> None:
    say, day = text.of(language), date(2026, 5, 15)
    assert say.day(day, date(2026, 1, 1)) == this_year
    assert say.day(day, date(2025, 12, 31)) == another
    # So long ago that it reads as the next one.
    assert say.day(day, date(2026, 11, 30)) == another
    assert say.day(day, date(2026, 11, 1)) == this_year


@pytest.mark.parametrize(
    ("first", "last", "ends"),
    [
        (date(2026, 5, 1), date(2026, 5, 15), ("Fri, May 1", "Fri, May 15")),
        (date(2025, 11, 1), date(2026, 1, 31), ("Sat, Nov 1, 2025", "Sat, Jan 31, 2026")),
        (date(2025, 4, 1), date(2025, 4, 30), ("Tue, Apr 1, 2025", "Wed, Apr 30, 2025")),
    ],
)
def test_both_ends_of_a_range_name_their_years_or_neither(
    first: date, last: date, ends: tuple[str, str]
) -> None:
    assert text.of("en").days(first, last, date(2026, 6, 1)) == ends


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en-US", "Fri, Jan 1, 12:30 AM"),
        ("en-GB", "Fri 1 Jan, 00:30"),
        ("en-AU", "Fri 1 Jan, 12:30 am"),
        ("en-XX", "Fri, Jan 1, 12:30 AM"),
        ("fr-FR", "Fri, Jan 1, 12:30 AM"),
        ("zh-CN", "1月1日（周五）00:30"),
        ("zh-TW", "1月1日（週五）凌晨12:30"),
    ],
)
def test_a_moment_is_told_in_the_reader_s_zone_as_their_country_writes_it(
    language: str, moment: str
) -> None:
    instant = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    assert text.of(language).moment(instant, SHANGHAI, instant) == moment


@pytest.mark.parametrize(
    ("language", "spans"),
    [
        (
            "en",
            ["1 min", "2 min", "1 h", "1 h 30 min", "3 h", "1 day", "1 day 10 h", "2 days"],
        ),
        (
            "zh-CN",
            [
                *("1 分钟", "2 分钟", "1 小时", "1 小时 30 分钟"),
                *("3 小时", "1 天", "1 天 10 小时", "2 天"),
            ],
        ),
        (
            "zh-TW",
            [
                *("1 分鐘", "2 分鐘", "1 小時", "1 小時 30 分鐘"),
                *("3 小時", "1 天", "1 天 10 小時", "2 天"),
            ],
        ),
    ],
)
def test_a_span_is_told_as_exactly_as_matters(language: str, spans: list[str]) -> None:
    hours = 3600
    lengths = (5, 94, 3599, 1.5 * hours, 3.1 * hours, 24.2 * hours, 34 * hours, 47.6 * hours)
    assert [text.of(language).span(length) for length in lengths] == spans


def test_the_chinese_catalogues_are_each_in_their_own_script() -> None:
    simplified = "".join(f.read_text("utf-8") for f in (HERE / "zh-CN").glob("*.ftl"))
    traditional = "".join(f.read_text("utf-8") for f in (HERE / "zh-TW").glob("*.ftl"))
    assert not set("這個們請記錄輸選擇聯絡時間還") & set(simplified)
    assert not set("这个们请记录输选择联时间还") & set(traditional)
