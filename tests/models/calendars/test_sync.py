"""Planned contacts that follow a calendar: made, moved, called off, and left alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlmodel import Session, col, select

from models import Appointment, Customer, Person
from models.calendars import sync
from models.calendars.feed import (
    MAX_RETRY,
    MOST_OF_A_PERSON,
    CalendarFeed,
    CalendarMeeting,
    CalendarProblem,
    address_in,
)
from models.commitments.appointment import AppointmentState
from models.errors import CalendarAddressWrong, NoLongerThere, TooManyCalendars
from models.merging import merge
from models.rules.time.ical import Meeting
from tests.firm import START, found, open_engine, session_of

TODAY = date(2026, 5, 6)
ADDRESS = "https://calendar.example/secret/basic.ics"


@dataclass
class Desk:
    """Alice with a calendar, and Acme and Globex, her customers."""

    session: Session
    alice: Person
    bob: Person
    now: datetime = START
    feeds: dict[str, CalendarFeed] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.acme = Customer.create(self.session, "Acme", self.alice, self.now)
        self.globex = Customer.create(self.session, "Globex", self.alice, self.now)

    def read(self, *meetings: Meeting, feed: str = "one", owner: Person | None = None) -> None:
        if feed not in self.feeds:
            owner = owner or self.alice
            address = f"{ADDRESS}?{feed}"
            self.feeds[feed] = CalendarFeed.connect(self.session, address, owner, self.now)
        sync.sync(self.session, self.feeds[feed], list(meetings), "", self.now)
        self.session.flush()

    def plan(self, day: int, starts: time | None = None) -> Appointment:
        """By hand, with Acme."""
        return Appointment.create(
            self.session,
            customer_id=self.acme.id,
            owner=self.alice,
            on=date(2026, 5, day),
            starts=starts,
            now=self.now,
        )

    def all(self) -> list[Appointment]:
        return list(self.session.exec(select(Appointment).order_by(col(Appointment.id))))

    def planned(self) -> list[tuple[str, int, time | None]]:
        """Customer, day of May, clock time."""
        names = {self.acme.id: "Acme", self.globex.id: "Globex"}
        planned = [one for one in self.all() if one.state is AppointmentState.PLANNED]
        return [(names[one.customer_id], one.on.day, one.starts) for one in planned]


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[Desk]:
    with open_engine(sqlite_url) as engine:
        people = found(engine)
        with session_of(engine) as session:
            alice, bob = (session.get_one(Person, people[name].id) for name in ("alice", "bob"))
            yield Desk(session, alice, bob)


def meeting(
    day: int = 12, title: str = "Acme demo", key: str = "1", starts: time | None = time(15)
) -> Meeting:
    return Meeting(key, title, date(2026, 5, day), starts, "Room 7", ())


def test_a_meeting_with_a_customer_is_planned_once(desk: Desk) -> None:
    for _ in range(3):
        desk.read(meeting(), meeting(13, "Dentist", "2"))
    assert desk.planned() == [("Acme", 12, time(15))]
    assert desk.all()[0].place == "Room 7"
    assert desk.feeds["one"].matched == 1


def test_a_meeting_of_the_whole_day_has_no_time(desk: Desk) -> None:
    desk.read(meeting(starts=None))
    assert desk.planned() == [("Acme", 12, None)]


def test_a_meeting_that_moves_takes_its_contact_along(desk: Desk) -> None:
    desk.read(meeting())
    desk.read(meeting(14, starts=time(9)))
    assert desk.planned() == [("Acme", 14, time(9))]
    assert len(desk.all()) == 1


def test_a_meeting_that_is_gone_is_called_off_and_comes_back(desk: Desk) -> None:
    desk.read(meeting())
    desk.read()
    assert desk.planned() == []
    desk.read(meeting())
    assert desk.planned() == [("Acme", 12, time(15))]


def test_a_meeting_that_names_another_customer_changes_sides(desk: Desk) -> None:
    desk.read(meeting())
    desk.read(meeting(title="Globex demo"))
    assert desk.planned() == [("Globex", 12, time(15))]
    desk.read(meeting(title="Dentist"))
    assert desk.planned() == []


def test_two_customers_are_none_and_the_owner_sees_it(desk: Desk) -> None:
    desk.read(meeting(title="Acme and Globex"))
    assert desk.planned() == []
    assert desk.feeds["one"].unclear == "Acme and Globex"
    desk.read(meeting())
    assert desk.feeds["one"].unclear == ""


def test_only_customers_that_the_owner_sees_are_found(desk: Desk) -> None:
    desk.read(meeting(), feed="bobs", owner=desk.bob)
    assert desk.planned() == []
    desk.acme.share_with(desk.session, [desk.bob])
    desk.read(meeting(), feed="bobs")
    assert [one.owner_id for one in desk.all()] == [desk.bob.id]


def test_colleagues_with_the_same_meeting_each_have_their_own_contact(desk: Desk) -> None:
    desk.acme.share_with(desk.session, [desk.bob])
    desk.read(meeting())
    desk.read(meeting(), feed="bobs", owner=desk.bob)
    assert [one.owner_id for one in desk.all()] == [desk.alice.id, desk.bob.id]


def test_two_calendars_with_the_same_meeting_are_one_contact(desk: Desk) -> None:
    desk.read(meeting())
    desk.read(meeting(), feed="two")
    assert len(desk.all()) == 1
    desk.read()
    assert desk.planned() == [("Acme", 12, time(15))]  # the other one still holds it
    desk.read(feed="two")
    assert desk.planned() == []


def test_two_meetings_of_one_day_are_two(desk: Desk) -> None:
    desk.read(meeting(), meeting(key="2", starts=time(9)))
    desk.read(meeting(), meeting(key="2", starts=time(9)), feed="two")
    assert sorted(str(starts) for _, _, starts in desk.planned()) == ["09:00:00", "15:00:00"]


def test_what_was_planned_by_hand_is_that_meeting(desk: Desk) -> None:
    desk.plan(12)
    desk.read(meeting())
    assert desk.planned() == [("Acme", 12, time(15))]
    desk.read(meeting(14))
    assert desk.planned() == [("Acme", 14, time(15))]
    desk.read()
    assert desk.planned() == [("Acme", 14, time(15))]  # what was promised by hand stays


def test_what_was_planned_by_hand_for_another_hour_is_another_meeting(desk: Desk) -> None:
    desk.plan(12, time(9))
    desk.read(meeting())
    assert desk.planned() == [("Acme", 12, time(9)), ("Acme", 12, time(15))]


def test_a_contact_moved_by_hand_is_moved_back_only_by_a_change_in_the_calendar(
    desk: Desk,
) -> None:
    desk.read(meeting())
    desk.all()[0].move(desk.session, date(2026, 5, 20), None, desk.alice, desk.now)
    desk.read(meeting())
    assert desk.planned() == [("Acme", 20, None)]
    desk.read(meeting(13))
    assert desk.planned() == [("Acme", 13, time(15))]


def test_what_was_called_off_by_hand_is_not_planned_again(desk: Desk) -> None:
    desk.read(meeting())
    desk.all()[0].cancel_by(desk.session, desk.alice, desk.now)
    desk.read(meeting())
    assert desk.planned() == []
    desk.read(meeting(14))
    assert desk.planned() == [("Acme", 14, time(15))]


def test_what_was_settled_stays_settled(desk: Desk) -> None:
    desk.read(meeting())
    desk.all()[0].mark_not_held(desk.session, None, desk.alice, desk.now)
    desk.read(meeting())
    desk.read()
    assert [one.state for one in desk.all()] == [AppointmentState.NOT_HELD]


def test_a_meeting_outlives_a_contact_planned_before_it(desk: Desk) -> None:
    """Logging a contact replaces what was planned ahead; the calendar's meeting is still on."""
    desk.read(meeting())
    only = desk.all()[0]
    only.state = AppointmentState.REPLACED
    only.update_reminders(desk.session, desk.now)
    desk.plan(8)
    desk.read(meeting())
    assert sorted(desk.planned()) == [("Acme", 8, None), ("Acme", 12, time(15))]


def test_a_merged_customer_is_found_by_its_old_name(desk: Desk) -> None:
    desk.read(meeting())
    merge.merge(desk.session, desk.globex.id, desk.acme.id, "m1", desk.alice, desk.now)
    desk.read(meeting())
    assert desk.planned() == [("Globex", 12, time(15))]
    assert len(desk.all()) == 1


def test_a_day_that_is_over_is_not_called_off(desk: Desk) -> None:
    desk.read(meeting(6))
    desk.now += timedelta(days=1)
    desk.read()
    assert desk.planned() == [("Acme", 6, time(15))]
    desk.now += timedelta(days=40)
    desk.read()
    assert desk.session.exec(select(CalendarMeeting)).all() == []


def test_a_removed_calendar_takes_along_what_is_ahead_of_it(desk: Desk) -> None:
    desk.read(meeting(), meeting(13, key="2"))
    desk.all()[0].mark_not_held(desk.session, None, desk.alice, desk.now)
    sync.disconnect(desk.session, desk.feeds["one"], desk.now)
    assert [one.state for one in desk.all()] == [
        AppointmentState.NOT_HELD,
        AppointmentState.CANCELLED,
    ]
    assert CalendarFeed.of_owner(desk.session, desk.alice) == []


def test_nobody_gets_at_a_colleagues_calendar(desk: Desk) -> None:
    desk.read()
    with pytest.raises(NoLongerThere):
        CalendarFeed.get(desk.session, desk.feeds["one"].id, desk.bob)


def test_an_address_is_connected_once_and_there_are_only_so_many(desk: Desk) -> None:
    for _ in range(2):
        for n in range(MOST_OF_A_PERSON):
            CalendarFeed.connect(desk.session, f"{ADDRESS}{n}", desk.alice, desk.now)
    assert len(CalendarFeed.of_owner(desk.session, desk.alice)) == MOST_OF_A_PERSON
    with pytest.raises(TooManyCalendars):
        CalendarFeed.connect(desk.session, ADDRESS, desk.alice, desk.now)


def test_a_calendar_is_due_every_fifteen_minutes_and_taken_once(desk: Desk) -> None:
    desk.read()
    session = desk.session
    assert CalendarFeed.is_due(session, desk.now)
    assert CalendarFeed.claim(session, desk.now) is desk.feeds["one"]
    assert CalendarFeed.claim(session, desk.now) is None
    soon = desk.now + timedelta(minutes=14)
    assert not CalendarFeed.is_due(session, soon)
    assert CalendarFeed.is_due(session, soon + timedelta(minutes=1))


def test_a_calendar_that_fails_is_tried_less_and_less_often(desk: Desk) -> None:
    desk.read(meeting())
    feed, pauses = desk.feeds["one"], []
    for _ in range(9):
        feed.mark_failed(desk.session, CalendarProblem.TOO_SLOW, desk.now)
        pauses.append(feed.next_read_at - desk.now)
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (timedelta(minutes=15), MAX_RETRY)
    assert feed.failing_since == desk.now
    assert desk.planned() == [("Acme", 12, time(15))]
    desk.read(meeting())
    assert [feed.problem, feed.failures, feed.failing_since] == [None, 0, None]


def test_all_of_a_calendar_is_read_once_an_hour(desk: Desk) -> None:
    desk.read()
    feed = desk.feeds["one"]
    feed.etag = '"v1"'
    assert feed.etag_at(desk.now + timedelta(minutes=59)) == '"v1"'
    assert feed.etag_at(desk.now + timedelta(hours=1)) == ""


def test_the_address_shows_nowhere_but_its_host(desk: Desk) -> None:
    desk.read()
    assert desk.feeds["one"].host == "calendar.example"
    assert "secret" not in repr(desk.feeds["one"])


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("webcal://a.example/x.ics", "https://a.example/x.ics"),
        ("<https://a.example/x.ics>", "https://a.example/x.ics"),
        ("<https://a.example/x.ics|a.example/x.ics>", "https://a.example/x.ics"),
        (" http://a.example/x.ics#top ", "http://a.example/x.ics"),
    ],
)
def test_an_address_is_read_as_people_and_slack_write_it(typed: str, address: str) -> None:
    assert address_in(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "a.example/x.ics",
        "ftp://a.example/x.ics",
        "file:///etc/passwd",
        "https://",
        "https://a.example:port/",
        "https://[::1/",
        "https://a.example/two words",
        "https://a.example/" + "x" * 2000,
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(CalendarAddressWrong):
        address_in(typed)


def test_a_place_too_long_is_cut(desk: Desk) -> None:
    desk.read(replace(meeting(), place="x" * 500))
    assert len(desk.all()[0].place) == 200
