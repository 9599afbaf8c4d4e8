"""People of a customer as they are called in a line."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.names.people import is_said, known_as, meant

CHAIN = [
    Link("Ong Wei Ming", "Plant manager"),
    Link("Ines Ferrant", "shipping"),
    Link("Dr Kwame Osei"),
    Link("Sam Lee"),
    Link("Sam Okoro"),
    Link("马建国", "厂长"),
    Link("方小姐", "業務經理"),
    Link("李伟", "采购经理"),
    Link("李娜", "财务总监"),
    Link("周雯"),
]


SURELY = [Link("黄厂长", "厂长"), Link("周协理", "營運協理"), Link("Li Wen", "Head of purchasing")]


@pytest.mark.parametrize(
    ("name", "title", "meant"),
    [
        ("黄厂长", "", "黄厂长"),
        ("黃廠", "", "黄厂长"),
        ("黄总", "", "黄厂长"),
        ("黄小姐", "", None),
        ("周太太", "倉管", None),
        ("Wen", "", "Li Wen"),
        ("Wen", "purchasing", "Li Wen"),
        ("Wen", "accountant", None),
        ("Li Wen", "CEO", "Li Wen"),  # who may have a new office
    ],
)
def test_who_is_said_to_be_something_else_is_not_meant_for_sure(
    name: str, title: str, meant: str | None
) -> None:
    found = known_as(Link(name, title), SURELY)
    assert (found.name if found else None) == meant


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Mr Ong", ["Ong Wei Ming"]),
        ("Dr Osei", ["Dr Kwame Osei"]),
        ("ines", ["Ines Ferrant"]),
        ("Ines Ferrant", ["Ines Ferrant"]),
        ("Ines Castro", []),
        ("Sam", ["Sam Lee", "Sam Okoro"]),
        ("Mr Lee", ["Sam Lee"]),
        ("Mr", []),
        ("Sam L", ["Sam Lee"]),
        ("Sam X", []),
        ("马厂长", ["马建国"]),
        ("馬總", ["马建国"]),
        ("马经理", []),
        ("老马", ["马建国"]),
        ("建国", ["马建国"]),
        ("方小姐", ["方小姐"]),
        ("方經理", ["方小姐"]),
        ("李经理", ["李伟"]),
        ("李总监", ["李娜"]),
        ("李总", ["李伟", "李娜"]),
        ("周主任", ["周雯"]),
        ("王总", []),
    ],
)
def test_who_is_meant_by_a_name(said: str, names: list[str]) -> None:
    assert [one.name for one in meant(said, CHAIN)] == names


@pytest.mark.parametrize(
    ("line", "name", "is_said_there"),
    [
        ("darlene again, wants two more quotes", "Darlene Fuchs", True),
        ("supposed to see gil, it never happened", "Gil Abernathy", True),
        ("wei jie say any price can", "Lim Wei Jie", True),
        ("kurian again asking for a discount", "Joseph Kurian", True),
        ("they asked kurian", "Joseph Kurian", False),
        ("we will mark it down", "Mark Osei", False),
        ("banks are closed", "Lena Banks", False),
        ("the jie is up", "Lim Wei Jie", False),
        ("马晓燕来电", "马晓燕", True),
        ("darlene again", "马晓燕", False),
    ],
)
def test_a_name_is_said_in_small_letters_where_it_is_no_word(
    line: str, name: str, is_said_there: bool
) -> None:
    assert is_said(line, name) is is_said_there


@pytest.mark.parametrize(
    ("said", "is_meant"), [("Lim WJ", True), ("WJ Lim", True), ("Lim WK", False), ("WJ", False)]
)
def test_given_names_may_be_said_by_their_initials(said: str, is_meant: bool) -> None:
    assert bool(meant(said, [Link("Lim Wei Jie", "Operations Manager")])) is is_meant
