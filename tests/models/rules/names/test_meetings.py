"""Whom a meeting is with: as often as it is certain, and no more often."""

from datetime import date

import pytest

from models.rules.names.meetings import Recogniser
from models.rules.time.ical import Guest, Meeting

CUSTOMERS = [
    ("Acme", 1),
    ("Acme Solutions Ltd", 2),
    ("上海新希望科技有限公司", 3),
    ("GE", 4),
    ("Globex Industries Inc", 5),
    ("Group Ltd", 6),
    ("科技公司", 7),
    ("Initech Berlin", 8),
    ("Initech Paris", 9),
]
CONTACTS = [("Li Wei", 5), ("王芳", 3), ("Max", 1), ("Ann Poe", 5), ("Ann Poe", 1)]
RECOGNISER = Recogniser(CUSTOMERS, CONTACTS)


def found(title: str, *guests: Guest) -> set[int]:
    meeting = Meeting("key", title, date(2026, 5, 7), None, "", guests)
    return set(RECOGNISER.with_whom(meeting))


@pytest.mark.parametrize(
    ("title", "customers"),
    [
        ("Acme", {1}),
        ("Lunch with ACME’s team", {1}),
        ("acme solutions: kick-off", {2}),  # the longer name, not the shorter in it
        ("Acme and Acme Solutions", {1, 2}),
        ("Globex Industries (demo)", {5}),
        ("拜访新希望科技", {3}),
        ("新希望科技/Acme 三方会", {1, 3}),
        ("與新希望科技開會", {3}),
        ("GE: offer", {4}),
        ("ge: offer", set()),  # two letters may be anything
        ("Pacmen and academe", set()),
        ("Group meeting", set()),
        ("科技讨论", set()),
        ("新希望", set()),
        ("", set()),
    ],
)
def test_a_customers_name_stands_in_the_title_as_a_word(title: str, customers: set[int]) -> None:
    assert found(title) == customers


@pytest.mark.parametrize(
    ("address", "customers"),
    [
        ("li@acme.com", {1}),
        ("li@mail.ACME.co.uk", {1}),
        ("li@acme-solutions.de", {2}),
        ("li@globex.com", {5}),  # nobody else begins so
        ("li@initech.com", {8, 9}),
        ("li@acme.gmail.com", set()),
        ("acme@gmail.com", set()),
        ("acme@163.com", set()),
        ("acme.com", set()),
        ("c_1@group.calendar.google.com", set()),
        ("not an address", set()),
    ],
)
def test_a_guest_writes_from_a_customer(address: str, customers: set[int]) -> None:
    assert found("Meeting", Guest("", address)) == customers


def test_a_guests_full_name_counts_where_nothing_else_does() -> None:
    li = Guest("Li Wei", "li@gmail.com")
    assert found("Coffee", li) == {5}
    assert found("Acme", li) == {1}
    assert found("喝咖啡", Guest("王芳", "")) == {3}
    assert found("Coffee", Guest("Max", "")) == set()
    assert found("Coffee", Guest("Ann Poe", "")) == {1, 5}


def test_title_and_guests_of_two_customers_are_both_named() -> None:
    assert found("Acme", Guest("", "li@globex.com")) == {1, 5}
