"""What is said of several pictures, each by its number."""

import pytest

from models.rules import pictured


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("第一張晨曦的貨架，第二張綠野的合約", [(0, "晨曦的貨架"), (1, "綠野的合約")]),
        ("第二张是海岳的仓库，第一张是绿野的合同", [(1, "海岳的仓库"), (0, "绿野的合同")]),
        ("first is Acme's shelf, second is Beta's card", [(0, "Acme's shelf"), (1, "Beta's card")]),
        ("photo 1: Acme shelf and photo 2: Beta card", [(0, "Acme shelf"), (1, "Beta card")]),
        (
            "first one is Acme's shelf, the last one shows Beta's card",
            [(0, "Acme's shelf"), (1, "Beta's card")],
        ),
    ],
)
def test_each_has_its_own_words(said: str, parts: list[tuple[int, str]]) -> None:
    assert pictured.parted(said, 2) == parts


@pytest.mark.parametrize(
    "said", ["第一張晨曦的貨架", "晨曦的貨架", "第一张晨曦，第三张绿野", "两张都是晨曦的"]
)
def test_what_does_not_tell_them_apart_is_of_all(said: str) -> None:
    assert pictured.parted(said, 2) == []
