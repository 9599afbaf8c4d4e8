"""A line of a plan as a task of its owner's."""

import pytest

from models.rules import as_task


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("asks each customer who decides", "ask each customer who decides"),
        ("calls every customer under 3", "call every customer under 3"),
        ("tries the new script", "try the new script"),
        ("catches up with Acme", "catch up with Acme"),
        ("goes to Acme", "go to Acme"),
        ("does the quotes", "do the quotes"),
        ("discuss prices with Li", "discuss prices with Li"),
        ("focus on three customers", "focus on three customers"),
        ("process the returns", "process the returns"),
        ("sales training in May", "sales training in May"),
        ("Salesforce clean-up", "Salesforce clean-up"),
        ("给低分客户打电话", "给低分客户打电话"),
    ],
)
def test_of_somebody(said: str, task: str) -> None:
    assert as_task.of_somebody(said) == task


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("I agree the delivery slots", "agree the delivery slots"),
        ("I'll call Li weekly", "call Li weekly"),
        ("we meet on Mondays", "meet on Mondays"),
        ("agree the slots", "agree the slots"),
        ("IT to be asked", "IT to be asked"),
        ("Iris calls Acme", "Iris calls Acme"),
    ],
)
def test_of_oneself(said: str, task: str) -> None:
    assert as_task.without_self(said) == task
