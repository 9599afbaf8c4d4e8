"""What people choose for themselves, and what a choice may not be."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, col, select

from models import Appointment, Customer, Person
from models.availability import hours
from models.availability.preferences import (
    MakeUp,
    Preferences,
    make_up,
    provisional,
    replan_reports,
)
from models.errors import DigestOutsideHours, HoursBackwards, Invalid, NoWorkday
from models.people.slack_profile import SlackProfile
from models.reminder import Reminder
from models.rules.deadlines import MANAGER_KINDS, Kind
from models.rules.workdays import calendar_of
from tests.firm import START, TEAM, Firm, open_firm
from tests.models.commitments.issues import person

CHINA = calendar_of("CN")
CHOSEN = Preferences(
    opens=time(7),
    closes=time(19),
    digest_at=time(8, 30),
    weekdays=frozenset({0, 1, 2, 3}),
    country="",
    language="zh-TW",
    zone="Asia/Tokyo",
    muted=frozenset({Kind.TODO, Kind.PROFILE}),
    cap=3,
    team_day=4,
    review_channel="CSALES",
)


async def test_what_was_chosen_is_kept_and_Slack_does_not_change_it(firm: Firm) -> None:
    def write(session: Session) -> None:
        me = person(session)
        CHOSEN.save(session, me, START)
        slacks = SlackProfile(me.user_id, "Alice", "alice", "Europe/Berlin", "en-US")
        me.refresh(session, TEAM, slacks, START)
        session.expire_all()
        assert Preferences.of(me) == CHOSEN
        assert (me.zone, me.locale) == ("Asia/Tokyo", "zh-TW")
        availability = hours.availability_of(me, ())
        assert availability.muted == CHOSEN.muted
        assert availability.calendar.country is None

        replace(CHOSEN, zone=None, language=None).save(session, me, START)
        assert me.is_stale(START)
        me.refresh(session, TEAM, slacks, START)
        assert (me.zone, me.locale) == ("Europe/Berlin", "en-US")

    await firm.db.write(write)


async def test_a_manager_hears_of_their_reports_at_their_own_hour(firm: Firm) -> None:
    on = START.date() + timedelta(days=1)

    def write(session: Session) -> None:
        me = person(session)
        customer = Customer.create(session, "Acme", me, START)
        Appointment.create(session, customer_id=customer.id, owner=me, on=on, now=START)

    def missed(session: Session) -> list[time]:
        theirs = select(Reminder).where(
            Reminder.recipient_id == firm.people["mei"].id,
            col(Reminder.kind).not_in(MANAGER_KINDS),
        )
        zone = ZoneInfo("Asia/Tokyo")
        return [row.send_at.astimezone(zone).time() for row in session.exec(theirs)]

    def choose(session: Session) -> None:
        mei = session.get_one(Person, firm.people["mei"].id)
        CHOSEN.save(session, mei, START)
        replan_reports(session, mei, START)

    await firm.db.write(write)
    await firm.db.write(choose)
    assert await firm.db.read(missed) == [CHOSEN.digest_at]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"opens": time(19)}, {"closes": HoursBackwards}),
        ({"opens": time(8, 31)}, {"digest_at": DigestOutsideHours}),
        ({"closes": time(8, 29)}, {"digest_at": DigestOutsideHours}),
        (
            {"opens": time(20), "weekdays": frozenset()},
            {"closes": HoursBackwards, "weekdays": NoWorkday},
        ),
    ],
)
async def test_hours_that_cannot_be_are_refused(
    sqlite_url: str, change: dict[str, Any], expected: dict[str, type]
) -> None:
    async with open_firm(sqlite_url) as firm:

        def write(session: Session) -> None:
            with pytest.raises(Invalid) as refused:
                replace(CHOSEN, **change).save(session, person(session), START)
            problems = refused.value.problems
            assert {problem.field: type(problem) for problem in problems} == expected

        await firm.db.write(write)


def test_a_digest_may_come_as_the_hours_begin_or_end() -> None:
    for at in (CHOSEN.opens, CHOSEN.closes):
        replace(CHOSEN, digest_at=at)._validate()


def test_of_a_country_that_moves_workdays_each_year_is_told() -> None:
    years = 2026, 2034
    assert make_up(CHINA, years) == [MakeUp(2026, 6, False), MakeUp(2034, 0, True)]
    assert make_up(calendar_of("DE"), years) == []
    assert make_up(calendar_of(None), years) == []


async def test_the_countries_of_the_people_here_that_are_provisional(firm: Firm) -> None:
    def read(session: Session) -> set[tuple[str, int]]:
        return provisional(session, (2026, 2034))

    assert await firm.db.read(read) == {("CN", 2034)}
