"""A follow-up in one line, typed as a command or said in plain words."""

import asyncio

import pytest

from tests.office import Office


async def known(office: Office, *names: str) -> None:
    for name in names:
        modal = await office.alice.types(f"/followup {name}")
        await modal.fill(content="Showed plan A")
        await modal.submit()
        await office.settle()
        await office.alice.dm.next(containing="Recorded")


async def test_one_line_fills_the_form(office: Office) -> None:
    await known(office, "Acme")
    modal = await office.alice.types(
        "/followup Acme call with Li: likes plan A, wants a comparison with X. "
        "todo: send comparison by Friday @bob; next: May 17"
    )

    assert "Acme" in modal.text
    assert modal.value("method") == "phone"
    assert modal.value("theirs") == ["new:Li"]
    assert modal.value("content") == "likes plan A, wants a comparison with X."
    assert modal.value("todo_1_text") == "send comparison"
    assert modal.value("todo_1_owner") == "UBOB"
    assert modal.value("todo_1_due") == "2026-05-08"
    assert modal.value("next_contact") == "2026-05-17"
    assert (await modal.submit()).closed


async def test_one_line_in_chinese_fills_the_form(office: Office) -> None:
    await known(office, "科技公司")
    modal = await office.alice.types(
        "/followup 科技公司 拜访李总监:方案认可,需补竞品对比。"
        "待办:5月15日前提供竞品分析 @bob;下次:下周五"
    )

    assert modal.value("method") == "visit"
    assert modal.value("theirs") == ["new:李总监"]
    assert modal.value("content") == "方案认可,需补竞品对比。"
    assert modal.value("todo_1_text") == "提供竞品分析"
    assert modal.value("todo_1_due") == "2026-05-15"
    assert modal.value("next_contact") == "2026-05-15"


@pytest.mark.parametrize(
    "name", ["acme corp", "Meeting Point Ltd.", "A&B <Co>", "May & Co", "YY贸易集团"]
)
async def test_a_name_alone_is_a_customer(office: Office, name: str) -> None:
    modal = await office.alice.types(f"/followup {name}")
    assert modal.value("customer") == f"new:{name}"
    assert modal.value("content") is None


async def test_a_meeting_can_be_noted_first_and_written_later(office: Office) -> None:
    await known(office, "Acme")
    noted = await office.alice.types("/followup met Acme")
    assert "you met Acme" in noted.text
    assert "Thu, May 7, 10:30 AM" in noted.text

    await office.skip(hours=7)  # 20 hours on it would be half past six in the morning
    reminder = await office.alice.dm.next(containing="Not logged yet")
    modal = await reminder.click("Log it")
    await modal.fill(content="They want a pilot")
    await modal.submit()
    await office.settle()
    before = len(office.alice.dm.messages)
    await office.skip(hours=20)
    assert len(office.alice.dm.messages) == before


async def test_plain_words_become_a_draft_that_is_saved_once(office: Office) -> None:
    await known(office, "Acme")
    await office.alice.says(
        "call with Li from Acme: wants a pilot in June. todo: send prices by Friday"
    )
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert "wants a pilot in June" in draft.text
    assert "send prices by Fri, May 8" in draft.text

    await draft.click("Save")
    await office.settle()
    assert draft.text.startswith("✅ Saved: Acme")
    assert draft.buttons == []
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "wants a pilot in June" in confirmation.text


async def test_a_draft_can_be_edited_or_discarded(office: Office) -> None:
    await known(office, "Acme")
    await office.alice.says("Acme call with Li: wants a pilot, satisfaction 5")
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert "Satisfaction  5" in draft.text
    modal = await draft.click("Edit")
    await modal.fill(content="wants a pilot in July")
    await modal.submit()
    await office.settle()
    assert "✅ Saved" in draft.text
    recorded = await office.alice.dm.next(containing="wants a pilot in July")
    assert "Satisfaction  5" in recorded.text

    await office.alice.says("Acme call with Li: no news")
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    await office.settle()
    await draft.click("Discard")
    assert "Discarded" in draft.text


async def test_an_owner_nobody_knows_stays_in_the_text(office: Office) -> None:
    await known(office, "Acme")
    modal = await office.alice.types("/followup Acme: showed plan A. todo: send prices @zoe")
    assert modal.value("todo_1_text") == "send prices @zoe"
    assert modal.value("todo_1_owner") is None


async def test_the_english_line_is_one_command_and_one_click(office: Office) -> None:
    form = await office.alice.types(
        "/followup Acme call with Li: likes plan A, wants a comparison with X. "
        "todo: send comparison by Friday @chen; next: May 17"
    )
    assert (await form.submit()).closed
    await office.settle()
    told = office.alice.dm.messages[-1].text
    assert "Acme · Wed, May 6, 10:30 AM · Phone call" in told
    assert "Discussed  likes plan A, wants a comparison with X." in told
    assert "Attendees (customer)  Li" in told
    assert "send comparison @chen – alice, by Fri, May 8" in told
    assert "Next contact  Sun, May 17" in told


async def test_the_chinese_line_is_one_command_and_one_click(office: Office) -> None:
    form = await office.mei.types(
        "/followup 科技公司 拜访李总监:方案认可,需补竞品对比。"
        "待办:5月15日前提供竞品分析 @陈经理;下次:下周五"
    )
    assert (await form.submit()).closed
    await office.settle()
    told = office.mei.dm.messages[-1].text
    assert "科技公司 · 5月6日（周三）10:30 · 上门拜访" in told
    assert "核心沟通内容  方案认可,需补竞品对比。" in told
    assert "客户方参与人员  李总监" in told
    assert "提供竞品分析 @陈经理 · mei，5月15日（周五）前" in told
    assert "下次跟进时间  5月15日（周五）" in told


async def test_an_owner_who_is_known_is_told(office: Office) -> None:
    form = await office.mei.types(
        "/followup 科技公司 拜访李总监:方案认可,需补竞品对比。"
        "待办:5月15日前提供竞品分析 @bob;下次:下周五"
    )
    assert (await form.submit()).closed
    await office.settle()
    given = await office.bob.dm.next(containing="提供竞品分析")
    assert "5月15日（週五）" in given.text
    assert "@bob" not in given.text


async def test_a_draft_saved_twice_is_one_record_and_no_complaint(office: Office) -> None:
    await known(office, "Acme")
    await office.alice.says("Acme call with Li: wants a pilot")
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    await asyncio.gather(draft.click("Save", waits=False), draft.click("Save", waits=False))
    await office.settle()
    assert "✅ Saved" in draft.text
    assert not any("undone or deleted" in one.text for one in office.alice.ephemerals)
    told = [one.text for one in office.alice.dm.messages if "wants a pilot" in one.text]
    assert len([one for one in told if "Recorded" in one]) == 1


async def test_a_draft_shows_who_is_meant_and_asks_where_it_may_be_another(office: Office) -> None:
    form = await office.alice.types("/followup 綠野食品 拜訪 黃廠長(廠長):看了樣品,下週回覆")
    await form.submit()
    await office.settle()

    await office.alice.says("綠野食品 拜訪黃廠,說樣品太鹹要換配方")
    draft = await office.alice.dm.next(containing="A follow-up with 綠野食品?")
    assert "黃廠長 (廠長)" in draft.text

    await office.alice.says("綠野食品 黃小姐(會計)打來催發票,說週五前要收到")
    draft = await office.alice.dm.next(containing="A follow-up with 綠野食品?")
    assert "黃小姐" in draft.text
    await draft.click("Save")
    asked = office.alice.modal
    assert asked is not None
    assert "黃小姐" in asked.text
    assert "so I didn't choose" in asked.text
