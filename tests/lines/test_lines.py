"""Lines of reps that the reader was mended on: it is not to get worse at them."""

import pytest

from tests.lines.__main__ import FOLDER, Score, score_each


@pytest.mark.parametrize("third", range(3))
def test_most_of_what_reps_type_is_read_as_a_colleague_would(third: int) -> None:
    total = Score()
    for one in score_each(sorted(FOLDER.glob("*.jsonl"))[third::3]):
        total.add(one)
    every = total.fields.total()
    assert total.lines > 790
    assert total.right.total() / every > 0.96
    assert total.misleading.total() / every < 0.006
