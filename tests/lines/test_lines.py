"""Lines of reps that the reader was mended on: it is not to get worse at them."""

import pytest

from tests.lines.__main__ import FOLDER, Score, score


@pytest.mark.parametrize(("script", "lines"), [("en", 814), ("cn", 799), ("tw", 799)])
def test_most_of_what_reps_type_is_read_as_a_colleague_would(script: str, lines: int) -> None:
    total = Score()
    for corpus in sorted(FOLDER.glob(f"{script}*.jsonl")):
        total.add(score(corpus))
    every = total.fields.total()
    assert total.lines == lines
    assert total.right.total() / every > 0.96
    assert total.misleading.total() / every < 0.006
