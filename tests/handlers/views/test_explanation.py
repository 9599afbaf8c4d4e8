"""The sentences that say why: one for everything that is ever owed, in each language."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers import text
from handlers.views.lists import explanation
from models import Person, Todo
from models.notifications.explanation import Explanation
from models.notifications.notification import Notification
from models.notifications.subjects import TodoDetails
from models.rules import workdays
from models.rules.deadlines import Kind, Mode, Stage
from models.rules.deadlines.availability import Availability, Leave, Reason
from tests.handlers.text.catalogues import OWED, catalogue

SAID = {
    **OWED,
    Kind.SILENCE: [Stage.TODAY, Stage.STILL_OPEN],
    Kind.CONTRACT: [Stage.NINETY_DAYS, Stage.SIXTY_DAYS, Stage.THIRTY_DAYS],
    Kind.DECLINE: [Stage.IMMEDIATE],
    Kind.MANAGER: [Stage.IMMEDIATE, Stage.PASSED],
    Kind.UNDELIVERED: [Stage.IMMEDIATE],
    Kind.OWNED: [Stage.IMMEDIATE],
    Kind.WATCHED: [Stage.IMMEDIATE],
    Kind.SUMMARY: [Stage.IMMEDIATE],
    Kind.SUMMARY_REPLY: [Stage.IMMEDIATE],
}
SHANGHAI = ZoneInfo("Asia/Shanghai")
THURSDAY = datetime(2026, 5, 7, 1, tzinfo=UTC)  # 09:00
ALICE = Person(id=1, team_id="T", user_id="UALICE", name="Alice", zone="Asia/Shanghai")
BOB = Person(id=2, team_id="T", user_id="UBOB", name="Bob", zone="Asia/Shanghai")


def an_explanation(
    reason: Reason | None = None, *, owner: Person = ALICE, days: int = 0
) -> Explanation:
    """A to-do that is due on the day it is said; owed some days later where `days` says so."""
    todo = Todo(
        id=1,
        text="send the deck",
        due=date(2026, 5, 7) + timedelta(days),
        owner_id=owner.id,
        given_by_id=owner.id,
        given_at=THURSDAY,
        created_at=THURSDAY,
    )
    notification = Notification(
        id=1,
        recipient_id=ALICE.id,
        of_team=False,
        kind=Kind.TODO,
        stage=Stage.TODAY,
        deadline=datetime.combine(todo.due or date.max, time(), UTC),
        subject_id=1,
        subject=TodoDetails(todo, owner, owner, None),
    )
    return Explanation(
        notification=notification,
        mode=Mode.DIGEST,
        reason=reason,
        due_at=THURSDAY + timedelta(days),
        send_at=THURSDAY,
        sent_at=THURSDAY,
        recipient=ALICE,
        availability=Availability(
            ALICE.id,
            SHANGHAI,
            calendar=workdays.calendar_of("CN"),
            leaves=(Leave(date(2026, 5, 12), date(2026, 5, 13)),),
        ),
    )


def say(one: Explanation, language: str = "en") -> str:
    return explanation.sentence(one, text.of(language), THURSDAY)


def test_all_that_is_ever_owed_has_a_sentence_of_its_own() -> None:
    assert set(SAID) == set(Kind) - {Kind.RECORDED, Kind.NOTE}
    wanted = {
        f"why-{kind.value}-{stage.value}".replace("_", "-")
        for kind, stages in SAID.items()
        for stage in stages
    }
    assert wanted <= set(catalogue("en"))


def test_every_reason_for_another_time_has_a_sentence() -> None:
    wanted = {f"why-came-{one.value}".replace("_", "-") for one in set(Reason)}
    assert wanted <= set(catalogue("en"))


@pytest.mark.parametrize(
    ("reason", "days", "expected"),
    [
        (None, 0, "It came in the morning digest of Thu, May 7, 9:00 AM."),
        (
            Reason.WEEKEND,
            3,
            "Sun, May 10 is one of your days off, so it came in the morning digest of"
            " Thu, May 7, 9:00 AM.",
        ),
        (
            Reason.LEAVE,
            5,
            "You're away on Tue, May 12, so it came in the morning digest of Thu, May 7, 9:00 AM.",
        ),
        (
            Reason.WEEKEND,  # it was put off, on a day off after the one it was owed on
            -1,
            "You were off when it could have been sent, so it came in the morning digest of"
            " Thu, May 7, 9:00 AM.",
        ),
        (
            Reason.CAP,
            0,
            "You'd already had 6 messages that day, the most you want, so it waited for the morning"
            " digest of Thu, May 7, 9:00 AM.",
        ),
        (
            Reason.MUTED,
            0,
            "You've turned these messages off, so it came in the morning digest of"
            " Thu, May 7, 9:00 AM.",
        ),
    ],
)
def test_it_says_why_it_came_when_it_did(reason: Reason | None, days: int, expected: str) -> None:
    assert say(an_explanation(reason, days=days)).endswith(expected)


def test_another_s_is_named_as_such_and_a_stand_in_told_why() -> None:
    assert "It's Bob's to do; you're told, too." in say(an_explanation(owner=BOB))
    stood_in = say(an_explanation(Reason.STAND_IN, owner=BOB))
    assert (
        "Bob was away and you were covering, so it came to you, on Thu, May 7, 9:00 AM." in stood_in
    )
    assert "you're told, too" not in stood_in


def test_late_is_what_slack_s_pace_does_not_explain() -> None:
    one = an_explanation()
    assert "couldn't send" not in say(replace(one, sent_at=one.sent_at + explanation.LATE))
    late = say(replace(one, sent_at=one.sent_at + timedelta(hours=2)))
    assert "It should have come on Thu, May 7, 9:00 AM, but I couldn't send it then." in late


def test_what_has_no_sentence_of_its_own_is_explained_all_the_same() -> None:
    one = an_explanation()
    new = replace(one, notification=replace(one.notification, kind=Kind.NOTE, stage=Stage.TODAY))
    assert say(new).startswith("This was due Thu, May 7, 9:00 AM: “send the deck”. It came")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "zh-CN",
            "“send the deck”5月10日（周日）到期，会在当天提醒。"
            "5月10日（周日）是您的休息日，所以放进了5月7日（周四）09:00的每日汇总。",
        ),
        (
            "zh-TW",
            "「send the deck」5月10日（週日）到期，會在當天提醒。"
            "5月10日（週日）是您的休息日，所以放進了5月7日（週四）上午9:00的每日彙整。",
        ),
    ],
)
def test_in_chinese(language: str, expected: str) -> None:
    assert say(an_explanation(Reason.WEEKEND, days=3), language) == expected


def test_ten_lines_and_how_many_more() -> None:
    _, shown = explanation.listing([an_explanation()] * 12, text.of("en"), THURSDAY)
    assert len(shown) == 1 + 10 + 1
    assert shown[-1]["elements"][0]["text"] == "…and 2 more"
    _, shown = explanation.listing([an_explanation()] * 10, text.of("en"), THURSDAY)
    assert len(shown) == 1 + 10
