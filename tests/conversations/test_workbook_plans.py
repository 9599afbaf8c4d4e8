"""Several strategies of a workbook for one customer become one, and nothing of them is lost."""

from typing import Any

import pytest

from tests.conversations.test_workbook import drop, workbook
from tests.office import Office

PLAN: list[Any] = ["Customer", "Strategy goal", "Core actions", "Owner", "Time", "Expected effect"]
WIN: list[Any] = ["Acme", "Win the tender", "Show plan A", "alice", "weekly", "an order"]
KEEP: list[Any] = [
    "Acme",
    "Keep the spares",
    "Visit the plant\nSend a price list",
    "bob",
    None,
    "renewal",
]
BOLT: list[Any] = ["Bolt", "Grow", "Call", "alice", "monthly", None]


@pytest.mark.both_databases
async def test_two_strategies_of_a_customer_become_one_with_the_goals_and_actions_of_both(
    office: Office,
) -> None:
    await office.bob.types("/todo")
    file = workbook([PLAN, WIN, KEEP, BOLT])
    preview = await drop(office, file)
    told = "Acme: the file has 2 strategies, a customer has one here. They become one"
    assert told in preview.text
    assert "“Win the tender”, “Keep the spares”, and all 3 actions of them stay" in preview.text
    assert "Bolt: the file" not in preview.text
    assert "left out" not in preview.text
    await preview.click("Import")
    await office.settle()
    shown = await office.alice.types("/strategy Acme")
    for known in ("Win the tender; Keep the spares", "an order; renewal"):
        assert known in shown.text
    for action, owner in (
        ("Show plan A", "@alice"),
        ("Visit the plant", "@bob"),
        ("Send a price list", "@bob"),
    ):
        [line] = [one for one in shown.text.splitlines() if action in one]
        assert owner in shown.text[shown.text.index(line) :].split("\n•")[0]
    again = await drop(office, file, "again.xlsx")
    assert "3 rows are here already" in again.text or "2 rows are here already" in again.text
    assert "Import" not in again.buttons


async def test_more_actions_than_a_strategy_holds_are_told(office: Office) -> None:
    many = "\n".join(f"{number}. Do thing {number}" for number in range(1, 15))
    preview = await drop(office, workbook([PLAN, [*BOLT[:2], many, "alice", None, None]]))
    for known in ("“Do thing 13”", "“Do thing 14”", "a strategy holds 12 actions"):
        assert known in preview.text
    assert "“Do thing 12”" not in preview.text


async def test_two_strategies_that_call_the_customer_another_kind_are_told(office: Office) -> None:
    kinds = [[*PLAN, "Customer type"], [*WIN, "key account"], [*KEEP, "routine"]]
    preview = await drop(office, workbook(kinds))
    assert "1 row is left out" in preview.text
    assert "same customer again, with other values" in preview.text
