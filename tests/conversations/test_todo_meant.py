"""`/todo` told to move, drop or finish a to-do that is there: it is shown with the button that does
so, and no false one is made; what is new is saved at one press."""

import pytest
from sqlmodel import Session, col, select

from models import Todo
from tests.office import Office


async def open_ones(office: Office) -> list[tuple[str, str]]:
    def read(session: Session) -> list[tuple[str, str]]:
        todos = session.exec(select(Todo).where(col(Todo.done_at).is_(None)))
        return sorted((one.text, str(one.due)) for one in todos if one.cancelled_at is None)

    return await office.bot.database.read(read)


MOVED = [
    ("alice", "send the weekly report by May 7", "move the weekly report to Monday", "Move to"),
    ("alice", "record the training clips by May 7", "snooze the training clips to May 11", "Move"),
    ("mei", "5月7日前交业务周报", "交业务周报改到下周一", "改到"),
    ("mei", "5月7日前把新报价寄给周经理", "把新报价寄给周经理延到下周一", "改到"),
    ("bob", "5月7日前交業務週報", "交業務週報改到下週一", "改到"),
    ("bob", "5月7日前教學短片", "教學短片改期到5/11", "改到"),
]


@pytest.mark.parametrize(("who", "first", "then", "button"), MOVED)
async def test_what_is_to_be_moved_is_moved_at_one_press_and_none_is_new(
    office: Office, who: str, first: str, then: str, button: str
) -> None:
    person = office.slack.person(who)
    await person.types(f"/todo {first}")
    await office.settle()
    [(text, due)] = await open_ones(office)
    assert due == "2026-05-07"

    answer = await person.types(f"/todo {then}")
    assert await open_ones(office) == [(text, due)]
    pressed = next(one for one in answer.buttons if one.startswith(button))
    await answer.click(pressed)
    await office.settle()
    assert await open_ones(office) == [(text, "2026-05-11")]
    assert "✅" in answer.text


DROPPED = [
    ("alice", "send the calendars to Acme by May 7", "cancel send the calendars", "Delete"),
    ("alice", "send the calendars to Acme by May 7", "delete calendars to Acme", "Delete"),
    ("alice", "order the calendars", "the calendars are no longer needed", "Delete"),
    ("mei", "送月历", "取消送月历", "删除"),
    ("mei", "送月历", "送月历不用了", "删除"),
    ("bob", "送月曆", "取消送月曆", "刪除"),
    ("bob", "送月曆", "刪除送月曆", "刪除"),
]


@pytest.mark.parametrize(("who", "first", "then", "button"), DROPPED)
async def test_what_is_to_be_dropped_is_deleted_at_one_press(
    office: Office, who: str, first: str, then: str, button: str
) -> None:
    person = office.slack.person(who)
    await person.types(f"/todo {first}")
    await office.settle()
    before = await open_ones(office)
    answer = await person.types(f"/todo {then}")
    assert await open_ones(office) == before
    await answer.click(button)
    await office.settle()
    assert await open_ones(office) == []


@pytest.mark.parametrize(
    ("who", "first", "then", "button"),
    [
        ("alice", "send the case study to Tom", "sent the case study", "Done"),
        ("mei", "寄月历给林主任", "月历寄完了", "完成"),
        ("bob", "寄月曆給林主任", "月曆寄完了", "完成"),
    ],
)
async def test_what_is_told_as_done_is_finished_at_one_press(
    office: Office, who: str, first: str, then: str, button: str
) -> None:
    person = office.slack.person(who)
    await person.types(f"/todo {first}")
    await office.settle()
    answer = await person.types(f"/todo {then}")
    assert len(await open_ones(office)) == 1
    await answer.click(button)
    await office.settle()
    assert await open_ones(office) == []


@pytest.mark.parametrize(
    ("who", "typed", "new"),
    [
        ("alice", "move the office plants to Friday", "Save as a new to-do"),
        ("mei", "把会议室的投影仪改到周五", "记为新待办"),
        ("bob", "把會議室的投影機改到週五", "記為新待辦"),
    ],
)
async def test_what_fits_nothing_is_asked_about_and_new_at_one_press(
    office: Office, who: str, typed: str, new: str
) -> None:
    person = office.slack.person(who)
    answer = await person.types(f"/todo {typed}")
    assert await open_ones(office) == []
    await answer.click(new)
    await answer.click(new)
    await office.settle()
    assert [due for _, due in await open_ones(office)] == ["2026-05-08"]


@pytest.mark.parametrize(
    "typed",
    [
        "cancel the hotel for Tom",
        "取消周五的订房",
        "刪除舊報價檔",
        "push Acme for payment by Friday",
    ],
)
async def test_what_only_sounds_so_is_a_new_to_do(office: Office, typed: str) -> None:
    await office.alice.types("/todo send the deck to Acme")
    await office.settle()
    await office.alice.types(f"/todo {typed}")
    await office.settle()
    assert len(await open_ones(office)) == 2
