"""Lines of reps that the reader was mended on: it is not to get worse at them."""

import pytest

from tests.lines.__main__ import FOLDER, Score, score_each


@pytest.mark.long
@pytest.mark.parametrize(("script", "right"), [("en", 0.965), ("cn", 0.968), ("tw", 0.955)])
def test_most_of_what_reps_type_is_read_as_a_colleague_would(script: str, right: float) -> None:
    total = Score()
    for one in score_each(sorted(FOLDER.glob(f"{script}*.jsonl"))):
        total.add(one)
    every = total.fields.total()
    assert total.lines > 830
    assert total.right.total() / every > right
    assert total.misleading.total() / every < 0.006
