"""Who of a customer's people has left, who takes over, and who is to be taken out."""

import pytest

from models.rules.names import posts
from models.rules.names.posts import Posts


@pytest.mark.parametrize(
    ("typed", "left", "came"),
    [
        ("恒达那边周工说马厂长要调走了，以后找罗主管", ["马厂长"], [("罗主管", "")]),
        ("恒达换采购了，老周走了，新来的采购是黄工", ["老周"], [("黄工", "采购")]),
        ("綠野吳小姐離職了，接手的是陳小姐", ["吳小姐"], [("陳小姐", "")]),
        ("XX李经理下个月退休，接任的是王经理", ["李经理"], [("王经理", "")]),
        ("恒达的采购由老周换成了黄工", ["老周"], [("黄工", "")]),
        ("Ben left Meridian, Dana takes over", ["Ben"], [("Dana", "")]),
        (
            "Helen at Meridian has resigned, her replacement is Tom Fox",
            ["Helen"],
            [("Tom Fox", "")],
        ),
        ("Tom Reed replaced Ben Adeyemi as buyer", ["Ben Adeyemi"], [("Tom Reed", "")]),
        ("the new buyer is Sam Hill", [], [("Sam Hill", "buyer")]),
    ],
)
def test_who_has_left_and_who_takes_over(
    typed: str, left: list[str], came: list[tuple[str, str]]
) -> None:
    said = posts.read(typed)
    assert (list(said.left), list(said.came)) == (left, came)


@pytest.mark.parametrize(
    ("typed", "dropped"),
    [
        ("把马厂长从恒达的决策链里去掉", "马厂长"),
        ("remove Ben from the decision chain of Meridian", "Ben"),
        ("please take Ben off Meridian's contacts", "Ben"),
    ],
)
def test_who_is_to_be_taken_out(typed: str, dropped: str) -> None:
    assert posts.read(typed).dropped == dropped


def test_who_is_there_after_all_has_not_left() -> None:
    said = posts.read("哦搞错了，调走的是罗主管，马厂长还在")
    assert (said.left, said.stays) == (("罗主管",), ("马厂长",))


@pytest.mark.parametrize(
    "typed",
    [
        "met Ben, he left the samples",
        "Ben left us a sample",
        "周工走了以后我跟李姐聊了一下",
        "王总刚走了一趟工厂",
        "安和许总要账期60天",
        "华兴五金转给刘主管",
        "call with Ben: he takes the 3 years",
    ],
)
def test_nobodys_post_is_told_of(typed: str) -> None:
    assert posts.read(typed) == Posts()


def test_whoever_only_is_told_of_took_no_part() -> None:
    both = (("老周", ""), ("周工", ""))
    assert posts.present(both, "恒达周工说老周走了") == (("周工", ""),)
    assert posts.present((("老周", ""),), "老周说他下个月要调走") == (("老周", ""),)
