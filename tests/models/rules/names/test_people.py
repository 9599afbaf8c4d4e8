"""People of a customer as they are called in a line."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.names.people import meant

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
