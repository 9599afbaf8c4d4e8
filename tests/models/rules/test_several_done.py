"""How several things that were just named are told of as done."""

import pytest

from models.rules import several_done
from models.rules.several_done import Several


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("all done", Several()),
        ("they're all done", Several()),
        ("everything is done", Several()),
        ("all sent", Several(deed="send")),
        ("done both", Several(of_all=2)),
        ("both are done", Several(of_all=2)),
        ("all three are done", Several(of_all=3)),
        ("1 and 3 are done", Several((1, 3))),
        ("1, 2 and 4 done", Several((1, 2, 4))),
        ("done with 1 & 2", Several((1, 2))),
        ("the first one is done", Several((1,))),
        ("the last one is finished", Several((-1,))),
        ("the first two", Several(count=2)),
        ("finished the last two", Several(count=-2)),
        ("all except the last", Several((-1,), but=True)),
        ("everything but 2 is done", Several((2,), but=True)),
        ("the rest is done", Several()),
        ("其他的都做了", Several()),
        ("都好了", Several()),
        ("都发了", Several(deed="send")),
        ("全部完成", Several()),
        ("两个都好了", Several(of_all=2)),
        ("第一个和第三个做完了", Several((1, 3))),
        ("一和三做完了", Several((1, 3))),
        ("最后一个做完了", Several((-1,))),
        ("前两个都做了", Several(count=2)),
        ("除了第三个都做完了", Several((3,), but=True)),
        ("第三个没做，其他的都做了", Several((3,), but=True)),
        ("都寄了", Several(deed="send")),
        ("兩個都辦好了", Several(of_all=2)),
        ("第1項和第3項完成了", Several((1, 3))),
        ("前兩個", Several(count=2)),
    ],
)
def test_which_of_them_is_read(words: str, said: Several) -> None:
    assert several_done.read(words) == said


@pytest.mark.parametrize(
    "words",
    [
        "done",
        "sent",
        "all",
        "2",
        "not all done",
        "all sent?",
        "all is well",
        "all sent to Acme",
        "they all sent us quotes",
        "both parties signed",
        "3 quotes sent",
        "the first meeting is done",
        "都没做",
        "第二个没做",
        "1点做完了",
        "5.7都发了",
        "2个人都到了",
        "安和的合同都发了",
        "前两个客户都拜访了",
    ],
)
def test_what_says_more_or_less_is_none(words: str) -> None:
    assert several_done.read(words) is None


def test_places_are_of_what_stands_there() -> None:
    there = ["a", "b", "c"]
    assert Several((1, 3)).chosen(there) == ["a", "c"]
    assert Several((-1,)).chosen(there) == ["c"]
    assert Several((2,), but=True).chosen(there) == ["a", "c"]
    assert Several(count=2).chosen(there) == ["a", "b"]
    assert Several(count=-2).chosen(there) == ["b", "c"]
    assert Several((4,)).chosen(there) == []
    assert Several(count=4).chosen(there) == []
