"""Records that say too little: asked about once in the form, then saved and marked."""

import asyncio

from sqlmodel import Session, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from models import FollowUp
from tests.conversations.reviews import post_review
from tests.office import Office

AS_IT_IS = "Add it here, or save as is."


async def form(who: Person, typed: str = "Acme", **fields: str) -> Modal:
    modal: Modal = await who.types(f"/followup {typed}")
    await modal.fill({"content": "Showed plan A to Li"} | fields)
    return modal


async def insist(office: Office, modal: Modal) -> None:
    """Save, and save again once asked."""
    asked = await question(modal)
    assert (await asked.submit()).closed
    await office.settle()


async def question(modal: Modal) -> Modal:
    """Save; the form that asks for more."""
    result = await modal.submit()
    assert not result.errors
    assert result.modal is not None
    return result.modal


async def marks(office: Office) -> list[bool]:
    """Of every record, in the order they were logged: whether it is marked vague."""

    def read(session: Session) -> list[bool]:
        return [one.is_vague for one in session.exec(select(FollowUp).order_by("id"))]

    return await office.bot.database.read(read, "TKEPT")


async def test_the_first_save_asks_above_the_field_and_stores_nothing(office: Office) -> None:
    asked = await question(await form(office.alice, content="Had a good talk"))

    assert f"🤔 “Had a good talk”: what exactly? {AS_IT_IS}" in asked.text
    assert asked.value("content") == "Had a good talk"
    assert asked.submit_label == "Save as is"
    await office.settle()
    assert await marks(office) == []
    assert office.alice.dm.messages == []


async def test_saved_again_it_is_kept_as_it_is_and_marked(office: Office) -> None:
    modal = await form(office.alice, content="Had a good talk")
    await insist(office, modal)

    assert await marks(office) == [True]
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "“Had a good talk”: what exactly? You can add it with Edit." in confirmation.text


async def test_another_vague_text_is_not_asked_about_again(office: Office) -> None:
    modal = await question(await form(office.alice, content="Had a good talk"))
    await modal.fill(content="Very nice people", feedback="happy")
    assert (await modal.submit()).closed
    assert await marks(office) == [True]


async def test_a_text_made_specific_is_saved_without_a_mark(office: Office) -> None:
    modal = await question(await form(office.alice, content="Had a good talk", feedback="happy"))
    assert modal.text.count("🤔") == 2
    await modal.fill(content="Demo of plan A", feedback="“Faster than what we have”")
    assert (await modal.submit()).closed
    await office.settle()

    assert await marks(office) == [False]
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "exactly?" not in confirmation.text


async def test_the_question_is_in_the_person_s_language(office: Office) -> None:
    modal = await form(office.mei, "科技公司", content="演示ERP对接", feedback="客户表示满意")
    asked = await question(modal)
    assert "🤔 “客户表示满意”：具体指什么？可以补充，也可以按原样保存。" in asked.text
    assert asked.submit_label == "按原样保存"
    modal = await form(office.bob, "電子公司", content="演示ERP對接", feedback="有點貴")
    asked = await question(modal)
    assert "「有點貴」：具體多少？" in asked.text
    assert (await asked.submit()).closed


async def test_what_says_something_is_never_asked_about(office: Office) -> None:
    for number, said in enumerate(["发了报价", "sent the quote", "约好5月12日再谈", "没人接"]):
        modal = await form(office.mei, f"Shop {number}", content=said, feedback="李工要问财务")
        assert (await modal.submit()).closed
        await office.settle()
    assert await marks(office) == [False] * 4


async def test_being_asked_outlasts_a_restart(office: Office) -> None:
    modal = await question(await form(office.alice, content="Had a good talk"))
    await office.restart()
    assert (await modal.submit()).closed
    assert await marks(office) == [True]


async def test_each_person_and_each_form_is_asked(office: Office) -> None:
    first = await form(office.alice, "Acme", content="Had a good talk")
    second = await form(office.mei, "Bolt", content="Had a good talk")
    asked = await question(first)
    await question(second)
    assert (await asked.submit()).closed
    await question(await form(office.alice, "Acme", content="Had a good talk"))


async def test_more_rows_after_the_question_are_still_the_same_form(office: Office) -> None:
    modal = await question(await form(office.alice, content="Had a good talk"))
    await modal.click("Add a to-do")
    assert (await modal.submit()).closed


async def test_a_wrong_input_is_put_right_before_anything_is_asked(office: Office) -> None:
    modal = await form(office.alice, content="Had a good talk", next_contact="2026-05-05")
    assert set((await modal.submit()).errors) == {"next_contact"}
    await modal.fill(next_contact="2026-05-15")
    assert (await (await question(modal)).submit()).closed


async def test_a_name_that_nearly_exists_and_a_vague_text_are_asked_in_turn(
    office: Office,
) -> None:
    await (await form(office.alice, "Acme Industries")).submit()
    await office.settle()
    modal = await form(office.alice, "Bolt", content="Had a good talk", customer="Acme Industry")
    again = (await modal.submit()).modal
    assert again is not None
    assert "Acme Industries" in again.text
    assert (await (await question(again)).submit()).closed
    assert await marks(office) == [False, True]


async def test_an_edit_clears_the_mark_or_asks_too(office: Office) -> None:
    await insist(office, await form(office.alice, content="Had a good talk"))
    confirmation = await office.alice.dm.next(containing="Recorded")

    modal = await confirmation.click("Edit")
    await modal.fill(content="Demo of plan A")
    assert (await modal.submit()).closed
    await office.settle()
    assert await marks(office) == [False]
    assert "exactly?" not in confirmation.text

    modal = await confirmation.click("Edit")
    await modal.fill(content="Good meeting")
    await insist(office, modal)
    assert await marks(office) == [True]
    assert "“Good meeting”: what exactly?" in confirmation.text


async def test_what_was_kept_as_it_is_is_never_asked_about_again(office: Office) -> None:
    await insist(office, await form(office.alice, content="Had a good talk"))
    confirmation = await office.alice.dm.next(containing="Recorded")
    modal = await confirmation.click("Edit")
    await modal.fill(next_contact="2026-05-15")
    assert (await modal.submit()).closed
    assert await marks(office) == [True]


async def test_save_pressed_twice_in_a_hurry_is_asked_all_the_same(office: Office) -> None:
    modal = await form(office.alice, content="Had a good talk")
    both = await asyncio.gather(modal.submit(), modal.submit(), return_exceptions=True)
    assert [one for one in both if getattr(one, "closed", False)] == []
    assert await marks(office) == []


async def test_a_draft_asks_in_its_message_and_saves_at_once(office: Office) -> None:
    await (await form(office.alice, "Acme")).submit()
    await office.settle()
    await office.alice.says("Acme call with Li: good talk. todo: send prices by Friday")
    await office.settle()
    draft = await office.alice.dm.next(containing="Here's what I understood")
    assert "exactly? You can add it with Edit." in draft.text

    await draft.click("Save")
    await office.settle()
    assert await marks(office) == [False, True]


async def test_the_review_counts_vague_records_and_opens_them(office: Office) -> None:
    modal = await form(office.alice, "Acme", content="Demo of plan A", feedback="有点贵")
    await insist(office, modal)
    await (await form(office.alice, "Bolt")).submit()
    await office.settle()

    posted = await post_review(office.alice, "/review Q2")
    assert "Vague records: 1" in posted.text
    assert "有点贵" not in posted.text
    opened = await posted.click("Open", near="Vague records")
    assert opened.title == "1 Vague records"
    assert "Demo of plan A / 有点贵 · Acme · Wed, May 6 · alice" in opened.text
    assert "Bolt" not in opened.text

    undone: SeenMessage = await office.alice.dm.next(containing="Acme")
    await undone.click("Undo")
    posted = await post_review(office.alice, "/review Q2")
    assert "Vague records: 0" in posted.text
