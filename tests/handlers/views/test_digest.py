"""The digest stays inside Slack's limits whatever people typed, and keeps its order."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.localslack.methods.chat import BLOCKS_TEXT_LIMIT
from bot.localslack.validation import check_blocks
from bot.localslack.validation.consistency import text_length
from bot.localslack.world.blocks import every_element
from handlers.text import LANGUAGES, Text
from handlers.views.blocks import Block
from handlers.views.messages import digest
from models import Appointment, Customer, Issue, Person, Todo
from models.followups.entry import Method
from models.followups.followup import FollowUp
from models.notifications.account_subjects import ProfileDetails
from models.notifications.notification import Notification
from models.notifications.subjects import (
    AppointmentDetails,
    IssueDetails,
    OpenTodos,
    Subject,
    TodoDetails,
)
from models.rules.deadlines import Kind, Stage, Urgency, midnight

NOW = datetime(2026, 5, 6, 1, tzinfo=UTC)  # 09:00 in Shanghai
SHANGHAI = ZoneInfo("Asia/Shanghai")
TODAY = date(2026, 5, 6)
ENGLISH = Text("en")
ALICE = Person(id=1, user_id="UALICE", name="alice", zone="Asia/Shanghai")
BOB = Person(id=2, user_id="UBOB", name="bob", zone="Asia/Shanghai")
# What every row has; a table takes no notice of what it has no column for.
BASE: dict[str, Any] = {
    "owner_id": 1,
    "given_by_id": 1,
    "raised_by_id": 1,
    "author_id": 1,
    "customer_id": 1,
    "given_at": NOW,
    "raised_at": NOW,
    "logged_at": NOW,
    "created_at": NOW,
    "reviewed_at": NOW - timedelta(days=31),
}


def customer(id: int = 1, name: str = "Acme") -> Customer:
    return Customer(**BASE, id=id, name=name, name_key=name)


def say(
    id: int, kind: Kind, stage: Stage, subject: Subject, deadline: date = TODAY, **more: Any
) -> Notification:
    known: dict[str, Any] = {"recipient_id": 1, "of_team": False, "subject_id": id} | more
    due = midnight(deadline)
    return Notification(id=id, kind=kind, stage=stage, deadline=due, subject=subject, **known)


def todo(
    id: int, what: str, due: date = TODAY, of: Customer | None = None, **more: Any
) -> Notification:
    row = Todo(**BASE, id=id, text=what, due=due, **more)
    days = (due - TODAY).days
    stage = Stage.OVERDUE if days < 0 else Stage.DAY_BEFORE if days else Stage.TODAY
    return say(id, Kind.TODO, stage, TodoDetails(row, ALICE, ALICE, of), due)


def meeting(id: int, of: Customer, starts: time | None = time(14), **more: Any) -> Notification:
    last = FollowUp(
        **BASE,
        id=1,
        submission="",
        occurred_at=NOW,
        method=Method.VISIT,
        content="Showed plan A",
        feedback=more.pop("feedback", "They like plan A"),
    )
    planned = Appointment(**BASE, id=id, on=TODAY, starts=starts, **more)
    promise = todo(900, "bring the samples", of=of).subject
    promises = [promise] if isinstance(promise, TodoDetails) else []
    there = OpenTodos(promises, len(promises))
    facts = AppointmentDetails(planned, ALICE, of, [], last, there)
    return say(id, Kind.NEXT_CONTACT, Stage.TODAY, facts)


def missed(id: int, of: Customer, owner: Person = BOB) -> Notification:
    planned = Appointment(**BASE, id=id, on=TODAY - timedelta(days=2))
    facts = AppointmentDetails(planned, owner, of, [], None, OpenTodos())
    return say(id, Kind.LOGGING, Stage.MISSED, facts, planned.on, of_team=owner is not ALICE)


def issue(id: int, question: str, of: Customer, owner: Person = ALICE) -> Notification:
    asked = Issue(**BASE, id=id, question=question, urgency=Urgency.COMPLEX, deadline=NOW)
    facts = IssueDetails(asked, owner, of, None)
    return say(id, Kind.ISSUE, Stage.MISSED, facts, of_team=owner is not ALICE)


def profile(id: int, of: Customer) -> Notification:
    return say(id, Kind.PROFILE, Stage.TODAY, ProfileDetails(of, [], of.reviewed_at, False))


def still_open(notification: Notification) -> Notification:
    return replace(notification, stage=Stage.STILL_OPEN, deadline=midnight(TODAY))


def shown(
    notifications: list[Notification], language: str = "en", sent_at: datetime | None = None
) -> list[Block]:
    _, blocks = digest.message(notifications, Text(language), SHANGHAI, NOW, sent_at)
    return blocks


def lines(blocks: list[Block]) -> list[str]:
    """What stands in the header, the sections and the lines of context."""
    found = []
    for block in blocks:
        texts = [block.get("text"), *block.get("elements", [])]
        found += [one["text"] for one in texts if one and isinstance(one.get("text"), str)]
    return found


def test_it_is_grouped_by_customer_with_what_has_none_last() -> None:
    acme, zeta = customer(1, "Acme"), customer(2, "Zeta")
    said = lines(
        shown(
            [
                todo(1, "buy paper", TODAY - timedelta(days=1)),
                todo(2, "call Ann", TODAY, acme),
                profile(3, zeta),
                meeting(4, zeta, place="their office", materials="price list, two samples"),
                todo(5, "send the deck", TODAY + timedelta(days=1), acme),
            ]
        )
    )
    assert said == [
        "Today, Wed, May 6: 5 things",
        "*Zeta*\nMeeting at 2:00 PM",
        "*Place* their office\n*To prepare* price list, two samples\n"
        "*Last feedback* They like plan A (Wed, May 6)\n"
        "*Open promises* bring the samples (by Wed, May 6)",
        "Is the profile still accurate? · created Sun, Apr 5",
        "*Acme*\ncall Ann · due today, Wed, May 6",
        "send the deck · due tomorrow, Thu, May 7",
        "*Other*\nbuy paper · ⚠️ overdue since Tue, May 5",
    ]


def test_what_presses_most_is_among_the_ten() -> None:
    ahead = [todo(number, f"item {number:02}", TODAY) for number in range(20, 40)]
    late = todo(50, "late", TODAY - timedelta(days=3))
    said = lines(shown([*ahead, late, meeting(60, customer())]))
    assert "Meeting at 2:00 PM" in said[1]
    assert "late · ⚠️ overdue" in said[3]
    assert "item 27" in said[-2]
    assert said[-1] == "…and 12 more on *Home*, the tab above this conversation."


def test_a_promise_with_a_line_of_its_own_is_not_told_twice() -> None:
    zeta = customer(2, "Zeta")
    said = lines(shown([meeting(4, zeta), todo(900, "bring the samples", of=zeta)]))
    assert not any("Open promises" in one for one in said)


def test_a_manager_reads_what_the_team_has_missed_and_who() -> None:
    said = lines(shown([missed(1, customer()), todo(2, "call Ann"), issue(3, "Why?", customer())]))
    team = said.index("*In your team*")
    assert "bob: meeting with Acme on Mon, May 4 not logged" in said[team + 1]
    assert any("Waiting on you: Why?" in one for one in said[:team])


def test_what_the_team_has_missed_names_the_customer() -> None:
    late = todo(1, "hear them out", of=customer())
    late = replace(late, of_team=True, recipient_id=99)
    said = lines(shown([late, todo(2, "call Ann")]))
    [of_team] = [one for one in said if "hear them out" in one]
    assert of_team.endswith(" · Acme")


def test_the_list_of_the_week_is_a_line_each() -> None:
    blocks = shown([still_open(todo(1, "old", date(2026, 4, 14), customer())), todo(2, "call Ann")])
    assert lines(blocks)[-2:] == ["*Still open*", "Acme: old · ⚠️ overdue since Tue, Apr 14"]
    assert blocks[-1]["accessory"]["text"]["text"] == "Done"


def test_what_is_settled_keeps_its_place_and_is_struck() -> None:
    things = [todo(number, f"item {number:02}") for number in range(12)]
    before = lines(shown(things))
    for notification in things[:3]:
        assert isinstance(notification.subject, TodoDetails)
        notification.subject.todo.done_at = NOW
    after = lines(shown(things))
    assert "✓ ~item 00~ · Done on Wed, May 6, 9:00 AM" in after[1]
    assert [one.partition("item ")[2][:2] for one in after] == [
        one.partition("item ")[2][:2] for one in before
    ]


def test_the_header_keeps_the_day_it_was_said_on() -> None:
    said = shown([todo(1, "call Ann"), todo(2, "call Bo")], sent_at=NOW - timedelta(days=1))
    assert lines(said)[0] == "Today, Tue, May 5: 2 things"


def test_a_single_thing_is_said_in_full() -> None:
    assert "*Due today, Wed, May 6: call Ann*" in lines(shown([todo(1, "call Ann")]))[0]


def test_who_was_given_what_is_due_reads_one_line_of_it() -> None:
    due = todo(1, "call Ann")
    given = replace(due, id=2, kind=Kind.TODO_GIVEN, stage=Stage.IMMEDIATE)
    assert lines(shown([given, due, todo(3, "call Bo")]))[0] == "Today, Wed, May 6: 2 things"


TYPED = st.one_of(
    st.sampled_from(
        ["<!channel>" * 60, "客户" * 300, "👩‍👩‍👧" * 100, "שלום" * 120, "&" * 600, "~*_`" * 100]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=600),
)


@st.composite
def thing(draw: st.DrawFn, id: int) -> Notification:
    of = customer(draw(st.integers(1, 20)), draw(TYPED))
    owner = draw(st.sampled_from([ALICE, replace_name(BOB, draw(TYPED))]))
    due = TODAY + timedelta(days=draw(st.integers(-400, 400)))
    typed = draw(TYPED)
    match draw(st.integers(0, 5)):
        case 0:
            return todo(id, typed, due, draw(st.sampled_from([of, None])))
        case 1:
            return meeting(id, of, place=typed, materials=draw(TYPED), feedback=draw(TYPED))
        case 2:
            return missed(id, of, owner)
        case 3:
            return issue(id, typed, of, owner)
        case 4:
            return profile(id, of)
        case _:
            return still_open(todo(id, typed, due, of))


@st.composite
def things(draw: st.DrawFn) -> list[Notification]:
    return [draw(thing(id)) for id in range(1, draw(st.integers(2, 40)) + 1)]


def replace_name(person: Person, name: str) -> Person:
    return Person(id=person.id, user_id=person.user_id, name=name, zone=person.zone)


@settings(max_examples=25, deadline=None)
@given(notifications=things(), language=st.sampled_from(LANGUAGES))
def test_whatever_is_typed_slack_takes_it(notifications: list[Notification], language: str) -> None:
    fallback, blocks = digest.message(notifications, Text(language), SHANGHAI, NOW)
    assert check_blocks(blocks, "message") == []
    assert len(blocks) <= 50
    assert text_length(blocks) <= BLOCKS_TEXT_LIMIT
    assert 0 < len(fallback) <= 4000
    for said in (fallback, *lines(blocks)[1:]):
        assert "<!channel" not in said
    buttons = [one for _, one in every_element(blocks)]
    assert all("@" in one["action_id"] for one in buttons)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_long_meetings_fit_too(language: str) -> None:
    wide = "&<>" * 200
    full = [
        meeting(id, customer(id, wide), place=wide, materials=wide, feedback=wide)
        for id in range(1, 41)
    ]
    blocks = shown(full, language)
    assert check_blocks(blocks, "message") == []
    assert text_length(blocks) <= BLOCKS_TEXT_LIMIT
