"""A customer is handed to a colleague, and back again."""

from datetime import datetime

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.world.workspace import TEAM
from models import Customer
from tests.conversations.profiles import add, give, save, shown
from tests.conversations.test_strategy import begun
from tests.conversations.test_support import asked, firm
from tests.office import Office

__all__ = ["firm"]


def many_customers(session: Session) -> int:
    return len(session.exec(select(Customer)).all())


async def hand(office: Office, by: Person, to: str, edit: str) -> None:
    form: Modal = await (await shown(by, "Acme")).click(edit)
    await give(office, form, to)


@pytest.mark.both_databases
async def test_what_is_open_goes_with_it_there_and_back_and_both_are_told(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await save(office, await office.alice.types("/issue Acme how fast is it?"))
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    await hand(office, office.alice, "UBOB", "Edit")
    await office.bob.dm.next(containing="alice")
    assert "how fast is it?" not in (await office.alice.types("/issue")).text
    assert "how fast is it?" in (await office.bob.types("/issue")).text
    await hand(office, office.bob, "UALICE", "編輯")
    await office.alice.dm.next(containing="bob gave you the customer Acme")
    assert "how fast is it?" in (await office.alice.types("/issue")).text
    assert "how fast is it?" not in (await office.bob.types("/issue")).text
    assert "Call" in (await office.alice.types("/strategy Acme")).text


async def looked_at(office: Office) -> datetime:
    def read(session: Session) -> datetime:
        return session.exec(select(Customer)).one().reviewed_at

    return await office.bot.database.read(read, TEAM)


async def test_to_hand_a_customer_over_is_no_look_at_its_profile(office: Office) -> None:
    await add(office, office.alice, "Acme")
    before = await looked_at(office)
    await office.skip(days=2)
    await hand(office, office.alice, "UBOB", "Edit")
    assert await looked_at(office) == before
    form: Modal = await (await shown(office.bob, "Acme")).click("編輯")
    await form.fill(industry="Printing")
    assert (await form.submit()).closed
    await office.settle()
    assert await looked_at(office) > before


async def test_handed_to_who_has_it_already_it_stays_and_nobody_is_told(office: Office) -> None:
    await add(office, office.alice, "Acme")
    before = len(office.alice.dm.messages)
    await hand(office, office.alice, "UALICE", "Edit")
    told = office.alice.dm.messages[before:]
    assert not any("gave" in one.text for one in told)


async def test_what_goes_along_is_shown_before_and_told_to_both(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.types("/todo send Acme the quote by Friday")
    await office.alice.types("/todo call Acme about the samples")
    await office.alice.types("/todo ask Acme for the drawings by May 20 @mei")
    await save(office, await office.alice.types("/issue Acme how fast is it?"))
    form: Modal = await (await shown(office.alice, "Acme")).click("Edit")
    await form.fill(owner="UBOB")
    asked = (await form.submit()).modal
    assert asked is not None
    assert "Save again to give this customer to bob." in asked.text
    for what in ("send Acme the quote", "call Acme about the samples", "how fast is it?"):
        assert what in asked.text
    assert "drawings" not in asked.text  # mei owes it
    assert "the quote" in (await office.alice.types("/todo")).text  # nothing has moved
    await save(office, asked)

    heard = await office.bob.dm.next(containing="alice把客戶Acme交給了您")
    assert "3 件未完成的事一併轉給您" in heard.text
    assert "待辦 · send Acme the quote" in heard.text
    assert "客戶問題 · how fast is it?" in heard.text
    assert "drawings" not in heard.text
    mine = (await office.alice.types("/todo")).text
    assert "quote" not in mine
    assert "samples" not in mine
    theirs = (await office.bob.types("/todo")).text
    assert "send Acme the quote" in theirs
    assert "call Acme about the samples" in theirs
    assert "drawings" in (await office.mei.types("/todo")).text
    receipt = next(
        one.text for one in office.alice.ephemerals if "What was open with it went" in one.text
    )
    assert "bob looks after Acme from now on" in receipt
    assert "send Acme the quote" in receipt


async def test_the_next_morning_the_old_owner_is_not_asked_for_it(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.types("/todo send Acme the quote tomorrow")
    await hand(office, office.alice, "UBOB", "Edit")
    before = len(office.alice.dm.messages)
    await office.skip(days=1, hours=12)
    assert not any("quote" in one.text for one in office.alice.dm.messages[before:])
    assert any("send Acme the quote" in one.text for one in office.bob.dm.messages)


async def test_a_manager_who_hands_over_has_both_told_of_what_went(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    await add(office, office.bob, "Acme")
    await office.bob.types("/todo send Acme the quote")
    await hand(office, office.mei, "UALICE", "编辑")
    told = await office.bob.dm.next(containing="mei把您的客戶Acme交給了alice")
    assert "1 件未完成的事一併轉出" in told.text
    assert "send Acme the quote" in told.text
    assert "send Acme the quote" in (await office.alice.types("/todo")).text


async def test_support_that_was_asked_for_is_answered_to_the_new_owner(firm: Office) -> None:
    message = await asked(firm)
    await hand(firm, firm.alice, "UBOB", "Edit")
    await firm.bob.dm.next(containing="支援申請 · 九折 for 3 years")
    await message.click("批准")
    await firm.settle()
    await firm.bob.dm.next(containing="九折 for 3 years")
    assert not any("approved a discount" in one.text for one in firm.alice.dm.messages)


async def test_what_the_new_owner_is_to_approve_stays_with_who_asked(firm: Office) -> None:
    await asked(firm)
    await hand(firm, firm.alice, "UMEI", "Edit")
    heard = await firm.mei.dm.next(containing="交给了您")
    assert "支持申请" not in heard.text


async def test_its_short_name_is_no_new_customer_for_who_had_it(office: Office) -> None:
    await add(office, office.alice, "綠野有機農場")
    form = await (await shown(office.alice, "綠野有機農場")).click("Edit")
    await give(office, form, "UBOB")
    draft: Modal = await office.alice.types("/followup 綠野 拜訪林小姐，要下週報價")
    assert "that bob looks after now" in draft.text
    assert "New: 綠野" not in draft.text
    issue = await office.alice.types("/issue 綠野 發票抬頭打錯")
    assert "that bob looks after now" in issue.text
    before = await office.bot.database.read(many_customers, TEAM)
    await office.alice.types("/followup met 綠野")
    assert await office.bot.database.read(many_customers, TEAM) == before


@pytest.mark.parametrize("said", ["Harbor & Finch", "Harbor & Finch Foods"])
async def test_what_is_said_of_it_is_not_filed_at_another_of_a_similar_name(
    office: Office, said: str
) -> None:
    await add(office, office.alice, "Harbor Logistics")
    await add(office, office.alice, "Harbor & Finch Foods")
    form = await (await shown(office.alice, "Harbor & Finch Foods")).click("Edit")
    await give(office, form, "UBOB")
    draft: Modal = await office.alice.types(f"/followup call with Priya from {said}, asks for it")
    assert "that bob looks after now" in draft.text
    assert "Harbor Logistics" not in draft.text
    other: Modal = await office.alice.types("/followup call with Lars from Harbor, asks for it")
    assert "Harbor Logistics" in other.text


async def test_who_never_had_it_is_told_nothing_of_a_part_of_its_name(office: Office) -> None:
    await add(office, office.alice, "綠野有機農場")
    draft: Modal = await office.bob.types("/followup 綠野 拜訪林小姐，要下週報價")
    assert "alice" not in draft.text
    whole: Modal = await office.bob.types("/followup 綠野有機農場 拜訪林小姐，要下週報價")
    assert "alice" not in whole.text
    result = await whole.submit()
    assert "已有同事在負責同名客戶" in result.errors["customer"]


async def test_who_gave_it_is_read_before_what_goes_along_and_five_of_that_are_named(
    office: Office,
) -> None:
    await office.bob.types("/followup help")
    await add(office, office.alice, "Acme")
    for number in range(6):
        await office.alice.types(f"/todo send Acme the part {number} by Friday")
    await save(office, await office.alice.types("/issue Acme is it down? urgent"))
    before = len(office.bob.dm.messages)
    await hand(office, office.alice, "UBOB", "Edit")
    await office.settle()
    told = [one.text for one in office.bob.dm.messages[before:]]
    assert "alice把客戶Acme交給了您" in told[0]
    assert told[0].count("• ") == 5
    assert "另有 2 件" in told[0]
    assert "is it down?" in told[1]


async def test_a_hand_over_in_the_digest_names_what_goes_along(office: Office) -> None:
    await office.bob.types("/followup help")
    form = await office.bob.types("/followup preferences")
    await form.fill(cap="1")
    await form.submit()
    for name in ("Acme", "Brill"):
        await add(office, office.alice, name)
        await office.alice.types(f"/todo send {name} the quote by Friday")
    await hand(office, office.alice, "UBOB", "Edit")
    await give(office, await (await shown(office.alice, "Brill")).click("Edit"), "UBOB")
    await office.settle()
    before = len(office.bob.dm.messages)
    await office.skip(days=1)
    digest = "".join(one.text for one in office.bob.dm.messages[before:])
    assert "alice把客戶Brill交給了您" in digest
    assert "待辦 · send Brill the quote" in digest
