"""Whose a bare "will" is: in one sentence the subject goes on from the clause before."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "typed",
    [
        "called Li at Acme about the slots, he is fine with 2 hours, will confirm by Thursday",
        "visited Li at Acme, he likes it, will send the signed order by Wednesday",
        "visited Li at Acme, he likes the demo and will decide by Friday",
        "Li from Acme called, he is happy, will let me know by Monday",
    ],
)
def test_what_the_customer_will_do_is_no_promise_of_ours(typed: str) -> None:
    line = oneline.read(typed, NOW, "Acme", contacts=["Li"])
    assert line.todos == ()
    assert typed.split(", ")[-1].removeprefix("and ") in line.content.replace("\n", ", ")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("met Li at Acme, told him, will send the quote by Friday", "send the quote"),
        ("called Li at Acme, he wants a quote, will send it by Friday", "send a quote"),
        ("called Li at Acme, he likes it, will send the quote by Friday", "send the quote"),
        ("met Li at Acme, he asked about lead times, will confirm by Thursday", "confirm"),
        ("called Li at Acme, she loves it, I will confirm by Friday", "confirm"),
        ("called Li at Acme, he is happy. Will confirm the slot by Friday", "confirm the slot"),
    ],
)
def test_what_we_will_do_stays_ours(typed: str, text: str) -> None:
    line = oneline.read(typed, NOW, "Acme", contacts=["Li"])
    assert [one.text for one in line.todos] == [text]
