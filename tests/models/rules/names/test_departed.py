"""Lines that say that somebody has left, where people are named."""

import pytest

from models.rules.names.departed import says_left


@pytest.mark.parametrize(
    "line",
    [
        "Tom left end of Nov",
        "Tom Okafor has left",
        "Tom (left in November)",
        "Tom Okafor (CFO, left)",
        "Ann is leaving on Friday",
        "Ann no longer there",
        "Ann Lee retired",
        "张总离职了",
        "张总（已离职）",
        "李經理已離職",
        "王工 11月走了",
    ],
)
def test_it_says_so(line: str) -> None:
    assert says_left(line)


@pytest.mark.parametrize(
    "line",
    [
        "Li Wei (CTO, stability)",
        "Tom Left (CFO)",
        "Left",
        "Ann Quitman (Head of left-luggage)",
        "Ann (CFO, wants no downtime)",
        "Jo Gone (buyer)",
        "张总(CEO,关注成本控制)",
        "走先生 (采购)",
    ],
)
def test_it_names_somebody(line: str) -> None:
    assert not says_left(line)
