"""What somebody says who hands back what was given to them."""

import pytest

from models.rules import refusing


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("can't do the slides, back to Alice", "slides"),
        ("sorry, I can't make the slides because I'm off", "slides"),
        ("no time for the slides", "slides"),
        ("the slides aren't mine", "slides"),
        ("hand the slides back", "slides"),
        ("幻灯片我做不了", "幻灯片"),
        ("抱歉，幻燈片不是我的，還給Alice", "幻灯片"),
        ("没空做幻灯片", "幻灯片"),
        ("Dana can't do Friday", ""),
        ("can't we do the slides?", ""),
    ],
)
def test_it_is_handed_back(line: str, what: str) -> None:
    assert refusing.read(line) == what
