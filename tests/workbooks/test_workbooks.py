"""Workbooks that the reader was mended on: it is not to get worse at them."""

import pytest

from tests.workbooks.__main__ import FOLDER, Score, score


@pytest.mark.long
@pytest.mark.parametrize("half", [0, 1])
def test_most_of_what_teams_keep_is_read_as_a_colleague_would(half: int) -> None:
    total = Score()
    for path in sorted(FOLDER.glob("*.xlsx"))[half::2]:
        total.add(score(path))
    right = total.right.total()
    assert right / (right + len(total.wrong)) > 0.99
