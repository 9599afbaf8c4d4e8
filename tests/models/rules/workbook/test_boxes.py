"""Boxes that are ticked in a cell, and notes at the margin."""

import pytest

from models.rules.workbook.cells import cells
from tests.models.rules.workbook.given import of


@pytest.mark.parametrize(
    ("said", "ticked"),
    [
        ("☑近海 □遠洋 □漁會", "近海"),
        ("□食品 ■纺织 □木业", "纺织"),
        ("☑食品 ☑纺织 □木业", "食品、纺织"),
        ("近海☑ 遠洋□", "近海"),
        ("[x] dealer [ ] farm", "dealer"),
        ("( ) dealer (v) farm", "farm"),
        ("□近海 □遠洋", None),
        ("■ 1. 送样", "■ 1. 送样"),
        ("← 问老王", None),
        ("<- ask Wes", None),
    ],
)
def test_only_what_is_ticked_is_a_value(said: str, ticked: str | None) -> None:
    assert cells.text(said) == ticked


def test_a_legend_beside_the_headings_is_none() -> None:
    found = of(
        ["Acct", "Sector", "Heads", "Headache", "Ask", None, "green = warm\nred = needs a vote"],
        ["Acme Tools Ltd", "tools", 12, "noise", "net 60", None, None],
        ["Beta Farm", "hay", 5, "dust", "lease", None, "<- ask Wes how we lost this"],
        locale="en-US",
    )
    assert [one.demands for one in found.customers] == ["net 60", "lease"]
