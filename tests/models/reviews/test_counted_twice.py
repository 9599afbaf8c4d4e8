"""The statements and plain loops come to the same figures and the same rows, to the last digit,
whatever the work was."""

from dataclasses import replace
from datetime import datetime
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from models import Customer, Person
from models.customers.standing import Segment
from models.reviews.counting import Counter
from models.reviews.scope import Breadth, Scope
from models.rules.figures import BY_PERSON, Figure, Key, Noun, Row
from models.rules.time.periods import Period
from tests import firm
from tests.models.reviews.any_work import Work
from tests.models.reviews.oracle import Judged
from tests.models.reviews.second_count import SecondCount

MANY = 1000


@pytest.mark.long
def test_a_figure_is_the_same_counted_twice(database_url: str) -> None:
    @settings(deadline=None, max_examples=25)
    @example(794280042, Breadth.TEAM, "customer")  # whose score a former owner gave
    @given(st.integers(0), st.sampled_from(Breadth), st.sampled_from(["", "customer", *Segment]))
    def any_work(seed: int, breadth: Breadth, about: str) -> None:
        with Session(engine, info={"team": firm.TEAM}) as session:
            work = Work(session, Random(seed))
            scope = Scope(work.fill(), breadth)
            if about == "customer":
                customer = session.get_one(Customer, work.chance.choice(work.customers))
                scope = replace(scope, customer=customer)
            elif about:
                scope = replace(scope, segment=Segment(about))
            _compare(session, scope, work, work.period(), work.now())
            session.rollback()

    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        any_work()


def _compare(session: Session, scope: Scope, work: Work, period: Period, now: datetime) -> None:
    theirs = session.exec(select(Person).where(scope.holds(col(Person.id))))
    owners = {one.id: one for one in theirs}
    about = _about(session, scope)
    counter = Counter(session, scope.people(session), now)
    periods = (period, period.before())
    for which, counted in zip(periods, counter.figures(tuple(Key), periods), strict=True):
        twice = SecondCount(session, owners, which, now, about, work.trail).figures()
        assert {one.key: one for one in counted} == {key: _bare(one) for key, one in twice.items()}
        for key, expected in twice.items():
            listed = [named.row for named in counter.rows(key, which, MANY)]
            assert listed == sorted(expected.rows, key=_missed_first)

    each = {each.person_id: each.figures for each in counter.each(BY_PERSON, period)}
    for id, owner in owners.items():
        alone = SecondCount(session, {id: owner}, period, now, about, work.trail).figures()
        own = tuple(_bare(alone[key]) for key in BY_PERSON)
        # Who has nothing to do with a customer is not asked for at all.
        assert each.get(id, own) == own
        assert id in each or not any(figure.size for figure in own)


def _about(session: Session, scope: Scope) -> set[int] | None:
    if scope.customer is not None:
        return {scope.customer.id}
    if scope.segment is None:
        return None
    customers = session.exec(select(Customer)).all()
    return {one.id for one in customers if one.segment is scope.segment}


def _bare(judged: Judged) -> Figure:
    return Figure(judged.key, judged.numerator, judged.denominator, judged.unrated, judged.currency)


def _missed_first(row: Row) -> tuple[bool, bool, int]:
    return row.is_hit, row.noun is not Noun.APPOINTMENT, -row.id
