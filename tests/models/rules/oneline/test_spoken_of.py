"""Whom a line only speaks of: nobody of theirs who took part."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read
from models.rules.oneline.people.spoken_of import bosses

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
CONTACTS = ["Wendy Marsh", "Colin Hargreave"]


def _people(typed: str) -> list[str]:
    return [name for name, _ in read(typed, NOW, "Pinecrest", CONTACTS).theirs]


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest: Wendy rang, they went with Halden for the chillers",
        "Pinecrest - saw Wendy, competitor (Halden) is 8% below us",
        "Pinecrest, Wendy called. apparently Brian Stott over there used to work with us",
        "Pinecrest: coffee with Wendy. she told me Colin is leaving in May",
        "Pinecrest, met Wendy. his cousin Brian runs a school and may want some",
        "Pinecrest: Wendy says our driver Brian was rude at the gate",
        "met Wendy at Pinecrest's Halden depot, all in order",
        "visited Pinecrest with Wendy, she'd like the add-on if Colin agrees",
        "Pinecrest: Wendy signs next week once Colin approves",
        "call with Wendy at Pinecrest, subject to Colin's ok",
    ],
)
def test_rivals_gossip_our_own_and_places_are_nobody_who_took_part(typed: str) -> None:
    assert _people(typed) == ["Wendy"]


@pytest.mark.parametrize(
    "typed",
    [
        "Colin sir is out of station till 22nd so met nobody at Pinecrest, left the price list",
        "no show from Colin at the coffee place, Pinecrest. waited 40 min",
        "Colin stood me up again, Pinecrest, drove all the way",
        "nothing from Colin yet on the PO, Pinecrest",
        "Pinecrest: no idea where the order is. ring Colin tomorrow about it",
    ],
)
def test_who_was_away_did_not_come_or_is_to_be_rung_took_no_part(typed: str) -> None:
    assert _people(typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest: Wendy said no to the price",
        "went with Wendy to see the line at Pinecrest",
        "Wendy, our contact at Pinecrest, rang",
        "Wendy told me at Pinecrest that the pump is fine",
    ],
)
def test_who_says_it_and_whom_we_went_with_took_part(typed: str) -> None:
    assert _people(typed) == ["Wendy"]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("new lead Halden Geomatics: Wing Cdr Bhatia called", "Wing Cdr Bhatia"),
        ("Bec Tranter, Halden Primary (new one), emailed", "Bec Tranter"),
        (
            "call w/ Halden Bros (new, 3 shops in Derby), Sue Bakewell. wants samples",
            "Sue Bakewell",
        ),
    ],
)
def test_a_name_beside_a_new_customer_is_somebodys(typed: str, who: str) -> None:
    assert [name for name, _ in read(typed, NOW).theirs] == [who]


def test_whose_secretary_rang_tells_the_customer() -> None:
    assert bosses("dr osei's secretary Pam says tmrw is off") == ["dr osei"]


def test_who_joined_is_no_condition() -> None:
    assert _people("met Wendy and Colin at Pinecrest, they sign if Colin gets the budget") == [
        "Wendy",
        "Colin",
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "拜访松林的黄厂长，他说只要周总同意就签",
        "跟松林黃廠長電話，周總點頭了才能簽",
        "见了松林黄厂长，看周总的意思",
    ],
)
def test_on_whom_it_depends_took_no_part_in_chinese(typed: str) -> None:
    chain = ["黄厂长", "周总"] if "长" in typed else ["黃廠長", "周總"]
    assert [name for name, _ in read(typed, NOW, "松林", chain).theirs] == chain[:1]
