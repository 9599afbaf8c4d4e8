"""Firms that nobody knows yet, in English, by who is said to be of them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import dates, oneline
from models.rules.oneline.customers import newcomer

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def customer(typed: str) -> str:
    with dates.written_in("en-US"):
        return oneline.read(typed, NOW).customer


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        (
            "met a chap at the show, Ollie from Pendleford Quorum, first contact",
            "Pendleford Quorum",
        ),
        ("met Grant Hollis from Juniper Ales (Reno), wants sleek cans", "Juniper Ales"),
        ("spoke to Dana Osei, owner of Bexford Barbell, abt rubber floor", "Bexford Barbell"),
        ("Mike at Drummore Hallett was all for us", "Drummore Hallett"),
        ("tea with Puan Salmah of Cahaya Legal Chambers KL last wed", "Cahaya Legal Chambers"),
        ("cold visit at Shanti Dental Care Pune, Dr. Meera Joshi keen", "Shanti Dental Care"),
        ("lost St Agnes College uniforms to the other mob on price", "St Agnes College"),
    ],
)
def test_a_firm_is_named_by_who_is_of_it_or_by_what_became_of_it(typed: str, firm: str) -> None:
    assert customer(typed) == firm


@pytest.mark.parametrize(
    "typed",
    [
        "met Tom at Hyde Park this morning, likes the samples",
        "Jo from New Zealand rang, wants the price list",
        "Dave from Accounts Payable wants the po number",
        "Ben from Head Office rang about the invoice",
        "coffee with Ann at Costa Coffee, likes the samples",
        "Not Thornley Brewing, the FARMS lot. Fiona happy with the seed",
    ],
)
def test_where_somebody_is_or_comes_from_is_no_firm(typed: str) -> None:
    assert customer(typed) == ""


def test_a_new_party_stays_new_whoever_sent_them() -> None:
    typed = "New party - Annam Catering, Mrs Deshmukh. ref from Suresh Patil. call her wed 17th 4pm"
    assert newcomer.is_labelled(typed)
    line = oneline.read(typed, NOW)
    assert line.customer == "Annam Catering"
    assert [name for name, _ in line.theirs] == ["Mrs Deshmukh"]


def test_a_new_lead_is_nobodys_title() -> None:
    line = oneline.read("Kopi w Mr Goh from Sin Heng Bakery, new lead, Bedok side", NOW)
    assert [name for name, _ in line.theirs] == ["Mr Goh"]
