"""What records speak for, with the records that led to it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.segments import (
    Change,
    Evidence,
    Feedback,
    Order,
    Segment,
    Sign,
    changes,
    table_of,
)

TODAY = date(2026, 5, 6)
STRATEGIC, EXPANSION, ROUTINE = Segment


def order(days_ago: int, amount: int, currency: str | None = "CNY") -> Order:
    return Order(days_ago, TODAY - timedelta(days=days_ago), Decimal(amount), currency)


def said(text: str, days_ago: int = 5) -> Feedback:
    return Feedback(days_ago, TODAY - timedelta(days=days_ago), text)


def test_orders_that_grew_speak_for_the_next_segment() -> None:
    orders = (order(300, 100), order(100, 80), order(10, 60))
    assert changes(Evidence(TODAY, ROUTINE, orders)) == Change(
        Sign.ORDERS_GREW, EXPANSION, (), (order(10, 60), order(100, 80), order(300, 100))
    )
    grown = changes(Evidence(TODAY, EXPANSION, orders))
    assert grown
    assert grown.segment is STRATEGIC
    assert changes(Evidence(TODAY, STRATEGIC, orders)) is None


@pytest.mark.parametrize(
    "orders",
    [
        (order(300, 100), order(10, 129)),
        (order(10, 500),),
        (order(300, 100), order(250, 100, "USD"), order(10, 500)),
        (order(400, 100), order(10, 500)),
        (order(300, 0), order(10, 500)),
        (),
    ],
    ids=["too little", "nothing before", "one currency fell", "too long ago", "for free", "none"],
)
def test_orders_that_did_not_surely_grow_say_nothing(orders: tuple[Order, ...]) -> None:
    assert changes(Evidence(TODAY, ROUTINE, orders)) is None


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("太贵了,超出预算", ("instalments", "long_term_value")),
        ("价格有点高", ("long_term_value",)),
        ("價格偏高,希望便宜一點", ("long_term_value",)),
        ("今年预算有限", ("instalments",)),
        ("希望能分期付款", ("instalments",)),
        ("你们比竞品贵", ("long_term_value",)),
        ("竞品更便宜", ("long_term_value",)),
        ("too expensive for us", ("long_term_value",)),
        ("The price is too high, and our budget is tight.", ("instalments", "long_term_value")),
        ("they want a discount", ("long_term_value",)),
        ("we can't afford it this year", ("instalments",)),
        ("more expensive than the competitor", ("long_term_value",)),
    ],
)
def test_a_customer_for_whom_the_price_is_high_is_sold_otherwise(
    text: str, actions: tuple[str, ...]
) -> None:
    assert changes(Evidence(TODAY, ROUTINE, feedback=(said(text),))) == Change(
        Sign.PRICE_SENSITIVE, None, actions, (said(text),)
    )


@pytest.mark.parametrize(
    "text",
    [
        "价格不贵",
        "价格合理",
        "不觉得贵",
        "竞品太贵",
        "the competitor is too expensive",
        "not too expensive",
        "price is fine",
        "cheaper than the competitor",
        "方案方向认可",
        "预算充足",
        "highly satisfied",
        "",
        "演示时间定于5月20日下午2点",
        "the budget is approved",
    ],
)
def test_feedback_that_does_not_object_to_the_price_says_nothing(text: str) -> None:
    assert changes(Evidence(TODAY, ROUTINE, feedback=(said(text),))) is None


def test_old_feedback_and_what_was_decided_are_no_evidence() -> None:
    old, new = said("太贵了", 120), said("太贵了", 5)
    assert changes(Evidence(TODAY, ROUTINE, feedback=(old,))) is None
    yesterday = {Sign.PRICE_SENSITIVE: TODAY - timedelta(days=1)}
    assert changes(Evidence(TODAY, ROUTINE, feedback=(new,), decided=yesterday)) is None
    again = said("还是太贵", 0)
    found = changes(Evidence(TODAY, ROUTINE, feedback=(new, again), decided=yesterday))
    assert found
    assert found.evidence == (again,)
    orders = (order(300, 100), order(10, 500))
    decided = {Sign.ORDERS_GREW: TODAY - timedelta(days=3)}
    assert changes(Evidence(TODAY, ROUTINE, orders, decided=decided)) is None


def test_a_customer_gone_quiet_is_seen_by_the_cadence_of_its_segment() -> None:
    def quiet(days: int, segment: Segment) -> Change | None:
        return changes(Evidence(TODAY, segment, last_contact=TODAY - timedelta(days=days)))

    assert quiet(14, EXPANSION) is None
    gone = TODAY - timedelta(days=15)
    assert quiet(15, EXPANSION) == Change(Sign.GONE_QUIET, ROUTINE, (), (gone,))
    assert quiet(28, STRATEGIC) is None
    assert quiet(29, STRATEGIC) == Change(
        Sign.GONE_QUIET, None, ("executive_visit",), (TODAY - timedelta(days=29),)
    )
    assert quiet(61, ROUTINE)
    assert changes(Evidence(TODAY, EXPANSION)) is None
    assert changes(Evidence(TODAY, None, last_contact=date(2020, 1, 1))) is None


def test_a_decision_gives_a_quiet_customer_time() -> None:
    decided = {Sign.GONE_QUIET: TODAY - timedelta(days=10)}
    last = TODAY - timedelta(days=100)
    assert changes(Evidence(TODAY, EXPANSION, last_contact=last, decided=decided)) is None


def test_a_workspace_sets_what_is_growth() -> None:
    evidence = Evidence(TODAY, ROUTINE, (order(300, 100), order(10, 140)))
    assert changes(evidence)
    assert changes(evidence, table_of({"changes": {"growth_percent": 50}})) is None


ORDERS = st.builds(order, st.integers(0, 500), st.integers(0, 1000), st.sampled_from(["CNY", None]))
SAID = st.builds(said, st.sampled_from(["太贵", "不错", "no budget", ""]), st.integers(0, 200))


@given(
    st.lists(ORDERS, max_size=6),
    st.lists(SAID, max_size=4),
    st.none() | st.integers(0, 200),
    st.none() | st.sampled_from(Segment),
)
def test_a_change_always_comes_with_its_evidence(
    orders: list[Order], feedback: list[Feedback], quiet: int | None, segment: Segment | None
) -> None:
    last = None if quiet is None else TODAY - timedelta(days=quiet)
    found = changes(Evidence(TODAY, segment, tuple(orders), tuple(feedback), last))
    if found:
        assert found.evidence
        assert found.segment is not None or found.actions
        assert found.segment != segment or found.segment is None
        assert set(found.evidence) <= {*orders, *feedback, last}
