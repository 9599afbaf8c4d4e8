"""The statements and plain loops come to the same figures and the same rows, to the last digit,
whatever the work was."""

from datetime import datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from models import Person
from models.reviews.counting import Counter
from models.reviews.scope import Breadth, Scope
from models.rules.figures import Figure, Key, Noun, Row
from models.rules.time.periods import Period
from tests import firm
from tests.models.reviews.any_work import Work
from tests.models.reviews.oracle import Judged
from tests.models.reviews.second_count import SecondCount

MANY = 1000


def test_a_figure_is_the_same_counted_twice(database_url: str) -> None:
    @settings(deadline=None, max_examples=40)
    @given(st.integers(0), st.sampled_from(Breadth))
    def any_work(seed: int, breadth: Breadth) -> None:
        with Session(engine, info={"team": firm.TEAM}) as session:
            work = Work(session, Random(seed))
            boss = work.fill()
            _compare(session, Scope(boss, breadth), work.period(), work.now())
            session.rollback()

    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        any_work()


def _compare(session: Session, scope: Scope, period: Period, now: datetime) -> None:
    theirs = session.exec(select(Person).where(scope.holds(col(Person.id))))
    owners = {one.id: one for one in theirs}
    counter = Counter(session, scope.people(session), now)
    periods = (period, period.before())
    for which, counted in zip(periods, counter.figures(tuple(Key), periods), strict=True):
        twice = SecondCount(session, owners, which, now).figures()
        assert {one.key: one for one in counted} == {key: _bare(one) for key, one in twice.items()}
        for key, expected in twice.items():
            listed = [named.row for named in counter.rows(key, which, MANY)]
            assert listed == sorted(expected.rows, key=_missed_first)


def _bare(judged: Judged) -> Figure:
    return Figure(judged.key, judged.numerator, judged.denominator, judged.unrated, judged.currency)


def _missed_first(row: Row) -> tuple[bool, bool, int]:
    return row.is_hit, row.noun is not Noun.APPOINTMENT, -row.id
