"""Decision chains as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.names.decision_chain import Link, parse, write

WORDS = st.text("abc XYZ张总李.-'", min_size=1, max_size=12).map(str.strip).filter(bool)
# A bullet before a name is taken off, as people paste lists.
NAMES = WORDS.map(lambda name: name.lstrip("-– ")).filter(bool)
LINKS = st.builds(Link, NAMES, st.one_of(st.just(""), WORDS), st.one_of(st.just(""), WORDS))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("张总(CEO,关注成本控制)", Link("张总", "CEO", "关注成本控制")),
        ("李经理（技术总监，关注系统稳定性）", Link("李经理", "技术总监", "关注系统稳定性")),
        ("Li Wei (CTO, stability, and price)", Link("Li Wei", "CTO", "stability, and price")),
        ("Li Wei, CTO, stability", Link("Li Wei", "CTO", "stability")),
        ("Li Wei (CTO (acting), price)", Link("Li Wei", "CTO (acting)", "price")),
        ("Li Wei, CTO (acting)", Link("Li Wei", "CTO (acting)")),
        ("Li Wei (CTO", Link("Li Wei", "CTO")),
        ("Li Wei (, price)", Link("Li Wei", "", "price")),
        ("• Li Wei", Link("Li Wei")),
        ("(CTO)", Link("(CTO)")),
    ],
)
def test_one_person_is_a_name_a_title_and_a_concern(typed: str, read: Link) -> None:
    assert parse(typed) == [read]


def test_people_stand_on_lines_or_side_by_side() -> None:
    zhang, li = Link("张总", "CEO", "成本、交期"), Link("李总监", "CTO")
    assert parse("张总(CEO,成本、交期)\n\n李总监(CTO)\n") == [zhang, li]
    assert parse("张总(CEO,成本、交期)、李总监(CTO)") == [zhang, li]
    assert parse("张总（CEO，成本、交期）；李总监（CTO）") == [zhang, li]


@given(st.lists(LINKS))
def test_what_is_written_is_read_back_as_the_same_people(chain: list[Link]) -> None:
    assert parse(write(chain)) == chain


@given(st.text("a张(（)）,，;；、\n• ", max_size=40))
def test_anything_typed_is_read_without_losing_a_name(typed: str) -> None:
    assert all(link.name for link in parse(typed))
