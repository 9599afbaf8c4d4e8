"""What holds for the figures of any rows."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from models.rules.deadlines import RESPONSE_TIME
from models.rules.time.periods import Kind, Period
from tests.models.reviews import oracle as figures
from tests.models.reviews.oracle import (
    AppointmentRow,
    CustomerRow,
    FollowUpRow,
    IssueRow,
    TodoRow,
)

MAY = datetime(2026, 5, 1, tzinfo=UTC)
LATER = datetime(2027, 9, 1, tzinfo=UTC)  # every clock has ended
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

zones = st.sampled_from(["Asia/Shanghai", "America/New_York", "Asia/Beirut"]).map(ZoneInfo)
instants = st.integers(-200 * 24, 300 * 24).map(lambda hours: MAY + hours * HOUR)
days = st.dates(date(2026, 1, 1), date(2026, 9, 30))
ids = st.integers(1, 99)
followups = st.builds(FollowUpRow, ids, zones, instants, instants, st.booleans())
planned = st.builds(
    AppointmentRow, ids, zones, days, st.none() | st.times(), st.none(), st.none() | instants
)
issues = st.builds(
    lambda id, zone, raised, after, time: IssueRow(
        id, zone, raised, None if after is None else raised + after, time and raised + time
    ),
    ids,
    zones,
    instants,
    st.none() | st.integers(0, 100).map(lambda hours: hours * HOUR),
    st.none() | st.sampled_from(sorted(RESPONSE_TIME.values())),
)
todos = st.builds(TodoRow, ids, zones, days, st.none() | instants)
customers = st.builds(
    CustomerRow, ids, zones, instants, st.none() | instants, st.none() | instants, st.none() | days
)
periods = st.tuples(days, days).map(lambda pair: Period(Kind.RANGE, min(pair), max(pair)))


@given(
    st.lists(followups),
    st.lists(planned),
    st.lists(issues),
    st.lists(todos),
    st.lists(customers),
    periods,
    instants,
)
def test_a_numerator_is_never_more_than_the_rows_behind_it(
    met: list[FollowUpRow],
    agreed: list[AppointmentRow],
    raised: list[IssueRow],
    promised: list[TodoRow],
    kept: list[CustomerRow],
    period: Period,
    now: datetime,
) -> None:
    for figure in (
        figures.logged_on_time(met, agreed, period, now),
        figures.answered_on_time(raised, period, now),
        figures.promises_kept(promised, period, now),
        figures.contact_coverage(kept, period, now),
        figures.profile_freshness(kept, period, now),
        figures.unresolved_issues(raised, period, now),
        figures.vague_records(met, period),
    ):
        assert figure.numerator == sum(row.is_hit for row in figure.rows)
        assert figure.denominator in (len(figure.rows), None)
        assert (figure.share is None) == (not figure.denominator)
        assert figure.percent is None or 0 <= figure.percent <= 100


@given(st.lists(followups), st.lists(planned), st.lists(issues), periods, st.data())
def test_what_is_counted_in_a_period_is_counted_in_its_parts(
    met: list[FollowUpRow],
    agreed: list[AppointmentRow],
    raised: list[IssueRow],
    period: Period,
    data: st.DataObject,
) -> None:
    cut = data.draw(st.dates(period.first, period.last))
    parts = [Period(Kind.RANGE, period.first, cut), Period(Kind.RANGE, cut + DAY, period.last)]
    for whole, *divided in (
        [figures.logged_on_time(met, agreed, one, LATER) for one in (period, *parts)],
        [figures.vague_records(met, one) for one in (period, *parts)],
        [figures.answered_on_time(raised, one, LATER) for one in (period, *parts)],
    ):
        assert whole.numerator == sum(figure.numerator for figure in divided)
        assert len(whole.rows) == sum(len(figure.rows) for figure in divided)
