"""Lines of reps that the reader was mended on: it is not to get worse at them."""

from tests.lines.__main__ import FOLDER, Score, score


def test_most_of_what_reps_type_is_read_as_a_colleague_would() -> None:
    total = Score()
    for corpus in sorted(FOLDER.glob("*.jsonl")):
        total.add(score(corpus))
    every = total.fields.total()
    assert total.lines == 2412
    assert total.right.total() / every > 0.96
    assert total.misleading.total() / every < 0.006
