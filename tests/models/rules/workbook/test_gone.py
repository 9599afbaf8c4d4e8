"""People of a customer who have left, and who came after them."""

import pytest

from models.rules.workbook.people import gone


@pytest.mark.parametrize(
    ("said", "staying", "left"),
    [
        ("孙主任（已离职）→ 现 何主任", "何主任", "孙主任（已离职）"),
        ("倪科长（离职）→现任 毕科长", "毕科长", "倪科长（离职）"),
        ("老蔡（退休）→接手：小蔡", "小蔡", "老蔡（退休）"),
        ("陳主任(已離職)→ 林主任", "林主任", "陳主任(已離職)"),
        ("李姐（2026年10月离职）、王总", "王总", "李姐（2026年10月离职）"),
        ("原：老周 现：黄工", "黄工", "老周"),
        ("Bob Hill (left) -> now Ann Reed", "Ann Reed", "Bob Hill (left)"),
        ("Carl Voss (no longer there), now: Jenny Ott", "Jenny Ott", "Carl Voss (no longer there)"),
        ("Ann Lee (left in May), Bo Ray (buyer)", "Bo Ray (buyer)", "Ann Lee (left in May)"),
    ],
)
def test_whoever_came_after_is_there(said: str, staying: str, left: str) -> None:
    assert gone.apart(said) == gone.Staying(staying, (left,))


@pytest.mark.parametrize(
    "said",
    [
        "王总（老板，怕员工离职）",
        "王总（总经理）→李工（技术）",
        "刘敏（采购，原质检）",
        "Tom (left handed)",
        "Ann (leaves in May)",
        "Bob Left (buyer)",
    ],
)
def test_others_stay(said: str) -> None:
    assert gone.apart(said) == gone.Staying(said)
