"""What is worth mentioning to a customer: suited, valid, and at most two."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.rules.news import MAX_MENTIONED, is_valid, suits, worth_mentioning

TODAY = date(2026, 5, 6)
SEGMENTS = ("key_expansion", "routine_followup")


@dataclass(frozen=True)
class Item:
    id: int
    valid_until: date | None = None
    for_segments: frozenset[str] = frozenset()
    for_industries: tuple[str, ...] = ()


ITEMS = st.lists(
    st.builds(
        Item,
        id=st.integers(1, 99),
        valid_until=st.none() | st.integers(-3, 3).map(lambda days: TODAY + timedelta(days)),
        for_segments=st.frozensets(st.sampled_from(SEGMENTS)),
        for_industries=st.sampled_from([(), ("retail",), ("零售", "banking")]),
    )
)


@given(
    ITEMS, st.none() | st.sampled_from(SEGMENTS), st.sampled_from(["", "Retail, food", "零售业"])
)
def test_what_is_mentioned_is_valid_and_suits(
    items: list[Item], segment: str | None, industry: str
) -> None:
    told = worth_mentioning(items, segment, industry, TODAY)
    fitting = [one for one in items if is_valid(one, TODAY) and suits(one, segment, industry)]
    assert len(told) == min(MAX_MENTIONED, len(fitting))
    assert all(one in fitting for one in told)


def test_what_is_meant_for_such_customers_comes_first_then_what_ends_first() -> None:
    items = [
        Item(1),
        Item(2, TODAY),
        Item(3, for_industries=("retail",)),
        Item(4, TODAY, frozenset({"key_expansion"})),
    ]
    told = worth_mentioning(items, "key_expansion", "Retail", TODAY)
    assert [one.id for one in told] == [4, 3]
    assert [one.id for one in worth_mentioning(items, None, "", TODAY)] == [2, 1]
    assert [one.id for one in worth_mentioning(items, None, "", TODAY + timedelta(1))] == [1]
