"""Which days a word or two ask for."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers import commands
from handlers.availability import manager, response_hours
from handlers.commitments import todo_asked
from handlers.deals import listed
from models.rules import agenda, team_words
from models.rules.agenda import LATE, Asked
from models.rules.characters import keyword

WEDNESDAY = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
THIS_WEEK = Asked(date(2026, 5, 6), date(2026, 5, 10))
NEXT_WEEK = Asked(date(2026, 5, 11), date(2026, 5, 17))


@pytest.mark.parametrize(
    "typed",
    "下周 下週 下週。 「下週」 下禮拜 下個禮拜 下个星期 下個星期 下一週 ＮＥＸＴ_week.".split(),
)
def test_next_week_is_all_of_it_in_any_letters(typed: str) -> None:
    assert agenda.read(typed.replace("_", " "), WEDNESDAY) == NEXT_WEEK


@pytest.mark.parametrize(
    "typed", "本周 本週 這週 这周 這個禮拜 这个星期 本星期 這一週 this_week! This_week".split()
)
def test_this_week_is_what_is_left_of_it(typed: str) -> None:
    assert agenda.read(typed.replace("_", " "), WEDNESDAY) == THIS_WEEK


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("這個月", (5, 6), (5, 31)),
        ("this month", (5, 6), (5, 31)),
        ("下個月", (6, 1), (6, 30)),
        ("下下週", (5, 18), (5, 24)),
        ("週末", (5, 9), (5, 10)),
        ("the weekend", (5, 9), (5, 10)),
        ("Q2", (5, 6), (6, 30)),
        ("今天與明天", (5, 6), (5, 7)),
        ("後天？", (5, 8), (5, 8)),
    ],
)
def test_other_times_are_whole_too(
    typed: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    assert agenda.read(typed, WEDNESDAY) == Asked(date(2026, *first), date(2026, *last))


@pytest.mark.parametrize("typed", ["逾期", "過期", "超期。", "overdue!", "Late"])
def test_what_is_late_is_asked_for_in_any_letters(typed: str) -> None:
    assert agenda.read(typed, WEDNESDAY) == LATE


@pytest.mark.parametrize("typed", ["上週", "last week", "yesterday", "call Ann", "9am"])
def test_what_is_no_day_to_come_is_none(typed: str) -> None:
    assert agenda.read(typed, WEDNESDAY) is None


def test_lists_have_their_words_as_what_is_typed_is_looked_up() -> None:
    known = [word for words, _ in commands.SUBCOMMANDS.values() for word in words]
    known += [word for words in response_hours.WORDS.values() for word in words]
    known += [*manager.LOCKS, *todo_asked.WORDS, *team_words.TEAM, *todo_asked.ME, *listed.WORDS]
    assert [word for word in known if keyword(word) != word] == []
