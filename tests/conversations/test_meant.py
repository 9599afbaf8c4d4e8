"""What people say of their to-dos and drafts instead of pressing a button: shown with its buttons,
and never changed by words. From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import select

from bot.localslack.people.people import Person
from bot.localslack.world.faults import ApiError
from models import FollowUp
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import promise
from tests.office import Office

TODOS = ("write the case study for Globex", "ask legal about the DPA", "send the Northwind offer")
CHINESE = ("给恒达发报价单", "寄样品给海岳", "问法务合同条款")


async def promised(office: Office, *texts: str, who: Person | None = None) -> None:
    for days, text in enumerate(texts):
        await promise(office, who or office.alice, text, days=days)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("done with the case study", 0),
        ("case study is done", 0),
        ("the case study's been finished", 0),
        ("move ask legal about the DPA to friday", 1),
        ("push the northwind offer to wednesday", 2),
        ("finished the case study", 0),
        ("sent the offer", 2),
    ],
)
async def test_what_is_said_of_a_todo_shows_it_with_its_menu(
    office: Office, words: str, at: int
) -> None:
    await promised(office, *TODOS)
    [said] = await says(office, office.alice, words)
    assert said.startswith("Do you mean this? Nothing has been changed")
    assert TODOS[at] in said
    assert not any(TODOS[other] in said for other in range(3) if other != at)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("报价单发了", 0),
        ("样品寄出了可以勾掉", 1),
        ("把法务那件事改到下周二", 2),
        ("報價單發了", 0),
        ("樣品寄出了可以勾掉", 1),
        ("把法務那件事改到下週二", 2),
    ],
)
async def test_in_chinese_too(office: Office, words: str, at: int) -> None:
    await promised(office, *CHINESE, who=office.mei)
    [said] = await says(office, office.mei, words)
    assert said.startswith("您说的是这一项吗？还没有改动")
    assert CHINESE[at] in said
    assert not any(CHINESE[other] in said for other in range(3) if other != at)


@pytest.mark.both_databases
async def test_it_is_done_by_its_menu_alone_and_the_answer_says_so(office: Office) -> None:
    await promised(office, *TODOS)
    await says(office, office.alice, "done with the case study")
    answer = office.alice.dm.last()
    await answer.select("home-todo:1", "Done")
    await office.settle()
    assert answer.text.startswith("✅ This is how it stands now:")
    assert f"{TODOS[0]}\n✅ Done on" in answer.text
    assert TODOS[0] not in (await office.alice.types("/todo")).text
    await answer.click("Reopen")
    await office.settle()
    assert answer.text.startswith("Do you mean this?")
    assert TODOS[0] in (await office.alice.types("/todo")).text


async def test_at_most_three_are_shown(office: Office) -> None:
    await promised(office, *(f"call supplier {name}" for name in "ABCDE"))
    [said] = await says(office, office.alice, "done with the supplier")
    assert said.startswith("Do you mean one of these?")
    assert said.count("call supplier") == 3


async def test_where_nothing_fits_that_is_said(office: Office) -> None:
    await promised(office, *TODOS)
    for words in ("move the fair booth to friday", "the slide deck is done"):
        [said] = await says(office, office.alice, words)
        assert said.startswith("I found no open to-do or planned contact that fits")
    [said] = await says(office, office.alice, "undo")
    assert said.startswith("Nothing has been changed yet.")


async def test_what_was_sent_to_a_customer_may_be_a_record_all_the_same(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await promised(office, *TODOS)
    [said] = await says(office, office.alice, "sent the offer to Northwind")
    assert TODOS[2] in said
    answer = office.alice.dm.last()
    form = await answer.click("Log a follow-up instead")
    assert form.value("content") == "sent the offer to Northwind"
    await answer.click("Done")
    await office.settle()
    assert answer.text.startswith("✅ This is how it stands now:")
    assert f"{TODOS[2]}\n✅ Done on" in answer.text
    assert "Log a follow-up instead" in answer.buttons


async def test_what_only_the_customer_fits_is_a_record(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await promised(office, *TODOS)
    [draft] = await says(office, office.alice, "sent the brochure to Northwind")
    assert "Here's what I understood" in draft


@pytest.mark.parametrize("words", ["yes save it", "save", "ok, save this please", "好的，保存"])
async def test_a_draft_that_is_to_be_saved_is_shown_with_its_buttons(
    office: Office, words: str
) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "met Li at Acme, she wants 300 seats by June")
    draft = office.alice.dm.last()
    [said] = await says(office, office.alice, words)
    assert said.startswith("This draft is not saved yet. Press Save here:")
    answer = office.alice.dm.last()
    await answer.click("Save")
    await office.settle()
    assert answer.text.startswith("✅ This draft is no longer open.")
    assert "✅ Saved: Acme" in draft.text
    [said] = await says(office, office.alice, words)
    assert said.startswith("You have no open draft")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("what is this?", "alice"),
        ("what can you do?", "alice"),
        ("who are you", "alice"),
        ("你是谁", "mei"),
        ("你能做什么？", "mei"),
        ("這是什麼", "bob"),
        ("你是誰？", "bob"),
    ],
)
async def test_who_asks_what_this_is_is_told(office: Office, words: str, name: str) -> None:
    [said] = await says(office, getattr(office, name), words)
    assert "Kept" in said.splitlines()[0]
    assert said.count("• ") == 3
    assert "/followup help" in said.splitlines()[-1]


async def test_a_record_that_is_undone_is_told_so_in_its_drafts_message(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "met Li at Acme, she wants 300 seats by June")
    draft = office.alice.dm.last()
    await draft.click("Save")
    await office.settle()
    assert "✅ Saved: Acme" in draft.text
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert "↩️ Undone: Acme" in draft.text
    assert "Saved" not in draft.text


async def test_a_draft_that_was_saved_elsewhere_is_saved_once_and_says_so(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await says(office, office.alice, "met Li at Acme, she wants 300 seats by June")
    draft = office.alice.dm.last()
    await says(office, office.alice, "save it")
    office.slack.faults.order("chat.update", 2, ApiError("fatal_error"))
    await office.alice.dm.last().click("Save", waits=False)
    await office.settle()
    assert "Save" in draft.buttons
    await draft.click("Save")
    await office.settle()
    assert "This is done already" in office.alice.ephemerals[-1].text
    assert "✅ Saved: Acme" in draft.text
    [record] = await office.bot.database.read(lambda s: list(s.exec(select(FollowUp))))
    assert record.content
