"""Targets as they are stored: one for the same people, days and figure, made up of others."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from models import Target, errors
from models.people.person import Person, Role
from models.reviews import setting
from models.reviews import target as targets
from models.reviews.deal_targets import aimed_at
from models.reviews.scope import Breadth
from models.reviews.target import Part
from models.rules.figures import Key
from models.rules.time.periods import Kind, Period
from tests import firm
from tests.models.reviews.test_figures import LATER, NOW, Q2, bought, person

YEAR = Period(Kind.YEAR, date(2026, 1, 1), date(2026, 12, 31))
Q3 = Period(Kind.QUARTER, date(2026, 7, 1), date(2026, 9, 30))
MAY = Period(Kind.MONTH, date(2026, 5, 1), date(2026, 5, 31))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with firm.session_of(engine) as session:
        yield session


def aim(
    session: Session, period: Period, units: int, whose: str | None = None, by: str = "mei"
) -> Target:
    of: Person | None = person(session, whose) if whose else None
    who = person(session, by)
    scope = setting.scope_of(session, who, of)
    row, _ = setting.set_target(session, scope, Key.UPSELL, period, 100 * units, "CNY", who, NOW)
    return row


def test_set_again_it_is_the_same_one(session: Session) -> None:
    first, again = aim(session, Q2, 100), aim(session, Q2, 200)
    assert first.id == again.id
    assert [one.value for one in session.exec(select(Target))] == [20_000]


def test_everyones_target_is_one_whichever_admin_sets_it(session: Session) -> None:
    for name in ("mei", "bob"):
        person(session, name).role = Role.ADMIN
    first, again = aim(session, Q2, 100), aim(session, Q2, 200, by="bob")
    assert (first.id, first.breadth) == (again.id, Breadth.EVERYONE)


def test_what_makes_it_up_is_added_up(session: Session) -> None:
    year = aim(session, YEAR, 1000)
    for period, units in ((Q2, 300), (Q3, 200), (MAY, 100)):
        aim(session, period, units)
    for name in ("alice", "bob"):
        aim(session, YEAR, 450, name)
    [found] = targets.progress(session, [year], LATER)
    assert found.parts == (
        Part("quarter", 2, 4, 50_000),
        Part("month", 1, 12, 10_000),
        Part("people", 2, 2, 90_000),
    )


def test_a_manager_aims_for_who_answers_to_them_and_a_rep_for_nobody(session: Session) -> None:
    stranger = Person.get_or_create(session, "UCARL")
    for whose, by in (("alice", "alice"), ("bob", "alice"), (None, "alice"), ("carl", "mei")):
        with pytest.raises(errors.TargetsOfManagers):
            aim(session, Q2, 100, whose, by)
    assert stranger.manager_id is None


def test_a_won_deal_counts_towards_its_owner_and_their_team(session: Session) -> None:
    aim(session, YEAR, 1000)
    aim(session, Q2, 400)
    aim(session, Q2, 200, "alice")
    aim(session, Q2, 200, "bob")
    aim(session, Q3, 200, "alice")
    deal = bought(session, "Acme", 124)
    found = aimed_at(session, deal, LATER)
    assert [(one.target.breadth, one.target.first, one.percent) for one in found] == [
        (Breadth.OWN, Q2.first, 62),
        (Breadth.TEAM, Q2.first, 31),
        (Breadth.TEAM, YEAR.first, 12),
    ]
    deal.reopen(session, LATER)
    assert aimed_at(session, deal, LATER) == []
